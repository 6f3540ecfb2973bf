//! The board on a partner's page: the live list with the reasons, to look at. Everything that
//! one does (getting in touch, posting) opens on the board itself.

use super::Engine;
use super::combobox::Combobox;
use crate::parts::{card, none};
use crate::site::T;
use crate::view::{CardView, ResultsView};
use crate::words;
use board::draft::Vocabulary;
use board::listing::Sector;
use board::places::RegionCode;
use leptos::prelude::*;
use matching::Query;
use maud::html;

/// The widget.
#[component]
pub fn Widget(
    t: T,
    engine: Engine,
    /// Scheme and host of the board.
    base: String,
    /// The region it shows.
    region: RegionCode,
    /// The question it starts with.
    query: Query,
    /// How many cards it shows.
    limit: usize,
) -> impl IntoView {
    let chosen = RwSignal::new(query.sectors);
    let work = RwSignal::new(String::new());
    let options = sectors(t, engine, query.sectors);
    let all = format!("{base}/{}/banen?regio={region}", t.lang());
    let found = Memo::new(move |_| {
        let mut query = query.clone();
        query.sectors = chosen.get();
        let typed = work.get();
        query.profile.was = Vocabulary::occupation(engine.world.taxonomy, &typed)
            .into_iter()
            .collect();
        ResultsView::of(t, &query, engine.entries, engine.world)
    });
    let pick = move |event| {
        let letter = event_target_value(&event);
        let sector = Sector::try_from(letter.as_str()).ok();
        chosen.set(sector.map_or(0, |sector| 1 << sector.index()));
    };
    let summary = super::text(move || found.with(|found| found.summary.clone()));
    let cards =
        super::text(move || found.with(|found| list(t, found.cards.iter().take(limit), &base)));
    view! {
        <div class="wb-document wb-widget wb-stack" lang=t.lang().to_string()>
            <h2 class="wb-widget__name">{t.widget_title(region.name())}</h2>
            <form class="wb-form wb-form-row" on:submit=|event| event.prevent_default()>
                <div class="wb-form-field">
                    <label class="wb-form-field__label" for="werk">{t.seek_work()}</label>
                    <Combobox
                        t
                        id="werk"
                        name="werk"
                        value=work
                        taxonomy=Some(engine.world.taxonomy)
                        described_by=Signal::stored(String::new())
                        invalid=RwSignal::new(false)
                    />
                </div>
                <div class="wb-form-field">
                    <label class="wb-form-field__label" for="sector">{t.results_sector()}</label>
                    <select class="wb-select" id="sector" on:change=pick inner_html=options></select>
                </div>
            </form>
            <p role="status">{summary}</p>
            <ol class="wb-card-list" inner_html=cards></ol>
            <p>
                <a class="wb-button wb-button--primary" href=all target="_top">
                    {t.widget_all()}
                </a>
            </p>
        </div>
    }
}

fn list<'a>(t: T, cards: impl Iterator<Item = &'a CardView>, base: &str) -> String {
    let absolute = |view: &CardView| CardView {
        href: format!("{base}{}", view.href),
        ..view.clone()
    };
    html! {
        @for view in cards { li { (card(t, &absolute(view), 3, none())) } }
    }
    .into_string()
}

/// The sectors that have something to show, as options.
fn sectors(t: T, engine: Engine, chosen: u32) -> String {
    let present = engine
        .entries
        .iter()
        .fold(0u32, |bits, entry| bits | 1 << entry.card.sector.index());
    html! {
        option value="" { (t.any()) }
        @for sector in Sector::all().filter(|sector| present & (1 << sector.index()) != 0) {
            option value=(sector) selected[chosen == 1 << sector.index()] {
                (words::sector(t, sector))
            }
        }
    }
    .into_string()
}

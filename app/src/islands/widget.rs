//! The board on a partner's page: the live list with the reasons, to look at. Everything that
//! one does (getting in touch, posting) opens on the board itself.

use super::Engine;
use super::combobox::Combobox;
use crate::parts::Card;
use crate::site::T;
use crate::view::{CardView, ResultsView};
use crate::words;
use board::draft::Vocabulary;
use board::listing::Sector;
use board::places::RegionCode;
use leptos::prelude::*;
use matching::Query;

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
    let chosen_sector = RwSignal::new(query.sectors);
    let work = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let mut query = query.clone();
        query.sectors = chosen_sector.get();
        let typed = work.get();
        query.profile.was = Vocabulary::occupation(engine.world.taxonomy, &typed)
            .into_iter()
            .collect();
        ResultsView::of(t, &query, engine.entries, engine.world)
    });
    let pick_sector = move |event| {
        let letter = event_target_value(&event);
        let sector = Sector::try_from(letter.as_str()).ok();
        chosen_sector.set(sector.map_or(0, |sector| 1 << sector.index()));
    };
    let all = format!("{base}/{}/banen?regio={region}", t.lang());
    let link_base = base.clone();
    let cards = move || -> Vec<CardView> {
        let base = &link_base;
        found.with(|found| {
            let cards = found.cards.iter().take(limit).cloned();
            cards
                .map(|card| CardView {
                    href: format!("{base}{}", card.href),
                    ..card
                })
                .collect()
        })
    };
    view! {
        <div class="wb-document wb-widget wb-stack" lang=t.lang().to_string()>
            <h2 class="wb-widget__name">
                <svg class="wb-logo__mark" aria-hidden="true" focusable="false">
                    <use href="#wb-mark"></use>
                </svg>
                {t.widget_title(region.name())}
            </h2>
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
                        invalid=Signal::stored(false)
                    />
                </div>
                <div class="wb-form-field">
                    <label class="wb-form-field__label" for="sector">{t.results_sector()}</label>
                    <select class="wb-select" id="sector" on:change=pick_sector>
                        {sectors(t, engine, chosen_sector.get_untracked())}
                    </select>
                </div>
            </form>
            <p role="status">{move || found.with(|found| found.summary.clone())}</p>
            <ol class="wb-card-list">
                <For each=cards key=Clone::clone children=move |card| row(t, card) />
            </ol>
            <p>
                <a class="wb-button wb-button--primary" href=all target="_top">
                    {t.widget_all()}
                </a>
            </p>
        </div>
    }
}

fn row(t: T, card: CardView) -> AnyView {
    view! {
        <li>
            <Card t card level=3 actions=None />
        </li>
    }
    .into_any()
}

/// The sectors that have something to show.
fn sectors(t: T, engine: Engine, chosen: u32) -> Vec<AnyView> {
    let all = view! { <option value="">{t.any()}</option> }.into_any();
    let present = engine
        .entries
        .iter()
        .fold(0u32, |bits, entry| bits | 1 << entry.card.sector.index());
    let each = Sector::all()
        .filter(|sector| present & (1 << sector.index()) != 0)
        .map(|sector| {
            let selected = chosen == 1 << sector.index();
            view! {
                <option value=sector.to_string() selected=selected>
                    {words::sector(t, sector)}
                </option>
            }
            .into_any()
        });
    std::iter::once(all).chain(each).collect()
}

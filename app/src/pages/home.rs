//! Home: the crisis in one sentence, three doors, what is open now, and where.

use super::Drawn;
use crate::parts::bridge::bridge;
use crate::parts::tile_map::tile_map;
use crate::words;
use crate::{Site, Visit};
use board::crisis::in_language;
use board::head::Head;
use board::listing::Sector;
use leptos::prelude::*;

/// The page.
pub fn draw(site: &Site, visit: &Visit, head: Option<&Head>) -> Drawn {
    let t = visit.texts();
    let message = in_language(&site.crisis.message, visit.lang).to_owned();
    let doors = [
        ("/werk", t.door_seek(), t.door_seek_text()),
        ("/plaatsen", t.door_post(), t.door_post_text()),
        ("/uitlenen", t.door_lend(), t.door_lend_text()),
    ]
    .map(|(path, title, text)| door(visit.href(path), title, text));
    let open = |region: &board::places::Region| {
        let takes_part = site.crisis.regions.contains(&region.code);
        takes_part.then(|| {
            head.and_then(|head| head.regions.get(&region.code))
                .map_or(0, |figures| figures.places)
        })
    };
    let main = view! {
        <section class="wb-hero">
            <div class="wb-container wb-hero__text wb-stack">
                <h1 class="wb-hero__title">{t.home_title()}</h1>
                <p class="wb-hero__lead">{message.clone()}</p>
            </div>
            {bridge()}
        </section>
        <div class="wb-container">
            <ul class="wb-doors">{doors}</ul>
        </div>
        <section class="wb-container wb-section" aria-labelledby="nu">
            <div class="wb-columns wb-columns--even">
                <div class="wb-stack wb-stack--lg">
                    <h2 id="nu">{t.home_now()}</h2>
                    {figures(visit, head)}
                    {short_sectors(site, visit, head)}
                    <div class="wb-stack wb-stack--sm">
                        <h3>{t.home_how()}</h3>
                        <ol class="wb-stack wb-stack--sm">
                            <li>{t.home_how_1()}</li>
                            <li>{t.home_how_2()}</li>
                            <li>{t.home_how_3()}</li>
                        </ol>
                    </div>
                </div>
                <div class="wb-stack">
                    <h2>{t.home_where()}</h2>
                    <p class="wb-subtle">{t.home_where_text()}</p>
                    {tile_map(t, &open)}
                </div>
            </div>
        </section>
    };
    Drawn {
        description: message,
        hidden: false,
        ..Drawn::new(t.home_title(), main.into_any())
    }
}

fn door(href: String, title: &'static str, text: &'static str) -> AnyView {
    view! {
        <li>
            <a class="wb-door" href=href>
                <h2 class="wb-door__title">
                    {title} " "
                    <svg class="wb-icon wb-icon--forward" aria-hidden="true" focusable="false">
                        <use href="#wb-i-forward"></use>
                    </svg>
                </h2>
                <p>{text}</p>
            </a>
        </li>
    }
    .into_any()
}

fn figures(visit: &Visit, head: Option<&Head>) -> AnyView {
    let t = visit.texts();
    let Some(head) = head else {
        return view! { <p>{t.home_nothing_yet()}</p> }.into_any();
    };
    let regions = head
        .regions
        .values()
        .filter(|region| region.places > 0)
        .count();
    let counts = [
        (t.count_places(), head.places()),
        (t.count_regions(), regions as u32),
        (t.count_sectors(), head.sector_count()),
    ]
    .map(|(words, count)| {
        view! {
            <div class="wb-counts__item">
                <dt class="wb-counts__key">{words}</dt>
                <dd class="wb-counts__value">{count}</dd>
            </div>
        }
        .into_any()
    });
    let (hour, minute) = head.built().clock();
    view! {
        <dl class="wb-counts">{counts}</dl>
        <p class="wb-subtle">{t.home_updated(&format!("{hour}.{minute:02}"))}</p>
    }
    .into_any()
}

fn short_sectors(site: &Site, visit: &Visit, head: Option<&Head>) -> Option<AnyView> {
    let t = visit.texts();
    let head = head?;
    let open = |sector: Sector| {
        head.regions
            .values()
            .any(|region| region.has_sector(sector))
    };
    let links: Vec<AnyView> = site
        .crisis
        .short
        .iter()
        .map(|group| group.sbi)
        .filter(|sector| open(*sector))
        .map(|sector| {
            view! {
                <li>
                    <a
                        class="wb-link-rows__link"
                        href=visit.href(&format!("/banen?sector={}", sector.letter()))
                    >
                        {words::sector(t, sector)}
                    </a>
                </li>
            }
            .into_any()
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <div class="wb-stack wb-stack--sm">
                <h3>{t.home_short()}</h3>
                <ul class="wb-link-rows">{links}</ul>
            </div>
        }
        .into_any()
    })
}

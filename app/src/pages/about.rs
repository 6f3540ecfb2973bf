//! What the board is, who answers, what it keeps, and where its data comes from.

use super::{Drawn, framed};
use crate::words;
use crate::{Site, Visit};
use board::event::State;
use board::ledger::Ledger;
use leptos::prelude::*;

/// The page.
pub fn draw(site: &Site, visit: &Visit) -> Drawn {
    let t = visit.texts();
    let sleeps = u32::from(site.crisis.sleeps_after_days);
    let life = u32::from(State::LONGEST_LIFE);
    let after = u32::from(Ledger::REMEMBERED);
    let since = words::day(t, site.crisis.since, visit.today());
    let desks: Vec<AnyView> = site
        .crisis
        .desks
        .iter()
        .map(|(region, desk)| {
            let hours = board::crisis::in_language(&desk.hours, visit.lang).to_owned();
            view! {
                <li>
                    <b>{region.name()}</b>
                    ": "
                    {desk.name.clone()}
                    ", "
                    <a href=format!("tel:{}", desk.phone.as_str())>{desk.phone.to_string()}</a>
                    ", "
                    <a href=format!("mailto:{}", desk.mail.as_str())>{desk.mail.to_string()}</a>
                    ", "
                    {hours}
                </li>
            }
            .into_any()
        })
        .collect();
    let main = view! {
        <div class="wb-stack wb-stack--lg wb-text">
            <div class="wb-stack">
                <h1>{t.about_title()}</h1>
                <p class="wb-lead">
                    {board::crisis::in_language(&site.crisis.message, visit.lang).to_owned()}
                </p>
                <p>{t.about_since(&since)}</p>
                <p>{t.about_what()}</p>
            </div>
            <section class="wb-stack" id="privacy" aria-labelledby="privacy-kop">
                <h2 id="privacy-kop">{t.about_privacy_title()}</h2>
                <ul class="wb-stack wb-stack--sm">
                    <li>{t.about_privacy_phone()}</li>
                    <li>{t.about_privacy_known()}</li>
                    <li>{t.about_privacy_contact()}</li>
                    <li>{t.about_privacy_sleep(sleeps)}</li>
                    <li>{t.about_privacy_life(life, after)}</li>
                    <li>{t.about_privacy_none()}</li>
                </ul>
            </section>
            <section class="wb-stack" id="toegankelijkheid" aria-labelledby="toegankelijk-kop">
                <h2 id="toegankelijk-kop">{t.about_access_title()}</h2>
                <p>{t.about_access_text()}</p>
            </section>
            <section class="wb-stack" aria-labelledby="loketten">
                <h2 id="loketten">{t.about_desks_title()}</h2>
                <ul class="wb-stack wb-stack--sm">{desks}</ul>
            </section>
            <section class="wb-stack" aria-labelledby="bronnen">
                <h2 id="bronnen">{t.about_sources_title()}</h2>
                <p>{t.about_sources_text()}</p>
            </section>
        </div>
    };
    Drawn {
        hidden: false,
        ..Drawn::new(t.about_title(), framed(main.into_any()))
    }
}

//! Managing a listing: how it stands, and every action one tap. Each action is a small form
//! with the key, so that it works without script; the id of the event makes it safe to repeat.

mod actions;
mod standing;

use super::post::{Change, Sheet, form, occupations, tables, workers};
use super::{Drawn, framed};
use crate::islands::Island;
use crate::islands::manage::{self, ManageData};
use crate::islands::post::PostData;
use crate::parts::{card, none};
use crate::view::CardView;
use crate::world::places;
use crate::{Action, Managed, Site, Visit};
use actions::Actions;
use board::draft::{Draft, Field};
use board::event::Standing;
use board::ids::ListingId;
use leptos::prelude::*;

/// The page.
pub fn draw(
    site: &'static Site,
    visit: &Visit,
    id: ListingId,
    opened: Option<Managed>,
    refused: bool,
) -> Drawn {
    match opened {
        Some(managed) => opened_page(site, visit, id, managed),
        None => closed_page(visit, id, refused),
    }
}

/// Asks for the key.
fn closed_page(visit: &Visit, id: ListingId, refused: bool) -> Drawn {
    let t = visit.texts();
    let address = visit.href(&format!("/beheer/{id}"));
    let form = manage::form(t, &address, refused).into_string();
    let main = view! {
        <div class="wb-container wb-container--narrow wb-section wb-stack wb-stack--lg">
            <div class="wb-stack">
                <h1>{t.manage_title()}</h1>
                <p class="wb-lead">{t.manage_open_lead()}</p>
            </div>
            <div inner_html=form></div>
        </div>
    };
    Drawn {
        island: Some(Island::Manage(ManageData { refused })),
        ..Drawn::new(t.manage_title(), main.into_any())
    }
}

fn opened_page(site: &'static Site, visit: &Visit, id: ListingId, managed: Managed) -> Drawn {
    let t = visit.texts();
    let today = visit.today();
    let rules = site.crisis.rules();
    let Managed {
        key,
        state,
        draft,
        done,
        event,
        problems,
    } = managed;
    let standing = state.standing(rules, today);
    let address = visit.href(&format!("/beheer/{id}"));
    let actions = Actions {
        t,
        address: address.clone(),
        key: key.to_string(),
        event: event.to_string(),
    };
    let seen = state.card().map(|card| {
        let left = state.places_left();
        let mut view = CardView::plain(t, card, left, None, places(), today);
        view.id = id.to_string();
        if matches!(standing, Standing::Open(_)) {
            view.href = visit.href(&format!("/baan/{id}"));
        }
        view
    });
    let title = seen
        .as_ref()
        .map_or_else(|| t.manage_title().to_owned(), |card| card.title.clone());
    let lead = seen.as_ref().map(|card| card.organisation.clone());
    let all = state.card().map_or(0, |card| card.openings.get());
    let living = !matches!(
        standing,
        Standing::Closed(_) | Standing::Erased | Standing::Expired | Standing::Unknown
    );
    let checked = !problems.is_empty();
    let change = has_form(standing).then(|| {
        let mut draft = draft;
        draft.set(Field::Key, key.to_string());
        let change = Change {
            address: &address,
            event: &event.to_string(),
        };
        changing(site, visit, draft, change, checked)
    });
    let island = change.is_some().then_some(Island::Post(PostData {
        checked,
        changing: true,
        workers: workers(site).to_string(),
    }));
    let shown = seen.map(|view| {
        let card = card(t, &view, 3, none()).into_string();
        view! {
            <aside class="wb-stack wb-stack--sm" aria-labelledby="zo-nu">
                <h2 id="zo-nu">{t.manage_card()}</h2>
                <div inner_html=card></div>
            </aside>
        }
    });
    let main = view! {
        <div class="wb-stack wb-stack--sm">
            <p>
                <span class=standing::chip_class(standing)>{standing::chip(t, standing)}</span>
            </p>
            <h1>{title.clone()}</h1>
            {lead.map(|lead| view! { <p class="wb-lead wb-subtle">{lead}</p> })}
            <p>{standing::sentence(t, standing, today)}</p>
        </div>
        {done.and_then(|done| notice(visit, done, !checked))}
        <div class="wb-columns wb-no-print">
            <div class="wb-stack wb-stack--lg">
                {matches!(standing, Standing::Open(_) | Standing::Asleep)
                    .then(|| actions.confirm(standing, today, rules.sleeps_after))}
                {living.then(|| actions.places(state.places_left(), all))}
                {actions.stop(standing)}
                {(!living)
                    .then(|| {
                        view! {
                            <p>
                                <a class="wb-button" href=visit.href("/plaatsen")>
                                    {t.manage_again()}
                                </a>
                            </p>
                        }
                    })}
            </div>
            {shown}
        </div>
        {change}
    };
    Drawn {
        island,
        ..Drawn::new(title, framed(main.into_any()))
    }
}

/// Whether a listing can still be changed.
fn has_form(standing: Standing) -> bool {
    !matches!(
        standing,
        Standing::Closed(_) | Standing::Erased | Standing::Unknown
    )
}

/// The whole form, filled in, to change the listing with.
fn changing(
    site: &'static Site,
    visit: &Visit,
    draft: Draft,
    change: Change<'_>,
    checked: bool,
) -> AnyView {
    let t = visit.texts();
    let form = form(Sheet {
        t,
        tables: tables(site, visit),
        draft,
        checked,
        failed: false,
        sleeps_after: site.crisis.sleeps_after_days,
        change: Some(change),
    });
    view! {
        <details class="wb-details wb-details--button" id="veranderen" open=checked>
            <summary class="wb-details__summary">{t.manage_change()}</summary>
            <div class="wb-details__content">{form} {occupations(t)}</div>
        </details>
    }
    .into_any()
}

/// What was just done.
fn notice(visit: &Visit, done: Action, went_well: bool) -> Option<AnyView> {
    let t = visit.texts();
    let words = match done {
        Action::Open => return None,
        // What is wrong with it stands in the form.
        Action::Revise if !went_well => return None,
        Action::Confirm => t.manage_done_confirm(),
        Action::Left => t.manage_done_left(),
        Action::Pause => t.manage_done_pause(),
        Action::Resume => t.manage_done_resume(),
        Action::Filled | Action::FilledElsewhere | Action::Withdraw => t.manage_done_closed(),
        Action::Revise => t.manage_done_revise(),
        Action::Erase => t.manage_done_erase(),
    };
    Some(
        view! {
            <section class="wb-alert" role="status" aria-labelledby="gelukt">
                <h2 class="wb-alert__title" id="gelukt">{t.manage_done_title()}</h2>
                <p class="wb-alert__content">{words} " " {t.manage_done_when()}</p>
            </section>
        }
        .into_any(),
    )
}

//! The form that makes a listing: an employer seeks people, or lends them.

mod form;
mod questions;

pub use form::{Change, Sheet, form};

use super::{Door, Drawn, framed};
use crate::islands::Island;
use crate::islands::post::PostData;
use crate::site::T;
use crate::view::preview::Tables;
use crate::world::world;
use crate::{Site, Visit};
use board::draft::{Draft, Field, FieldProblem};
use board::listing::Kind;
use board::set::Flag;
use leptos::prelude::*;
use matching::reach::Table;
use matching::{Taxonomy, Workers};
use std::sync::OnceLock;

/// The page.
pub fn draw(
    site: &'static Site,
    visit: &Visit,
    kind: Kind,
    mut draft: Draft,
    problems: Vec<FieldProblem>,
    failed: bool,
) -> Drawn {
    let t = visit.texts();
    draft.set(Field::Kind, kind.slug());
    if draft.get(Field::Lang).is_empty() {
        draft.set(Field::Lang, visit.lang.to_string());
    }
    let checked = !problems.is_empty();
    let title = match kind {
        Kind::Vacancy => t.post_title_vacancy(),
        Kind::Assignment => t.post_title_assignment(),
        Kind::Surplus => t.post_title_surplus(),
    };
    let form = form(Sheet {
        t,
        tables: tables(site, visit),
        draft,
        checked,
        failed,
        sleeps_after: site.crisis.sleeps_after_days,
        change: None,
    });
    let main = view! {
        <div class="wb-stack wb-text">
            <h1>{title}</h1>
            <p class="wb-lead wb-subtle">{t.post_lead()}</p>
            {match kind {
                Kind::Surplus => loan(t),
                kind => kinds(visit, kind),
            }}
        </div>
        {form}
        {occupations(t)}
    };
    Drawn {
        description: t.post_lead().to_owned(),
        island: Some(Island::Post(PostData {
            checked,
            changing: false,
            workers: workers(site).to_string(),
        })),
        door: Some(if kind == Kind::Surplus {
            Door::Lend
        } else {
            Door::Post
        }),
        hidden: false,
        ..Drawn::new(title, framed(main.into_any()))
    }
}

/// What a form is checked against.
pub fn tables(site: &'static Site, visit: &Visit) -> Tables {
    Tables {
        world: world(site, visit),
        regions: &site.crisis.regions,
        workers: workers(site),
    }
}

/// The people that the sectors of the crisis which shrink let go.
pub fn workers(site: &Site) -> &'static Workers {
    // One program serves one board.
    static WORKERS: OnceLock<Workers> = OnceLock::new();
    WORKERS.get_or_init(|| Table::embedded().of(&site.crisis.shrinking))
}

/// The names of all occupations, for the browser's own list. The phone suggests better ones
/// by itself.
pub fn occupations(t: T) -> AnyView {
    let taxonomy = Taxonomy::embedded();
    let names: Vec<AnyView> = taxonomy
        .occupations()
        .map(|occupation| {
            let name = taxonomy.label(occupation.id, t.lang()).to_owned();
            view! { <option value=name></option> }.into_any()
        })
        .collect();
    view! { <datalist id="work-namen">{names}</datalist> }.into_any()
}

/// Staff or a self-employed person: two forms, each with its own address.
fn kinds(visit: &Visit, kind: Kind) -> AnyView {
    let t = visit.texts();
    let links = [
        (
            Kind::Vacancy,
            t.post_kind_vacancy(),
            visit.href("/plaatsen"),
        ),
        (
            Kind::Assignment,
            t.post_kind_assignment(),
            visit.href(&format!("/plaatsen?kind={}", Kind::Assignment.slug())),
        ),
    ]
    .map(|(this, words, href)| {
        view! {
            <li>
                <a
                    class="wb-segmented__link"
                    href=href
                    aria-current=(this == kind).then_some("page")
                >
                    {words}
                </a>
            </li>
        }
        .into_any()
    });
    view! {
        <nav aria-label=t.post_kinds()>
            <ul class="wb-segmented">{links.into_iter().collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// What the law asks of lending staff.
fn loan(t: T) -> AnyView {
    view! {
        <section class="wb-alert" aria-labelledby="uitlenen">
            <h2 class="wb-alert__title" id="uitlenen">{t.post_loan_title()}</h2>
            <p class="wb-alert__content">{t.post_loan_rules()}</p>
        </section>
    }
    .into_any()
}

//! I seek work: the questions, as one plain form.

use super::choices::{check, hidden, optional, optional_group, radio};
use super::wishes;
use super::{Door, Drawn, island};
use crate::Visit;
use crate::islands::Island;
use crate::islands::seek::{BUTTONS, EARLIER, FORM, PROGRESS, QUESTIONS, Work, buttons};
use crate::site::T;
use crate::words;
use board::day::Day;
use board::listing::{Cefr, DAYS, LegalForm, Licence, Part};
use board::set::Flag;
use leptos::prelude::*;
use matching::query::param;
use matching::{DISTANCES, Profile, Query, Taxonomy};

/// Hours a week to choose from, as the address has them.
const HOURS: [(&str, u32, u32); 4] = [
    ("1-12", 1, 12),
    ("12-24", 12, 24),
    ("24-32", 24, 32),
    ("32-40", 32, 40),
];

/// Licences that decide about most of the work that is short of people.
const LICENCES: [Licence; 8] = [
    Licence::DrivingB,
    Licence::DrivingC,
    Licence::Code95,
    Licence::DrivingT,
    Licence::Forklift,
    Licence::Vca,
    Licence::Haccp,
    Licence::Big,
];

/// The forms of work that a jobseeker can choose.
const FORMS: [LegalForm; 8] = [
    LegalForm::Permanent,
    LegalForm::Temporary,
    LegalForm::OnCall,
    LegalForm::Agency,
    LegalForm::Secondment,
    LegalForm::SelfEmployed,
    LegalForm::WorkLearn,
    LegalForm::Voluntary,
];

/// The page.
pub fn draw(visit: &Visit, query: &Query, unknown_work: Option<String>) -> Drawn {
    let t = visit.texts();
    let taxonomy = Taxonomy::embedded();
    let unknown = unknown_work.is_some();
    let work = unknown_work.unwrap_or_else(|| {
        query
            .profile
            .was
            .first()
            .map(|was| taxonomy.label(*was, t.lang()).to_owned())
            .unwrap_or_default()
    });
    let names: Vec<AnyView> = taxonomy
        .occupations()
        .map(|occupation| {
            let label = taxonomy.label(occupation.id, t.lang()).to_owned();
            view! { <option value=label></option> }.into_any()
        })
        .collect();
    let first = island(view! { <Work t work unknown taxonomy=None fresh=false /> });
    let questions: Vec<AnyView> = [
        vec![first],
        where_question(t, query),
        when_question(t, query, visit.today()),
        vec![forms_question(t, query)],
        papers_question(t, query, taxonomy),
    ]
    .into_iter()
    .zip(QUESTIONS)
    .map(|(question, id)| {
        view! {
            <div class="wb-question wb-stack" id=id tabindex="-1">
                {question}
            </div>
        }
        .into_any()
    })
    .collect();
    let main = view! {
        <div class="wb-container wb-container--narrow wb-section wb-stack wb-stack--lg">
            <h1>{t.seek_title()}</h1>
            <form class="wb-form" id=FORM method="get" action=visit.href("/banen")>
                {corrections(query)}
                <div id=PROGRESS></div>
                {questions}
                <div
                    class="wb-button-group wb-button-group--stack"
                    id=BUTTONS
                    inner_html=buttons(t, None).into_string()
                ></div>
                <div id=EARLIER></div>
                <p class="wb-subtle wb-small">{t.seek_privacy()}</p>
            </form>
            <datalist id="werk-namen">{names}</datalist>
        </div>
    };
    Drawn {
        description: t.seek_description().to_owned(),
        island: Some(Island::Seek),
        door: Some(Door::Seek),
        hidden: false,
        ..Drawn::new(t.seek_title(), main.into_any())
    }
}

fn where_question(t: T, query: &Query) -> Vec<AnyView> {
    let pc4 = query.profile.pc4.map(|pc4| pc4.to_string());
    let max_km = query.profile.max_km;
    let distances = DISTANCES.iter().map(|km| {
        radio(
            "km",
            km.to_string(),
            t.distance_km(u32::from(*km)),
            *km == max_km,
        )
    });
    let postcode = view! {
        <div class="wb-form-field">
            <label class="wb-form-field__label" for="pc">
                {t.seek_postcode()} " " {optional(t)}
            </label>
            <p class="wb-form-field__description" id="pc-hint">{t.seek_postcode_hint()}</p>
            <input
                class="wb-textbox wb-textbox--medium"
                id="pc"
                name="pc"
                type="text"
                autocomplete="postal-code"
                aria-describedby="pc-hint"
                value=pc4
            />
        </div>
    };
    vec![
        postcode.into_any(),
        optional_group(
            t,
            "afstand",
            t.seek_distance(),
            "wb-choices wb-choices--inline",
            distances.collect(),
        ),
    ]
}

fn when_question(t: T, query: &Query, today: Day) -> Vec<AnyView> {
    let hours = query.profile.hours;
    let any = std::iter::once(radio(
        "uren",
        String::new(),
        t.any().to_owned(),
        hours.is_none(),
    ));
    let hours = any.chain(HOURS.iter().map(|(value, min, max)| {
        let chosen = hours
            .is_some_and(|hours| u32::from(hours.min()) == *min && u32::from(hours.max()) == *max);
        radio(
            "uren",
            (*value).to_owned(),
            t.hours_range(*min, *max),
            chosen,
        )
    }));
    let shifts = query.profile.shifts;
    let parts = Part::ALL.iter().map(|part| {
        check(
            "deel",
            part.slug(),
            words::part(t, *part),
            shifts.parts().contains(*part),
        )
    });
    let days = DAYS.iter().enumerate().map(|(at, day)| {
        check(
            "dag",
            day,
            words::weekday(t, at),
            shifts.days() & (1 << at) != 0,
        )
    });
    let start = query.profile.start.map(|day| day.to_string());
    let from = view! {
        <div class="wb-form-field">
            <label class="wb-form-field__label" for="vanaf">{t.seek_from()} " " {optional(t)}</label>
            <input
                class="wb-textbox wb-textbox--medium"
                id="vanaf"
                name="vanaf"
                type="date"
                min=today.to_string()
                value=start
            />
        </div>
    };
    vec![
        optional_group(
            t,
            "uren",
            t.seek_hours(),
            "wb-choices wb-choices--inline",
            hours.collect(),
        ),
        optional_group(
            t,
            "delen",
            t.seek_parts(),
            "wb-choices wb-choices--inline",
            parts.collect(),
        ),
        optional_group(
            t,
            "dagen",
            t.seek_days(),
            "wb-choices wb-choices--inline",
            days.collect(),
        ),
        from.into_any(),
    ]
}

fn forms_question(t: T, query: &Query) -> AnyView {
    let forms = query.profile.forms;
    let items = FORMS.iter().map(|form| {
        check(
            "vorm",
            form.slug(),
            words::form(t, *form),
            forms.contains(*form),
        )
    });
    optional_group(t, "vormen", t.seek_forms(), "wb-choices", items.collect())
}

fn papers_question(t: T, query: &Query, taxonomy: &Taxonomy) -> Vec<AnyView> {
    let held = query.profile.licences;
    let licences = LICENCES.iter().map(|licence| {
        check(
            "papier",
            licence.slug(),
            words::licence(t, *licence),
            held.contains(*licence),
        )
    });
    let level = query.profile.dutch;
    let any = std::iter::once(radio(
        "nl",
        String::new(),
        t.rather_not_say().to_owned(),
        level.is_none(),
    ));
    let dutch = any.chain(
        [Cefr::A1, Cefr::A2, Cefr::B1, Cefr::B2, Cefr::C1]
            .into_iter()
            .map(|cefr| {
                radio(
                    "nl",
                    cefr.slug().to_owned(),
                    words::dutch(t, cefr).to_owned(),
                    level == Some(cefr),
                )
            }),
    );
    vec![
        optional_group(
            t,
            "papieren",
            t.seek_papers(),
            "wb-choices",
            licences.collect(),
        ),
        optional_group(t, "taal", t.seek_dutch(), "wb-choices", dutch.collect()),
        more_questions(t, &query.profile, taxonomy),
    ]
}

fn more_questions(t: T, profile: &Profile, taxonomy: &Taxonomy) -> AnyView {
    let legend = view! { {t.seek_avoid()} " " {optional(t)} };
    view! {
        <details class="wb-details" open=wishes::any_told(profile)>
            <summary class="wb-details__summary">{t.seek_more()}</summary>
            <div class="wb-details__content wb-form">
                {wishes::diploma(t, profile)}
                {wishes::avoid(t, profile, taxonomy, legend.into_any())}
                {wishes::under_18(t, profile)}
            </div>
        </details>
    }
    .into_any()
}

/// The skills that were corrected, which no question asks for.
fn corrections(query: &Query) -> Vec<AnyView> {
    let Profile { has, lacks, .. } = &query.profile;
    let all = has.iter().map(|skill| (param::HAS, skill));
    all.chain(lacks.iter().map(|skill| (param::LACKS, skill)))
        .map(|(name, skill)| hidden(name, skill.0.to_string()))
        .collect()
}

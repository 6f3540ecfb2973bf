//! The questions to a jobseeker: one at a time with script, one form without.

use super::combobox::Combobox;
use crate::phone::{form, storage};
use crate::site::T;
use crate::words;
use board::day::Day;
use board::listing::{Cefr, DAYS, LegalForm, Licence, Part};
use board::set::Flag;
use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::prelude::*;
use board::draft::Vocabulary;
use matching::{DISTANCES, Query, Taxonomy};

/// How many questions there are.
const QUESTIONS: usize = 5;
const FORM: &str = "vragen";

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

/// The questions, with what was answered before.
#[component]
pub fn Seek(
    t: T,
    query: Query,
    /// What is typed as work, in the reader's language.
    work: String,
    /// Whether the first answer names no occupation we know.
    unknown: bool,
    today: Day,
    taxonomy: Option<&'static Taxonomy>,
) -> impl IntoView {
    let alive = taxonomy.is_some();
    let work = RwSignal::new(work);
    let unknown = RwSignal::new(unknown);
    // All questions stand below each other until the phone takes over.
    let step = RwSignal::new(None::<usize>);
    // Answers of an earlier visit, which only the phone remembers.
    let earlier = RwSignal::new(None::<String>);
    let fresh = query == Query::default();
    Effect::new(move || {
        if alive {
            step.set(Some(0));
            if fresh {
                earlier.set(storage::answers().filter(|answers| !answers.is_empty()));
            }
        }
    });

    let known = move || {
        let text = work.get_untracked();
        let found = taxonomy.is_none_or(|taxonomy| known(taxonomy, &text));
        unknown.set(!found);
        if !found {
            step.set(alive.then_some(0));
            form::focus("werk");
        }
        found
    };
    let next = move |_| {
        if let Some(now) = step.get_untracked() {
            if now > 0 || known() {
                step.set(Some(now + 1));
                form::focus(QUESTION_IDS[(now + 1).min(QUESTIONS - 1)]);
            }
        }
    };
    let back = move |_| {
        if let Some(now) = step.get_untracked() {
            step.set(Some(now.saturating_sub(1)));
            form::focus(QUESTION_IDS[now.saturating_sub(1)]);
        }
    };
    let submit = move |event: SubmitEvent| {
        if alive {
            if !known() {
                event.prevent_default();
            } else if let Some(form) = form::by_id(FORM) {
                storage::keep_answers(&form::text(&form));
            }
        }
    };
    // Enter in a field goes on to the next question instead of sending the form.
    let enter = move |event: KeyboardEvent| {
        let last = step.get_untracked().is_none_or(|now| now + 1 >= QUESTIONS);
        if event.key() == "Enter" && !event.default_prevented() && !last && form::is_field(&event) {
            event.prevent_default();
            next(());
        }
    };

    let question = move |at: usize, content: Vec<AnyView>| {
        view! {
            <div
                class="wb-question wb-stack"
                id=QUESTION_IDS[at]
                tabindex="-1"
                hidden=move || step.get().is_some_and(|now| now != at)
            >
                {content}
            </div>
        }
        .into_any()
    };
    let questions = vec![
        question(0, vec![work_question(t, work, unknown, taxonomy, move || next(()))]),
        question(1, where_question(t, &query)),
        question(2, when_question(t, &query, today)),
        question(3, vec![forms_question(t, &query)]),
        question(4, papers_question(t, &query)),
    ];
    view! {
        <form
            class="wb-form"
            id=FORM
            method="get"
            action=format!("/{}/banen", t.lang())
            on:submit=submit
            on:keydown=enter
        >
            {move || step.get().map(|now| progress(t, now))}
            {questions}
            <div class="wb-button-group wb-button-group--stack">
                <Show when=move || step.get().is_some_and(|now| now + 1 < QUESTIONS)>
                    <button
                        class="wb-button wb-button--primary wb-button--large"
                        type="button"
                        on:click=move |_| next(())
                    >
                        {t.seek_next()}
                    </button>
                </Show>
                <button
                    class=move || {
                        if step.get().is_some_and(|now| now + 1 < QUESTIONS) {
                            "wb-button wb-button--large"
                        } else {
                            "wb-button wb-button--primary wb-button--large"
                        }
                    }
                    type="submit"
                >
                    {t.seek_show()}
                </button>
                <Show when=move || step.get().is_some_and(|now| now > 0)>
                    <button
                        class="wb-button wb-button--subtle"
                        type="button"
                        on:click=move |_| back(())
                    >
                        {t.seek_back()}
                    </button>
                </Show>
            </div>
            {move || earlier.get().map(|answers| go_on(t, &answers))}
            <p class="wb-subtle wb-small">{t.seek_privacy()}</p>
        </form>
    }
}

fn go_on(t: T, answers: &str) -> AnyView {
    view! {
        <p>
            <a href=format!("/{}/banen?{answers}", t.lang())>{t.seek_go_on()}</a>
        </p>
    }
    .into_any()
}

const QUESTION_IDS: [&str; QUESTIONS] = ["vraag-1", "vraag-2", "vraag-3", "vraag-4", "vraag-5"];

fn progress(t: T, now: usize) -> AnyView {
    let spans: Vec<AnyView> = (0..QUESTIONS)
        .map(|at| {
            let class = if at <= now {
                "wb-steps__span wb-steps__span--done"
            } else {
                "wb-steps__span"
            };
            view! { <span class=class></span> }.into_any()
        })
        .collect();
    view! {
        <div>
            <p class="wb-steps__text" role="status">
                {t.seek_progress(now as u32 + 1, QUESTIONS as u32)}
            </p>
            <div class="wb-steps__spans" aria-hidden="true">
                {spans}
            </div>
        </div>
    }
    .into_any()
}

fn work_question(
    t: T,
    work: RwSignal<String>,
    unknown: RwSignal<bool>,
    taxonomy: Option<&'static Taxonomy>,
    next: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    let class = move || {
        if unknown.get() {
            "wb-form-field wb-form-field--invalid"
        } else {
            "wb-form-field"
        }
    };
    let described = Signal::derive(move || {
        if unknown.get() {
            "werk-hint werk-error".to_owned()
        } else {
            "werk-hint".to_owned()
        }
    });
    let chosen = Callback::new(move |()| next());
    view! {
        <div class=class>
            <label class="wb-form-field__label" for="werk">{t.seek_work()}</label>
            <p class="wb-form-field__description" id="werk-hint">{t.seek_work_hint()}</p>
            <p class="wb-form-field__error" id="werk-error" role="alert" hidden=move || !unknown.get()>
                {t.problem_unknown_work()}
            </p>
            <Combobox
                t
                id="werk"
                name="werk"
                value=work
                taxonomy
                described_by=described
                invalid=unknown
                chosen
            />
        </div>
    }
    .into_any()
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
        choices(t, "afstand", t.seek_distance(), "wb-choices wb-choices--inline", distances.collect()),
    ]
}

fn when_question(t: T, query: &Query, today: Day) -> Vec<AnyView> {
    let hours = query.profile.hours;
    let any = std::iter::once(radio("uren", String::new(), t.any().to_owned(), hours.is_none()));
    let hours = any.chain(HOURS.iter().map(|(value, min, max)| {
        let chosen = hours
            .is_some_and(|hours| u32::from(hours.min()) == *min && u32::from(hours.max()) == *max);
        radio("uren", (*value).to_owned(), t.hours_range(*min, *max), chosen)
    }));
    let shifts = query.profile.shifts;
    let parts = Part::ALL.iter().map(|part| {
        check("deel", part.slug(), words::part(t, *part), shifts.parts().contains(*part))
    });
    let days = DAYS.iter().enumerate().map(|(at, day)| {
        check("dag", day, words::weekday(t, at), shifts.days() & (1 << at) != 0)
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
        choices(t, "uren", t.seek_hours(), "wb-choices wb-choices--inline", hours.collect()),
        choices(t, "delen", t.seek_parts(), "wb-choices wb-choices--inline", parts.collect()),
        choices(t, "dagen", t.seek_days(), "wb-choices wb-choices--inline", days.collect()),
        from.into_any(),
    ]
}

fn forms_question(t: T, query: &Query) -> AnyView {
    let forms = query.profile.forms;
    let items = FORMS
        .iter()
        .map(|form| check("vorm", form.slug(), words::form(t, *form), forms.contains(*form)));
    choices(t, "vormen", t.seek_forms(), "wb-choices", items.collect())
}

fn papers_question(t: T, query: &Query) -> Vec<AnyView> {
    let held = query.profile.licences;
    let licences = LICENCES.iter().map(|licence| {
        check("papier", licence.slug(), words::licence(t, *licence), held.contains(*licence))
    });
    let level = query.profile.dutch;
    let any = std::iter::once(radio("nl", String::new(), t.rather_not_say().to_owned(), level.is_none()));
    let dutch = any.chain(
        [Cefr::A1, Cefr::A2, Cefr::B1, Cefr::B2, Cefr::C1]
            .into_iter()
            .map(|cefr| {
                radio("nl", cefr.slug().to_owned(), words::dutch(t, cefr).to_owned(), level == Some(cefr))
            }),
    );
    vec![
        choices(t, "papieren", t.seek_papers(), "wb-choices", licences.collect()),
        choices(t, "taal", t.seek_dutch(), "wb-choices", dutch.collect()),
    ]
}

/// Whether a text names an occupation, or comes close to one.
fn known(taxonomy: &Taxonomy, text: &str) -> bool {
    Vocabulary::occupation(taxonomy, text).is_some() || !taxonomy.suggest(text, board::listing::Lang::NL, 1).is_empty()
}

fn optional(t: T) -> AnyView {
    view! { <span class="wb-form-field__optional">{t.not_required()}</span> }.into_any()
}

fn choices(
    t: T,
    id: &'static str,
    legend: &'static str,
    class: &'static str,
    items: Vec<AnyView>,
) -> AnyView {
    view! {
        <fieldset class="wb-form-field" id=id>
            <legend class="wb-form-field__label">{legend} " " {optional(t)}</legend>
            <div class=class>{items}</div>
        </fieldset>
    }
    .into_any()
}

fn check(name: &'static str, value: &str, label: &'static str, checked: bool) -> AnyView {
    choice("checkbox", name, value.to_owned(), label.to_owned(), checked)
}

fn radio(name: &'static str, value: String, label: String, checked: bool) -> AnyView {
    choice("radio", name, value, label, checked)
}

fn choice(
    kind: &'static str,
    name: &'static str,
    value: String,
    label: String,
    checked: bool,
) -> AnyView {
    view! {
        <label class="wb-choice">
            <input class="wb-choice__input" type=kind name=name value=value checked=checked />
            <span>{label}</span>
        </label>
    }
    .into_any()
}

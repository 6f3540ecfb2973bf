//! The questions to a jobseeker: one plain form, shown one question at a time with script.

use super::combobox::Combobox;
use crate::phone::{form, region, storage};
use crate::site::T;
use leptos::prelude::*;
use matching::Taxonomy;
use maud::{Markup, html};
use web_sys::KeyboardEvent;

/// The form.
pub const FORM: &str = "vragen";
/// The questions, in order.
pub const QUESTIONS: [&str; 5] = ["vraag-1", "vraag-2", "vraag-3", "vraag-4", "vraag-5"];
/// How far one is.
pub const PROGRESS: &str = "voortgang";
/// The buttons at the foot.
pub const BUTTONS: &str = "knoppen";

/// The first question: the only part of the form that answers while one types.
#[component]
pub fn Work(
    t: T,
    /// What is typed as work, in the reader's language.
    work: String,
    /// Whether it names no occupation we know.
    unknown: bool,
    taxonomy: Option<&'static Taxonomy>,
    /// Whether there were no answers yet when the page came.
    fresh: bool,
) -> impl IntoView {
    // What was typed before the phone took over stays.
    let typed = taxonomy.and_then(|_| form::value("werk"));
    let work = RwSignal::new(typed.unwrap_or(work));
    let unknown = RwSignal::new(unknown);
    let steps = taxonomy.map(|taxonomy| steps(t, taxonomy, work, unknown, fresh));
    let chosen = Callback::new(move |()| {
        if let Some(steps) = steps {
            steps.go(1);
        }
    });
    let described = super::text(move || {
        let ids = if unknown.get() {
            "werk-hint werk-error"
        } else {
            "werk-hint"
        };
        ids.to_owned()
    });
    view! {
        <div class="wb-form-field" class:wb-form-field--invalid=unknown>
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
}

/// The buttons at the foot; going on and back need script.
pub fn buttons(t: T, step: Option<usize>) -> Markup {
    let last = step.is_none_or(|step| step + 1 == QUESTIONS.len());
    html! {
        @if !last {
            button.wb-button.wb-button--primary.wb-button--large type="button" data-step="1" {
                (t.seek_next())
            }
        }
        button.wb-button.wb-button--large.wb-button--primary[last] type="submit" {
            (t.seek_show())
        }
        @if step.is_some_and(|step| step > 0) {
            button.wb-button.wb-button--subtle type="button" data-step="-1" { (t.seek_back()) }
        }
    }
}

fn progress(t: T, step: usize) -> Markup {
    html! {
        p.wb-steps__text role="status" {
            (t.seek_progress(step as u32 + 1, QUESTIONS.len() as u32))
        }
        div.wb-steps__spans aria-hidden="true" {
            @for at in 0..QUESTIONS.len() {
                span.wb-steps__span.wb-steps__span--done[at <= step] {}
            }
        }
    }
}

/// Where one is in the questions.
#[derive(Clone, Copy)]
struct Steps {
    step: RwSignal<usize>,
    taxonomy: &'static Taxonomy,
    work: RwSignal<String>,
    unknown: RwSignal<bool>,
}

impl Steps {
    /// Goes to the next question or the one before; the first must be answered.
    fn go(self, by: isize) {
        let now = self.step.get_untracked();
        if by > 0 && now == 0 && !self.is_known() {
            return;
        }
        let next = now.saturating_add_signed(by).min(QUESTIONS.len() - 1);
        self.step.set(next);
        form::focus(QUESTIONS.get(next).copied().unwrap_or_default());
    }

    /// Whether the first answer names an occupation, or comes close to one.
    fn is_known(self) -> bool {
        let known = self
            .work
            .with_untracked(|text| self.taxonomy.find(text).is_some());
        self.unknown.set(!known);
        if !known {
            self.step.set(0);
            form::focus("werk");
        }
        known
    }
}

/// Shows one question at a time, from the first on.
fn steps(
    t: T,
    taxonomy: &'static Taxonomy,
    work: RwSignal<String>,
    unknown: RwSignal<bool>,
    fresh: bool,
) -> Steps {
    let steps = Steps {
        step: RwSignal::new(0),
        taxonomy,
        work,
        unknown,
    };
    super::effect(move |_| {
        let step = steps.step.get();
        for (at, id) in QUESTIONS.into_iter().enumerate() {
            region::hide(id, at != step);
        }
        region::set(PROGRESS, &progress(t, step).into_string());
        region::set(BUTTONS, &buttons(t, Some(step)).into_string());
    });
    if let Some(form) = region::by_id(FORM) {
        // One question needs room for its suggestions; all together do not.
        let _ = form.set_attribute("data-live", "");
    }
    region::on(FORM, "click", move |event| {
        if let Some(button) = region::closest(event, "[data-step]") {
            let back = button.get_attribute("data-step").as_deref() == Some("-1");
            steps.go(if back { -1 } else { 1 });
        }
    });
    region::on(FORM, "submit", move |event| {
        if !steps.is_known() {
            event.prevent_default();
        } else if let Some(form) = form::by_id(FORM) {
            storage::keep_answers(&form::text(&form));
        }
    });
    // Enter in a field goes on to the next question instead of sending the form.
    region::on(FORM, "keydown", move |event| {
        use wasm_bindgen::JsCast;
        let enter = event
            .dyn_ref::<KeyboardEvent>()
            .is_some_and(|event| event.key() == "Enter");
        let last = steps.step.get_untracked() + 1 == QUESTIONS.len();
        if enter && !last && !event.default_prevented() && region::closest(event, "input").is_some()
        {
            event.prevent_default();
            steps.go(1);
        }
    });
    if let (true, Some(answers)) = (fresh, storage::answers().filter(|text| !text.is_empty())) {
        let html = html! {
            p { a href={ "/" (t.lang()) "/banen?" (answers) } { (t.seek_go_on()) } }
        };
        region::set(EARLIER, &html.into_string());
    }
    steps
}

/// Where the way back to earlier answers comes, which only the phone remembers.
pub const EARLIER: &str = "eerder";

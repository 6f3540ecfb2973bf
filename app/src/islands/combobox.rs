//! A field that suggests occupations while one types.
//!
//! Without script it is a plain field with the browser's own list. With script it follows the
//! combobox pattern of the ARIA Authoring Practices Guide: arrows move, Enter chooses, Escape
//! closes, and the focus never leaves the field.

use crate::phone::region;
use crate::site::T;
use leptos::html::Div;
use leptos::prelude::*;
use matching::Taxonomy;
use maud::{Markup, html};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

/// Suggestions shown: what fits above the keyboard of a small phone.
const SHOWN: usize = 5;

/// The field. Its parts are a template; what changes is set on them.
#[component]
pub fn Combobox(
    t: T,
    /// The id of the field.
    id: &'static str,
    /// Its name in the form.
    name: &'static str,
    /// What is typed.
    value: RwSignal<String>,
    /// What to suggest from; none until the phone has it.
    taxonomy: Option<&'static Taxonomy>,
    /// The ids of what describes the field, separated by spaces.
    #[prop(into)]
    described_by: Signal<String>,
    /// Whether what is typed was found wrong.
    #[prop(into)]
    invalid: Signal<bool>,
    /// Called after a suggestion was chosen.
    #[prop(into, optional)]
    chosen: Option<Callback<()>>,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    super::effect(move |_| {
        let (Some(place), Some(taxonomy)) = (place.get(), taxonomy) else {
            return;
        };
        let input = place.query_selector("input").ok().flatten();
        let list = place.query_selector("ul").ok().flatten();
        if let (Some(input), Some(list)) = (input.and_then(|input| input.dyn_into().ok()), list) {
            let combobox = Live {
                t,
                id,
                taxonomy,
                value,
                found: RwSignal::new(Vec::new()),
                active: RwSignal::new(None),
                chosen,
            };
            combobox.wire(&input, &list, described_by, invalid);
        }
    });
    let parts = html! {
        input.wb-textbox id=(id) name=(name) type="text" autocomplete="off" spellcheck="false"
            list={ (id) "-namen" } aria-describedby=[ids(described_by.get_untracked())]
            aria-invalid=[invalid.get_untracked().then_some("true")]
            autofocus[invalid.get_untracked()] value=(value.get_untracked());
        ul.wb-combobox__list id={ (id) "-lijst" } role="listbox" aria-label=(t.combobox_list())
            hidden {}
    };
    view! { <div class="wb-combobox" node_ref=place inner_html=parts.into_string()></div> }
}

/// A suggestion: what it is called, and the other name by which it was found.
type Suggestion = (String, Option<String>);

/// The field, alive.
#[derive(Clone, Copy)]
struct Live {
    t: T,
    id: &'static str,
    taxonomy: &'static Taxonomy,
    value: RwSignal<String>,
    found: RwSignal<Vec<Suggestion>>,
    active: RwSignal<Option<usize>>,
    chosen: Option<Callback<()>>,
}

impl Live {
    fn wire(
        self,
        input: &HtmlInputElement,
        list: &Element,
        described_by: Signal<String>,
        invalid: Signal<bool>,
    ) {
        set(input, "role", Some("combobox"));
        set(input, "aria-autocomplete", Some("list"));
        set(input, "aria-controls", Some(&format!("{}-lijst", self.id)));
        // The browser's own list would lie over ours.
        set(input, "list", None);

        region::listen(input, "input", {
            let input = input.clone();
            move |_| {
                let text = input.value();
                self.found.set(self.suggest(&text));
                self.active.set(None);
                self.value.set(text);
            }
        });
        region::listen(input, "change", {
            let input = input.clone();
            move |_| self.value.set(input.value())
        });
        region::listen(input, "keydown", move |event| {
            if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
                self.press(key);
            }
        });
        region::listen(input, "blur", move |_| self.found.set(Vec::new()));
        // The field keeps the focus: a press on the list must not take it.
        region::listen(list, "mousedown", |event| event.prevent_default());
        region::listen(list, "click", move |event| {
            let option = region::closest(event, "[data-option]");
            let at = option.and_then(|option| option.get_attribute("data-option")?.parse().ok());
            if let Some(at) = at {
                self.choose(at);
            }
        });

        let (field, list) = (input.clone(), list.clone());
        // The field is only written where the value was changed by something else than typing:
        // browsers fill and clear fields without saying so.
        let mut last = self.value.get_untracked();
        super::effect(move |_| {
            let value = self.value.get();
            if value != last && field.value() != value {
                field.set_value(&value);
            }
            last = value;
            set(
                &field,
                "aria-describedby",
                ids(described_by.get()).as_deref(),
            );
            set(&field, "aria-invalid", invalid.get().then_some("true"));
            let active = self.active.get();
            let html = self
                .found
                .with(|found| self.options(found, active).into_string());
            let open = !html.is_empty();
            list.set_inner_html(&html);
            set(&list, "hidden", (!open).then_some(""));
            set(
                &field,
                "aria-expanded",
                Some(if open { "true" } else { "false" }),
            );
            let active = active.map(|at| format!("{}-o{at}", self.id));
            set(&field, "aria-activedescendant", active.as_deref());
        });
    }

    fn press(self, key: &KeyboardEvent) {
        let count = self.found.with_untracked(Vec::len);
        if count == 0 {
            return;
        }
        let now = self.active.get_untracked();
        match (key.key().as_str(), now) {
            ("ArrowDown", _) => self.active.set(Some(now.map_or(0, |at| (at + 1) % count))),
            ("ArrowUp", _) => {
                let before = now.map_or(count - 1, |at| (at + count - 1) % count);
                self.active.set(Some(before));
            }
            ("Enter", Some(at)) => self.choose(at),
            ("Escape", _) => self.found.set(Vec::new()),
            _ => return,
        }
        key.prevent_default();
    }

    fn choose(self, at: usize) {
        let label = self
            .found
            .with_untracked(|found| found.get(at).map(|(label, _)| label.clone()));
        if let Some(label) = label {
            self.value.set(label);
            self.found.set(Vec::new());
            self.active.set(None);
            if let Some(chosen) = self.chosen {
                chosen.run(());
            }
        }
    }

    fn suggest(self, text: &str) -> Vec<Suggestion> {
        self.taxonomy
            .suggest(text, self.t.lang(), SHOWN)
            .into_iter()
            .map(|found| {
                let label = self.taxonomy.label(found.occupation, self.t.lang());
                let note = (found.matched != label).then(|| found.matched.to_owned());
                (label.to_owned(), note)
            })
            .collect()
    }

    fn options(self, found: &[Suggestion], active: Option<usize>) -> Markup {
        html! {
            @for (at, (label, note)) in found.iter().enumerate() {
                li.wb-combobox__option role="option" id={ (self.id) "-o" (at) } data-option=(at)
                    aria-selected=(active == Some(at)) {
                    (label)
                    @if let Some(note) = note { " " span.wb-combobox__note { (note) } }
                }
            }
        }
    }
}

/// The value of an attribute that names elements: without any, the attribute is left out.
fn ids(ids: String) -> Option<String> {
    (!ids.is_empty()).then_some(ids)
}

/// Sets an attribute, or takes it away.
fn set(element: &Element, name: &str, value: Option<&str>) {
    // The names are those of real attributes: setting them is never refused.
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

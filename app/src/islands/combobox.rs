//! A field that suggests occupations while one types.
//!
//! Without script it is a plain field with the browser's own list. With script it follows the
//! combobox pattern of the ARIA Authoring Practices Guide: arrows move, Enter chooses, Escape
//! closes, and the focus never leaves the field.

use crate::site::T;
use leptos::ev::{Event, KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use matching::Taxonomy;

/// Suggestions shown: what fits above the keyboard of a small phone.
const SHOWN: usize = 5;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Suggestion {
    label: String,
    note: Option<String>,
}

/// The field. `labels` fills the browser's own list and is only needed on the Worker.
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
    let list = format!("{id}-lijst");
    let suggestions = RwSignal::new(Vec::<Suggestion>::new());
    let active = RwSignal::new(None::<usize>);

    let typed = move |event: Event| {
        let text = event_target_value(&event);
        let found = taxonomy
            .map(|taxonomy| suggest(taxonomy, t, &text))
            .unwrap_or_default();
        suggestions.set(found);
        active.set(None);
        value.set(text);
    };
    let choose = move |at: usize| {
        if let Some(suggestion) = suggestions.with(|all| all.get(at).cloned()) {
            value.set(suggestion.label);
            suggestions.set(Vec::new());
            active.set(None);
            if let Some(chosen) = chosen {
                chosen.run(());
            }
        }
    };
    let pressed = move |event: KeyboardEvent| {
        let count = suggestions.with(Vec::len);
        if count == 0 {
            return;
        }
        let now = active.get_untracked();
        match event.key().as_str() {
            "ArrowDown" => active.set(Some(now.map_or(0, |at| (at + 1) % count))),
            "ArrowUp" => active.set(Some(now.map_or(count - 1, |at| (at + count - 1) % count))),
            "Enter" => match now {
                Some(at) => choose(at),
                None => return,
            },
            "Escape" => suggestions.set(Vec::new()),
            _ => return,
        }
        event.prevent_default();
    };

    let option_id = move |at: usize| format!("{id}-o{at}");
    let open = move || suggestions.with(|all| !all.is_empty());
    let options = move || {
        suggestions
            .get()
            .into_iter()
            .enumerate()
            .map(|(at, suggestion)| {
                // The field keeps the focus: a press on the list must not take it.
                let keep_focus = |event: MouseEvent| event.prevent_default();
                view! {
                    <li
                        class="wb-combobox__option"
                        role="option"
                        id=option_id(at)
                        aria-selected=move || (active.get() == Some(at)).to_string()
                        on:mousedown=keep_focus
                        on:click=move |_| choose(at)
                    >
                        {suggestion.label}
                        " "
                        <span class="wb-combobox__note">{suggestion.note}</span>
                    </li>
                }
                .into_any()
            })
            .collect::<Vec<_>>()
    };
    let live = super::live(taxonomy.is_some());
    let list_id = list.clone();
    view! {
        <div class="wb-combobox">
            <input
                class="wb-textbox"
                id=id
                name=name
                type="text"
                autocomplete="off"
                spellcheck="false"
                list=move || (!live.get()).then(|| format!("{id}-namen"))
                role=move || live.get().then_some("combobox")
                aria-autocomplete=move || live.get().then_some("list")
                aria-expanded=move || live.get().then(|| open().to_string())
                aria-controls=move || live.get().then(|| list_id.clone())
                aria-activedescendant=move || active.get().map(option_id)
                aria-describedby=move || described_by.get()
                aria-invalid=move || invalid.get().then_some("true")
                prop:value=move || value.get()
                value=value.get_untracked()
                on:input=typed
                on:keydown=pressed
                on:blur=move |_| suggestions.set(Vec::new())
            />
            <ul
                class="wb-combobox__list"
                id=list
                role="listbox"
                aria-label=t.combobox_list()
                hidden=move || !open()
            >
                {options}
            </ul>
        </div>
    }
}

fn suggest(taxonomy: &Taxonomy, t: T, text: &str) -> Vec<Suggestion> {
    taxonomy
        .suggest(text, t.lang(), SHOWN)
        .into_iter()
        .map(|found| {
            let label = taxonomy.label(found.occupation, t.lang());
            Suggestion {
                label: label.to_owned(),
                note: (found.matched != label).then(|| found.matched.to_owned()),
            }
        })
        .collect()
}

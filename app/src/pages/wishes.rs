//! What a jobseeker may tell besides the usual: a diploma, what they would rather not do, and
//! whether they are younger than 18. Folded away, as most work can be found without.

use super::choices::{check, optional, options};
use crate::site::T;
use crate::words;
use board::listing::Schooling;
use board::set::Flag;
use leptos::prelude::*;
use matching::query::param;
use matching::{Profile, Taxonomy};

/// The working conditions that most people would ask about before they come, as `data` names
/// them; what is left out is either rare or hardly a reason to turn work down.
const CONDITIONS: [&str; 15] = [
    "nights", "weekends", "early", "shifts", "lifting", "bending", "outdoors", "cold", "heights",
    "noise", "dirty", "pace", "public", "screen", "driving",
];

/// The highest diploma.
pub fn diploma(t: T, profile: &Profile) -> AnyView {
    let none = (String::new(), t.rather_not_say(), profile.diploma.is_none());
    let levels = Schooling::ALL.iter().map(|level| {
        let chosen = profile.diploma == Some(*level);
        (level.slug().to_owned(), words::schooling(t, *level), chosen)
    });
    let options = options(std::iter::once(none).chain(levels));
    view! {
        <div class="wb-form-field">
            <label class="wb-form-field__label" for=param::DIPLOMA>
                {t.seek_diploma()} " " {optional(t)}
            </label>
            <select class="wb-select" id=param::DIPLOMA name=param::DIPLOMA>
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// What the person would rather not do. Work that comes with it is listed last.
pub fn avoid(t: T, profile: &Profile, taxonomy: &Taxonomy, legend: AnyView) -> AnyView {
    let known: Vec<_> = taxonomy.conditions().zip(0..).collect();
    let boxes = CONDITIONS.iter().filter_map(|slug| {
        let (condition, bit) = known.iter().find(|(known, _)| &*known.slug == *slug)?;
        let chosen = profile.avoid.0 & 1 << bit != 0;
        Some(check(param::AVOID, slug, condition.label(t.lang()), chosen))
    });
    view! {
        <fieldset class="wb-form-field" id=param::AVOID aria-describedby="liever-niet-hint">
            <legend class="wb-form-field__label">{legend}</legend>
            <p class="wb-form-field__description" id="liever-niet-hint">{t.seek_avoid_hint()}</p>
            <div class="wb-choices">{boxes.collect::<Vec<_>>()}</div>
        </fieldset>
    }
    .into_any()
}

/// Whether the person is younger than 18.
pub fn under_18(t: T, profile: &Profile) -> AnyView {
    view! {
        <label class="wb-choice">
            <input
                class="wb-choice__input"
                type="checkbox"
                name=param::UNDER_18
                value="ja"
                checked=profile.under_18
            />
            <span>
                {t.seek_under_18()}
                <span class="wb-choice__description">{t.seek_under_18_hint()}</span>
            </span>
        </label>
    }
    .into_any()
}

/// Whether any of it was told.
pub fn any_told(profile: &Profile) -> bool {
    profile.diploma.is_some() || !profile.avoid.is_empty() || profile.under_18
}

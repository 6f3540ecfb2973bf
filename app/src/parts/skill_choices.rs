//! The skills that a person can tick, on the page of results. They belong to the form of filters
//! without standing in it. The phone sets their ticks and never draws them anew.

use crate::site::T;
use crate::view::skills::{Skill, SkillChoices};
use matching::query::param;
use maud::{Markup, html};

/// The skills to tick, folded away; nothing where there are none. `form` is the id of the form
/// that they are sent with, `list` that of the list that follows from them.
pub fn skill_choices(t: T, choices: &SkillChoices, form: &str, list: &str) -> Markup {
    let SkillChoices { known, asked } = choices;
    html! {
        @if !known.is_empty() || !asked.is_empty() {
            details.wb-details.wb-details--button.wb-no-print #kunnen {
                summary.wb-details__summary { (t.results_can()) }
                div.wb-details__content.wb-form {
                    @if !known.is_empty() {
                        fieldset.wb-form-field aria-describedby="kan-hint" {
                            legend.wb-form-field__label { (t.results_can_known()) }
                            p.wb-form-field__description #kan-hint { (t.results_can_known_hint()) }
                            div.wb-choice-groups {
                                @for (group, skills) in known {
                                    fieldset.wb-choice-group {
                                        legend.wb-choice-group__name { (group) }
                                        @for skill in skills { (choice(skill, form)) }
                                    }
                                }
                            }
                        }
                    }
                    @if !asked.is_empty() {
                        fieldset.wb-form-field aria-describedby="kan-ook-hint" {
                            legend.wb-form-field__label { (t.results_can_asked()) }
                            p.wb-form-field__description #kan-ook-hint { (t.results_can_asked_hint()) }
                            div.wb-choice-groups {
                                @for skill in asked { (choice(skill, form)) }
                            }
                        }
                    }
                    div {
                        button.wb-button.wb-until-live type="submit" form=(form) {
                            (t.results_can_apply())
                        }
                        a.wb-button.wb-when-live href={ "#" (list) } { (t.results_can_see()) }
                    }
                }
            }
        }
    }
}

fn choice(skill: &Skill, form: &str) -> Markup {
    html! {
        label.wb-choice {
            // Sent as lacking, unless the tick below says otherwise.
            @if skill.follows {
                input type="hidden" name=(param::LACKS) value=(skill.number) form=(form);
            }
            input.wb-choice__input type="checkbox" name=(param::HAS) value=(skill.number)
                form=(form) checked[skill.ticked];
            span { (skill.name) }
        }
    }
}

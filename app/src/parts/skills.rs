//! The skills that work needs, one by one, with what the reader has of each.

use super::{Icon, icon};
use crate::view::listing::{Mark, SkillView};
use maud::{Markup, html};

/// Skill by skill: a bar, and the list with a mark and words for each.
pub fn skills(skills: &[SkillView]) -> Markup {
    html! {
        div.wb-meter aria-hidden="true" {
            @for skill in skills {
                span.wb-meter__part.(part(skill.mark)) {}
            }
        }
        ul.wb-skill-list {
            @for skill in skills {
                li.wb-skill {
                    (icon(sign(skill.mark), "wb-icon wb-skill__icon"))
                    span.wb-skill__name { (skill.name) }
                    " "
                    span.wb-skill__state { (skill.state) }
                    " "
                    a.wb-skill__correct id=(skill.id) href=(skill.href) {
                        (skill.correct)
                        span.wb-visually-hidden { ": " (skill.name) }
                    }
                }
            }
        }
    }
}

const fn part(mark: Mark) -> &'static str {
    match mark {
        Mark::Have => "wb-meter__part--have",
        Mark::Learn => "wb-meter__part--learn",
        Mark::Missing => "wb-meter__part--missing",
    }
}

const fn sign(mark: Mark) -> Icon {
    match mark {
        Mark::Have => Icon::Check,
        Mark::Learn => Icon::Learn,
        Mark::Missing => Icon::Missing,
    }
}

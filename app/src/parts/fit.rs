//! How well work fits, and why: the word, a bridge that reaches as far, and the reasons.

use super::icon::{Icon, drawing, icon};
use crate::view::FitView;
use crate::view::listing::{Mark, SkillView};
use matching::Fit;
use maud::{Markup, html};

/// The fit with its reasons.
pub fn fit(fit: &FitView) -> Markup {
    let bridge = match fit.fit {
        Fit::Strong => "#wb-fit-strong",
        Fit::Promising => "#wb-fit-promising",
        Fit::WithTraining => "#wb-fit-training",
    };
    html! {
        p.wb-fit__label {
            (drawing(bridge, "wb-fit__bridge"))
            span { (fit.word) " " span.wb-fit__meaning { (fit.meaning) } }
        }
        ul.wb-fit__reasons {
            @for reason in &fit.reasons {
                li.wb-reason.wb-reason--against[reason.against] { (reason.text) }
            }
        }
    }
}

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
                    span { (skill.name) }
                    " "
                    span.wb-skill__state { (skill.state) }
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

//! How well work fits, and why: the word, a bridge that reaches as far, and the reasons.

use super::{Icon, icon};
use crate::view::FitView;
use crate::view::listing::{Mark, SkillView};
use leptos::prelude::*;
use matching::Fit as Level;

/// The fit with its reasons.
#[component]
pub fn Fit(fit: FitView) -> impl IntoView {
    let bridge = match fit.fit {
        Level::Strong => "#wb-fit-strong",
        Level::Promising => "#wb-fit-promising",
        Level::WithTraining => "#wb-fit-training",
    };
    let reasons: Vec<AnyView> = fit
        .reasons
        .into_iter()
        .map(|reason| {
            let class = if reason.against {
                "wb-reason wb-reason--against"
            } else {
                "wb-reason"
            };
            view! { <li class=class>{reason.text}</li> }.into_any()
        })
        .collect();
    view! {
        <p class="wb-fit__label">
            <svg class="wb-fit__bridge" aria-hidden="true" focusable="false">
                <use href=bridge></use>
            </svg>
            <span>{fit.word} " " <span class="wb-fit__meaning">{fit.meaning}</span></span>
        </p>
        <ul class="wb-fit__reasons">{reasons}</ul>
    }
}

/// Skill by skill: a bar, and the list with a mark and words for each.
#[component]
pub fn Skills(skills: Vec<SkillView>) -> impl IntoView {
    let bar: Vec<AnyView> = skills
        .iter()
        .map(|skill| {
            let class = match skill.mark {
                Mark::Have => "wb-meter__part wb-meter__part--have",
                Mark::Learn => "wb-meter__part wb-meter__part--learn",
                Mark::Missing => "wb-meter__part wb-meter__part--missing",
            };
            view! { <span class=class></span> }.into_any()
        })
        .collect();
    let lines: Vec<AnyView> = skills
        .into_iter()
        .map(|skill| {
            let mark = match skill.mark {
                Mark::Have => Icon::Check,
                Mark::Learn => Icon::Learn,
                Mark::Missing => Icon::Missing,
            };
            view! {
                <li class="wb-skill">
                    {icon(mark, "wb-icon wb-skill__icon")} <span>{skill.name}</span>
                    <span class="wb-skill__state">{skill.state}</span>
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="wb-meter" aria-hidden="true">
            {bar}
        </div>
        <ul class="wb-skill-list">{lines}</ul>
    }
}

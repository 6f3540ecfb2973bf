//! The page of a listing: its facts, and the fit skill by skill.

use super::card::FitView;
use super::skills;
use crate::site::T;
use crate::words;
use board::day::Day;
use board::listing::{Card, Schooling};
use board::places::{Km, Places};
use board::snapshot::Entry;
use matching::{Have, Query, World, rank, skill_by_skill};

/// A fact: what it is called and what it is.
pub type Fact = (&'static str, String);

/// All facts of a listing, the most needed first.
pub fn facts(
    t: T,
    card: &Card,
    left: u16,
    km: Option<Km>,
    places: &Places,
    today: Day,
) -> Vec<Fact> {
    let mut facts = vec![
        (t.fact_where(), words::whereabouts(t, card.pc4, places, km)),
        (t.fact_when(), words::when(t, card, today)),
        (t.fact_hours(), words::hours(t, card)),
        (t.fact_pay(), words::pay(t, card.pay)),
        (t.fact_places(), words::places(t, left, card.openings.get())),
        (
            t.fact_form(),
            join(card.forms.iter().map(|form| words::form(t, form))),
        ),
    ];
    let mut needed: Vec<&str> = card
        .licences
        .iter()
        .map(|licence| words::licence(t, licence))
        .collect();
    if card.schooling == Schooling::None || !needed.is_empty() {
        needed.push(words::schooling(t, card.schooling));
    } else {
        needed.insert(0, words::schooling(t, card.schooling));
    }
    facts.push((t.fact_needed(), needed.join(", ")));
    if let Some(need) = card.languages.first() {
        facts.push((t.fact_language(), words::dutch(t, need.level).to_owned()));
    }
    let offered = card
        .training
        .then(|| t.training_given())
        .into_iter()
        .chain(card.offers.iter().map(|offer| words::offer(t, offer)));
    let offered = join(offered);
    if !offered.is_empty() {
        facts.push((t.fact_offered(), offered));
    }
    facts
}

fn join<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

/// Why a listing fits somebody, skill by skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FitPage {
    /// How well, with every reason.
    pub fit: FitView,
    /// How many of the needed skills the person has.
    pub coverage: String,
    /// Each skill.
    pub skills: Vec<SkillView>,
}

/// A skill that the work needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillView {
    /// The id of the link that corrects it.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What the person has of it, in words.
    pub state: String,
    /// The same as a mark.
    pub mark: Mark,
    /// What the person says who sees it otherwise.
    pub correct: &'static str,
    /// The address of this page after that.
    pub href: String,
}

/// How a skill is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The person has it, or something close.
    Have,
    /// It is learned here.
    Learn,
    /// It is still needed.
    Missing,
}

/// Why `entry` fits the person of `query`; none where nothing is known about them.
pub fn fit_page(t: T, query: &Query, entry: &Entry, world: &World<'_>) -> Option<FitPage> {
    if !query.is_personal() {
        return None;
    }
    let found = rank(&query.profile, std::slice::from_ref(entry), world, 1)
        .into_iter()
        .next()?;
    let (lang, taxonomy) = (t.lang(), world.taxonomy);
    let skills = skill_by_skill(&query.profile, &entry.card, taxonomy)
        .into_iter()
        .map(|line| {
            let has = line.have == Have::Yes;
            let mut corrected = query.clone();
            corrected.profile = skills::corrected(&query.profile, line.skill, !has, taxonomy);
            let id = format!("kan-{}", line.skill.0);
            let (mark, state) = match line.have {
                Have::Yes => (Mark::Have, t.skill_have().to_owned()),
                Have::Close(close) => {
                    (Mark::Have, t.skill_close(taxonomy.skill_label(close, lang)))
                }
                Have::SameGroup | Have::No if line.learnable_here => {
                    (Mark::Learn, t.skill_learn_here().to_owned())
                }
                Have::SameGroup | Have::No => (Mark::Missing, line.learn.explain(line.weeks, t)),
            };
            SkillView {
                name: taxonomy.skill_label(line.skill, lang).to_owned(),
                state,
                mark,
                correct: if has { t.skill_cannot() } else { t.skill_can() },
                href: format!(
                    "/{lang}/baan/{}?{}#{id}",
                    entry.id,
                    corrected.to_query_string(taxonomy)
                ),
                id,
            }
        })
        .collect();
    Some(FitPage {
        coverage: t.fit_coverage(found.held.into(), found.needed.into()),
        fit: FitView::of(t, &found, world),
        skills,
    })
}

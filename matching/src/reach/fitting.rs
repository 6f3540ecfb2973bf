//! Who of the people that lose their work fits a card, and how many live near enough.

use super::Group;
use super::change::at_school;
use super::shares;
use super::workers::Workers;
use crate::fit::Fit;
use crate::profile::Profile;
use crate::rank::coverage::{Count, Held, Named, Sum};
use crate::rank::gate::{
    HOURS_APART, dutch_asked, hours_apart, is_by_law, is_quick, odd_hours, papers_by_law,
};
use crate::rank::travel;
use crate::rank::{Have, World};
use crate::taxonomy::{Conditions, Occupation};
use board::listing::{Card, Hours, Kind, LegalForm, Licence, Offer, Schooling};
use board::places::{Km, Places};
use board::set::Set;

/// One, in the millionths that shares are multiplied in.
const WHOLE: u64 = 1_000_000;

/// The people whose occupation prepares for the work at all, with what they bring.
pub(super) struct Fitting<'a> {
    world: &'a World<'a>,
    groups: Vec<Worker<'a>>,
    /// How far every place is from the work.
    distances: Vec<Option<Km>>,
}

/// People of one occupation.
struct Worker<'a> {
    occupation: &'a Occupation,
    people: u64,
    /// How well their work prepares for it, in thousandths.
    similarity: u16,
    held: Held,
    papers: Set<Licence>,
    schooling: Schooling,
}

/// How many people fit, and which.
pub(super) struct Estimate {
    /// In millionths of a person.
    pub(super) people: u64,
    /// In order of occupation.
    pub(super) groups: Vec<Found>,
}

/// People of one occupation who fit.
pub(super) struct Found {
    pub(super) group: Group,
    /// How likely one of them fits, in millionths.
    chance: u64,
    /// How many of them fit, in millionths of a person.
    people: u64,
}

impl Found {
    /// What is named first: the fit counts twice.
    pub(super) fn weight(&self) -> u128 {
        u128::from(self.chance) * u128::from(self.people)
    }
}

/// What somebody of an occupation lacks, by the rules of ranking.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Lacks {
    /// Papers that are quickly had or not.
    pub(super) papers: Set<Licence>,
    /// Whether more schooling is asked for.
    pub(super) schooling: bool,
    /// Whether better Dutch is asked for.
    pub(super) dutch: bool,
    /// How many levels of schooling more the work usually asks for.
    levels: u8,
    /// Whether they would follow a course here: for papers that the law asks for, or a diploma.
    course: bool,
}

impl<'a> Fitting<'a> {
    /// Work in an occupation, at the place of a card.
    pub(super) fn new(card: &Card, world: &'a World<'a>, workers: &Workers) -> Self {
        let taxonomy = world.taxonomy;
        let worker = |(id, people): (_, u32)| {
            let similarity = taxonomy.fit(id, card.occupation);
            let occupation = taxonomy.occupation(id).filter(|_| similarity > 0)?;
            let profile = Profile {
                was: vec![id],
                ..Profile::default()
            };
            Some(Worker {
                occupation,
                people: people.into(),
                similarity,
                held: Held::of(&profile, taxonomy),
                papers: profile.papers(taxonomy),
                schooling: occupation.entry,
            })
        };
        Self {
            world,
            groups: workers.iter().filter_map(worker).collect(),
            distances: world.places.distances_from(card.pc4),
        }
    }

    /// How many people fit a card of this occupation and place.
    pub(super) fn estimate(&self, card: &Card) -> Estimate {
        let everybody = product(&[near(&self.distances, self.world.places, card), wants(card)]);
        let groups = self.groups.iter().filter_map(|worker| {
            let (chance, fit) = self.chance(worker, card);
            let occupation = worker.occupation.id;
            (chance > 0).then_some(Found {
                group: Group { occupation, fit },
                chance,
                people: worker.people * product(&[everybody, chance]),
            })
        });
        let groups: Vec<Found> = groups.collect();
        Estimate {
            people: groups.iter().map(|found| found.people).sum(),
            groups,
        }
    }

    /// How likely one of these people fits, in millionths, and how well.
    fn chance(&self, worker: &Worker<'_>, card: &Card) -> (u64, Fit) {
        let taxonomy = self.world.taxonomy;
        let mut sum = Sum::default();
        Named::of(card, taxonomy.occupation(card.occupation)).each(|id, learnable| {
            let skill = taxonomy.skill(id);
            let have = skill.map_or(Have::No, |skill| worker.held.have(skill, taxonomy));
            sum.add(Count::of(have), learnable);
        });
        let covered = sum.coverage().covered();
        let fit = Fit::of(worker.similarity.into(), covered);
        let trains = card.training || card.forms.contains(LegalForm::WorkLearn);
        if fit == Fit::WithTraining && !trains {
            return (0, fit);
        }
        let mut able = u64::from(covered);
        if trains {
            able += able.abs_diff(1000) * shares::TRAINED / 1000;
        }
        let lacks = worker.lacks(card, self.world);
        let chance = product(&[
            able * 1000,
            u64::from(worker.similarity) * 1000,
            shares::WILLING * 1000,
            lacks.despite(card),
            wants_odd_hours(card, worker.occupation),
        ]);
        // As ranking says it: who must learn something first fits with training.
        let learns = lacks.schooling || lacks.dutch || !lacks.papers.iter().all(is_quick);
        (chance, if learns { Fit::WithTraining } else { fit })
    }

    /// What the people of each occupation lack, in order of id: for the tests.
    #[cfg(test)]
    pub(super) fn lacking(&self, card: &Card) -> Vec<(&Occupation, Lacks)> {
        let lacking = |worker: &Worker<'a>| (worker.occupation, worker.lacks(card, self.world));
        self.groups.iter().map(lacking).collect()
    }
}

impl Worker<'_> {
    fn lacks(&self, card: &Card, world: &World<'_>) -> Lacks {
        let asked = card.licences.union(papers_by_law(card, world.taxonomy));
        let work_learn = card.forms.contains(LegalForm::WorkLearn);
        let work = world.taxonomy.occupation(card.occupation);
        let usual = work.map_or(Set::EMPTY, |work| work.licences);
        let usual_entry = work.map_or(Schooling::None, |work| work.entry);
        let more = (usual_entry as u8).saturating_sub(self.schooling as u8);
        let by_law = usual.difference(self.papers).iter().any(is_by_law);
        let school = more > 0 && at_school(usual_entry);
        Lacks {
            papers: asked.difference(self.papers),
            schooling: card.schooling > self.schooling,
            dutch: dutch_asked(card).is_some_and(|asked| asked > self.occupation.language),
            levels: if work_learn { 0 } else { more.min(3) },
            course: work_learn && (by_law || school),
        }
    }
}

impl Lacks {
    /// The part of people who have what others of their occupation lack, or come without it, in
    /// millionths.
    fn despite(&self, card: &Card) -> u64 {
        let mut part = WHOLE;
        let mut only = |thousandths: u64| part = product(&[part, thousandths * 1000]);
        for licence in self.papers.iter() {
            only(if is_quick(licence) {
                shares::WITHOUT_PAPER
            } else {
                shares::with_licence(licence)
            });
        }
        if self.schooling {
            only(shares::with_schooling(card.schooling));
        }
        if card.schooling == Schooling::None {
            (0..self.levels).for_each(|_| only(shares::A_LEVEL_MORE));
        }
        if self.course {
            only(shares::TAKES_COURSE);
        }
        if let Some(asked) = dutch_asked(card).filter(|_| self.dutch) {
            only(shares::with_dutch(asked));
        }
        part
    }
}

/// The part of people of an occupation who want the nights and weekends that a card names, in
/// millionths.
fn wants_odd_hours(card: &Card, occupation: &Occupation) -> u64 {
    let odd = odd_hours(card.shifts).difference(occupation.conditions);
    let part = |condition, thousandths: u64| {
        if odd.intersection(condition).is_empty() {
            WHOLE
        } else {
            thousandths * 1000
        }
    };
    product(&[
        part(Conditions::NIGHTS, shares::NIGHTS),
        part(Conditions::WEEKENDS, shares::WEEKENDS),
    ])
}

/// The part of the country's people who live near enough, in millionths. All postcode areas are
/// taken to have as many people: they are about 4,400 each.
fn near(distances: &[Option<Km>], places: &Places, card: &Card) -> u64 {
    let paid = card.offers.contains(Offer::Travel);
    let minded = |km: Km| {
        if paid {
            Km(km.0 * shares::PAID_TRAVEL / 100)
        } else {
            km
        }
    };
    let weights = distances
        .iter()
        .flatten()
        .filter(|km| km.0 <= shares::FURTHEST)
        .map(|km| u64::from(travel::weight(minded(*km))));
    (weights.sum::<u64>() * 1000)
        .checked_div(places.len() as u64)
        .unwrap_or(0)
}

/// The part of people who want these hours and this kind of agreement, in millionths.
fn wants(card: &Card) -> u64 {
    let (mut all, mut suited) = (0, 0);
    for (least, most, people) in shares::HOURS {
        all += people;
        let suits = Hours::new(least, most)
            .is_ok_and(|hours| hours_apart(card.hours, hours) <= HOURS_APART);
        suited += if suits { people } else { 0 };
    }
    let hours = (suited * WHOLE).checked_div(all).unwrap_or(0);
    if card.kind == Kind::Assignment {
        product(&[hours, shares::SELF_EMPLOYED * 1000])
    } else {
        hours
    }
}

/// The product of shares in millionths.
fn product(shares: &[u64]) -> u64 {
    shares
        .iter()
        .fold(WHOLE, |product, share| product * share / WHOLE)
}

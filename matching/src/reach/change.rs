//! What who posts can change so that more people fit.

use crate::rank::gate::{dutch_asked, is_quick, odd_hours, papers_by_law};
use crate::taxonomy::Taxonomy;
use board::listing::{Card, Cefr, Hours, Kind, Lang, LegalForm, Offer, Part, Schooling, Shifts};
use board::set::Set;

/// A change of a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// No diploma is asked for.
    NoDiploma,
    /// This level of Dutch, the least that the work needs.
    LessDutch(Cefr),
    /// No paper is asked for that people quickly get once they are there.
    NoQuickPapers,
    /// These hours a week.
    WiderHours(Hours),
    /// No nights and weekends.
    OtherDays,
    /// Travel is paid or arranged.
    Travel,
    /// People are trained.
    Training,
    /// Work and a course together (leerwerkplek).
    WorkLearn,
}

/// How many hours a week are taken off and added.
const WIDER: u8 = 8;
/// Nobody is asked to offer fewer hours than this, or more than that.
const LEAST: u8 = 8;
const MOST: u8 = 40;

/// Whether work with this usual schooling is learned at school: two years and more (mbo 3).
pub(super) fn at_school(usual: Schooling) -> bool {
    usual > Schooling::Mbo2
}

impl Change {
    /// Every change that can be made to a card, with what the card is then.
    pub(super) fn all<'a>(
        card: &'a Card,
        taxonomy: &'a Taxonomy,
    ) -> impl Iterator<Item = (Self, Card)> + 'a {
        [
            Self::no_diploma,
            Self::less_dutch,
            Self::no_quick_papers,
            Self::wider_hours,
            Self::other_days,
            Self::travel,
            Self::training,
            Self::work_learn,
        ]
        .into_iter()
        .filter_map(|make| {
            let mut changed = card.clone();
            make(&mut changed, taxonomy).map(|change| (change, changed))
        })
    }

    /// Not where the law asks for papers that only come with a diploma.
    fn no_diploma(card: &mut Card, taxonomy: &Taxonomy) -> Option<Self> {
        let free = papers_by_law(card, taxonomy).is_empty();
        (free && card.schooling > Schooling::None).then(|| {
            card.schooling = Schooling::None;
            Self::NoDiploma
        })
    }

    fn less_dutch(card: &mut Card, taxonomy: &Taxonomy) -> Option<Self> {
        let least = taxonomy.occupation(card.occupation)?.language;
        (dutch_asked(card)? > least).then(|| {
            let dutch = card
                .languages
                .iter_mut()
                .filter(|need| need.lang == Lang::NL);
            dutch.for_each(|need| need.level = least);
            Self::LessDutch(least)
        })
    }

    /// Those that are usual in the work stay: the law or the work needs them.
    fn no_quick_papers(card: &mut Card, taxonomy: &Taxonomy) -> Option<Self> {
        let usual = taxonomy.occupation(card.occupation)?.licences;
        let extra = card.licences.difference(usual);
        let extra: Set<_> = extra.iter().filter(|licence| is_quick(*licence)).collect();
        (!extra.is_empty()).then(|| {
            card.licences = card.licences.difference(extra);
            Self::NoQuickPapers
        })
    }

    fn wider_hours(card: &mut Card, _: &Taxonomy) -> Option<Self> {
        let (min, max) = (card.hours.min(), card.hours.max());
        let less = min.saturating_sub(WIDER).max(LEAST).min(min);
        let hours = Hours::new(less, (max + WIDER).min(MOST).max(max)).ok()?;
        (hours != card.hours).then(|| {
            card.hours = hours;
            Self::WiderHours(hours)
        })
    }

    fn other_days(card: &mut Card, _: &Taxonomy) -> Option<Self> {
        (!odd_hours(card.shifts).is_empty()).then(|| {
            let day = Set::from_iter([Part::Morning, Part::Afternoon]);
            card.shifts = Shifts::product(0b1_1111, day);
            Self::OtherDays
        })
    }

    fn travel(card: &mut Card, _: &Taxonomy) -> Option<Self> {
        (!card.offers.contains(Offer::Travel)).then(|| {
            card.offers = card.offers.with(Offer::Travel);
            Self::Travel
        })
    }

    /// For work that is learned on the job, not at school.
    fn training(card: &mut Card, taxonomy: &Taxonomy) -> Option<Self> {
        let trains = card.training || card.forms.contains(LegalForm::WorkLearn);
        let school = at_school(taxonomy.occupation(card.occupation)?.entry);
        (!trains && !school && card.kind == Kind::Vacancy).then(|| {
            card.training = true;
            Self::Training
        })
    }

    /// For work that is learned at school or for papers that the law asks for: elsewhere
    /// training is less to ask, and does as much.
    fn work_learn(card: &mut Card, taxonomy: &Taxonomy) -> Option<Self> {
        let offered = card.forms.contains(LegalForm::WorkLearn);
        let school = at_school(taxonomy.occupation(card.occupation)?.entry);
        let asked = school || !papers_by_law(card, taxonomy).is_empty();
        (asked && !offered && card.kind == Kind::Vacancy).then(|| {
            card.forms = card.forms.with(LegalForm::WorkLearn);
            Self::WorkLearn
        })
    }
}

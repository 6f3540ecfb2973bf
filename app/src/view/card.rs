//! A card: the work, where, when, how many hours, pay, places left, and why it fits.

use crate::site::T;
use crate::words;
use board::day::Day;
use board::listing::Card;
use board::places::{Km, Places};
use board::snapshot::Entry;
use matching::{Fit, Match, World};

/// A listing as a card shows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CardView {
    /// The listing's id; empty for a preview.
    pub id: String,
    /// What keeping it on the phone is remembered by: its region and id.
    pub key: String,
    /// What the work is.
    pub title: String,
    /// The language of the title, where it is not the reader's.
    pub title_lang: Option<String>,
    /// The address of its page; empty for a preview.
    pub href: String,
    /// What it is and who posts it.
    pub organisation: String,
    /// Where.
    pub whereabouts: String,
    /// When.
    pub when: String,
    /// Hours a week.
    pub hours: String,
    /// Pay.
    pub pay: String,
    /// Places left.
    pub places: String,
    /// Why it fits; none where nothing is known about the reader.
    pub fit: Option<FitView>,
}

/// How well a listing fits, and why.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FitView {
    /// How well.
    pub fit: Fit,
    /// The word for it.
    pub word: &'static str,
    /// What the word means.
    pub meaning: &'static str,
    /// The reasons, most important first.
    pub reasons: Vec<ReasonView>,
}

/// A reason in words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ReasonView {
    /// One sentence.
    pub text: String,
    /// Whether it speaks against.
    pub against: bool,
}

/// Reasons on a card; the listing's own page says all.
const REASONS_ON_A_CARD: usize = 4;

impl CardView {
    /// The card of a match. `query` is carried along in its address, so that the listing's
    /// page can explain the fit, also without script.
    pub fn of(t: T, found: &Match<'_>, world: &World<'_>, query: &str, personal: bool) -> Self {
        let entry = found.entry;
        let mut card = Self::plain(
            t,
            &entry.card,
            entry.left,
            found.km,
            world.places,
            world.today,
        );
        card.id = entry.id.to_string();
        card.key = Self::key_of(entry);
        card.href = address(t, entry, query);
        card.fit = personal.then(|| {
            let mut fit = FitView::of(t, found, world);
            fit.reasons.truncate(REASONS_ON_A_CARD);
            fit
        });
        card
    }

    /// What keeping a listing on the phone is remembered by.
    pub fn key_of(entry: &Entry) -> String {
        format!("{}/{}", entry.card.region, entry.id)
    }

    /// A card on its own: without reader, without address.
    pub fn plain(
        t: T,
        card: &Card,
        left: u16,
        km: Option<Km>,
        places: &Places,
        today: Day,
    ) -> Self {
        Self {
            id: String::new(),
            key: String::new(),
            title: card.title.to_string(),
            title_lang: (card.lang != t.lang()).then(|| card.lang.to_string()),
            href: String::new(),
            organisation: words::organisation(t, card),
            whereabouts: words::whereabouts(t, card.pc4, places, km),
            when: words::when(t, card, today),
            hours: words::hours(t, card),
            pay: words::pay(t, card.pay),
            places: words::places(t, left, card.openings.get()),
            fit: None,
        }
    }
}

/// The address of a listing's page.
fn address(t: T, entry: &Entry, query: &str) -> String {
    let mark = if query.is_empty() { "" } else { "?" };
    format!("/{}/baan/{}{mark}{query}", t.lang(), entry.id)
}

impl FitView {
    /// Everything that speaks for and against.
    pub fn of(t: T, found: &Match<'_>, world: &World<'_>) -> Self {
        let gates = found.gates.iter().map(|gate| ReasonView {
            text: gate.explain(t, world.taxonomy),
            against: true,
        });
        let reasons = found.reasons.iter().map(|reason| ReasonView {
            text: reason.explain(t, world.taxonomy),
            against: reason.points < 0,
        });
        Self {
            fit: found.fit,
            word: found.fit.word(t),
            meaning: found.fit.meaning(t),
            reasons: gates.chain(reasons).collect(),
        }
    }
}

//! What employers need.

use board::draft::Vocabulary;
use board::ids::{EventId, ListingId};
use board::listing::{
    Card, Hours, Kind, Lang, LanguageNeed, LegalForm, Openings, Schooling, Shifts, Source,
};
use board::places::Pc4;
use board::set::Set;
use board::snapshot::{Detail, Entry};
use board::text::{Organisation, Title};
use matching::Occupation;

use super::assumptions::Assumptions;
use super::dice::{About, Dice, Stream};
use super::people::occupations;
use super::trades::NEEDED;
use super::world::{DAYS, Tables, arrival};

/// A need.
pub struct Need {
    /// As it stands on the board when it is new.
    pub entry: Entry,
    /// Its occupation.
    pub occupation: u16,
    /// On which day of the week it is posted.
    pub from: u16,
}

/// Hours a week (assumed).
const HOURS: &[((u8, u8), u32)] = &[
    ((8, 16), 20),
    ((16, 24), 25),
    ((16, 32), 25),
    ((24, 36), 15),
    ((32, 40), 15),
];
/// The most places of one need; a board says "many" beyond.
const MOST_PLACES: f64 = 40.0;

/// The needs of a week: new ones until the places are reached, in order of their day.
pub fn generate(tables: &Tables, assumptions: &Assumptions, dice: Dice) -> Vec<Need> {
    let occupations = occupations(tables.taxonomy, NEEDED);
    let mut needs = Vec::new();
    let mut left = assumptions.places as u32;
    while left > 0 {
        let mut chance = dice.about(About::Need, needs.len(), 0);
        let (Some(work), Some(pc4)) = (chance.weighted(&occupations), chance.pick(&tables.here))
        else {
            break;
        };
        let places = places(&mut chance, assumptions.places_a_need).min(left);
        let from = arrival(assumptions.at_once, chance.unit());
        let Some(entry) = entry(tables, assumptions, work, pc4, places, from, &mut chance) else {
            break;
        };
        left -= places;
        needs.push(Need {
            entry,
            occupation: work.id.0,
            from,
        });
    }
    needs.sort_by_key(|need| need.from);
    for (number, need) in needs.iter_mut().enumerate() {
        need.entry.id = id(number);
    }
    needs
}

/// One place or more, in numbers that fall off geometrically to the mean that is asked for.
fn places(chance: &mut Stream, mean: f64) -> u32 {
    let more = 1.0 - 1.0 / mean.max(1.0);
    let mut places = 1.0;
    while places < MOST_PLACES && chance.chance(more) {
        places += 1.0;
    }
    places as u32
}

fn entry(
    tables: &Tables,
    assumptions: &Assumptions,
    work: &Occupation,
    pc4: Pc4,
    places: u32,
    from: u16,
    chance: &mut Stream,
) -> Option<Entry> {
    let posted = tables.first.plus(from);
    let training = chance.chance(assumptions.trains);
    let (required, learnable) = tables.taxonomy.usual_skills(work.id, training);
    let (min, max) = *chance.weighted(HOURS)?;
    let schooling = if chance.chance(assumptions.asks_schooling) {
        work.entry
    } else {
        Schooling::None
    };
    let dutch = LanguageNeed {
        lang: Lang::NL,
        level: work.language,
    };
    let title = tables.taxonomy.label(work.id, Lang::NL);
    let card = Card {
        kind: Kind::Vacancy,
        title: Title::try_from(title).ok()?,
        organisation: Organisation::try_from("Werkgever").ok()?,
        occupation: work.id,
        required,
        learnable,
        pc4,
        region: tables.region,
        sector: *work.sectors.first()?,
        forms: Set::EMPTY.with(LegalForm::Temporary),
        hours: Hours::new(min, max).ok()?,
        shifts: Shifts::default(),
        start: posted.plus(1),
        end: None,
        openings: Openings::try_from(places as u16).ok()?,
        pay: None,
        licences: work.licences,
        languages: vec![dutch],
        schooling,
        training,
        offers: Set::EMPTY,
        ways: Set::EMPTY,
        valid_until: None,
        source: Source::Sample,
        lang: Lang::NL,
    };
    Some(Entry {
        id: id(0),
        card,
        left: places as u16,
        asked: 0,
        posted,
        until: tables.first.plus(2 * DAYS),
        detail: Detail {
            hour: 0,
            event: EventId([0; 8]),
        },
    })
}

/// The id of the need with this number: mixed, so that no order by id is one by number.
fn id(number: usize) -> ListingId {
    let mixed = (number as u32).wrapping_mul(0x9e37_79b1).to_be_bytes();
    let mut id = [0; 10];
    id[..4].copy_from_slice(&mixed);
    id[6..].copy_from_slice(&(number as u32).to_be_bytes());
    ListingId(id)
}

/// The number of the need with this id.
pub fn number(id: ListingId) -> usize {
    let [.., a, b, c, d] = id.0;
    u32::from_be_bytes([a, b, c, d]) as usize
}

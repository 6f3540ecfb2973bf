//! What the tests write.

use board::day::{Day, Instant};
use board::draft::Checked;
use board::event::Rules;
use board::ids::{EventId, ManageKey, OccupationId, SkillId};
use board::listing::{
    Card, Hours, Kind, Lang, LegalForm, Listing, Openings, Schooling, Sector, Shifts, Source,
};
use board::party::{Contact, Phone};
use board::places::{Pc4, RegionCode};
use board::set::Set;
use board::text::{Description, Organisation, Title};
use functions::store::Store;
use functions::store::kv::Kv;
use functions::store::seal::Seal;

pub const MINUTE: u64 = 60_000;
pub const HOUR: u64 = 60 * MINUTE;
pub const DAY: u64 = 24 * HOUR;

/// 2026-03-02 09:00 UTC, a Monday.
pub const START: Instant = Instant(1_772_442_000_000);

pub fn minutes(minutes: u64) -> Instant {
    START.plus_millis(minutes * MINUTE)
}

pub fn region(code: u8) -> RegionCode {
    RegionCode::try_from(code).unwrap()
}

pub fn store<K: Kv>(kv: K) -> Store<K> {
    let rules = Rules {
        sleeps_after: 14,
        approve_first: false,
    };
    Store {
        kv,
        rules,
        seal: Seal::new("a secret of at least 32 characters").unwrap(),
    }
}

pub fn random(bytes: &mut [u8]) {
    bytes.fill(5);
}

pub fn key(number: u32) -> ManageKey {
    let mut key = [9; 24];
    key[..4].copy_from_slice(&number.to_be_bytes());
    ManageKey(key)
}

pub fn event(number: u8) -> EventId {
    EventId([number; 8])
}

pub fn contact() -> Contact {
    Contact {
        phone: Some(Phone::try_from("06 12 34 56 78").unwrap()),
        ..Contact::default()
    }
}

pub fn card() -> Card {
    Card {
        kind: Kind::Vacancy,
        title: Title::try_from("Zorghulp in de wijk").unwrap(),
        organisation: Organisation::try_from("Zorghuis De Linde").unwrap(),
        occupation: OccupationId(3),
        required: vec![SkillId(1)],
        learnable: Vec::new(),
        pc4: Pc4::try_from(7001u16).unwrap(),
        region: region(9),
        sector: Sector::try_from("Q").unwrap(),
        forms: Set::EMPTY.with(LegalForm::Temporary),
        hours: Hours::from_texts("24", "").unwrap(),
        shifts: Shifts::from_bits(0),
        start: START.day(),
        end: None,
        openings: Openings::try_from(3u16).unwrap(),
        pay: None,
        licences: Set::EMPTY,
        languages: Vec::new(),
        schooling: Schooling::None,
        training: true,
        offers: Set::EMPTY,
        ways: contact().ways(),
        valid_until: None,
        source: Source::Board,
        lang: Lang::NL,
    }
}

pub fn checked(number: u32) -> Checked {
    Checked {
        key: key(number),
        listing: Listing {
            card: card(),
            description: Description::try_from("Help met wassen en koken.").unwrap(),
            kvk: None,
            website: None,
        },
        contact: contact(),
    }
}

pub fn checked_in(number: u32, code: u8) -> Checked {
    let mut checked = checked(number);
    checked.listing.card.region = region(code);
    checked
}

pub fn checked_until(number: u32, last: Day) -> Checked {
    let mut checked = checked(number);
    checked.listing.card.valid_until = Some(last);
    checked
}

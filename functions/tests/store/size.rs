use crate::sample::{checked, minutes, random, store};
use board::event::{Event, Stamp, What};
use board::ids::SkillId;
use board::ids::{EventId, ListingId, OccupationId};
use board::listing::{Card, Cefr, Hours, Lang, LanguageNeed, Pay, PayUnit};
use board::set::Set;
use board::text::{Organisation, Title};
use functions::store::families::event::EventKey;
use functions::store::kv::{Listed, MAX_METADATA};
use functions::store::memory::{MemoryKv, run};

/// A card with every field at its largest.
fn largest(title: &str, organisation: &str) -> Card {
    let mut card = checked(1).listing.card;
    card.title = Title::try_from(title).unwrap();
    card.organisation = Organisation::try_from(organisation).unwrap();
    card.occupation = OccupationId(u16::MAX);
    card.required = vec![SkillId(u16::MAX); Card::MAX_SKILLS];
    card.learnable = vec![SkillId(u16::MAX); Card::MAX_SKILLS];
    card.forms = Set::from_bits(u32::MAX);
    card.licences = Set::from_bits(u32::MAX);
    card.offers = Set::from_bits(u32::MAX);
    card.ways = Set::from_bits(u32::MAX);
    card.hours = Hours::from_texts("59", "60").unwrap();
    card.openings = 1_000u16.try_into().unwrap();
    card.pay = Pay::from_texts("99,98", "99,99", PayUnit::Hour).ok();
    card.languages = vec![
        LanguageNeed {
            lang: Lang::NL,
            level: Cefr::C2
        };
        Card::MAX_LANGUAGES
    ];
    card.end = Some(board::day::Day(u16::MAX));
    card.valid_until = Some(board::day::Day(u16::MAX));
    card.start = board::day::Day(u16::MAX);
    card
}

#[test]
fn the_largest_card_fits_the_metadata_of_its_key() {
    let texts = [
        ("ж".repeat(80), "щ".repeat(60)),
        ("🐄".repeat(40), "🚜".repeat(30)),
    ];
    for (title, organisation) in texts {
        let store = store(MemoryKv::new());
        let mut largest_one = checked(1);
        largest_one.listing.card = largest(&title, &organisation);
        run(store.post(&largest_one, minutes(0), &mut random)).unwrap();
        let dump = store.kv.dump();
        let (name, stored) = dump
            .iter()
            .find(|(key, _)| key.starts_with("event/"))
            .unwrap();
        let metadata = stored.metadata.clone().unwrap();
        assert!(metadata.len() <= MAX_METADATA, "{}", metadata.len());
        assert!(name.len() <= 512);
        let listed = Listed {
            name: name.clone(),
            metadata: Some(metadata),
        };
        let (_, event) = functions::store::families::event::read(&listed).unwrap();
        assert!(matches!(event.what, What::Posted(card) if *card == largest_one.listing.card));
    }
}

#[test]
fn a_key_of_an_event_is_read_only_in_the_form_in_which_it_is_written() {
    let event = Event {
        listing: ListingId([1; 10]),
        stamp: Stamp {
            at: minutes(0),
            id: EventId([2; 8]),
        },
        what: What::Confirmed,
    };
    let key = EventKey::of(crate::sample::region(9), &event);
    let name = key.to_string();
    assert_eq!(EventKey::parse(&name), Some(key));
    for wrong in [
        name.replace("/09/", "/9/"),
        name.replacen("event/", "event/0", 1),
        format!("{name}/"),
        name.to_uppercase(),
        String::new(),
    ] {
        assert_eq!(EventKey::parse(&wrong), None, "{wrong}");
    }
}

//! What people call licences, languages, levels and schooling.

use board::listing::{Cefr, Licence, Schooling};
use board::set::{Flag, Set};
use matching::suggest::fold;

use super::phrase::Phrase;

/// Names of licences, the most particular first: "rijbewijs C" before "rijbewijs".
const LICENCES: &[(&[&str], Licence)] = &[
    (&["ce", "be c"], Licence::DrivingCe),
    (&["code 95", "code95", "95"], Licence::Code95),
    (
        &["c", "truck", "lorry", "hgv", "vrachtwagen-", "c1"],
        Licence::DrivingC,
    ),
    (&["d", "bus", "d1"], Licence::DrivingD),
    (&["tractor-", "trekker-", "t"], Licence::DrivingT),
    (
        &["taxi-", "taxipas", "chauffeurskaart", "chauffeurspas"],
        Licence::TaxiCard,
    ),
    (
        &["forklift-", "heftruck-", "reachtruck-", "reach", "fork"],
        Licence::Forklift,
    ),
    (
        &["pilot-", "brevet", "vliegbrevet", "atpl", "cpl", "flying"],
        Licence::PilotLicence,
    ),
    (&["cabin-", "attestation", "attest"], Licence::CabinCrew),
    (
        &["security-", "beveilig-", "guard", "grijze pas", "wpbr"],
        Licence::SecurityPass,
    ),
    (&["boa-", "enforcement"], Licence::Boa),
    (
        &[
            "teaching-",
            "teacher-",
            "lesbevoegd-",
            "onderwijsbevoegd-",
            "pabo",
            "pdg",
            "qts",
        ],
        Licence::Teaching,
    ),
    (&["spuit-", "spray-", "pesticide-"], Licence::Spraying),
    (&["big-"], Licence::Big),
    (&["vca-", "vol vca"], Licence::Vca),
    (
        &["vog", "conduct", "gedrag", "criminal record"],
        Licence::Vog,
    ),
    (&["haccp", "food hygiene", "food safety"], Licence::Haccp),
    (
        &["bhv-", "emergency response", "bedrijfshulp-"],
        Licence::Bhv,
    ),
    (
        &[
            "b",
            "be",
            "rijbewijs",
            "driving licen-",
            "driver licen-",
            "drivers licen-",
            "car",
            "auto",
        ],
        Licence::DrivingB,
    ),
];

/// The licences that a text names; none when it names no licence of the board.
pub fn licences(text: &str) -> Set<Licence> {
    if let Some(licence) = Licence::from_slug(text.trim()) {
        return Set::EMPTY.with(licence);
    }
    let mut phrase = Phrase::new(text);
    let mut found = Set::EMPTY;
    for (names, licence) in LICENCES {
        if phrase.take_any(names) {
            found = found.with(*licence);
            // What is left of "rijbewijs C" or "taxi driving licence" is no car licence.
            phrase.take_any(&[
                "rijbewijs",
                "driving licen-",
                "driver licen-",
                "drivers licen-",
            ]);
        }
    }
    found
}

/// Whether this is a name or code of Dutch.
pub fn is_dutch(language: &str) -> bool {
    matches!(
        fold(language).as_str(),
        "nl" | "nld"
            | "dut"
            | "nl nl"
            | "dutch"
            | "nederlands"
            | "nederlandse"
            | "hollands"
            | "vlaams"
    )
}

/// A level of a language in words. The reference levels of Dutch schooling (1F to 4F) follow
/// the usual comparison: 1F A2, 2F B1, 3F B2, 4F C1.
pub fn level(text: &str) -> Option<Cefr> {
    let mut phrase = Phrase::new(text);
    // A number and a letter behind it were parted: "2F".
    let reference = [
        ("1 f", Cefr::A2),
        ("2 f", Cefr::B1),
        ("3 f", Cefr::B2),
        ("4 f", Cefr::C1),
    ];
    if let Some((_, level)) = reference.iter().find(|(words, _)| phrase.take(words)) {
        return Some(*level);
    }
    if let Some(level) = Cefr::ALL
        .iter()
        .rev()
        .find(|level| phrase.take(&fold(level.slug())))
    {
        return Some(*level);
    }
    const WORDS: &[(&[&str], Cefr)] = &[
        (
            &[
                "native-",
                "mother-",
                "moedertaal",
                "first language",
                "eerste taal",
                "bilingual",
            ],
            Cefr::C2,
        ),
        (
            &[
                "fluent-",
                "vloeiend",
                "excellent",
                "uitstekend",
                "advanced",
                "very good",
                "zeer goed",
                "near",
            ],
            Cefr::C1,
        ),
        (
            &[
                "not good",
                "niet goed",
                "poor-",
                "weak",
                "slecht",
                "beginner-",
                "none",
                "geen",
                "no",
                "a0",
                "zero",
                "0",
            ],
            Cefr::A1,
        ),
        (
            &[
                "upper",
                "good",
                "goed",
                "well",
                "professional",
                "independent",
            ],
            Cefr::B2,
        ),
        (
            &[
                "intermediate",
                "conversation-",
                "reasonabl-",
                "redelijk",
                "fair-",
                "moderate",
                "matig",
                "ok",
                "okay",
                "middle",
            ],
            Cefr::B1,
        ),
        (
            &[
                "basic-",
                "basis",
                "simple",
                "eenvoudig",
                "some",
                "little",
                "beetje",
                "elementary",
                "limited",
                "beperkt",
            ],
            Cefr::A2,
        ),
    ];
    let found = WORDS.iter().find(|(words, _)| phrase.take_any(words));
    found.map(|(_, level)| *level)
}

/// The schooling that someone has. With havo or vwo one has the starting qualification that
/// mbo 2 gives (Leerplichtwet 1969, article 1), and no trade; vmbo gives access to mbo 2.
pub fn schooling(text: &str) -> Option<Schooling> {
    let mut phrase = Phrase::new(text);
    const LEVELS: &[(&[&str], Schooling)] = &[
        (
            &[
                "university applied",
                "hogeschool",
                "hbo-",
                "applied science-",
                "propedeuse",
            ],
            Schooling::Hbo,
        ),
        (
            &[
                "wo",
                "universit-",
                "master-",
                "msc",
                "ma",
                "phd",
                "doctor-",
                "academic",
                "drs",
                "ir",
            ],
            Schooling::Wo,
        ),
        (&["associate"], Schooling::Mbo4),
        (
            &["bachelor-", "bsc", "ba", "bba", "graduate"],
            Schooling::Hbo,
        ),
        (
            &["mbo4-", "mbo 4", "niveau 4", "level 4", "mts", "meao", "4"],
            Schooling::Mbo4,
        ),
        (
            &["mbo3-", "mbo 3", "niveau 3", "level 3", "3"],
            Schooling::Mbo3,
        ),
        (
            &["mbo2-", "mbo 2", "niveau 2", "level 2", "2"],
            Schooling::Mbo2,
        ),
        (
            &["mbo1-", "mbo 1", "niveau 1", "level 1", "1", "entree"],
            Schooling::Mbo1,
        ),
        (
            &[
                "havo-",
                "vwo-",
                "atheneum",
                "gymnasium",
                "hbs",
                "high school",
                "a level",
                "mbo-",
                "vocational",
                "college",
            ],
            Schooling::Mbo2,
        ),
        (
            &[
                "vmbo-",
                "mavo-",
                "lbo",
                "lts",
                "vbo",
                "ulo",
                "mulo",
                "secondary",
                "middelbar-",
                "praktijkonderwijs",
            ],
            Schooling::Mbo1,
        ),
        (
            &[
                "no",
                "none",
                "geen",
                "primary",
                "basisschool",
                "elementary",
                "unskilled",
                "0",
            ],
            Schooling::None,
        ),
    ];
    let found = LEVELS.iter().find(|(words, _)| phrase.take_any(words));
    found.map(|(_, schooling)| *schooling)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences_have_many_names() {
        for (text, wanted) in [
            ("B", vec![Licence::DrivingB]),
            ("driving licence", vec![Licence::DrivingB]),
            ("rijbewijs B", vec![Licence::DrivingB]),
            (
                "rijbewijs C + code 95",
                vec![Licence::DrivingC, Licence::Code95],
            ),
            ("CE", vec![Licence::DrivingCe]),
            ("forklift certificate", vec![Licence::Forklift]),
            ("VOG", vec![Licence::Vog]),
            ("BIG registration", vec![Licence::Big]),
            ("taxi licence", vec![Licence::TaxiCard]),
            ("scuba diving", vec![]),
        ] {
            assert_eq!(licences(text), wanted.into_iter().collect(), "{text}");
        }
    }

    #[test]
    fn levels_of_a_language_are_letters_or_words() {
        for (text, wanted) in [
            ("B1", Cefr::B1),
            ("c1 (spoken)", Cefr::C1),
            ("native speaker", Cefr::C2),
            ("good", Cefr::B2),
            ("very good", Cefr::C1),
            ("not good", Cefr::A1),
            ("basic", Cefr::A2),
            ("none", Cefr::A1),
            ("2F", Cefr::B1),
        ] {
            assert_eq!(level(text), Some(wanted), "{text}");
        }
        assert_eq!(level("blue"), None);
    }

    #[test]
    fn schooling_has_many_names() {
        for (text, wanted) in [
            ("none", Schooling::None),
            ("vmbo-t", Schooling::Mbo1),
            ("mbo2", Schooling::Mbo2),
            ("MBO 4", Schooling::Mbo4),
            ("mbo-3", Schooling::Mbo3),
            ("havo", Schooling::Mbo2),
            ("HBO bachelor", Schooling::Hbo),
            ("university of applied sciences", Schooling::Hbo),
            ("bachelor", Schooling::Hbo),
            ("university", Schooling::Wo),
            ("secondary school", Schooling::Mbo1),
        ] {
            assert_eq!(schooling(text), Some(wanted), "{text}");
        }
        assert_eq!(schooling("?"), None);
    }
}

//! Names that nobody has: a fantasy name behind a word for the kind of organisation.

use super::random::Random;

#[rustfmt::skip]
const ADJECTIVES: [&str; 24] = [
    "Blauwe", "Paarse", "Gestreepte", "Zilveren", "Stille", "Dansende", "Fluitende", "Wakkere",
    "Nuchtere", "Lachende", "Scheve", "Dubbele", "Ronde", "Warme", "Vlugge", "Trouwe", "Vrolijke",
    "Zachte", "Dappere", "Gele", "Rode", "Bonte", "Koperen", "Slimme",
];

#[rustfmt::skip]
const NOUNS: [&str; 40] = [
    "Egel", "Kievit", "Kwartel", "Hommel", "Libel", "Wezel", "Bunzing", "Lepelaar", "Kluut", "Grutto",
    "Snoek", "Stekelbaars", "Sprinkhaan", "Koolmees", "Dagpauwoog", "Eekhoorn", "Mispel", "Stoofpeer",
    "Kweepeer", "Braam", "Distel", "Klaproos", "Korenbloem", "Boterbloem", "Knotwilg", "Turf", "Klomp",
    "Kruiwagen", "Lantaarn", "Weerhaan", "Regenton", "Hooiberg", "Trapgevel", "Emmer", "Ketel",
    "Theepot", "Pollepel", "Sikkel", "Veerpont", "Waterpomp",
];

#[rustfmt::skip]
const PEOPLE: [&str; 24] = [
    "Anouk", "Bram", "Carlijn", "Dirk", "Esra", "Frank", "Gerda", "Hassan", "Ineke", "Joris", "Kim",
    "Lucia", "Marek", "Nel", "Omar", "Paula", "Quirine", "Rob", "Samira", "Tom", "Ursula", "Vera",
    "Willem", "Youssef",
];

/// An organisation: one of `kinds` and a fantasy name.
pub(super) fn organisation(random: &mut Random, kinds: &[&str]) -> String {
    let kind = random.pick(kinds);
    let name = format!("{} {}", random.pick(&ADJECTIVES), random.pick(&NOUNS));
    format!("{kind} De {name}")
}

/// Whom to ask for.
pub(super) fn person(random: &mut Random) -> &'static str {
    random.pick(&PEOPLE)
}

/// 06-12 34 56 xx, as telephone numbers in examples are written.
pub(super) fn phone(random: &mut Random) -> String {
    format!("06-12 34 56 {:02}", random.below(100))
}

/// The organisation's part of example.nl.
pub(super) fn domain(organisation: &str) -> String {
    let letters = organisation.chars().filter(char::is_ascii_alphanumeric);
    format!(
        "{}.example.nl",
        letters.collect::<String>().to_ascii_lowercase()
    )
}

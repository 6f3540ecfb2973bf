//! Which occupations someone did, from titles and codes.

use board::draft::Vocabulary;
use board::ids::OccupationId;
use board::listing::Lang;
use matching::{Occupation, Profile, Taxonomy};

use super::told::Told;

/// How many of the suggestions for a title are looked at for one with the told code.
const MOST_SUGGESTIONS: usize = 25;

/// The occupations, at most [`Profile::MAX_WAS`]: those on which a title and a code agree. A
/// title that is the name of an occupation of another code counts as well; one that only
/// resembles a name does not stand against a code.
pub fn occupations(told: &Told, taxonomy: &Taxonomy) -> Vec<OccupationId> {
    let mut found: Vec<OccupationId> = Vec::new();
    let mut add = |id: Option<OccupationId>| {
        if let Some(id) = id.filter(|id| !found.contains(id)) {
            found.push(id);
        }
    };
    let coded: Vec<&Occupation> = told
        .isco
        .iter()
        .flat_map(|code| of_code(taxonomy, *code))
        .collect();
    let mut agreed = Vec::new();
    for title in &told.was {
        let name = named(taxonomy, title);
        // Of several titles, each may have a code of its own.
        let both = match name {
            Some(name) if told.was.len() > 1 => {
                coded.iter().copied().find(|known| known.id == name)
            }
            _ => agreement(taxonomy, title, &coded),
        };
        agreed.extend(both.map(|occupation| occupation.isco));
        let both = both.map(|occupation| occupation.id);
        let exact = both.or(name);
        let title = exact.or_else(|| coded.is_empty().then(|| taxonomy.find(title)).flatten());
        add(title);
    }
    for occupation in &coded {
        if !agreed.contains(&occupation.isco) {
            agreed.push(occupation.isco);
            add(Some(occupation.id));
        }
    }
    found.truncate(Profile::MAX_WAS);
    found
}

/// The occupation of which this is a name.
fn named(taxonomy: &Taxonomy, title: &str) -> Option<OccupationId> {
    Vocabulary::occupation(taxonomy, title)
}

/// The occupations of a unit group, or of the nearest group that the taxonomy has.
fn of_code(taxonomy: &Taxonomy, code: u16) -> Vec<&Occupation> {
    let groups = [1, 10, 100].map(|digits| {
        let same = |other: &&Occupation| other.isco / digits == code / digits;
        taxonomy.occupations().filter(same).collect::<Vec<_>>()
    });
    let mut groups = groups.into_iter().filter(|group| !group.is_empty());
    groups.next().unwrap_or_default()
}

/// The occupation of these that a title names or resembles most.
fn agreement<'a>(
    taxonomy: &Taxonomy,
    title: &str,
    coded: &[&'a Occupation],
) -> Option<&'a Occupation> {
    let of = |id: OccupationId| coded.iter().copied().find(|known| known.id == id);
    let exact = named(taxonomy, title).and_then(of);
    exact.or_else(|| {
        let suggestions = taxonomy.suggest(title, Lang::EN, MOST_SUGGESTIONS);
        let mut suggestions = suggestions.iter();
        suggestions.find_map(|suggestion| of(suggestion.occupation))
    })
}

//! What was typed as a whole, and then word by word.

use super::index::Index;
use super::rank::{Kind, Rank, take_best};
use super::search::{Search, slips};
use board::listing::Lang;

// Letters as they are folded.
const BLANK: u16 = 0x20;
const D: u16 = 0x64;
const E: u16 = 0x65;
const G: u16 = 0x67;
const N: u16 = 0x6e;
const T: u16 = 0x74;

/// The best name of each occupation that resembles folded letters, best first, `limit` at most.
pub(super) fn suggest(index: &Index, letters: &[u16], lang: Lang, limit: usize) -> Vec<Rank> {
    let search = Query { index, lang };
    if !letters.contains(&BLANK) {
        let mut ranks = search.word(letters, limit, slips(letters.len()));
        return take_best(&mut ranks, limit);
    }
    // Slips are believed less where words can be confused.
    let slips = slips(letters.len()).min(1 + letters.len() / 16);
    let mut ranks = Search::run(index, letters, slips, lang, limit);
    let mut best = take_best(&mut ranks, limit);
    if best.len() < limit {
        let mut others = search.by_words(letters);
        for rank in &best {
            if let Some(name) = index.names.get(rank.name())
                && let Some(known) = others.get_mut(name.occupation)
            {
                *known = Rank::NONE;
            }
        }
        best.extend(take_best(&mut others, limit - best.len()));
    }
    best
}

struct Query<'a> {
    index: &'a Index,
    lang: Lang,
}

impl Query<'_> {
    /// The best names for one word, or for the verb that it is a participle of: "gekookt".
    fn word(&self, letters: &[u16], limit: usize, slips: usize) -> Vec<Rank> {
        let mut ranks = Search::run(self.index, letters, slips, self.lang, limit);
        if let [G, E, verb @ .., T | D] | [G, E, verb @ .., E, N] = letters
            && verb.len() >= 3
            && ranks.iter().all(|rank| rank.kind() >= Kind::NEAR)
        {
            let verb = Search::run(self.index, verb, 0, self.lang, limit);
            for (rank, verb) in ranks.iter_mut().zip(verb) {
                *rank = verb.min(*rank);
            }
        }
        ranks
    }

    /// The occupations that resemble the words of what was typed, each word counted by how few
    /// occupations have it: "ik was ober" and "junior kok (m/v)" are understood.
    fn by_words(&self, letters: &[u16]) -> Vec<Rank> {
        let mut points = vec![0; self.index.occupations()];
        let mut best = vec![Rank::NONE; points.len()];
        let mut rest = letters.split(|letter| *letter == BLANK).peekable();
        while let Some(word) = rest.next() {
            if word.len() < 3 {
                continue;
            }
            let is_last = rest.peek().is_none();
            let slips = if word.len() > 3 { slips(word.len()) } else { 0 };
            let ranks = self.word(word, 1, slips);
            let found = ranks.iter().filter(|rank| **rank != Rank::NONE).count();
            // How rare it is, as a logarithm.
            let rare = (ranks.len() / found.max(1)).max(1).ilog2() as u16 + 1;
            let all = points.iter_mut().zip(&mut best);
            for (rank, (points, best)) in ranks.into_iter().zip(all) {
                if rank != Rank::NONE {
                    *points += rare * sureness(rank.kind(), is_last);
                    *best = rank.min(*best);
                }
            }
        }
        let rank = |(points, best): (u16, Rank)| match best {
            Rank::NONE => best,
            _ => best.by_points(points),
        };
        points.into_iter().zip(best).map(rank).collect()
    }
}

/// How sure it is that one of several words was meant. Only the last one can be unfinished.
fn sureness(kind: Kind, is_last: bool) -> u16 {
    match kind {
        Kind::EXACT => 32,
        Kind::START_WORD | Kind::WORD => 24,
        Kind::START | Kind::WORD_START if is_last => 16,
        Kind::START | Kind::WORD_START => 8,
        Kind::SWAPPED | Kind::WORD_SWAPPED | Kind::INSIDE => 12,
        Kind(near) => 12u16.saturating_sub(u16::from(near - Kind::NEAR.0) / 2),
    }
}

//! How far what was typed is from the beginning of a word.

/// The most letters of a query that are looked at.
pub(super) const MAX_QUERY: usize = 40;

/// What a wrong, missing or extra letter costs.
pub(super) const EDIT: u8 = 4;

/// What two neighbouring letters in the wrong order cost: the slip that fast fingers make
/// most, so it is believed before others.
const SWAP: u8 = 3;

/// The least cost of turning `query` into some beginning of `word`, with the length of that
/// beginning; `None` above `most`. This is the optimal string alignment distance (Damerau and
/// Levenshtein, no letter moved twice) with the end of the word left free, so that an
/// unfinished word is as near as a finished one.
pub(super) fn to_beginning(query: &[u16], word: &[u16], most: u8) -> Option<(u8, usize)> {
    let query = &query[..query.len().min(MAX_QUERY)];
    let width = word.len().min(query.len() + usize::from(most / EDIT));
    // Wide enough for the longest query and as many missing letters as `most` can be.
    let mut rows = [[u8::MAX; MAX_QUERY + 64]; 3];
    for (at, cost) in rows[0].iter_mut().enumerate().take(width + 1) {
        *cost = u8::try_from(at).unwrap_or(u8::MAX).saturating_mul(EDIT);
    }
    for (i, typed) in query.iter().enumerate() {
        // Rows take turns: two back, one back, this one.
        let [two, one, row] = turn(&mut rows, i);
        row[0] = u8::try_from(i + 1).unwrap_or(u8::MAX).saturating_mul(EDIT);
        let mut least = row[0];
        for j in 0..width {
            let wrong = if *typed == word[j] { 0 } else { EDIT };
            let mut cost = one[j].saturating_add(wrong);
            cost = cost
                .min(one[j + 1].saturating_add(EDIT))
                .min(row[j].saturating_add(EDIT));
            if i > 0
                && j > 0
                && *typed == word[j - 1]
                && query[i - 1] == word[j]
                && *typed != word[j]
            {
                cost = cost.min(two[j - 1].saturating_add(SWAP));
            }
            row[j + 1] = cost;
            least = least.min(cost);
        }
        // A swap reaches back two rows and costs less than an edit: one row of grace.
        if least > most.saturating_add(EDIT) {
            return None;
        }
    }
    let last = &rows[query.len() % 3][..=width];
    let (length, cost) = last.iter().enumerate().min_by_key(|(_, cost)| **cost)?;
    (*cost <= most).then_some((*cost, length))
}

/// The rows for letter `i`: those of the letters two and one before it, and its own.
fn turn<const N: usize>(rows: &mut [[u8; N]; 3], i: usize) -> [&mut [u8; N]; 3] {
    let [a, b, c] = rows;
    match i % 3 {
        0 => [c, a, b],
        1 => [a, b, c],
        _ => [b, c, a],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn letters(text: &str) -> Vec<u16> {
        text.encode_utf16().collect()
    }

    fn cost(query: &str, word: &str) -> Option<u8> {
        to_beginning(&letters(query), &letters(word), 12).map(|(cost, _)| cost)
    }

    #[test]
    fn each_slip_costs_what_it_is_worth() {
        assert_eq!(cost("ober", "ober"), Some(0));
        assert_eq!(cost("magaz", "magazijnmedewerker"), Some(0));
        assert_eq!(cost("obre", "ober"), Some(SWAP));
        assert_eq!(cost("maagz", "magazijnmedewerker"), Some(SWAP));
        assert_eq!(cost("obber", "ober"), Some(EDIT));
        assert_eq!(cost("mgaz", "magazijn"), Some(EDIT));
        assert_eq!(cost("nagazijn", "magazijn"), Some(EDIT));
        assert_eq!(cost("kelners", "kelner"), Some(EDIT));
        assert_eq!(cost("bakker", "timmerman"), None);
    }

    proptest! {
        #[test]
        fn one_swap_never_costs_more_than_a_swap(word in "[a-e]{2,60}", at in 0usize..38) {
            let letters = letters(&word);
            let mut typed = letters.clone();
            if at + 1 < typed.len() {
                typed.swap(at, at + 1);
            }
            let found = to_beginning(&typed, &letters, 12);
            prop_assert!(found.is_some_and(|(cost, _)| cost <= SWAP));
        }

        #[test]
        fn any_words_are_compared_without_panic(a: Vec<u16>, b: Vec<u16>, most: u8) {
            let _ = to_beginning(&a, &b, most);
        }
    }
}

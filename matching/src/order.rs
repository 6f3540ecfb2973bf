//! Putting things in order by one number each.
//!
//! Everything is sorted through here: a sort is some 3 KB of code for every type it is written
//! out for, and the phone fetches it.

use board::ids::ListingId;

/// Sorts by a number, lowest first.
pub(crate) fn by_number<T>(items: &mut Vec<T>, number: impl Fn(&T) -> u128) {
    let mut order: Vec<(u128, usize)> = items.iter().map(number).zip(0..).collect();
    order.sort_unstable();
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(
        order
            .into_iter()
            .filter_map(|(_, at)| taken.get_mut(at)?.take()),
    );
}

/// Adds a value to an ordered list that does not have it yet.
pub(crate) fn insert<T: Ord>(list: &mut Vec<T>, value: T) {
    if let Err(at) = list.binary_search(&value) {
        list.insert(at, value);
    }
}

/// The 80 bits of an id as a number.
pub(crate) fn of_id(id: ListingId) -> u128 {
    id.0.iter()
        .fold(0, |number, byte| number << 8 | u128::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_number_comes_first() {
        let mut words = vec!["drie", "een", "twaalf"];
        by_number(&mut words, |word| word.len() as u128);
        assert_eq!(words, ["een", "drie", "twaalf"]);
    }

    #[test]
    fn a_list_stays_ordered_and_without_doubles() {
        let mut list = Vec::new();
        for value in [3, 1, 2, 3, 1] {
            insert(&mut list, value);
        }
        assert_eq!(list, [1, 2, 3]);
    }
}

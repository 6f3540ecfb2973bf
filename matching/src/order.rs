//! Putting things in order by one number each.
//!
//! Everything is sorted through here: a sort is some 3 KB of code for every type it is written
//! out for, and the phone fetches it.

/// Sorts by a number, lowest first.
pub(crate) fn by_number<T>(items: &mut Vec<T>, number: impl Fn(&T) -> u128) {
    let order = places(items.iter().map(number).zip(0..).collect());
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    let sorted = order.into_iter();
    items.extend(sorted.filter_map(|(_, at)| taken.get_mut(at)?.take()));
}

/// Not generic, so that one copy travels.
#[inline(never)]
fn places(mut order: Vec<(u128, usize)>) -> Vec<(u128, usize)> {
    order.sort_unstable();
    order
}

/// Sorts by a small number, lowest first; equals keep their order. Takes time in proportion
/// to the items and the numbers, which a ranking of ten thousand listings needs.
///
/// The number is asked for through a pointer: one copy of this travels, not one for each order.
pub(crate) fn by_small_number<T: Copy>(items: &mut Vec<T>, number: &dyn Fn(&T) -> u16) {
    let mut starts: Vec<u32> = Vec::new();
    for item in &*items {
        let after = usize::from(number(item)) + 1;
        if after >= starts.len() {
            starts.resize(after + 1, 0);
        }
        starts[after] += 1;
    }
    let mut sum = 0;
    for start in &mut starts {
        sum += *start;
        *start = sum;
    }
    let unsorted = items.clone();
    for item in &unsorted {
        let start = &mut starts[usize::from(number(item))];
        items[*start as usize] = *item;
        *start += 1;
    }
}

/// Adds a value to an ordered list that does not have it yet.
pub(crate) fn insert<T: Ord>(list: &mut Vec<T>, value: T) {
    if let Err(at) = list.binary_search(&value) {
        list.insert(at, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_lowest_number_comes_first() {
        let mut words = vec!["drie", "een", "twaalf"];
        by_number(&mut words, |word| word.len() as u128);
        assert_eq!(words, ["een", "drie", "twaalf"]);
    }

    proptest! {
        #[test]
        fn small_numbers_are_sorted_and_equals_stay(items: Vec<(u16, u8)>) {
            let mut sorted = items.clone();
            by_small_number(&mut sorted, &|item| item.0);
            let mut wanted = items;
            wanted.sort_by_key(|item| item.0);
            prop_assert_eq!(sorted, wanted);
        }
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

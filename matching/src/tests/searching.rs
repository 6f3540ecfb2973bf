//! Filters, orders and the nearest change.

use super::any::{listings, query};
use super::sample::{entry, one_of_each, today, world};
use crate::fit::Fit;
use crate::profile::Profile;
use crate::query::{Query, Sort};
use crate::search::{What, search};
use board::listing::{Kind, Sector};
use board::places::Pc4;
use board::set::Set;
use board::texts::Texts;
use proptest::prelude::*;

fn waiter() -> Query {
    let was = vec![world().taxonomy.occupation_by_slug("ober").unwrap().id];
    let profile = Profile {
        was,
        pc4: Pc4::try_from(7001u16).ok(),
        ..Profile::default()
    };
    Query {
        profile,
        ..Query::default()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn everything_is_found_or_counted(query in query(), entries in listings()) {
        let found = search(&query, &entries, &world());
        let for_employers = entries.iter().filter(|entry| entry.card.kind == Kind::Surplus).count();
        prop_assert_eq!(found.total_open, entries.len() - for_employers);
        prop_assert!(found.all.len() + found.left_out.sum() >= found.total_open);
        prop_assert!(found.all.len() + found.left_out.sum() <= entries.len());
        prop_assert!(found.matches.is_sorted_by_key(|found| !found.gates.is_empty()));
    }

    #[test]
    fn the_nearest_change_gives_what_it_says(query in query(), entries in listings()) {
        let found = search(&query, &entries, &world());
        match found.nearest_change {
            Some(change) => {
                prop_assert!(found.matches.is_empty() && change.count > 0);
                let again = search(&change.query, &entries, &world());
                prop_assert_eq!(again.all.len(), change.count);
                for t in Texts::LANGUAGES.map(Texts::embedded) {
                    prop_assert!(change.explain(t).contains(&change.count.to_string()));
                }
            }
            None => prop_assert!(!found.matches.is_empty() || found.total_open == 0),
        }
    }
}

#[test]
fn lent_staff_is_for_employers_until_it_is_asked_for() {
    let mut lent = entry(1, "ober", 7001);
    lent.card.kind = Kind::Surplus;
    let entries = [lent, entry(2, "ober", 7001)];
    assert_eq!(search(&waiter(), &entries, &world()).matches.len(), 1);
    let asked = Query {
        kinds: Set::EMPTY.with(Kind::Surplus),
        ..waiter()
    };
    let found = search(&asked, &entries, &world());
    assert_eq!((found.matches.len(), found.left_out.kind), (1, 1));
}

#[test]
fn filters_leave_out_and_count() {
    let entries = one_of_each();
    let mut care = waiter();
    care.set_sector(Sector::try_from("Q").unwrap(), true);
    let found = search(&care, &entries, &world());
    assert!(
        found
            .matches
            .iter()
            .all(|found| found.entry.card.sector.letter() == 'Q')
    );
    assert!(found.left_out.sector > 0);
    assert!(
        found
            .matches
            .iter()
            .all(|found| found.km.is_some_and(|km| km.0 <= 25))
    );
    let strong = Query {
        fits: Set::EMPTY.with(Fit::Strong),
        ..waiter()
    };
    let found = search(&strong, &entries, &world());
    assert!(found.matches.iter().all(|found| found.fit == Fit::Strong));
    assert!(found.left_out.fit > 0 && !found.matches.is_empty());
}

#[test]
fn one_step_further_is_offered_before_anything_else() {
    let entries = [entry(1, "ober", 7021)];
    let mut query = waiter();
    query.profile.max_km = 5;
    query.fits = Set::EMPTY.with(Fit::Strong);
    let change = search(&query, &entries, &world()).nearest_change.unwrap();
    assert!(matches!(change.what, What::Further(_)), "{:?}", change.what);
    assert_eq!(change.query.fits, query.fits);
    query.profile.max_km = 100;
    query.sectors = 1;
    let change = search(&query, &entries, &world()).nearest_change.unwrap();
    assert_eq!(
        (change.what, change.query.sectors, change.count),
        (What::AnySector, 0, 1)
    );
}

#[test]
fn each_order_orders() {
    let mut entries = one_of_each();
    for (at, entry) in entries.iter_mut().enumerate() {
        entry.posted.0 -= at as u16 % 7;
        entry.card.start = today().plus(at as u16 % 5);
    }
    let found = |sort| search(&Query { sort, ..waiter() }, &entries, &world()).matches;
    let open = |sort| {
        found(sort)
            .into_iter()
            .filter(|found| found.gates.is_empty())
    };
    assert!(open(Sort::Near).is_sorted_by_key(|found| found.km));
    assert!(open(Sort::Newest).is_sorted_by_key(|found| std::cmp::Reverse(found.entry.posted)));
    assert!(open(Sort::Start).is_sorted_by_key(|found| found.entry.card.start));
    assert_eq!(
        open(Sort::Fit).next().unwrap().entry.card.occupation,
        waiter().profile.was[0]
    );
}

use crate::sample::{MINUTE, START, checked, checked_in, random, store};
use board::places::RegionCode;
use functions::store::memory::{Counts, MemoryKv, run};

/// Cloudflare's free plan, a day.
const READS: u32 = 100_000;
const WRITES: u32 = 1_000;
const LISTS: u32 = 1_000;

/// Plays the cron for a day, with a post at each of these minutes.
fn day(store: &functions::store::Store<MemoryKv>, posts: &[u64]) -> Counts {
    store.kv.take_counts();
    let mut number = 1_000;
    for minute in 0..1_440 {
        let now = START.plus_millis(minute * MINUTE + 100);
        store.kv.set_now(now);
        if posts.contains(&minute) {
            run(store.post(&checked(number), now, &mut random)).unwrap();
            number += 1;
        }
        run(store.cron(now.plus_millis(200))).unwrap();
    }
    store.kv.take_counts()
}

#[test]
fn a_day_without_news_stays_well_within_the_free_plan() {
    let store = store(MemoryKv::new());
    for number in 0..100 {
        run(store.post(&checked(number), START, &mut random)).unwrap();
    }
    run(store.turn(START, true)).unwrap();
    let counts = day(&store, &[]);
    // One list every five minutes, ten minutes of news at the start, and a rebuild.
    assert!(counts.lists <= 1_440 / 5 + 25, "{counts:?}");
    assert!(counts.puts <= 40 && counts.deletes <= 40, "{counts:?}");
    assert!(counts.gets <= 4_000, "{counts:?}");
}

#[test]
fn a_quiet_day_of_a_region_with_twenty_posts_stays_within_the_free_plan() {
    let store = store(MemoryKv::new());
    run(store.turn(START, true)).unwrap();
    let posts: Vec<u64> = (0..20).map(|number| number * 61 + 3).collect();
    let counts = day(&store, &posts);
    assert!(
        counts.lists < LISTS && counts.puts < WRITES && counts.deletes < WRITES,
        "{counts:?}"
    );
    assert!(counts.gets < READS, "{counts:?}");
}

#[test]
fn a_quiet_day_of_all_regions_stays_within_the_free_plan() {
    let store = store(MemoryKv::new());
    for (number, region) in RegionCode::all().enumerate() {
        let checked = checked_in(number as u32, region.get());
        run(store.post(&checked, START, &mut random)).unwrap();
    }
    run(store.turn(START, true)).unwrap();
    let counts = day(&store, &[]);
    assert!(
        counts.lists < LISTS && counts.puts < WRITES && counts.deletes < WRITES,
        "{counts:?}"
    );
    assert!(counts.gets < READS, "{counts:?}");
}

#[test]
fn a_turn_with_nothing_new_costs_at_most_one_list() {
    let store = store(MemoryKv::new());
    run(store.post(&checked(1), START, &mut random)).unwrap();
    run(store.turn(START, true)).unwrap();
    for minute in 11..800 {
        let now = START.plus_millis(minute * MINUTE);
        store.kv.take_counts();
        run(store.turn(now, false)).unwrap();
        assert!(store.kv.counts().lists <= 1, "minute {minute}");
    }
}

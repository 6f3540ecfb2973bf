use crate::sample::{checked_in, minutes, random, store};
use board::places::RegionCode;
use functions::store::memory::{MemoryKv, run};

/// As many listings as the board is made for, over all regions; a tenth of it in a debug build,
/// which is ten times slower.
const LISTINGS: u32 = if cfg!(debug_assertions) {
    20_000
} else {
    200_000
};

#[test]
fn all_regions_together_hold_what_the_board_is_made_for() {
    let store = store(MemoryKv::new());
    let regions: Vec<RegionCode> = RegionCode::all().collect();
    for number in 0..LISTINGS {
        let region = regions[number as usize % regions.len()].get();
        let at = minutes(u64::from(number) % 50);
        run(store.post(&checked_in(number, region), at, &mut random)).unwrap();
    }
    run(store.rebuild(minutes(60))).unwrap();
    let memory = crate::reads::memory();
    let head = run(store.head(&memory, minutes(60))).unwrap().unwrap();
    assert_eq!(head.listings(), LISTINGS);
    for region in regions {
        let (snapshot, _) = run(store.snapshot(&memory, region, minutes(60)))
            .unwrap()
            .unwrap();
        assert!(snapshot.entries.len() as u32 >= LISTINGS / 35);
    }
    // One more is a matter of one region.
    let turn = |at| run(store.turn(at, true)).unwrap();
    turn(minutes(61));
    run(store.post(&checked_in(LISTINGS, 9), minutes(62), &mut random)).unwrap();
    assert_eq!(turn(minutes(63)).renewed.len(), 1);
}

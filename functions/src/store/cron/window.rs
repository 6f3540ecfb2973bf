//! Which hours of events a turn lists.

use crate::store::families::event::{PREFIX, of_hour};
use board::day::Instant;
use board::snapshot::hour;

/// How long after its own time an event may appear in a list and still be folded by a turn:
/// the delay of the store (60 s and more) and the error of the writer's clock together.
pub const OVERLAP: u64 = 10 * 60_000;
/// How far a writer's clock may be ahead.
const AHEAD: u64 = 2 * 60_000;
/// Without news, a turn lists every so many minutes.
const QUIET_MINUTES: u64 = 5;

/// What to list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// The prefixes to list.
    pub prefixes: Vec<String>,
    /// Whether an hour is over, so that the head must move on even if nothing changed.
    pub moves_on: bool,
}

/// What a turn lists: with news, all that may be new; else one hour every five minutes; else
/// nothing.
///
/// All hours up to the one of `built - OVERLAP` have been listed after they were over, and
/// the overlap after that.
pub fn window(built: Instant, now: Instant, news: bool) -> Option<Window> {
    let from = hour(built.minus_millis(OVERLAP));
    let settled = hour(now.minus_millis(OVERLAP));
    let moves_on = settled > from;
    let to = if news {
        hour(now.plus_millis(AHEAD))
    } else if (now.0 / 60_000).is_multiple_of(QUIET_MINUTES) {
        // The hour that is not over yet is listed by the next turn: one list is enough.
        settled.saturating_sub(1)
    } else {
        return None;
    };
    Some(Window {
        prefixes: cover(from, to.max(from)),
        moves_on,
    })
}

/// The prefixes of the hours `from` to `to`. After an outage, hours are listed ten or a
/// hundred at a time, which may list some before `from` again.
fn cover(from: u32, to: u32) -> Vec<String> {
    let digits = |level: u32| (from / 10u32.pow(level), to / 10u32.pow(level));
    match (0..4).find(|level| {
        let (first, last) = digits(*level);
        last - first <= 1
    }) {
        Some(0) => (from..=to).map(of_hour).collect(),
        Some(level) => {
            let (first, last) = digits(level);
            let width = 6 - level as usize;
            let prefix = |number| format!("{PREFIX}{number:0width$}");
            (first..=last).map(prefix).collect()
        }
        None => vec![PREFIX.to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HOUR: u64 = 3_600_000;
    const MINUTE: u64 = 60_000;

    fn at(hours: u64, minutes: u64) -> Instant {
        Instant(hours * HOUR + minutes * MINUTE)
    }

    fn list(built: Instant, now: Instant, news: bool) -> Vec<String> {
        window(built, now, news)
            .map(|window| window.prefixes)
            .unwrap_or_default()
    }

    #[test]
    fn a_quiet_turn_lists_one_hour_every_five_minutes() {
        assert_eq!(list(at(496_123, 30), at(496_123, 31), false), [""; 0]);
        assert_eq!(
            list(at(496_123, 30), at(496_123, 35), false),
            ["event/496123/"]
        );
        // The hour that is over is listed once more, and then the head moves on.
        let over = window(at(496_123, 30), at(496_124, 10), false).unwrap();
        assert_eq!(over.prefixes, ["event/496123/"]);
        assert!(over.moves_on);
        assert_eq!(
            list(at(496_124, 10), at(496_124, 15), false),
            ["event/496124/"]
        );
    }

    #[test]
    fn with_news_the_overlap_and_the_present_are_listed() {
        assert_eq!(
            list(at(496_124, 4), at(496_124, 5), true),
            ["event/496123/", "event/496124/"]
        );
        assert_eq!(
            list(at(496_124, 20), at(496_124, 21), true),
            ["event/496124/"]
        );
        assert_eq!(
            list(at(496_124, 58), at(496_124, 59), true),
            ["event/496124/", "event/496125/"]
        );
    }

    #[test]
    fn after_an_outage_everything_since_the_last_good_turn_is_listed() {
        assert_eq!(
            list(at(496_123, 30), at(496_126, 30), true),
            ["event/49612"]
        );
        assert_eq!(
            list(at(496_128, 30), at(496_131, 30), true),
            ["event/49612", "event/49613"]
        );
        assert_eq!(
            list(at(496_098, 30), at(496_131, 30), true),
            ["event/4960", "event/4961"]
        );
        assert_eq!(list(Instant(0), at(496_131, 30), true), ["event/"]);
    }

    proptest! {
        #[test]
        fn no_hour_between_two_turns_is_left_out(built in 490_000u64..510_000, passed in 0u64..3_000, minute in 0u64..60) {
            let (built, now) = (at(built, 0), at(built + passed, minute));
            let prefixes = list(built, now, true);
            for number in hour(built.minus_millis(OVERLAP))..=hour(now) {
                let key = of_hour(number);
                prop_assert!(prefixes.iter().any(|prefix| key.starts_with(prefix)));
            }
        }
    }
}

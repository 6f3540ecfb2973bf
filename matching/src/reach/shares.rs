//! How many in a thousand people of an occupation have, can or want something that their
//! occupation does not tell. Counted where a source is named; ASSUMED everywhere else, by orders
//! of magnitude that were set by hand.

use board::listing::{Cefr, Licence, Schooling};

/// Of people who could do the work, how many would: assumed.
pub(super) const WILLING: u64 = 500;

/// What of the skills that somebody lacks is soon made up where people are trained: assumed.
pub(super) const TRAINED: u64 = 333;

/// For each level that the work usually asks for above what their occupation does, though the
/// card asks for nothing, how many still have a chance: assumed. At most three levels count, as
/// in ranking.
pub(super) const A_LEVEL_MORE: u64 = 800;

/// Of people without the papers that the law asks for, or the diploma that is usual, how many
/// would take the course where they can learn and work together: assumed. It takes months.
pub(super) const TAKES_COURSE: u64 = 200;

/// Of people whose occupation asks for less schooling, how many have so much: assumed. Many have
/// a diploma, but few the one that is meant.
pub(super) const fn with_schooling(asked: Schooling) -> u64 {
    match asked {
        Schooling::None => 1000,
        Schooling::Mbo1 => 500,
        Schooling::Mbo2 => 350,
        Schooling::Mbo3 => 250,
        Schooling::Mbo4 => 200,
        Schooling::Hbo => 100,
        Schooling::Wo => 50,
    }
}

/// Of people whose occupation does not ask for a licence that takes months, how many have it:
/// assumed.
pub(super) const fn with_licence(licence: Licence) -> u64 {
    match licence {
        Licence::DrivingB => 750,
        _ => 20,
    }
}

/// Of people without a paper that is quickly had, how many still come: assumed.
pub(super) const WITHOUT_PAPER: u64 = 700;

/// Of people whose occupation asks for less Dutch, how many speak it so well: assumed.
pub(super) const fn with_dutch(asked: Cefr) -> u64 {
    match asked {
        Cefr::A1 => 1000,
        Cefr::A2 => 950,
        Cefr::B1 => 850,
        Cefr::B2 => 700,
        Cefr::C1 => 550,
        Cefr::C2 => 300,
    }
}

/// Of people whose occupation has no nights, how many want to work at night: assumed.
pub(super) const NIGHTS: u64 = 300;
/// Of people whose occupation has no weekends, how many want to work in the weekend: assumed.
pub(super) const WEEKENDS: u64 = 600;

/// Of people in hotels and restaurants, how many work for themselves: 13 % (Koninklijke Horeca
/// Nederland, in De Telegraaf, January 2020). Taken for all sectors: assumed.
pub(super) const SELF_EMPLOYED: u64 = 130;

/// Hours a week that people work: least, most, and how many thousand people. Statistics
/// Netherlands (CBS), StatLine table 82647NED, all people at work, first quarter of 2022. That
/// people seek the hours that they had is assumed, and so is the end of the last band.
pub(super) const HOURS: [(u8, u8, u64); 5] = [
    (1, 11, 886),
    (12, 19, 670),
    (20, 27, 1279),
    (28, 34, 1666),
    (35, 40, 4912),
];

/// People travel no further to work than this, in kilometres as the crow flies: assumed, about an
/// hour.
pub(super) const FURTHEST: u16 = 50;

/// Who is paid to travel minds so many hundredths of a distance: assumed.
pub(super) const PAID_TRAVEL: u16 = 75;

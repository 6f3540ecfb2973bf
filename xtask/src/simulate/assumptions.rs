//! Everything that the week assumes, each with its source.

macro_rules! assumptions {
    ($($name:ident: $value:literal, $about:literal, $source:literal;)*) => {
        /// What the week assumes. Every figure can be varied.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct Assumptions {
            $(#[doc = $about] pub $name: f64,)*
        }

        impl Default for Assumptions {
            fn default() -> Self {
                Self { $($name: $value,)* }
            }
        }

        /// Every assumption, in the order of the document.
        pub const ALL: &[Assumption] = &[
            $(Assumption {
                name: stringify!($name),
                value: $value,
                about: $about,
                source: $source,
                place: |assumptions| &mut assumptions.$name,
            },)*
        ];
    };
}

/// One assumption.
pub struct Assumption {
    /// Its name.
    pub name: &'static str,
    /// The usual value.
    pub value: f64,
    /// What it is, with its unit.
    pub about: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    place: fn(&mut Assumptions) -> &mut f64,
}

impl Assumptions {
    /// The same with one of them so many times what it is.
    #[must_use]
    pub fn with(mut self, assumption: &Assumption, times: f64) -> Self {
        *(assumption.place)(&mut self) *= times;
        self
    }
}

assumptions! {
    people: 3000.0,
        "People who lose their work in the week.",
        "Assumed: some 2 % of the jobs of a middle-sized region.";
    places: 1200.0,
        "Open places in the week.",
        "Assumed. That far more people sign up than there are places was seen wherever such a board opened in 2020.";
    places_a_need: 3.0,
        "Places of a need, on average.",
        "Assumed: most needs have one, some a whole shift.";
    at_once: 0.4,
        "Part of the people and of the needs that are there on the first day; the rest comes over the five days after it.",
        "Assumed: the measures of March 2020 closed whole sectors in one evening, and the needs followed.";
    visits: 0.7,
        "Part of those without work who look at the board on a day.",
        "Assumed.";
    reads: 12.0,
        "Cards that somebody reads in a visit, from the first on, without those they know.",
        "Assumed: about three screens of a phone.";
    remembers: 0.5,
        "Part of the cards read in vain that are known at the next visit; what somebody applied to always is.",
        "Assumed.";
    applies: 2.0,
        "The most that somebody applies to in a visit.",
        "Assumed.";
    travel: 37.0,
        "Kilometres over which the wish to go falls to 37 %.",
        "Marinescu and Rathelot, Mismatch Unemployment and the Geography of Job Search (2018): applications fall by 35 % at 10 miles.";
    pull: 0.5,
        "How much of what somebody likes about work depends on how like their own it is; the rest does not.",
        "Assumed.";
    picky: 0.35,
        "What somebody must like to apply, on average: 1 is the same work next door.",
        "Assumed.";
    bar: 0.2,
        "The fit that an employer wants, on average: 1 is somebody who did the same work. A third less with training.",
        "Assumed.";
    unseen: 0.12,
        "Deviation of what people and employers see in each other and no table knows, on the same scales.",
        "Assumed.";
    trains: 0.6,
        "Part of the needs that train people.",
        "Assumed: in a crisis most do.";
    asks_schooling: 0.3,
        "Part of the needs that ask for the usual schooling; the others leave it open.",
        "Assumed.";
    heedless: 0.1,
        "Part of what somebody likes that they apply to though a licence, schooling, language or hours stand in the way.",
        "Assumed.";
    handled: 3.0,
        "Applications that an employer can look at in a day for each place, in the order in which they came.",
        "Assumed: a manager who is short of people has an hour.";
    replies: 0.17,
        "Part of the applications not accepted that are answered.",
        "A count of 17 % of companies replying, from boards of 2020.";
}

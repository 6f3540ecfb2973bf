//! How far two points of the Netherlands are apart.

/// A distance in whole kilometres, to be said as "ongeveer" (about).
///
/// As the crow flies between the middles of two neighbourhoods: the error is that of the table
/// (see the head of `data/places.tsv`), twice, and roads are longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Km(pub u16);

/// A point in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Point {
    pub(super) lat: f32,
    pub(super) lon: f32,
}

/// Kilometres in a degree of latitude, at 52 degrees north.
const KM_PER_LAT: f32 = 111.26;
/// Kilometres in a degree of longitude at 52 degrees north, and how many fewer a degree further.
const KM_PER_LON: f32 = 68.68;
const KM_PER_LON_LESS: f32 = 1.53;

/// The distance in kilometres, on a flat map that narrows to the north.
///
/// Between 50.7 and 53.6 degrees north this is within 0.5 % of the great circle, and it needs
/// only a root: sines would bring their tables to the phone.
pub(super) fn kilometres(a: Point, b: Point) -> f32 {
    let middle = (a.lat + b.lat) / 2.0;
    let north = (a.lat - b.lat) * KM_PER_LAT;
    let east = (a.lon - b.lon) * (KM_PER_LON - (middle - 52.0) * KM_PER_LON_LESS);
    (north * north + east * east).sqrt()
}

/// Rounded to whole kilometres; two different neighbourhoods are at least one apart.
pub(super) fn rounded(kilometres: f32) -> Km {
    // A float is cut off at the ends of the integer's range, so this cannot overflow.
    Km(((kilometres + 0.5) as u16).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// On the sphere: the yardstick.
    fn great_circle(a: Point, b: Point) -> f64 {
        let [a_lat, a_lon, b_lat, b_lon] =
            [a.lat, a.lon, b.lat, b.lon].map(|degrees| f64::from(degrees).to_radians());
        let h = ((a_lat - b_lat) / 2.0).sin().powi(2)
            + a_lat.cos() * b_lat.cos() * ((a_lon - b_lon) / 2.0).sin().powi(2);
        2.0 * 6371.0 * h.sqrt().asin()
    }

    #[test]
    fn the_flat_map_is_within_half_a_percent_of_the_great_circle() {
        let corners = [
            (50.76, 6.02),
            (51.3, 3.4),
            (53.4, 7.1),
            (53.2, 4.85),
            (52.1, 5.1),
            (52.11, 5.12),
        ];
        for (a_lat, a_lon) in corners {
            for (b_lat, b_lon) in corners {
                let (a, b) = (
                    Point {
                        lat: a_lat,
                        lon: a_lon,
                    },
                    Point {
                        lat: b_lat,
                        lon: b_lon,
                    },
                );
                let (flat, round) = (f64::from(kilometres(a, b)), great_circle(a, b));
                assert!(
                    (flat - round).abs() <= 0.005 * round + 0.01,
                    "{flat} for {round}"
                );
            }
        }
    }

    #[test]
    fn half_a_kilometre_is_about_one() {
        assert_eq!(
            [0.0, 0.4, 1.4, 1.5].map(rounded),
            [Km(1), Km(1), Km(1), Km(2)]
        );
    }
}

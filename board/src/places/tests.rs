//! The committed table, packed and read again: what it says of places people know.

use super::*;
use proptest::prelude::*;
use std::sync::LazyLock;

const TSV: &str = include_str!("../../data/places.tsv");

static PACKED_NOW: LazyLock<Vec<u8>> = LazyLock::new(|| pack::pack(TSV));
static PLACES: LazyLock<Places> = LazyLock::new(|| Places::decode(&PACKED_NOW).unwrap());

fn pc4(number: u16) -> Pc4 {
    Pc4::try_from(number).unwrap()
}

fn distance(a: u16, b: u16) -> u16 {
    PLACES.distance_km(pc4(a), pc4(b)).unwrap().0
}

/// Postcodes and the region they are known to lie in, several for each, many near an edge.
const KNOWN: &[(u8, &[u16])] = &[
    (1, &[9711, 9401, 9501, 9641, 9675, 9901, 9471, 9301, 9461]),
    (2, &[8911, 8601, 8441, 9203, 9101, 8861, 9166, 8471, 8899]),
    (3, &[7811, 7901, 7741, 9411, 9531, 7921]),
    (5, &[7511, 7601, 7551, 7571, 7461, 7681, 7475]),
    (
        6,
        &[7311, 7411, 7201, 7241, 3841, 8071, 8161, 3891, 8121, 3881],
    ),
    (7, &[6811, 6901, 6981, 6921, 6931, 6951, 6861, 6661, 6851]),
    (8, &[6511, 6602, 6651, 6561, 6585, 6641]),
    (
        9,
        &[
            7001, 7101, 7121, 7131, 7151, 7141, 7161, 7031, 7041, 6941, 7071, 7251, 7255, 7261,
        ],
    ),
    (10, &[4001, 4101, 5301, 4191, 6658, 4041]),
    (11, &[1315, 8232, 8251, 8302, 8321, 1358]),
    (12, &[1211, 1271, 1251, 1401, 1241, 3755]),
    (13, &[3511, 3431, 3401, 3441, 3701, 3991, 3601, 3961, 3421]),
    (14, &[3811, 3741, 3751, 3761, 3831, 3861, 3931]),
    (15, &[1811, 1781, 1621, 1601, 1741, 1791, 1911, 1703]),
    (17, &[1501, 1441, 1131, 1531, 1511]),
    (18, &[1011, 1102, 1181, 1431, 2132, 1421, 3641, 1381]),
    (19, &[2311, 2401, 2161, 2221, 2201, 2361, 2421]),
    (20, &[2801, 2411, 2741, 2871]),
    (21, &[2511, 2611, 2281, 2671, 2636]),
    (
        22,
        &[3011, 3111, 3131, 3201, 3261, 3221, 3241, 2901, 2911, 2761],
    ),
    (23, &[3311, 2951, 3361, 3371, 3331]),
    (24, &[4331, 4461, 4531, 4301, 4561, 4691, 4524]),
    (25, &[4811, 4701, 4611, 4901, 4871, 4251, 4761]),
    (26, &[5038, 5141, 5061, 5251, 5111]),
    (27, &[5211, 5341, 5401, 5461, 5431, 5831, 5281, 5261]),
    (28, &[5611, 5501, 5541, 5671, 5521]),
    (29, &[5911, 5801, 5961, 6591, 5981]),
    (30, &[6211, 6411, 6461, 6131, 6291]),
    (32, &[5701, 5751, 5711, 5421, 5661]),
    (33, &[6041, 6001, 6101, 6021]),
    (34, &[2711, 2661, 2641, 2251, 2241, 2262]),
    (35, &[4201, 4141, 4132, 2959]),
    (
        36,
        &[8011, 8261, 7701, 7771, 7731, 8101, 8331, 7941, 8091, 7991],
    ),
    (37, &[2011, 1971, 1941, 2041, 2101]),
    (38, &[6711, 3901, 6701, 3771, 3911]),
];

#[test]
fn every_postcode_is_there_once() {
    assert_eq!(PLACES.len(), 4072);
    assert!(
        PLACES
            .iter()
            .map(|place| place.pc4)
            .is_sorted_by(|a, b| a < b)
    );
}

#[test]
fn what_is_unpacked_is_what_the_file_says_to_a_hundred_metres() {
    let rows = TSV.lines().filter(|line| !line.starts_with('#'));
    for (line, place) in rows.zip(PLACES.iter()) {
        let cells: Vec<&str> = line.split('\t').collect();
        assert_eq!((cells[0], cells[1]), (&*place.pc4.to_string(), place.name));
        assert_eq!(cells[4], place.region.to_string());
        assert!(
            (cells[2].parse::<f32>().unwrap() - place.lat).abs() < 0.00101,
            "{line}"
        );
        assert!(
            (cells[3].parse::<f32>().unwrap() - place.lon).abs() < 0.00151,
            "{line}"
        );
    }
}

#[test]
fn known_postcodes_lie_in_their_region() {
    let region = |number| PLACES.get(pc4(number)).map(|place| place.region.get());
    let wrong: Vec<_> = KNOWN
        .iter()
        .flat_map(|(code, numbers)| numbers.iter().map(move |number| (*number, *code)))
        .filter(|(number, code)| region(*number) != Some(*code))
        .map(|(number, code)| (number, code, region(number)))
        .collect();
    assert!(wrong.is_empty(), "(postcode, its region, ours): {wrong:?}");
    assert_eq!(KNOWN.len(), REGIONS.len());
}

#[test]
fn known_distances_come_out() {
    assert!(
        (24..=30).contains(&distance(7001, 7101)),
        "Doetinchem to Winterswijk"
    );
    assert!(
        (174..=180).contains(&distance(1011, 6211)),
        "Amsterdam to Maastricht"
    );
    assert!(
        (56..=60).contains(&distance(1012, 3011)),
        "Amsterdam to Rotterdam"
    );
    assert!(
        (272..=284).contains(&distance(9711, 4331)),
        "Groningen to Middelburg"
    );
    assert!(
        (33..=37).contains(&distance(1012, 3511)),
        "Amsterdam to Utrecht"
    );
}

#[test]
fn a_distance_is_the_same_both_ways_and_zero_only_to_itself() {
    assert_eq!(distance(7001, 6811), distance(6811, 7001));
    assert_eq!((distance(1011, 1011), distance(1011, 1012)), (0, 1));
    assert_eq!(PLACES.distance_km(pc4(7001), pc4(1000)), None);
}

#[test]
fn a_town_is_found_however_it_is_written() {
    let found = |name| {
        let place = PLACES.find_by_name(name).and_then(|pc4| PLACES.get(pc4));
        place.map(|place| (place.name, place.region.get()))
    };
    assert_eq!(found(" doetinchem "), Some(("Doetinchem", 9)));
    assert_eq!(found("DEN HAAG"), Some(("'s-Gravenhage", 21)));
    assert_eq!(found("s hertogenbosch"), Some(("'s-Hertogenbosch", 27)));
    assert_eq!(found("Den Bosch"), Some(("'s-Hertogenbosch", 27)));
    assert_eq!(found("nieuw vennep"), Some(("Nieuw-Vennep", 18)));
    assert_eq!(found("winterswij"), Some(("Winterswijk", 9)));
    assert_eq!(found("alphen aan de"), Some(("Alphen aan den Rijn", 19)));
    assert_eq!(found("Rijswijk"), Some(("Rijswijk", 21)));
    assert_eq!((found("xyzzy"), found(" - ")), (None, None));
}

#[test]
fn the_regions_around_doetinchem_are_its_neighbours() {
    let around = |km| -> Vec<u8> {
        PLACES
            .regions_within(pc4(7001), Km(km))
            .into_iter()
            .map(RegionCode::get)
            .collect()
    };
    assert_eq!(around(0), [9]);
    // Millingen, on the other bank of the Rhine, is in region 8.
    assert_eq!(around(25), [6, 7, 8, 9]);
    assert_eq!(around(400).len(), REGIONS.len());
    assert!(PLACES.regions_within(pc4(1000), Km(50)).is_empty());
}

#[test]
fn damaged_bytes_are_an_error() {
    assert_eq!(
        Places::decode(&[]),
        Err(PlacesError::Damaged(crate::codec::DecodeError::Short))
    );
    assert!(Places::decode(&PACKED_NOW[..PACKED_NOW.len() - 1]).is_err());
    assert!(Places::decode(&[PACKED_NOW.as_slice(), &[0]].concat()).is_err());
}

#[cfg(feature = "embedded")]
#[test]
fn the_table_compiled_in_is_the_one_in_the_repository() {
    assert!(PACKED == PACKED_NOW.as_slice());
}

proptest! {
    #[test]
    fn random_bytes_are_decoded_without_panic(bytes: Vec<u8>) {
        let _ = Places::decode(&[&[format::VERSION], bytes.as_slice()].concat());
    }

    #[test]
    fn a_table_with_wrong_bytes_is_decoded_without_panic(changes: [(prop::sample::Index, u8); 3]) {
        let mut bytes = PACKED_NOW.clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(places) = Places::decode(&bytes) {
            let _ = places.find_by_name("Doetinchem");
            let _ = places.regions_within(pc4(7001), Km(50));
        }
    }

    #[test]
    fn no_name_makes_the_search_panic(name: String) {
        let _ = PLACES.find_by_name(&name);
    }
}

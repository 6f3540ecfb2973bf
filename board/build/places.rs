//! Packs `data/places.tsv` into the bytes that `Places::decode` reads; the layout is described
//! in `src/places/format.rs`.

// The crate's tests have both packer and reader, and so this file twice.
#[allow(clippy::duplicate_mod)]
#[path = "../src/places/format.rs"]
mod format;

use format::{LAT_STEP, LON_STEP, VERSION};

/// The packed table. The same text always gives the same bytes.
///
/// # Panics
/// When a line is not five columns or a number in it cannot be read: the build stops with it.
pub fn pack(tsv: &str) -> Vec<u8> {
    let rows: Vec<Vec<&str>> = tsv
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.split('\t').collect())
        .collect();
    let mut packed = vec![VERSION];
    number(&mut packed, rows.len() as u32);
    let mut last = 0;
    for row in &rows {
        let pc4: u32 = parsed(row, 0);
        assert!(pc4 > last, "data/places.tsv: {pc4} is not after {last}");
        number(&mut packed, pc4 - last);
        last = pc4;
    }
    for row in &rows {
        packed.push(parsed(row, 4));
    }
    let mut names: Vec<&str> = Vec::new();
    let mut last = None;
    for row in &rows {
        let name = row[1];
        if last == Some(name) {
            number(&mut packed, 0);
        } else if let Some(known) = names.iter().position(|known| *known == name) {
            number(&mut packed, known as u32 + 2);
        } else {
            number(&mut packed, 1);
            names.push(name);
        }
        last = Some(name);
    }
    for (index, step) in [(2, LAT_STEP), (3, LON_STEP)] {
        let mut last = 0;
        for row in &rows {
            let degrees: f64 = parsed(row, index);
            let steps = (degrees * 10_000.0 / f64::from(step)).round() as i32;
            let change = steps - last;
            number(&mut packed, ((change << 1) ^ (change >> 31)) as u32);
            last = steps;
        }
    }
    let names = names.join("\n");
    number(&mut packed, names.len() as u32);
    packed.extend_from_slice(names.as_bytes());
    packed
}

/// A varint: 7 bits a byte, lowest first.
fn number(packed: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        packed.push(value as u8 | 0x80);
        value >>= 7;
    }
    packed.push(value as u8);
}

fn parsed<T: std::str::FromStr>(row: &[&str], column: usize) -> T {
    let read = row
        .get(column)
        .filter(|_| row.len() == 5)
        .and_then(|text| text.parse().ok());
    read.unwrap_or_else(|| panic!("data/places.tsv: cannot read column {column} of {row:?}"))
}

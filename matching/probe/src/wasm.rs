//! What Node calls.

use crate::names;
use matching::Taxonomy;
use matching::taxonomy::PACKED;
use wasm_bindgen::prelude::wasm_bindgen;

/// [`crate::parity`].
#[wasm_bindgen]
pub fn parity(first: u32, count: u32) -> Vec<u64> {
    crate::parity(first, count)
}

/// [`names::suggest`].
#[wasm_bindgen]
pub fn suggest(text: &str) -> Vec<u16> {
    let found = names::suggest(text).into_iter();
    found.map(|occupation| occupation.0).collect()
}

/// Reads the taxonomy and gives how many occupations it has.
#[wasm_bindgen]
pub fn taxonomy() -> usize {
    Taxonomy::from_bytes(PACKED).map_or(0, |taxonomy| taxonomy.occupations().count())
}

/// [`crate::Board`].
#[wasm_bindgen]
pub struct Board(crate::Board);

#[wasm_bindgen]
impl Board {
    /// The board of a packed snapshot; none when the bytes are not one.
    pub fn of(packed: Vec<u8>) -> Option<Self> {
        crate::Board::new(packed).ok().map(Self)
    }

    /// How many people search.
    pub fn people(&self) -> usize {
        self.0.people()
    }

    /// Ranks for a person.
    pub fn rank(&self, person: usize) -> u32 {
        self.0.rank(person)
    }

    /// Searches for a person.
    pub fn search(&self, person: usize) -> u32 {
        self.0.search(person)
    }

    /// Reads every packed byte once.
    pub fn pass(&self) -> u32 {
        self.0.pass()
    }

    /// Reads the snapshot.
    pub fn unpack(&self) -> usize {
        self.0.unpack()
    }

    /// Packs the snapshot.
    pub fn pack(&self) -> usize {
        self.0.pack()
    }
}

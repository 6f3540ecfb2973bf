//! One number that stands for everything that came out.

use std::fmt::{self, Write};

/// FNV-1a with 64 bits (Fowler, Noll and Vo): no seed of its own and the same on every machine,
/// which the hasher of the standard library does not promise.
pub struct Digest(u64);

impl Digest {
    pub const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    pub fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// Takes in a value as it is written for programmers: every field of it counts, also those
    /// that it gets later.
    pub fn value(&mut self, value: &impl fmt::Debug) {
        // Writing into a number cannot fail, and two values never run into one.
        let _ = write!(self, "{value:?};");
    }

    pub const fn finish(self) -> u64 {
        self.0
    }
}

impl Write for Digest {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.bytes(text.as_bytes());
        Ok(())
    }
}

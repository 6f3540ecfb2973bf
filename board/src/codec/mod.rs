//! Bytes in and out: the packed form that metadata, snapshots, ledgers and page data share.
//!
//! Numbers are LEB128 varints, texts are length-prefixed UTF-8. A [`Reader`] never panics
//! and never allocates more than the bytes it was given could fill.

/// Why bytes could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The bytes end in the middle of something.
    #[error("the bytes end too early")]
    Short,
    /// A number does not fit its type or its limit.
    #[error("a number is out of range")]
    Range,
    /// A text is not UTF-8.
    #[error("a text is not UTF-8")]
    Utf8,
    /// The format's version is one this reader does not know.
    #[error("unknown format version {0}")]
    Version(u8),
    /// A value breaks a rule of the domain.
    #[error("a value breaks a rule of the board")]
    Rule,
}

/// Appends values to a buffer.
#[derive(Default)]
pub struct Writer(Vec<u8>);

impl Writer {
    /// An empty buffer.
    pub fn new() -> Self {
        Self::default()
    }

    /// One byte.
    pub fn byte(&mut self, value: u8) {
        self.0.push(value);
    }

    /// Bytes as they are, without a length.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// An unsigned number, 7 bits a byte, lowest first.
    pub fn number(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.0.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.0.push(value as u8);
    }

    /// A text, with its length in bytes.
    pub fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.raw(text.as_bytes());
    }

    /// What was written.
    pub fn finish(self) -> Vec<u8> {
        self.0
    }
}

/// Takes values from bytes that may be anything.
#[derive(Clone)]
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// A reader at the start of `bytes`.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// Whether everything was read.
    pub fn is_at_end(&self) -> bool {
        self.0.is_empty()
    }

    /// How many bytes are left: an upper bound for any count that is still to be read.
    pub fn left(&self) -> usize {
        self.0.len()
    }

    /// One byte.
    pub fn byte(&mut self) -> Result<u8, DecodeError> {
        let (first, rest) = self.0.split_first().ok_or(DecodeError::Short)?;
        self.0 = rest;
        Ok(*first)
    }

    /// The next `count` bytes.
    pub fn raw(&mut self, count: usize) -> Result<&'a [u8], DecodeError> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(DecodeError::Short)?;
        self.0 = rest;
        Ok(taken)
    }

    /// The next `N` bytes as an array.
    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], DecodeError> {
        let (taken, rest) = self.0.split_first_chunk::<N>().ok_or(DecodeError::Short)?;
        self.0 = rest;
        Ok(*taken)
    }

    /// An unsigned number.
    pub fn number(&mut self) -> Result<u64, DecodeError> {
        let mut value = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if shift == 63 && bits > 1 {
                return Err(DecodeError::Range);
            }
            value |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(DecodeError::Range)
    }

    /// An unsigned number that must fit `T`.
    pub fn small<T: TryFrom<u64>>(&mut self) -> Result<T, DecodeError> {
        T::try_from(self.number()?).map_err(|_| DecodeError::Range)
    }

    /// A count of things that take at least one byte each.
    pub fn count(&mut self) -> Result<usize, DecodeError> {
        let count: usize = self.small()?;
        if count > self.left() {
            return Err(DecodeError::Short);
        }
        Ok(count)
    }

    /// A text.
    pub fn text(&mut self) -> Result<&'a str, DecodeError> {
        let length = self.count()?;
        std::str::from_utf8(self.raw(length)?).map_err(|_| DecodeError::Utf8)
    }
}

/// Bytes as text that needs no escaping anywhere.
pub fn to_text(bytes: &[u8]) -> String {
    base32::encode(base32::Alphabet::Crockford, bytes)
}

/// The bytes that a text stands for; none for a text that [`to_text`] does not make.
pub fn from_text(text: &str) -> Option<Vec<u8>> {
    base32::decode(base32::Alphabet::Crockford, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_and_texts_come_back(number: u64, text: String) {
            let mut writer = Writer::new();
            writer.number(number);
            writer.text(&text);
            let bytes = writer.finish();
            let mut reader = Reader::new(&bytes);
            prop_assert_eq!(reader.number(), Ok(number));
            prop_assert_eq!(reader.text(), Ok(text.as_str()));
            prop_assert!(reader.is_at_end());
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes: Vec<u8>) {
            let mut reader = Reader::new(&bytes);
            while !reader.is_at_end() {
                if reader.text().is_err() && reader.number().is_err() {
                    break;
                }
            }
        }
    }

    #[test]
    fn a_number_that_overflows_is_refused() {
        assert_eq!(Reader::new(&[0xff; 10]).number(), Err(DecodeError::Range));
    }
}

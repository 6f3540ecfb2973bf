//! The names things have in storage and in addresses.

use crate::codec::{DecodeError, Reader, Writer};
use std::fmt;
use std::str::FromStr;

/// A text that is not an id of the kind that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not an id")]
pub struct IdError;

/// Declares an id of a fixed number of bytes, written in Crockford's base 32 (no letters
/// that look like digits, so that it can be read over the phone).
macro_rules! id {
    ($(#[$meta:meta])* $name:ident, $bytes:literal) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $bytes]);

        impl $name {
            /// Appends the bytes.
            pub fn encode(self, out: &mut Writer) {
                out.raw(&self.0);
            }

            /// Reads the bytes.
            pub fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
                from.array().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mut text = base32::encode(base32::Alphabet::Crockford, &self.0);
                text.make_ascii_lowercase();
                f.write_str(&text)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                // The length is checked first: base 32 forgives bits that are left over,
                // and two texts must never mean the same id.
                if text.len() != ($bytes * 8usize).div_ceil(5) || !text.is_ascii() {
                    return Err(IdError);
                }
                let bytes = base32::decode(base32::Alphabet::Crockford, text).ok_or(IdError)?;
                let id = Self(bytes.try_into().map_err(|_| IdError)?);
                if id.to_string() == text { Ok(id) } else { Err(IdError) }
            }
        }
    };
}

id!(
    /// A listing: the first 80 bits of a hash of its [`ManageKey`], so that sending the same
    /// form twice gives the same listing.
    ListingId,
    10
);
id!(
    /// An event of a listing: 64 random bits, or a hash where writing twice must be harmless.
    EventId,
    8
);
id!(
    /// The secret that lets its holder manage a listing: 192 random bits. It travels in the
    /// fragment of an address, which browsers never send, and only its hash is stored.
    ManageKey,
    24
);

/// A place in `matching`'s list of occupations. The numbers are stable and never reused,
/// as they are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OccupationId(pub u16);

/// A place in `matching`'s list of skills; stable and never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SkillId(pub u16);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_id_survives_being_written_and_read(bytes: [u8; 24]) {
            let key = ManageKey(bytes);
            prop_assert_eq!(key.to_string().parse(), Ok(key));
        }

        #[test]
        fn any_text_is_either_an_id_or_refused(text in ".{0,20}") {
            if let Ok(id) = text.parse::<ListingId>() {
                prop_assert_eq!(id.to_string(), text);
            }
        }
    }

    #[test]
    fn an_id_is_sixteen_characters_in_an_address() {
        assert_eq!(ListingId([7; 10]).to_string().len(), 16);
    }
}

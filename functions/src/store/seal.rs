//! Sealing of contact details, and the hash by which a manage key is known.

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use board::ids::{ListingId, ManageKey};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// Bytes of a nonce of AES-GCM (NIST SP 800-38D, 5.2.1.1).
const NONCE: usize = 12;

/// The key under which contact details are sealed: AES-256-GCM.
#[derive(Clone)]
pub struct Seal {
    cipher: Aes256Gcm,
    /// For [`Seal::pseudonym`].
    names: [u8; 32],
}

/// The secret cannot seal, or what was sealed cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The secret is shorter than [`Seal::MIN_SECRET`] characters.
    #[error("the secret SEAL_KEY must have at least 32 characters")]
    ShortSecret,
    /// The bytes were changed, moved to another listing or sealed with another secret.
    #[error("sealed bytes do not open")]
    Broken,
}

impl Seal {
    /// The least length of the secret: 32 characters of hexadecimal are 128 bits.
    pub const MIN_SECRET: usize = 32;

    /// The key that follows from the Worker's secret `SEAL_KEY`.
    ///
    /// # Errors
    /// [`SealError::ShortSecret`].
    pub fn new(secret: &str) -> Result<Self, SealError> {
        if secret.len() < Self::MIN_SECRET {
            return Err(SealError::ShortSecret);
        }
        let key = digest("werkbrug contact v1", secret.as_bytes());
        Ok(Self {
            cipher: Aes256Gcm::new(&key.into()),
            names: digest("werkbrug pseudonym v1", secret.as_bytes()),
        })
    }

    /// Seals bytes for one listing; they open for no other.
    ///
    /// # Errors
    /// [`SealError::Broken`] for more bytes than the cipher takes (64 GB).
    pub fn close(
        &self,
        id: ListingId,
        plain: &[u8],
        random: &mut impl FnMut(&mut [u8]),
    ) -> Result<Vec<u8>, SealError> {
        let mut nonce = [0; NONCE];
        random(&mut nonce);
        let payload = Payload {
            msg: plain,
            aad: &id.0,
        };
        let sealed = self.cipher.encrypt(Nonce::from_slice(&nonce), payload);
        let mut bytes = nonce.to_vec();
        bytes.extend(sealed.map_err(|_| SealError::Broken)?);
        Ok(bytes)
    }

    /// Opens what [`Seal::close`] gave.
    ///
    /// # Errors
    /// [`SealError::Broken`].
    pub fn open(&self, id: ListingId, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE).ok_or(SealError::Broken)?;
        let payload = Payload {
            msg: sealed,
            aad: &id.0,
        };
        self.cipher
            .decrypt(Nonce::from_slice(nonce), payload)
            .map_err(|_| SealError::Broken)
    }
}

impl Seal {
    /// A name for what these parts say together: the same each time, and saying nothing about
    /// them to whoever lacks the secret.
    pub fn pseudonym(&self, parts: &[&[u8]]) -> [u8; 8] {
        let mut hash = Sha256::new();
        hash.update(self.names);
        for part in parts {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let [a, b, c, d, e, f, g, h, ..]: [u8; 32] = hash.finalize().into();
        [a, b, c, d, e, f, g, h]
    }
}

/// What is stored of a manage key. With 192 random bits in the key, no salt and no slow hash
/// is needed: nobody can try them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyHash(pub [u8; 32]);

impl KeyHash {
    /// The hash of a key.
    pub fn of(key: ManageKey) -> Self {
        Self(digest("manage", &key.0))
    }

    /// Whether it is the hash of this key, in a time that says nothing about it.
    pub fn fits(&self, key: ManageKey) -> bool {
        self.0.ct_eq(&Self::of(key).0).into()
    }
}

/// The listing that a manage key makes, so that a form sent twice makes one listing.
pub fn listing_of(key: ManageKey) -> ListingId {
    let [a, b, c, d, e, f, g, h, i, j, ..] = digest("listing", &key.0);
    ListingId([a, b, c, d, e, f, g, h, i, j])
}

/// SHA-256 of bytes for one purpose; two purposes never share a hash.
fn digest(purpose: &str, bytes: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update([purpose.len() as u8]);
    hash.update(purpose);
    hash.update(bytes);
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "0123456789abcdef0123456789abcdef";

    #[test]
    fn what_is_sealed_opens_for_its_own_listing_alone() {
        let seal = Seal::new(SECRET).unwrap();
        let mut random = |bytes: &mut [u8]| bytes.fill(7);
        let sealed = seal
            .close(ListingId([1; 10]), b"06 12 34 56 78", &mut random)
            .unwrap();
        assert_eq!(
            seal.open(ListingId([1; 10]), &sealed).unwrap(),
            b"06 12 34 56 78"
        );
        assert_eq!(
            seal.open(ListingId([2; 10]), &sealed),
            Err(SealError::Broken)
        );
        let other = Seal::new(&SECRET.replace('0', "1")).unwrap();
        assert_eq!(
            other.open(ListingId([1; 10]), &sealed),
            Err(SealError::Broken)
        );
        assert!(!sealed.windows(8).any(|part| part == b"06 12 34"));
    }

    #[test]
    fn any_change_of_the_sealed_bytes_is_noticed() {
        let seal = Seal::new(SECRET).unwrap();
        let mut random = |bytes: &mut [u8]| bytes.fill(7);
        let sealed = seal.close(ListingId([1; 10]), b"x", &mut random).unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(
                seal.open(ListingId([1; 10]), &changed),
                Err(SealError::Broken)
            );
            assert_eq!(
                seal.open(ListingId([1; 10]), &sealed[..at]),
                Err(SealError::Broken)
            );
        }
    }

    #[test]
    fn a_short_secret_is_refused() {
        assert_eq!(Seal::new("short").err(), Some(SealError::ShortSecret));
    }

    #[test]
    fn only_the_key_itself_fits() {
        let hash = KeyHash::of(ManageKey([3; 24]));
        assert!(hash.fits(ManageKey([3; 24])));
        assert!(!hash.fits(ManageKey([4; 24])));
    }
}

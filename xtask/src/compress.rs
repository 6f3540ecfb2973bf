//! How large things are when they travel.

use std::io::Write;

use anyhow::Result;

/// The best that brotli does: for files that are compressed once.
pub const BEST: u32 = 11;

/// How many bytes remain of `content` after brotli.
///
/// # Errors
/// None while there is memory.
pub fn brotli(content: &[u8], quality: u32) -> Result<usize> {
    // 22 is the window that brotli encoders use unless told otherwise.
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4096, quality, 22);
    encoder.write_all(content)?;
    Ok(encoder.into_inner().len())
}

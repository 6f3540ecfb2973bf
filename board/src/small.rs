//! Small letters, without the tables of Unicode: those are two kilobytes, and the phone fetches
//! them.

/// The small letter of one in Latin or Cyrillic script; any other as it is.
pub const fn small(letter: char) -> char {
    let code = letter as u32;
    let small = match code {
        // Latin, with the accents of western Europe.
        0x41..=0x5a | 0xc0..=0xd6 | 0xd8..=0xde => code + 32,
        // The rest of Europe: capitals are even here, and odd there.
        0x100..=0x12f | 0x132..=0x137 | 0x14a..=0x177 => code | 1,
        0x139..=0x148 | 0x179..=0x17e => code + (code & 1),
        // İ without its dot, which folding takes away in any case; Ÿ; ẞ.
        0x130 => 0x69,
        0x178 => 0xff,
        0x1e9e => 0xdf,
        // Cyrillic.
        0x400..=0x40f => code + 80,
        0x410..=0x42f => code + 32,
        0x460..=0x481 | 0x48a..=0x4bf | 0x4d0..=0x52f => code | 1,
        _ => code,
    };
    match char::from_u32(small) {
        Some(small) => small,
        None => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_what_unicode_says_of_latin_and_cyrillic() {
        let scripts = (0..0x180)
            .chain([0x1e9e])
            .chain(0x400..0x4c0)
            .chain(0x4d0..0x530);
        for letter in scripts
            .filter_map(char::from_u32)
            .filter(|letter| *letter != 'İ')
        {
            let wanted: Vec<char> = letter.to_lowercase().collect();
            assert_eq!([small(letter)], *wanted, "{letter}");
        }
    }
}

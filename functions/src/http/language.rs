//! The language of a visitor who did not choose one.

use board::listing::Lang;

/// The language that a browser prefers (`Accept-Language`, RFC 9110, 12.5.4) among those of
/// the board; the board's first one when none fits.
pub fn preferred(accept: &str, languages: &[Lang]) -> Lang {
    let mut best = None;
    for range in accept.split(',').take(20) {
        let (tag, quality) = range.split_once(';').unwrap_or((range, ""));
        let primary = tag.trim().get(..2).unwrap_or_default().to_ascii_lowercase();
        let known = Lang::try_from(primary.as_str())
            .ok()
            .filter(|lang| languages.contains(lang));
        let weight = weight(quality);
        if let Some(lang) = known
            && weight > best.map_or(0, |(most, _)| most)
        {
            best = Some((weight, lang));
        }
    }
    best.map(|(_, lang)| lang)
        .or_else(|| languages.first().copied())
        .unwrap_or(Lang::NL)
}

/// A quality such as `q=0.8`, in thousandths; 1,000 when it is not given.
fn weight(quality: &str) -> u16 {
    let Some(number) = quality.trim().strip_prefix("q=") else {
        return 1_000;
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = format!("{:0<3}", fraction.get(..3).unwrap_or(fraction));
    match whole {
        "0" => digits.parse().unwrap_or(0),
        _ => 1_000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_chooses_among_the_languages_of_the_board() {
        let choose = |accept| preferred(accept, &[Lang::NL, Lang::EN]);
        assert_eq!(choose("en-GB,en;q=0.9,nl;q=0.8"), Lang::EN);
        assert_eq!(choose("pl,nl;q=0.4,en;q=0.6"), Lang::EN);
        assert_eq!(choose("en;q=0,de"), Lang::NL);
        assert_eq!(choose("é;q=,;;"), Lang::NL);
        assert_eq!(choose(""), Lang::NL);
    }
}

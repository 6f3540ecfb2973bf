//! Icons, by reference to the sprite at the top of the page.

use super::fit::drawing;
use maud::Markup;

/// The icons of the sprite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Keep for later.
    Save,
    /// Send to somebody.
    Share,
    /// Print.
    Print,
    /// Telephone.
    Phone,
    /// Chat.
    Chat,
    /// Mail.
    Mail,
    /// A site.
    Site,
    /// Present.
    Check,
    /// To be learned.
    Learn,
    /// Absent.
    Missing,
    /// Take away.
    Close,
}

impl Icon {
    const fn address(self) -> &'static str {
        match self {
            Self::Save => "#wb-i-save",
            Self::Share => "#wb-i-share",
            Self::Print => "#wb-i-print",
            Self::Phone => "#wb-i-phone",
            Self::Chat => "#wb-i-chat",
            Self::Mail => "#wb-i-mail",
            Self::Site => "#wb-i-site",
            Self::Check => "#wb-i-check",
            Self::Learn => "#wb-i-learn",
            Self::Missing => "#wb-i-missing",
            Self::Close => "#wb-i-close",
        }
    }
}

/// An icon. It always stands beside words, so it says nothing to a screen reader.
pub fn icon(icon: Icon, class: &str) -> Markup {
    drawing(icon.address(), class)
}

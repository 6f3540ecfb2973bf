//! The kinds of listing. To add one: a file beside these with its [`KindSpec`], a variant
//! of [`Kind`], and a line in [`Kind::spec`].

mod assignment;
mod surplus;
mod vacancy;

use super::{LegalForm, PayUnit};
use crate::draft::Field;
use crate::set::Set;

crate::flags! {
    /// What a listing is.
    pub enum Kind {
        /// An employer seeks staff.
        Vacancy = "vacature",
        /// A client seeks a self-employed professional.
        Assignment = "opdracht",
        /// An employer offers its own staff on collegial loan.
        Surplus = "uitleen",
    }
}

/// Who reads a kind of listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// People who seek work.
    Jobseekers,
    /// Employers who seek people.
    Employers,
}

/// What is particular to a kind.
pub struct KindSpec {
    /// Who reads it.
    pub audience: Audience,
    /// The legal forms that can be chosen.
    pub forms: fn() -> Set<LegalForm>,
    /// The legal form that holds when none is chosen.
    pub usual_form: LegalForm,
    /// What pay is usually counted in.
    pub pay_unit: PayUnit,
    /// Whether the statutory minimum wage holds.
    pub minimum_wage: bool,
    /// The questions of the short form, in order: the least that is useful.
    pub asks: &'static [Field],
    /// The questions that can follow.
    pub more: &'static [Field],
}

impl Kind {
    /// What is particular to this kind.
    pub const fn spec(self) -> &'static KindSpec {
        match self {
            Self::Vacancy => &vacancy::SPEC,
            Self::Assignment => &assignment::SPEC,
            Self::Surplus => &surplus::SPEC,
        }
    }
}

//! What a jobseeker tells. It lives on the phone and in the address, and is never stored.

use crate::order::insert;
use crate::suggest::fold;
use crate::taxonomy::{Conditions, Taxonomy};
use board::day::Day;
use board::ids::{OccupationId, SkillId};
use board::listing::{Cefr, Hours, LegalForm, Licence, Schooling, Shifts};
use board::places::Pc4;
use board::set::Set;
use board::text::Organisation;

/// How far people can say they will travel, in kilometres: the radii of the Dutch exchange
/// standard (VUM) up to 100 km.
pub const DISTANCES: [u8; 7] = [5, 10, 15, 25, 50, 75, 100];

/// The answers. Only what someone did is asked of everybody; all else may stay open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// What someone did: at most [`Profile::MAX_WAS`], each once.
    pub was: Vec<OccupationId>,
    /// Where someone lives, to the neighbourhood.
    pub pc4: Option<Pc4>,
    /// How far someone will travel: one of [`DISTANCES`], in kilometres.
    pub max_km: u8,
    /// Hours a week.
    pub hours: Option<Hours>,
    /// When in the week; empty means any time.
    pub shifts: Shifts,
    /// Legal forms; empty means any.
    pub forms: Set<LegalForm>,
    /// From when someone is available.
    pub start: Option<Day>,
    /// Papers that someone has.
    pub licences: Set<Licence>,
    /// How well someone speaks Dutch.
    pub dutch: Option<Cefr>,
    /// Schooling that someone has beyond what the occupations ask for.
    pub diploma: Option<Schooling>,
    /// Working conditions that someone wants to avoid.
    pub avoid: Conditions,
    /// Whether someone is younger than 18, which closes some work by law.
    pub under_18: bool,
    /// Organisations that someone worked for or wrote to before, by [`known_as`]. The phone
    /// remembers them; they never stand in an address.
    pub worked_with: Vec<u32>,
    /// Skills someone has beyond those of the occupations; in order of id.
    pub has: Vec<SkillId>,
    /// Skills of the occupations that someone lacks; in order of id.
    pub lacks: Vec<SkillId>,
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            was: Vec::new(),
            pc4: None,
            max_km: Self::USUAL_KM,
            hours: None,
            shifts: Shifts::default(),
            forms: Set::EMPTY,
            start: None,
            licences: Set::EMPTY,
            dutch: None,
            diploma: None,
            avoid: Conditions::default(),
            under_18: false,
            worked_with: Vec::new(),
            has: Vec::new(),
            lacks: Vec::new(),
        }
    }
}

impl Profile {
    /// Three say what someone can do; with more, everything fits.
    pub const MAX_WAS: usize = 3;
    /// The radius when nothing is said.
    pub const USUAL_KM: u8 = 25;
    /// Corrections beyond this many are dropped, so that an address stays one.
    pub const MAX_CORRECTIONS: usize = 100;

    /// Whether someone worked for or wrote to this organisation before.
    pub fn has_worked_with(&self, organisation: &Organisation) -> bool {
        !self.worked_with.is_empty() && self.worked_with.contains(&known_as(organisation))
    }

    /// The skills that someone has, in order of id: all those of the occupations and `has`,
    /// without `lacks`.
    pub fn skills(&self, taxonomy: &Taxonomy) -> Vec<SkillId> {
        let mut skills: Vec<SkillId> = Vec::new();
        self.was
            .iter()
            .filter_map(|id| taxonomy.occupation(*id))
            .flat_map(|occupation| occupation.skills())
            .chain(self.has.iter().copied())
            .filter(|id| !self.lacks.contains(id))
            .for_each(|id| insert(&mut skills, id));
        skills
    }

    /// The papers that someone has: those that were ticked and those that the occupations
    /// cannot be done without, with what each includes.
    pub fn papers(&self, taxonomy: &Taxonomy) -> Set<Licence> {
        let was = self.was.iter().filter_map(|id| taxonomy.occupation(*id));
        let mut papers = was.fold(self.licences, |papers, occupation| {
            papers.union(occupation.licences)
        });
        // Lower categories come with higher ones (Directive 2006/126/EC, article 6).
        for (higher, lower) in [
            (Licence::DrivingCe, Licence::DrivingC),
            (Licence::DrivingC, Licence::DrivingB),
            (Licence::DrivingD, Licence::DrivingB),
        ] {
            if papers.contains(higher) {
                papers = papers.with(lower);
            }
        }
        papers
    }

    /// The schooling that someone said to have or that the occupations ask for, whichever is
    /// more; `None` when neither was given.
    pub fn schooling(&self, taxonomy: &Taxonomy) -> Option<Schooling> {
        self.was
            .iter()
            .filter_map(|id| taxonomy.occupation(*id))
            .map(|occupation| occupation.entry)
            .chain(self.diploma)
            .max()
    }
}

/// The number that an organisation is remembered by: a hash of its name (FNV-1a), so that the
/// phone keeps no list of names.
pub fn known_as(organisation: &Organisation) -> u32 {
    let name = fold(organisation.as_str());
    name.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

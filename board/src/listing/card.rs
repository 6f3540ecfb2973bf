//! The public card of a listing: everything that lists, ranking and metadata need.

use super::{
    Cefr, Hours, Kind, Lang, LanguageNeed, LegalForm, Licence, Offer, Openings, Pay, Schooling,
    Sector, Shifts, rule,
};
use crate::codec::{DecodeError, Reader, Writer};
use crate::day::Day;
use crate::ids::{OccupationId, SkillId};
use crate::party::ContactWay;
use crate::places::{Pc4, RegionCode};
use crate::set::{Flag, Set};
use crate::text::{Organisation, Title};

/// The card. Its packed form is at most [`Card::MAX_BYTES`] long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// What it is.
    pub kind: Kind,
    /// What the work is.
    pub title: Title,
    /// Who posts.
    pub organisation: Organisation,
    /// The occupation.
    pub occupation: OccupationId,
    /// Skills needed from the first day; at most [`Card::MAX_SKILLS`].
    pub required: Vec<SkillId>,
    /// Skills that can be learned here; at most [`Card::MAX_SKILLS`].
    pub learnable: Vec<SkillId>,
    /// Where the work is.
    pub pc4: Pc4,
    /// The labour market region of the place.
    pub region: RegionCode,
    /// The sector of the organisation.
    pub sector: Sector,
    /// How the work can be agreed on; never empty.
    pub forms: Set<LegalForm>,
    /// Hours a week.
    pub hours: Hours,
    /// Days and parts of the day.
    pub shifts: Shifts,
    /// The first day; in the past means "at once".
    pub start: Day,
    /// The last day of the work.
    pub end: Option<Day>,
    /// How many people are sought or offered.
    pub openings: Openings,
    /// What is paid.
    pub pay: Option<Pay>,
    /// Licences that are asked for.
    pub licences: Set<Licence>,
    /// Languages that are asked for; at most [`Card::MAX_LANGUAGES`].
    pub languages: Vec<LanguageNeed>,
    /// The least schooling.
    pub schooling: Schooling,
    /// Whether the poster trains people.
    pub training: bool,
    /// What else is offered.
    pub offers: Set<Offer>,
    /// The ways to get in touch, without their details.
    pub ways: Set<ContactWay>,
    /// The last day on which people can respond, where the poster gave one.
    pub valid_until: Option<Day>,
    /// Where the listing came from.
    pub source: Source,
    /// The language that the poster wrote in.
    pub lang: Lang,
}

crate::flags! {
    /// Where a listing came from.
    pub enum Source {
        /// Posted on the board.
        Board = "bord",
        /// Posted by a desk on behalf of an employer.
        Desk = "loket",
        /// Read from a partner's feed.
        Feed = "aanvoer",
        /// The sample board.
        Sample = "voorbeeld",
    }
}

impl Card {
    /// Twelve skills say what matters; longer lists describe everybody.
    pub const MAX_SKILLS: usize = 12;
    /// Dutch and two more.
    pub const MAX_LANGUAGES: usize = 3;
    /// KV metadata holds 1,024 bytes of JSON; in base 64 (4 for 3) with the names and the
    /// stamp around it, 700 bytes of card fit.
    pub const MAX_BYTES: usize = 700;

    /// Appends the packed form.
    pub fn encode(&self, out: &mut Writer) {
        out.byte(self.kind as u8);
        out.text(self.title.as_str());
        out.text(self.organisation.as_str());
        out.number(self.occupation.0.into());
        skills(&self.required, out);
        skills(&self.learnable, out);
        out.number(self.pc4.get().into());
        out.byte(self.region.get());
        out.byte(self.sector.index());
        out.number(self.forms.bits().into());
        self.hours.encode(out);
        out.number(self.shifts.bits().into());
        out.number(self.start.0.into());
        out.number(self.end.map_or(0, |day| day.0.into()));
        out.number(self.openings.get().into());
        out.byte(self.pay.is_some().into());
        if let Some(pay) = self.pay {
            pay.encode(out);
        }
        out.number(self.licences.bits().into());
        out.number(self.languages.len().min(Self::MAX_LANGUAGES) as u64);
        for need in self.languages.iter().take(Self::MAX_LANGUAGES) {
            out.raw(&need.lang.bytes());
            out.byte(need.level as u8);
        }
        out.byte(self.schooling as u8);
        out.byte(self.training.into());
        out.number(self.offers.bits().into());
        out.number(self.ways.bits().into());
        out.number(self.valid_until.map_or(0, |day| day.0.into()));
        out.byte(self.source as u8);
        out.raw(&self.lang.bytes());
    }

    /// Reads the packed form. Every rule that a new card must meet is checked again, so
    /// that a card in memory is always a valid one.
    ///
    /// # Errors
    /// [`DecodeError`] for bytes that are not a card.
    pub fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            kind: flag(from.byte()?)?,
            title: rule(Title::try_from(from.text()?))?,
            organisation: rule(Organisation::try_from(from.text()?))?,
            occupation: OccupationId(from.small()?),
            required: read_skills(from)?,
            learnable: read_skills(from)?,
            pc4: rule(Pc4::try_from(from.small::<u16>()?))?,
            region: rule(RegionCode::try_from(from.byte()?))?,
            sector: rule(Sector::try_from(from.byte()?.saturating_add(b'A')))?,
            forms: Set::from_bits(from.small()?),
            hours: Hours::decode(from)?,
            shifts: Shifts::from_bits(from.small()?),
            start: Day(from.small()?),
            end: day(from)?,
            openings: rule(Openings::try_from(from.small::<u16>()?))?,
            pay: match from.byte()? {
                0 => None,
                _ => Some(Pay::decode(from)?),
            },
            licences: Set::from_bits(from.small()?),
            languages: languages(from)?,
            schooling: flag(from.byte()?)?,
            training: from.byte()? != 0,
            offers: Set::from_bits(from.small()?),
            ways: Set::from_bits(from.small()?),
            valid_until: day(from)?,
            source: flag(from.byte()?)?,
            lang: read_lang(from)?,
        })
    }
}

fn flag<T: Flag>(number: u8) -> Result<T, DecodeError> {
    T::ALL
        .get(usize::from(number))
        .copied()
        .ok_or(DecodeError::Rule)
}

fn day(from: &mut Reader<'_>) -> Result<Option<Day>, DecodeError> {
    let day: u16 = from.small()?;
    Ok((day > 0).then_some(Day(day)))
}

fn skills(skills: &[SkillId], out: &mut Writer) {
    let skills = &skills[..skills.len().min(Card::MAX_SKILLS)];
    out.number(skills.len() as u64);
    for skill in skills {
        out.number(skill.0.into());
    }
}

fn read_skills(from: &mut Reader<'_>) -> Result<Vec<SkillId>, DecodeError> {
    let count = from.count()?;
    if count > Card::MAX_SKILLS {
        return Err(DecodeError::Rule);
    }
    (0..count).map(|_| from.small().map(SkillId)).collect()
}

fn languages(from: &mut Reader<'_>) -> Result<Vec<LanguageNeed>, DecodeError> {
    let count = from.count()?;
    if count > Card::MAX_LANGUAGES {
        return Err(DecodeError::Rule);
    }
    (0..count)
        .map(|_| {
            Ok(LanguageNeed {
                lang: read_lang(from)?,
                level: flag::<Cefr>(from.byte()?)?,
            })
        })
        .collect()
}

fn read_lang(from: &mut Reader<'_>) -> Result<Lang, DecodeError> {
    let text = std::str::from_utf8(from.raw(2)?).map_err(|_| DecodeError::Utf8)?;
    rule(Lang::try_from(text))
}

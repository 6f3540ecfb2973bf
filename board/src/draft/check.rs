//! From what was typed to a listing: the one place where a form is checked, on the phone
//! while typing and in the Worker before storing.

use super::{Draft, Field, FieldProblem, Hint, Problem};
use crate::day::Day;
use crate::ids::{ManageKey, OccupationId, SkillId};
use crate::law::{NoFigure, minimum_hourly_wage};
use crate::listing::{
    Card, Cefr, Hours, Kind, Lang, LanguageNeed, Listing, Openings, Part, Pay, PayUnit, Schooling,
    Sector, Shifts, Source, days_from_slugs,
};
use crate::party::{Contact, KvkNumber, Mail, Phone, WebAddress};
use crate::places::{Pc4, Places, Postcode, RegionCode};
use crate::set::{Flag, Set};
use crate::text::{Description, Organisation, PersonName, Title};

/// What a check needs to know about the world.
pub struct Facts<'a> {
    /// The day on which it is checked.
    pub today: Day,
    /// The places table.
    pub places: &'a Places,
    /// The regions that take part.
    pub regions: &'a [RegionCode],
    /// The occupations.
    pub vocabulary: &'a dyn Vocabulary,
}

/// What the board asks of the list of occupations, which lives in a crate above this one.
pub trait Vocabulary {
    /// The occupation that a text names: its label, a synonym or its number.
    fn occupation(&self, text: &str) -> Option<OccupationId>;
    /// What the occupation is called.
    fn label(&self, occupation: OccupationId, lang: Lang) -> &str;
    /// The sector where it is mostly found.
    fn sector(&self, occupation: OccupationId) -> Option<Sector>;
    /// What is needed from the first day and what can be learned, when the poster says
    /// nothing else: with `training`, what is learned on the job moves to the second list.
    fn usual_skills(
        &self,
        occupation: OccupationId,
        training: bool,
    ) -> (Vec<SkillId>, Vec<SkillId>);
    /// The skill with this number, if there is one.
    fn skill(&self, text: &str) -> Option<SkillId>;
}

/// A draft that passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The secret to manage it.
    pub key: ManageKey,
    /// The listing.
    pub listing: Listing,
    /// How to reach the poster.
    pub contact: Contact,
}

/// A start may lie this far ahead: a season and a half. Beyond it the year is a typing error.
const FURTHEST_START: u16 = 550;
/// An end may lie five years ahead.
const FURTHEST_END: u16 = 1_830;

impl Draft {
    /// Checks everything and gives the listing, or all that is wrong, in the order of the form.
    ///
    /// # Errors
    /// What is wrong, field by field; never empty.
    pub fn check(&self, facts: &Facts<'_>) -> Result<Checked, Vec<FieldProblem>> {
        let mut found = Problems(Vec::new());
        let checked = self.collect(facts, &mut found);
        match checked {
            Some(checked) if found.0.is_empty() => Ok(checked),
            _ => {
                found.0.sort_by_key(|problem| problem.field);
                Err(found.0)
            }
        }
    }

    /// What is worth pointing out about a draft, whether or not it passes.
    pub fn hints(&self, today: Day) -> Vec<(Field, Hint)> {
        let Some(kind) = Kind::from_slug(self.get(Field::Kind)) else {
            return Vec::new();
        };
        let unit = PayUnit::from_slug(self.get(Field::PayUnit)).unwrap_or(kind.spec().pay_unit);
        if !kind.spec().minimum_wage || unit != PayUnit::Hour {
            return Vec::new();
        }
        let Ok(pay) = Pay::from_texts(self.get(Field::PayMin), "", unit) else {
            return Vec::new();
        };
        let start = Day::try_from(self.get(Field::Start))
            .unwrap_or(today)
            .max(today);
        match minimum_hourly_wage(start) {
            Ok(minimum) if pay.min() < minimum => {
                vec![(Field::PayMin, Hint::BelowMinimumWage(minimum))]
            }
            Ok(_) => Vec::new(),
            Err(NoFigure) => vec![(Field::PayMin, Hint::MinimumWageUnknown)],
        }
    }

    fn collect(&self, facts: &Facts<'_>, found: &mut Problems) -> Option<Checked> {
        let kind = found.take(
            Field::Kind,
            Kind::from_slug(self.get(Field::Kind)).ok_or(Problem::Damaged),
        );
        let key = found.take(
            Field::Key,
            self.get(Field::Key)
                .parse::<ManageKey>()
                .map_err(|_| Problem::Damaged),
        );
        let lang = Lang::try_from(self.get(Field::Lang)).unwrap_or(Lang::NL);
        let occupation = found.needed(self, Field::Work, |text| {
            facts
                .vocabulary
                .occupation(text)
                .ok_or(Problem::UnknownWork)
        });
        let organisation = found.needed(self, Field::Organisation, |text| {
            Organisation::try_from(text).map_err(Problem::Organisation)
        });
        let place = found.needed(self, Field::Postcode, |text| place(text, facts));
        let start = found.needed(self, Field::Start, |text| {
            day(
                text,
                Day(facts.today.0.saturating_sub(1)),
                facts.today.plus(FURTHEST_START),
            )
        });
        let end = found.given(self, Field::End, |text| {
            let end = day(text, facts.today, facts.today.plus(FURTHEST_END))?;
            match start {
                Some(start) if end < start => Err(Problem::EndBeforeStart),
                _ => Ok(end),
            }
        });
        let hours = self.hours(found);
        let openings = found.given(self, Field::Openings, |text| {
            Openings::try_from(text).map_err(Problem::Openings)
        });
        let valid_until = found.given(self, Field::ValidUntil, |text| {
            day(text, facts.today, facts.today.plus(FURTHEST_START))
        });
        let description = found.take(
            Field::Description,
            Description::try_from(self.get(Field::Description)).map_err(Problem::Description),
        );
        let title = found.given(self, Field::Title, |text| {
            Title::try_from(text).map_err(Problem::Title)
        });
        let kvk = found.given(self, Field::Kvk, |text| {
            KvkNumber::try_from(text).map_err(Problem::Kvk)
        });
        let website = found.given(self, Field::Website, |text| {
            WebAddress::try_from(text).map_err(Problem::Web)
        });
        let contact = self.contact(found);
        let pay = kind.and_then(|kind| self.pay(kind, found));

        // From here on everything that is needed is there, or was said to be wrong.
        let (kind, key, occupation, (pc4, region)) = (kind?, key?, occupation?, place?);
        let training = self.has(Field::Training, "ja");
        let (required, learnable) = self.skills(occupation, training, facts);
        let forms = Set::from_slugs(self.all(Field::Forms)).intersection((kind.spec().forms)());
        let label = facts.vocabulary.label(occupation, lang);
        let card = Card {
            kind,
            title: match title {
                Some(title) => title,
                None => Title::try_from(label).ok()?,
            },
            organisation: organisation?,
            occupation,
            required,
            learnable,
            pc4,
            region,
            sector: facts.vocabulary.sector(occupation)?,
            forms: if forms.is_empty() {
                Set::EMPTY.with(kind.spec().usual_form)
            } else {
                forms
            },
            hours: hours?,
            shifts: Shifts::product(
                days_from_slugs(self.all(Field::Days)),
                Set::<Part>::from_slugs(self.all(Field::Parts)),
            ),
            start: start?,
            end,
            openings: match openings {
                Some(openings) => openings,
                None => Openings::try_from(1u16).ok()?,
            },
            pay,
            licences: Set::from_slugs(self.all(Field::Licences)),
            languages: Cefr::from_slug(self.get(Field::Dutch))
                .map(|level| LanguageNeed {
                    lang: Lang::NL,
                    level,
                })
                .into_iter()
                .collect(),
            schooling: Schooling::from_slug(self.get(Field::Schooling)).unwrap_or(Schooling::None),
            training,
            offers: Set::from_slugs(self.all(Field::Offers)),
            ways: contact.ways(),
            valid_until,
            source: Source::Board,
            lang,
        };
        Some(Checked {
            key,
            listing: Listing {
                card,
                description: description?,
                kvk,
                website,
            },
            contact,
        })
    }

    fn hours(&self, found: &mut Problems) -> Option<Hours> {
        let (min, max) = (self.get(Field::HoursMin), self.get(Field::HoursMax));
        if min.trim().is_empty() && max.trim().is_empty() {
            return found.take(Field::HoursMin, Err(Problem::Missing));
        }
        found.take(
            Field::HoursMin,
            Hours::from_texts(min, max).map_err(Problem::Hours),
        )
    }

    fn pay(&self, kind: Kind, found: &mut Problems) -> Option<Pay> {
        let (min, max) = (self.get(Field::PayMin), self.get(Field::PayMax));
        let (min, max) = if min.trim().is_empty() {
            (max, "")
        } else {
            (min, max)
        };
        if min.trim().is_empty() {
            return None;
        }
        let unit = PayUnit::from_slug(self.get(Field::PayUnit)).unwrap_or(kind.spec().pay_unit);
        found.take(
            Field::PayMin,
            Pay::from_texts(min, max, unit).map_err(Problem::Pay),
        )
    }

    fn contact(&self, found: &mut Problems) -> Contact {
        let before = found.0.len();
        let phone = |text: &str| Phone::try_from(text).map_err(Problem::Phone);
        let contact = Contact {
            name: found.given(self, Field::Name, |text| {
                PersonName::try_from(text).map_err(Problem::Name)
            }),
            phone: found.given(self, Field::Phone, phone),
            whatsapp: found.given(self, Field::WhatsApp, phone),
            mail: found.given(self, Field::Mail, |text| {
                Mail::try_from(text).map_err(Problem::Mail)
            }),
            site: found.given(self, Field::Site, |text| {
                WebAddress::try_from(text).map_err(Problem::Web)
            }),
            desk: self.has(Field::Desk, "ja"),
        };
        if contact.ways().is_empty() && found.0.len() == before {
            found.add(Field::Phone, Problem::NoContact);
        }
        contact
    }

    fn skills(
        &self,
        occupation: OccupationId,
        training: bool,
        facts: &Facts<'_>,
    ) -> (Vec<SkillId>, Vec<SkillId>) {
        let chosen = |field| -> Vec<SkillId> {
            let mut skills: Vec<SkillId> = self
                .all(field)
                .filter_map(|text| facts.vocabulary.skill(text))
                .collect();
            skills.sort_unstable();
            skills.dedup();
            skills.truncate(Card::MAX_SKILLS);
            skills
        };
        let (required, learnable) = (chosen(Field::Skills), chosen(Field::Learnable));
        if required.is_empty() && learnable.is_empty() {
            facts.vocabulary.usual_skills(occupation, training)
        } else {
            (required, learnable)
        }
    }
}

fn place(text: &str, facts: &Facts<'_>) -> Result<(Pc4, RegionCode), Problem> {
    // Four digits are enough; six characters are cut to four, and a town's name will do.
    let pc4 = match Postcode::try_from(text) {
        Ok(postcode) => postcode.pc4(),
        Err(error) => Pc4::try_from(text)
            .ok()
            .or_else(|| facts.places.find_by_name(text))
            .ok_or(Problem::Postcode(error))?,
    };
    let region = facts
        .places
        .get(pc4)
        .map(|place| place.region)
        .ok_or(Problem::UnknownPostcode)?;
    if facts.regions.contains(&region) {
        Ok((pc4, region))
    } else {
        Err(Problem::OtherRegion)
    }
}

fn day(text: &str, first: Day, last: Day) -> Result<Day, Problem> {
    let day = Day::try_from(text).map_err(Problem::Day)?;
    if (first..=last).contains(&day) {
        Ok(day)
    } else {
        Err(Problem::DayOutOfRange)
    }
}

/// Collects problems while going on.
struct Problems(Vec<FieldProblem>);

impl Problems {
    fn add(&mut self, field: Field, problem: Problem) {
        self.0.push(FieldProblem { field, problem });
    }

    fn take<T>(&mut self, field: Field, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.add(field, problem)).ok()
    }

    /// A field that must be filled in.
    fn needed<T>(
        &mut self,
        draft: &Draft,
        field: Field,
        read: impl FnOnce(&str) -> Result<T, Problem>,
    ) -> Option<T> {
        let text = draft.get(field).trim();
        if text.is_empty() {
            self.take(field, Err(Problem::Missing))
        } else {
            self.take(field, read(text))
        }
    }

    /// A field that may be left empty.
    fn given<T>(
        &mut self,
        draft: &Draft,
        field: Field,
        read: impl FnOnce(&str) -> Result<T, Problem>,
    ) -> Option<T> {
        let text = draft.get(field).trim();
        if text.is_empty() {
            None
        } else {
            self.take(field, read(text))
        }
    }
}

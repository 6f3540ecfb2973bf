//! What the forms of `board` ask of the taxonomy.

use super::{How, Taxonomy};
use crate::suggest::fold;
use board::draft::Vocabulary;
use board::ids::{OccupationId, SkillId};
use board::listing::{Card, Lang, Sector};

impl Taxonomy {
    /// The occupation that someone most likely means: the one with this name, or else the
    /// best suggestion, unless that only sounds a little like it: nobody can correct an answer
    /// that is taken for another.
    pub fn find(&self, text: &str) -> Option<OccupationId> {
        let best = || {
            let found = self.suggest(text, Lang::NL, 1);
            let found = found.first()?;
            let (name, typed) = (fold(found.matched), fold(text));
            let mut words = typed.split(' ');
            words
                .any(|word| has_most_letters(&name, word))
                .then_some(found.occupation)
        };
        Vocabulary::occupation(self, text).or_else(best)
    }
}

/// Whether a name has at least half of the different letters of a word that was typed. What is written
/// in another script than the name is not compared.
fn has_most_letters(name: &str, typed: &str) -> bool {
    if !(name.is_ascii() && typed.is_ascii()) {
        return true;
    }
    let letters = |text: &str| {
        let letters = text.bytes().filter(u8::is_ascii_lowercase);
        letters.fold(0u32, |set, letter| set | 1 << (letter - b'a'))
    };
    let typed = letters(typed);
    (letters(name) & typed).count_ones() * 2 >= typed.count_ones()
}

impl Vocabulary for Taxonomy {
    /// The occupation with this label, slug, synonym or number, in that order.
    fn occupation(&self, text: &str) -> Option<OccupationId> {
        let wanted = fold(text);
        if wanted.is_empty() {
            return None;
        }
        let found = self.occupations().find(|occupation| {
            let labels = &occupation.labels;
            fold(&labels.nl) == wanted
                || fold(&labels.en) == wanted
                || &*occupation.slug == text.trim()
        });
        let found = found.or_else(|| {
            self.occupations()
                .find(|occupation| occupation.synonyms().any(|word| fold(word) == wanted))
        });
        match found {
            Some(occupation) => Some(occupation.id),
            None => {
                let id = OccupationId(text.trim().parse().ok()?);
                Taxonomy::occupation(self, id).map(|occupation| occupation.id)
            }
        }
    }

    fn label(&self, occupation: OccupationId, lang: Lang) -> &str {
        Taxonomy::label(self, occupation, lang)
    }

    fn sector(&self, occupation: OccupationId) -> Option<Sector> {
        Taxonomy::occupation(self, occupation)?
            .sectors
            .first()
            .copied()
    }

    /// Essential skills are needed; useful ones can be learned. With `training`, essential
    /// skills that are learned on the job or in a course move to the second list.
    fn usual_skills(
        &self,
        occupation: OccupationId,
        training: bool,
    ) -> (Vec<SkillId>, Vec<SkillId>) {
        let Some(occupation) = Taxonomy::occupation(self, occupation) else {
            return (Vec::new(), Vec::new());
        };
        let taught = |id: &SkillId| {
            let learn = Taxonomy::skill(self, *id).map(|skill| skill.learn);
            training && matches!(learn, Some(How::Job | How::Course))
        };
        let (mut learnable, mut required): (Vec<SkillId>, Vec<SkillId>) =
            occupation.essential.iter().partition(|id| taught(id));
        learnable.extend(&occupation.useful);
        required.truncate(Card::MAX_SKILLS);
        learnable.truncate(Card::MAX_SKILLS);
        (required, learnable)
    }

    fn skill(&self, text: &str) -> Option<SkillId> {
        let id = SkillId(text.trim().parse().ok()?);
        Taxonomy::skill(self, id).map(|skill| skill.id)
    }
}

//! `POST /{lang}/plaatsen` and `POST /{lang}/uitlenen`

use super::form::path;
use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::{Desk, new_key, places, random};
use app::Page;
use board::draft::{Draft, Facts, Field};
use board::ids::ManageKey;
use board::listing::{Kind, Lang};
use board::set::Flag;
use matching::Taxonomy;

/// Checks a form and stores its listing: the receipt, or the form again with what was typed.
pub async fn store(desk: &Desk, ask: &Ask, lang: Lang) -> Answer {
    let fallback = if ask.path.ends_with("/uitlenen") {
        Kind::Surplus
    } else {
        Kind::Vacancy
    };
    let mut draft = Draft::from_pairs(ask.form.iter().map(|(name, value)| (name, value.clone())));
    let kind = Kind::from_slug(draft.get(Field::Kind)).unwrap_or(fallback);
    draft.set(Field::Kind, kind.slug());
    if draft.get(Field::Key).parse::<ManageKey>().is_err() {
        // A form whose hidden part was lost still counts; only sending it twice would not.
        draft.set(Field::Key, new_key().to_string());
    }
    let facts = Facts {
        today: ask.now.day(),
        places: places(),
        regions: &desk.site.crisis.regions,
        vocabulary: Taxonomy::embedded(),
    };
    let (problems, failed) = match draft.check(&facts) {
        Ok(checked) => match desk.store.post(&checked, ask.now, &mut random).await {
            Ok(posted) => {
                let page = Page::Receipt {
                    id: posted.id,
                    key: checked.key,
                    state: Box::new(posted.state),
                };
                return Answer::page(desk, &ask.visit(lang, path(kind)), page);
            }
            Err(_) => (Vec::new(), true),
        },
        Err(problems) => (problems, false),
    };
    let page = Page::Post {
        kind,
        draft,
        problems,
        failed,
    };
    Answer::page(desk, &ask.visit(lang, path(kind)), page)
}

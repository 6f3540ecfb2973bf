//! What the holder of a key wants, read from a form.

use crate::edge::ask::Ask;
use crate::edge::desk::{Desk, new_event, places, random};
use crate::store::StoreError;
use crate::store::writes::Act;
use app::Action;
use board::draft::{Draft, Facts, Field, FieldProblem, Problem};
use board::event::{CloseReason, State};
use board::ids::{EventId, ListingId, ManageKey};
use board::listing::{Openings, OpeningsError};
use board::set::Flag;
use matching::Taxonomy;

/// A wish.
pub struct Wish {
    /// The secret.
    pub key: ManageKey,
    /// What to do.
    pub action: Action,
    /// The form, for a change.
    pub draft: Draft,
    page: Option<EventId>,
    left: Result<u16, OpeningsError>,
}

/// Why a wish was not done.
pub enum Refusal {
    /// The form is wrong.
    Problems(Vec<FieldProblem>),
    /// The store refused or failed.
    Store(StoreError),
}

impl Wish {
    /// Reads the fields `key`, `action`, `event` and `left`, and those of a listing. Nothing
    /// when there is no key at all.
    pub fn read(ask: &Ask) -> Option<Self> {
        let left = ask.field("left");
        Some(Self {
            key: key_in(ask.field("key"))?,
            action: Action::from_slug(ask.field("action")).unwrap_or(Action::Open),
            draft: Draft::from_pairs(ask.form.iter().map(|(name, value)| (name, value.clone()))),
            page: ask.field("event").parse().ok(),
            left: match left {
                "0" => Ok(0),
                left => Openings::try_from(left).map(Openings::get),
            },
        })
    }
}

impl Wish {
    /// The id of the event: the same for the same wish of the same page, and another for
    /// another wish of a page that was gone back to.
    fn event(&self, desk: &Desk) -> EventId {
        let Some(page) = self.page else {
            return new_event();
        };
        let left = self.left.unwrap_or(u16::MAX).to_be_bytes();
        let mut parts: Vec<&[u8]> = vec![&page.0, self.action.slug().as_bytes(), &left];
        for (name, value) in self.draft.pairs() {
            parts.extend([name.as_bytes(), value.as_bytes()]);
        }
        EventId(desk.store.seal.pseudonym(&parts))
    }
}

/// Does what is wished; nothing happens for a wish to see the listing.
pub async fn done(
    desk: &Desk,
    ask: &Ask,
    id: ListingId,
    wish: &Wish,
) -> Result<Option<State>, Refusal> {
    let act = match wish.action {
        Action::Open => return Ok(None),
        Action::Confirm => Act::Confirm,
        Action::Left => Act::PlacesLeft(
            wish.left
                .map_err(|error| problem(Field::Openings, Problem::Openings(error)))?,
        ),
        Action::Pause => Act::Pause,
        Action::Resume => Act::Resume,
        Action::Filled => Act::Close(CloseReason::Filled),
        Action::FilledElsewhere => Act::Close(CloseReason::FilledElsewhere),
        Action::Withdraw => Act::Close(CloseReason::Withdrawn),
        Action::Revise => {
            let facts = Facts {
                today: ask.now.day(),
                places: places(),
                regions: &desk.site.crisis.regions,
                vocabulary: Taxonomy::embedded(),
            };
            let checked = wish.draft.check(&facts).map_err(Refusal::Problems)?;
            Act::Revise(Box::new(checked.listing), Box::new(checked.contact))
        }
        Action::Erase => Act::Erase,
    };
    let mut random = random;
    let event = wish.event(desk);
    let act = desk
        .store
        .act(id, wish.key, act, event, ask.now, &mut random);
    match act.await {
        Ok(state) => Ok(Some(state)),
        Err(StoreError::OtherRegion) => Err(problem(Field::Postcode, Problem::OtherRegion)),
        Err(error) => Err(Refusal::Store(error)),
    }
}

fn problem(field: Field, problem: Problem) -> Refusal {
    Refusal::Problems(vec![FieldProblem { field, problem }])
}

/// The key in what was pasted: the key itself, or the whole private link.
fn key_in(pasted: &str) -> Option<ManageKey> {
    let after = pasted.rsplit('#').next().unwrap_or(pasted);
    after.trim().parse().ok()
}

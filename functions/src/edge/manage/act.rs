//! `POST /{lang}/beheer/{id}`

use super::wish::{Refusal, Wish, done};
use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::{Desk, new_event};
use crate::store::StoreError;
use crate::store::seal::listing_of;
use app::page::Managed;
use app::{Action, Page};
use board::draft::{Draft, FieldProblem};
use board::event::State;
use board::ids::{ListingId, ManageKey};
use board::listing::Lang;

/// Does what the form says and shows the listing as it then is.
pub async fn act(desk: &Desk, ask: &Ask, lang: Lang, id: &str) -> Answer {
    let visit = ask.visit(lang, &format!("/beheer/{id}"));
    let Ok(id) = id.parse::<ListingId>() else {
        return Answer::page(desk, &visit, Page::NotFound);
    };
    let page = match Wish::read(ask) {
        Some(wish) => {
            let (key, erases) = (wish.key, wish.action == Action::Erase);
            managed(desk, ask, id, wish)
                .await
                .unwrap_or_else(|error| match error {
                    // The key proves itself, as the id comes from it: who erases twice is told once
                    // more that everything is gone.
                    StoreError::NotFound if erases && listing_of(key) == id => erased(id, key),
                    StoreError::NotFound => refused(id),
                    _ => Page::Unavailable,
                })
        }
        None => refused(id),
    };
    Answer::page(desk, &visit, page)
}

async fn managed(desk: &Desk, ask: &Ask, id: ListingId, wish: Wish) -> Result<Page, StoreError> {
    let (state, problems) = match done(desk, ask, id, &wish).await {
        Ok(state) => (state, Vec::new()),
        Err(Refusal::Problems(problems)) => (None, problems),
        Err(Refusal::Store(error)) => return Err(error),
    };
    let opened = match state {
        Some(state) if state.is_erased() => Managed {
            key: wish.key,
            state,
            draft: Draft::default(),
            done: Some(Action::Erase),
            event: new_event(),
            problems: Vec::new(),
        },
        state => open(desk, id, wish, state, problems).await?,
    };
    Ok(Page::Manage {
        id,
        opened: Some(Box::new(opened)),
        refused: false,
    })
}

async fn open(
    desk: &Desk,
    id: ListingId,
    wish: Wish,
    own: Option<State>,
    problems: Vec<FieldProblem>,
) -> Result<Managed, StoreError> {
    let opened = desk.store.open(id, wish.key).await?;
    let mut state = opened.state;
    let done = (problems.is_empty() && wish.action != Action::Open).then_some(wish.action);
    // What the write itself gave is newer than what a read may say.
    if let Some(own) = own {
        state.join(own);
    }
    let revises = wish.action == Action::Revise;
    let draft = match opened.listing {
        // What was typed, as long as it is not stored or not to be read back yet.
        _ if revises => wish.draft,
        Some(listing) => Draft::of(&listing, &opened.contact),
        None => Draft::default(),
    };
    Ok(Managed {
        key: wish.key,
        state,
        draft,
        done,
        event: new_event(),
        problems,
    })
}

fn erased(id: ListingId, key: ManageKey) -> Page {
    let mut state = State::default();
    state.erase();
    Page::Manage {
        id,
        opened: Some(Box::new(Managed {
            key,
            state,
            draft: Draft::default(),
            done: Some(Action::Erase),
            event: new_event(),
            problems: Vec::new(),
        })),
        refused: false,
    }
}

fn refused(id: ListingId) -> Page {
    Page::Manage {
        id,
        opened: None,
        refused: true,
    }
}

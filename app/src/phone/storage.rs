//! What stays on the phone: the answers, saved listings, drafts. Nothing of it is sent anywhere
//! but in forms and addresses that the person uses. A browser that keeps nothing loses nothing
//! but the comfort.

use gloo::storage::{LocalStorage, Storage};

const ANSWERS: &str = "werkbrug.answers";
const SAVED: &str = "werkbrug.saved";
const WORKED_WITH: &str = "werkbrug.worked-with";
const DRAFT: &str = "werkbrug.draft.";

/// More clients than this nobody wrote to lately.
const MOST_CLIENTS: usize = 50;

/// The answers of the last search, as a query.
pub fn answers() -> Option<String> {
    LocalStorage::get(ANSWERS).ok()
}

/// Keeps the answers of a search.
pub fn keep_answers(query: &str) {
    let _ = LocalStorage::set(ANSWERS, query);
}

/// The ids of saved listings, the last saved first.
pub fn saved() -> Vec<String> {
    LocalStorage::get(SAVED).unwrap_or_default()
}

/// Saves a listing or takes it away; returns whether it is saved now.
pub fn toggle_saved(id: &str) -> bool {
    let mut ids = saved();
    let before = ids.len();
    ids.retain(|known| known != id);
    let now_saved = ids.len() == before;
    if now_saved {
        ids.insert(0, id.to_owned());
    }
    let kept = LocalStorage::set(SAVED, ids).is_ok();
    now_saved && kept
}

/// The clients whose contact details were shown here, the last first, each as the number that
/// [`matching::known_as`] gives.
pub fn worked_with() -> Vec<u32> {
    LocalStorage::get(WORKED_WITH).unwrap_or_default()
}

/// Remembers that the contact details of a client were shown.
pub fn keep_client(number: u32) {
    let mut clients = worked_with();
    clients.retain(|known| *known != number);
    clients.insert(0, number);
    clients.truncate(MOST_CLIENTS);
    let _ = LocalStorage::set(WORKED_WITH, clients);
}

/// Keeps a draft of a kind of listing, as its form would send it.
pub fn save_draft(kind: &str, text: &str) {
    let _ = LocalStorage::set(format!("{DRAFT}{kind}"), text);
}

/// The draft of a kind of listing.
pub fn load_draft(kind: &str) -> Option<String> {
    LocalStorage::get(format!("{DRAFT}{kind}")).ok()
}

/// Forgets the draft of a kind of listing.
pub fn clear_draft(kind: &str) {
    LocalStorage::delete(format!("{DRAFT}{kind}"));
}

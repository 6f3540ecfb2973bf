//! A few browsers at a time: more of them slow each other down until tests wait in vain.

use std::sync::{Condvar, Mutex, PoisonError};

const SEATS: usize = 4;

static TAKEN: Mutex<usize> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

/// The right to have a browser open; given back when dropped.
#[derive(Debug)]
pub struct Seat(());

impl Seat {
    /// Waits for its turn.
    pub fn take() -> Self {
        // A test that failed elsewhere leaves the number right.
        let taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
        let full = |taken: &mut usize| *taken >= SEATS;
        let mut taken = FREED
            .wait_while(taken, full)
            .unwrap_or_else(PoisonError::into_inner);
        *taken += 1;
        Self(())
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        *TAKEN.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        FREED.notify_one();
    }
}

//! The islands of people who seek work.

use super::Start;
use crate::islands::listing::{self, FitSection, FitSectionProps};
use crate::islands::results::{Results, ResultsProps};
use crate::islands::saved::{Saved, SavedProps};
use crate::islands::seek::{Work, WorkProps};
use crate::phone::{acts, address, fields, storage};
use crate::urlencoded;
use board::codec::{Reader, from_text};
use board::snapshot::Entry;

/// Takes over the island of the page; none when it is not one of this module's.
pub(super) fn take_over(start: Start) -> Option<()> {
    let (t, engine) = (start.t, start.engine?);
    let asked = address::query();
    let query = engine.read(urlencoded::pairs(&asked));
    acts::listen(t);
    match start.boot.island.as_str() {
        "seek" => {
            let was = query.profile.was.first();
            let work = was.map(|was| engine.world.taxonomy.label(*was, t.lang()).to_owned());
            start.hydrate(move || {
                Work(WorkProps {
                    t,
                    work: work.unwrap_or_default(),
                    unknown: fields::is_marked("werk"),
                    taxonomy: Some(engine.world.taxonomy),
                    fresh: asked.is_empty(),
                })
            });
        }
        "results" => {
            storage::keep_answers(&engine.answers(&query));
            start.hydrate(move || {
                Results(ResultsProps {
                    t,
                    query,
                    drawn: None,
                    engine: Some(engine),
                })
            });
        }
        "listing" => {
            let packed = from_text(&start.boot.data)?;
            let entry = Entry::decode(&mut Reader::new(&packed)).ok()?;
            let entry: &'static Entry = Box::leak(Box::new(entry));
            listing::act(t, entry, &start.origin);
            start.hydrate(move || {
                FitSection(FitSectionProps {
                    t,
                    query,
                    drawn: None,
                    engine: Some((engine, entry)),
                })
            });
        }
        "saved" => {
            let generations = start.boot.data.clone();
            start.hydrate(move || {
                Saved(SavedProps {
                    t,
                    engine: Some(engine),
                    generations,
                })
            });
        }
        _ => return None,
    }
    Some(())
}

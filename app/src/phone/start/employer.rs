//! The islands of people who post.

use super::Start;
use crate::islands::post::PostData;
use crate::islands::{manage, post, receipt};
use crate::view::preview::Tables;
use board::places::RegionCode;
use matching::Workers;

/// Takes over the island of the page; none when it is not one of this module's.
pub(super) fn take_over(start: Start) -> Option<()> {
    let (t, engine) = (start.t, start.engine);
    let boot = &start.boot;
    match boot.island.as_str() {
        "post" => {
            let data: PostData = serde_json::from_str(&boot.data).ok()?;
            let regions: Vec<RegionCode> = boot
                .regions
                .split(' ')
                .filter_map(|code| RegionCode::try_from(code).ok())
                .collect();
            let tables = Tables {
                world: *engine?.world,
                regions: regions.leak(),
                workers: Box::leak(Box::new(Workers::from_text(&data.workers))),
            };
            let form = post::find()?;
            start.hydrate(move || post::take_over(t, form, &data, tables));
        }
        "receipt" => receipt::take_over(t, &serde_json::from_str(&boot.data).ok()?),
        "manage" => manage::take_over(t, &serde_json::from_str(&boot.data).ok()?),
        _ => return None,
    }
    Some(())
}

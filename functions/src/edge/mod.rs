//! The routes of the Worker and its adapters to the platform. A route is a file
//! `<noun>/<verb>.rs`: it reads the request, asks the store, and gives a page to draw.

mod about;
mod answer;
mod api;
mod ask;
mod desk;
mod home;
mod kv;
mod limit;
mod listing;
mod manage;
mod post;
mod results;
mod route;
mod saved;
mod seek;

use answer::Answer;
use ask::Ask;
use desk::Desk;
use worker::{
    Context, Env, Request, Response, Result, ScheduleContext, ScheduledEvent, console_error, event,
};

/// Answers every request that is not a static file.
#[event(fetch)]
async fn fetch(request: Request, env: Env, _context: Context) -> Result<Response> {
    let is_head = request.inner().method() == "HEAD";
    let ask = Ask::read(request).await;
    let answer = match Desk::open(&env) {
        Ok(desk) => route::answer(&desk, &ask, &env).await,
        Err(problem) => {
            console_error!("{problem}");
            Answer::text(503, "The board is not set up.")
        }
    };
    answer.into_response(is_head)
}

/// Makes snapshots of what is new, every minute.
#[event(scheduled)]
async fn scheduled(_event: ScheduledEvent, env: Env, _context: ScheduleContext) {
    match Desk::open(&env) {
        Ok(desk) => {
            // The next turn makes up for one that failed.
            if let Err(problem) = desk.store.cron(desk::now()).await {
                console_error!("cron: {problem}");
            }
        }
        Err(problem) => console_error!("cron: {problem}"),
    }
}

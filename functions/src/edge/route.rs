//! Which address is answered where.

use super::answer::Answer;
use super::ask::Ask;
use super::desk::Desk;
use super::{about, api, home, limit, listing, manage, post, results, saved, seek};
use crate::http::language;
use app::Page;
use board::listing::{Kind, Lang};
use worker::Env;

/// Answers a request.
pub async fn answer(desk: &Desk, ask: &Ask, env: &Env) -> Answer {
    let segments: Vec<&str> = ask.path.split('/').skip(1).collect();
    let languages = &desk.site.crisis.languages;
    let preferred = || {
        language::preferred(
            &ask.header("Accept-Language").unwrap_or_default(),
            languages,
        )
    };
    let chosen = segments
        .first()
        .and_then(|first| Lang::try_from(*first).ok());
    let lang = chosen.filter(|lang| languages.contains(lang));

    if let Some(status) = refused(ask, env).await {
        let visit = ask.visit(lang.unwrap_or_else(preferred), "/");
        return Answer::page(desk, &visit, Page::Refused(status));
    }
    match (ask.method.as_str(), segments.as_slice()) {
        ("GET", [""]) => {
            Answer::redirect(302, &format!("/{}/", preferred())).with("Vary", "Accept-Language")
        }
        (method, ["api", rest @ ..]) => api::answer(desk, ask, method, rest).await,
        ("GET", [_]) if lang.is_some() => Answer::redirect(308, &format!("{}/", ask.path)),
        (method, [_, rest @ ..]) => match lang {
            Some(lang) => page(desk, ask, lang, method, rest).await,
            None => not_found(desk, ask, preferred()),
        },
        _ => not_found(desk, ask, preferred()),
    }
}

/// Why a request is not looked at any further.
async fn refused(ask: &Ask, env: &Env) -> Option<u16> {
    if ask.refused.is_some() {
        ask.refused
    } else if ask.method != "POST" {
        None
    } else if !ask.is_own() {
        Some(403)
    } else if limit::is_exceeded(ask, env).await {
        Some(429)
    } else {
        None
    }
}

async fn page(desk: &Desk, ask: &Ask, lang: Lang, method: &str, path: &[&str]) -> Answer {
    match (method, path) {
        ("GET", [""]) => home::show(desk, ask, lang).await,
        ("GET", ["werk"]) => seek::show(desk, ask, lang),
        ("GET", ["banen"]) => results::show(desk, ask, lang).await,
        ("GET", ["baan", id]) => listing::show(desk, ask, lang, id).await,
        ("POST", ["baan", id, "contact"]) => listing::contact(desk, ask, lang, id).await,
        ("POST", ["baan", id, "melden"]) => listing::report(desk, ask, lang, id).await,
        // The address of a form that was sent, opened again: back to the listing.
        ("GET", ["baan", id, "contact" | "melden"]) => {
            Answer::redirect(303, &format!("/{lang}/baan/{id}"))
        }
        ("GET", ["bewaard"]) => saved::show(desk, ask, lang).await,
        ("GET", ["plaatsen"]) => post::form(desk, ask, lang, post::kind(ask)),
        ("GET", ["uitlenen"]) => post::form(desk, ask, lang, Kind::Surplus),
        ("POST", ["plaatsen" | "uitlenen"]) => post::store(desk, ask, lang).await,
        ("GET", ["beheer", id]) => manage::show(desk, ask, lang, id),
        ("POST", ["beheer", id]) => manage::act(desk, ask, lang, id).await,
        ("GET", ["over"]) => about::show(desk, ask, lang),
        ("GET" | "POST", _) => not_found(desk, ask, lang),
        _ => Answer::page(desk, &ask.visit(lang, "/"), Page::Refused(405))
            .with("Allow", "GET, HEAD, POST"),
    }
}

fn not_found(desk: &Desk, ask: &Ask, lang: Lang) -> Answer {
    Answer::page(desk, &ask.visit(lang, "/"), Page::NotFound)
}

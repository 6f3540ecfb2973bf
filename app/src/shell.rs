//! The document around a page: head, header, footer, and what the phone needs to take over.

use crate::islands::{Boot, Bundle, boot};
use crate::pages::{self, Door, Drawn};
use crate::site::Origin;
use crate::{Page, Site, Visit};
use board::crisis::in_language;
use leptos::prelude::*;

/// A page as it is sent.
pub struct Rendered {
    /// The status of the answer.
    pub status: u16,
    /// The document.
    pub html: String,
    /// Whether nobody else may keep a copy.
    pub private: bool,
}

/// Draws a page as a whole document.
pub fn render(site: &'static Site, visit: &Visit, page: Page) -> Rendered {
    let (status, private) = (page.status(), page.is_private());
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(Origin(visit.origin.clone()));
        let drawn = pages::draw(site, visit, page);
        document(site, visit, drawn).to_html()
    });
    Rendered {
        status,
        html: format!("<!DOCTYPE html>{html}"),
        private,
    }
}

fn document(site: &'static Site, visit: &Visit, drawn: Drawn) -> impl IntoView {
    let t = visit.texts();
    let boot = boot(site, visit, &drawn);
    let name = in_language(&site.crisis.name, visit.lang).to_owned();
    let canonical = format!("{}{}", visit.origin, visit.href(&visit.path));
    let others: Vec<AnyView> = site
        .crisis
        .languages
        .iter()
        .map(|lang| {
            let href = format!("{}/{lang}{}", visit.origin, visit.path);
            view! { <link rel="alternate" hreflang=lang.to_string() href=href /> }.into_any()
        })
        .collect();
    let robots = drawn
        .hidden
        .then(|| view! { <meta name="robots" content="noindex" /> });
    view! {
        <html lang=visit.lang.to_string() dir="ltr" data-accent=site.crisis.look.accent.slug()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{format!("{} · Werkbrug", drawn.title)}</title>
                <meta name="description" content=drawn.description.clone() />
                <meta name="theme-color" content="#004d40" />
                {open_graph(&drawn, &canonical)}
                {robots}
                <link rel="canonical" href=canonical />
                {others}
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                <link rel="manifest" href="/manifest.webmanifest" />
                <link rel="stylesheet" href=site.manifest.get("board.css").to_owned() />
                {boot.as_ref().map(|(boot, bundle)| preloads(site, &boot.files, *bundle))}
                {boot
                    .map(|(boot, _)| {
                        let json = data(&serde_json::to_string(&boot).unwrap_or_default());
                        view! {
                            <script type="application/json" id=boot::ELEMENT inner_html=json></script>
                        }
                    })}
                {drawn
                    .json_ld
                    .map(|json| view! { <script type="application/ld+json" inner_html=data(&json)></script> })}
            </head>
            <body class="wb-document wb-page">
                <div inner_html=SPRITE></div>
                <a class="wb-skip-link" href="#inhoud">{t.to_content()}</a>
                {header(visit, site, &name, drawn.door)}
                <main id="inhoud" tabindex="-1">{drawn.main}</main>
                {footer(visit, site)}
            </body>
        </html>
    }
}

/// What shared links show.
fn open_graph(drawn: &Drawn, canonical: &str) -> Vec<AnyView> {
    [
        ("og:title", drawn.title.as_str()),
        ("og:description", drawn.description.as_str()),
        ("og:type", "website"),
        ("og:url", canonical),
    ]
    .into_iter()
    .map(|(name, content)| {
        // `property` is not an attribute that the view macro knows.
        view! { <meta content=content.to_owned() /> }
            .add_any_attr(leptos::attr::custom::custom_attribute("property", name))
            .into_any()
    })
    .collect()
}

/// The icons, once a page.
const SPRITE: &str = include_str!("sprite.svg");

/// Data inside a script element: `<` would let it end early.
fn data(json: &str) -> String {
    json.replace('<', "\\u003c")
}

fn boot(site: &Site, visit: &Visit, drawn: &Drawn) -> Option<(Boot, Bundle)> {
    let island = drawn.island.as_ref()?;
    let mut files = vec![
        site.manifest
            .get(&format!("texts.{}", visit.lang))
            .to_owned(),
    ];
    if island.needs_tables() {
        files.push(site.manifest.get("taxonomy.bin").to_owned());
        files.push(site.manifest.get("places.bin").to_owned());
        let snapshot = |(region, generation)| format!("/api/snapshot/{region}/{generation}");
        files.extend(drawn.snapshot.map(snapshot));
    }
    let regions: Vec<String> = site
        .crisis
        .regions
        .iter()
        .map(ToString::to_string)
        .collect();
    let boot = Boot {
        lang: visit.lang.to_string(),
        today: visit.today().0,
        regions: regions.join(" "),
        sectors: site.sectors.to_text(),
        files: files.join(" "),
        island: island.name().to_owned(),
        data: island.data(),
    };
    Some((boot, island.bundle()))
}

/// Everything the phone will ask for starts to travel with the page.
fn preloads(site: &Site, files: &str, bundle: Bundle) -> Vec<AnyView> {
    let built = |end: &str| {
        site.manifest
            .get(&format!("{}.{end}", bundle.name()))
            .to_owned()
    };
    let fetched = std::iter::once(built("wasm"))
        .chain(files.split(' ').map(str::to_owned))
        .map(|href| {
            view! { <link rel="preload" r#as="fetch" crossorigin="anonymous" href=href /> }
                .into_any()
        });
    let (start, glue) = (built("start.js"), built("js"));
    fetched
        .chain([
            view! { <link rel="modulepreload" href=glue /> }.into_any(),
            view! { <script type="module" src=start></script> }.into_any(),
        ])
        .collect()
}

fn header(visit: &Visit, site: &Site, name: &str, door: Option<Door>) -> AnyView {
    let t = visit.texts();
    let doors = [
        (Door::Seek, "/werk", t.door_seek()),
        (Door::Post, "/plaatsen", t.door_post()),
        (Door::Lend, "/uitlenen", t.door_lend()),
    ]
    .map(|(this, path, words)| {
        view! {
            <li class="wb-nav__item">
                <a
                    class="wb-nav__link"
                    href=visit.href(path)
                    aria-current=(door == Some(this)).then_some("page")
                >
                    {words}
                </a>
            </li>
        }
        .into_any()
    });
    let languages: Vec<AnyView> = site
        .crisis
        .languages
        .iter()
        .filter(|lang| **lang != visit.lang)
        .map(|lang| {
            let mark = if visit.query.is_empty() { "" } else { "?" };
            let href = format!("/{lang}{}{mark}{}", visit.path, visit.query);
            let texts = board::texts::Texts::embedded(*lang);
            view! {
                <li>
                    <a
                        class="wb-page-header__tool"
                        href=href
                        hreflang=lang.to_string()
                        lang=lang.to_string()
                        data-query=""
                    >
                        {lang.to_string().to_uppercase()}
                        " "
                        <span class="wb-visually-hidden">{texts.language_name()}</span>
                    </a>
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <header class="wb-page-header">
            <div class="wb-container wb-page-header__bar">
                <a class="wb-logo" href=visit.href("/")>
                    <svg class="wb-logo__mark" aria-hidden="true" focusable="false">
                        <use href="#wb-mark"></use>
                    </svg>
                    <span>
                        <span class="wb-logo__name">"Werkbrug"</span>
                        " "
                        <span class="wb-logo__crisis">{name.to_owned()}</span>
                    </span>
                </a>
                <ul class="wb-page-header__tools">
                    <li>
                        <a class="wb-page-header__tool" href=visit.href("/bewaard")>
                            <svg class="wb-icon" aria-hidden="true" focusable="false">
                                <use href="#wb-i-save"></use>
                            </svg>
                            <span class="wb-page-header__tool-text">{t.saved_short()}</span>
                        </a>
                    </li>
                    {languages}
                </ul>
                <nav class="wb-page-header__nav" aria-label=t.main_menu()>
                    <ul class="wb-nav">{doors}</ul>
                </nav>
            </div>
        </header>
    }
    .into_any()
}

fn footer(visit: &Visit, site: &Site) -> AnyView {
    let t = visit.texts();
    let desk = site.desk(site.only_region()).map(|desk| {
        view! {
            <p>
                {desk.name.clone()} <br />
                <a href=format!("tel:{}", desk.phone.as_str())>{desk.phone.to_string()}</a> <br />
                {in_language(&desk.hours, visit.lang).to_owned()}
            </p>
        }
    });
    // With more regions than one, each desk stands on the page about the board.
    let help = if site.only_region().is_some() {
        desk.into_any()
    } else {
        view! {
            <p>
                <a href=visit.href("/over#loketten")>{t.footer_desks()}</a>
            </p>
        }
        .into_any()
    };
    view! {
        <footer class="wb-page-footer">
            <div class="wb-container wb-page-footer__columns">
                <section class="wb-stack wb-stack--sm" aria-labelledby="voet-wie">
                    <h2 id="voet-wie">{t.footer_who()}</h2>
                    <p>{t.footer_who_text()}</p>
                </section>
                <section class="wb-stack wb-stack--sm" aria-labelledby="voet-hulp">
                    <h2 id="voet-hulp">{t.footer_help()}</h2>
                    {help}
                </section>
                <nav aria-labelledby="voet-over">
                    <h2 id="voet-over">{t.footer_about()}</h2>
                    <ul class="wb-link-list">
                        <li>
                            <a href=visit.href("/over#privacy")>{t.footer_privacy()}</a>
                        </li>
                        <li>
                            <a href=visit.href("/over#toegankelijkheid")>{t.footer_access()}</a>
                        </li>
                        <li>
                            <a href=visit.href("/over")>{t.about_title()}</a>
                        </li>
                    </ul>
                </nav>
            </div>
        </footer>
    }
    .into_any()
}

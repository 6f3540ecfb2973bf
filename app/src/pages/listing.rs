//! A listing: everything about it, why it fits, how to get in touch.

use super::{Door, Drawn, island};
use crate::islands::Island;
use crate::islands::listing::{ACTIONS, CONTACT, FitSection, all_actions, ask_for_contact};
use crate::parts;
use crate::view::ContactView;
use crate::view::listing::{facts, fit_page};
use crate::view::skills::settle;
use crate::words;
use crate::world::world;
use crate::{Site, Visit};
use board::codec::{Writer, to_text};
use board::event::Complaint;
use board::listing::{Kind, Listing};
use board::party::Contact;
use board::set::Flag;
use board::snapshot::Entry;
use leptos::prelude::*;
use matching::Query;

/// The page.
pub fn draw(
    site: &Site,
    visit: &Visit,
    entry: Entry,
    listing: Option<Listing>,
    mut query: Query,
    contact: Option<Contact>,
    reported: bool,
) -> Drawn {
    let t = visit.texts();
    let world = world(site, visit);
    settle(&mut query.profile, world.taxonomy);
    let card = entry.card.clone();
    let km = query
        .profile
        .pc4
        .and_then(|pc4| world.places.distance_km(pc4, card.pc4));
    let rows: String = facts(t, &card, entry.left, km, world.places, world.today)
        .into_iter()
        .map(|(key, value)| parts::fact(key, &value).into_string())
        .collect();
    let fit = fit_page(t, &query, &entry, &world);
    let answers = query.to_query_string(world.taxonomy);
    let back = visit.href(&if answers.is_empty() {
        "/banen".to_owned()
    } else {
        format!("/banen?{answers}")
    });
    let mut packed = Writer::new();
    entry.encode(&mut packed);
    let json_ld = json_ld(site, visit, &entry, listing.as_ref());
    let title = card.title.to_string();
    let other_language = (card.lang != t.lang()).then(|| card.lang.to_string());
    let public = format!("{}{}", visit.origin, visit.href(&visit.path));

    let boot = Island::Listing {
        entry: to_text(&packed.finish()),
    };
    let actions = all_actions(t, &entry, &visit.origin, None).into_string();
    let main = view! {
        <article class="wb-container wb-section wb-stack wb-stack--lg">
            <div class="wb-stack wb-stack--sm">
                <p class="wb-no-print">
                    <a href=back data-query="">{t.listing_back()}</a>
                </p>
                <h1 lang=other_language.clone() dir="auto">{title.clone()}</h1>
                <p class="wb-lead wb-subtle">{words::organisation(t, &card)}</p>
            </div>
            {reported
                .then(|| {
                    view! {
                        <section class="wb-alert" role="status">
                            <p>{t.report_thanks()}</p>
                        </section>
                    }
                })}
            <div class="wb-columns">
                <div class="wb-panel">
                    <dl class="wb-data-list wb-data-list--rows" inner_html=rows></dl>
                </div>
                <div class="wb-columns__side wb-columns__sticky wb-stack">
                    {contact_box(site, visit, &entry, contact)}
                    <div class="wb-button-group wb-no-print" id=ACTIONS inner_html=actions></div>
                    {island(view! { <FitSection t query drawn=fit engine=None /> })}
                    {report(visit, &entry)}
                </div>
                <div class="wb-stack wb-stack--lg">
                    {listing.as_ref().map(|listing| description(visit, listing))}
                    <p class="wb-subtle wb-small">
                        {t.listing_dates(
                            &words::day(t, entry.posted, world.today),
                            &words::day(t, entry.until, world.today),
                            &entry.id.to_string(),
                        )}
                    </p>
                    <p class="wb-print-only">{t.listing_address(&public)}</p>
                </div>
            </div>
        </article>
    };
    Drawn {
        description: format!("{title}. {}", words::organisation(t, &card)),
        island: Some(boot),
        json_ld,
        door: Some(Door::Seek),
        hidden: false,
        ..Drawn::new(title, main.into_any())
    }
}

/// Getting in touch: the details come after an action, one listing at a time.
fn contact_box(site: &Site, visit: &Visit, entry: &Entry, contact: Option<Contact>) -> AnyView {
    let t = visit.texts();
    let class = if contact.is_some() {
        "wb-panel wb-panel--accent wb-stack"
    } else {
        "wb-panel wb-panel--accent wb-stack wb-no-print"
    };
    let inside = match contact {
        Some(contact) => {
            let desk = site.desk(Some(entry.card.region));
            parts::contact(t, &ContactView::of(t, &contact, desk))
        }
        None => {
            let organisation = entry.card.organisation.as_str();
            ask_for_contact(t, &entry.id.to_string(), organisation, false)
        }
    };
    view! {
        <section class=class id="contact" aria-labelledby="contact-kop">
            <h2 id="contact-kop">{t.contact_title()}</h2>
            <div
                class="wb-stack"
                id=CONTACT
                aria-live="polite"
                inner_html=inside.into_string()
            ></div>
        </section>
    }
    .into_any()
}

fn description(visit: &Visit, listing: &Listing) -> Option<AnyView> {
    let t = visit.texts();
    let text = listing.description.as_str();
    let paragraphs: Vec<AnyView> = text
        .split("\n\n")
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| view! { <p class="wb-lines">{paragraph.to_owned()}</p> }.into_any())
        .collect();
    if paragraphs.is_empty() && listing.website.is_none() {
        return None;
    }
    let lang = (listing.card.lang != visit.lang).then(|| listing.card.lang.to_string());
    let website = listing.website.as_ref().map(|site| {
        view! {
            <p>
                <a href=site.to_string() rel="noreferrer nofollow">{t.listing_website()}</a>
            </p>
        }
    });
    Some(
        view! {
            <section class="wb-stack wb-text" aria-labelledby="werk">
                <h2 id="werk">{t.listing_description()}</h2>
                <div class="wb-stack" lang=lang dir="auto">
                    {paragraphs}
                </div>
                {website}
            </section>
        }
        .into_any(),
    )
}

fn report(visit: &Visit, entry: &Entry) -> AnyView {
    let t = visit.texts();
    let words = |complaint| match complaint {
        Complaint::Gone => t.report_gone(),
        Complaint::Fraud => t.report_fraud(),
        Complaint::Discrimination => t.report_discrimination(),
        Complaint::Other => t.report_other(),
    };
    let choices: Vec<AnyView> = Complaint::ALL
        .iter()
        .map(|complaint| {
            view! {
                <label class="wb-choice">
                    <input
                        class="wb-choice__input"
                        type="radio"
                        name="reden"
                        value=complaint.slug()
                        required
                    />
                    <span>{words(*complaint)}</span>
                </label>
            }
            .into_any()
        })
        .collect();
    view! {
        <details class="wb-details">
            <summary class="wb-details__summary">{t.report_open()}</summary>
            <form
                class="wb-details__content wb-form"
                method="post"
                action=visit.href(&format!("/baan/{}/melden", entry.id))
            >
                <fieldset class="wb-form-field" id="reden">
                    <legend class="wb-form-field__label">{t.report_question()}</legend>
                    <div class="wb-choices">{choices}</div>
                </fieldset>
                <div>
                    <button class="wb-button" type="submit">
                        {t.report_send()}
                    </button>
                </div>
            </form>
        </details>
    }
    .into_any()
}

/// schema.org JobPosting, for vacancies: what search engines show of a job.
fn json_ld(site: &Site, visit: &Visit, entry: &Entry, listing: Option<&Listing>) -> Option<String> {
    let card = &entry.card;
    if card.kind != Kind::Vacancy {
        return None;
    }
    let place = crate::world::places().get(card.pc4)?;
    let text = listing.map_or("", |listing| listing.description.as_str());
    let text = if text.is_empty() {
        card.title.as_str()
    } else {
        text
    };
    let employment: Vec<&str> = card
        .forms
        .iter()
        .map(|form| {
            use board::listing::LegalForm;
            match form {
                LegalForm::Permanent if card.hours.max() >= 36 => "FULL_TIME",
                LegalForm::Permanent => "PART_TIME",
                LegalForm::SelfEmployed => "CONTRACTOR",
                LegalForm::Voluntary => "VOLUNTEER",
                LegalForm::WorkLearn => "INTERN",
                _ => "TEMPORARY",
            }
        })
        .collect();
    let mut posting = serde_json::json!({
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": card.title.as_str(),
        "description": text,
        "identifier": {
            "@type": "PropertyValue",
            "name": board::crisis::in_language(&site.crisis.name, visit.lang),
            "value": entry.id.to_string(),
        },
        "datePosted": entry.posted.to_string(),
        "validThrough": format!("{}T23:59:59+01:00", entry.until),
        "employmentType": employment,
        "hiringOrganization": { "@type": "Organization", "name": card.organisation.as_str() },
        "jobLocation": {
            "@type": "Place",
            "address": {
                "@type": "PostalAddress",
                "postalCode": card.pc4.to_string(),
                "addressLocality": place.name,
                "addressCountry": "NL",
            },
        },
        "totalJobOpenings": entry.left,
        "directApply": false,
        "url": format!("{}{}", visit.origin, visit.href(&format!("/baan/{}", entry.id))),
    });
    if let (Some(pay), Some(fields)) = (card.pay, posting.as_object_mut()) {
        let unit = match pay.unit() {
            board::listing::PayUnit::Hour => "HOUR",
            board::listing::PayUnit::Month => "MONTH",
            board::listing::PayUnit::Day => "DAY",
        };
        let euros = |cents: u32| format!("{}.{:02}", cents / 100, cents % 100);
        fields.insert(
            "baseSalary".to_owned(),
            serde_json::json!({
                "@type": "MonetaryAmount",
                "currency": "EUR",
                "value": {
                    "@type": "QuantitativeValue",
                    "minValue": euros(pay.min()),
                    "maxValue": euros(pay.max()),
                    "unitText": unit,
                },
            }),
        );
    }
    Some(posting.to_string())
}

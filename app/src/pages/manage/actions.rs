//! The actions on a listing, each a form of its own.

use crate::Action;
use crate::parts::{Icon, icon};
use crate::site::T;
use crate::words;
use board::day::Day;
use board::draft::Field;
use board::event::Standing;
use board::set::Flag;
use leptos::prelude::*;
use maud::html;

/// The name of the number of places in the form.
const LEFT: &str = "left";
/// From so many days before a listing sleeps, its poster is asked with some emphasis.
const SOON: u16 = 3;

const PLAIN: &str = "wb-button";
const PRIMARY: &str = "wb-button wb-button--primary";

/// What every action sends along.
pub struct Actions {
    /// The texts.
    pub t: T,
    /// Where to.
    pub address: String,
    /// The secret.
    pub key: String,
    /// The event that the action will be.
    pub event: String,
}

impl Actions {
    /// It still stands: one tap.
    pub fn confirm(&self, standing: Standing, today: Day, days: u16) -> AnyView {
        let t = self.t;
        let (urgent, soon) = match standing {
            Standing::Open(until) if until > today.plus(SOON) => (false, None),
            Standing::Open(until) => (
                true,
                Some(t.manage_confirm_soon(&words::day(t, until, today))),
            ),
            _ => (true, None),
        };
        let (class, button) = if urgent {
            ("wb-alert wb-alert--warning", PRIMARY)
        } else {
            ("wb-panel wb-stack", PLAIN)
        };
        let contents = view! {
            <p>{soon.map(|soon| format!("{soon} "))} {t.manage_confirm_why(days.into())}</p>
            {self.button(Action::Confirm, t.manage_confirm(), button)}
        };
        let contents = if urgent {
            view! { <div class="wb-alert__content wb-stack">{contents}</div> }.into_any()
        } else {
            contents.into_any()
        };
        let title = if urgent { "wb-alert__title" } else { "" };
        view! {
            <section class=class aria-labelledby="klopt">
                <h2 class=title id="klopt">{t.manage_confirm_title()}</h2>
                {contents}
            </section>
        }
        .into_any()
    }

    /// How many places are left. One fewer says how many that leaves, so that a tap that
    /// arrives twice counts once.
    pub fn places(&self, left: u16, all: u16) -> AnyView {
        let t = self.t;
        let fewer = left.checked_sub(1).filter(|fewer| *fewer > 0).map(|fewer| {
            self.form(
                view! {
                    <input type="hidden" name=LEFT value=fewer.to_string() />
                    <button class=PLAIN name="action" value=Action::Left.slug()>
                        {t.manage_one_fewer(fewer.into())}
                    </button>
                }
                .into_any(),
                "",
            )
        });
        let number = self.form(
            view! {
                <div class="wb-form-field">
                    <label class="wb-form-field__label" for="over">
                        {t.manage_left(all.into())}
                    </label>
                    <input
                        class="wb-textbox wb-textbox--short"
                        id="over"
                        name=LEFT
                        type="number"
                        min="0"
                        max=all.to_string()
                        required
                        value=left.to_string()
                    />
                </div>
                <button class=PLAIN name="action" value=Action::Left.slug()>
                    {t.manage_left_save()}
                </button>
            }
            .into_any(),
            "wb-form-row",
        );
        let words = html! { (icon(Icon::Check, "wb-icon")) (t.manage_filled()) }.into_string();
        let filled = self.form(
            view! {
                <button
                    class=PRIMARY
                    name="action"
                    value=Action::Filled.slug()
                    inner_html=words
                ></button>
            }
            .into_any(),
            "",
        );
        view! {
            <section class="wb-panel wb-stack" aria-labelledby="plek">
                <h2 id="plek">{t.manage_left_title()}</h2>
                {number}
                {fewer}
                {filled}
            </section>
        }
        .into_any()
    }

    /// Pausing, closing with a reason, and erasing after a second look. Nothing for a listing
    /// that is already erased.
    pub fn stop(&self, standing: Standing) -> Option<AnyView> {
        let t = self.t;
        let ended = matches!(standing, Standing::Closed(_) | Standing::Expired);
        if matches!(standing, Standing::Erased | Standing::Unknown) {
            return None;
        }
        let pause = (!ended).then(|| match standing {
            Standing::Paused => self.button(Action::Resume, t.manage_resume(), PRIMARY),
            _ => self.button(Action::Pause, t.manage_pause(), PLAIN),
        });
        let close = (!ended).then(|| self.close());
        Some(
            view! {
                <section class="wb-panel wb-stack" aria-labelledby="stoppen">
                    <h2 id="stoppen">{t.manage_more_title()}</h2>
                    {pause}
                    {close}
                    <details class="wb-details">
                        <summary class="wb-details__summary">{t.manage_erase()}</summary>
                        <div class="wb-details__content wb-stack">
                            <p>{t.manage_erase_why()}</p>
                            {self
                                .button(
                                    Action::Erase,
                                    t.manage_erase_sure(),
                                    "wb-button wb-button--danger",
                                )}
                        </div>
                    </details>
                </section>
            }
            .into_any(),
        )
    }

    fn close(&self) -> AnyView {
        let t = self.t;
        let reasons = [
            (Action::Filled, t.manage_close_filled()),
            (Action::FilledElsewhere, t.manage_close_elsewhere()),
            (Action::Withdraw, t.manage_close_withdrawn()),
        ]
        .map(|(reason, words)| self.button(reason, words, PLAIN));
        view! {
            <details class="wb-details">
                <summary class="wb-details__summary">{t.manage_close()}</summary>
                <div class="wb-details__content wb-stack">
                    <p>{t.manage_close_why()}</p>
                    {reasons.into_iter().collect_view()}
                </div>
            </details>
        }
        .into_any()
    }

    /// An action that needs nothing but a tap.
    fn button(&self, action: Action, words: &'static str, class: &'static str) -> AnyView {
        let button = view! {
            <button class=class name="action" value=action.slug()>
                {words}
            </button>
        };
        self.form(button.into_any(), "")
    }

    fn form(&self, contents: AnyView, class: &'static str) -> AnyView {
        view! {
            <form class=class method="post" action=self.address.clone()>
                <input type="hidden" name=Field::Key.slug() value=self.key.clone() />
                <input type="hidden" name="event" value=self.event.clone() />
                {contents}
            </form>
        }
        .into_any()
    }
}

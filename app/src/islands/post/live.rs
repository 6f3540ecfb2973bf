//! The form once the phone has taken it over.

use super::regions::{SUMMARY, hints, preview_card, summary, who_fits};
use super::skills::{Basis, basis, skills};
use super::{FORM, HINTS, PREVIEW, PROBLEMS, PostData, REACH, RESTORED, SKILLS};
use crate::islands::combobox::{Combobox, ComboboxProps};
use crate::parts::field::Form;
use crate::phone::{fields, fill, form, region, storage};
use crate::site::T;
use crate::urlencoded;
use crate::view::preview::{Tables, is_filled, is_untouched};
use board::draft::{Draft, Field};
use board::listing::Kind;
use board::set::Flag;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use web_sys::{Event, HtmlFormElement};

/// The form, its state and what it is checked against.
struct Live {
    t: T,
    kind: Kind,
    tables: Tables,
    changing: bool,
    form: HtmlFormElement,
    /// What the field with suggestions shows, and whether something is wrong with it.
    work: RwSignal<String>,
    wrong: RwSignal<bool>,
    /// Problems are first said after the first try, and then as soon as they change.
    tried: Cell<bool>,
    /// What was filled in at the start: its ticks come back with its occupation.
    start: RefCell<Draft>,
    /// What the questions about skills were last drawn for; none before the first time.
    skills_of: Cell<Option<Basis>>,
}

/// The form on the page.
pub fn find() -> Option<HtmlFormElement> {
    form::by_id(FORM)
}

/// Follows what is typed in `form` from here on. Gives the view of the field with suggestions,
/// which is the island of the page.
pub fn take_over(
    t: T,
    form: HtmlFormElement,
    data: &PostData,
    tables: Tables,
) -> impl IntoView + use<> {
    let typed = Draft::from_pairs(form::pairs(&form));
    let kind = Kind::from_slug(typed.get(Field::Kind)).unwrap_or(Kind::Vacancy);
    let id = Field::Work.slug();
    let work = RwSignal::new(typed.get(Field::Work).to_owned());
    let wrong = RwSignal::new(fields::is_marked(id));
    let live = Live {
        t,
        kind,
        tables,
        changing: data.changing,
        form,
        work,
        wrong,
        tried: Cell::new(data.checked),
        start: RefCell::new(typed),
        skills_of: Cell::new(None),
    };
    live.restore();
    live.show(&live.start.borrow());
    // Stored, as only what is copied and sent between threads can be called back.
    let live = StoredValue::new_local(live);
    region::on(FORM, "input", move |_| live.with_value(Live::typed));
    region::on(FORM, "change", move |_| live.with_value(Live::changed));
    region::on(FORM, "submit", move |event| {
        live.with_value(|live| live.submit(event))
    });
    region::on(FORM, "click", move |event| {
        if region::closest(event, "[data-start-over]").is_some() {
            storage::clear_draft(kind.slug());
        }
    });
    let problems = &[];
    let described_by = Form { t, kind, problems }.described_by(Field::Work);
    Combobox(ComboboxProps {
        t,
        id,
        name: id,
        value: work,
        taxonomy: Some(tables.world.taxonomy),
        described_by: described_by.into(),
        invalid: wrong.into(),
        chosen: Some(Callback::new(move |()| live.with_value(Live::chosen))),
    })
}

impl Live {
    /// Puts back what was kept on this phone, where nothing was filled in yet.
    fn restore(&self) {
        if self.changing || !is_untouched(&self.start.borrow()) {
            return;
        }
        let kept = storage::load_draft(self.kind.slug()).unwrap_or_default();
        let mut kept = Draft::from_pairs(urlencoded::pairs(&kept));
        if is_untouched(&kept) {
            return;
        }
        kept.set(Field::Kind, self.kind.slug());
        kept.set(Field::Lang, self.t.lang().to_string());
        self.work.set(kept.get(Field::Work).to_owned());
        fill::fill(&self.form, &kept);
        let filled = Field::ALL.iter().filter(|field| is_filled(&kept, **field));
        filled.for_each(|field| fields::unfold(field.slug()));
        fields::unpack(RESTORED);
        self.start.replace(kept);
    }

    fn typed(&self) {
        let text = form::text(&self.form);
        if !self.changing {
            storage::save_draft(self.kind.slug(), &text);
        }
        self.show(&Draft::from_pairs(urlencoded::pairs(&text)));
    }

    fn chosen(&self) {
        // The field would show it a moment later, and the form is read now.
        fields::set(Field::Work.slug(), &self.work.get_untracked());
        self.typed();
        self.changed();
    }

    fn changed(&self) {
        if self.tried.get() {
            self.check();
        }
    }

    fn submit(&self, event: &Event) {
        self.tried.set(true);
        if self.check() {
            fields::busy(&self.form, self.t.post_busy());
        } else {
            event.prevent_default();
            form::focus(SUMMARY);
        }
    }

    /// Says what is wrong, above the form and at the fields; gives whether nothing is.
    fn check(&self) -> bool {
        let draft = Draft::from_pairs(form::pairs(&self.form));
        let problems = self.tables.check(&draft).err().unwrap_or_default();
        if fields::update(PROBLEMS, summary(self.t, self.kind, &problems)) {
            region::hide(PROBLEMS, problems.is_empty());
            fields::mark(self.t, &problems);
            self.wrong.set(fields::is_marked(Field::Work.slug()));
        }
        problems.is_empty()
    }

    /// Draws what follows from what is filled in.
    fn show(&self, draft: &Draft) {
        let Self {
            t, kind, tables, ..
        } = *self;
        fields::update(PREVIEW, preview_card(t, draft, tables));
        fields::update(REACH, who_fits(t, draft, tables));
        fields::update(HINTS, hints(t, draft, tables.world.today));
        let now = basis(tables.world.taxonomy, draft);
        if self.skills_of.replace(Some(now)) != Some(now) {
            let start = self.start.borrow();
            fields::update(SKILLS, skills(t, kind, tables.world.taxonomy, now, &start));
        }
    }
}

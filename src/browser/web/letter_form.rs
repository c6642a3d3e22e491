//! The form of a letter and the letter itself, as `pages::letter` writes them.

use super::desk::Desk;
use super::due_form::{self, DueForm};
use super::keeping_form::{keep_wanted, show_kept, trouble};
use super::quiz_form::dom::{all, attribute, find, hide, write};
use super::{listen, page, paper, window};
use crate::browser::{DueShown, FormField, LetterTurn};
use domain::edition::letter::FieldKind;
use domain::letter::{Manner, before};
use domain::locale::Locale;
use domain::paper::{Order, Paper};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// The letter of a page. What is missing in it is passed over.
#[derive(Clone, Debug)]
pub struct LetterForm {
    place: HtmlElement,
    page: HtmlElement,
}

impl LetterForm {
    /// Opens the form at `desk`.
    pub fn open(desk: &Desk) -> Option<LetterForm> {
        let place = desk.0.clone();
        let page = place.closest(".page").ok()??.dyn_into::<HtmlElement>().ok()?;
        place.set_hidden(false);
        let _ = place.set_attribute("data-ready", "");
        Some(LetterForm { place, page })
    }

    /// The fields, in order.
    pub fn fields(&self) -> Vec<FormField> {
        let field = |element: HtmlElement| {
            let name = attribute(&element, "data-kind");
            let kind = FieldKind::ALL.iter().find(|(_, known)| *known == name).map(|(kind, _)| *kind)?;
            let personal = element.has_attribute("data-personal");
            Some(FormField { id: attribute(&element, "data-field"), kind, personal })
        };
        all(&self.place, "[data-field]").into_iter().filter_map(field).collect()
    }

    fn field(&self, id: &str) -> Option<HtmlElement> {
        find(&self.place, &format!("[data-field='{id}']"))
    }

    /// What is typed into the field `id`.
    pub fn typed(&self, id: &str) -> String {
        let input = self.field(id).and_then(|field| find(&field, "input, textarea"));
        let Some(input) = input else { return String::new() };
        match input.dyn_ref::<HtmlInputElement>() {
            Some(input) => input.value(),
            None => input.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value).unwrap_or_default(),
        }
    }

    /// Puts `text` into the field `id`.
    pub fn put(&self, id: &str, text: &str) {
        let Some(input) = self.field(id).and_then(|field| find(&field, "input, textarea")) else { return };
        match (input.dyn_ref::<HtmlInputElement>(), input.dyn_ref::<HtmlTextAreaElement>()) {
            (Some(input), _) => input.set_value(text),
            (None, Some(input)) => input.set_value(text),
            (None, None) => {}
        }
    }

    /// Says what is wrong with the field `id`; empty text says nothing.
    pub fn fault(&self, id: &str, text: &str) {
        if let Some(field) = self.field(id) {
            write(&field, "[data-fault]", text);
        }
    }

    /// Tells of all faults at once in a summary that takes the focus; without any, takes it away.
    pub fn faults(&self, faults: &[(String, String)]) {
        hide(&self.place, "[data-errors]", faults.is_empty());
        let (Some(list), Some(page)) = (find(&self.place, "[data-error-list]"), page()) else { return };
        list.set_text_content(None);
        for (field, words) in faults {
            let (Ok(item), Ok(link)) = (page.create_element("li"), page.create_element("a")) else { return };
            let _ = link.set_attribute("href", &format!("#field-{field}"));
            link.set_text_content(Some(words));
            let _ = item.append_child(&link);
            let _ = list.append_child(&item);
        }
        if let Some(summary) = find(&self.place, "[data-errors]").filter(|_| !faults.is_empty()) {
            let _ = summary.focus();
        }
    }

    /// The languages of the letter, with how each writes days and sums.
    pub fn columns(&self) -> Vec<Manner> {
        let manner = |column: HtmlElement| {
            let locale = Locale::from_code(&attribute(&column, "data-column"))?;
            Some(Manner { locale, day: attribute(&column, "data-day"), sum: attribute(&column, "data-sum") })
        };
        all(&self.page, "[data-column]").into_iter().filter_map(manner).collect()
    }

    fn column(&self, locale: Locale) -> Option<HtmlElement> {
        find(&self.page, &format!("[data-column='{}']", locale.code()))
    }

    /// Writes `text` where the letter in `locale` has the field `id`; a line to fill by hand where it is empty.
    pub fn fill(&self, locale: Locale, id: &str, text: &str) {
        const LINE: &str = "____________";
        let Some(column) = self.column(locale) else { return };
        for slot in all(&column, &format!("[data-slot='{id}']")) {
            let next = slot.next_sibling().and_then(|next| next.text_content()).unwrap_or_default();
            slot.set_text_content(Some(if text.is_empty() { LINE } else { before(text, &next) }));
        }
        for part in all(&column, &format!("[data-if-given='{id}']")) {
            part.set_hidden(text.is_empty());
        }
    }

    /// Writes the day of the letter.
    pub fn date(&self, locale: Locale, day: &str) {
        if let Some(column) = self.column(locale) {
            write(&column, "[data-today]", day);
        }
    }

    /// The time limit of the answer.
    pub fn answer_due(&self) -> Option<DueForm> {
        find(&self.page, "[data-due]").map(DueForm)
    }

    /// The letter as it stands, in the languages that are sent.
    pub fn paper(&self) -> Paper {
        paper::read(&self.page)
    }

    /// Saves the file that is ordered and tells `done` whether that worked.
    pub fn save(&self, order: &Order, done: impl FnOnce(bool) + 'static) {
        paper::order(&self.place, order, done);
    }

    /// Calls `handle` for everything the reader does.
    pub fn on_turn(&self, handle: impl Fn(LetterTurn) + 'static + Clone) {
        let typed = handle.clone();
        listen(&self.place, "input", move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let field = target.and_then(|target| target.closest("[data-field]").ok().flatten());
            if let Some(field) = field {
                typed(LetterTurn::Type(attribute(&field, "data-field")));
            }
        });
        let left = handle.clone();
        listen(&self.page, "change", move |event| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let sent = input.filter(|input| input.has_attribute("data-sent")).map(|input| input.value());
            left(match (keep_wanted(&event), sent) {
                (Some(wanted), _) => LetterTurn::Keep(wanted),
                (None, Some(day)) => LetterTurn::Sent(day),
                (None, None) => LetterTurn::Leave,
            });
        });
        if let Some(window) = window() {
            // The field that still has the focus has not told of a change.
            let (leaving, place) = (handle.clone(), self.place.clone());
            listen(&window, "pagehide", move |_| {
                if place.is_connected() {
                    leaving(LetterTurn::Leave);
                }
            });
            for (event, goes) in [("beforeprint", true), ("afterprint", false)] {
                let (handle, place) = (handle.clone(), self.place.clone());
                listen(&window, event, move |_| {
                    if place.is_connected() {
                        handle(LetterTurn::Paper(goes));
                    }
                });
            }
        }
        let whole = self.page.clone();
        listen(&self.page, "click", move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let fault = target.as_ref().and_then(|target| target.closest("[data-error-list] a").ok().flatten());
            if let Some(input) = fault.and_then(|link| find(&whole, &attribute(&link, "href"))) {
                event.prevent_default();
                let _ = input.focus();
            }
            let button = target.and_then(|target| target.closest("[data-do]").ok().flatten());
            let turn = button.map(|button| attribute(&button, "data-do"));
            match turn.as_deref() {
                Some("print") => handle(LetterTurn::Print),
                Some("copy") => handle(LetterTurn::Copy),
                Some("save") => handle(LetterTurn::Save),
                Some("clear") => handle(LetterTurn::Clear),
                Some("show-number") => handle(LetterTurn::ShowNumber),
                Some("calendar") => handle(LetterTurn::Calendar),
                Some("save-file") => handle(LetterTurn::SaveFile),
                _ => {}
            }
        });
    }

    /// Opens the browser's print dialog.
    pub fn print(&self) {
        if let Some(window) = window() {
            let _ = window.print();
        }
    }

    /// Says on its button whether the number is shown.
    pub fn number_shown(&self, shown: bool) {
        if let Some(button) = find(&self.place, "[data-do='show-number']") {
            let _ = button.set_attribute("aria-pressed", if shown { "true" } else { "false" });
        }
    }

    /// Gives `text` to the clipboard and tells `done` whether that worked.
    pub fn copy(&self, text: &str, done: impl FnOnce(bool) + 'static) {
        let Some(window) = window() else { return done(false) };
        let promise = window.navigator().clipboard().write_text(text);
        spawn_local(async move {
            done(JsFuture::from(promise).await.is_ok());
        });
    }

    /// Says something that is not an error.
    pub fn status(&self, text: &str) {
        write(&self.place, "[data-status]", text);
    }

    /// Says that what is typed is not kept, and offers it as a file.
    pub fn trouble(&self, text: &str) {
        trouble(&self.place, text);
    }

    /// Shows whether what is typed is kept on the device.
    pub fn kept(&self, kept: bool) {
        show_kept(&self.place, kept);
    }

    /// Puts the day on which the letter was handed in.
    pub fn put_sent(&self, day: &str) {
        hide(&self.page, "[data-after]", false);
        let input = find(&self.page, "[data-sent]").and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input {
            input.set_value(day);
        }
    }

    /// Says what is wrong with that day; empty text says nothing.
    pub fn sent_fault(&self, text: &str) {
        write(&self.page, "[data-sent-fault]", text);
    }

    /// Shows by when the answer is due.
    pub fn due(&self, due: &DueShown) {
        if let Some(place) = find(&self.page, "[data-due]") {
            due_form::show(&place, due);
        }
    }
}

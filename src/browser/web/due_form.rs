//! A time limit, which the reader may save, as `pages::consultation::due` writes it.

use super::quiz_form::dom::{all, find, hide, write};
use super::{page, paper};
use crate::browser::DueShown;
use domain::paper::Order;
use web_sys::{Element, HtmlElement};

/// A time limit in the page.
#[derive(Clone, Debug)]
pub struct DueForm(pub(super) HtmlElement);

impl DueForm {
    fn text(&self, selector: &str) -> String {
        find(&self.0, selector).and_then(|element| element.text_content()).unwrap_or_default()
    }

    /// What is to be done.
    pub fn title(&self) -> String {
        self.text("[data-due-title]")
    }

    /// How long the law gives, and which law.
    pub fn law(&self) -> String {
        self.text("[data-due-law]")
    }

    /// Saves the file that is ordered and tells `done` whether that worked.
    pub fn save(&self, order: &Order, done: impl FnOnce(bool) + 'static) {
        paper::order(&self.0, order, done);
    }

    /// Says how the saving goes.
    pub fn status(&self, text: &str) {
        write(&self.0, "[data-saved]", text);
    }
}

/// Writes the date of a time limit, and how it was found.
pub(super) fn show(element: &Element, due: &DueShown) {
    write(element, "[data-date]", &due.date);
    hide(element, "[data-date]", due.date.is_empty());
    hide(element, "[data-why]", due.count.is_empty());
    hide(element, "[data-calendar]", !due.ahead);
    if let Some(button) = find(element, "[data-do='calendar']") {
        let title = find(element, "[data-due-title]").and_then(|title| title.text_content()).unwrap_or_default();
        let name = format!("{}: {title}", button.text_content().unwrap_or_default());
        let _ = button.set_attribute("aria-label", &name);
    }
    write(element, "[data-saved]", "");
    let (Some(list), Some(page)) = (find(element, "[data-count]"), page()) else { return };
    list.set_text_content(None);
    for text in &due.count {
        if let Ok(item) = page.create_element("li") {
            item.set_text_content(Some(text));
            let _ = list.append_child(&item);
        }
    }
}

/// The time limit of this number in the outcome that `page` shows, from 0 on.
pub(super) fn shown(page: &Element, number: usize) -> Option<DueForm> {
    let outcome = find(page, "[data-outcome]:not([hidden])")?;
    all(&outcome, "[data-due]").into_iter().nth(number).map(DueForm)
}

/// The number of the time limit that `button` belongs to, in its outcome.
pub(super) fn number(button: &Element) -> Option<usize> {
    let due = button.closest("[data-due]").ok()??;
    let outcome = button.closest("[data-outcome]").ok()??;
    all(&outcome, "[data-due]").iter().position(|one| *due == ***one)
}

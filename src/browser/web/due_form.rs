//! A time limit of the outcome that is shown, as `pages::consultation::due` writes it.

use super::paper;
use super::quiz_form::dom::{find, write};
use domain::paper::Order;
use web_sys::HtmlElement;

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

//! See `web/due_form.rs`.

use domain::paper::Order;

/// No time limit is shown.
#[derive(Clone, Debug)]
pub struct DueForm;

impl DueForm {
    /// There are no words.
    pub fn title(&self) -> String {
        String::new()
    }
    /// There are no words.
    pub fn law(&self) -> String {
        String::new()
    }
    /// There are no files.
    pub fn save(&self, _: &Order, _: impl FnOnce(bool) + 'static) {}
    /// There is nothing to tell.
    pub fn status(&self, _: &str) {}
}

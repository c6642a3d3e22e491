//! See `web/letter_form.rs`.

use crate::browser::desk::Desk;
use crate::browser::due_form::DueForm;
use crate::browser::{DueShown, FormField, LetterTurn};
use domain::letter::Manner;
use domain::locale::Locale;
use domain::paper::{Order, Paper};

/// No form: there is nothing to fill in.
#[derive(Clone, Debug)]
pub struct LetterForm;

impl LetterForm {
    /// There is no form.
    pub fn open(_: &Desk) -> Option<LetterForm> {
        None
    }
    /// There are no fields.
    pub fn fields(&self) -> Vec<FormField> {
        Vec::new()
    }
    /// Nothing is typed.
    pub fn typed(&self, _: &str) -> String {
        String::new()
    }
    /// There is no form.
    pub fn put(&self, _: &str, _: &str) {}
    /// There is no form.
    pub fn fault(&self, _: &str, _: &str) {}
    /// There is no form.
    pub fn faults(&self, _: &[(String, String)]) {}
    /// There is no letter.
    pub fn columns(&self) -> Vec<Manner> {
        Vec::new()
    }
    /// There is no letter.
    pub fn fill(&self, _: Locale, _: &str, _: &str) {}
    /// There is no letter.
    pub fn date(&self, _: Locale, _: &str) {}
    /// There is no letter.
    pub fn paper(&self) -> Paper {
        Paper::default()
    }
    /// There is no time limit.
    pub fn answer_due(&self) -> Option<DueForm> {
        None
    }
    /// There are no files.
    pub fn save(&self, _: &Order, _: impl FnOnce(bool) + 'static) {}
    /// Nobody does anything.
    pub fn on_turn(&self, _: impl Fn(LetterTurn) + 'static + Clone) {}
    /// There is no paper.
    pub fn print(&self) {}
    /// There is no button.
    pub fn number_shown(&self, _: bool) {}
    /// There is no clipboard.
    pub fn copy(&self, _: &str, _: impl FnOnce(bool) + 'static) {}
    /// There is no form.
    pub fn status(&self, _: &str) {}
    /// There is no form.
    pub fn kept(&self, _: bool) {}
    /// There is no form.
    pub fn trouble(&self, _: &str) {}
    /// There is no form.
    pub fn put_sent(&self, _: &str) {}
    /// There is no form.
    pub fn sent_fault(&self, _: &str) {}
    /// There is no form.
    pub fn due(&self, _: &DueShown) {}
}

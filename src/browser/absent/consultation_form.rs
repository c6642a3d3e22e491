//! See `web/consultation_form.rs`.

use crate::browser::desk::Desk;
use crate::browser::due_form::DueForm;
use crate::browser::{DueShown, Turn};
use domain::consultation::Question;
use domain::consultation::answers::Answer;

/// No forms: there is nothing to ask.
#[derive(Clone, Debug)]
pub struct ConsultationForm;

impl ConsultationForm {
    /// There is no form.
    pub fn open(_: &Desk) -> Option<ConsultationForm> {
        None
    }
    /// Nobody does anything.
    pub fn on_turn(&self, _: impl Fn(Turn) + 'static + Clone) {}
    /// There is no answer.
    pub fn answer(&self, _: &Question) -> Answer {
        Answer::new()
    }
    /// There is no form.
    pub fn put(&self, _: &Question, _: &Answer) {}
    /// There are no words.
    pub fn words(&self, _: &Question, _: &str) -> String {
        String::new()
    }
    /// There is no form.
    pub fn ask(&self, _: &Question, _: usize, _: &str) {}
    /// There is no form.
    pub fn fault(&self, _: &Question, _: &str) {}
    /// There is no form.
    pub fn tell(&self, _: &str, _: &[bool], _: &[DueShown], _: &[bool]) {}
    /// There is no time limit.
    pub fn due(&self, _: usize) -> Option<DueForm> {
        None
    }
    /// There is no list.
    pub fn list(&self, _: &[(&Question, String)], _: bool) {}
    /// There is no focus.
    pub fn focus(&self) {}
    /// There is nothing to bring back.
    pub fn offer_back(&self, _: bool) {}
    /// There is no form.
    pub fn status(&self, _: &str) {}
    /// There is no history.
    pub fn push(&self, _: usize) {}
    /// There is no history.
    pub fn replace(&self, _: usize) {}
    /// There is no form.
    pub fn kept(&self, _: bool) {}
    /// There is no form.
    pub fn trouble(&self, _: &str) {}
    /// There are no letters.
    pub fn letters(&self, _: &str) -> Vec<String> {
        Vec::new()
    }
}

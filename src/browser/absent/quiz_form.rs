//! See `web/quiz_form.rs`.

use crate::browser::Action;
use domain::key::{Answer, Key, Mark, QuestionKey, Told};

/// No forms: there is nothing to play.
#[derive(Clone)]
pub struct QuizForm;

impl QuizForm {
    /// There is no form.
    pub fn find(_: &str) -> Option<QuizForm> {
        None
    }
    /// There is no form.
    pub fn open(&self, _: &Key, _: u32, _: &str) {}
    /// Nobody does anything.
    pub fn on_action(&self, _: impl Fn(Action) + 'static + Clone) {}
    /// There is no answer.
    pub fn answer(&self, _: &QuestionKey) -> Answer {
        Answer::new()
    }
    /// There is no form.
    pub fn put(&self, _: &QuestionKey, _: &Answer) {}
    /// There is no form.
    pub fn warn(&self, _: &QuestionKey, _: &str) {}
    /// There are no words.
    pub fn part_text(&self, _: &QuestionKey, _: &str) -> String {
        String::new()
    }
    /// There is no form.
    pub fn moved(&self, _: &QuestionKey, _: &str, _: isize, _: &str) {}
    /// There is no form.
    pub fn mark(&self, _: &QuestionKey, _: Mark, _: &str, _: impl Fn(&str) -> Option<(Told, String)>) {}
    /// There is no form.
    pub fn focus_verdict(&self, _: &QuestionKey) {}
    /// There is no form.
    pub fn unmark(&self, _: &QuestionKey) {}
    /// There is no form.
    pub fn turn_to(&self, _: usize) {}
    /// There is no focus.
    pub fn focus(&self, _: usize) {}
    /// There is no form.
    pub fn result(&self, _: &str, _: &str, _: &str, _: &[usize]) {}
    /// There is no form.
    pub fn ask(&self, _: bool) {}
    /// There is no form.
    pub fn offer_back(&self, _: &str) {}
    /// There is no form.
    pub fn tell(&self, _: &str) {}
}

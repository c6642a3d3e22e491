//! A case: what a reader began on this device. One consultation and the letters that came of it, or one
//! letter by itself; it feeds each of them, so that nothing is typed twice.

use crate::consultation::answers::Answers;
use chrono::NaiveDate;

pub mod lines;
pub mod stored;

/// What a reader began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The consultation; empty where the reader began with a letter.
    pub consultation: String,
    /// The reader's own name for it; empty where there is none.
    pub name: String,
    /// The day it was begun.
    pub begun: NaiveDate,
    /// Whether the answers have led to an outcome.
    pub finished: bool,
    /// The answers.
    pub answers: Answers,
    /// What was typed into the letters' fields: field and text.
    pub fields: Vec<(String, String)>,
    /// The letters that were opened.
    pub letters: Vec<CaseLetter>,
}

/// A letter of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLetter {
    /// Its id.
    pub id: String,
    /// The day it was handed in, if the reader said so.
    pub sent: Option<NaiveDate>,
    /// The last day for an answer, if one can be counted.
    pub due: Option<NaiveDate>,
}

impl Case {
    /// A case that begins on `today`.
    pub fn new(consultation: &str, today: NaiveDate) -> Case {
        Case {
            consultation: consultation.to_owned(),
            name: String::new(),
            begun: today,
            finished: false,
            answers: Answers::default(),
            fields: Vec::new(),
            letters: Vec::new(),
        }
    }

    /// What was typed into `field`.
    pub fn field(&self, field: &str) -> Option<&str> {
        self.fields.iter().find(|(id, _)| id == field).map(|(_, text)| text.as_str())
    }

    /// Puts `text` into `field`; empty text leaves nothing there.
    pub fn put_field(&mut self, field: &str, text: &str) {
        self.fields.retain(|(id, _)| id != field);
        if !text.trim().is_empty() {
            self.fields.push((field.to_owned(), text.to_owned()));
        }
    }

    /// The letter `id` of this case, which it now has if it had not.
    pub fn letter(&mut self, id: &str) -> &mut CaseLetter {
        let at = self.letters.iter().position(|letter| letter.id == id).unwrap_or(self.letters.len());
        if at == self.letters.len() {
            self.letters.push(CaseLetter { id: id.to_owned(), sent: None, due: None });
        }
        &mut self.letters[at]
    }
}

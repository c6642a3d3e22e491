//! Consultations in one language: the words around a [`Flow`].

use super::Cite;
use crate::consultation::Flow;
use crate::route::Place;
use crate::slug::Slug;
use chrono::NaiveDate;

/// A consultation.
#[derive(Clone, Debug, PartialEq)]
pub struct Consultation {
    /// Its id.
    pub id: Slug,
    /// Its title, in the reader's words.
    pub title: String,
    /// One sentence: what the reader leaves with.
    pub summary: String,
    /// The life situations it belongs to.
    pub topics: Vec<Slug>,
    /// The day its facts were checked.
    pub checked: NaiveDate,
    /// Pages to read next.
    pub related: Vec<Place>,
    /// Minutes it takes.
    pub minutes: u32,
    /// What is asked and what follows.
    pub flow: Flow,
    /// The words of the flow's questions, in the same order.
    pub questions: Vec<QuestionText>,
    /// The words of the flow's outcomes, in the same order.
    pub outcomes: Vec<OutcomeText>,
    /// What it cites, each once, in order.
    pub cites: Vec<Cite>,
    /// The terms it explains, each once, in order.
    pub terms: Vec<Slug>,
}

/// The words of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionText {
    /// Names the answer in the list of answers.
    pub label: String,
    /// What is asked.
    pub prompt: String,
    /// Why it is asked.
    pub why: String,
    /// Help with answering, as HTML; empty where there is none.
    pub help_html: String,
    /// The options, in order.
    pub options: Vec<String>,
}

/// The words of an outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeText {
    /// What it comes to.
    pub title: String,
    /// What the law gives the reader, as HTML.
    pub body_html: String,
    /// What to do, in order, as HTML each.
    pub steps_html: Vec<String>,
    /// Whom to call.
    pub contacts: Vec<Slug>,
    /// The letters, in the flow's order.
    pub letters: Vec<Slug>,
}

//! One reader's way through one quiz, and the form in which it is kept on the device.

use crate::quiz::{Answer, Mark, Question, Quiz};
use crate::slug::Slug;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Answers given so far. Nothing in it is words, so it outlives a change of language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Answers by question, checked or still being made.
    pub answers: BTreeMap<Slug, Answer>,
    /// The questions whose answers were checked.
    pub checked: BTreeSet<Slug>,
    /// The position of the question shown; the number of questions for the result.
    pub position: usize,
}

/// How far the reader is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Questions answered right.
    pub right: usize,
    /// The positions of the questions answered wrong.
    pub wrong: Vec<usize>,
    /// Questions in all.
    pub total: usize,
}

impl Attempt {
    /// What of a stored attempt still fits `quiz`, which may have changed since.
    pub fn fitting(mut self, quiz: &Quiz) -> Attempt {
        let question = |id: &Slug| quiz.questions.iter().find(|question| question.id == *id);
        self.answers.retain(|id, answer| question(id).is_some_and(|question| question.knows(answer)));
        let answers = &self.answers;
        self.checked
            .retain(|id| question(id).zip(answers.get(id)).is_some_and(|(question, answer)| question.is_whole(answer)));
        if self.position >= quiz.questions.len() {
            // The result is shown only when nothing is left to answer.
            self.position = quiz.questions.len();
            self.advance(quiz);
        }
        self
    }

    /// The answer to `question` so far.
    pub fn answer(&self, question: &Question, seed: u32) -> Answer {
        self.answers.get(&question.id).cloned().unwrap_or_else(|| question.blank(seed))
    }

    /// Puts down an answer. A checked one stays as it is.
    pub fn put(&mut self, question: &Question, answer: Answer) {
        if !self.checked.contains(&question.id) {
            self.answers.insert(question.id.clone(), answer);
        }
    }

    /// Checks the answer to `question`; `None` where it is not yet whole.
    pub fn check(&mut self, question: &Question, seed: u32) -> Option<Mark> {
        let answer = self.answer(question, seed);
        question.is_whole(&answer).then(|| {
            let mark = question.mark(&answer);
            self.put(question, answer);
            self.checked.insert(question.id.clone());
            mark
        })
    }

    /// The mark of a checked question.
    pub fn mark(&self, question: &Question) -> Option<Mark> {
        let answer = self.answers.get(&question.id)?;
        self.checked.contains(&question.id).then(|| question.mark(answer))
    }

    /// What is right and wrong so far.
    pub fn tally(&self, quiz: &Quiz) -> Tally {
        let mut tally = Tally { total: quiz.questions.len(), ..Tally::default() };
        for (position, question) in quiz.questions.iter().enumerate() {
            match self.mark(question) {
                Some(Mark::Right) => tally.right += 1,
                Some(Mark::Wrong) => tally.wrong.push(position),
                None => {}
            }
        }
        tally
    }

    /// Moves to the next question that is not checked, or to the result when there is none.
    pub fn advance(&mut self, quiz: &Quiz) {
        let open = |position: &usize| {
            quiz.questions.get(*position).is_some_and(|question| !self.checked.contains(&question.id))
        };
        let total = quiz.questions.len();
        let after = (self.position + 1..total).find(open);
        self.position = after.or_else(|| (0..total).find(open)).unwrap_or(total);
    }

    /// Opens the wrongly answered questions again and goes to the first of them.
    pub fn retry_wrong(&mut self, quiz: &Quiz) {
        let wrong = self.tally(quiz).wrong;
        for question in wrong.iter().filter_map(|position| quiz.questions.get(*position)) {
            self.answers.remove(&question.id);
            self.checked.remove(&question.id);
        }
        self.position = wrong.first().copied().unwrap_or(0);
    }
}

/// The stored form. Changing it means a new variant, and reading the old ones as before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "version")]
pub enum Stored {
    /// The first form.
    #[serde(rename = "1")]
    V1(Attempt),
}

impl From<Attempt> for Stored {
    fn from(attempt: Attempt) -> Stored {
        Stored::V1(attempt)
    }
}

impl From<Stored> for Attempt {
    fn from(stored: Stored) -> Attempt {
        match stored {
            Stored::V1(attempt) => attempt,
        }
    }
}

#[cfg(test)]
mod tests;

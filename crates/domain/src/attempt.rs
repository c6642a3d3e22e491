//! One reader's way through one quiz.

use crate::key::{Answer, Key, Mark, QuestionKey};

pub mod stored;

/// Answers given so far. Nothing in it is words, so it outlives a change of language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attempt {
    /// One entry a question that was touched.
    pub given: Vec<Given>,
    /// The position of the question shown; the number of questions for the result.
    pub position: usize,
}

/// The answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The question's id.
    pub question: String,
    /// The answer, checked or still being made.
    pub answer: Answer,
    /// Whether it was checked.
    pub checked: bool,
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
    /// What of a kept attempt still fits `key`, whose quiz may have changed since.
    pub fn fitting(mut self, key: &Key) -> Attempt {
        let mut seen: Vec<String> = Vec::new();
        self.given.retain_mut(|given| {
            let question = key.questions.iter().find(|question| question.id == given.question);
            let fits =
                question.is_some_and(|question| question.knows(&given.answer)) && !seen.contains(&given.question);
            given.checked &= question.is_some_and(|question| question.is_whole(&given.answer));
            seen.push(given.question.clone());
            fits
        });
        if self.position >= key.questions.len() {
            // The result is shown only when nothing is left to answer.
            self.position = key.questions.len();
            self.advance(key);
        }
        self
    }

    fn given(&self, question: &QuestionKey) -> Option<&Given> {
        self.given.iter().find(|given| given.question == question.id)
    }

    /// The answer to `question` so far.
    pub fn answer(&self, question: &QuestionKey, seed: u32) -> Answer {
        self.given(question).map_or_else(|| question.blank(seed), |given| given.answer.clone())
    }

    /// Puts down an answer. A checked one stays as it is.
    pub fn put(&mut self, question: &QuestionKey, answer: Answer) {
        match self.given.iter_mut().find(|given| given.question == question.id) {
            Some(given) if given.checked => {}
            Some(given) => given.answer = answer,
            None => self.given.push(Given { question: question.id.clone(), answer, checked: false }),
        }
    }

    /// Checks the answer to `question`; `None` where it is not yet whole.
    pub fn check(&mut self, question: &QuestionKey, seed: u32) -> Option<Mark> {
        let answer = self.answer(question, seed);
        if !question.is_whole(&answer) {
            return None;
        }
        self.put(question, answer);
        let given = self.given.iter_mut().find(|given| given.question == question.id)?;
        given.checked = true;
        Some(question.mark(&given.answer))
    }

    /// The mark of a checked question.
    pub fn mark(&self, question: &QuestionKey) -> Option<Mark> {
        let given = self.given(question).filter(|given| given.checked)?;
        Some(question.mark(&given.answer))
    }

    /// What is right and wrong so far.
    pub fn tally(&self, key: &Key) -> Tally {
        let mut tally = Tally { total: key.questions.len(), ..Tally::default() };
        for (position, question) in key.questions.iter().enumerate() {
            match self.mark(question) {
                Some(Mark::Right) => tally.right += 1,
                Some(Mark::Wrong) => tally.wrong.push(position),
                None => {}
            }
        }
        tally
    }

    /// Moves to the next question that is not checked, or to the result when there is none.
    pub fn advance(&mut self, key: &Key) {
        let open =
            |position: &usize| key.questions.get(*position).is_some_and(|question| self.mark(question).is_none());
        let total = key.questions.len();
        let after = (self.position + 1..total).find(open);
        self.position = after.or_else(|| (0..total).find(open)).unwrap_or(total);
    }

    /// Opens the wrongly answered questions again and goes to the first of them.
    pub fn retry_wrong(&mut self, key: &Key) {
        let wrong = self.tally(key).wrong;
        let again = |given: &Given| {
            wrong
                .iter()
                .any(|position| key.questions.get(*position).is_some_and(|question| question.id == given.question))
        };
        self.given.retain(|given| !again(given));
        self.position = wrong.first().copied().unwrap_or(0);
    }
}

#[cfg(test)]
mod tests;

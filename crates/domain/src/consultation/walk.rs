//! The way through a consultation that the answers make.

use super::answers::Answers;
use super::condition::Now;
use super::{Flow, Outcome, Question};

/// Where the answers lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walk<'f> {
    /// The questions answered on the way, in order.
    pub answered: Vec<&'f Question>,
    /// What comes then.
    pub end: End<'f>,
}

/// What comes after the answered questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End<'f> {
    /// This question is open.
    Ask(&'f Question),
    /// The consultation is at its end.
    Tell(&'f Outcome),
    /// The structure is broken; the compiler lets none through.
    Nowhere,
}

impl Flow {
    /// The way that `answers` make. Answers to other questions change nothing.
    pub fn walk(&self, answers: &Answers, now: Now<'_>) -> Walk<'_> {
        let mut answered: Vec<&Question> = Vec::new();
        // Only what was asked on this way may decide.
        let mut asked = Answers::default();
        let mut open = self.questions.first();
        while let Some(question) = open {
            let answer = answers.get(&question.id).filter(|answer| question.check(answer, now.today).is_ok());
            let Some(answer) = answer else { return Walk { answered, end: End::Ask(question) } };
            if answered.len() >= self.questions.len() {
                break;
            }
            answered.push(question);
            asked.put(&question.id, answer.clone());
            let Some(rule) = question.next.iter().find(|rule| rule.when.holds(&asked, now)) else { break };
            if let Some(outcome) = self.outcome(&rule.to) {
                return Walk { answered, end: End::Tell(outcome) };
            }
            open = self.question(&rule.to);
        }
        Walk { answered, end: End::Nowhere }
    }

    /// The answers of the way alone: what conditions of an outcome may look at.
    pub fn asked(&self, answers: &Answers, now: Now<'_>) -> Answers {
        let walk = self.walk(answers, now);
        let given = |question: &&Question| Some((question.id.clone(), answers.get(&question.id)?.clone()));
        Answers(walk.answered.iter().filter_map(given).collect())
    }
}

//! Quizzes: questions, answers and their marks, in one language.
//!
//! The content's seven kinds become four tasks: choosing covers `single`, `multiple`, `true-false`
//! and `spot`, which differ in words and in whether several may be chosen.

use crate::shuffle::shuffled;
use crate::slug::Slug;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A quiz.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quiz {
    /// Its id; answers are stored under it. A lesson's questions use `course-lesson`.
    pub id: Slug,
    /// Its title.
    pub title: String,
    /// How many right answers count as well done.
    pub pass_mark: u32,
    /// The questions, in order.
    pub questions: Vec<Question>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Unique in its quiz.
    pub id: Slug,
    /// What is asked.
    pub prompt: String,
    /// The message, notice or dialogue that the question is about.
    pub context: Option<String>,
    /// Help before answering.
    pub hint: Option<String>,
    /// Why the right answer is right.
    pub explanation: String,
    /// The law behind the explanation.
    pub sources: Vec<Source>,
    /// What the reader does.
    pub task: Task,
}

/// A cited place in an act: its visible name and the address of the official text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Act, article, paragraph, as one writes it in the language.
    pub label: String,
    /// The official text.
    pub url: String,
}

/// What the reader does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Task {
    /// Choose among options.
    Choose(Manner, Vec<Choice>),
    /// Put the items in order; they are written in the right one.
    Arrange(Vec<Item>),
    /// Find the right side of each left side.
    Match(Vec<Pair>),
    /// Give a number.
    Number(Target),
}

/// How one chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Manner {
    /// One of the options.
    One,
    /// Any number of them.
    Several,
    /// True or false; the order stays.
    TrueFalse,
    /// The warning signs among the fragments of a message; the order stays.
    Spot,
}

/// An option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Unique in its question.
    pub id: Slug,
    /// The option.
    pub text: String,
    /// Whether it is to be chosen.
    pub correct: bool,
    /// Why it is right or wrong.
    pub feedback: String,
}

/// Something that has a place in an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Unique in its question.
    pub id: Slug,
    /// The item.
    pub text: String,
    /// Why it stands there.
    pub feedback: String,
}

/// Two things that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// Unique in its question.
    pub id: Slug,
    /// What is given.
    pub left: String,
    /// What is to be found.
    pub right: String,
    /// Why they belong together.
    pub feedback: String,
}

/// A number to give.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// The right number.
    pub value: f64,
    /// How far off is still right.
    pub tolerance: f64,
    /// What it counts.
    pub unit: String,
    /// What helps after a wrong number.
    pub feedback: String,
}

/// A reader's answer to one question, perhaps not yet whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// The ids of what was chosen.
    Chosen(BTreeSet<Slug>),
    /// The ids of the items, in the reader's order.
    Order(Vec<Slug>),
    /// The id of a left side to the id of the right side put to it.
    Pairs(BTreeMap<Slug, Slug>),
    /// The number as typed.
    Number(String),
}

/// What an answer is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// All of it is right.
    Right,
    /// Some of it is not.
    Wrong,
}

impl Question {
    /// The mark of `answer`. An answer of another kind of task is wrong, never an error.
    pub fn mark(&self, answer: &Answer) -> Mark {
        let right = match (&self.task, answer) {
            (Task::Choose(_, options), Answer::Chosen(chosen)) => {
                options.iter().all(|option| option.correct == chosen.contains(&option.id))
            }
            (Task::Arrange(items), Answer::Order(order)) => items.iter().map(|item| &item.id).eq(order),
            (Task::Match(pairs), Answer::Pairs(found)) => {
                pairs.iter().all(|pair| found.get(&pair.id).is_some_and(|right| fits(pairs, pair, right)))
            }
            (Task::Number(target), Answer::Number(typed)) => {
                number(typed).is_some_and(|value| (value - target.value).abs() <= target.tolerance)
            }
            _ => false,
        };
        if right { Mark::Right } else { Mark::Wrong }
    }

    /// Whether `answer` can be marked: something chosen, every pair made, a number typed.
    pub fn is_whole(&self, answer: &Answer) -> bool {
        match (&self.task, answer) {
            (Task::Choose(..), Answer::Chosen(chosen)) => !chosen.is_empty(),
            (Task::Arrange(items), Answer::Order(order)) => items.len() == order.len(),
            (Task::Match(pairs), Answer::Pairs(found)) => pairs.iter().all(|pair| found.contains_key(&pair.id)),
            (Task::Number(_), Answer::Number(typed)) => number(typed).is_some(),
            _ => false,
        }
    }

    /// Whether `answer` speaks of this question's own options only.
    pub fn knows(&self, answer: &Answer) -> bool {
        match (&self.task, answer) {
            (Task::Choose(_, options), Answer::Chosen(chosen)) => {
                chosen.iter().all(|id| options.iter().any(|option| option.id == *id))
            }
            (Task::Arrange(items), Answer::Order(order)) => {
                order.len() == items.len() && items.iter().all(|item| order.contains(&item.id))
            }
            (Task::Match(pairs), Answer::Pairs(found)) => {
                let known = |id: &Slug| pairs.iter().any(|pair| pair.id == *id);
                found.iter().all(|(left, right)| known(left) && known(right))
            }
            (Task::Number(_), Answer::Number(_)) => true,
            _ => false,
        }
    }

    /// The answer from which the reader starts: nothing chosen, the items shuffled.
    pub fn blank(&self, seed: u32) -> Answer {
        match &self.task {
            Task::Choose(..) => Answer::Chosen(BTreeSet::new()),
            Task::Arrange(items) => {
                Answer::Order(self.order(seed).into_iter().filter_map(|at| Some(items.get(at)?.id.clone())).collect())
            }
            Task::Match(_) => Answer::Pairs(BTreeMap::new()),
            Task::Number(_) => Answer::Number(String::new()),
        }
    }

    /// The answer that is marked right.
    pub fn right_answer(&self) -> Answer {
        match &self.task {
            Task::Choose(_, options) => {
                Answer::Chosen(options.iter().filter(|option| option.correct).map(|option| option.id.clone()).collect())
            }
            Task::Arrange(items) => Answer::Order(items.iter().map(|item| item.id.clone()).collect()),
            Task::Match(pairs) => Answer::Pairs(pairs.iter().map(|pair| (pair.id.clone(), pair.id.clone())).collect()),
            Task::Number(target) => Answer::Number(target.value.to_string()),
        }
    }

    /// In which order the options, items or right sides are shown to the reader of `seed`.
    /// Items never start in the right order.
    pub fn order(&self, seed: u32) -> Vec<usize> {
        let salt = self.id.as_str();
        match &self.task {
            Task::Choose(Manner::TrueFalse | Manner::Spot, options) => (0..options.len()).collect(),
            Task::Choose(_, options) => shuffled(options.len(), seed, salt),
            Task::Match(pairs) => shuffled(pairs.len(), seed, salt),
            Task::Number(_) => Vec::new(),
            Task::Arrange(items) => {
                let mut order = shuffled(items.len(), seed, salt);
                if order.is_sorted() && order.len() > 1 {
                    order.rotate_left(1);
                }
                order
            }
        }
    }
}

/// Whether the right side with the id `right` is as good as the pair's own: two pairs may share a text.
fn fits(pairs: &[Pair], pair: &Pair, right: &Slug) -> bool {
    pairs.iter().any(|other| other.id == *right && other.right == pair.right)
}

/// The number that a reader typed: with a comma or a point, with spaces between thousands.
pub fn number(typed: &str) -> Option<f64> {
    let plain: String = typed.chars().filter(|c| !c.is_whitespace()).map(|c| if c == ',' { '.' } else { c }).collect();
    let plausible = plain.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-');
    if plausible { plain.parse().ok() } else { None }
}

#[cfg(test)]
mod tests;

//! Quizzes in one language, as pages show them. What the browser needs to mark answers is a [`Key`].
//!
//! The content's seven kinds become four tasks: choosing covers `single`, `multiple`, `true-false`
//! and `spot`, which differ in words and in whether several may be chosen.

use crate::key::{Key, QuestionKey, TaskKind};
use crate::slug::Slug;

/// A quiz.
#[derive(Clone, Debug, PartialEq)]
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
#[derive(Clone, Debug, PartialEq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Act, article, paragraph, as one writes it in the language.
    pub label: String,
    /// The official text.
    pub url: String,
}

/// What the reader does.
#[derive(Clone, Debug, PartialEq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Unique in its question.
    pub id: Slug,
    /// The item.
    pub text: String,
    /// Why it stands there.
    pub feedback: String,
}

/// Two things that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq)]
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

impl Quiz {
    /// What marks the answers.
    pub fn key(&self) -> Key {
        Key {
            quiz: self.id.to_string(),
            pass_mark: self.pass_mark,
            questions: self.questions.iter().map(Question::key).collect(),
        }
    }
}

impl Question {
    /// What marks the answer.
    pub fn key(&self) -> QuestionKey {
        let (kind, parts, right): (_, Vec<String>, Vec<String>) = match &self.task {
            Task::Choose(manner, options) => (
                if matches!(manner, Manner::TrueFalse | Manner::Spot) {
                    TaskKind::ChooseInOrder
                } else {
                    TaskKind::Choose
                },
                options.iter().map(|option| option.id.to_string()).collect(),
                options.iter().filter(|option| option.correct).map(|option| option.id.to_string()).collect(),
            ),
            Task::Arrange(items) => {
                let ids: Vec<String> = items.iter().map(|item| item.id.to_string()).collect();
                (TaskKind::Arrange, ids.clone(), ids)
            }
            Task::Match(pairs) => {
                // Two pairs may share a right side: each then fits both.
                let fits = |left: &Pair| {
                    let rights = pairs.iter().filter(|right| right.right == left.right);
                    rights.map(|right| format!("{}={}", left.id, right.id)).collect::<Vec<_>>()
                };
                let ids = pairs.iter().map(|pair| pair.id.to_string()).collect();
                (TaskKind::Match, ids, pairs.iter().flat_map(fits).collect())
            }
            Task::Number(target) => {
                (TaskKind::Number, Vec::new(), vec![target.value.to_string(), target.tolerance.to_string()])
            }
        };
        QuestionKey { id: self.id.to_string(), kind, parts, right }
    }
}

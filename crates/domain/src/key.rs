//! Marking answers in the browser: what is right, and nothing that is read.

use crate::shuffle::shuffled;
use serde::Serialize;

/// What marks the answers to a quiz. Plain texts and lists: the browser loads the code that reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Key {
    /// The id of the quiz; answers are kept under it.
    pub quiz: String,
    /// How many right answers count as well done.
    pub pass_mark: u32,
    /// The questions, in order.
    pub questions: Vec<QuestionKey>,
}

/// What marks the answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuestionKey {
    /// Unique in its quiz.
    pub id: String,
    /// What the reader does.
    pub kind: TaskKind,
    /// The ids of the options, items or pairs, as written; none for a number.
    pub parts: Vec<String>,
    /// The answer that is right, see [`Answer`]. A match lists every `left=right` that fits, a number
    /// its value and how far off is still right.
    pub right: Vec<String>,
}

/// What the reader does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum TaskKind {
    /// Chooses among options whose order says nothing.
    Choose,
    /// Chooses among options that keep their order.
    ChooseInOrder,
    /// Puts items in order.
    Arrange,
    /// Finds the right side of each left side.
    Match,
    /// Gives a number.
    Number,
}

impl TaskKind {
    /// All of them.
    pub const ALL: [TaskKind; 5] =
        [TaskKind::Choose, TaskKind::ChooseInOrder, TaskKind::Arrange, TaskKind::Match, TaskKind::Number];

    /// The kind that is written as `name`.
    pub fn from_name(name: &str) -> Option<TaskKind> {
        Some(match name {
            "Choose" => TaskKind::Choose,
            "ChooseInOrder" => TaskKind::ChooseInOrder,
            "Arrange" => TaskKind::Arrange,
            "Match" => TaskKind::Match,
            "Number" => TaskKind::Number,
            _ => return None,
        })
    }
}

/// A reader's answer: the ids chosen, the ids in the reader's order, `left=right` for each pair made, or
/// the number as typed.
pub type Answer = Vec<String>;

/// What an answer is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// All of it is right.
    Right,
    /// Some of it is not.
    Wrong,
}

/// What is told about a part after checking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It was chosen, or put together, and is right.
    Right,
    /// It is right and was not chosen.
    Missed,
    /// It was chosen, or put together, and is not right.
    Wrong,
}

impl QuestionKey {
    /// The mark of `answer`: every answer has one.
    pub fn mark(&self, answer: &Answer) -> Mark {
        let right = match self.kind {
            TaskKind::Choose | TaskKind::ChooseInOrder => same_members(&self.right, answer),
            TaskKind::Arrange => self.right == *answer,
            TaskKind::Match => self.is_whole(answer) && answer.iter().all(|pair| self.right.contains(pair)),
            TaskKind::Number => self.near(answer) == Some(true),
        };
        if right { Mark::Right } else { Mark::Wrong }
    }

    /// Whether the answer's number is within the tolerance; `None` where something is no number.
    fn near(&self, answer: &Answer) -> Option<bool> {
        let number = |texts: &[String], at: usize| millionths(texts.get(at)?);
        let off = number(answer, 0)?.checked_sub(number(&self.right, 0)?)?.checked_abs()?;
        Some(off <= number(&self.right, 1)?)
    }

    /// Whether `answer` can be marked: something chosen, every pair made, a number typed.
    pub fn is_whole(&self, answer: &Answer) -> bool {
        match self.kind {
            TaskKind::Choose | TaskKind::ChooseInOrder => !answer.is_empty(),
            TaskKind::Arrange => same_members(&self.parts, answer),
            TaskKind::Match => {
                let lefts: Vec<String> =
                    answer.iter().filter_map(|pair| Some(pair.split_once('=')?.0.to_owned())).collect();
                same_members(&self.parts, &lefts)
            }
            TaskKind::Number => answer.first().is_some_and(|typed| millionths(typed).is_some()),
        }
    }

    /// Whether `answer` speaks of this question's own parts only, as an answer kept earlier may not.
    pub fn knows(&self, answer: &Answer) -> bool {
        let known = |id: &str| self.parts.iter().any(|part| part == id);
        match self.kind {
            TaskKind::Choose | TaskKind::ChooseInOrder => answer.iter().all(|id| known(id)),
            TaskKind::Arrange => same_members(&self.parts, answer),
            TaskKind::Match => {
                answer.iter().all(|pair| pair.split_once('=').is_some_and(|(left, right)| known(left) && known(right)))
            }
            TaskKind::Number => answer.len() <= 1,
        }
    }

    /// The answer from which the reader starts: nothing chosen, the items shuffled.
    pub fn blank(&self, seed: u32) -> Answer {
        match self.kind {
            TaskKind::Arrange => self.order(seed).into_iter().filter_map(|at| self.parts.get(at).cloned()).collect(),
            _ => Answer::new(),
        }
    }

    /// What is told about the part `id`: nothing of options that were neither chosen nor right, and
    /// nothing of items, which are told as a whole.
    pub fn told(&self, id: &str, answer: &Answer) -> Option<Told> {
        let among = |ids: &[String]| ids.iter().any(|other| other == id);
        match self.kind {
            TaskKind::Choose | TaskKind::ChooseInOrder => match (among(answer), among(&self.right)) {
                (true, true) => Some(Told::Right),
                (false, true) => Some(Told::Missed),
                (true, false) => Some(Told::Wrong),
                (false, false) => None,
            },
            TaskKind::Match => {
                let pair = answer.iter().find(|pair| pair.split_once('=').is_some_and(|(left, _)| left == id))?;
                Some(if self.right.contains(pair) { Told::Right } else { Told::Wrong })
            }
            TaskKind::Arrange | TaskKind::Number => None,
        }
    }

    /// In which order the options, items or right sides are shown to the reader of `seed`. Items never
    /// start in the right order.
    pub fn order(&self, seed: u32) -> Vec<usize> {
        if self.kind == TaskKind::ChooseInOrder {
            return (0..self.parts.len()).collect();
        }
        let mut order = shuffled(self.parts.len(), seed, &self.id);
        if self.kind == TaskKind::Arrange && order.len() > 1 && order.is_sorted() {
            order.rotate_left(1);
        }
        order
    }
}

/// Whether the two hold the same texts, whatever their order. A text that stands twice counts twice.
fn same_members(these: &[String], those: &[String]) -> bool {
    these.len() == those.len()
        && these.iter().all(|text| {
            let count = |texts: &[String]| texts.iter().filter(|other| *other == text).count();
            count(these) == count(those)
        })
}

/// The number that a reader typed, in millionths: with a comma or a point, with spaces between thousands.
/// Whole numbers of millionths keep floating point, and the code to read it, out of the browser.
pub fn millionths(typed: &str) -> Option<i64> {
    let plain: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let (negative, plain) = plain.strip_prefix('-').map_or((false, plain.as_str()), |rest| (true, rest));
    let (whole, fraction) = plain.split_once(['.', ',']).unwrap_or((plain, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || fraction.len() > 6 || !digits(whole) || !digits(fraction) {
        return None;
    }
    let value = format!("{whole}{fraction:0<6}").parse::<i64>().ok()?;
    Some(if negative { -value } else { value })
}

#[cfg(test)]
mod tests;

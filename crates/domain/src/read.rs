//! Reading what the browser loads: pages and messages, from any tree of values.
//!
//! Written by hand where a derive would do, because this code travels to the reader's phone: through
//! serde it weighs three times as much. What serde writes is read back in the tests.

use crate::key::{Key, QuestionKey, TaskKind};
use crate::locale::Locale;
use crate::message::{Messages, Part, Pattern};
use crate::page::{Block, Page, QuizBlock};

pub mod desk;

/// A value of a JSON tree.
pub trait Value: Sized {
    /// The text, if it is one.
    fn text(&self) -> Option<String>;
    /// The whole number from 0 on, if it is one.
    fn count(&self) -> Option<u32>;
    /// The truth value, if it is one.
    fn flag(&self) -> Option<bool>;
    /// The items, if it is a list.
    fn items(&self) -> Option<Vec<Self>>;
    /// The value of the field `name`, if it is an object that has it.
    fn field(&self, name: &str) -> Option<Self>;
}

fn text(value: &impl Value, field: &str) -> Option<String> {
    value.field(field)?.text()
}

fn list<V: Value, T>(value: &V, field: &str, read: impl Fn(&V) -> Option<T>) -> Option<Vec<T>> {
    value.field(field)?.items()?.iter().map(read).collect()
}

/// The page; `None` where the value is not one.
pub fn page<V: Value>(value: &V) -> Option<Page> {
    Some(Page {
        build: text(value, "build")?,
        path: text(value, "path")?,
        messages: text(value, "messages")?,
        title: text(value, "title")?,
        blocks: list(value, "blocks", block)?,
    })
}

fn block<V: Value>(value: &V) -> Option<Block> {
    if let Some(html) = value.field("Html") {
        return html.text().map(Block::Html);
    }
    let quiz = value.field("Quiz")?;
    Some(Block::Quiz(QuizBlock { key: key(&quiz.field("key")?)?, html: text(&quiz, "html")? }))
}

fn key<V: Value>(value: &V) -> Option<Key> {
    Some(Key {
        quiz: text(value, "quiz")?,
        pass_mark: value.field("pass_mark")?.count()?,
        questions: list(value, "questions", question)?,
    })
}

fn question<V: Value>(value: &V) -> Option<QuestionKey> {
    Some(QuestionKey {
        id: text(value, "id")?,
        kind: TaskKind::from_name(&text(value, "kind")?)?,
        parts: list(value, "parts", V::text)?,
        right: list(value, "right", V::text)?,
    })
}

/// The messages of a language; `None` where the value is not them.
pub fn messages<V: Value>(value: &V) -> Option<Messages> {
    let pattern_of = |pair: &V| {
        let pair = pair.items()?;
        Some((pair.first()?.text()?, pattern(pair.get(1)?)?))
    };
    Some(Messages {
        locale: Locale::from_code(&text(value, "locale")?)?,
        patterns: list(value, "patterns", pattern_of)?,
    })
}

fn pattern<V: Value>(value: &V) -> Option<Pattern> {
    value.items()?.iter().map(part).collect()
}

fn part<V: Value>(value: &V) -> Option<Part> {
    if let Some(text) = value.field("t") {
        return text.text().map(Part::Text);
    }
    if let Some(name) = value.field("v") {
        return name.text().map(Part::Variable);
    }
    let select = value.field("s")?.items()?;
    let arm = |arm: &V| {
        let arm = arm.items()?;
        Some((arm.first()?.text()?, pattern(arm.get(1)?)?))
    };
    let arms = select.get(1)?.items()?.iter().map(arm).collect::<Option<_>>()?;
    Some(Part::Select(select.first()?.text()?, arms))
}

#[cfg(test)]
mod tests;

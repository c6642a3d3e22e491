//! `[[question]]`: what is asked, why, and where each answer leads.

use super::collected::Collected;
use super::condition;
use crate::inline::{self, Inline};
use crate::registry::{Registry, word};
use crate::source::Span;
use crate::suggest::suggestion;
use crate::table::Table;
use domain::consultation::{Kind, Question, Rule};
use domain::edition::consultation::QuestionText;
use domain::edition::letter::FieldKind;
use domain::locale::Trilingual;
use std::cell::Cell;

/// The kinds, as authors write them; a question of yes and no is a choice.
const KINDS: [(&str, Kind); 7] = [
    (YES_NO, Kind::Choice),
    ("choice", Kind::Choice),
    ("multi", Kind::Several),
    ("date", Kind::Date),
    ("money", Kind::Money),
    ("number", Kind::Number),
    ("text", Kind::Text),
];
const YES_NO: &str = "yes-no";
const ANSWERS: [&str; 2] = ["yes", "no"];

/// What rules may know of a question.
pub struct Known {
    pub id: String,
    pub kind: Kind,
    pub options: Vec<String>,
    pub optional: bool,
}

/// The questions that rules may look at.
pub struct Questions {
    /// In order.
    pub known: Vec<Known>,
    /// The time limits that they may ask about.
    pub limits: Vec<String>,
    /// Whether a condition had a mistake: what it would have meant is not known, so nothing can be proved.
    pub mistaken: Cell<bool>,
}

/// The questions of `tables`, as far as rules look at them.
pub fn known(tables: &[Table<'_>], registry: &Registry) -> Questions {
    let known = |table: &Table<'_>| {
        let kind = table.peek("kind");
        let options = match kind.as_str() {
            YES_NO => ANSWERS.map(str::to_owned).to_vec(),
            _ => table.tables("option").iter().map(|option| option.peek("id")).collect(),
        };
        Known {
            id: table.peek("id"),
            kind: KINDS.iter().find(|(name, _)| *name == kind).map_or(Kind::Text, |(_, kind)| *kind),
            options,
            optional: table.optional_flag("optional").unwrap_or(false),
        }
    };
    let limits = registry.deadlines.iter().map(|deadline| deadline.rule.id.clone()).collect();
    Questions { known: tables.iter().map(known).collect(), limits, mistaken: Cell::new(false) }
}

/// Reads a question: its structure, its words, and where it stands.
pub fn read(
    table: &Table<'_>,
    known: &Questions,
    inline: &Inline<'_>,
    collected: &mut Collected,
) -> (Question, Trilingual<QuestionText>, Span) {
    let id = table.slug("id").map(|id| id.to_string()).unwrap_or_default();
    let written = table.peek("kind");
    let kind = word(table, "kind", &KINDS).unwrap_or(Kind::Text);
    let label = inline.text(table, "label").unwrap_or_default();
    let prompt = inline.text(table, "prompt").unwrap_or_default();
    let why = inline.text(table, "why").unwrap_or_default();
    let help = inline.optional_markdown(table, "help");
    if let Some(help) = &help {
        collected.take(help);
    }
    let help = help.map(|help| inline::html(&help)).unwrap_or_default();
    let optional = table.optional_flag("optional").unwrap_or(false);
    let field = field(table, kind, inline.registry);
    let options = options(table, kind, written == YES_NO, inline);
    let next = table.tables("next").iter().map(|rule| next(rule, known)).collect();
    let span = table.span_of("id");
    table.finish();
    let text = Trilingual::from_fn(|locale| QuestionText {
        label: label[locale].clone(),
        prompt: prompt[locale].clone(),
        why: why[locale].clone(),
        help_html: help[locale].clone(),
        options: options.iter().map(|(_, text)| text[locale].clone()).collect(),
    });
    let options = options.into_iter().map(|(id, _)| id).collect();
    (Question { id, kind, options, optional, field, next }, text, span)
}

/// The options with their words.
fn options(table: &Table<'_>, kind: Kind, yes_no: bool, inline: &Inline<'_>) -> Vec<(String, Trilingual<String>)> {
    if yes_no {
        let labels =
            |id: &str| Trilingual::from_fn(|locale| inline.strings.labels[locale].format(&format!("answer-{id}"), &[]));
        return ANSWERS.iter().map(|id| ((*id).to_owned(), labels(id))).collect();
    }
    let mut options: Vec<(String, Trilingual<String>)> = Vec::new();
    for option in table.tables("option") {
        let id = option.slug("id").map(|id| id.to_string()).unwrap_or_default();
        if options.iter().any(|(known, _)| *known == id) {
            option.error(option.span_of("id"), format!("`{id}` stands here twice; rename one"));
        }
        options.push((id, inline.text(&option, "text").unwrap_or_default()));
        option.finish();
    }
    let chosen = matches!(kind, Kind::Choice | Kind::Several);
    if chosen && options.len() < 2 {
        table.error(table.span_of("kind"), format!("options: {}; write at least 2", options.len()));
    } else if !chosen && !options.is_empty() {
        table.error(table.span_of("kind"), "only choice and multi have options; remove them or change the kind");
    }
    options
}

/// The field of letters that the answer fills.
fn field(table: &Table<'_>, kind: Kind, registry: &Registry) -> String {
    let Some(id) = table.optional_string("field") else { return String::new() };
    let Some(field) = registry.fields.iter().find(|field| field.id.as_str() == id) else {
        let hint = suggestion(&id, registry.fields.iter().map(|field| field.id.as_str()));
        table.error(table.span_of("field"), format!("unknown field `{id}`{hint}"));
        return id;
    };
    let fits = match kind {
        Kind::Date => field.kind == FieldKind::Date,
        Kind::Money => field.kind == FieldKind::Money,
        Kind::Number | Kind::Text => matches!(field.kind, FieldKind::Text | FieldKind::Lines),
        Kind::Choice | Kind::Several => false,
    };
    if !fits {
        let message = format!("an answer of this kind does not fill `{id}`, which is {}; remove it", field.kind.name());
        table.error(table.span_of("field"), message);
    }
    id
}

fn next(table: &Table<'_>, known: &Questions) -> Rule {
    let when = condition::read(table, known);
    let to = table.slug("to").map(|id| id.to_string()).unwrap_or_default();
    table.finish();
    Rule { when, to }
}

//! The seven kinds of question.

use super::{Context, Tasks};
use crate::table::Table;
use crate::typography::typeset;
use domain::locale::{Locale, Trilingual};
use domain::quiz::{Choice, Item, Manner, Pair, Target, Task};
use domain::slug::Slug;

/// The kinds, as authors write them.
pub const KINDS: [&str; 7] = ["single", "multiple", "true-false", "order", "match", "number", "spot"];

/// Reads what is particular to `kind`, one of [`KINDS`].
pub fn read(kind: &str, table: &Table<'_>, context: &Context<'_>) -> Option<Tasks> {
    match kind {
        "single" => choose(Manner::One, "option", "correct", table, context),
        "multiple" => choose(Manner::Several, "option", "correct", table, context),
        "spot" => choose(Manner::Spot, "fragment", "sign", table, context),
        "true-false" => true_false(table, context),
        "order" => arrange(table, context),
        "match" => pairs(table, context),
        _ => number(table, context),
    }
}

/// What every part of a question has: an id of its own, a text and a feedback.
struct Part {
    id: Slug,
    text: Trilingual<String>,
    feedback: Trilingual<String>,
}

fn part(table: &Table<'_>, seen: &mut Vec<Slug>, text: &'static str, context: &Context<'_>) -> Option<Part> {
    let (id, text, feedback) = (table.slug("id"), table.text(text), context.text(table, "feedback"));
    if let Some(id) = id.as_ref().filter(|id| seen.contains(id)) {
        table.error(table.span_of("id"), format!("`{id}` stands here twice; rename one"));
    }
    seen.extend(id.clone());
    Some(Part { id: id?, text: text?, feedback: feedback? })
}

fn at_least(count: usize, least: usize, what: &str, table: &Table<'_>) {
    if count < least {
        table.error(table.span(), format!("{what}s: {count}; write at least {least}"));
    }
}

fn choose(
    manner: Manner,
    key: &'static str,
    flag: &'static str,
    table: &Table<'_>,
    context: &Context<'_>,
) -> Option<Tasks> {
    let tables = table.tables(key);
    at_least(tables.len(), if manner == Manner::Spot { 3 } else { 2 }, key, table);
    let mut seen = Vec::new();
    let mut right = 0;
    let mut options: Vec<(Part, bool)> = Vec::new();
    for option in &tables {
        let correct = option.optional_flag(flag).unwrap_or(false);
        right += usize::from(correct);
        options.extend(part(option, &mut seen, "text", context).map(|part| (part, correct)));
        option.finish();
    }
    if right == 0 {
        table.error(table.span(), format!("no {key} is right; add `{flag} = true` to one"));
    } else if manner == Manner::One && right > 1 {
        table.error(table.span(), format!("{right} options are right; leave one, or write kind = \"multiple\""));
    } else if manner == Manner::Spot && right == tables.len() && right > 2 {
        table.error(table.span(), "every fragment is a sign; leave some that are not");
    }
    Some(Trilingual::from_fn(|locale| {
        let choice = |(part, correct): &(Part, bool)| Choice {
            id: part.id.clone(),
            text: typeset(&part.text[locale]),
            correct: *correct,
            feedback: typeset(&part.feedback[locale]),
        };
        Task::Choose(manner, options.iter().map(choice).collect())
    }))
}

fn true_false(table: &Table<'_>, context: &Context<'_>) -> Option<Tasks> {
    let answer = table.optional_flag("answer");
    if !table.has("answer") {
        table.missing("answer");
    }
    let (when_true, when_false) = (context.text(table, "when_true"), context.text(table, "when_false"));
    let (answer, when_true, when_false) = (answer?, when_true?, when_false?);
    let ids = Slug::new("true").zip(Slug::new("false"))?;
    Some(Trilingual::from_fn(|locale: Locale| {
        let labels = &context.strings.labels[locale];
        let choice = |id: &Slug, label, correct, feedback: &Trilingual<String>| Choice {
            id: id.clone(),
            text: labels.format(label, &[]),
            correct,
            feedback: typeset(&feedback[locale]),
        };
        let yes = choice(&ids.0, "answer-true", answer, &when_true);
        let no = choice(&ids.1, "answer-false", !answer, &when_false);
        Task::Choose(Manner::TrueFalse, vec![yes, no])
    }))
}

fn arrange(table: &Table<'_>, context: &Context<'_>) -> Option<Tasks> {
    let tables = table.tables("item");
    at_least(tables.len(), 3, "item", table);
    let mut seen = Vec::new();
    let items: Vec<Part> = tables.iter().filter_map(|item| finished(item, &mut seen, "text", context)).collect();
    Some(Trilingual::from_fn(|locale| {
        let item = |part: &Part| Item {
            id: part.id.clone(),
            text: typeset(&part.text[locale]),
            feedback: typeset(&part.feedback[locale]),
        };
        Task::Arrange(items.iter().map(item).collect())
    }))
}

fn finished(table: &Table<'_>, seen: &mut Vec<Slug>, text: &'static str, context: &Context<'_>) -> Option<Part> {
    let part = part(table, seen, text, context);
    table.finish();
    part
}

fn pairs(table: &Table<'_>, context: &Context<'_>) -> Option<Tasks> {
    let tables = table.tables("pair");
    at_least(tables.len(), 2, "pair", table);
    let mut seen = Vec::new();
    let mut pairs: Vec<(Part, Trilingual<String>)> = Vec::new();
    for pair in &tables {
        let right = pair.text("right");
        let left = finished(pair, &mut seen, "left", context);
        pairs.extend(left.zip(right));
    }
    Some(Trilingual::from_fn(|locale| {
        let pair = |(part, right): &(Part, Trilingual<String>)| Pair {
            id: part.id.clone(),
            left: typeset(&part.text[locale]),
            right: typeset(&right[locale]),
            feedback: typeset(&part.feedback[locale]),
        };
        Task::Match(pairs.iter().map(pair).collect())
    }))
}

fn number(table: &Table<'_>, context: &Context<'_>) -> Option<Tasks> {
    let (value, tolerance) = (table.number("value"), table.number("tolerance"));
    let (unit, feedback) = (table.text("unit"), context.text(table, "feedback"));
    if tolerance.is_some_and(|tolerance| tolerance < 0.0) {
        table.error(table.span_of("tolerance"), "the tolerance is below 0; write how far off is still right");
    }
    let (value, tolerance, unit, feedback) = (value?, tolerance?, unit?, feedback?);
    Some(Trilingual::from_fn(|locale| {
        let (unit, feedback) = (typeset(&unit[locale]), typeset(&feedback[locale]));
        Task::Number(Target { value, tolerance, unit, feedback })
    }))
}

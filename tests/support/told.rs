//! What readers are told, in plain text: the ways, outcomes as the page shows them, and filled letters.

use super::html::Element;
use super::reading::{self, Node, Shown};
use super::{now, today};
use chrono::NaiveDate;
use domain::consultation::condition::Condition;
use domain::consultation::explore::Way;
use domain::consultation::walk::End;
use domain::consultation::{Due, Flow, Outcome};
use domain::edition::letter::FieldKind;
use domain::edition::{Consultation, Edition};
use domain::letter::{Manner, before};
use domain::locale::{Locale, Trilingual};
use std::collections::BTreeMap;

/// The day that time limits are counted from.
fn event() -> NaiveDate {
    "2026-11-20".parse().unwrap()
}

/// Where a way ends.
#[track_caller]
pub fn end<'f>(flow: &'f Flow, way: &Way) -> &'f Outcome {
    match flow.walk(&way.answers, now()).end {
        End::Tell(outcome) => outcome,
        other => panic!("{}: {:?} ends in {other:?}", flow.id, way.nodes),
    }
}

/// The parts of an outcome that are for who gave these answers: the numbers of steps, and the ids of time
/// limits and letters.
pub fn parts(one: &Consultation, way: &Way) -> [Vec<String>; 3] {
    let outcome = end(&one.flow, way);
    let asked = one.flow.asked(&way.answers, now());
    let text = one.flow.outcomes.iter().zip(&one.outcomes).find(|(known, _)| known.id == outcome.id).unwrap().1;
    let holding = |conditions: Vec<&Condition>, names: Vec<String>| {
        assert_eq!(conditions.len(), names.len());
        let both = conditions.into_iter().zip(names);
        both.filter(|(when, _)| when.holds(&asked, now())).map(|(_, name)| name).collect::<Vec<_>>()
    };
    let numbers = (1..=outcome.steps.len()).map(|number| number.to_string()).collect();
    let dues = || outcome.deadlines.iter();
    [
        holding(outcome.steps.iter().collect(), numbers),
        holding(dues().map(|due| &due.when).collect(), dues().map(|due| due.rule.clone()).collect()),
        holding(outcome.letters.iter().collect(), text.letters.iter().map(ToString::to_string).collect()),
    ]
}

/// Every way where there are few; else of those that show the same parts one, and how many they are.
pub fn ways(one: &Consultation) -> String {
    const FEW: usize = 400;
    let ways = one.flow.ways(now());
    let mut groups: BTreeMap<(usize, [Vec<String>; 3]), Vec<&Way>> = BTreeMap::new();
    for way in &ways {
        let at = one.flow.outcomes.iter().position(|outcome| outcome.id == end(&one.flow, way).id).unwrap();
        groups.entry((at, parts(one, way))).or_default().push(way);
    }
    let how_many = if ways.len() > FEW { "one of each" } else { "each of them" };
    let mut text = format!("{} ways to {} ends, {how_many}\n", ways.len(), groups.len());
    for ((at, [steps, dues, letters]), alike) in groups {
        let named = |name: &str, parts: Vec<String>| match parts.is_empty() {
            true => String::new(),
            false => format!("; {name} {}", parts.join(", ")),
        };
        let told = format!("steps {}{}{}", steps.join(","), named("deadlines", dues), named("letters", letters));
        text.push_str(&format!("\n{}: {told} ({})\n", one.flow.outcomes[at].id, alike.len()));
        let listed = if ways.len() > FEW { 1 } else { alike.len() };
        for way in &alike[..listed] {
            let value = |answer: &[String]| if answer.is_empty() { "?".to_owned() } else { answer.join("+") };
            let answers = way.answers.0.iter().map(|(question, answer)| format!("{question}={}", value(answer)));
            text.push_str(&format!("  {}\n", answers.collect::<Vec<_>>().join(" ")));
        }
    }
    text
}

/// The last day of a time limit in the words of the desk, had it begun on the day of the event.
fn counted(edition: &Edition, due: &Due) -> Option<String> {
    let deadline = edition.deadlines.iter().find(|deadline| deadline.rule.id == due.rule).unwrap();
    let counted = deadline.rule.count(event(), &edition.calendar);
    let told = app::state::due::told(&edition.desk, &counted, today()).0;
    (!due.from.is_empty()).then(|| format!("({} = {}) {told}", due.from, event()))
}

/// The outcome in `section` of a page.
pub fn outcome(edition: &Edition, outcome: &Outcome, section: &Node) -> String {
    let count = |attribute: &str| reading::having(section.inside(), attribute).len();
    let there = [count("data-step"), count("data-due"), count("data-letter")];
    let parts = [outcome.steps.len(), outcome.deadlines.len(), outcome.letters.len()];
    assert_eq!(there, parts, "{}: steps, time limits and letters", outcome.id);
    // The desk writes into the time limits one after another.
    let mut dues = outcome.deadlines.iter();
    let text = section.read(&mut |element: &Element| {
        if element.get("data-date").is_some() {
            counted(edition, dues.next().unwrap()).map_or(Shown::AsItIs, Shown::Filled)
        } else {
            Shown::AsItIs
        }
    });
    format!("[{}]\n{text}", outcome.id)
}

/// What somebody types into a field of this kind.
pub fn typed(kind: FieldKind, label: &str) -> String {
    match kind {
        FieldKind::Text | FieldKind::Lines => format!("‹{label}›"),
        FieldKind::Date => "2026-11-02".to_owned(),
        FieldKind::Money => "1500000".to_owned(),
        FieldKind::Iin => "010101500003".to_owned(),
        FieldKind::Phone => "+7 700 000 00 00".to_owned(),
        FieldKind::Email => "name@example.com".to_owned(),
    }
}

/// Stands after what was filled in until what follows is known.
const FILLED: char = '\u{1}';

/// The letter `id` in `column` of its page, filled in as the desk does it.
pub fn letter(site: &Trilingual<Edition>, id: &str, column: &Node) -> String {
    let locale = Locale::from_code(column.get("data-column").unwrap()).unwrap();
    let letter = site[locale].letters.iter().find(|letter| letter.id.as_str() == id).unwrap();
    let manner = |name: &str| column.get(name).unwrap().to_owned();
    let manner = Manner { locale, day: manner("data-day"), sum: manner("data-sum") };
    let text = column.read(&mut |element: &Element| {
        if let Some(slot) = element.get("data-slot") {
            let field = letter.fields.iter().find(|field| field.id.as_str() == slot).expect("a slot has a field");
            Shown::Filled(format!("{}{FILLED}", manner.written(field.kind, &typed(field.kind, &field.label))))
        } else if let Some(field) = element.get("data-if-given") {
            Shown::After(format!("({field}) "))
        } else if element.get("data-today").is_some() {
            Shown::Filled(manner.day(today()))
        } else {
            Shown::AsItIs
        }
    });
    let mut parts = text.split(FILLED).peekable();
    let mut whole = format!("[{}] {}\n", locale.code(), letter.title);
    while let Some(part) = parts.next() {
        whole.push_str(parts.peek().map_or(part, |next| before(part, next)));
    }
    whole
}

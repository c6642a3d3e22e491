//! `content/deadlines.toml`: the time limits of the law.

use super::{Registry, entries};
use crate::diagnostic::Report;
use crate::source::{Source, Span};
use crate::suggest::suggestion;
use crate::table::Table;
use domain::deadline::{DayOff, First, Rule, Unit};
use domain::edition::deadline::Who;
use domain::locale::Trilingual;
use std::path::Path;
use std::rc::Rc;

/// A time limit.
pub struct Deadline {
    pub rule: Rule,
    pub title: Trilingual<String>,
    pub who: Who,
    pub from: Trilingual<String>,
    pub missed: Trilingual<String>,
    /// As written: resolved when the acts are known.
    pub cite: Option<(String, Span)>,
    pub counting: Option<(String, Span)>,
    pub source: Rc<Source>,
}

const UNITS: [(&str, Unit); 5] = [
    ("working-days", Unit::WorkingDays),
    ("calendar-days", Unit::CalendarDays),
    ("months", Unit::Months),
    ("years", Unit::Years),
    ("hours", Unit::DaysOfHours),
];
const FIRSTS: [(&str, First); 2] = [("next-day", First::NextDay), ("same-day", First::SameDay)];
const DAYS_OFF: [(&str, DayOff); 3] =
    [("next-working-day", DayOff::NextWorkingDay), ("stays", DayOff::Stays), ("unknown", DayOff::Unknown)];
const WHO: [(&str, Who); 2] = [("reader", Who::Reader), ("body", Who::Body)];

pub fn read(root: &Path, registry: &Registry, report: &Report) -> Vec<Deadline> {
    entries(root, "content/deadlines.toml", "deadline", report, |table, id| {
        let unit = word(table, "unit", &UNITS).unwrap_or(Unit::CalendarDays);
        let rule = Rule {
            id: id.to_string(),
            count: count(table, unit),
            unit,
            first: word(table, "first", &FIRSTS).unwrap_or(First::NextDay),
            day_off: word(table, "day-off", &DAYS_OFF).unwrap_or(DayOff::Unknown),
        };
        registry.check_facts(table, &format!("deadline:{id}"));
        let place = |key, text: Option<String>| text.map(|text| (text, table.span_of(key)));
        Deadline {
            rule,
            title: table.text("title").unwrap_or_default(),
            who: word(table, "who", &WHO).unwrap_or(Who::Reader),
            from: table.text("from").unwrap_or_default(),
            missed: table.text("missed").unwrap_or_default(),
            cite: place("cite", table.string("cite")),
            counting: place("counting", table.optional_string("counting")),
            source: Rc::clone(table.source),
        }
    })
}

/// How many units; hours are written for days of 24 hours.
fn count(table: &Table<'_>, unit: Unit) -> u32 {
    const HOURS: u32 = 24;
    let count = table.count("count").unwrap_or(1);
    let step = if unit == Unit::DaysOfHours { HOURS } else { 1 };
    if count == 0 || !count.is_multiple_of(step) {
        let message = match step {
            HOURS => format!("`count` is {count}; hours are written for whole days: 24, 48, 72 …"),
            _ => format!("`count` is {count}; write a whole number from 1 on"),
        };
        table.error(table.span_of("count"), message);
    }
    (count / step).max(1)
}

/// The value that the word at `key` stands for.
pub fn word<T: Copy>(table: &Table<'_>, key: &'static str, words: &[(&str, T)]) -> Option<T> {
    let word = table.string(key)?;
    let found = words.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
    if found.is_none() {
        let hint = suggestion(&word, words.iter().map(|(name, _)| *name));
        table.error(table.span_of(key), format!("unknown {key} `{word}`{hint}"));
    }
    found
}

//! `content/calendar.toml`: the days off of each year.

use super::Registry;
use crate::diagnostic::Report;
use crate::files;
use crate::table::{self, Table};
use chrono::{Datelike, NaiveDate, Weekday};
use domain::deadline::calendar::{Calendar, Year};
use std::path::Path;

const STATUSES: [(&str, bool); 2] = [("published", false), ("computed", true)];

pub fn read(root: &Path, registry: &Registry, report: &Report) -> Calendar {
    let Some(source) = files::read(root, "content/calendar.toml", report) else { return Calendar::default() };
    let parsed = table::parse(&source.text, &source, 0, report);
    let file = Table::new(&parsed, &source, 0, report);
    let mut calendar = Calendar::default();
    for table in file.tables("year") {
        let year = table.count("year").and_then(|year| i32::try_from(year).ok()).unwrap_or_default();
        if calendar.years.iter().any(|known| known.year == year) {
            table.error(table.span_of("year"), format!("{year} stands here twice; remove one"));
        }
        registry.check_facts(&table, &format!("calendar:{year}"));
        let computed = super::deadlines::word(&table, "status", &STATUSES).unwrap_or(true);
        let days = |key, weekend| days(&table, key, year, weekend);
        calendar.years.push(Year { year, computed, off: days("off", false), work: days("work", true) });
        table.finish();
    }
    file.finish();
    calendar
}

/// The days in the tables at `key`, which must be of the year and weekdays or, for `weekend`, none.
fn days(table: &Table<'_>, key: &'static str, year: i32, weekend: bool) -> Vec<NaiveDate> {
    let mut days = Vec::new();
    for entry in table.tables(key) {
        entry.optional_text("name");
        if let Some(day) = entry.date("date") {
            let error = |message: &str| entry.error(entry.span_of("date"), format!("{day} {message}"));
            if day.year() != year {
                error("is not in this year; move it to its own");
            } else if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) != weekend {
                error("is a day of the other kind: `off` lists weekdays, `work` Saturdays and Sundays");
            } else if days.contains(&day) {
                error("stands here twice; remove one");
            }
            days.push(day);
        }
        entry.finish();
    }
    days
}

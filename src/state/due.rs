//! Dates of time limits in words, with how each was found.

use crate::browser::due_form::DueForm;
use crate::tr;
use chrono::{Datelike, NaiveDate};
use domain::deadline::{Count, Counted, Rule};
use domain::message::Messages;
use domain::paper::{Content, Order, Reminder};

/// A day with its weekday.
pub fn day(words: &Messages, day: NaiveDate) -> String {
    let year = u32::try_from(day.year()).unwrap_or_default();
    let date = tr!(words, "desk-day", day = day.day(), month = day.month(), year = year);
    tr!(words, "desk-weekday", weekday = day.weekday().number_from_monday(), date = date)
}

/// The last day in words, and the sentences that tell how it was found.
pub fn told(words: &Messages, counted: &Counted, today: NaiveDate) -> (String, Vec<String>) {
    match counted {
        Counted::NoCalendar(year) => {
            let year = u32::try_from(*year).unwrap_or_default();
            (tr!(words, "due-no-calendar", year = year.to_string()), Vec::new())
        }
        Counted::Until(count) => (until(words, count, today), steps(words, count)),
    }
}

/// Whether the last day is counted and has not passed.
pub fn is_ahead(counted: &Counted, today: NaiveDate) -> bool {
    matches!(counted, Counted::Until(count) if count.until >= today)
}

/// Saves the last day that `form` shows for a calendar, and says there how that went.
pub fn save(words: &Messages, form: DueForm, (rule, count): (&Rule, &Count), today: NaiveDate) {
    let mut why = steps(words, count);
    why.push(form.law());
    let reminder = Reminder { rule: rule.id.clone(), until: count.until, title: form.title(), why: why.join("\n") };
    let file = format!("{}-{}.ics", rule.id, count.until);
    let order = Order { file: file.clone(), day: today, content: Content::Reminder(reminder) };
    form.status(&tr!(words, "paper-making"));
    let (shown, words) = (form.clone(), words.clone());
    form.save(&order, move |saved| {
        shown.status(&match saved {
            true => tr!(words, "paper-saved", file = file),
            false => tr!(words, "due-not-saved"),
        });
    });
}

fn until(words: &Messages, count: &Count, today: NaiveDate) -> String {
    let date = day(words, count.until);
    match u32::try_from((count.until - today).num_days()) {
        Ok(left) if count.on_day_off.is_none() => tr!(words, "due-at-least", date = date, left = left),
        Ok(0) => tr!(words, "due-today", date = date),
        Ok(left) => tr!(words, "due-until", date = date, left = left),
        Err(_) => tr!(words, "due-past", date = date),
    }
}

fn steps(words: &Messages, count: &Count) -> Vec<String> {
    let day = |date| day(words, date);
    let mut steps =
        vec![tr!(words, "count-event", date = day(count.event)), tr!(words, "count-first", date = day(count.first))];
    if count.weekends > 0 {
        steps.push(tr!(words, "count-weekends", count = count.weekends));
    }
    if !count.off.is_empty() {
        let days: Vec<String> = count.off.iter().map(|date| day(*date)).collect();
        steps.push(tr!(words, "count-off", days = days.join("; ")));
    }
    steps.push(tr!(words, "count-last", date = day(count.counted)));
    if count.until != count.counted {
        steps.push(tr!(words, "count-moved", date = day(count.until)));
    }
    if let Some(safe) = count.safe {
        steps.push(tr!(words, "count-safe", date = day(safe)));
    }
    if count.on_day_off.is_none() {
        steps.push(tr!(words, "count-day-off-unknown"));
    }
    if count.computed {
        steps.push(tr!(words, "count-computed"));
    }
    steps
}

//! A time limit in words, with room for the date that the desk counts.

use super::Shelf;
use crate::pages::cites;
use crate::tr;
use domain::deadline::{DayOff, Rule, Unit};
use domain::edition::Deadline;
use domain::edition::deadline::Who;
use domain::message::Messages;
use leptos::prelude::*;

/// The time limit: who must do what, how long, which law says so, what if it is missed.
///
/// A private one is offered to no calendar: that would tell of it.
pub fn view(shelf: Shelf<'_>, deadline: &Deadline, private: bool) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let who = match deadline.who {
        Who::Reader => tr!(labels, "deadline-you"),
        Who::Body => tr!(labels, "deadline-they"),
    };
    let counting = deadline.counting.as_ref().map(|cite| view! { " · "{cites::cite(shelf, cite)} });
    let calendar = (!private).then(|| {
        view! {
            <div hidden data-calendar>
                <p><button type="button" class="button button--quiet" data-do="calendar">{tr!(labels, "deadline-calendar")}</button></p>
                <p data-saved role="status"></p>
            </div>
        }
    });
    let unknown = (deadline.rule.day_off == DayOff::Unknown).then(|| {
        view! { <p>{tr!(labels, "deadline-day-off-unknown")}</p> }
    });
    view! {
        <p class="due__who">{who}</p>
        <p class="due__title" data-due-title><strong>{deadline.title.clone()}</strong></p>
        <p class="due__date" data-date hidden></p>
        <p data-due-law>{capitalised(&words(labels, &deadline.rule, &deadline.from))}". "{cites::cite(shelf, &deadline.cite)}{counting}</p>
        <details data-why hidden>
            <summary>{tr!(labels, "deadline-why")}</summary>
            <ul data-count></ul>
        </details>
        {unknown}
        <p><strong>{tr!(labels, "deadline-missed")}</strong>" "{deadline.missed.clone()}</p>
        {calendar}
    }
}

/// How long, and from which day.
fn words(labels: &Messages, rule: &Rule, from: &str) -> String {
    let count = rule.count;
    match rule.unit {
        Unit::WorkingDays => tr!(labels, "deadline-working-days", count = count, from = from),
        Unit::CalendarDays => tr!(labels, "deadline-calendar-days", count = count, from = from),
        Unit::Months => tr!(labels, "deadline-months", count = count, from = from),
        Unit::Years => tr!(labels, "deadline-years", count = count, from = from),
        Unit::DaysOfHours => tr!(labels, "deadline-hours", count = count, from = from),
    }
}

/// In Kazakh the sentence begins with the day, whose words stand inside other sentences elsewhere.
fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

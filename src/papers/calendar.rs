//! A time limit as a calendar file: an event that lasts its last day, with two alarms before it.

use chrono::{Duration, NaiveDate, NaiveTime};
use domain::paper::Reminder;
use icalendar::{Alarm, Calendar, Component, Event, EventLike};
use std::fmt::Write;

/// When calendars remind: hours before the last day begins. At nine in the morning, three days and one day before.
const ALARMS: [i64; 2] = [3 * 24 - 9, 24 - 9];

/// Octets that a line may have.
const LINE: usize = 75;

/// The calendar file, made on `day`; `None` where it cannot be written.
pub fn make(reminder: &Reminder, day: NaiveDate) -> Option<String> {
    // The same limit of the same day replaces itself where it was added before.
    let id = format!("{}-{}@zan-sauat", reminder.rule, reminder.until);
    let made = day.and_time(NaiveTime::MIN).and_utc();
    let mut event = Event::new();
    event.uid(&id).timestamp(made);
    event.starts(reminder.until);
    event.summary(&reminder.title).description(&reminder.why);
    for hours in ALARMS {
        let mut alarm = Alarm::display(&reminder.title, -Duration::hours(hours));
        // The library would ask the clock and chance for what is not given.
        alarm.uid(&format!("{hours}h-{id}")).timestamp(made);
        event.alarm(alarm);
    }
    // A last day keeps nobody busy.
    event.add_property("TRANSP", "TRANSPARENT");
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0")).append_property(("PRODID", "-//Zan Sauat//Time limits//EN"));
    calendar.push(event.done());
    let mut text = String::new();
    write!(text, "{calendar}").ok()?;
    Some(text.split("\r\n").map(shortened).collect::<Vec<_>>().join("\r\n"))
}

/// A line of at most 75 octets and what goes on below it: the library leaves 76 in the last line of a fold.
fn shortened(line: &str) -> String {
    match line.split_at_checked(line.floor_char_boundary(LINE)) {
        Some((head, rest)) if !rest.is_empty() => format!("{head}\r\n {rest}"),
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn made(title: &str, why: &str) -> String {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        let reminder =
            Reminder { rule: "answer".to_owned(), until: day(30), title: title.to_owned(), why: why.to_owned() };
        make(&reminder, day(22)).unwrap()
    }

    #[test]
    fn a_time_limit_is_an_event_of_a_whole_day_with_two_alarms() {
        let text = made("Answer", "Because");
        let lines: Vec<&str> = text.split("\r\n").collect();
        for line in [
            "VERSION:2.0",
            "PRODID:-//Zan Sauat//Time limits//EN",
            "UID:answer-2026-11-30@zan-sauat",
            "DTSTAMP:20261122T000000Z",
            "DTSTART;VALUE=DATE:20261130",
            "SUMMARY:Answer",
            "DESCRIPTION:Because",
            "TRIGGER:-PT226800S",
            "TRIGGER:-PT54000S",
        ] {
            assert!(lines.contains(&line), "{line} is missing in {text}");
        }
        assert_eq!(lines.iter().filter(|line| **line == "BEGIN:VALARM").count(), ALARMS.len());
        assert_eq!((lines.first(), lines.last()), (Some(&"BEGIN:VCALENDAR"), Some(&"")));
        assert_eq!(text, made("Answer", "Because"), "the same day makes the same file");
    }

    proptest! {
        #[test]
        fn lines_are_short_and_words_come_back(title in "\\PC{1,90}", why in "[\\PC\n,;\\\\]{1,300}") {
            let text = made(&title, &why);
            prop_assert!(text.split("\r\n").all(|line| line.len() <= LINE), "{}", text);
            let unfolded = text.replace("\r\n ", "");
            let value = |name: &str| {
                let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix(name))?;
                let marked = line.replace("\\\\", "\0").replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";");
                Some(marked.replace('\0', "\\"))
            };
            // The event's words stand before those of its alarms.
            prop_assert_eq!(value("DESCRIPTION:"), Some(why));
            prop_assert_eq!(value("SUMMARY:"), Some(title));
        }
    }
}

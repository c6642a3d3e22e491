//! After a letter is handed in: by when the answer is due.

use super::{LetterWork, due};
use crate::browser::DueShown;
use crate::tr;
use chrono::NaiveDate;
use domain::deadline::Counted;

impl LetterWork {
    /// Shows by when the answer to a letter handed in on the day `sent` is due.
    pub(super) fn show_due(&self, sent: Option<NaiveDate>) {
        let mut told = DueShown { shown: true, ..DueShown::default() };
        if let (Some(limit), Some(sent)) = (&self.limit, sent) {
            let counted = limit.rule.count(sent, &limit.calendar);
            (told.date, told.count) = due::told(&self.words, &counted, self.today);
            told.ahead = due::is_ahead(&counted, self.today);
        }
        self.form.due(&told);
    }

    /// Takes down on which day the letter was handed in.
    pub(super) fn send(&mut self, typed: &str) {
        let day = typed.parse::<NaiveDate>().ok();
        let fault = match day {
            Some(day) if day > self.today => tr!(self.words, "fault-future"),
            None if !typed.is_empty() => tr!(self.words, "fault-date"),
            _ => String::new(),
        };
        self.form.sent_fault(&fault);
        if !fault.is_empty() {
            return;
        }
        let due = self.limit.as_ref().zip(day).and_then(|(limit, day)| match limit.rule.count(day, &limit.calendar) {
            Counted::Until(count) => Some(count.until),
            Counted::NoCalendar(_) => None,
        });
        let letter = self.case.letter(&self.id);
        (letter.sent, letter.due) = (day, due);
        self.keep();
        self.show_due(day);
    }

    /// Saves the time limit of the answer for a calendar.
    pub(super) fn save_due(&self) {
        let sent = self.case.letters.iter().find(|letter| letter.id == self.id).and_then(|letter| letter.sent);
        let (Some(limit), Some(sent), Some(form)) = (&self.limit, sent, self.form.answer_due()) else { return };
        if let Counted::Until(count) = limit.rule.count(sent, &limit.calendar) {
            due::save(&self.words, form, (&limit.rule, &count), self.today);
        }
    }
}

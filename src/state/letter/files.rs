//! What a reader takes away from a letter: its words, and the day of the answer for a calendar.

use super::LetterWork;
use crate::state::due;
use crate::tr;
use domain::deadline::Counted;
use domain::paper::{Content, Order, Paper};

impl LetterWork {
    /// The letter as it stands, with the reader's number whole.
    pub(super) fn paper(&mut self) -> Paper {
        let shown = self.number_shown;
        self.show_number(true);
        let paper = self.form.paper();
        self.show_number(shown);
        paper
    }

    pub(super) fn save(&mut self) {
        // A file lies where others see its name.
        let name = if self.private { "letter" } else { &self.id };
        let file = format!("{name}-{}.docx", self.today);
        let order = Order { file: file.clone(), day: self.today, content: Content::Letter(self.paper()) };
        self.form.status(&tr!(self.words, "paper-making"));
        let (form, words) = (self.form.clone(), self.words.clone());
        self.form.save(&order, move |saved| {
            form.status(&match saved {
                true => tr!(words, "paper-saved", file = file),
                false => tr!(words, "letter-not-saved"),
            });
        });
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

//! The end of a consultation: what is for this reader, by which day, with which letters.

use super::{Consult, due};
use crate::browser::{DueShown, cases};
use crate::tr;
use chrono::NaiveDate;
use domain::consultation::answers::Answers;
use domain::consultation::condition::Condition;
use domain::consultation::walk::End;
use domain::consultation::{Due, Outcome};
use domain::deadline::{Counted, Rule};

impl Consult {
    /// Shows the outcome: its parts for this reader, its time limits with their dates.
    pub(super) fn show_outcome(&self, outcome: &Outcome) {
        let asked = self.material.flow.asked(&self.case.answers, self.now());
        let holds = |condition: &Condition| condition.holds(&asked, self.now());
        let shown = |conditions: &[Condition]| conditions.iter().map(holds).collect::<Vec<_>>();
        let due = |due: &Due| {
            let mut told = DueShown { shown: holds(&due.when), ..DueShown::default() };
            if let Some((_, counted)) = self.counted(due, &asked) {
                (told.date, told.count) = due::told(&self.words, &counted, self.today);
                told.ahead = due::is_ahead(&counted, self.today);
            } else if !due.from.is_empty() {
                told.date = tr!(self.words, "due-no-day");
            }
            told
        };
        let dues: Vec<DueShown> = outcome.deadlines.iter().map(due).collect();
        self.form.tell(&outcome.id, &shown(&outcome.steps), &dues, &shown(&outcome.letters));
        // Letters that are opened from here are filled from this case.
        for letter in self.form.letters(&outcome.id) {
            cases::set_open(&format!("letter-{letter}"), &self.key, self.keep);
        }
    }

    /// The rule of a time limit, and what counting from the answers comes to.
    fn counted(&self, due: &Due, asked: &Answers) -> Option<(&Rule, Counted)> {
        let rule = self.material.rules.iter().find(|rule| rule.id == due.rule)?;
        let event = asked.get(&due.from)?.first()?.parse::<NaiveDate>().ok()?;
        Some((rule, rule.count(event, &self.material.calendar)))
    }

    /// Saves a time limit of the outcome that is shown for a calendar.
    pub(super) fn save(&self, number: usize) {
        let flow = &self.material.flow;
        let asked = flow.asked(&self.case.answers, self.now());
        let End::Tell(outcome) = flow.walk(&self.case.answers, self.now()).end else { return };
        let due = outcome.deadlines.get(number);
        let Some((rule, Counted::Until(count))) = due.and_then(|due| self.counted(due, &asked)) else { return };
        let Some(form) = self.form.due(number) else { return };
        due::save(&self.words, form, (rule, &count), self.today);
    }
}

//! The outcome of a consultation, as `pages::consultation::outcomes` writes it.

use super::ConsultationForm;
use crate::browser::DueShown;
use crate::browser::web::due;
use crate::browser::web::due_form::{self, DueForm};
use crate::browser::web::quiz_form::dom::{all, find, hide};

impl ConsultationForm {
    /// Shows the outcome: its parts for this reader, and its time limits with their dates.
    pub fn tell(&self, outcome: &str, steps: &[bool], dues: &[DueShown], letters: &[bool]) {
        self.clear();
        hide(&self.place, "[data-asking]", true);
        self.told(true);
        self.title("");
        let Some(section) = find(&self.page, &format!("[data-outcome='{outcome}']")) else { return };
        section.set_hidden(false);
        for note in all(&section, "[data-for-whom]") {
            note.set_hidden(true);
        }
        let show = |selector: &str, shown: &[bool]| {
            for (element, shown) in all(&section, selector).into_iter().zip(shown) {
                element.set_hidden(!shown);
            }
        };
        show("[data-step]", steps);
        show("[data-letter]", letters);
        hide(&section, "[data-letters]", !letters.contains(&true));
        hide(&section, "[data-dues]", !dues.iter().any(|due| due.shown));
        for (element, told) in all(&section, "[data-due]").into_iter().zip(dues) {
            element.set_hidden(!told.shown);
            due::show(&element, told);
        }
    }

    /// The time limit of this number in the outcome that is shown, from 0 on.
    pub fn due(&self, number: usize) -> Option<DueForm> {
        due_form::shown(&self.page, number)
    }
}

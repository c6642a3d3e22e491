//! The outcomes of a consultation, as `pages::consultation::outcomes` writes them.

use super::ConsultationForm;
use crate::browser::DueShown;
use crate::browser::web::due_form::{self, DueForm};
use crate::browser::web::quiz_form::dom::{all, attribute, find, hide};
use web_sys::{Event, EventInit};

impl ConsultationForm {
    /// Shows the outcome: its parts for this reader, and its time limits with their dates.
    pub fn tell(&self, outcome: &str, steps: &[bool], dues: &[DueShown], letters: &[bool]) {
        self.clear();
        hide(&self.place, "[data-asking]", true);
        self.told(true);
        let Some(section) = find(&self.page, &format!("[data-outcome='{outcome}']")) else { return };
        let heading = find(&section, "h3").and_then(|heading| heading.text_content()).unwrap_or_default();
        // The tab of a private consultation tells nothing.
        self.title(if self.place.has_attribute("data-private") { "" } else { &heading });
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
        for (element, due) in all(&section, "[data-due]").into_iter().zip(dues) {
            element.set_hidden(!due.shown);
            due_form::show(&element, due);
        }
        let init = EventInit::new();
        init.set_bubbles(true);
        if let Ok(event) = Event::new_with_event_init_dict("told", &init) {
            let _ = self.place.dispatch_event(&event);
        }
    }

    /// The time limit of this number in the outcome that is shown, from 0 on.
    pub fn due(&self, number: usize) -> Option<DueForm> {
        due_form::shown(&self.page, number)
    }

    /// The letters of the outcome that are for this reader.
    pub fn letters(&self, outcome: &str) -> Vec<String> {
        let letters = all(&self.page, &format!("[data-outcome='{outcome}'] [data-letter]:not([hidden])"));
        letters.iter().map(|letter| attribute(letter, "data-letter")).collect()
    }

    /// Whether an outcome is shown.
    pub(super) fn told(&self, told: bool) {
        let _ = self.place.toggle_attribute_with_force("data-told", told);
        hide(&self.page, "[data-outcomes-title]", !told);
    }
}

//! What a checked answer shows, and taking it back.

use super::QuizForm;
use super::dom::{all, attribute, copy, find, hide, write};
use crate::browser::web::page;
use domain::key::{Mark, QuestionKey, TaskKind, Told};
use web_sys::Element;

impl QuizForm {
    /// Shows what an answer is worth: the verdict with its explanation, and a word at each part told of.
    pub fn mark(&self, question: &QuestionKey, mark: Mark, word: &str, told: impl Fn(&str) -> Option<(Told, String)>) {
        let Some(element) = self.question(question) else { return };
        self.unmark(question);
        self.set_checked(&element, true);
        for part in all(&element, "[data-part]") {
            let id = attribute(&part, "data-part");
            let why = find(&element, &format!("[data-for='{id}'] [data-why]")).and_then(|why| why.text_content());
            let why = why.unwrap_or_default();
            let text = told(&id).map(|(told, word)| {
                let class = if told == Told::Wrong { "choice--wrong" } else { "choice--right" };
                let _ = part.class_list().add_1(class);
                format!("{word} {why}")
            });
            if let (Some(text), Some(feedback)) = (text, find(&part, "[data-feedback]")) {
                feedback.set_text_content(Some(&text));
                feedback.set_hidden(false);
            }
        }
        let name = if mark == Mark::Right { "right" } else { "wrong" };
        let Some(verdict) = find(&element, "[data-verdict]") else { return };
        // The verdict is a live region: it changes once, whole, so that it is told once.
        let Some(body) = page().and_then(|page| page.create_element("div").ok()) else { return };
        let _ = body.set_attribute("class", &format!("verdict verdict--{name}"));
        if let Some(line) = page().and_then(|page| page.create_element("p").ok()) {
            let _ = line.set_attribute("class", "verdict__word");
            let _ = line.append_with_str_1(word);
            copy(&self.0, &format!("[data-icon='{name}'] svg"), |icon| line.prepend_with_node_1(icon).ok());
            let _ = body.append_child(&line);
        }
        let whole =
            matches!(question.kind, TaskKind::Arrange) || (question.kind == TaskKind::Number && mark == Mark::Wrong);
        if whole {
            copy(&element, "[data-parts-told]", |parts| body.append_child(parts).ok().map(drop));
        }
        copy(&element, "[data-explanation]", |why| body.append_child(why).ok().map(drop));
        let _ = verdict.append_child(&body);
    }

    /// Takes back what [`QuizForm::mark`] shows.
    pub fn unmark(&self, question: &QuestionKey) {
        let Some(element) = self.question(question) else { return };
        self.set_checked(&element, false);
        write(&element, "[data-warning]", "");
        write(&element, "[data-verdict]", "");
        for part in all(&element, "[data-part]") {
            let _ = part.class_list().remove_2("choice--right", "choice--wrong");
            write(&part, "[data-feedback]", "");
            hide(&part, "[data-feedback]", true);
        }
    }

    fn set_checked(&self, element: &Element, checked: bool) {
        for control in all(element, "input, select, [data-part] button") {
            let _ = control.toggle_attribute_with_force("disabled", checked);
        }
        hide(element, "[data-do='check']", checked);
        hide(element, "[data-do='next']", !checked);
    }
}

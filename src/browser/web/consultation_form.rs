//! The forms of a consultation, as `pages::consultation` writes them.

use super::desk::Desk;
use super::due_form;
use super::keeping_form::{keep_wanted, show_kept, trouble};
use super::quiz_form::dom::{all, attribute, find, hide, write};
use super::{listen, page, window};
use crate::browser::Turn;
use domain::consultation::answers::Answer;
use domain::consultation::{Kind, Question};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, History, HtmlElement, HtmlInputElement, KeyboardEvent};

mod outcome;

/// Entries of the history that are questions are numbered from here: the app's own numbers are smaller.
const FIRST_ENTRY: u32 = 1_000_000;

/// The consultation of a page. What is missing in it is passed over.
#[derive(Clone, Debug)]
pub struct ConsultationForm {
    /// The questions and what belongs to them.
    place: HtmlElement,
    /// The page with its outcomes.
    page: HtmlElement,
}

impl ConsultationForm {
    /// Opens the forms at `desk`: from here on questions are asked one by one.
    pub fn open(desk: &Desk) -> Option<ConsultationForm> {
        let place = desk.0.clone();
        let page = place.closest(".page").ok()??.dyn_into::<HtmlElement>().ok()?;
        let form = ConsultationForm { place, page };
        form.place.set_hidden(false);
        let _ = form.place.set_attribute("data-ready", "");
        if let Some(list) = find(&form.page, "[data-decides]") {
            let _ = list.remove_attribute("open");
        }
        hide(&form.page, "[data-all]", true);
        hide(&form.page, "[data-one]", false);
        // The outcome comes before the answers that led to it, and both before how that is decided.
        if let Some(outcomes) = find(&form.page, "[data-outcomes]") {
            for part in ["[data-decides]", "[data-answers]"].iter().filter_map(|part| find(&form.page, part)) {
                let _ = outcomes.insert_adjacent_element("afterend", &part);
            }
        }
        Some(form)
    }

    /// Calls `handle` for everything the reader does.
    pub fn on_turn(&self, handle: impl Fn(Turn) + 'static + Clone) {
        let pressed = handle.clone();
        listen(&self.page, "click", move |event| {
            if let Some(turn) = turn(&event) {
                pressed(turn);
            }
        });
        let kept = handle.clone();
        listen(&self.place, "change", move |event| {
            if let Some(wanted) = keep_wanted(&event) {
                kept(Turn::Keep(wanted));
            }
        });
        let entered = handle.clone();
        listen(&self.place, "keydown", move |event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            if key.as_deref() == Some("Enter") && super::quiz_form::dom::matches_selector(&event, "input") {
                event.prevent_default();
                entered(Turn::Next);
            }
        });
        let place = self.place.clone();
        if let Some(window) = window() {
            listen(&window, "popstate", move |event| {
                // Other entries are the app's, or of links inside the page: no question belongs to them.
                let state = event.dyn_ref::<web_sys::PopStateEvent>().and_then(|event| event.state().as_f64());
                let number = state.filter(|state| *state >= f64::from(FIRST_ENTRY)).map(|state| state as u32);
                if let Some(number) = number.filter(|_| place.is_connected()) {
                    handle(Turn::Returned((number - FIRST_ENTRY) as usize));
                }
            });
        }
    }

    fn question(&self, question: &Question) -> Option<HtmlElement> {
        find(&self.place, &format!("[data-question='{}']", question.id))
    }

    fn inputs(&self, question: &Question) -> Vec<HtmlInputElement> {
        let inputs = self.question(question).map(|form| all(&form, "input")).unwrap_or_default();
        inputs.into_iter().filter_map(|input| input.dyn_into().ok()).collect()
    }

    /// The answer as the form has it.
    pub fn answer(&self, question: &Question) -> Answer {
        let inputs = self.inputs(question);
        match question.kind {
            Kind::Choice | Kind::Several => {
                inputs.iter().filter(|input| input.checked()).map(HtmlInputElement::value).collect()
            }
            _ => inputs.iter().map(HtmlInputElement::value).collect(),
        }
    }

    /// Makes the form show `answer`.
    pub fn put(&self, question: &Question, answer: &Answer) {
        for input in self.inputs(question) {
            match question.kind {
                Kind::Choice | Kind::Several => input.set_checked(answer.contains(&input.value())),
                _ => input.set_value(answer.first().map_or("", String::as_str)),
            }
        }
    }

    /// The words of the option `value`.
    pub fn words(&self, question: &Question, value: &str) -> String {
        let input = self.inputs(question).into_iter().find(|input| input.value() == value);
        let label = input.and_then(|input| input.parent_element());
        label.and_then(|label| label.text_content()).unwrap_or_default().trim().to_owned()
    }

    fn clear(&self) {
        for form in all(&self.place, "[data-question]") {
            form.set_hidden(true);
            write(&form, "[data-fault]", "");
        }
        for outcome in all(&self.page, "[data-outcome]") {
            outcome.set_hidden(true);
        }
        hide(&self.place, "[data-errors]", true);
    }

    /// Shows the question, `answered` questions into the consultation; the tab tells the step.
    pub fn ask(&self, question: &Question, answered: usize, step: &str) {
        self.clear();
        if let Some(form) = self.question(question) {
            form.set_hidden(false);
        }
        hide(&self.place, "[data-asking]", false);
        self.told(false);
        hide(&self.place, "[data-do='unknown']", !question.optional);
        hide(&self.place, "[data-do='back']", answered == 0);
        self.title(step);
    }

    fn title(&self, step: &str) {
        let Some(page) = page() else { return };
        let heading = find(&self.page, "h1").and_then(|heading| heading.text_content()).unwrap_or_default();
        let whole = page.title();
        let rest = whole.find(heading.as_str()).and_then(|at| whole.get(at..)).unwrap_or(whole.as_str());
        page.set_title(&if step.is_empty() { rest.to_owned() } else { format!("{step} · {rest}") });
    }

    /// Says what is wrong with an answer, in a summary that takes the focus and at the question.
    pub fn fault(&self, question: &Question, text: &str) {
        if let Some(form) = self.question(question) {
            write(&form, "[data-fault]", text);
        }
        write(&self.place, "[data-error-link]", text);
        hide(&self.place, "[data-errors]", false);
        if let Some(summary) = find(&self.place, "[data-errors]") {
            let _ = summary.focus();
        }
    }

    /// Lists the answers; `whole` when there is nothing left to ask.
    pub fn list(&self, rows: &[(&Question, String)], whole: bool) {
        hide(&self.page, "[data-answers]", rows.is_empty());
        hide(&self.page, "[data-do='another']", !whole);
        if let Some(details) = find(&self.page, "[data-answers]") {
            let _ = details.toggle_attribute_with_force("open", whole);
        }
        let Some(list) = find(&self.page, "[data-answer-list]") else { return };
        list.set_text_content(None);
        let template = self.page.query_selector("template[data-answer]").ok().flatten();
        let Some(template) = template.and_then(|template| template.dyn_into::<web_sys::HtmlTemplateElement>().ok())
        else {
            return;
        };
        for (question, words) in rows {
            let Ok(copy) = template.content().clone_node_with_deep(true) else { continue };
            let Some(copy) = copy.dyn_ref::<web_sys::DocumentFragment>() else { continue };
            let Some(row) = copy.first_element_child() else { continue };
            let label = self.question(question).map(|form| attribute(&form, "data-label")).unwrap_or_default();
            write(&row, "dt", &label);
            write(&row, "dd", words);
            if let Some(button) = find(&row, "button") {
                let _ = button.set_attribute("data-target", &question.id);
                let name = format!("{}: {label}", button.text_content().unwrap_or_default());
                let _ = button.set_attribute("aria-label", &name);
            }
            let _ = list.append_child(&row);
        }
    }

    /// Gives the focus to what is shown: the question or the outcome.
    pub fn focus(&self) {
        let shown = "[data-question]:not([hidden]) h2, [data-outcome]:not([hidden]) h3";
        if let Some(heading) = find(&self.page, shown) {
            let _ = heading.focus();
        }
    }

    /// Offers to bring back what a fresh start erased, or takes the offer back.
    pub fn offer_back(&self, offered: bool) {
        hide(&self.page, "[data-do='bring-back']", !offered);
    }

    /// Says something that is not an error.
    pub fn status(&self, text: &str) {
        write(&self.place, "[data-status]", text);
    }

    /// Says that answers are not kept, and offers them as a file.
    pub fn trouble(&self, text: &str) {
        trouble(&self.place, text);
    }

    /// Shows whether the answers are kept on the device.
    pub fn kept(&self, kept: bool) {
        show_kept(&self.place, kept);
    }

    /// Makes the question of this number an entry of the history, so that the browser's Back leads to the one before.
    /// Who leaves a private page must not find it again by going back: there it makes none.
    pub fn push(&self, number: usize) {
        if let Some((history, state)) = self.entry(number) {
            let _ = history.push_state(&state, "");
        }
    }

    /// Makes the entry of the history that is shown the one of this question.
    pub fn replace(&self, number: usize) {
        if let Some((history, state)) = self.entry(number) {
            let _ = history.replace_state(&state, "");
        }
    }

    fn entry(&self, number: usize) -> Option<(History, JsValue)> {
        let number = FIRST_ENTRY.checked_add(u32::try_from(number).ok()?)?;
        let private = self.place.has_attribute("data-private");
        Some((window()?.history().ok().filter(|_| !private)?, JsValue::from(number)))
    }
}

fn turn(event: &Event) -> Option<Turn> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    if target.closest("[data-error-link]").ok()?.is_some() {
        event.prevent_default();
        let shown = target.closest("[data-desk]").ok()??;
        let input = find(&shown, "[data-question]:not([hidden]) input")?;
        let _ = input.focus();
        return None;
    }
    let button = target.closest("[data-do]").ok()??;
    Some(match attribute(&button, "data-do").as_str() {
        "next" => Turn::Next,
        "unknown" => Turn::Unknown,
        "back" => Turn::Back,
        "change" => Turn::Change(attribute(&button, "data-target")),
        "restart" => Turn::Restart,
        "bring-back" => Turn::BringBack,
        "calendar" => Turn::Calendar(due_form::number(&button)?),
        "another" => Turn::Another,
        "save-file" => Turn::SaveFile,
        _ => return None,
    })
}

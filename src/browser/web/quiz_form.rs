//! The forms of a quiz, as `pages::quiz_form` writes them.

use super::listen;
use crate::browser::Action;
use domain::key::{Answer, Key, QuestionKey, TaskKind};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlButtonElement, HtmlElement, HtmlInputElement, HtmlSelectElement, KeyboardEvent};

pub(super) mod dom;
mod marks;

use dom::{all, attribute, find, hide, matches_selector, write};

/// The element of a quiz. What is missing in it is passed over.
#[derive(Clone)]
pub struct QuizForm(HtmlElement);

impl QuizForm {
    /// The quiz in the element `id`.
    pub fn find(id: &str) -> Option<QuizForm> {
        Some(QuizForm(super::page()?.get_element_by_id(id)?.dyn_into().ok()?))
    }

    fn question(&self, question: &QuestionKey) -> Option<HtmlElement> {
        find(&self.0, &format!("[data-question='{}']", question.id))
    }

    /// Puts options and right sides in the order of `seed`, lets buttons be pressed, and names the variant.
    pub fn open(&self, key: &Key, seed: u32, variant: &str) {
        for question in &key.questions {
            let Some(element) = self.question(question) else { continue };
            let order = question.order(seed);
            let in_order = |of: &dyn Fn(&str) -> String, within: &Element| {
                for part in order.iter().filter_map(|at| question.parts.get(*at)) {
                    if let Some(child) = find(within, &of(part)) {
                        let _ = within.append_child(&child);
                    }
                }
            };
            match question.kind {
                TaskKind::Choose => {
                    if let Some(parts) = find(&element, "[data-parts]") {
                        in_order(&|part| format!("[data-part='{part}']"), &parts);
                    }
                }
                TaskKind::Match => {
                    for select in all(&element, "select") {
                        in_order(&|part| format!("[value='{part}']"), &select);
                    }
                }
                _ => {}
            }
        }
        for button in all(&self.0, "button") {
            let _ = button.remove_attribute("disabled");
        }
        // One question is shown at a time: a list of one would be told as such.
        if let Some(list) = find(&self.0, ".questions") {
            let _ = list.set_attribute("role", "presentation");
        }
        write(&self.0, "[data-variant]", variant);
        hide(&self.0, "[data-variant]", false);
        let _ = self.0.set_attribute("data-ready", "");
    }

    /// Calls `handle` for everything the reader does.
    pub fn on_action(&self, handle: impl Fn(Action) + 'static + Clone) {
        let changed = handle.clone();
        listen(&self.0, "input", move |_| changed(Action::Answer));
        // No form is submitted: a sandboxed frame may not, so Enter in a field is told apart here.
        let entered = handle.clone();
        listen(&self.0, "keydown", move |event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            if key.as_deref() == Some("Enter") && matches_selector(&event, "input[type=text]") {
                entered(Action::Check);
            }
        });
        listen(&self.0, "click", move |event| {
            if let Some(action) = action(&event) {
                handle(action);
            }
        });
    }

    /// The answer as the form has it.
    pub fn answer(&self, question: &QuestionKey) -> Answer {
        let Some(element) = self.question(question) else { return Answer::new() };
        match question.kind {
            TaskKind::Choose | TaskKind::ChooseInOrder => {
                all(&element, "input:checked").iter().map(|input| attribute(input, "value")).collect()
            }
            TaskKind::Arrange => all(&element, "[data-part]").iter().map(|row| attribute(row, "data-part")).collect(),
            TaskKind::Match => {
                let selects = all(&element, "select")
                    .into_iter()
                    .filter_map(|select| select.dyn_into::<HtmlSelectElement>().ok());
                let made = selects.filter(|select| !select.value().is_empty());
                made.map(|select| format!("{}={}", select.name(), select.value())).collect()
            }
            TaskKind::Number => {
                let typed = find(&element, "input").and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
                typed.map(|input| input.value()).filter(|typed| !typed.is_empty()).into_iter().collect()
            }
        }
    }

    /// Makes the form show `answer`.
    pub fn put(&self, question: &QuestionKey, answer: &Answer) {
        let Some(element) = self.question(question) else { return };
        match question.kind {
            TaskKind::Arrange => {
                if let Some(parts) = find(&element, "[data-parts]") {
                    for row in answer.iter().filter_map(|part| find(&parts, &format!("[data-part='{part}']"))) {
                        let _ = parts.append_child(&row);
                    }
                }
            }
            TaskKind::Match => {
                for select in
                    all(&element, "select").into_iter().filter_map(|select| select.dyn_into::<HtmlSelectElement>().ok())
                {
                    let left = format!("{}=", select.name());
                    let right = answer.iter().find_map(|pair| pair.strip_prefix(&left)).unwrap_or_default();
                    select.set_value(right);
                }
            }
            _ => {
                for input in
                    all(&element, "input").into_iter().filter_map(|input| input.dyn_into::<HtmlInputElement>().ok())
                {
                    match question.kind {
                        TaskKind::Number => input.set_value(answer.first().map_or("", String::as_str)),
                        _ => input.set_checked(answer.contains(&input.value())),
                    }
                }
            }
        }
    }

    /// Says what is missing before an answer can be checked; empty text says nothing.
    pub fn warn(&self, question: &QuestionKey, text: &str) {
        if let Some(element) = self.question(question) {
            write(&element, "[data-warning]", text);
        }
    }

    /// The words of a part.
    pub fn part_text(&self, question: &QuestionKey, part: &str) -> String {
        let row = self.question(question).and_then(|element| find(&element, &format!("[data-part='{part}'] span")));
        row.and_then(|row| row.text_content()).unwrap_or_default()
    }

    /// Says where a moved item stands, and gives its button the focus back that moving took.
    pub fn moved(&self, question: &QuestionKey, part: &str, by: isize, text: &str) {
        let Some(element) = self.question(question) else { return };
        write(&element, "[data-moved]", text);
        let way = if by < 0 { "up" } else { "down" };
        if let Some(button) = find(&element, &format!("[data-part='{part}'] [data-do='{way}']")) {
            let _ = button.focus();
        }
    }

    /// Shows the question at `position` alone, or the result after the last.
    pub fn turn_to(&self, position: usize) {
        let questions = all(&self.0, "[data-question]");
        for (at, question) in questions.iter().enumerate() {
            question.set_hidden(at != position);
        }
        hide(&self.0, "[data-result]", position < questions.len());
        hide(&self.0, "[data-confirm]", true);
        self.tell_step(questions.get(position));
    }

    /// Puts the step before the tab's title, where the page is this quiz alone.
    fn tell_step(&self, question: Option<&HtmlElement>) {
        let (Some(page), Some(_)) = (super::page(), find(&self.0, "h2.quiz__prompt")) else { return };
        let own = self.0.get_attribute("data-title").unwrap_or_else(|| page.title());
        let _ = self.0.set_attribute("data-title", &own);
        let told = question.map_or_else(|| find(&self.0, "[data-score]"), |question| find(question, ".quiz__progress"));
        if let Some(step) = told.and_then(|told| told.text_content()) {
            page.set_title(&format!("{step} · {own}"));
        }
    }

    /// Gives the focus to the prompt at `position`, or to the result.
    pub fn focus(&self, position: usize) {
        let target = match all(&self.0, "[data-question]").get(position) {
            Some(question) => find(question, ".quiz__prompt"),
            None => find(&self.0, "[data-score]"),
        };
        // At once: what the reader presses next belongs to the next question.
        if let Some(target) = target {
            let _ = target.focus();
        }
    }

    /// Fills in the result; `wrong` are the positions to look at again.
    pub fn result(&self, score: &str, word: &str, again: &str, wrong: &[usize]) {
        write(&self.0, "[data-score]", score);
        write(&self.0, "[data-word]", word);
        write(&self.0, "[data-again-count]", again);
        hide(&self.0, "[data-again]", wrong.is_empty());
        let Some(list) = find(&self.0, "[data-again-list]") else { return };
        list.set_text_content(None);
        let questions = all(&self.0, "[data-question]");
        for question in wrong.iter().filter_map(|at| questions.get(*at)) {
            let prompt = find(question, "[data-prompt]").and_then(|prompt| prompt.text_content());
            if let Some(item) = super::page().and_then(|page| page.create_element("li").ok()) {
                item.set_text_content(prompt.as_deref());
                let _ = list.append_child(&item);
            }
        }
    }

    /// Opens or closes the question whether to start over.
    pub fn ask(&self, open: bool) {
        hide(&self.0, "[data-confirm]", !open);
        let target = if open { "[data-do='erase']" } else { "[data-do='ask']" };
        if let Some(button) = find(&self.0, target) {
            let _ = button.focus();
        }
    }

    /// Says that answers were erased and can be brought back; empty text takes the offer away.
    pub fn offer_back(&self, text: &str) {
        hide(&self.0, "[data-erased]", text.is_empty());
        write(&self.0, "[data-erased-text]", text);
    }

    /// Says why answers are not kept.
    pub fn tell(&self, text: &str) {
        write(&self.0, "[data-trouble]", text);
        hide(&self.0, "[data-trouble]", false);
    }
}

/// What a click on a button means.
fn action(event: &Event) -> Option<Action> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let button: HtmlButtonElement = target.closest("button[data-do]").ok()??.dyn_into().ok()?;
    let part = || button.closest("[data-part]").ok().flatten().map(|part| attribute(&part, "data-part"));
    Some(match attribute(&button, "data-do").as_str() {
        "check" => Action::Check,
        "next" => Action::Next,
        "up" => Action::Move(part()?, -1),
        "down" => Action::Move(part()?, 1),
        "retry" => Action::Retry,
        "ask" => Action::Ask,
        "keep" => Action::Keep,
        "erase" => Action::Erase,
        "bring-back" => Action::BringBack,
        _ => return None,
    })
}

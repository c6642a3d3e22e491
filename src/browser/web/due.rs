//! What consultations and letters show alike: a time limit, and how the reader's words are kept.

use super::page;
use super::quiz_form::dom::{find, hide, write};
use crate::browser::DueShown;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

/// Writes the date of a time limit, and how it was found.
pub(super) fn show(element: &Element, due: &DueShown) {
    write(element, "[data-date]", &due.date);
    hide(element, "[data-date]", due.date.is_empty());
    hide(element, "[data-why]", due.count.is_empty());
    show_calendar(element, due.ahead);
    let (Some(list), Some(page)) = (find(element, "[data-count]"), page()) else { return };
    list.set_text_content(None);
    for text in &due.count {
        if let Ok(item) = page.create_element("li") {
            item.set_text_content(Some(text));
            let _ = list.append_child(&item);
        }
    }
}

/// Shows or hides the button that saves the date; heard alone, it says of which time limit.
fn show_calendar(element: &Element, shown: bool) {
    hide(element, "[data-calendar]", !shown);
    write(element, "[data-saved]", "");
    let title = find(element, "[data-due-title]").and_then(|title| title.text_content());
    if let (Some(button), Some(title)) = (find(element, "[data-do='calendar']"), title) {
        let name = format!("{}: {title}", button.text_content().unwrap_or_default());
        let _ = button.set_attribute("aria-label", &name);
    }
}

/// Says at `place` that nothing is kept, and offers it as a file.
pub(super) fn trouble(place: &Element, text: &str) {
    write(place, "[data-trouble-words]", text);
    hide(place, "[data-trouble]", false);
}

/// Shows at `place` whether the reader's words are kept on the device.
pub(super) fn show_kept(place: &Element, kept: bool) {
    let input = find(place, "[data-keep]").and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    if let Some(input) = input {
        input.set_checked(kept);
    }
}

/// Whether the reader's words are to be kept on the device, where the change is about that.
pub(super) fn keep_wanted(event: &Event) -> Option<bool> {
    let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    input.has_attribute("data-keep").then(|| input.checked())
}

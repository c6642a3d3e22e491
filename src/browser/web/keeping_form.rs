//! How the reader's words are kept, as `pages::desk` writes it.

use super::quiz_form::dom::{find, hide, write};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

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

//! Finding and changing elements. What is missing is passed over: a page must not fail for it.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, Node};

/// The first element within that `selector` finds.
pub fn find(within: &Element, selector: &str) -> Option<HtmlElement> {
    within.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Every element within that `selector` finds.
pub fn all(within: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

/// The attribute `name`, empty where there is none.
pub fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// Gives the first element that `selector` finds the text `text`.
pub fn write(within: &Element, selector: &str, text: &str) {
    if let Some(element) = find(within, selector) {
        element.set_text_content(Some(text));
    }
}

/// Hides or shows the first element that `selector` finds.
pub fn hide(within: &Element, selector: &str, hidden: bool) {
    if let Some(element) = find(within, selector) {
        element.set_hidden(hidden);
    }
}

/// Gives a copy of what `selector` finds to `place`.
pub fn copy(within: &Element, selector: &str, place: impl FnOnce(&Node) -> Option<()>) {
    let found = within.query_selector(selector).ok().flatten();
    if let Some(copied) = found.and_then(|found| found.clone_node_with_deep(true).ok()) {
        place(&copied);
    }
}

/// Whether `event` happened on an element that `selector` names.
pub fn matches_selector(event: &Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.matches(selector).unwrap_or(false))
}

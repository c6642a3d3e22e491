//! The reader's place in a page.

use super::{history, page, window};
use web_sys::Element;

/// Elements that exist in every language of a page, in the same order.
const STEPS: &str = "main :is(h1, h2, h3, p, li, dt, dd, fieldset, summary):not(.beside *)";

/// The first element below the top edge, by its number, and how far below.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place {
    number: u32,
    offset: f64,
}

fn step(number: u32) -> Option<Element> {
    use wasm_bindgen::JsCast;
    page()?.query_selector_all(STEPS).ok()?.item(number)?.dyn_into().ok()
}

/// Where the reader is.
pub fn current() -> Place {
    let mut number = 0;
    while let Some(element) = step(number) {
        let offset = element.get_bounding_client_rect().top();
        if offset >= 0.0 {
            return Place { number, offset };
        }
        number += 1;
    }
    Place::default()
}

/// Brings the reader to the same place in another language. The top of a page stays the top.
pub fn restore(place: Place) {
    let (Some(window), Some(element)) = (window(), step(place.number)) else { return };
    let y = window.scroll_y().unwrap_or_default() + element.get_bounding_client_rect().top() - place.offset;
    window.scroll_to_with_x_and_y(0.0, y);
}

/// Brings the element with the id `fragment` into view, or the top of the page where there is none.
pub fn scroll_to_fragment(fragment: &str) {
    match page().and_then(|page| page.get_element_by_id(fragment)) {
        Some(element) => {
            // Where only the short version shows, a link into the full text opens it.
            if let Ok(Some(full)) = element.closest(".full") {
                let _ = full.set_attribute("data-opened", "");
            }
            element.scroll_into_view();
        }
        None => scroll_to(0.0),
    }
}

/// Brings the reader back to where this entry of the history was left.
pub fn scroll_to_kept() {
    scroll_to(history::kept());
}

fn scroll_to(y: f64) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, y);
    }
}

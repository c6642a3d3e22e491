//! The desk's side of a file: the letter as it stands in the page, and the order for it.

use super::quiz_form::dom::{all, attribute};
use domain::locale::Locale;
use domain::paper::{Line, Order, Paper, Part, Piece, Sheet, written};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AddEventListenerOptions, CustomEvent, CustomEventInit, Element, HtmlElement};

/// The letter that `page` shows, in the languages that are sent.
pub(super) fn read(page: &Element) -> Paper {
    let sheet = |column: HtmlElement| {
        let locale = Locale::from_code(&attribute(&column, "data-column"))?;
        let lines = all(&column, "[data-part]:not([hidden])").iter().filter_map(line).collect();
        Some(Sheet { locale, lines })
    };
    Paper(all(page, "[data-paper] [data-column]").into_iter().filter_map(sheet).collect())
}

fn line(element: &HtmlElement) -> Option<Line> {
    let part = Part::from_name(&attribute(element, "data-part"))?;
    let nodes = element.child_nodes();
    let mut pieces: Vec<Piece> = Vec::new();
    for node in (0..nodes.length()).filter_map(|at| nodes.item(at)) {
        let text = node.text_content().unwrap_or_default();
        let note = node.dyn_ref::<Element>().filter(|element| element.tag_name() == "SUP");
        match (note.and_then(|_| text.parse().ok()), pieces.last_mut()) {
            (Some(number), _) => pieces.push(Piece::Note(number)),
            (None, Some(Piece::Text(before))) => before.push_str(&text),
            (None, _) => pieces.push(Piece::Text(text)),
        }
    }
    Some(Line { part, pieces })
}

/// Asks for a file and tells `done` whether it was saved; asks for nothing while one is being made.
pub(super) fn order(place: &HtmlElement, order: &Order, done: impl FnOnce(bool) + 'static) {
    const MAKING: &str = "data-making";
    if place.has_attribute(MAKING) {
        return;
    }
    let _ = place.set_attribute(MAKING, "");
    let asked = place.clone();
    let answered = Closure::once_into_js(move |event: CustomEvent| {
        let _ = asked.remove_attribute(MAKING);
        done(event.detail().as_bool() == Some(true));
    });
    let once = AddEventListenerOptions::new();
    once.set_once(true);
    let function = answered.unchecked_ref();
    let _ = place.add_event_listener_with_callback_and_add_event_listener_options("paper-made", function, &once);
    let details = CustomEventInit::new();
    details.set_bubbles(true);
    details.set_detail(&JsValue::from_str(&written::write(order)));
    if let Ok(event) = CustomEvent::new_with_event_init_dict("paper", &details) {
        let _ = place.dispatch_event(&event);
    }
}

//! The browser.

pub mod cases;
pub mod consultation_form;
pub mod desk;
pub mod document;
pub mod due_form;
pub mod fetch;
pub mod file;
pub mod folder_form;
pub mod history;
mod json;
mod keeping_form;
pub mod letter_form;
pub mod links;
mod paper;
pub mod papers;
pub mod place;
pub mod quiz_form;
pub mod storage;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AddEventListenerOptions, Document, Event, EventTarget, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn page() -> Option<Document> {
    window()?.document()
}

/// Listens for as long as the page lives.
fn listen(target: &EventTarget, event: &str, handle: impl Fn(Event) + 'static) {
    let options = AddEventListenerOptions::new();
    let closure = Closure::<dyn Fn(Event)>::new(handle);
    let function = closure.as_ref().unchecked_ref();
    let _ = target.add_event_listener_with_callback_and_add_event_listener_options(event, function, &options);
    closure.forget();
}

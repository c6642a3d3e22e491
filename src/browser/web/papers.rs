//! The papers' side of an order: it comes as an event, and the file goes to the reader's downloads.

use super::{file, listen, page};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, CustomEvent};

/// Saves what `make` makes of every order: the file's name and its bytes. An order that was carried out is
/// prevented from being anything else, which tells who gave it.
pub fn on_order(make: impl Fn(&str) -> Option<(String, Vec<u8>)> + 'static) {
    let Some(page) = page() else { return };
    listen(&page, "make-paper", move |event| {
        let order = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
        let file = order.and_then(|order| make(&order));
        if file.and_then(|(name, bytes)| save(&name, &bytes)).is_some() {
            event.prevent_default();
        }
    });
}

fn save(name: &str, bytes: &[u8]) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind(name));
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    file::give(name, &blob)
}

fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.') {
        Some((_, "docx")) => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some((_, "ics")) => "text/calendar",
        _ => "application/octet-stream",
    }
}

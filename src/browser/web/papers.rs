//! The papers' side of an order: it comes as an event, and the file goes to the reader's downloads.

use super::{listen, page, window};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Blob, BlobPropertyBag, CustomEvent, HtmlAnchorElement, Url};

/// How long the file stays in memory for the browser to fetch it, in milliseconds.
const KEPT: i32 = 60_000;

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
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link = page()?.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    let forget = Closure::once_into_js(move || Url::revoke_object_url(&address));
    window()?.set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), KEPT).ok()?;
    Some(())
}

fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.') {
        Some((_, "docx")) => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some((_, "ics")) => "text/calendar",
        _ => "application/octet-stream",
    }
}

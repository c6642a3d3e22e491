//! Files that the reader saves and brings.

use super::{page, window};
use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

/// The largest file that is read, in bytes: a folder is far smaller.
const LARGEST: f64 = 5_000_000.0;

/// How long a file stays in memory for the browser to take it, in milliseconds.
const KEPT: i32 = 60_000;

/// Gives the reader `text` as a file; false where the browser cannot.
pub fn save(name: &str, text: &str) -> bool {
    try_save(name, text).is_some()
}

fn try_save(name: &str, text: &str) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type("text/plain;charset=utf-8");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &kind).ok()?;
    give(name, &blob)
}

/// Gives the reader `blob` as a file.
pub(super) fn give(name: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let link = page()?.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    let forget = Closure::once_into_js(move || Url::revoke_object_url(&address));
    window()?.set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), KEPT).ok()?;
    Some(())
}

/// Reads the file that was chosen at `input` and gives `done` its text; `None` where it is too large or no text.
pub fn read(input: &HtmlInputElement, done: impl FnOnce(Option<String>) + 'static) {
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    // The same file may be chosen again.
    let input = input.clone();
    spawn_local(async move {
        let text = if file.size() > LARGEST { None } else { JsFuture::from(file.text()).await.ok() };
        input.set_value("");
        done(text.and_then(|text| text.as_string()));
    });
}

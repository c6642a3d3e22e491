//! The document: its data, its title and language, focus, the frame around it.

use super::{json, listen, page, window};
use domain::page::Shown;
use domain::read;
use leptos::prelude::*;
use std::cell::Cell;
use std::sync::Arc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, ResizeObserver};

/// The page in the document, with its messages; `None` where the document holds no page data.
pub fn first() -> Option<Shown> {
    let text = |id: &str| page()?.get_element_by_id(id)?.text_content();
    let data = read::page(&json::parse(&text("page")?)?)?;
    let messages = read::messages(&json::parse(&text("messages")?)?)?;
    Shown::new(data, Arc::new(messages))
}

/// Hydrates `#app` with `view`, and says on `<html>` that it is done.
pub fn hydrate<N: IntoView + 'static>(view: impl FnOnce() -> N + 'static) {
    let element = |id| page()?.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok();
    if let Some(root) = element("app") {
        leptos::mount::hydrate_from(root, view).forget();
        if let Some(html) = page().and_then(|page| page.document_element()) {
            let _ = html.set_attribute("data-hydrated", "");
        }
    }
}

/// Gives the tab its title and the document its language.
pub fn describe(shown: &Shown) {
    if let Some(document) = page() {
        document.set_title(&shown.page.title);
        if let Some(html) = document.document_element() {
            let _ = html.set_attribute("lang", shown.route.locale.code());
        }
    }
}

/// Moves the focus to the first element that `selector` finds.
pub fn focus(selector: &str) {
    let found = page().and_then(|page| page.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Runs `work` when what was changed is in place.
pub fn after_paint(work: impl FnOnce() + 'static) {
    request_animation_frame(work);
}

/// Shows the definition of the term `id` in place; false where the page or the browser cannot.
pub fn open_definition(id: &str) -> bool {
    let found = page().and_then(|page| page.get_element_by_id(&format!("term-{id}")));
    let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return false };
    let show = js_sys::Reflect::get(&element, &JsValue::from_str("showPopover")).ok();
    let Some(show) = show.and_then(|show| show.dyn_into::<js_sys::Function>().ok()) else { return false };
    if show.call0(&element).is_ok() {
        let _ = element.focus();
    }
    true
}

/// Tells the page around this frame how high it is, now and whenever that changes. The message is
/// `{ type: "zan-sauat:height", version: 1, height }`, in CSS pixels; nothing is listened to.
pub fn report_height() {
    thread_local!(static LAST: Cell<f64> = const { Cell::new(0.0) });
    let report = || {
        let Some(body) = page().and_then(|page| page.body()) else { return };
        let height = body.get_bounding_client_rect().height().ceil();
        if LAST.replace(height) == height {
            return;
        }
        let message = js_sys::Object::new();
        let set = |key: &str, value: JsValue| js_sys::Reflect::set(&message, &JsValue::from_str(key), &value);
        let _ = set("type", JsValue::from_str("zan-sauat:height"));
        let _ = set("version", JsValue::from_f64(1.0));
        let _ = set("height", JsValue::from_f64(height));
        if let Some(parent) = window().and_then(|window| window.parent().ok().flatten()) {
            // Whoever frames the quiz may know its height; there is nothing else in the message.
            let _ = parent.post_message(&message, "*");
        }
    };
    report();
    if let Some(window) = window() {
        listen(&window, "load", move |_| report());
    }
    let changed = Closure::<dyn Fn()>::new(report);
    if let (Ok(observer), Some(body)) =
        (ResizeObserver::new(changed.as_ref().unchecked_ref()), page().and_then(|page| page.body()))
    {
        observer.observe(&body);
    }
    changed.forget();
}

//! The back and forward buttons, and the place in each page they lead to.

use super::{listen, window};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

thread_local! {
    /// The entry that is shown, and how far down the reader was in each entry.
    static ENTRY: Cell<u32> = const { Cell::new(0) };
    static PLACES: RefCell<BTreeMap<u32, f64>> = const { RefCell::new(BTreeMap::new()) };
}

fn history() -> Option<History> {
    window()?.history().ok()
}

fn leave() {
    let y = window().and_then(|window| window.scroll_y().ok()).unwrap_or_default();
    PLACES.with_borrow_mut(|places| places.insert(ENTRY.get(), y));
}

/// Makes `address` a new entry, keeping the place in the one that is left.
pub fn push(address: &str) {
    leave();
    let next = ENTRY.get() + 1;
    ENTRY.set(next);
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&JsValue::from(next), "", Some(address));
    }
}

/// Puts `address` in place of the entry that is shown.
pub fn replace(address: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::from(ENTRY.get()), "", Some(address));
    }
}

/// How far down the reader was in the entry that is shown.
pub(super) fn kept() -> f64 {
    PLACES.with_borrow(|places| places.get(&ENTRY.get()).copied()).unwrap_or_default()
}

/// Calls `handle` with the path and fragment of the entry that the reader went back or forward to.
pub fn on_return(handle: impl Fn(String) + 'static) {
    let (Some(window), Some(history)) = (window(), history()) else { return };
    // Entries keep their number over a reload, so a new one must not take a used number.
    let number = |state: JsValue| state.as_f64().filter(|number| *number >= 0.0).map(|number| number as u32);
    ENTRY.set(history.state().ok().and_then(number).unwrap_or(0));
    let _ = history.replace_state(&JsValue::from(ENTRY.get()), "");
    let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    let leaving = history.clone();
    listen(&window, "pagehide", move |_| {
        let _ = leaving.set_scroll_restoration(ScrollRestoration::Auto);
    });
    let shown = window.clone();
    let returning = history.clone();
    listen(&window, "pageshow", move |_| {
        let _ = returning.set_scroll_restoration(ScrollRestoration::Manual);
    });
    listen(&window, "popstate", move |_| {
        leave();
        ENTRY.set(history.state().ok().and_then(number).unwrap_or(0));
        let location = shown.location();
        if let (Ok(path), Ok(fragment)) = (location.pathname(), location.hash()) {
            handle(format!("{path}{fragment}"));
        }
    });
}

/// Loads `address` as the browser does by itself.
pub fn load(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().assign(address);
    }
}

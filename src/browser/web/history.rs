//! The back and forward buttons, and the place in each page they lead to.

use super::{listen, page, window};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

thread_local! {
    /// The entry that is shown, and how far down the reader was in each entry.
    static ENTRY: Cell<u32> = const { Cell::new(0) };
    static PLACES: RefCell<BTreeMap<u32, f64>> = const { RefCell::new(BTreeMap::new()) };
    /// Where the reader scrolled to: when a link to a section was followed, the page has moved already.
    static SCROLLED: Cell<f64> = const { Cell::new(0.0) };
}

fn history() -> Option<History> {
    window()?.history().ok()
}

fn leave() {
    PLACES.with_borrow_mut(|places| places.insert(ENTRY.get(), SCROLLED.get()));
}

/// Makes `address` a new entry, keeping the place in the one that is left. From a private page there is no way
/// back, so that who leaves it leaves no entry of it.
pub fn push(address: &str) {
    if page().and_then(|page| page.query_selector("[data-private]").ok().flatten()).is_some() {
        return replace(address);
    }
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

/// Calls `handle` with the path of the entry that the reader went back or forward to.
pub fn on_return(handle: impl Fn(String) + 'static) {
    let (Some(window), Some(history)) = (window(), history()) else { return };
    // Entries keep their number over a reload, so a new one must not take a used number.
    let number = |state: JsValue| state.as_f64().filter(|number| *number >= 0.0).map(|number| number as u32);
    ENTRY.set(history.state().ok().and_then(number).unwrap_or(0));
    let _ = history.replace_state(&JsValue::from(ENTRY.get()), "");
    let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    let scrolled = window.clone();
    let note = move || SCROLLED.set(scrolled.scroll_y().unwrap_or_default());
    note();
    listen(&window, "scroll", move |_| note());
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
        let Some(entry) = history.state().ok().and_then(number) else {
            // A link to a section of the same page: an entry of the browser's own making, which it scrolls to.
            ENTRY.set(ENTRY.get() + 1);
            let _ = history.replace_state(&JsValue::from(ENTRY.get()), "");
            return;
        };
        ENTRY.set(entry);
        if let Ok(path) = shown.location().pathname() {
            handle(path);
        }
    });
}

/// Loads `address` as the browser does by itself.
pub fn load(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().assign(address);
    }
}

//! What is kept on the device: the reader's seed, language and answers to quizzes; cases are in `cases.rs`.
//! Every key starts with `zan-sauat/`.

use super::{listen, window};
use crate::browser::{Kept, StorageError};
use domain::attempt::{self, Attempt};
use std::cell::RefCell;
use std::collections::BTreeMap;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage, StorageEvent};

/// Every key starts so.
pub(super) const PREFIX: &str = "zan-sauat/";
const SEED: &str = "seed";
const LANGUAGE: &str = "language";

thread_local! {
    /// What is forgotten with the document: all that a browser keeps that denies storage.
    static MEMORY: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

pub(super) fn storage() -> Result<Storage, StorageError> {
    window().and_then(|window| window.local_storage().ok().flatten()).ok_or(StorageError::Denied)
}

pub(super) fn get(key: &str) -> Result<Option<String>, StorageError> {
    storage()?.get_item(&format!("{PREFIX}{key}")).map_err(|_| StorageError::Denied)
}

/// Writes on the device.
pub(super) fn set(key: &str, value: &str) -> Result<(), StorageError> {
    let full = |error: JsValue| match error.dyn_ref::<DomException>() {
        Some(error) if error.name() == "QuotaExceededError" => StorageError::Full,
        _ => StorageError::Denied,
    };
    storage()?.set_item(&format!("{PREFIX}{key}"), value).map_err(full)
}

/// Removes from the device and from the document.
pub(super) fn remove(key: &str) -> Result<(), StorageError> {
    MEMORY.with_borrow_mut(|memory| memory.remove(key));
    storage()?.remove_item(&format!("{PREFIX}{key}")).map_err(|_| StorageError::Denied)
}

/// What the document remembers under `key`.
pub(super) fn remembered(key: &str) -> Option<String> {
    MEMORY.with_borrow(|memory| memory.get(key).cloned())
}

/// Makes the document remember `text`.
pub(super) fn remember(key: &str, text: &str) {
    MEMORY.with_borrow_mut(|memory| memory.insert(key.to_owned(), text.to_owned()));
}

/// Everything that the document remembers.
pub(super) fn all_remembered() -> BTreeMap<String, String> {
    MEMORY.with_borrow(BTreeMap::clone)
}

/// The reader's number, from which options are shuffled: made once and kept. Where nothing can be
/// kept, it lasts as long as the page.
pub fn seed() -> u32 {
    let kept = get(SEED).ok().flatten().and_then(|seed| seed.parse().ok());
    kept.unwrap_or_else(|| {
        // Four digits, so that it can be read from a printed sheet.
        let seed = 1000 + (js_sys::Math::random() * 9000.0) as u32;
        let _ = set(SEED, &seed.to_string());
        seed
    })
}

/// What `read` makes of the text under `key`, and why it may not be what the reader left. A text that cannot be
/// read is set aside under another key. Where nothing can be kept, texts last as long as the document.
pub(super) fn kept<T>(key: &str, read: impl Fn(&str) -> Option<T>) -> Kept<T> {
    match read_kept(key, &read) {
        Ok(value) => Kept { value, trouble: None },
        Err(trouble) => Kept { value: remembered(key).and_then(|text| read(&text)), trouble: Some(trouble) },
    }
}

fn read_kept<T>(key: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, StorageError> {
    let Some(text) = get(key)? else { return Ok(None) };
    if let Some(value) = read(&text) {
        return Ok(Some(value));
    }
    set(&format!("{key}{SET_ASIDE}"), &text)?;
    remove(key)?;
    Err(StorageError::Unreadable)
}

/// After the keys of texts that could not be read.
pub(super) const SET_ASIDE: &str = "/set-aside";

/// Keeps `text` on the device, and in any case until the document goes.
pub(super) fn keep(key: &str, text: &str) -> Result<(), StorageError> {
    remember(key, text);
    set(key, text)
}

fn attempt_key(quiz: &str) -> String {
    format!("quiz/{quiz}")
}

/// The kept attempt at `quiz`.
pub fn attempt(quiz: &str) -> Kept<Attempt> {
    kept(&attempt_key(quiz), attempt::stored::read)
}

/// Keeps `attempt` at `quiz`.
pub fn keep_attempt(quiz: &str, attempt: &Attempt) -> Result<(), StorageError> {
    keep(&attempt_key(quiz), &attempt::stored::write(attempt))
}

/// Keeps the language that the reader chose, for `/`.
pub fn keep_language(code: &str) {
    // Where nothing can be kept, the browser's language decides as before.
    let _ = set(LANGUAGE, code);
}

/// Calls `handle` with what another tab wrote: `quiz/<id>`, `case/<key>`; with nothing where it erased all.
pub fn on_change(handle: impl Fn(String) + 'static) {
    let Some(window) = window() else { return };
    listen(&window, "storage", move |event| {
        let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key).unwrap_or_default();
        handle(key.strip_prefix(PREFIX).unwrap_or_default().to_owned());
    });
}

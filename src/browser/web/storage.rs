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
    /// What is forgotten with the document: what may not be kept, and what could not be, with the reason.
    static MEMORY: RefCell<BTreeMap<String, Remembered>> = const { RefCell::new(BTreeMap::new()) };
}

#[derive(Clone)]
struct Remembered {
    text: String,
    trouble: Option<StorageError>,
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
    MEMORY.with_borrow(|memory| memory.get(key).map(|known| known.text.clone()))
}

/// Makes the document remember `text`, because it may not be kept or because of `trouble`.
pub(super) fn remember(key: &str, text: &str, trouble: Option<StorageError>) {
    let known = Remembered { text: text.to_owned(), trouble };
    MEMORY.with_borrow_mut(|memory| memory.insert(key.to_owned(), known));
}

/// Everything that the document remembers.
pub(super) fn all_remembered() -> BTreeMap<String, String> {
    let text = |(key, known): (&String, &Remembered)| (key.clone(), known.text.clone());
    MEMORY.with_borrow(|memory| memory.iter().map(text).collect())
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

/// What `read` makes of the text under `key`, and why it may not be what the reader left. What the document had to
/// remember is newer than what is on the device. A text that cannot be read is set aside under another key.
pub(super) fn kept<T>(key: &str, read: impl Fn(&str) -> Option<T>) -> Kept<T> {
    let known = MEMORY.with_borrow(|memory| memory.get(key).cloned());
    if let Some((value, known)) = known.and_then(|known| Some((read(&known.text)?, known))) {
        return Kept { value: Some(value), trouble: known.trouble };
    }
    match read_kept(key, &read) {
        Ok(value) => Kept { value, trouble: None },
        Err(trouble) => Kept { value: None, trouble: Some(trouble) },
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

/// Keeps `text` on the device, or where it cannot be kept until the document goes.
pub(super) fn keep(key: &str, text: &str) -> Result<(), StorageError> {
    let kept = set(key, text);
    match kept {
        Ok(()) => MEMORY.with_borrow_mut(|memory| {
            memory.remove(key);
        }),
        Err(trouble) => remember(key, text, Some(trouble)),
    }
    kept
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

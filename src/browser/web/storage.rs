//! What is kept on the device: the reader's seed, language, answers and cases. Every key starts with `zan-sauat/`.

use super::{listen, window};
use crate::browser::{Kept, StorageError};
use chrono::NaiveDate;
use domain::attempt::{self, Attempt};
use domain::case::{self, Case};
use std::cell::RefCell;
use std::collections::BTreeMap;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent};

const SEED: &str = "zan-sauat/seed";
thread_local! {
    /// What a browser that keeps nothing forgets with the document.
    static MEMORY: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

const LANGUAGE: &str = "zan-sauat/language";
const ABOUT_ME: &str = "zan-sauat/about-me";

fn storage() -> Result<Storage, StorageError> {
    window().and_then(|window| window.local_storage().ok().flatten()).ok_or(StorageError::Denied)
}

fn get(key: &str) -> Result<Option<String>, StorageError> {
    storage()?.get_item(key).map_err(|_| StorageError::Denied)
}

fn set(key: &str, value: &str) -> Result<(), StorageError> {
    storage()?.set_item(key, value).map_err(|_| StorageError::Denied)
}

fn attempt_key(quiz: &str) -> String {
    format!("zan-sauat/quiz/{quiz}")
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

fn case_key(consultation: &str) -> String {
    format!("zan-sauat/case/{consultation}")
}

/// What `read` makes of the text under `key`, and why it may not be what the reader left. A text that cannot be
/// read is set aside under another key. Where nothing can be kept, texts last as long as the document.
fn kept<T>(key: &str, read: impl Fn(&str) -> Option<T>) -> Kept<T> {
    match read_kept(key, &read) {
        Ok(value) => Kept { value, trouble: None },
        Err(trouble) => {
            let remembered = MEMORY.with_borrow(|memory| memory.get(key).and_then(|text| read(text)));
            Kept { value: remembered, trouble: Some(trouble) }
        }
    }
}

fn read_kept<T>(key: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, StorageError> {
    let Some(text) = get(key)? else { return Ok(None) };
    if let Some(value) = read(&text) {
        return Ok(Some(value));
    }
    set(&format!("{key}/set-aside"), &text)?;
    storage()?.remove_item(key).map_err(|_| StorageError::Denied)?;
    Err(StorageError::Unreadable)
}

fn keep(key: &str, text: String) -> Result<(), StorageError> {
    let kept = set(key, &text);
    MEMORY.with_borrow_mut(|memory| memory.insert(key.to_owned(), text));
    kept
}

/// The kept attempt at `quiz`.
pub fn attempt(quiz: &str) -> Kept<Attempt> {
    kept(&attempt_key(quiz), attempt::stored::read)
}

/// Keeps `attempt` at `quiz`.
pub fn keep_attempt(quiz: &str, attempt: &Attempt) -> Result<(), StorageError> {
    keep(&attempt_key(quiz), attempt::stored::write(attempt))
}

/// The kept case of `consultation`.
pub fn case(consultation: &str) -> Kept<Case> {
    kept(&case_key(consultation), case::stored::read)
}

/// Keeps `case` of `consultation`.
pub fn keep_case(consultation: &str, case: &Case) -> Result<(), StorageError> {
    keep(&case_key(consultation), case::stored::write(case))
}

/// What the reader typed about themselves, kept once for all letters: field and text.
pub fn about_me() -> Kept<Vec<(String, String)>> {
    kept(ABOUT_ME, |text| Some(case::stored::read(text)?.fields))
}

/// Keeps what the reader typed about themselves.
pub fn keep_about_me(fields: &[(String, String)], today: NaiveDate) -> Result<(), StorageError> {
    let case = Case { fields: fields.to_vec(), ..Case::new("", today) };
    keep(ABOUT_ME, case::stored::write(&case))
}

/// Keeps the language that the reader chose, for `/`.
pub fn keep_language(code: &str) {
    // Where nothing can be kept, the browser's language decides as before.
    let _ = set(LANGUAGE, code);
}

/// Calls `handle` with the id of a quiz or a consultation whose answers another tab wrote.
pub fn on_change(handle: impl Fn(String) + 'static) {
    let Some(window) = window() else { return };
    listen(&window, "storage", move |event| {
        let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key).unwrap_or_default();
        let id = key.strip_prefix("zan-sauat/quiz/").or_else(|| key.strip_prefix("zan-sauat/case/"));
        if let Some(id) = id {
            handle(id.to_owned());
        }
    });
}

//! What is kept on the device: the reader's seed, language and answers. Every key starts with `zan-sauat/`.

use super::{listen, window};
use crate::browser::{Kept, StorageError};
use domain::attempt::{Attempt, stored};
use std::cell::RefCell;
use std::collections::BTreeMap;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent};

const SEED: &str = "zan-sauat/seed";
thread_local! {
    /// What a browser that keeps nothing forgets with the document.
    static MEMORY: RefCell<BTreeMap<String, Attempt>> = const { RefCell::new(BTreeMap::new()) };
}

const LANGUAGE: &str = "zan-sauat/language";

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

/// The kept attempt at `quiz`, and why it may not be what the reader left. One that cannot be read is set
/// aside under another key. Where nothing can be kept, attempts last as long as the document.
pub fn attempt(quiz: &str) -> Kept {
    match read_attempt(quiz) {
        Ok(attempt) => Kept { attempt, trouble: None },
        Err(trouble) => {
            Kept { attempt: MEMORY.with_borrow(|memory| memory.get(quiz).cloned()), trouble: Some(trouble) }
        }
    }
}

fn read_attempt(quiz: &str) -> Result<Option<Attempt>, StorageError> {
    let key = attempt_key(quiz);
    let Some(text) = get(&key)? else { return Ok(None) };
    if let Some(attempt) = stored::read(&text) {
        return Ok(Some(attempt));
    }
    set(&format!("{key}/set-aside"), &text)?;
    storage()?.remove_item(&key).map_err(|_| StorageError::Denied)?;
    Err(StorageError::Unreadable)
}

/// Keeps `attempt` at `quiz`.
pub fn keep_attempt(quiz: &str, attempt: &Attempt) -> Result<(), StorageError> {
    MEMORY.with_borrow_mut(|memory| memory.insert(quiz.to_owned(), attempt.clone()));
    set(&attempt_key(quiz), &stored::write(attempt))
}

/// Keeps the language that the reader chose, for `/`.
pub fn keep_language(code: &str) {
    // Where nothing can be kept, the browser's language decides as before.
    let _ = set(LANGUAGE, code);
}

/// Calls `handle` with the id of a quiz whose attempt another tab wrote.
pub fn on_change(handle: impl Fn(String) + 'static) {
    let Some(window) = window() else { return };
    listen(&window, "storage", move |event| {
        let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key).unwrap_or_default();
        if let Some(quiz) = key.strip_prefix("zan-sauat/quiz/") {
            handle(quiz.to_owned());
        }
    });
}

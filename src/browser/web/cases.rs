//! The reader's cases: on the device, or with the document alone where nothing may be left behind.

use super::storage::{self, PREFIX, SET_ASIDE};
use crate::browser::{Keep, Kept, StorageError};
use domain::case::{self, Case};
use domain::folder::{self, ABOUT_ME, Entries};

fn case_key(key: &str) -> String {
    format!("case/{key}")
}

fn open_key(id: &str) -> String {
    format!("open/{id}")
}

fn put(key: &str, text: &str, keep: Keep) -> Result<(), StorageError> {
    match keep {
        Keep::OnDevice => storage::keep(key, text),
        Keep::WithDocument => {
            storage::remember(key, text, None);
            Ok(())
        }
    }
}

/// The key of the case that `id`, a consultation or `letter-…`, is about: the first one unless the reader opened
/// another.
pub fn open(id: &str) -> String {
    let key = storage::get(&open_key(id)).ok().flatten().or_else(|| storage::remembered(&open_key(id)));
    key.unwrap_or_else(|| id.to_owned())
}

/// Makes the case `key` the one that `id` is about.
pub fn set_open(id: &str, key: &str, keep: Keep) {
    // Where this cannot be kept, the case itself cannot, and the reader is told of that.
    let _ = put(&open_key(id), key, keep);
}

/// The case under `key` on the device.
pub fn case(key: &str) -> Kept<Case> {
    storage::kept(&case_key(key), case::stored::read)
}

/// The case under `key` that only this document knows.
pub fn remembered(key: &str) -> Option<Case> {
    storage::remembered(&case_key(key)).and_then(|text| case::stored::read(&text))
}

/// Keeps `case` under `key`.
pub fn keep(key: &str, case: &Case, keep: Keep) -> Result<(), StorageError> {
    put(&case_key(key), &case::stored::write(case), keep)
}

/// A key for another case beside the one under `key`.
pub fn free_key(key: &str) -> String {
    let taken = |key: &str| storage::get(key).ok().flatten().is_some() || storage::remembered(key).is_some();
    let free = folder::free_key(&case_key(key), taken);
    free.strip_prefix("case/").unwrap_or(key).to_owned()
}

/// Removes the case under `key`.
pub fn forget(key: &str) {
    let _ = storage::remove(&case_key(key));
}

/// What the reader typed about themselves, kept once for all letters.
pub fn about_me() -> Kept<Case> {
    storage::kept(ABOUT_ME, case::stored::read)
}

/// Keeps what the reader typed about themselves.
pub fn keep_about_me(about_me: &Case) -> Result<(), StorageError> {
    storage::keep(ABOUT_ME, &case::stored::write(about_me))
}

/// The keys on the device, without the prefix.
fn keys() -> Result<Vec<String>, StorageError> {
    let storage = storage::storage()?;
    let count = storage.length().map_err(|_| StorageError::Denied)?;
    let keys = (0..count).filter_map(|at| storage.key(at).ok().flatten());
    Ok(keys.filter_map(|key| Some(key.strip_prefix(PREFIX)?.to_owned())).collect())
}

/// Everything of the reader's that can be read, on the device or, where storage is denied, in the document.
pub fn entries() -> Result<Entries, StorageError> {
    let text = |key: String| Some((key.clone(), storage::get(&key).ok().flatten()?));
    let entries: Entries = keys()?.into_iter().filter_map(text).collect();
    Ok(fitting(entries))
}

/// Everything of the reader's that this document knows, to save it where the device cannot.
pub fn in_document() -> Entries {
    fitting(storage::all_remembered())
}

fn fitting(entries: Entries) -> Entries {
    entries.into_iter().filter(|(key, text)| folder::fits(key, text)).collect()
}

/// The texts that could not be read and were set aside.
pub fn set_aside() -> Vec<String> {
    let keys = keys().unwrap_or_default().into_iter().filter(|key| key.ends_with(SET_ASIDE));
    keys.filter_map(|key| storage::get(&key).ok().flatten()).collect()
}

/// Writes `entries` to the device.
pub fn put_all(entries: &Entries) -> Result<(), StorageError> {
    entries.iter().try_for_each(|(key, text)| storage::keep(key, text))
}

/// Removes `key` from the device.
pub fn remove(key: &str) -> Result<(), StorageError> {
    storage::remove(key)
}

/// Removes everything of the reader's from the device and gives it back; language, seed and settings are no answers
/// and stay.
pub fn remove_all() -> Result<Entries, StorageError> {
    let stays = |key: &String| ["language", "seed", "settings"].contains(&key.as_str());
    let text = |key: String| Some((key.clone(), storage::get(&key).ok().flatten()?));
    let removed: Entries = keys()?.into_iter().filter(|key| !stays(key)).filter_map(text).collect();
    removed.keys().try_for_each(|key| storage::remove(key))?;
    Ok(removed)
}

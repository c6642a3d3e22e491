//! See `web/cases.rs`.

use crate::browser::{Keep, Kept, StorageError};
use domain::case::Case;
use domain::folder::Entries;

/// No other case was opened.
pub fn open(id: &str) -> String {
    id.to_owned()
}
/// Nothing is kept.
pub fn set_open(_: &str, _: &str, _: Keep) {}
/// Nothing is kept.
pub fn case(_: &str) -> Kept<Case> {
    Kept { value: None, trouble: Some(StorageError::Denied) }
}
/// Nothing is remembered.
pub fn remembered(_: &str) -> Option<Case> {
    None
}
/// Nothing is kept.
pub fn keep(_: &str, _: &Case, _: Keep) -> Result<(), StorageError> {
    Err(StorageError::Denied)
}
/// Every key is free.
pub fn free_key(key: &str) -> String {
    key.to_owned()
}
/// Nothing is kept.
pub fn forget(_: &str) {}
/// Nothing is kept.
pub fn about_me() -> Kept<Case> {
    Kept { value: None, trouble: Some(StorageError::Denied) }
}
/// Nothing is kept.
pub fn keep_about_me(_: &Case) -> Result<(), StorageError> {
    Err(StorageError::Denied)
}
/// Nothing is kept.
pub fn entries() -> Result<Entries, StorageError> {
    Err(StorageError::Denied)
}
/// Nothing is remembered.
pub fn in_document() -> Entries {
    Entries::new()
}
/// Nothing was set aside.
pub fn set_aside() -> Vec<String> {
    Vec::new()
}
/// Nothing is kept.
pub fn put_all(_: &Entries) -> Result<(), StorageError> {
    Err(StorageError::Denied)
}
/// Nothing is kept.
pub fn remove(_: &str) -> Result<(), StorageError> {
    Err(StorageError::Denied)
}
/// Nothing is kept.
pub fn remove_all() -> Result<Entries, StorageError> {
    Err(StorageError::Denied)
}

//! Everything a reader has on this device, as one file to take to another.
//!
//! An entry is a key and a text, as the browser keeps them: `case/<key>`, `quiz/<id>`, `about-me`.

use crate::attempt;
use crate::case::{self, lines};
use std::collections::BTreeMap;

/// Keys and texts.
pub type Entries = BTreeMap<String, String>;

/// The key of what the reader typed about themselves.
pub const ABOUT_ME: &str = "about-me";

const NAME: &str = "zan-sauat-folder";
const VERSION: &str = "1";

/// Why a file cannot be taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not a folder.
    NotAFolder,
    /// It was written by a newer site.
    Newer,
    /// It ends too early, or the line of this number, from 1 on, was changed.
    Broken(usize),
}

/// Whether `text` may stand under `key`.
pub fn fits(key: &str, text: &str) -> bool {
    match key.split_once('/') {
        Some(("case", id)) => !id.is_empty() && case::stored::read(text).is_some(),
        Some(("quiz", id)) => !id.is_empty() && attempt::stored::read(text).is_some(),
        _ => key == ABOUT_ME && case::stored::read(text).is_some(),
    }
}

/// The file: its name and version, an entry a line, and how many there are, so that a file cut short is noticed.
pub fn write(entries: &Entries) -> String {
    let mut file = lines::write([NAME, VERSION]);
    for (key, text) in entries {
        file.push_str(&lines::write(["entry", key, text]));
    }
    file.push_str(&lines::write(["end", &entries.len().to_string()]));
    file
}

/// The entries of a file.
pub fn read(file: &str) -> Result<Entries, Fault> {
    let file = file.trim_start_matches('\u{feff}');
    let mut lines = file.lines().map(|line| lines::read(line).unwrap_or_default()).enumerate();
    match lines.next() {
        Some((_, head)) if head == [NAME, VERSION] => {}
        Some((_, head)) if head.first().is_some_and(|name| name == NAME) => return Err(Fault::Newer),
        _ => return Err(Fault::NotAFolder),
    }
    let mut entries = Entries::new();
    for (at, line) in lines {
        match line.as_slice() {
            [kind, key, text] if kind == "entry" && fits(key, text) => {
                entries.insert(key.clone(), text.clone());
            }
            [kind, count] if kind == "end" && *count == entries.len().to_string() => return Ok(entries),
            _ => return Err(Fault::Broken(at + 1)),
        }
    }
    Err(Fault::Broken(file.lines().count() + 1))
}

/// What must be written for `here` to hold what `file` holds too. Nothing that is here is changed: a case under
/// a key that is taken gets the next free one, and what the reader said about themselves here stays as it is.
pub fn missing(here: &Entries, file: &Entries) -> Entries {
    let mut missing = Entries::new();
    for (key, text) in file {
        let known = |key: &str| here.contains_key(key);
        match key.split_once('/') {
            Some(("case", _)) if !here.values().any(|known| known == text) => {
                let taken = |key: &str| known(key) || missing.contains_key(key);
                missing.insert(free_key(key, taken), text.clone());
            }
            Some(("case", _)) => {}
            _ if known(key) => {}
            _ => {
                missing.insert(key.clone(), text.clone());
            }
        }
    }
    missing
}

/// `key`, or the first of `key.2`, `key.3` … that is not taken.
pub fn free_key(key: &str, taken: impl Fn(&str) -> bool) -> String {
    let first = key.rsplit_once('.').map_or(key, |(first, _)| first);
    let keys = std::iter::once(first.to_owned()).chain((2..).map(|number: u64| format!("{first}.{number}")));
    keys.into_iter().find(|key| !taken(key)).unwrap_or_else(|| first.to_owned())
}

#[cfg(test)]
mod tests;

//! Any text in place of what a browser kept, a case or an attempt at a quiz, or of a folder from another device:
//! what is understood of it and kept again is understood again.

#![no_main]

use domain::{attempt, case, folder};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Some(read) = case::stored::read(text) {
        assert!(case::stored::read(&case::stored::write(&read)).is_some());
    }
    if let Some(read) = attempt::stored::read(text) {
        assert!(attempt::stored::read(&attempt::stored::write(&read)).is_some());
    }
    if let Ok(read) = folder::read(text) {
        assert_eq!(folder::read(&folder::write(&read)), Ok(read));
    }
});

//! Any text in place of what a browser kept, a case or an attempt at a quiz: what is understood of it and kept
//! again is understood again.

#![no_main]

use domain::{attempt, case};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Some(read) = case::stored::read(text) {
        assert!(case::stored::read(&case::stored::write(&read)).is_some());
    }
    if let Some(read) = attempt::stored::read(text) {
        assert!(attempt::stored::read(&attempt::stored::write(&read)).is_some());
    }
});

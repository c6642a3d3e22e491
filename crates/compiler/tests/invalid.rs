//! Every mistake that an author can make has a folder in `invalid/`: what differs from `base/`, and in
//! `expected` the exact words of the compiler. `UPDATE_EXPECTED=1` writes those anew, to be read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use chrono::NaiveDate;
use common::{Folder, TESTS, copy};
use std::fs;
use std::path::{Path, PathBuf};

/// The diagnostics of the base site with the files of `overlay` laid over it.
fn diagnostics(overlay: Option<&Path>) -> String {
    let folder = Folder::of_base();
    if let Some(overlay) = overlay {
        copy(overlay, &folder.0);
        for path in fs::read_to_string(overlay.join("removed")).unwrap_or_default().lines() {
            let path = folder.0.join(path);
            if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
        }
    }
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let (_, diagnostics) = compiler::compile(&folder.0, today);
    diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The folders in the folder `name` of the tests.
fn overlays(name: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(Path::new(TESTS).join(name)).unwrap();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders
}

/// The lines between the common start and the common end of two texts.
fn difference(expected: &str, actual: &str) -> String {
    let (expected, actual): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let start = expected.iter().zip(&actual).take_while(|(a, b)| a == b).count();
    let (expected, actual) = (&expected[start..], &actual[start..]);
    let end = expected.iter().rev().zip(actual.iter().rev()).take_while(|(a, b)| a == b).count();
    let minus = expected[..expected.len() - end].iter().map(|line| format!("  - {line}\n"));
    let plus = actual[..actual.len() - end].iter().map(|line| format!("  + {line}\n"));
    format!("  from line {}:\n{}{}", start + 1, minus.collect::<String>(), plus.collect::<String>())
}

#[test]
fn the_base_site_has_no_mistake() {
    assert_eq!(diagnostics(None), "");
}

#[test]
fn every_mistake_is_reported_with_its_place_and_its_mending() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut failures = String::new();
    for overlay in overlays("invalid") {
        let expected = fs::read_to_string(overlay.join("expected")).unwrap_or_default();
        let actual = diagnostics(Some(&overlay));
        if update {
            fs::write(overlay.join("expected"), &actual).unwrap();
        } else if actual != expected || actual.is_empty() {
            let name = overlay.file_name().unwrap().to_string_lossy();
            failures.push_str(&format!("{name}\n{}", difference(&expected, &actual)));
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn what_is_allowed_is_not_reported() {
    let reported: String = overlays("valid").iter().map(|overlay| diagnostics(Some(overlay))).collect();
    assert_eq!(reported, "");
}

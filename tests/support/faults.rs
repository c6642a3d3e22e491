//! Reporting every breach at once, and the files that are read for them.

use std::path::{Path, PathBuf};

/// The folder of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Fails with every fault, a line each.
#[track_caller]
pub fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{} found:\n{}\n", faults.len(), faults.join("\n"));
}

/// Every file below `folder` in a fixed order; what is built, installed or linked is passed over.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    const PASSED: [&str; 6] = [".git", "target", "node_modules", "corpus", "artifacts", "proptest-regressions"];
    let mut found = Vec::new();
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let entry = entry.unwrap();
        let kind = entry.file_type().unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        let passed = PASSED.contains(&name.as_str()) || entry.path() == root().join("dist");
        if kind.is_dir() && !passed {
            found.extend(files(&entry.path()));
        } else if kind.is_file() {
            found.push(entry.path());
        }
    }
    found.sort();
    found
}

/// The path of `file` from `folder` on, with `/`.
pub fn below(folder: &Path, file: &Path) -> String {
    let parts = file.strip_prefix(folder).unwrap().components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

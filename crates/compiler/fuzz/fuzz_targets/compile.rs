//! Any bytes in place of a file: the first byte chooses which.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::fs;

const FILES: [&str; 5] = [
    "content/acts.toml",
    "content/contacts.toml",
    "content/quizzes/a.toml",
    "content/pages/about/kk.md",
    "locales/kk/a.ftl",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    let root = std::env::temp_dir().join(format!("compiler-fuzz-{}", std::process::id()));
    let path = root.join(FILES[usize::from(*choice) % FILES.len()]);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).expect("a temporary folder");
    }
    fs::write(&path, bytes).expect("a temporary file");
    let (_, diagnostics) = compiler::compile(&root, chrono::NaiveDate::default());
    for diagnostic in diagnostics {
        let _ = diagnostic.to_string();
    }
    fs::remove_file(path).expect("the file just written");
});

//! A copy of the base site that a test may spoil.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// The folder of the tests.
pub const TESTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");

/// A folder of its own for each test, removed in the end.
pub struct Folder(pub PathBuf);

impl Folder {
    /// A copy of the base site.
    pub fn of_base() -> Folder {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("compiler-test-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = Folder(std::env::temp_dir().join(name));
        copy(&Path::new(TESTS).join("base"), &folder.0);
        folder
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is left to the system: a test must not fail in its cleaning up.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Copies what is in `from`, with its folders, over what is in `to`.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &target),
            false => fs::write(&target, fs::read(entry.path()).unwrap()).unwrap(),
        }
    }
}

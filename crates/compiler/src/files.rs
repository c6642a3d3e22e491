//! Reading files and folders of the content.

use crate::diagnostic::Report;
use crate::source::Source;
use domain::slug::Slug;
use std::path::Path;
use std::rc::Rc;

/// Reads the file at `path` below `root`. A missing one and one that is not UTF-8 are reported.
pub fn read(root: &Path, path: &str, report: &Report) -> Option<Rc<Source>> {
    let missing = |why: String| {
        report.error_in(&Source::new(path, ""), why);
        None
    };
    match std::fs::read(root.join(path)) {
        Err(error) => missing(format!("cannot read the file ({}); add it", error.kind())),
        Ok(bytes) => match String::from_utf8(bytes) {
            // A byte order mark is not text, and carriage returns would shift columns.
            Ok(text) => Some(Source::new(path, text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))),
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let line = error.as_bytes()[..good].iter().filter(|byte| **byte == b'\n').count() + 1;
                missing(format!("line {line} is not UTF-8; save the file as UTF-8"))
            }
        },
    }
}

/// The names in the folder at `path` below `root`, sorted; none where there is no such folder.
/// Names that start with a point are left out.
pub fn names(root: &Path, path: &str) -> Vec<String> {
    let entries = std::fs::read_dir(root.join(path)).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    names
}

/// The id that the folder or file `name` at `path` spells; anything else is reported.
pub fn slug(name: &str, path: &str, report: &Report) -> Option<Slug> {
    let slug = Slug::new(name);
    if slug.is_none() {
        let message = format!("`{name}` is not an id; rename it to lower-case Latin words joined by hyphens");
        report.error_in(&Source::new(path, ""), message);
    }
    slug
}

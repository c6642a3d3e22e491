//! Reading files and folders of the content.

use crate::diagnostic::Report;
use crate::source::Source;
use domain::slug::Slug;
use std::io::ErrorKind;
use std::path::Path;
use std::rc::Rc;

/// Reads the file at `path` below `root`. A missing one and one that is not UTF-8 are reported.
pub fn read(root: &Path, path: &str, report: &Report) -> Option<Rc<Source>> {
    let bytes = match std::fs::read(root.join(path)) {
        Ok(bytes) => bytes,
        Err(error) => {
            let why = match error.kind() {
                ErrorKind::NotFound => "there is no such file; add it".to_owned(),
                kind => format!("cannot read the file ({kind}); put a readable file here"),
            };
            report.error_in(&Source::new(path, ""), why);
            return None;
        }
    };
    let valid = std::str::from_utf8(&bytes).is_ok();
    // A byte order mark is not text, and carriage returns would shift columns.
    let text = String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let source = Source::new(path, text);
    if !valid {
        // What could be read is read on, so that the other mistakes are found too.
        let start = source.text.find(char::REPLACEMENT_CHARACTER).unwrap_or(0);
        let span = start..start + char::REPLACEMENT_CHARACTER.len_utf8();
        report.error(&source, span, "this is not UTF-8; save the file as UTF-8");
    }
    Some(source)
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

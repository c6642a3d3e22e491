//! Texts that people have read and accepted, each in a file below `tests/snapshots`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// How many lines stand around a difference.
const AROUND: usize = 2;

/// Holds `texts`, by file name, against the files of `folder`; a file without a text is a fault as well.
/// `UPDATE_SNAPSHOTS=1` writes the files anew.
#[track_caller]
pub fn hold(folder: &str, texts: &BTreeMap<String, String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(folder);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        write(&folder, texts);
    }
    let faults = faults(&folder, texts);
    assert!(
        faults.is_empty(),
        "{}\n\nRead what has changed; accept it with UPDATE_SNAPSHOTS=1 cargo test --test consultations",
        faults.join("\n")
    );
}

fn write(folder: &Path, texts: &BTreeMap<String, String>) {
    fs::create_dir_all(folder).unwrap();
    for file in files(folder).iter().filter(|file| !texts.contains_key(&name(file))) {
        fs::remove_file(file).unwrap();
    }
    for (name, text) in texts {
        fs::write(folder.join(name), text).unwrap();
    }
}

/// What differs between `texts` and the files of `folder`.
pub fn faults(folder: &Path, texts: &BTreeMap<String, String>) -> Vec<String> {
    let stale = files(folder).into_iter().filter(|file| !texts.contains_key(&name(file)));
    let stale = stale.map(|file| format!("{}: nothing has this text any more", file.display()));
    let changed = texts.iter().filter_map(|(name, text)| {
        let file = folder.join(name);
        let Ok(known) = fs::read_to_string(&file) else { return Some(format!("{}: is missing", file.display())) };
        (known != *text).then(|| format!("{}:{}", file.display(), difference(&known, text)))
    });
    stale.chain(changed).collect()
}

/// The number of the first line that differs, with the lines around it.
fn difference(known: &str, text: &str) -> String {
    let (known, text): (Vec<&str>, Vec<&str>) = (known.split('\n').collect(), text.split('\n').collect());
    let start = known.iter().zip(&text).take_while(|(known, text)| known == text).count();
    let before = known[start.saturating_sub(AROUND)..start].iter().map(|line| format!("\n    {line}"));
    let lines = |sign: char, lines: &[&str]| {
        let shown = lines[start.min(lines.len())..].iter().take(1 + AROUND);
        shown.map(|line| format!("\n  {sign} {line}")).collect::<String>()
    };
    format!("{}:{}{}{}", start + 1, before.collect::<String>(), lines('-', &known), lines('+', &text))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn name(file: &Path) -> String {
    file.file_name().unwrap().to_string_lossy().into_owned()
}

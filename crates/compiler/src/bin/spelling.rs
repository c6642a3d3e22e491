//! `spelling ROOT`: every word that readers see is in a dictionary of hunspell, grows from one by regular
//! suffixes, or stands in `ROOT/spelling`; and no word stands there in vain.

use compiler::spelling::{List, Own, Suffixes, Word, words};
use domain::locale::{Locale, Trilingual};
use std::collections::BTreeSet;
use std::error::Error;
use std::fs::read_to_string;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

/// Where Debian's dictionaries lie.
const DICTIONARIES: &str = "/usr/share/hunspell";
const NAMES: Trilingual<&str> = Trilingual { kk: "kk_KZ", ru: "ru_RU", en: "en_GB" };

/// In the Kazakh dictionary, words with this flag are the infinitives of verbs.
const VERB: char = 'M';

/// As many places of a word are shown.
const SHOWN: usize = 4;

fn main() -> ExitCode {
    let Some(root) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: spelling ROOT");
        return ExitCode::from(2);
    };
    match run(&root) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(mistakes) => {
            eprintln!("spelling: {mistakes} mistakes");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("spelling: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Reports the mistakes and counts them.
fn run(root: &Path) -> Result<usize, Box<dyn Error>> {
    let words = match words(root) {
        Ok(words) => words,
        Err(diagnostics) => {
            diagnostics.iter().for_each(|diagnostic| eprintln!("{diagnostic}"));
            return Ok(diagnostics.len());
        }
    };
    let mut mistakes = Vec::new();
    let mut right = vec![false; words.len()];
    for locale in Locale::ALL {
        let own = own(root, locale, &mut mistakes)?;
        let unknown = unknown(&words, locale)?;
        let mut used = BTreeSet::new();
        for (word, right) in words.iter().zip(&mut right).filter(|(word, _)| word.languages.contains(&locale)) {
            let sources = own.sources(&word.text);
            *right |= !sources.is_empty() || !unknown.contains(&word.text);
            used.extend(sources);
        }
        for (word, line) in own.list.words().filter(|(word, _)| !used.contains(word)) {
            mistakes.push(format!("no text uses `{word}`; remove it from the list\n --> {}:{line}", list(locale)));
        }
    }
    mistakes.extend(words.iter().zip(right).filter(|(_, right)| !right).map(|(word, _)| wrong(word)));
    mistakes.iter().for_each(|mistake| eprintln!("error: {mistake}\n"));
    if mistakes.is_empty() {
        println!("{} words are spelled as dictionaries and lists know them", words.len());
    }
    Ok(mistakes.len())
}

/// Where the list of a language stands.
fn list(locale: Locale) -> String {
    format!("spelling/{}.txt", locale.code())
}

fn wrong(Word { text, languages, places }: &Word) -> String {
    let lists: Vec<String> = languages.iter().map(|locale| list(*locale)).collect();
    let mut message = match lists.is_empty() {
        true => format!("`{text}` has letters of two alphabets; write it in one"),
        false => format!("unknown word `{text}`; correct it, or add it to {} if it is right", lists.join(" or ")),
    };
    message.extend(places.iter().take(SHOWN).map(|place| format!("\n --> {place}")));
    if places.len() > SHOWN {
        message.push_str(&format!("\n and in {} more places", places.len() - SHOWN));
    }
    message
}

/// The list of a language, and its suffixes where it has a file of them.
fn own(root: &Path, locale: Locale, mistakes: &mut Vec<String>) -> Result<Own, Box<dyn Error>> {
    let path = list(locale);
    let text = read_to_string(root.join(&path)).map_err(|error| format!("{path}: {error}"))?;
    let (list, found) = List::read(&text);
    mistakes.extend(found.iter().map(|(line, mistake)| format!("{mistake}\n --> {path}:{line}")));
    let path = root.join(format!("spelling/{}.toml", locale.code()));
    if !path.exists() {
        return Ok(Own { list, suffixes: None });
    }
    let mut suffixes =
        Suffixes::read(&read_to_string(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
    let path = format!("{DICTIONARIES}/{}.dic", NAMES[locale]);
    let dictionary =
        read_to_string(&path).map_err(|error| format!("{path}: {error}; run scripts/setup.sh spelling"))?;
    for (word, flags) in dictionary.lines().skip(1).map(|line| line.split_once('/').unwrap_or((line, ""))) {
        suffixes.add(word.trim(), flags.contains(VERB));
    }
    list.words().for_each(|(word, _)| suffixes.add(word, true));
    Ok(Own { list, suffixes: Some(suffixes) })
}

/// The words that the dictionary of a language does not know.
fn unknown(words: &[Word], locale: Locale) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let asked = words.iter().filter(|word| word.languages.contains(&locale)).map(|word| word.text.as_str());
    let asked = asked.collect::<Vec<_>>().join("\n");
    let mut hunspell = Command::new("hunspell")
        .args(["-i", "UTF-8", "-d", &format!("{DICTIONARIES}/{}", NAMES[locale]), "-l"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("hunspell: {error}; run scripts/setup.sh spelling"))?;
    let (stdin, stdout) = (hunspell.stdin.take(), hunspell.stdout.take());
    // It answers while it is asked: who writes all before reading may wait for ever.
    let writer = std::thread::spawn(move || stdin.map(|mut stdin| stdin.write_all(asked.as_bytes())).transpose());
    let mut answer = String::new();
    stdout.map(|mut stdout| stdout.read_to_string(&mut answer)).transpose()?;
    writer.join().map_err(|_| "hunspell: cannot be asked")??;
    if !hunspell.wait()?.success() {
        return Err(format!("hunspell fails with {}; run scripts/setup.sh spelling", NAMES[locale]).into());
    }
    Ok(answer.lines().map(str::to_owned).collect())
}

//! The words of the site: every message that code asks for is there, and every one that is there is asked
//! for.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/faults.rs"]
mod faults;
#[path = "support/rust.rs"]
mod rust;

use chrono::NaiveDate;
use domain::edition::Edition;
use domain::locale::{Locale, Trilingual};
use domain::message::{Messages, Part, Pattern};
use faults::{below, files, none, root};
use rust::Source;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The site; what is wrong with its content is another test's business.
static SITE: LazyLock<Trilingual<Edition>> =
    LazyLock::new(|| compiler::compile(root(), NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()).0);

fn sources(folder: &str) -> Vec<Source> {
    let rust = files(&root().join(folder)).into_iter().filter(|file| file.extension().is_some_and(|kind| kind == "rs"));
    rust.map(|file| Source::read(below(root(), &file), &file).without_tests()).collect()
}

/// A use of `tr!`.
struct Use {
    place: String,
    id: String,
    variables: BTreeSet<String>,
    /// The expression that the message is taken from.
    from: String,
}

/// Where `text` has a comma outside brackets.
fn split(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0_i32, 0, Vec::new());
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            b',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

static USES: LazyLock<Vec<Use>> = LazyLock::new(|| {
    let mut uses = Vec::new();
    for source in sources("src") {
        for call in source.calls("tr") {
            let code = &source.code[call.clone()];
            let parts = split(code);
            let start = call.start + parts[0].len();
            let id = source.literals.iter().find(|literal| literal.start > start && call.contains(&literal.start));
            let variables = parts.iter().skip(2).filter(|part| !part.trim().is_empty());
            let name = |part: &&str| part.split_once('=').map_or("", |(name, _)| name).trim().to_owned();
            uses.push(Use {
                place: source.fault(call.start, "").trim_end_matches(": ").to_owned(),
                id: id.map(|literal| literal.text.clone()).unwrap_or_default(),
                variables: variables.map(name).collect(),
                from: parts[0].trim().trim_start_matches('&').to_owned(),
            });
        }
    }
    assert!(uses.len() > 100, "only {} uses were found", uses.len());
    uses
});

/// The variables of the message `id`; `None` where there is none.
fn variables<'a>(messages: &'a Messages, id: &str) -> Option<BTreeSet<&'a str>> {
    messages.patterns.iter().find(|(known, _)| known == id).map(|(_, pattern)| compiler::variables(pattern))
}

#[test]
fn every_message_that_is_asked_for_is_there_with_its_variables() {
    let mut faults = Vec::new();
    for Use { place, id, variables: given, .. } in USES.iter() {
        for locale in Locale::ALL {
            let edition = &SITE[locale];
            let groups = [&edition.messages, &edition.labels, &edition.desk];
            let known = groups.into_iter().find_map(|group| variables(group, id));
            let given: BTreeSet<&str> = given.iter().map(String::as_str).collect();
            match known {
                None => faults.push(format!("{place}: `{id}` is not in locales/{}", locale.code())),
                Some(known) if known != given => {
                    faults.push(format!("{place}: `{id}` is given {given:?}, in {} it has {known:?}", locale.code()));
                }
                Some(_) => {}
            }
        }
    }
    none(faults);
}

#[test]
fn messages_are_taken_from_where_they_travel() {
    let mut faults = Vec::new();
    let mut told = 0;
    for Use { place, id, from, .. } in USES.iter() {
        let name = from.trim_end_matches("()").rsplit(['.', ' ', ':']).next().unwrap_or_default();
        let (found, elsewhere) = match name {
            "labels" => (&SITE.kk.labels, "pages.ftl"),
            "messages" => (&SITE.kk.messages, "frame.ftl or quiz.ftl"),
            "words" => (&SITE.kk.desk, "desk.ftl"),
            _ => {
                faults.push(format!("{place}: `{from}` is called neither `labels`, `messages` nor `words`"));
                continue;
            }
        };
        told += 1;
        if variables(found, id).is_none() {
            faults.push(format!("{place}: `{id}` is taken from `{from}` but does not stand in {elsewhere}"));
        }
    }
    assert!(told > 100);
    none(faults);
}

/// The ids of the messages with their places, read off the files of a language.
fn written(locale: Locale) -> BTreeMap<String, String> {
    let folder = root().join("locales").join(locale.code());
    let mut written = BTreeMap::new();
    for file in files(&folder) {
        let path = below(root(), &file);
        for (number, line) in std::fs::read_to_string(&file).unwrap().lines().enumerate() {
            let id =
                line.split_once('=').map(|(id, _)| id).filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase()));
            if let Some(id) = id {
                written.insert(id.trim().to_owned(), format!("{path}:{}", number + 1));
            }
        }
    }
    written
}

#[test]
fn every_message_is_used() {
    let used: BTreeSet<&str> = USES.iter().map(|used| used.id.as_str()).collect();
    let compiler = sources("crates/compiler/src");
    let spelled: BTreeSet<&str> =
        compiler.iter().flat_map(|source| &source.literals).map(|literal| literal.text.as_str()).collect();
    // The compiler's own words: call-outs by their kind; citations, answers and tables by their ids.
    let by_compiler = |id: &str| match id.split_once('-') {
        Some(("callout", kind)) => spelled.contains(kind) && spelled.contains("callout-{kind}"),
        Some(("cite" | "answer" | "table" | "letter", _)) => spelled.contains(id),
        _ => false,
    };
    let mut faults = Vec::new();
    for locale in Locale::ALL {
        let written = written(locale);
        assert!(written.len() > 150, "only {} messages in {}", written.len(), locale.code());
        let unused = written.iter().filter(|(id, _)| !used.contains(id.as_str()) && !by_compiler(id));
        faults.extend(unused.map(|(id, place)| format!("{place}: nothing uses `{id}`")));
    }
    none(faults);
}

#[test]
fn every_language_has_the_same_messages_in_the_same_files() {
    let of = |locale: Locale| -> BTreeSet<String> {
        let name = |(id, place): (String, String)| {
            let file = place.rsplit('/').next().unwrap_or_default().split(':').next().unwrap_or_default().to_owned();
            format!("{file}: {id}")
        };
        written(locale).into_iter().map(name).collect()
    };
    let kazakh = of(Locale::Kk);
    for locale in [Locale::Ru, Locale::En] {
        let other = of(locale);
        none(
            kazakh
                .symmetric_difference(&other)
                .map(|id| format!("{id} is not in kk and {} alike", locale.code()))
                .collect(),
        );
    }
}

/// Whether somebody reads letters in it.
fn has_words(pattern: &Pattern) -> bool {
    pattern.iter().any(|part| match part {
        Part::Text(text) => text.chars().any(char::is_alphabetic),
        Part::Variable(_) => false,
        Part::Select(_, arms) => arms.iter().any(|(_, pattern)| has_words(pattern)),
    })
}

#[test]
fn no_message_is_left_in_english() {
    // Each language goes by its own name everywhere.
    let own_name = |id: &str| ["language-kk", "language-ru", "language-en"].iter().any(|name| id.starts_with(name));
    let mut faults = Vec::new();
    let all = |edition: &'static Edition| {
        [&edition.messages, &edition.labels, &edition.desk].into_iter().flat_map(|group| &group.patterns)
    };
    let english: Vec<_> = all(&SITE.en).collect();
    for edition in [&SITE.kk, &SITE.ru] {
        for message in all(edition) {
            if has_words(&message.1) && english.contains(&message) && !own_name(&message.0) {
                faults.push(format!("locales/{}: `{}` is the English one", edition.locale.code(), message.0));
            }
        }
    }
    none(faults);
}

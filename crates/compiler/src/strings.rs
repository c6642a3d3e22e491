//! Messages: Fluent files compiled to data, and compared between languages.

use crate::diagnostic::Report;
use crate::files;
use crate::markdown::KINDS;
use crate::source::{Source, Span};
use crate::suggest::suggestion;
use domain::locale::{Locale, Trilingual};
use domain::message::{Messages, Part, Pattern};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::btree_map::Entry as MapEntry;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::rc::Rc;

/// The file of messages that only native views use.
const NATIVE: &str = "pages.ftl";

/// The file of messages that travel with the desk; those of all others travel with the frame.
const DESK: &str = "desk.ftl";

/// The messages of the browser, of the desk, and the labels of the native views.
pub struct Strings {
    /// For the browser.
    pub messages: Trilingual<Messages>,
    /// For native views.
    pub labels: Trilingual<Messages>,
    /// For the desk.
    pub desk: Trilingual<Messages>,
}

/// What the compiler itself says, next to the names of call-outs.
const LABELS: [&str; 16] = [
    "cite-article",
    "cite-unit",
    "cite-subunit",
    "answer-true",
    "answer-false",
    "answer-yes",
    "answer-no",
    "table-label",
    "letter-from",
    "letter-ask",
    "letter-attachments",
    "letter-date",
    "letter-signature",
    "letter-notes",
    "letter-day",
    "letter-sum",
];

/// Who formats a message.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Speaker {
    /// The frame, in the browser.
    Frame,
    /// The desk, in the browser.
    Desk,
    /// The native views.
    Native,
}

impl Speaker {
    /// Of the messages in the file of this name.
    fn of(name: &str) -> Speaker {
        match name {
            NATIVE => Speaker::Native,
            DESK => Speaker::Desk,
            _ => Speaker::Frame,
        }
    }
}

struct Found {
    /// `None` where it has a mistake that is reported.
    pattern: Option<Pattern>,
    speaker: Speaker,
    source: Rc<Source>,
    span: Span,
}

/// Reads `locales/<language>/*.ftl`.
pub fn read(root: &Path, report: &Report) -> Strings {
    let found = Trilingual::from_fn(|locale| read_locale(root, locale, report));
    compare(&found, report);
    require_labels(&found, report);
    for name in files::names(root, "locales").into_iter().filter(|name| Locale::from_code(name).is_none()) {
        let hint = suggestion(&name, Locale::ALL.map(Locale::code));
        report.error_in(&Source::new(format!("locales/{name}"), ""), format!("unknown language `{name}`{hint}"));
    }
    let pick = |speaker: Speaker| {
        Trilingual::from_fn(|locale| {
            let of = found[locale].iter().filter(|(_, message)| message.speaker == speaker);
            let patterns = of.filter_map(|(id, message)| Some((id.clone(), message.pattern.clone()?))).collect();
            Messages { locale, patterns }
        })
    };
    Strings { messages: pick(Speaker::Frame), labels: pick(Speaker::Native), desk: pick(Speaker::Desk) }
}

fn read_locale(root: &Path, locale: Locale, report: &Report) -> BTreeMap<String, Found> {
    let folder = format!("locales/{}", locale.code());
    let mut found = BTreeMap::new();
    for name in files::names(root, &folder) {
        let path = format!("{folder}/{name}");
        if !name.ends_with(".ftl") {
            report
                .error_in(&Source::new(path, ""), "this file holds no messages; name it like frame.ftl, or remove it");
        } else if let Some(source) = files::read(root, &path, report) {
            read_file(&source, Speaker::of(&name), report, &mut found);
        }
    }
    found
}

fn read_file(source: &Rc<Source>, speaker: Speaker, report: &Report, found: &mut BTreeMap<String, Found>) {
    let text = source.text.as_str();
    if let Some(at) = too_deep(text) {
        report.error(source, at..at + 1, "braces stand too deep in each other; write the message out");
        return;
    }
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                report.error(source, error.pos, format!("message file: {}", error.kind));
            }
            resource
        }
    };
    for entry in resource.body {
        let message = match &entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                report.error(source, span(text, term.id.name), "terms are not understood; write the words out");
                continue;
            }
            Entry::Junk { content } => {
                // The parser has reported it; the other languages need not say that it is missing.
                let id = junk_id(content);
                let junk = || Found { pattern: None, speaker, source: Rc::clone(source), span: span(text, id) };
                found.entry(id.to_owned()).or_insert_with(junk);
                continue;
            }
            _ => continue,
        };
        let span = span(text, message.id.name);
        let pattern = read_message(message).unwrap_or_else(|why| {
            report.error(source, span.clone(), why);
            None
        });
        match found.entry(message.id.name.to_owned()) {
            MapEntry::Vacant(place) => {
                place.insert(Found { pattern, speaker, source: Rc::clone(source), span });
            }
            MapEntry::Occupied(first) => {
                let place = &first.get().source.path;
                report.error(source, span, format!("this message stands in {place} already; rename one of them"));
            }
        }
    }
}

/// Where braces stand deeper than the parser, which calls itself for each, can bear.
pub fn too_deep(text: &str) -> Option<usize> {
    const LIMIT: usize = 50;
    let mut depth: usize = 0;
    let mut line_starts = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            // A message begins.
            b'a'..=b'z' | b'A'..=b'Z' if line_starts => depth = 0,
            _ => {}
        }
        line_starts = byte == b'\n';
        if depth > LIMIT {
            return Some(at);
        }
    }
    None
}

fn read_message(message: &fluent_syntax::ast::Message<&str>) -> Result<Option<Pattern>, String> {
    match &message.value {
        Some(value) if message.attributes.is_empty() => pattern(value).map(Some),
        _ => Err("a message has a text and no attributes; write `id = text`".to_owned()),
    }
}

/// The id with which text that could not be parsed starts.
fn junk_id(junk: &str) -> &str {
    let end = junk.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(junk.len());
    &junk[..end]
}

/// Where `part`, a slice of `text`, stands in it.
pub fn span(text: &str, part: &str) -> Span {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + part.len()
}

fn pattern(value: &fluent_syntax::ast::Pattern<&str>) -> Result<Pattern, String> {
    value.elements.iter().map(part).collect()
}

fn part(element: &PatternElement<&str>) -> Result<Part, String> {
    let only = "only variables and selections on variables are understood; write the text out";
    match element {
        PatternElement::TextElement { value } => Ok(Part::Text((*value).to_owned())),
        PatternElement::Placeable { expression } => match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => Ok(Part::Variable(id.name.to_owned())),
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                Ok(Part::Text(unescape_unicode_to_string(value).into_owned()))
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                // Invariant: the default arm stands last.
                let mut sorted: Vec<_> = variants.iter().collect();
                sorted.sort_by_key(|variant| variant.default);
                let arms = sorted.into_iter().map(|variant| {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        &variant.key;
                    Ok(((*key).to_owned(), pattern(&variant.value)?))
                });
                Ok(Part::Select(id.name.to_owned(), arms.collect::<Result<_, String>>()?))
            }
            _ => Err(only.to_owned()),
        },
    }
}

/// Reports messages that a language lacks, and variables that differ.
fn compare(found: &Trilingual<BTreeMap<String, Found>>, report: &Report) {
    for locale in Locale::ALL {
        for other in Locale::ALL.into_iter().filter(|other| *other != locale) {
            for (id, message) in found[locale].iter().filter(|(_, message)| message.pattern.is_some()) {
                let Some(counterpart) = found[other].get(id) else {
                    let message_text =
                        format!("`{id}` has no message in {}; add it to locales/{}", other.code(), other.code());
                    report.error(&message.source, message.span.clone(), message_text);
                    continue;
                };
                let (Some(mine), Some(theirs)) = (&message.pattern, &counterpart.pattern) else { continue };
                if message.speaker == Speaker::Native && counterpart.speaker != Speaker::Native {
                    let place = &counterpart.source.path;
                    let message_text =
                        format!("`{id}` stands here and in {place}; use the same file in every language");
                    report.error(&message.source, message.span.clone(), message_text);
                }
                let (mine, theirs) = (variables(mine), variables(theirs));
                if let Some(extra) = mine.difference(&theirs).next() {
                    let message_text =
                        format!("`{id}` uses ${extra} here but not in {}; use the same variables", other.code());
                    report.error(&message.source, message.span.clone(), message_text);
                }
            }
        }
    }
}

/// Reports labels that stand in no language, or not where native views find them.
fn require_labels(found: &Trilingual<BTreeMap<String, Found>>, report: &Report) {
    let callouts = KINDS.map(|kind| format!("callout-{kind}"));
    for id in callouts.iter().map(String::as_str).chain(LABELS) {
        let native = |locale: Locale| found[locale].get(id).map(|message| message.speaker == Speaker::Native);
        let places = Locale::ALL.map(native);
        if places == [None; 3] || places == [Some(false); 3] {
            let source = Source::new(format!("locales/{}/{NATIVE}", Locale::Kk.code()), "");
            report.error_in(&source, format!("`{id}` is missing; write it in {NATIVE} of each language"));
        }
    }
}

/// The variables of a pattern.
pub fn variables(pattern: &Pattern) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for part in pattern {
        match part {
            Part::Text(_) => {}
            Part::Variable(name) => {
                names.insert(name.as_str());
            }
            Part::Select(name, arms) => {
                names.insert(name.as_str());
                names.extend(arms.iter().flat_map(|(_, pattern)| variables(pattern)));
            }
        }
    }
    names
}

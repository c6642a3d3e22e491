//! Messages: Fluent files compiled to data, and compared between languages.

use crate::diagnostic::Report;
use crate::files;
use crate::source::{Source, Span};
use domain::locale::{Locale, Trilingual};
use domain::message::{Messages, Part, Pattern};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::rc::Rc;

/// Files of this name hold messages that only native views use; all others travel to the browser.
const NATIVE: &str = "pages.ftl";

/// The messages of the browser and the labels of the native views.
pub struct Strings {
    /// For the browser.
    pub messages: Trilingual<Messages>,
    /// For native views.
    pub labels: Trilingual<Messages>,
}

struct Found {
    pattern: Pattern,
    native: bool,
    source: Rc<Source>,
    span: Span,
}

/// Reads `locales/<language>/*.ftl`.
pub fn read(root: &Path, report: &Report) -> Strings {
    let found = Trilingual::from_fn(|locale| read_locale(root, locale, report));
    compare(&found, report);
    let pick = |native: bool| {
        Trilingual::from_fn(|locale| {
            let of = found[locale].iter().filter(|(_, message)| message.native == native);
            let patterns = of.map(|(id, message)| (id.clone(), message.pattern.clone())).collect();
            Messages { locale, patterns }
        })
    };
    Strings { messages: pick(false), labels: pick(true) }
}

fn read_locale(root: &Path, locale: Locale, report: &Report) -> BTreeMap<String, Found> {
    let folder = format!("locales/{}", locale.code());
    let mut found = BTreeMap::new();
    for name in files::names(root, &folder) {
        if let Some(source) = files::read(root, &format!("{folder}/{name}"), report) {
            read_file(&source, name == NATIVE, report, &mut found);
        }
    }
    found
}

fn read_file(source: &Rc<Source>, native: bool, report: &Report, found: &mut BTreeMap<String, Found>) {
    let text = source.text.as_str();
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
        let Entry::Message(message) = entry else { continue };
        let span = span(text, message.id.name);
        let Some(value) = message.value.filter(|_| message.attributes.is_empty()) else {
            report.error(source, span, "a message has a text and no attributes; write `id = text`");
            continue;
        };
        match pattern(&value) {
            Ok(pattern) => {
                let id = message.id.name.to_owned();
                let message = Found { pattern, native, source: Rc::clone(source), span: span.clone() };
                if let Some(first) = found.insert(id, message) {
                    let place = &first.source.path;
                    report.error(source, span, format!("this message stands in {place} already; rename one of them"));
                }
            }
            Err(why) => report.error(source, span, why),
        }
    }
}

/// Where `part`, a slice of `text`, stands in it.
fn span(text: &str, part: &str) -> Span {
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
            Expression::Inline(InlineExpression::StringLiteral { value }) => Ok(Part::Text((*value).to_owned())),
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
            for (id, message) in &found[locale] {
                let Some(counterpart) = found[other].get(id) else {
                    let message_text =
                        format!("`{id}` has no message in {}; add it to locales/{}", other.code(), other.code());
                    report.error(&message.source, message.span.clone(), message_text);
                    continue;
                };
                let (mine, theirs) = (variables(&message.pattern), variables(&counterpart.pattern));
                if let Some(extra) = mine.difference(&theirs).next() {
                    let message_text =
                        format!("`{id}` uses ${extra} here but not in {}; use the same variables", other.code());
                    report.error(&message.source, message.span.clone(), message_text);
                }
            }
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

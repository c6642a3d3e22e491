//! The pieces of text that readers see, read off the files without what is around them: keys, ids, links'
//! targets, variables, comments.

use super::words;
use crate::diagnostic::Report;
use crate::files;
use crate::prose;
use crate::source::{Source, Span};
use crate::strings;
use crate::table;
use domain::locale::Locale;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use pulldown_cmark::{Event, Parser};
use std::path::Path;
use std::rc::Rc;
use toml::de::{DeTable, DeValue};

/// The keys of front matter that hold words.
const FRONT: [&str; 3] = ["title", "summary", "short"];

/// A piece of text in one language.
pub struct Piece {
    pub locale: Locale,
    source: Rc<Source>,
    /// What the reader sees.
    text: String,
    /// Where it is written.
    span: Span,
    /// The line in which it starts, from 1.
    line: usize,
}

impl Piece {
    /// The words and where each stands, as `file:line`.
    pub fn words(&self) -> Vec<(String, String)> {
        let written = self.source.text.get(self.span.clone()).unwrap_or_default();
        // What is read is what is written but for escapes, so each word is looked for behind the one before.
        let (mut at, mut line) = (0, self.line);
        let place = |word: &str| {
            let next = written[at..].find(word).map_or(at, |found| at + found);
            line += written[at..next].matches('\n').count();
            at = next;
            (word.to_owned(), format!("{}:{line}", self.source.path))
        };
        words::words(&self.text).map(place).collect()
    }
}

/// The pieces of `content/` and `locales/` below `root`.
pub fn read(root: &Path, report: &Report) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for path in ["content", "locales"].into_iter().flat_map(|folder| paths(root, folder)) {
        let Some(source) = files::read(root, &path, report) else { continue };
        let mut reader = Reader { source: &source, pieces: Vec::new() };
        let mut names = path.rsplit(['/', '.']);
        match (names.next(), names.next(), names.next()) {
            (Some("toml"), ..) => reader.toml(0..source.text.len(), None, report),
            (Some("md"), Some(name), _) => reader.page(Locale::from_code(name), report),
            (Some("ftl"), _, Some(folder)) => reader.messages(Locale::from_code(folder)),
            _ => {}
        }
        pieces.append(&mut reader.finish());
    }
    pieces
}

fn paths(root: &Path, folder: &str) -> Vec<String> {
    let paths = files::names(root, folder).into_iter().map(|name| format!("{folder}/{name}"));
    paths.flat_map(|path| if root.join(&path).is_dir() { self::paths(root, &path) } else { vec![path] }).collect()
}

/// A file that is read for its pieces.
struct Reader<'a> {
    source: &'a Rc<Source>,
    pieces: Vec<Piece>,
}

impl Reader<'_> {
    fn push(&mut self, locale: Locale, text: &str, span: Span) {
        let (source, text) = (Rc::clone(self.source), text.to_owned());
        self.pieces.push(Piece { locale, source, text, span, line: 1 });
    }

    /// The pieces in the order of the file, with their lines.
    fn finish(mut self) -> Vec<Piece> {
        self.pieces.sort_by_key(|piece| piece.span.start);
        let (mut at, mut line) = (0, 1);
        for piece in &mut self.pieces {
            line += self.source.text.get(at..piece.span.start).unwrap_or_default().matches('\n').count();
            (at, piece.line) = (piece.span.start, line);
        }
        self.pieces
    }

    /// Texts of a reference file stand below the codes of languages; those of front matter in `front`.
    fn toml(&mut self, span: Span, front: Option<Locale>, report: &Report) {
        let source = Rc::clone(self.source);
        let parsed = table::parse(source.text.get(span.clone()).unwrap_or_default(), &source, span.start, report);
        self.table(parsed.get_ref(), span.start, front);
    }

    fn table(&mut self, table: &DeTable<'_>, offset: usize, front: Option<Locale>) {
        for (key, value) in table {
            let key: &str = key.get_ref();
            let locale = match front {
                Some(locale) => FRONT.contains(&key).then_some(locale),
                None => Locale::from_code(key),
            };
            match (locale, value.get_ref()) {
                (Some(locale), DeValue::String(text)) => {
                    let span = value.span().start + offset..value.span().end + offset;
                    // Some texts are Markdown: the targets of links are no words, nor are slots.
                    let words = |event| if let Event::Text(words) = event { Some(words) } else { None };
                    let words: String =
                        Parser::new(text).filter_map(words).map(|words| without_slots(&words)).collect();
                    self.push(locale, &words, span);
                }
                (_, DeValue::Table(inner)) => self.table(inner, offset, front),
                (_, DeValue::Array(items)) => {
                    let tables = items.iter().filter_map(|item| item.get_ref().as_table());
                    tables.for_each(|inner| self.table(inner, offset, front));
                }
                _ => {}
            }
        }
    }

    fn page(&mut self, locale: Option<Locale>, report: &Report) {
        let source = Rc::clone(self.source);
        let (Some(locale), Some((front, body))) = (locale, prose::split(&source.text)) else { return };
        self.toml(front, Some(locale), report);
        let text = source.text.get(body.clone()).unwrap_or_default();
        for (event, span) in Parser::new_ext(text, crate::markdown::OPTIONS).into_offset_iter() {
            if let Event::Text(words) = event
                && !is_marker(text, &span)
            {
                self.push(locale, &words, span.start + body.start..span.end + body.start);
            }
        }
    }

    fn messages(&mut self, locale: Option<Locale>) {
        let source = Rc::clone(self.source);
        let Some(locale) = locale.filter(|_| strings::too_deep(&source.text).is_none()) else { return };
        // What is broken is the build's to report.
        let resource = fluent_syntax::parser::parse(source.text.as_str()).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let locale = own_language(message.id.name).unwrap_or(locale);
                message.value.iter().for_each(|pattern| self.pattern(locale, pattern));
            }
        }
    }

    fn pattern(&mut self, locale: Locale, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.push(locale, value, strings::span(&self.source.text, value));
                }
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    variants.iter().for_each(|variant| self.pattern(locale, &variant.value));
                }
                PatternElement::Placeable { .. } => {}
            }
        }
    }
}

/// `text` without what stands in braces.
fn without_slots(text: &str) -> String {
    let outside = |part: &str| part.split_once('}').map_or(part, |(_, outside)| outside).to_owned();
    text.split('{').map(outside).collect::<Vec<_>>().join(" ") + " "
}

/// The language that a message speaks whatever file it stands in: `language-ru` is Russian everywhere.
fn own_language(id: &str) -> Option<Locale> {
    Locale::from_code(id.strip_prefix("language-")?.get(..2)?)
}

/// Whether `span` lies in the line of a call-out's marker: `> [!STEP]`.
fn is_marker(text: &str, span: &Span) -> bool {
    let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    text[start..].trim_start_matches(['>', ' ']).starts_with("[!")
}

//! The text of a letter: words, slots, and footnotes for what it cites.

use crate::inline::Inline;
use crate::registry::Field;
use crate::source::Span;
use crate::suggest::suggestion;
use crate::table::Table;
use crate::typography::typeset;
use domain::edition::Cite;
use domain::edition::letter::{LetterText, Paragraph, Piece};
use domain::locale::{Locale, Trilingual};
use domain::slug::Slug;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// Fields that stand in the sender's lines of every letter.
const SENDER: [&str; 5] = ["name", "iin", "address", "phone", "email"];

/// Reads the texts of a letter one after another.
pub struct Reader<'a> {
    inline: &'a Inline<'a>,
    fields: &'a [&'a Field],
    /// What is cited so far: a footnote each, by number.
    cites: Vec<Cite>,
    /// Fields that a slot names.
    used: RefCell<BTreeSet<Slug>>,
}

impl<'a> Reader<'a> {
    /// Reads a letter that asks for `fields`.
    pub fn new(inline: &'a Inline<'a>, fields: &'a [&'a Field]) -> Reader<'a> {
        Reader { inline, fields, cites: Vec::new(), used: RefCell::default() }
    }

    /// Reads the addressee: a line each, parted by `|`.
    pub fn lines(&mut self, file: &Table<'_>, key: &'static str, text: &mut Trilingual<LetterText>) {
        let Some(written) = file.prose(key) else { return };
        for locale in Locale::ALL {
            let source = &file.source.text[written[locale].clone()];
            let mut start = written[locale].start;
            for line in source.split('|') {
                text[locale].to.push(self.pieces(file, (line, start..start + line.len())));
                start += line.len() + 1;
            }
        }
    }

    /// Reads `subject`.
    pub fn subject(&mut self, file: &Table<'_>, text: &mut Trilingual<LetterText>) {
        if let Some(pieces) = self.markdown(file, "subject") {
            for locale in Locale::ALL {
                text[locale].subject = pieces[locale].clone();
            }
        }
    }

    /// Reads the tables at `key` into the list that `of` names.
    pub fn paragraphs(
        &mut self,
        file: &Table<'_>,
        key: &'static str,
        of: fn(&mut LetterText) -> &mut Vec<Paragraph>,
        text: &mut Trilingual<LetterText>,
    ) {
        let tables = file.tables(key);
        if tables.is_empty() {
            file.error(file.span(), format!("the letter has no {key}; add [[{key}]]"));
        }
        for table in tables {
            let if_given = table.optional_string("if-given").and_then(|id| self.field(&table, "if-given", &id));
            if let Some(pieces) = self.markdown(&table, "text") {
                for locale in Locale::ALL {
                    let (pieces, if_given) = (pieces[locale].clone(), if_given.clone());
                    of(&mut text[locale]).push(Paragraph { pieces, if_given });
                }
            }
            table.finish();
        }
    }

    /// The pieces of the Markdown at `key`, which the three languages must build alike.
    fn markdown(&mut self, table: &Table<'_>, key: &'static str) -> Option<Trilingual<Vec<Piece>>> {
        // Links, structure and sentences are checked as everywhere.
        self.inline.markdown(table, key)?;
        let spans = table.prose(key)?;
        let pieces = |locale: Locale| {
            let span = spans[locale].clone();
            self.pieces(table, (&table.source.text[span.clone()], span))
        };
        let pieces = Trilingual::from_fn(pieces);
        let slots = |locale: Locale| -> BTreeSet<&Slug> {
            pieces[locale]
                .iter()
                .filter_map(|piece| if let Piece::Slot(id) = piece { Some(id) } else { None })
                .collect()
        };
        for locale in [Locale::Ru, Locale::En] {
            if slots(locale) != slots(Locale::Kk) {
                let message = format!("the slots differ from {}; every language fills in the same", Locale::Kk.code());
                table.error(spans[locale].clone(), message);
            }
        }
        Some(pieces)
    }

    fn pieces(&mut self, table: &Table<'_>, (text, span): (&str, Span)) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut note = None;
        for event in Parser::new(text) {
            match event {
                Event::Text(words) | Event::Code(words) => self.words(table, &words, &span, &mut pieces),
                Event::SoftBreak | Event::HardBreak => pieces.push(Piece::Text(" ".to_owned())),
                Event::Start(Tag::Link { dest_url, .. }) => match dest_url.strip_prefix("act:") {
                    Some(reference) => note = self.note(reference),
                    None => table.error(span.clone(), "a letter links to acts only; write act: or plain words"),
                },
                Event::End(TagEnd::Link) => pieces.extend(note.take().map(Piece::Note)),
                _ => {}
            }
        }
        pieces
    }

    /// The number of the footnote for `reference`; `None` where it is wrong, which is reported already.
    fn note(&mut self, reference: &str) -> Option<usize> {
        let cite = self.inline.registry.cite(reference, self.inline.checked, false).ok()?;
        let at = self.cites.iter().position(|known| *known == cite).unwrap_or_else(|| {
            self.cites.push(cite);
            self.cites.len() - 1
        });
        Some(at + 1)
    }

    /// Words with `{slots}` in them.
    fn words(&self, table: &Table<'_>, words: &str, span: &Span, pieces: &mut Vec<Piece>) {
        let mut rest = words;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((id, behind)) = after.split_once('}') else { break };
            if !before.is_empty() {
                pieces.push(Piece::Text(typeset(before)));
            }
            pieces.extend(self.known(table, span, id).map(Piece::Slot));
            rest = behind;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(typeset(rest)));
        }
    }

    fn field(&self, table: &Table<'_>, key: &str, id: &str) -> Option<Slug> {
        self.known(table, &table.span_of(key), id)
    }

    fn known(&self, table: &Table<'_>, span: &Span, id: &str) -> Option<Slug> {
        let field = self.fields.iter().find(|field| field.id.as_str() == id);
        if field.is_none() {
            let hint = suggestion(id, self.fields.iter().map(|field| field.id.as_str()));
            table.error(span.clone(), format!("`{id}` is not among the `fields` of this letter{hint}"));
        }
        let id = field.map(|field| field.id.clone());
        self.used.borrow_mut().extend(id.clone());
        id
    }

    /// Reports fields that are asked for and stand nowhere.
    pub fn report_unused(&self, file: &Table<'_>) {
        let used = self.used.borrow();
        for field in self.fields.iter().filter(|field| !used.contains(&field.id)) {
            if !SENDER.contains(&field.id.as_str()) {
                let message = format!("`{}` is asked for and stands nowhere; write {{{0}}} or leave it out", field.id);
                file.error(file.span_of("fields"), message);
            }
        }
    }

    /// Writes the footnotes; gives what is cited.
    pub fn finish(self, text: &mut Trilingual<LetterText>) -> Vec<Cite> {
        for locale in Locale::ALL {
            let labels = &self.inline.strings.labels[locale];
            let note = |cite: &Cite| self.inline.registry.reference(cite, locale, labels);
            text[locale].notes = self.cites.iter().map(note).collect();
        }
        self.cites
    }
}

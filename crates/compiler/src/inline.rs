//! Texts in TOML that may hold links: one paragraph of Markdown in three languages.

use crate::diagnostic::Report;
use crate::lengths::{self, Sentence};
use crate::markdown::{self, Body, Context, Links, MarkKind};
use crate::registry::Registry;
use crate::source::Span;
use crate::strings::Strings;
use crate::table::Table;
use crate::typography::typeset;
use chrono::NaiveDate;
use domain::locale::{Locale, Trilingual};
use domain::route::Place;
use std::cell::RefCell;

/// What the texts of a file are read with.
pub struct Inline<'a> {
    /// What there is.
    pub registry: &'a Registry,
    /// Labels of citations.
    pub strings: &'a Strings,
    /// The page that the texts stand on.
    pub place: Place,
    /// The day on which the facts were checked.
    pub checked: Option<NaiveDate>,
    /// Where mistakes go.
    pub report: &'a Report,
    sentences: RefCell<Trilingual<Vec<Sentence>>>,
}

impl<'a> Inline<'a> {
    /// Reads texts of the page at `place`.
    pub fn new(
        registry: &'a Registry,
        strings: &'a Strings,
        place: Place,
        checked: Option<NaiveDate>,
        report: &'a Report,
    ) -> Inline<'a> {
        Inline { registry, strings, place, checked, report, sentences: RefCell::default() }
    }

    /// The plain text at `key`.
    pub fn text(&self, table: &Table<'_>, key: &'static str) -> Option<Trilingual<String>> {
        let text = table.text(key)?;
        let written = table.optional_table(key)?;
        for locale in Locale::ALL {
            let sentences = lengths::of_value(&text[locale], table.source, &written.span_of(locale.code()));
            self.note(sentences, locale, |span, message| table.error(span, message));
        }
        Some(Trilingual::from_fn(|locale| typeset(&text[locale])))
    }

    /// The Markdown at `key`, if any.
    pub fn optional_markdown(&self, table: &Table<'_>, key: &'static str) -> Option<Trilingual<Body>> {
        let spans = table.optional_prose(key)?;
        let body = |locale: Locale| self.render(table, spans[locale].clone(), locale);
        let bodies = Trilingual::from_fn(body);
        for locale in [Locale::Ru, Locale::En] {
            let of = |locale: Locale| (table.source, bodies[locale].skeleton.as_slice());
            markdown::compare(of(Locale::Kk), of(locale), self.report);
        }
        Some(bodies)
    }

    /// The Markdown at `key`.
    pub fn markdown(&self, table: &Table<'_>, key: &'static str) -> Option<Trilingual<Body>> {
        if !table.has(key) {
            table.missing(key);
        }
        self.optional_markdown(table, key)
    }

    fn render(&self, table: &Table<'_>, span: Span, locale: Locale) -> Body {
        let labels = &self.strings.labels[locale];
        let links = Links { registry: self.registry, labels, checked: self.checked, historical: false };
        let mut body =
            markdown::render(span.clone(), &Context { links, locale, source: table.source, report: self.report });
        let paragraphs = body.skeleton.iter().filter(|mark| mark.kind == MarkKind::Paragraph).count();
        let plain = body.skeleton.iter().all(|mark| matches!(mark.kind, MarkKind::Paragraph | MarkKind::Link(_)));
        if paragraphs != 1 || !plain {
            table.error(span, "this text is one paragraph of words and links; leave headings, lists and quotes out");
        }
        body.html = body.html.trim().trim_start_matches("<p>").trim_end_matches("</p>").to_owned();
        let sentences = body.blocks.iter().flat_map(lengths::of_block).collect();
        self.note(sentences, locale, |span, message| table.error(span, message));
        body
    }

    fn note(&self, sentences: Vec<Sentence>, locale: Locale, error: impl Fn(Span, String)) {
        lengths::check_each(&sentences, (&self.place, locale), self.registry, error);
        self.sentences.borrow_mut()[locale].extend(sentences);
    }

    /// Reports a language whose sentences are too long on average.
    pub fn finish(&self, table: &Table<'_>) {
        let sentences = self.sentences.borrow();
        for locale in Locale::ALL {
            lengths::check_average(&sentences[locale], locale, |span, message| table.error(span, message));
        }
    }
}

/// What the reader sees of `bodies`.
pub fn html(bodies: &Trilingual<Body>) -> Trilingual<String> {
    Trilingual::from_fn(|locale| bodies[locale].html.clone())
}

//! `content/long-sentences.toml`: sentences that are long for a good reason.

use super::{Pages, Registry};
use crate::diagnostic::Report;
use crate::files;
use crate::source::{Source, Span};
use crate::suggest::suggestion;
use crate::table::{self, Table};
use domain::locale::Locale;
use domain::route::Place;
use std::cell::Cell;
use std::path::Path;
use std::rc::Rc;

/// A sentence that may be long.
pub struct LongSentence {
    place: Place,
    locale: Locale,
    /// Its first words.
    starts: String,
    /// Whether there is such a sentence.
    found: Cell<bool>,
    source: Rc<Source>,
    span: Span,
}

pub fn read(root: &Path, pages: &Pages, report: &Report) -> Vec<LongSentence> {
    let Some(source) = files::read(root, "content/long-sentences.toml", report) else { return Vec::new() };
    let parsed = table::parse(&source.text, &source, 0, report);
    let file = Table::new(&parsed, &source, 0, report);
    let sentences = file.tables("sentence").iter().filter_map(|table| read_one(table, pages)).collect();
    file.finish();
    sentences
}

fn read_one(table: &Table<'_>, pages: &Pages) -> Option<LongSentence> {
    let (page, language) = (table.string("page"), table.string("language"));
    let starts = table.string("starts");
    table.string("reason");
    table.finish();
    let place = page.and_then(|id| {
        let place = Place::from_id(&id).filter(|place| pages.places.contains(place));
        if place.is_none() {
            let ids: Vec<String> = pages.places.iter().map(Place::id).collect();
            let hint = suggestion(&id, ids.iter().map(String::as_str));
            table.error(table.span_of("page"), format!("unknown page `{id}`{hint}"));
        }
        place
    });
    let locale = language.and_then(|code| {
        let locale = Locale::from_code(&code);
        if locale.is_none() {
            let hint = suggestion(&code, Locale::ALL.map(Locale::code));
            table.error(table.span_of("language"), format!("unknown language `{code}`{hint}"));
        }
        locale
    });
    let (place, locale, starts) = (place?, locale?, starts?);
    let (source, span) = (Rc::clone(table.source), table.span_of("starts"));
    Some(LongSentence { place, locale, starts, found: Cell::new(false), source, span })
}

impl Registry {
    /// Whether there is a reason for `sentence` of the page at `place` to be long.
    pub fn may_be_long(&self, place: &Place, locale: Locale, sentence: &str) -> bool {
        let of_it = |known: &&LongSentence| {
            known.place == *place && known.locale == locale && sentence.starts_with(&known.starts)
        };
        let reasons = self.long_sentences.iter().filter(of_it);
        reasons.map(|known| known.found.set(true)).count() > 0
    }

    /// Reports reasons for sentences that are not there; to be called when all are read.
    pub fn report_needless_reasons(&self, report: &Report) {
        for needless in self.long_sentences.iter().filter(|known| !known.found.get()) {
            let message = format!(
                "no long sentence of `{}` in {} starts so; copy its first words, or remove this entry",
                needless.place.id(),
                needless.locale.code()
            );
            report.error(&needless.source, needless.span.clone(), message);
        }
    }
}

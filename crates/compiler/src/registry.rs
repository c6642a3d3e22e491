//! What content may refer to: acts, facts, contacts, terms, topics and pages, by id.

use crate::diagnostic::Report;
use crate::files;
use crate::source::Source;
use crate::table::{self, Table};
use chrono::NaiveDate;
use domain::deadline::calendar::Calendar;
use domain::edition::{Channel, ContactKind};
use domain::locale::Trilingual;
use domain::route::Place;
use domain::slug::Slug;
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

mod acts;
mod calendar;
mod contacts;
mod deadlines;
mod facts;
mod fields;
mod glossary;
mod long_sentences;
mod pages;
mod topics;

pub use deadlines::{Deadline, word};
pub use facts::Fact;
pub use fields::Field;
pub use pages::{Pages, Prose};

/// Everything that content may refer to.
pub struct Registry {
    /// Acts by id, in the file's order.
    pub acts: Vec<Act>,
    /// Contacts, in the file's order.
    pub contacts: Vec<Contact>,
    /// Terms, by id.
    pub terms: Vec<Term>,
    /// Life situations, in the file's order.
    pub topics: Vec<Topic>,
    /// Time limits, in the file's order.
    pub deadlines: Vec<Deadline>,
    /// The days off that they are counted with.
    pub calendar: Calendar,
    /// What letters ask for, in the file's order.
    pub fields: Vec<Field>,
    /// Fact records by id.
    pub facts: BTreeMap<String, Fact>,
    /// Sentences that are long for a reason.
    pub long_sentences: Vec<long_sentences::LongSentence>,
    /// The pages that there are.
    pub pages: Pages,
    /// The day of the build, against which `checked` is measured.
    pub today: NaiveDate,
}

/// A legal act.
pub struct Act {
    pub id: Slug,
    pub number: Option<String>,
    pub date: NaiveDate,
    /// `None` where no record gives the day.
    pub in_force: Option<NaiveDate>,
    pub repealed: Option<NaiveDate>,
    pub title: Trilingual<String>,
    pub short: Trilingual<String>,
    pub url: Trilingual<String>,
    pub checked: NaiveDate,
    pub first_level: String,
    pub articles: Vec<Article>,
}

/// An article that may be cited.
pub struct Article {
    pub number: String,
    pub gist: Trilingual<String>,
    /// What the first level below the article is called, where it differs from the act's.
    pub first_level: Option<String>,
    /// Paragraphs and subparagraphs that may be cited (`4`, `4.3`).
    pub units: Vec<String>,
}

/// Somebody to turn to.
pub struct Contact {
    pub id: Slug,
    pub kind: ContactKind,
    pub channel: Channel,
    pub name: Trilingual<String>,
    pub purpose: Trilingual<String>,
    pub hours: Option<Trilingual<String>>,
    pub as_of: Option<Trilingual<String>>,
    pub checked: NaiveDate,
}

/// A term.
pub struct Term {
    pub id: Slug,
    pub name: Trilingual<String>,
    pub definition: Trilingual<String>,
    /// As written: resolved when the acts are known.
    pub cites: Vec<(String, crate::source::Span)>,
    pub checked: NaiveDate,
    pub source: Rc<Source>,
}

/// A life situation.
pub struct Topic {
    pub id: Slug,
    pub title: Trilingual<String>,
    pub summary: Trilingual<String>,
    pub icon: String,
}

impl Registry {
    /// Reads the reference files of `content/` and lists its pages.
    pub fn read(root: &Path, today: NaiveDate, report: &Report) -> Registry {
        let facts = facts::read(root, report);
        let topics = topics::read(root, report);
        let mut pages = pages::list(root, report);
        pages.places.extend(topics.iter().map(|topic| Place::Topic(topic.id.clone())));
        let long_sentences = long_sentences::read(root, &pages, report);
        let mut registry = Registry {
            acts: Vec::new(),
            contacts: Vec::new(),
            terms: Vec::new(),
            deadlines: Vec::new(),
            calendar: Calendar::default(),
            fields: fields::read(root, report),
            topics,
            facts,
            long_sentences,
            pages,
            today,
        };
        registry.acts = acts::read(root, &registry, report);
        registry.contacts = contacts::read(root, &registry, report);
        registry.terms = glossary::read(root, &registry, report);
        registry.deadlines = deadlines::read(root, &registry, report);
        registry.calendar = calendar::read(root, &registry, report);
        registry
    }

    /// Reads and checks `checked`: not in the future, not stale.
    pub fn checked(&self, table: &Table<'_>, report: &Report) -> Option<NaiveDate> {
        let checked = table.date("checked")?;
        let age = (self.today - checked).num_days();
        let span = table.span_of("checked");
        if age < 0 {
            table.error(
                span,
                format!("`checked` is after the day of the build, {}; write the day it was read", self.today),
            );
        } else if age > 365 {
            table.error(span, format!("checked {age} days ago; read the facts again and renew `checked`"));
        } else if age > 180 {
            report.warning(
                table.source,
                span,
                format!("checked {age} days ago; read the facts again before it is a year"),
            );
        }
        Some(checked)
    }
}

/// Reads the tables `[[key]]` of a reference file and gives each to `read`; a second one with the same
/// id is reported. An entry with mistakes stays, so that what refers to it is no mistake as well.
fn entries<T>(
    root: &Path,
    path: &str,
    key: &'static str,
    report: &Report,
    mut read: impl FnMut(&Table<'_>, &Slug) -> T,
) -> Vec<T> {
    let Some(source) = files::read(root, path, report) else { return Vec::new() };
    let parsed = table::parse(&source.text, &source, 0, report);
    let file = Table::new(&parsed, &source, 0, report);
    let mut seen: Vec<Slug> = Vec::new();
    let mut entries = Vec::new();
    for table in file.tables(key) {
        let Some(id) = table.slug("id") else {
            continue;
        };
        if seen.contains(&id) {
            table.error(table.span_of("id"), format!("`{id}` stands here twice; rename or remove one"));
        }
        entries.push(read(&table, &id));
        table.finish();
        seen.push(id);
    }
    file.finish();
    entries
}

/// Reports an address that is not `https://`.
fn check_address(table: &Table<'_>, key: &str, address: &str) {
    if !address.starts_with("https://") || address.contains(char::is_whitespace) {
        table.error(table.span_of(key), format!("`{address}` is not a web address; it must start with https://"));
    }
}

//! A page of text in three languages: front matter, body, and what the languages must share.

use crate::diagnostic::Report;
use crate::files;
use crate::lengths::{self, Sentence};
use crate::markdown::{self, Body, Context, Links, MarkKind};
use crate::registry::{Prose, Registry};
use crate::sentences::{sentences, words};
use crate::source::{Source, Span};
use crate::strings::Strings;
use crate::suggest::suggestion;
use crate::table::{self, Table};
use crate::typography::typeset;
use chrono::NaiveDate;
use domain::edition::{Article, Heading};
use domain::locale::{Locale, Trilingual};
use domain::route::Place;
use domain::slug::Slug;
use std::path::Path;
use std::rc::Rc;

/// The longest summary, in characters: what a search engine and a preview show.
const SUMMARY_LIMIT: usize = 160;

/// A page of text, with what only lessons have.
pub struct Text {
    /// The page.
    pub article: Article,
    /// Minutes it takes; lessons say so.
    pub minutes: Option<u32>,
}

/// One language of a page, read.
struct Half {
    source: Rc<Source>,
    front: Front,
    /// Where each of [`SHARED`] stands.
    places: [Span; 7],
    body: Body,
}

/// The keys of [`Shared`].
const SHARED: [&str; 7] = ["topics", "checked", "facts", "related", "minutes", "historical", "system"];

#[derive(Default)]
struct Front {
    title: String,
    summary: String,
    short: Vec<String>,
    /// Those of the short version.
    sentences: Vec<Sentence>,
    shared: Shared,
}

/// What the front matter must say alike in the three languages.
#[derive(Default, PartialEq, Eq)]
struct Shared {
    topics: Vec<Slug>,
    checked: Option<NaiveDate>,
    facts: Vec<String>,
    related: Vec<Place>,
    minutes: Option<u32>,
    historical: bool,
    system: bool,
}

/// Reads the page in `prose`; `None` where a language cannot be read at all.
pub fn read(
    root: &Path,
    prose: &Prose,
    registry: &Registry,
    strings: &Strings,
    report: &Report,
) -> Option<Trilingual<Text>> {
    let half = |locale| read_half(root, prose, locale, registry, strings, report);
    let (kk, ru, en) = (half(Locale::Kk), half(Locale::Ru), half(Locale::En));
    report_strays(root, prose, report);
    let halves = Trilingual { kk: kk?, ru: ru?, en: en? };
    for locale in [Locale::Ru, Locale::En] {
        compare(&halves.kk, &halves[locale], report);
    }
    let headings = markdown::heading_ids(halves.en.body.headings.iter().map(|(_, words, _)| words.as_str()));
    Some(Trilingual::from_fn(|locale| text(&halves[locale], prose, &headings)))
}

fn read_half(
    root: &Path,
    prose: &Prose,
    locale: Locale,
    registry: &Registry,
    strings: &Strings,
    report: &Report,
) -> Option<Half> {
    let source = files::read(root, &format!("{}/{}.md", prose.folder, locale.code()), report)?;
    let Some((front, body)) = split(&source.text) else {
        let why = match source.text.starts_with("+++\n") {
            true => "the front matter does not end; close it with a line of its own, +++",
            false => "the front matter is missing; start the file with a line +++, the keys, a line +++",
        };
        report.error(&source, 0..3, why);
        return None;
    };
    let parsed = table::parse(&source.text[front.clone()], &source, front.start, report);
    let table = Table::new(&parsed, &source, front.start, report);
    let mut front = read_front(&table, prose, registry, report);
    table.finish();
    let places = SHARED.map(|key| table.span_of(key));
    let links = Links {
        registry,
        labels: &strings.labels[locale],
        checked: front.shared.checked,
        historical: front.shared.historical,
    };
    let body = markdown::render(body, &Context { links, locale, source: &source, report });
    if body.blocks.iter().all(|block| words(&block.text) == 0) {
        report.error_in(&source, "the page has no text; write it below the front matter");
    }
    front.sentences.extend(body.blocks.iter().flat_map(lengths::of_block));
    let error = |span, message| report.error(&source, span, message);
    lengths::check_each(&front.sentences, (&prose.place, locale), registry, error);
    lengths::check_average(&front.sentences, locale, error);
    Some(Half { source, front, places, body })
}

/// The spans of the front matter and of the body.
pub fn split(text: &str) -> Option<(Span, Span)> {
    let rest = text.strip_prefix("+++\n")?;
    let end = rest.find("\n+++\n").map(|at| at + 1)?;
    Some((4..4 + end, (4 + end + 4).min(text.len())..text.len()))
}

fn read_front(table: &Table<'_>, prose: &Prose, registry: &Registry, report: &Report) -> Front {
    let summary = table.string("summary").unwrap_or_default();
    check_length(&summary, table);
    let needs_short = !matches!(prose.place, Place::Single(_));
    let written = table.optional_string("short").unwrap_or_default();
    let short: Vec<String> = written.lines().map(str::trim).filter(|line| !line.is_empty()).map(typeset).collect();
    let place = table.span_of("short");
    let of_line = |line: &str| lengths::of_value(line, table.source, &place);
    if needs_short && !table.has("short") {
        table.missing("short");
    } else if needs_short && !(5..=8).contains(&short.len()) {
        let message = format!("the short version has {} sentences; write 5 to 8, one a line", short.len());
        table.error(table.span_of("short"), message);
    }
    Front {
        title: typeset(&table.string("title").unwrap_or_default()),
        summary: typeset(&summary),
        short,
        sentences: written.lines().flat_map(of_line).collect(),
        shared: Shared {
            topics: topics(table, registry),
            checked: registry.checked(table, report),
            facts: registry.check_facts(table, &format!("page:{}", prose.place.id())),
            related: related(table, registry),
            minutes: table.optional_count("minutes"),
            historical: table.optional_flag("historical").unwrap_or(false),
            system: table.optional_flag("system").unwrap_or(false),
        },
    }
}

fn check_length(summary: &str, table: &Table<'_>) {
    let length = summary.chars().count();
    if length > SUMMARY_LIMIT {
        let message = format!("the summary has {length} characters; shorten it to {SUMMARY_LIMIT}");
        table.error(table.span_of("summary"), message);
    }
}

/// Reports a `summary` that is too long in a language.
pub fn check_summary(table: &Table<'_>, summary: Option<&Trilingual<String>>) {
    for locale in Locale::ALL.into_iter().filter(|_| summary.is_some()) {
        check_length(summary.map_or("", |summary| summary[locale].as_str()), table);
    }
}

/// Reads `topics`, reporting unknown ones.
pub fn topics(table: &Table<'_>, registry: &Registry) -> Vec<Slug> {
    let known = |(id, span): (String, Span)| {
        let slug = Slug::new(&id).filter(|slug| registry.has_topic(slug));
        if slug.is_none() {
            let hint = suggestion(&id, registry.topics.iter().map(|topic| topic.id.as_str()));
            table.error(span, format!("unknown topic `{id}`{hint}"));
        }
        slug
    };
    table.strings("topics").into_iter().filter_map(known).collect()
}

/// Reads `related`, reporting unknown pages.
pub fn related(table: &Table<'_>, registry: &Registry) -> Vec<Place> {
    let known = |(id, span): (String, Span)| {
        let place = Place::from_id(&id).filter(|place| registry.pages.places.contains(place));
        if place.is_none() {
            let ids: Vec<String> = registry.pages.places.iter().map(Place::id).collect();
            let hint = suggestion(&id, ids.iter().map(String::as_str));
            table.error(span, format!("unknown page `{id}`{hint}"));
        }
        place
    };
    table.strings("related").into_iter().filter_map(known).collect()
}

fn report_strays(root: &Path, prose: &Prose, report: &Report) {
    let known = |name: &str| {
        Locale::ALL.iter().any(|locale| name == format!("{}.md", locale.code()))
            || (name == "questions.toml" && matches!(prose.place, Place::Lesson(..)))
    };
    for name in files::names(root, &prose.folder).into_iter().filter(|name| !known(name)) {
        let path = format!("{}/{name}", prose.folder);
        report.error_in(
            &Source::new(path, ""),
            "this file belongs to no page; name it kk.md, ru.md or en.md, or remove it",
        );
    }
}

fn compare(original: &Half, translation: &Half, report: &Report) {
    let (ours, theirs) = (&translation.front.shared, &original.front.shared);
    let differing = [
        ours.topics != theirs.topics,
        ours.checked != theirs.checked,
        ours.facts != theirs.facts,
        ours.related != theirs.related,
        ours.minutes != theirs.minutes,
        ours.historical != theirs.historical,
        ours.system != theirs.system,
    ];
    for ((key, place), _) in SHARED.iter().zip(&translation.places).zip(differing).filter(|(_, differs)| *differs) {
        let message = format!("`{key}` differs from {}; it must be the same in every language", original.source.path);
        report.error(&translation.source, place.clone(), message);
    }
    markdown::compare(
        (&original.source, &original.body.skeleton),
        (&translation.source, &translation.body.skeleton),
        report,
    );
}

fn text(half: &Half, prose: &Prose, ids: &[String]) -> Text {
    let Half { front, body, .. } = half;
    let mut html = body.html.clone();
    let mut headings = Vec::new();
    let no_law = body.skeleton.iter().filter_map(|mark| match mark.kind {
        MarkKind::Heading { no_law, .. } => Some(no_law),
        _ => None,
    });
    for (number, ((level, words, _), no_law)) in body.headings.iter().zip(no_law).enumerate() {
        let id = ids.get(number).cloned().unwrap_or_else(|| format!("section-{number}"));
        html = html.replacen(&markdown::placeholder(number), &id, 1);
        headings.push(Heading { id, level: *level, text: words.clone(), no_law });
    }
    let article = Article {
        place: prose.place.clone(),
        title: front.title.clone(),
        summary: front.summary.clone(),
        short: front.short.clone(),
        checked: front.shared.checked.unwrap_or_default(),
        topics: front.shared.topics.clone(),
        related: front.shared.related.clone(),
        system: front.shared.system,
        html,
        headings,
        cites: body.cites.clone(),
        terms: body.terms.clone(),
        contacts: body.contacts.clone(),
        words: body.blocks.iter().map(|block| words(&block.text)).sum(),
        sentences: body.blocks.iter().map(|block| sentences(&block.text).len()).sum(),
    };
    Text { article, minutes: front.shared.minutes }
}

//! `content/letters/<id>.toml`: letters in three languages, with slots for what the reader fills in.

use crate::diagnostic::Report;
use crate::files;
use crate::inline::Inline;
use crate::prose;
use crate::registry::{Field as Known, Registry};
use crate::strings::Strings;
use crate::suggest::suggestion;
use crate::table::{self, Table};
use crate::typography::typeset;
use domain::edition::Cite;
use domain::edition::letter::{Field, Letter, LetterText, Words};
use domain::locale::{Locale, Trilingual};
use domain::route::Place;
use domain::slug::Slug;
use std::path::Path;

mod text;

use text::Reader;

/// Reads the letter `id` and what it cites.
pub fn read(
    root: &Path,
    id: &Slug,
    registry: &Registry,
    strings: &Strings,
    report: &Report,
) -> Option<(Trilingual<Letter>, Vec<Cite>)> {
    let source = files::read(root, &format!("content/letters/{id}.toml"), report)?;
    let parsed = table::parse(&source.text, &source, 0, report);
    let file = Table::new(&parsed, &source, 0, report);
    let checked = registry.checked(&file, report);
    let inline = Inline::new(registry, strings, Place::Letter(id.clone()), checked, report);
    let (title, summary) = (inline.text(&file, "title"), inline.text(&file, "summary"));
    prose::check_summary(&file, summary.as_ref());
    let topics = prose::topics(&file, registry);
    registry.check_facts(&file, &format!("letter:{id}"));
    let fields = fields(&file, registry);
    let answer = answer(&file, registry);
    let mut reader = Reader::new(&inline, &fields);
    let mut text = Trilingual::from_fn(|locale| LetterText { words: words(strings, locale), ..LetterText::default() });
    reader.lines(&file, "to", &mut text);
    reader.subject(&file, &mut text);
    reader.paragraphs(&file, "paragraph", |text| &mut text.paragraphs, &mut text);
    reader.paragraphs(&file, "request", |text| &mut text.requests, &mut text);
    for attachment in file.texts("attachments") {
        for locale in Locale::ALL {
            text[locale].attachments.push(typeset(&attachment[locale]));
        }
    }
    reader.report_unused(&file);
    let cites = reader.finish(&mut text);
    file.finish();
    let (title, summary, checked) = (title?, summary?, checked?);
    let letter = Trilingual::from_fn(|locale| Letter {
        id: id.clone(),
        title: title[locale].clone(),
        summary: summary[locale].clone(),
        topics: topics.clone(),
        checked,
        fields: fields.iter().map(|known| field(known, locale)).collect(),
        answer: answer.clone(),
        text: text.clone(),
    });
    Some((letter, cites))
}

/// The fields that the letter asks for, in its order.
fn fields<'r>(file: &Table<'_>, registry: &'r Registry) -> Vec<&'r Known> {
    let mut fields: Vec<&Known> = Vec::new();
    for (id, span) in file.strings("fields") {
        match registry.fields.iter().find(|field| field.id.as_str() == id) {
            None => {
                let hint = suggestion(&id, registry.fields.iter().map(|field| field.id.as_str()));
                file.error(span, format!("unknown field `{id}`{hint}"));
            }
            Some(field) if fields.iter().any(|known| known.id == field.id) => {
                file.error(span, format!("`{id}` stands here twice; remove one"));
            }
            Some(field) => fields.push(field),
        }
    }
    fields
}

fn field(known: &Known, locale: Locale) -> Field {
    Field {
        id: known.id.clone(),
        kind: known.kind,
        label: typeset(&known.label[locale]),
        help: known.help.as_ref().map(|help| typeset(&help[locale])).unwrap_or_default(),
        personal: known.personal,
    }
}

/// The time limit of the answer.
fn answer(file: &Table<'_>, registry: &Registry) -> Option<Slug> {
    let id = file.optional_string("answer")?;
    let ids = || registry.deadlines.iter().map(|deadline| deadline.rule.id.as_str());
    if !ids().any(|known| known == id) {
        file.error(file.span_of("answer"), format!("unknown time limit `{id}`{}", suggestion(&id, ids())));
    }
    Slug::new(&id)
}

/// The words that every letter has, in the language of the letter and not of the page.
fn words(strings: &Strings, locale: Locale) -> Words {
    let label = |id: &str| strings.labels[locale].format(id, &[]);
    Words {
        from: label("letter-from"),
        ask: label("letter-ask"),
        attachments: label("letter-attachments"),
        date: label("letter-date"),
        signature: label("letter-signature"),
        notes: label("letter-notes"),
        day: strings.labels[locale].format("letter-day", &[("date", "{}".into())]),
        sum: strings.labels[locale].format("letter-sum", &[("sum", "{}".into())]),
    }
}

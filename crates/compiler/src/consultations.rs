//! `content/consultations/<id>.toml`: questions, what follows from the answers, and outcomes.

use crate::diagnostic::Report;
use crate::files;
use crate::inline::Inline;
use crate::prose;
use crate::registry::Registry;
use crate::strings::Strings;
use crate::table::{self, Table};
use domain::consultation::Flow;
use domain::consultation::condition::Now;
use domain::edition::consultation::Consultation;
use domain::locale::Trilingual;
use domain::route::Place;
use domain::slug::Slug;
use std::path::Path;

mod collected;
mod condition;
mod outcome;
mod proof;
mod question;

use collected::Collected;

/// Reads the consultation `id`; `None` where it cannot be told what it is.
pub fn read(
    root: &Path,
    id: &Slug,
    registry: &Registry,
    strings: &Strings,
    report: &Report,
) -> Option<Trilingual<Consultation>> {
    let source = files::read(root, &format!("content/consultations/{id}.toml"), report)?;
    let parsed = table::parse(&source.text, &source, 0, report);
    let file = Table::new(&parsed, &source, 0, report);
    let checked = registry.checked(&file, report);
    let inline = Inline::new(registry, strings, Place::Consultation(id.clone()), checked, report);
    let (title, summary) = (inline.text(&file, "title"), inline.text(&file, "summary"));
    prose::check_summary(&file, summary.as_ref());
    let (topics, related) = (prose::topics(&file, registry), prose::related(&file, registry));
    registry.check_facts(&file, &format!("consultation:{id}"));
    let minutes = file.count("minutes");
    let private = file.optional_flag("private").unwrap_or(false);

    let mut collected = Collected::default();
    let (questions, outcomes) = (file.tables("question"), file.tables("outcome"));
    if questions.is_empty() || outcomes.is_empty() {
        file.error(file.span(), "a consultation has questions and outcomes; add [[question]] and [[outcome]]");
    }
    // Rules look at questions that may stand further down, so all are known before the first rule is read.
    let known = question::known(&questions, registry);
    let questions: Vec<_> =
        questions.iter().map(|table| question::read(table, &known, &inline, &mut collected)).collect();
    let outcomes: Vec<_> = outcomes.iter().map(|table| outcome::read(table, &known, &inline, &mut collected)).collect();
    file.finish();
    inline.finish(&file);
    let flow = Flow {
        id: id.to_string(),
        private,
        questions: questions.iter().map(|(question, ..)| question.clone()).collect(),
        outcomes: outcomes.iter().map(|(outcome, ..)| outcome.clone()).collect(),
    };
    let places = questions.iter().map(|(_, _, span)| span).chain(outcomes.iter().map(|(_, _, span)| span));
    if !known.mistaken.get() {
        let rules: Vec<_> = registry.deadlines.iter().map(|deadline| deadline.rule.clone()).collect();
        let now = Now { today: registry.today, rules: &rules, calendar: &registry.calendar };
        proof::check(&flow, &places.cloned().collect::<Vec<_>>(), &file, now);
    }
    let (title, summary, checked, minutes) = (title?, summary?, checked?, minutes?);
    Some(Trilingual::from_fn(|locale| Consultation {
        id: id.clone(),
        title: title[locale].clone(),
        summary: summary[locale].clone(),
        topics: topics.clone(),
        checked,
        related: related.clone(),
        minutes,
        flow: flow.clone(),
        questions: questions.iter().map(|(_, text, _)| text[locale].clone()).collect(),
        outcomes: outcomes.iter().map(|(_, text, _)| text[locale].clone()).collect(),
        cites: collected.cites.clone(),
        terms: collected.terms.clone(),
    }))
}

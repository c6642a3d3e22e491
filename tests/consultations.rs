//! Every way of every consultation is gone; what readers are told at its end, and what each letter says, has
//! been read by people: `UPDATE_SNAPSHOTS=1 cargo test --test consultations` writes it anew, to be read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/content.rs"]
mod content;
#[expect(dead_code, reason = "how elements lie in each other is held by the tests of pages")]
#[path = "support/html.rs"]
mod html;
#[path = "support/json.rs"]
mod json;
#[path = "support/reading.rs"]
mod reading;
#[path = "support/snapshots.rs"]
mod snapshots;
#[path = "support/told.rs"]
mod told;

use chrono::NaiveDate;
use domain::case::{Case, stored};
use domain::consultation::condition::Now;
use domain::consultation::walk::End;
use domain::consultation::{Flow, Material};
use domain::deadline;
use domain::edition::letter::FieldKind;
use domain::edition::{Edition, Letter};
use domain::letter::iin;
use domain::locale::{Locale, Trilingual};
use domain::route::Place;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;
use told::{end, parts};

static SITE: LazyLock<Trilingual<Edition>> = LazyLock::new(|| content::compile(Path::new(env!("CARGO_MANIFEST_DIR"))));

/// The day on which all of this happens; limits of days and months are counted back from it.
fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

/// What conditions are held against on that day.
fn now() -> Now<'static> {
    static RULES: LazyLock<Vec<deadline::Rule>> =
        LazyLock::new(|| SITE.kk.deadlines.iter().map(|deadline| deadline.rule.clone()).collect());
    Now { today: today(), rules: &RULES, calendar: &SITE.kk.calendar }
}

fn flows() -> impl Iterator<Item = &'static Flow> {
    SITE.kk.consultations.iter().map(|one| &one.flow)
}

#[test]
fn every_way_asks_each_question_once_and_ends_with_something_to_do() {
    for one in &SITE.kk.consultations {
        let ways = one.flow.ways(now());
        assert!(ways.len() > 20, "{}: only {} ways", one.id, ways.len());
        for way in &ways {
            let nodes: BTreeSet<&String> = way.nodes.iter().collect();
            assert_eq!(nodes.len(), way.nodes.len(), "{}: {:?} asks something twice", one.id, way.nodes);
            assert_eq!(way.nodes.last(), Some(&end(&one.flow, way).id), "{}", one.id);
            assert!(!parts(one, way)[0].is_empty(), "{}: {:?} tells no step", one.id, way.answers);
        }
    }
}

#[test]
fn every_question_outcome_and_part_is_for_somebody() {
    for one in &SITE.kk.consultations {
        let ways = one.flow.ways(now());
        let seen: BTreeSet<&String> = ways.iter().flat_map(|way| &way.nodes).collect();
        let questions = one.flow.questions.iter().map(|question| &question.id);
        let all: BTreeSet<&String> = questions.chain(one.flow.outcomes.iter().map(|outcome| &outcome.id)).collect();
        assert_eq!(seen, all, "{}", one.id);
        for outcome in &one.flow.outcomes {
            let asked: Vec<_> = ways.iter().filter(|way| way.nodes.last() == Some(&outcome.id)).collect();
            let asked: Vec<_> = asked.iter().map(|way| one.flow.asked(&way.answers, now())).collect();
            let dues = outcome.deadlines.iter().map(|due| &due.when);
            for when in outcome.steps.iter().chain(dues).chain(&outcome.letters) {
                let somebody = asked.iter().any(|asked| when.holds(asked, now()));
                assert!(somebody, "{}: {} has a part for nobody: {when:?}", one.id, outcome.id);
            }
        }
    }
}

#[test]
fn an_earlier_answer_that_is_changed_costs_none_of_the_later_ones() {
    let mut changes = 0;
    for flow in flows() {
        for (number, way) in flow.ways(now()).iter().enumerate() {
            let before = flow.walk(&way.answers, now());
            let question = before.answered[number % before.answered.len()];
            let own = way.answers.get(&question.id).unwrap();
            let others = flow.telling_answers(question, now());
            let others: Vec<_> = others.into_iter().filter(|answer| answer != own).collect();
            let Some(other) = others.get(number % others.len().max(1)) else { continue };
            let mut given = way.answers.clone();
            given.put(&question.id, other.clone());
            // To the end of the new way only what was never answered is asked.
            while let End::Ask(open) = flow.walk(&given, now()).end {
                let known = way.answers.get(&open.id);
                assert_eq!(known, None, "{}: {:?} with {}={other:?}", flow.id, way.answers, question.id);
                given.put(&open.id, flow.telling_answers(open, now()).remove(0));
            }
            assert!(matches!(flow.walk(&given, now()).end, End::Tell(_)), "{}: {given:?}", flow.id);
            given.put(&question.id, own.clone());
            let case = Case { answers: given, ..Case::new(&flow.id, today()) };
            let kept = stored::read(&stored::write(&case)).expect("what is kept reads back").answers;
            assert_eq!(flow.walk(&kept, now()), before, "{}: {:?}", flow.id, way.answers);
            assert_eq!(flow.asked(&kept, now()), way.answers, "{}", flow.id);
            changes += 1;
        }
    }
    assert!(changes > 3000, "only {changes} answers were changed");
}

/// The document of the page at `place`.
fn document(locale: Locale, place: &Place) -> String {
    content::render(&SITE[locale], place).document
}

#[test]
fn a_page_brings_the_whole_consultation() {
    for one in &SITE.kk.consultations {
        let flow = &one.flow;
        let rules = SITE.kk.deadlines.iter().map(|deadline| deadline.rule.clone());
        let rules: Vec<_> = rules.filter(|rule| flow.counts_by(&rule.id)).collect();
        let calendar = if rules.is_empty() { Default::default() } else { SITE.kk.calendar.clone() };
        let expected = Material { flow: flow.clone(), rules, calendar };
        for locale in Locale::ALL {
            let rest = content::render(&SITE[locale], &Place::Consultation(one.id.clone())).desk.unwrap();
            let elements = html::elements(&rest);
            let data = elements.iter().find(|element| element.get("data-material").is_some()).unwrap();
            let read = json::material(&data.text).expect("the browser reads it");
            assert_eq!(read, expected, "{} in {}", one.id, locale.code());
            assert_eq!(read.flow.ways(now()), flow.ways(now()), "{} in {}", one.id, locale.code());
        }
    }
}

#[test]
fn what_a_consultation_tells_at_its_end_has_been_read() {
    let mut texts = BTreeMap::new();
    for locale in Locale::ALL {
        let edition = &SITE[locale];
        for one in &edition.consultations {
            let tree = reading::tree(&document(locale, &Place::Consultation(one.id.clone())));
            let sections = reading::having(&tree, "data-outcome");
            assert_eq!(sections.len(), one.flow.outcomes.len(), "{}", one.id);
            let outcomes = one.flow.outcomes.iter().map(|outcome| {
                let section = sections.iter().find(|section| section.get("data-outcome") == Some(&outcome.id));
                told::outcome(edition, outcome, section.expect("each outcome is shown"))
            });
            let outcomes: Vec<String> = outcomes.collect();
            let text = format!("{}\n{}\n\n{}", one.title, one.summary, outcomes.join("\n"));
            texts.insert(format!("{}.{}.txt", one.id, locale.code()), text);
        }
    }
    snapshots::hold("consultations", &texts);
}

#[test]
fn the_ways_of_every_consultation_have_been_read() {
    let texts = SITE.kk.consultations.iter().map(|one| (format!("{}.txt", one.id), told::ways(one)));
    snapshots::hold("ways", &texts.collect());
}

#[test]
fn what_a_letter_says_has_been_read() {
    assert!(iin::is_valid(&told::typed(FieldKind::Iin, "")));
    let text = |letter: &Letter| {
        // The page in English has the letter in all three languages.
        let tree = reading::tree(&document(Locale::En, &Place::Letter(letter.id.clone())));
        let columns = reading::having(&tree, "data-column");
        let languages: Vec<_> = columns.iter().map(|column| column.get("data-column").unwrap()).collect();
        assert_eq!(languages, ["kk", "ru", "en"], "{}", letter.id);
        let texts: Vec<String> =
            columns.into_iter().map(|column| told::letter(&SITE, letter.id.as_str(), column)).collect();
        (format!("{}.txt", letter.id), texts.join("\n"))
    };
    snapshots::hold("letters", &SITE.en.letters.iter().map(text).collect());
}

#[test]
fn a_text_that_nobody_has_read_is_told_with_its_place() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support");
    let known = std::fs::read_to_string(folder.join("json.rs")).unwrap();
    let third = known.lines().nth(2).unwrap();
    let changed = known.replacen(third, "other words", 1);
    let all = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
    let mut texts: BTreeMap<String, String> = all
        .map(|file| (file.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(file).unwrap()))
        .collect();
    assert_eq!(snapshots::faults(&folder, &texts), Vec::<String>::new());
    texts.remove("html.rs");
    texts.insert("json.rs".to_owned(), changed);
    texts.insert("none.rs".to_owned(), String::new());
    let faults = snapshots::faults(&folder, &texts);
    let said = |at: usize, words: &str| assert!(faults[at].contains(words), "{faults:?}");
    assert_eq!(faults.len(), 3, "{faults:?}");
    said(0, "html.rs: nothing has this text any more");
    said(1, "json.rs:3:\n    ");
    said(1, &format!("\n  - {third}"));
    said(1, "\n  + other words\n");
    said(2, "none.rs: is missing");
}

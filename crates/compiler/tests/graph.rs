//! Consultations drawn: as text, and as a picture that holds all of it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use chrono::NaiveDate;
use common::{Folder, TESTS};
use compiler::graph;
use domain::edition::Consultation;
use std::path::Path;

/// The consultations of the content below `root`, in English and Kazakh.
fn consultations(root: &Path) -> Vec<Consultation> {
    let site = compiler::compile(root, NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()).0;
    let all: Vec<Consultation> = site.en.consultations.into_iter().chain(site.kk.consultations).collect();
    assert!(!all.is_empty());
    all
}

#[test]
fn a_consultation_is_told_as_text() {
    let expected = "\
gate-shut: The gate is shut
2 questions, 2 outcomes

who-shut (one of gardener, wind): Who shut the gate?
  gardener -> when-shut
  otherwise -> push

when-shut (a day, or unknown): On which day?
  any answer -> ask

push: Push the gate
  steps 1, deadlines 0, letters 0

ask: Ask the gardener
  steps 2, deadlines 1, letters 1
";
    assert_eq!(graph::text(&consultations(&Path::new(TESTS).join("base"))[0]), expected);
}

#[test]
fn a_consultation_is_written_for_graphviz() {
    let expected = r#"digraph {
  node [shape=box];
  "who-shut" [label="who-shut\nWho shut the gate?"];
  "when-shut" [label="when-shut\nOn which day?"];
  "push" [label="push\nPush the gate\nsteps 1, deadlines 0, letters 0", fillcolor="lightgray"];
  "ask" [label="ask\nAsk the gardener\nsteps 2, deadlines 1, letters 1", fillcolor="lightgray"];
  "who-shut" -> "push" [label="otherwise"];
  "who-shut" -> "when-shut" [label="gardener"];
  "when-shut" -> "ask" [label=""];
}
"#;
    assert_eq!(graph::dot(&consultations(&Path::new(TESTS).join("base"))[0]), expected);
}

/// The words of a picture, in order, with a blank between them.
fn words(picture: &str) -> String {
    let texts = picture.split('>').filter_map(|piece| piece.split('<').next());
    let words: Vec<&str> = texts.flat_map(str::split_whitespace).collect();
    words.join(" ").replace("&apos;", "'").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn the_picture_of_every_consultation_holds_all_its_questions_and_outcomes() {
    let own = consultations(&Path::new(TESTS).join("../../.."));
    for one in own.iter().chain(&consultations(&Path::new(TESTS).join("base"))) {
        let picture = words(&graph::svg(one).unwrap_or_else(|error| panic!("{}: {error}", one.id)));
        let questions =
            one.flow.questions.iter().zip(&one.questions).map(|(question, text)| (&question.id, &text.prompt));
        let outcomes = one.flow.outcomes.iter().zip(&one.outcomes).map(|(outcome, text)| (&outcome.id, &text.title));
        for (id, label) in questions.chain(outcomes) {
            let label: Vec<&str> = label.split_whitespace().collect();
            let node = format!("{id} {}", label.join(" "));
            assert!(picture.contains(&node), "{}: `{node}` is not in {picture}", one.id);
        }
        for rule in one.flow.questions.iter().flat_map(|question| &question.next).filter(|rule| rule.when.0.len() == 1)
        {
            for value in &rule.when.0[0].values {
                assert!(picture.contains(value.as_str()), "{}: `{value}` is not in {picture}", one.id);
            }
        }
    }
}

#[test]
fn words_with_quotes_and_slashes_are_drawn_as_they_are() {
    let mut one = consultations(&Path::new(TESTS).join("base")).remove(0);
    one.questions[0].prompt = r#"Who "shut" it & \ why?"#.to_owned();
    assert!(words(&graph::svg(&one).unwrap()).contains(r#"who-shut Who "shut" it & \ why?"#));
}

/// What the tool says about the consultation `id` of a copy of the base site, and the copy.
fn report(id: &str) -> (std::process::Output, Folder) {
    let folder = Folder::of_base();
    let mut tool = std::process::Command::new(env!("CARGO_BIN_EXE_report"));
    let tool = tool.arg("graph").arg(&folder.0).args([id, "ru"]).env("BUILD_DATE", "2026-11-22");
    (tool.output().unwrap(), folder)
}

#[test]
fn the_tool_prints_the_text_and_writes_the_picture() {
    let (output, folder) = report("gate-shut");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && said.starts_with("gate-shut: Калитка закрыта\n"), "{said}");
    let picture = folder.0.join("target/graph/gate-shut.svg");
    assert!(said.ends_with(&format!("{}\n", picture.display())), "{said}");
    assert!(words(&std::fs::read_to_string(picture).unwrap()).contains("push Толкните калитку"));
}

#[test]
fn an_unknown_consultation_is_met_with_those_that_are_known() {
    let (output, _) = report("gate");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success());
    assert_eq!(said, "report: unknown consultation `gate`; known are gate-shut\n");
}

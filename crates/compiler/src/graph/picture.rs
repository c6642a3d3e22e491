//! The graph of a consultation for Graphviz, and its picture, which needs no Graphviz.

use super::{holds, targets};
use domain::edition::Consultation;
use layout::backends::svg::SVGWriter;
use layout::gv::{DotParser, GraphBuilder};

/// How many letters stand in a line of a box, and of the words beside an arrow.
const LINE: usize = 32;

/// The graph in the language of Graphviz: a box for each question and outcome, an arrow for each way on.
pub fn dot(one: &Consultation) -> String {
    let mut text = "digraph {\n  node [shape=box];\n".to_owned();
    for (question, words) in one.flow.questions.iter().zip(&one.questions) {
        let label = quoted(&[&question.id, &words.prompt]);
        text.push_str(&format!("  {} [label={label}];\n", quoted(&[&question.id])));
    }
    for (outcome, words) in one.flow.outcomes.iter().zip(&one.outcomes) {
        let label = quoted(&[&outcome.id, &words.title, &holds(outcome)]);
        text.push_str(&format!("  {} [label={label}, fillcolor=\"lightgray\"];\n", quoted(&[&outcome.id])));
    }
    for question in &one.flow.questions {
        for (to, when) in targets(question) {
            let when: Vec<String> = when
                .iter()
                .enumerate()
                .map(|(at, when)| if at == 0 { when.clone() } else { format!("or {when}") })
                .collect();
            let when: Vec<&str> = when.iter().map(String::as_str).collect();
            let (from, to) = (quoted(&[&question.id]), quoted(&[to]));
            text.push_str(&format!("  {from} -> {to} [label={}];\n", quoted(&when)));
        }
    }
    text + "}\n"
}

/// The graph as a picture; what is wrong where it cannot be drawn.
pub fn svg(one: &Consultation) -> Result<String, String> {
    let graph = DotParser::new(&dot(one)).process()?;
    let mut builder = GraphBuilder::new();
    builder.visit_graph(&graph);
    let mut picture = SVGWriter::new();
    builder.get().do_it(false, false, false, &mut picture);
    Ok(picture.finalize())
}

/// The paragraphs, broken into lines, in quotes.
fn quoted(paragraphs: &[&str]) -> String {
    let lines: Vec<String> = paragraphs.iter().flat_map(|text| wrapped(text)).collect();
    let escaped = lines.iter().map(|line| line.replace('\\', "\\\\").replace('"', "\\\""));
    format!("\"{}\"", escaped.collect::<Vec<_>>().join("\\n"))
}

/// `text` in lines of [`LINE`] letters, or of one word that is longer.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

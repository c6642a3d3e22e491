//! What is proved of every consultation: each node is reached, each way ends, each rule and each part of an
//! outcome is for somebody, and each time limit has the day that it is counted from.

use crate::source::Span;
use crate::table::Table;
use domain::consultation::condition::{Condition, Now};
use domain::consultation::graph::Flaw;
use domain::consultation::walk::End;
use domain::consultation::{Flow, Outcome};
use std::collections::BTreeSet;

/// Reports what is wrong with `flow`, whose questions and outcomes stand at `places`.
pub fn check(flow: &Flow, places: &[Span], file: &Table<'_>, now: Now<'_>) {
    let ids = || flow.questions.iter().map(|question| &question.id).chain(flow.outcomes.iter().map(|one| &one.id));
    let place = |id: &str| {
        let found = ids().zip(places).find(|(known, _)| *known == id);
        found.map_or(file.span(), |(_, span)| span.clone())
    };
    let mut seen = BTreeSet::new();
    for (id, span) in ids().zip(places) {
        if !id.is_empty() && !seen.insert(id) {
            file.error(span.clone(), format!("`{id}` stands here twice; rename one"));
        }
    }
    let flaws = flow.flaws();
    for flaw in &flaws {
        match flaw {
            Flaw::Target(id, to) if !to.is_empty() => {
                let hint = crate::suggest::suggestion(to, ids().map(String::as_str));
                file.error(place(id), format!("a rule leads to `{to}`, which is not here{hint}"));
            }
            Flaw::Target(..) => {}
            Flaw::Unreachable(id) => file.error(place(id), format!("nothing leads to `{id}`; add a rule or remove it")),
            Flaw::Loop(id) => file.error(place(id), format!("from `{id}` a way leads back to it; break the loop")),
            Flaw::NeverAsked(id, question) => {
                let message =
                    format!("`{id}` looks at `{question}`, which is not asked before it; ask it or look at another");
                file.error(place(id), message);
            }
            Flaw::OpenEnd(id) => {
                let message =
                    format!("the last [[question.next]] of `{id}` must have no `when`, so that every answer leads on");
                file.error(place(id), message);
            }
        }
    }
    if flaws.is_empty() {
        for (id, message) in idle(flow, now) {
            file.error(place(&id), message);
        }
    }
}

/// Rules and parts that are for nobody, and time limits whose day is not asked: the node and what is wrong.
fn idle(flow: &Flow, now: Now<'_>) -> Vec<(String, String)> {
    let mut taken: BTreeSet<(String, usize)> = BTreeSet::new();
    let mut used: BTreeSet<(String, &str, usize)> = BTreeSet::new();
    let mut found: BTreeSet<(String, String)> = BTreeSet::new();
    for way in flow.ways(now) {
        let asked = flow.asked(&way.answers, now);
        for (question, next) in way.nodes.iter().zip(&way.nodes[1..]) {
            let rules = flow.question(question).into_iter().flat_map(|question| &question.next).enumerate();
            // The rule that was taken is the first that holds and leads where the way goes.
            let mut holding = rules.filter(|(_, rule)| rule.to == *next && rule.when.holds(&asked, now));
            taken.extend(holding.next().map(|(at, _)| (question.clone(), at)));
        }
        if let End::Tell(outcome) = flow.walk(&way.answers, now).end {
            for (part, conditions) in parts(outcome) {
                let holding = conditions.iter().enumerate().filter(|(_, when)| when.holds(&asked, now));
                used.extend(holding.map(|(at, _)| (outcome.id.clone(), part, at)));
            }
            if !outcome.steps.iter().any(|when| when.holds(&asked, now)) {
                let message = format!("somebody who comes to `{}` is told no step; add one without `when`", outcome.id);
                found.insert((outcome.id.clone(), message));
            }
            for due in outcome.deadlines.iter().filter(|due| !due.from.is_empty() && due.when.holds(&asked, now)) {
                if asked.get(&due.from).is_none() {
                    let message = format!(
                        "on the way {} the date `{}` of `{}` is not asked; ask it, or add `when`",
                        way.nodes.join(" → "),
                        due.from,
                        due.rule
                    );
                    found.insert((outcome.id.clone(), message));
                }
            }
        }
    }
    for question in &flow.questions {
        for at in (0..question.next.len()).filter(|at| !taken.contains(&(question.id.clone(), *at))) {
            let message =
                format!("no answer takes rule {} of `{}`; remove it or reorder the rules", at + 1, question.id);
            found.insert((question.id.clone(), message));
        }
    }
    for outcome in &flow.outcomes {
        for (part, conditions) in parts(outcome) {
            for at in (0..conditions.len()).filter(|at| !used.contains(&(outcome.id.clone(), part, *at))) {
                let message =
                    format!("{part} {} of `{}` is for nobody; correct its `when` or remove it", at + 1, outcome.id);
                found.insert((outcome.id.clone(), message));
            }
        }
    }
    found.into_iter().collect()
}

fn parts(outcome: &Outcome) -> [(&'static str, Vec<&Condition>); 3] {
    [
        ("step", outcome.steps.iter().collect()),
        ("deadline", outcome.deadlines.iter().map(|due| &due.when).collect()),
        ("letter", outcome.letters.iter().collect()),
    ]
}

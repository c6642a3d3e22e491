//! What is wrong with a structure, whatever the answers.

use super::{Flow, Question};
use std::collections::BTreeSet;

/// A mistake in a structure.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flaw {
    /// A rule of the question leads to an id that nothing has.
    Target(String, String),
    /// No way leads to the question or outcome.
    Unreachable(String),
    /// From the question a way leads back to it.
    Loop(String),
    /// The node tests a question that no way to it asks.
    NeverAsked(String, String),
    /// The question's rules may all fail.
    OpenEnd(String),
}

impl Flow {
    /// Every mistake, in the order of the nodes.
    pub fn flaws(&self) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        let reached = self.reached();
        for question in &self.questions {
            let id = &question.id;
            if !reached.contains(id.as_str()) {
                flaws.push(Flaw::Unreachable(id.clone()));
            }
            for rule in question.next.iter().filter(|rule| !self.has(&rule.to)) {
                flaws.push(Flaw::Target(id.clone(), rule.to.clone()));
            }
            if question.next.last().is_none_or(|rule| !rule.when.0.is_empty()) {
                flaws.push(Flaw::OpenEnd(id.clone()));
            }
            let after: BTreeSet<&str> = question.next.iter().flat_map(|rule| self.from(&rule.to)).collect();
            if after.contains(id.as_str()) {
                flaws.push(Flaw::Loop(id.clone()));
            }
            let tests = question.next.iter().flat_map(|rule| &rule.when.0);
            flaws.extend(self.never_asked(id, tests.map(|test| test.question.as_str())));
        }
        for outcome in &self.outcomes {
            let id = &outcome.id;
            if !reached.contains(id.as_str()) {
                flaws.push(Flaw::Unreachable(id.clone()));
            }
            let dues = outcome.deadlines.iter();
            let conditions = outcome.steps.iter().chain(&outcome.letters).chain(dues.clone().map(|due| &due.when));
            let tests = conditions.flat_map(|condition| &condition.0).map(|test| test.question.as_str());
            let from = dues.map(|due| due.from.as_str()).filter(|from| !from.is_empty());
            flaws.extend(self.never_asked(id, tests.chain(from)));
        }
        flaws.sort();
        flaws.dedup();
        flaws
    }

    fn has(&self, id: &str) -> bool {
        self.question(id).is_some() || self.outcome(id).is_some()
    }

    fn reached(&self) -> BTreeSet<&str> {
        self.questions.first().map(|first| self.from(&first.id)).unwrap_or_default()
    }

    /// The node `id` and every node that a way leads to from there.
    fn from<'f>(&'f self, id: &'f str) -> BTreeSet<&'f str> {
        let mut found = BTreeSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if found.insert(id) {
                let next = self.question(id).into_iter().flat_map(|question: &Question| &question.next);
                open.extend(next.map(|rule| rule.to.as_str()));
            }
        }
        found
    }

    /// Which of `tested` no way asks at or before the node `id`.
    fn never_asked<'f>(&'f self, id: &str, tested: impl Iterator<Item = &'f str>) -> Vec<Flaw> {
        let asked = |question: &&str| self.question(question).is_some() && self.from(question).contains(id);
        let never = tested.filter(|question| !asked(question));
        never.map(|question| Flaw::NeverAsked(id.to_owned(), question.to_owned())).collect()
    }
}

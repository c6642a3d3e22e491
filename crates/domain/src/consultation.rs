//! Consultations without words: what is asked, what follows from the answers, where it ends.
//!
//! Plain texts and lists: the browser loads the code that reads it. The words stand in the page.

use serde::Serialize;

pub mod answers;
pub mod condition;
pub mod explore;
pub mod graph;
pub mod walk;

use condition::Condition;

/// The structure of a consultation. The first question is the first asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Flow {
    /// Its id.
    pub id: String,
    /// Whether nothing may be kept unless the reader asks.
    pub private: bool,
    /// The questions.
    pub questions: Vec<Question>,
    /// Where it ends.
    pub outcomes: Vec<Outcome>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Unique among questions and outcomes.
    pub id: String,
    /// What the reader gives.
    pub kind: Kind,
    /// The ids of the options; none where nothing is chosen.
    pub options: Vec<String>,
    /// Whether "I don't know" is an answer.
    pub optional: bool,
    /// The letters' field that the answer fills; empty where there is none.
    pub field: String,
    /// What follows: the first rule that holds. The last one always does.
    pub next: Vec<Rule>,
}

/// What the reader gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Kind {
    /// One of the options.
    Choice,
    /// Some of the options.
    Several,
    /// A day that has come.
    Date,
    /// A sum in tenge.
    Money,
    /// A number.
    Number,
    /// Words.
    Text,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 6] = [Kind::Choice, Kind::Several, Kind::Date, Kind::Money, Kind::Number, Kind::Text];
}

/// Where to go on when a condition holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// When.
    pub when: Condition,
    /// The id of a question or an outcome.
    pub to: String,
}

/// An end of a consultation: which of its parts are for whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Unique among questions and outcomes.
    pub id: String,
    /// For whom each step is, in order.
    pub steps: Vec<Condition>,
    /// The time limits.
    pub deadlines: Vec<Due>,
    /// For whom each letter is, in order.
    pub letters: Vec<Condition>,
}

/// A time limit of an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Due {
    /// For whom.
    pub when: Condition,
    /// The id of the rule of counting.
    pub rule: String,
    /// The date question that it is counted from; empty where it is told in words only.
    pub from: String,
}

/// What the browser needs to hold a consultation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Material {
    /// The structure.
    pub flow: Flow,
    /// How its time limits are counted.
    pub rules: Vec<crate::deadline::Rule>,
    /// With which days off.
    pub calendar: crate::deadline::calendar::Calendar,
}

impl Material {
    /// What conditions are held against on the day `today`.
    pub fn now(&self, today: chrono::NaiveDate) -> condition::Now<'_> {
        condition::Now { today, rules: &self.rules, calendar: &self.calendar }
    }
}

impl Flow {
    /// Every condition of it.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let rules = self.questions.iter().flat_map(|question| &question.next).map(|rule| &rule.when);
        let parts = self.outcomes.iter().flat_map(|outcome| {
            outcome.steps.iter().chain(&outcome.letters).chain(outcome.deadlines.iter().map(|due| &due.when))
        });
        rules.chain(parts)
    }

    /// Whether a time limit or a condition names the rule of counting `id`.
    pub fn counts_by(&self, id: &str) -> bool {
        let named = |test: &condition::Test| {
            test.holds == condition::Holds::TimeLeft && test.values.iter().any(|rule| rule == id)
        };
        let told = self.outcomes.iter().flat_map(|outcome| &outcome.deadlines).any(|due| due.rule == id);
        told || self.conditions().flat_map(|condition| &condition.0).any(named)
    }

    /// The question `id`.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The outcome `id`.
    pub fn outcome(&self, id: &str) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.id == id)
    }
}

#[cfg(test)]
mod tests;

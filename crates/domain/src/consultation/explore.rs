//! Every way through a consultation: each question is given every answer that a rule can tell apart.

use super::answers::{Answer, Answers};
use super::condition::{Holds, Now};
use super::walk::End;
use super::{Flow, Kind, Question};
use chrono::{Days, Months, NaiveDate};
use std::collections::BTreeSet;

/// A way from the first question to an outcome, with answers that make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The answers.
    pub answers: Answers,
    /// The questions and at last the outcome, in order.
    pub nodes: Vec<String>,
}

/// Each option alone, each two together, and all: rules look at one or two options at a time.
fn several(options: &[String]) -> Vec<Answer> {
    let pairs = options
        .iter()
        .enumerate()
        .flat_map(|(at, one)| options.iter().skip(at + 1).map(move |other| vec![one.clone(), other.clone()]));
    let single = options.iter().map(|id| vec![id.clone()]);
    single.chain(pairs).chain([options.to_vec()]).collect()
}

/// The earliest day from which the limit by `rule` still runs: the day before it, time is over.
fn last_day_with_time(rule: &str, now: Now<'_>) -> Option<NaiveDate> {
    // No limit that questions turn on is longer than three years.
    const LONGEST: u64 = 3 * 366;
    let days = (0..LONGEST).map_while(|days| now.today.checked_sub_days(Days::new(days)));
    days.take_while(|day| now.leaves_time(rule, *day)).last()
}

impl Flow {
    /// Answers to `question` that between them pass and fail every test that stands anywhere on it.
    pub fn telling_answers(&self, question: &Question, now: Now<'_>) -> Vec<Answer> {
        let mut answers: Vec<Answer> = match question.kind {
            Kind::Choice => question.options.iter().map(|id| vec![id.clone()]).collect(),
            Kind::Several => several(&question.options),
            Kind::Date => self.dates(question, now).into_iter().map(|day| vec![day.to_string()]).collect(),
            Kind::Money | Kind::Number => self.numbers(question).into_iter().map(|text| vec![text]).collect(),
            Kind::Text => vec![vec!["…".to_owned()]],
        };
        if question.optional {
            answers.push(Answer::new());
        }
        answers
    }

    fn limits<'f>(&'f self, question: &'f Question) -> impl Iterator<Item = (Holds, &'f str)> {
        let tests = self.conditions().flat_map(|condition| &condition.0);
        tests
            .filter(|test| test.question == question.id)
            .filter_map(|test| Some((test.holds, test.values.first()?.as_str())))
    }

    /// Today, and the two days around each limit.
    fn dates(&self, question: &Question, now: Now<'_>) -> BTreeSet<NaiveDate> {
        let today = now.today;
        let first_day = |(holds, value): (Holds, &str)| match holds {
            Holds::WithinDays => today.checked_sub_days(Days::new(value.parse().ok()?)),
            Holds::WithinMonths => today.checked_sub_months(Months::new(value.parse().ok()?)),
            Holds::TimeLeft => last_day_with_time(value, now),
            _ => None,
        };
        let around = |day: NaiveDate| [Some(day), day.pred_opt()].into_iter().flatten();
        self.limits(question).filter_map(first_day).flat_map(around).chain([today]).collect()
    }

    /// Each limit, what is just below it, and nothing at all.
    fn numbers(&self, question: &Question) -> BTreeSet<String> {
        let around = |(_, value): (Holds, &str)| {
            let below = value.parse::<i64>().ok().and_then(|limit| limit.checked_sub(1)).filter(|below| *below >= 0);
            [Some(value.to_owned()), below.map(|below| below.to_string())].into_iter().flatten()
        };
        self.limits(question).flat_map(around).chain(["0".to_owned()]).collect()
    }

    /// Every way that these answers make. Empty where the structure loops.
    pub fn ways(&self, now: Now<'_>) -> Vec<Way> {
        let mut ways = Vec::new();
        if self.flaws().is_empty() {
            self.explore(Answers::default(), now, &mut ways);
        }
        ways
    }

    fn explore(&self, answers: Answers, now: Now<'_>, ways: &mut Vec<Way>) {
        let walk = self.walk(&answers, now);
        match walk.end {
            End::Ask(question) => {
                for answer in self.telling_answers(question, now) {
                    let mut more = answers.clone();
                    more.put(&question.id, answer);
                    self.explore(more, now, ways);
                }
            }
            End::Tell(outcome) => {
                let nodes = walk.answered.iter().map(|question| question.id.clone()).chain([outcome.id.clone()]);
                let nodes = nodes.collect();
                ways.push(Way { answers, nodes });
            }
            End::Nowhere => {}
        }
    }
}

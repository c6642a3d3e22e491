//! `content/facts.toml`: the records that the content rests on.

use super::{Registry, entries};
use crate::diagnostic::Report;
use crate::suggest::suggestion;
use crate::table::Table;
use chrono::NaiveDate;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A fact record.
pub struct Fact {
    /// How it was seen; one of [`STATUSES`].
    pub status: String,
    /// Where it was seen.
    pub source: String,
    /// The day it was last compared with the source.
    pub checked: NaiveDate,
    /// What rests on it, as links name it: `act:garden-law`, `page:rights/entry`.
    pub holds: RefCell<BTreeSet<String>>,
}

/// Nothing may rest on a record of the last: it is believed, not confirmed.
const STATUSES: [&str; 4] = ["act-text", "official", "secondary", UNVERIFIED];
const UNVERIFIED: &str = "unverified";

pub fn read(root: &Path, report: &Report) -> BTreeMap<String, Fact> {
    let facts = entries(root, "content/facts.toml", "fact", report, |table, id| {
        let status = table.string("status").unwrap_or_default();
        let (source, checked) = (table.string("source"), table.date("checked"));
        if !status.is_empty() && !STATUSES.contains(&status.as_str()) {
            let hint = suggestion(&status, STATUSES);
            table.error(table.span_of("status"), format!("unknown status `{status}`{hint}"));
        }
        let (source, checked) = (source.unwrap_or_default(), checked.unwrap_or_default());
        (id.to_string(), Fact { status, source, checked, holds: RefCell::default() })
    });
    facts.into_iter().collect()
}

impl Registry {
    /// Reads and checks the `facts` of `what` (`page:rights/entry`): known and not unverified.
    pub fn check_facts(&self, table: &Table<'_>, what: &str) -> Vec<String> {
        let facts = table.strings("facts");
        for (id, span) in &facts {
            match self.facts.get(id) {
                None => {
                    let hint = suggestion(id, self.facts.keys().map(String::as_str));
                    table.error(span.clone(), format!("unknown fact `{id}`{hint}"));
                }
                Some(fact) if fact.status == UNVERIFIED => {
                    table.error(
                        span.clone(),
                        format!("nothing may rest on `{id}`: it is unverified; leave the claim out"),
                    );
                }
                Some(fact) => {
                    fact.holds.borrow_mut().insert(what.to_owned());
                }
            }
        }
        facts.into_iter().map(|(id, _)| id).collect()
    }
}

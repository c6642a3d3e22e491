//! `content/facts.toml`: the records that the content rests on.

use super::entries;
use crate::diagnostic::Report;
use crate::suggest::suggestion;
use std::collections::BTreeMap;
use std::path::Path;

/// Whether a page may rest on a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Seen in an act, on an official page or in a secondary source.
    Usable,
    /// Believed, not confirmed.
    Unverified,
}

const STATUSES: [&str; 4] = ["act-text", "official", "secondary", "unverified"];

pub fn read(root: &Path, report: &Report) -> BTreeMap<String, Status> {
    let facts = entries(root, "content/facts.toml", "fact", report, |table, id| {
        let status = table.string("status");
        table.string("source");
        table.date("checked");
        if let Some(status) = status.as_deref().filter(|status| !STATUSES.contains(status)) {
            let hint = suggestion(status, STATUSES);
            table.error(table.span_of("status"), format!("unknown status `{status}`{hint}"));
        }
        let unverified = status.as_deref() == Some("unverified");
        (id.to_string(), if unverified { Status::Unverified } else { Status::Usable })
    });
    facts.into_iter().collect()
}

//! `content/topics.toml`: life situations.

use super::{Topic, entries};
use crate::diagnostic::Report;
use crate::suggest::suggestion;
use std::path::Path;

/// The pictures that there are.
pub const ICONS: [&str; 11] =
    ["machine", "data", "money", "car", "window", "scales", "letter", "shield", "family", "bag", "screen"];

pub fn read(root: &Path, report: &Report) -> Vec<Topic> {
    entries(root, "content/topics.toml", "topic", report, |table, id| {
        let (title, summary, icon) = (table.text("title"), table.text("summary"), table.string("icon"));
        if let Some(icon) = icon.as_deref().filter(|icon| !ICONS.contains(icon)) {
            let hint = suggestion(icon, ICONS);
            table.error(table.span_of("icon"), format!("unknown icon `{icon}`{hint}"));
        }
        Topic {
            id: id.clone(),
            title: title.unwrap_or_default(),
            summary: summary.unwrap_or_default(),
            icon: icon.unwrap_or_default(),
        }
    })
}

//! `content/fields.toml`: what letters ask for.

use super::{deadlines::word, entries};
use crate::diagnostic::Report;
use domain::edition::letter::FieldKind;
use domain::locale::Trilingual;
use domain::slug::Slug;
use std::path::Path;

/// Something that letters ask for.
pub struct Field {
    pub id: Slug,
    pub kind: FieldKind,
    pub label: Trilingual<String>,
    pub help: Option<Trilingual<String>>,
    pub personal: bool,
}

pub fn read(root: &Path, report: &Report) -> Vec<Field> {
    let names = FieldKind::ALL.map(|(kind, name)| (name, kind));
    entries(root, "content/fields.toml", "field", report, |table, id| Field {
        id: id.clone(),
        kind: word(table, "kind", &names).unwrap_or(FieldKind::Text),
        label: table.text("label").unwrap_or_default(),
        help: table.optional_text("help"),
        personal: table.optional_flag("personal").unwrap_or(false),
    })
}

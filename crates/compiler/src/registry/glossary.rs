//! `content/glossary.toml`: terms.

use super::{Registry, Term, entries};
use crate::diagnostic::Report;
use std::path::Path;
use std::rc::Rc;

pub fn read(root: &Path, registry: &Registry, report: &Report) -> Vec<Term> {
    entries(root, "content/glossary.toml", "term", report, |table, id| {
        let (name, definition) = (table.text("name"), table.text("definition"));
        let cites = table.strings("cites");
        let checked = registry.checked(table, report).unwrap_or_default();
        registry.check_facts(table, &format!("term:{id}"));
        let source = Rc::clone(table.source);
        let (name, definition) = (name.unwrap_or_default(), definition.unwrap_or_default());
        Term { id: id.clone(), name, definition, cites, checked, source }
    })
}

//! What rests on a fact record.

use crate::site;
use crate::suggest::suggestion;
use chrono::NaiveDate;
use std::path::Path;

/// The fact record `id` of the content below `root`, and what rests on it, a line each; what is wrong
/// where there is no such record.
pub fn fact(root: &Path, today: NaiveDate, id: &str) -> Result<String, String> {
    let (_, registry, _) = site::read(root, today);
    let Some(fact) = registry.facts.get(id) else {
        return Err(format!("unknown fact `{id}`{}", suggestion(id, registry.facts.keys().map(String::as_str))));
    };
    let held: Vec<String> = fact.holds.borrow().iter().map(|what| format!("  {what}\n")).collect();
    let resting =
        if held.is_empty() { "nothing rests on it\n".to_owned() } else { format!("{} rest on it:\n", held.len()) };
    Ok(format!(
        "{id}\nstatus:  {}\nchecked: {}\nsource:  {}\n{resting}{}",
        fact.status,
        fact.checked,
        fact.source,
        held.concat()
    ))
}

//! Spelling: the words that readers see, each with its places, for dictionaries to judge.

use crate::diagnostic::{Diagnostic, Report};
use domain::locale::Locale;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

mod list;
mod pieces;
mod suffixes;
mod words;

pub use list::List;
pub use suffixes::Suffixes;

/// A word of the content or of the messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// As it is written.
    pub text: String,
    /// Right where it is right in one of these. Letters of two alphabets are right in none.
    pub languages: &'static [Locale],
    /// Where it stands: `file:line`, in order.
    pub places: Vec<String>,
}

/// Every word of the content and of the messages below `root`, once a spelling and set of languages;
/// or why a file cannot be read.
pub fn words(root: &Path) -> Result<Vec<Word>, Vec<Diagnostic>> {
    let report = Report::default();
    let mut places: BTreeMap<(String, &'static [Locale]), Vec<String>> = BTreeMap::new();
    for piece in pieces::read(root, &report) {
        for (word, place) in piece.words() {
            let languages = words::languages(&word, piece.locale);
            places.entry((word, languages)).or_default().push(place);
        }
    }
    let diagnostics = report.finish();
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    let word = |((text, languages), mut places): ((String, _), Vec<String>)| {
        places.dedup();
        Word { text, languages, places }
    };
    Ok(places.into_iter().map(word).collect())
}

/// What the project itself knows of a language's words.
pub struct Own {
    /// Words that the dictionary lacks.
    pub list: List,
    /// How words of the list and of the dictionary grow.
    pub suffixes: Option<Suffixes>,
}

impl Own {
    /// The words of the list, and of the dictionary that grows, which make `word` right.
    pub fn sources(&self, word: &str) -> BTreeSet<&str> {
        let mut sources = BTreeSet::new();
        for form in words::forms(word) {
            sources.extend(self.list.get(&form));
            sources.extend(self.suffixes.iter().flat_map(|suffixes| suffixes.stems(&form)));
        }
        sources
    }
}

#[cfg(test)]
mod tests;

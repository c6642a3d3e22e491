//! Words that are a word of a dictionary and a chain of regular suffixes. What suffixes there are, and
//! how they sound, is data: `spelling/kk.toml`.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

mod sounds;

use sounds::{Sounds, Way};

/// No word has more suffixes.
const LONGEST: usize = 9;

/// The kinds of word with which a chain may start.
const NOUN: &str = "noun";
const VERB: &str = "verb";

/// Suffixes of which the ones in `suffixes` may follow words of the kinds in `after`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Link {
    after: Vec<String>,
    suffixes: Vec<String>,
    /// The kind of the word that is made.
    gives: String,
}

/// The file of suffixes.
#[derive(Deserialize)]
struct File {
    #[serde(flatten)]
    sounds: Sounds,
    infinitive: String,
    link: Vec<Link>,
}

/// The suffixes of a language, and the words they may follow.
pub struct Suffixes {
    sounds: Sounds,
    infinitive: String,
    /// By the kind and the ending of the word before: each suffix, spelled, and the kind that it gives.
    links: BTreeMap<Way, BTreeMap<String, Vec<(String, String)>>>,
    /// Words without their last letter, which a suffix may change: the letter, the kind, and the word as
    /// the dictionary names it.
    stems: BTreeMap<String, Vec<(char, &'static str, String)>>,
}

impl Suffixes {
    /// Reads the file of suffixes, or says why it cannot be read.
    pub fn read(text: &str) -> Result<Suffixes, String> {
        let File { sounds, infinitive, link } = toml::from_str(text).map_err(|error| error.to_string())?;
        let mut links: BTreeMap<Way, BTreeMap<String, Vec<(String, String)>>> = BTreeMap::new();
        for (way, link) in sounds.ways().flat_map(|way| link.iter().map(move |link| (way, link))) {
            for kind in &link.after {
                let spelled = link.suffixes.iter().map(|suffix| (sounds.spelled(suffix, way), link.gives.clone()));
                links.entry(way).or_default().entry(kind.clone()).or_default().extend(spelled);
            }
        }
        Ok(Suffixes { sounds, infinitive, links, stems: BTreeMap::new() })
    }

    /// Chains may start with `word`; if `verb`, also with the verb of which it is the infinitive, if it is one.
    pub fn add(&mut self, word: &str, verb: bool) {
        self.add_stem(word, NOUN, word);
        if verb {
            self.verb_stems(word).iter().for_each(|stem| self.add_stem(stem, VERB, word));
        }
    }

    fn add_stem(&mut self, stem: &str, kind: &'static str, word: &str) {
        let mut letters = stem.chars();
        // One letter starts no chain.
        if let Some(last) = letters.next_back().filter(|_| !letters.as_str().is_empty()) {
            self.stems.entry(letters.as_str().to_owned()).or_default().push((last, kind, word.to_owned()));
        }
    }

    /// The stems of which the infinitive is `word`.
    fn verb_stems(&self, word: &str) -> Vec<String> {
        let mut letters = word.chars();
        letters.next_back();
        let base = letters.as_str();
        let mut stems = self.sounds.before_seams(base);
        let names = |stem: &str, way| self.sounds.joined(stem, &self.sounds.spelled(&self.infinitive, way)) == word;
        stems.retain(|stem| self.sounds.ways_of(stem).any(|way| names(stem, way)));
        stems
    }

    /// The words, as the dictionary names them, from which chains lead to `word`.
    pub fn stems(&self, word: &str) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        for (at, letter) in word.char_indices().skip(1) {
            let start = &word[..at];
            for (last, kind, named) in self.stems.get(start).into_iter().flatten() {
                let may_lead = *last == letter || self.sounds.may_change(*last);
                if may_lead && self.leads(&format!("{start}{last}"), kind, word, LONGEST) {
                    found.insert(named.as_str());
                }
            }
        }
        found
    }

    fn leads(&self, built: &str, kind: &str, word: &str, links: usize) -> bool {
        if built == word {
            return true;
        }
        let follow = |way| self.links.get(&way).and_then(|kinds| kinds.get(kind)).into_iter().flatten();
        links > 0
            && self.sounds.ways_of(built).flat_map(follow).any(|(suffix, gives)| {
                let joined = self.sounds.joined(built, suffix);
                may_become(&joined, word) && self.leads(&joined, gives, word, links - 1)
            })
    }
}

/// Whether suffixes may still make `word` of `built`, of which they change no more than the last letter.
fn may_become(built: &str, word: &str) -> bool {
    let mut letters = built.chars();
    letters.next_back();
    word.starts_with(letters.as_str())
}

#[cfg(test)]
mod tests;

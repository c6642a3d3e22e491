//! The project's own words: `spelling/<language>.txt`, one a line, sorted.

use std::collections::BTreeMap;

/// The words of a list, and where each stands.
pub struct List(BTreeMap<String, usize>);

impl List {
    /// Reads the text of a list. Lines that are no word, stand twice or out of order are mistakes: each a
    /// line from 1 and what to do.
    pub fn read(text: &str) -> (List, Vec<(usize, String)>) {
        let mut words = BTreeMap::new();
        let mut mistakes = Vec::new();
        let mut before = "";
        for (line, word) in (1..).zip(text.lines()) {
            if !word.chars().all(|c| c.is_alphabetic() || c == '’') || word.is_empty() {
                mistakes
                    .push((line, format!("`{word}` is not a word; write one word a line, its parts without hyphens")));
            } else if word <= before {
                mistakes.push((line, format!("`{word}` stands after `{before}`; sort the list (LC_ALL=C sort -u)")));
            }
            before = word;
            words.insert(word.to_owned(), line);
        }
        (List(words), mistakes)
    }

    /// The word, if the list has it spelled so.
    pub fn get(&self, word: &str) -> Option<&str> {
        self.0.get_key_value(word).map(|(word, _)| word.as_str())
    }

    /// The words, each with its line.
    pub fn words(&self) -> impl Iterator<Item = (&str, usize)> {
        self.0.iter().map(|(word, line)| (word.as_str(), *line))
    }
}

#[cfg(test)]
mod tests {
    use super::List;

    #[test]
    fn a_list_holds_words_in_order_each_once() {
        let lines = |text| List::read(text).1.into_iter().map(|(line, _)| line).collect::<Vec<_>>();
        assert_eq!(lines("a\nb\n"), [0; 0]);
        assert_eq!(lines("b\na\n"), [2]);
        assert_eq!(lines("a\na\n"), [2]);
        assert_eq!(lines("a b\n\nc-d\n"), [1, 2, 3]);
    }
}

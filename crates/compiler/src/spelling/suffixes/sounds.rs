//! How a suffix sounds after a word.

use serde::Deserialize;
use std::collections::BTreeMap;

/// What decides the letters of a suffix; `spelling/kk.toml` says what each is.
#[derive(Deserialize)]
pub struct Sounds {
    back: String,
    front: String,
    either: String,
    glides: String,
    consonants: Vec<String>,
    silent: String,
    voiced: Vec<String>,
    seams: Vec<String>,
    sounds: BTreeMap<char, Row>,
}

/// What a capital letter stands for: a letter for either side, or none, for each [`Sounds::column`].
#[derive(Deserialize)]
#[serde(from = "String")]
struct Row(Vec<[Option<char>; 2]>);

impl From<String> for Row {
    fn from(row: String) -> Row {
        let letter = |written: &str| written.chars().next().filter(|letter| *letter != '-');
        let sides = |cell: &str| {
            let (back, front) = cell.split_once('/').unwrap_or((cell, cell));
            [letter(back), letter(front)]
        };
        Row(row.split_whitespace().map(sides).collect())
    }
}

/// A way for a word to end: a column of `[sounds]` and a side.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Way {
    column: usize,
    side: usize,
}

impl Sounds {
    fn is_vowel(&self, letter: char) -> bool {
        self.back.contains(letter) || self.front.contains(letter)
    }

    /// Which of two vowels suffixes take after `word`: the back one, the front one, or one and the other.
    fn sides(&self, word: &str) -> &'static [usize] {
        for letter in word.chars().rev() {
            if self.back.contains(letter) {
                return &[0];
            } else if self.front.contains(letter) {
                return &[1];
            } else if self.either.contains(letter) {
                return &[0, 1];
            }
        }
        &[0, 1]
    }

    /// The column of `[sounds]` for what comes after `word`.
    fn column(&self, word: &str) -> usize {
        match word.chars().rev().find(|letter| !self.silent.contains(*letter)) {
            Some(letter) if self.is_vowel(letter) => 0,
            Some(letter) if self.glides.contains(letter) => 1,
            Some(letter) => {
                let kinds = self.consonants.len();
                2 + self.consonants.iter().position(|kind| kind.contains(letter)).unwrap_or(kinds)
            }
            None => 0,
        }
    }

    /// Every way for a word to end, as suffixes tell them apart.
    pub fn ways(&self) -> impl Iterator<Item = Way> {
        (0..self.consonants.len() + 3).flat_map(|column| [0, 1].map(|side| Way { column, side }))
    }

    /// The ways in which `word` may be taken to end.
    pub fn ways_of(&self, word: &str) -> impl Iterator<Item = Way> {
        let column = self.column(word);
        self.sides(word).iter().map(move |side| Way { column, side: *side })
    }

    /// The letters of `suffix` after a word that ends in this way.
    pub fn spelled(&self, suffix: &str, way: Way) -> String {
        let mut spelled = String::new();
        for letter in suffix.chars() {
            let column = if spelled.is_empty() { way.column } else { self.column(&spelled) };
            match self.sounds.get(&letter).and_then(|row| row.0.get(column)) {
                Some(sides) => spelled.extend(sides[way.side]),
                None => spelled.push(letter),
            }
        }
        spelled
    }

    /// `word` and a suffix, spelled as it is after that word, in one.
    pub fn joined(&self, word: &str, suffix: &str) -> String {
        let (mut before, mut after) = (word.chars(), suffix.chars());
        let (Some(last), Some(first)) = (before.next_back(), after.next()) else { return format!("{word}{suffix}") };
        for seam in &self.seams {
            if let Some((letters, written)) = seam.split_once('=')
                && letters.chars().eq([last, first])
            {
                return format!("{}{written}{}", before.as_str(), after.as_str());
            }
        }
        let soft = self.is_vowel(first) || self.glides.contains(first);
        let pair = self.voiced.iter().find(|pair| pair.starts_with(last));
        match pair.and_then(|pair| pair.chars().nth(1)) {
            Some(voiced) if soft && before.clone().next_back().is_some_and(|letter| self.is_vowel(letter)) => {
                format!("{}{voiced}{suffix}", before.as_str())
            }
            _ => format!("{word}{suffix}"),
        }
    }

    /// Whether a suffix may change `letter` before it.
    pub fn may_change(&self, letter: char) -> bool {
        self.voiced.iter().chain(&self.seams).any(|change| change.starts_with(letter))
    }

    /// What may have stood before a seam that left `base`: `base`, or with a letter that the seam took, or
    /// with the last letter as it is where no vowel follows.
    pub fn before_seams(&self, base: &str) -> Vec<String> {
        let mut found = vec![base.to_owned()];
        let ends_in_vowel = base.chars().next_back().is_some_and(|letter| self.is_vowel(letter));
        for lost in self.seams.iter().filter_map(|seam| seam.chars().next()) {
            // A vowel follows no vowel, and takes the side of the one before it.
            let side = if self.back.contains(lost) { Some(0) } else { self.front.contains(lost).then_some(1) };
            if side.is_none_or(|side| !ends_in_vowel && self.sides(base).contains(&side)) {
                found.push(format!("{base}{lost}"));
            }
        }
        for pair in &self.voiced {
            let mut letters = pair.chars();
            if let (Some(hard), Some(voiced)) = (letters.next(), letters.next()) {
                found.extend(base.strip_suffix(voiced).map(|start| format!("{start}{hard}")));
            }
        }
        found
    }
}

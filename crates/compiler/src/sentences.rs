//! Words and sentences of a plain text.
//!
//! A sentence ends at `.`, `?`, `!` or `…` before a space, and with the text; a colon or a semicolon ends none.

use std::ops::Range;

/// What ends a sentence.
const MARKS: [char; 4] = ['.', '?', '!', '…'];

/// What may stand between the mark and the space.
const CLOSING: [char; 7] = ['»', '”', '"', '’', '\'', ')', ']'];

/// What holds a word together when it stands inside: hyphens, apostrophes, and the signs in 43(4)(3),
/// 297,5, 10:30 and pki.gov.kz.
const JOINING: [char; 9] = ['-', '\u{2011}', '\'', '’', '.', ',', ':', '(', ')'];

/// Abbreviations that a sentence never ends with.
const LEADING: [&str; 4] = ["e.g", "i.e", "см", "т.е"];

/// Abbreviations that end a sentence only before a capital letter. Of `т. д.` each half is one.
const ABBREVIATED: [&str; 21] = [
    "no", "art", "arts", "etc", "ст", "п", "пп", "ч", "т", "д", "е", "б", "т.д", "т.п", "т.б", "др", "г", "гг", "ж",
    "руб", "тг",
];

/// Where the sentences of `text` stand; what has no word is none.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in text.char_indices().filter(|(_, character)| MARKS.contains(character)) {
        let after = &text[at + mark.len_utf8()..];
        let rest = after.trim_start_matches(CLOSING);
        if rest.starts_with(char::is_whitespace) && ends(mark, &text[start..at], rest.len() < after.len(), rest) {
            found.push(start..text.len() - rest.len());
            start = text.len() - rest.len();
        }
    }
    found.push(start..text.len());
    let trim = |range: Range<usize>| {
        let start = range.end - text[range.clone()].trim_start().len();
        start..start + text[start..range.end].trim_end().len()
    };
    found.into_iter().map(trim).filter(|range| words(&text[range.clone()]) > 0).collect()
}

/// Whether a sentence ends at `mark`, between `before` and the space at the start of `rest`.
fn ends(mark: char, before: &str, closed: bool, rest: &str) -> bool {
    let next = rest.chars().find(|character| character.is_alphanumeric());
    let goes_on = next.is_some_and(char::is_lowercase);
    if closed || mark == '…' {
        // `«Неге?» деп сұраңыз` is one sentence; so is a blank to be filled in, `№ … шешім`.
        return !goes_on;
    }
    let last = before.rsplit(|c: char| c.is_whitespace() || "«“(".contains(c)).next().unwrap_or_default();
    let last = last.to_lowercase();
    match mark {
        '.' if LEADING.contains(&last.as_str()) => false,
        '.' if ABBREVIATED.contains(&last.as_str()) => next.is_some_and(char::is_uppercase),
        _ => true,
    }
}

/// How many words `text` has: runs of letters and digits. A number in groups, 1 297,5, is one.
pub fn words(text: &str) -> usize {
    let mut count = 0;
    let mut before = "";
    for piece in text.split(|character: char| !character.is_alphanumeric() && !JOINING.contains(&character)) {
        let group = is_group_of_a_number(before, piece);
        count += usize::from(piece.contains(char::is_alphanumeric) && !group);
        before = piece;
    }
    count
}

fn is_group_of_a_number(before: &str, piece: &str) -> bool {
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
    (1..=3).contains(&before.len()) && digits(before) == before.len() && digits(piece) == 3
}

#[cfg(test)]
mod tests;

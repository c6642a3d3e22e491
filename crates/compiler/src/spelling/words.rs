//! What a word is, and which languages may own it.

use domain::locale::Locale;
use std::ops::RangeInclusive;

/// Cyrillic letters, and those of them that Russian has too.
const CYRILLIC: RangeInclusive<char> = '\u{400}'..='\u{52f}';
const RUSSIAN: RangeInclusive<char> = '\u{410}'..='\u{44f}';
const RUSSIAN_IO: [char; 2] = ['\u{401}', '\u{451}'];

/// The words of `text`. Hyphens part words, apostrophes join them; numbers and addresses are no words.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let chunks = text.split_whitespace().filter(|chunk| !is_address(chunk));
    let parts = chunks.flat_map(|chunk| chunk.split(|c: char| !c.is_alphanumeric() && !is_apostrophe(c)));
    let words = parts.map(|part| {
        let word = part.trim_matches(is_apostrophe);
        // A noun is right with the English possessive where it is right without.
        word.strip_suffix("’s").or_else(|| word.strip_suffix("'s")).unwrap_or(word)
    });
    words.filter(|word| !word.is_empty() && !word.contains(char::is_numeric))
}

fn is_apostrophe(c: char) -> bool {
    c == '’' || c == '\''
}

/// `https://…`, `name@host`, or Latin letters around a point: `egov.kz`.
fn is_address(chunk: &str) -> bool {
    let around_point = |pair: &[char]| match pair {
        [before, '.', after] => before.is_ascii_alphanumeric() && after.is_ascii_lowercase(),
        _ => false,
    };
    let letters: Vec<char> = chunk.chars().collect();
    chunk.contains("://") || chunk.contains('@') || letters.windows(3).any(around_point)
}

/// The languages in which `word`, found in a text in `locale`, may be right.
pub fn languages(word: &str, locale: Locale) -> &'static [Locale] {
    let latin = word.contains(|c: char| c.is_ascii_alphabetic());
    let cyrillic = |c: char| CYRILLIC.contains(&c);
    let kazakh = |c: char| cyrillic(c) && !RUSSIAN.contains(&c) && !RUSSIAN_IO.contains(&c);
    match (latin, word.contains(cyrillic)) {
        (true, true) => &[],
        (_, false) => &[Locale::En],
        _ if word.contains(kazakh) || locale == Locale::Kk => &[Locale::Kk],
        _ if locale == Locale::Ru => &[Locale::Ru],
        // Nothing tells a Russian word in an English text from a Kazakh one.
        _ => &[Locale::Kk, Locale::Ru],
    }
}

/// How a dictionary may spell `word`: as it is; a capital letter may be the sentence's; a word in capitals
/// may be a name.
pub fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    let mut letters = word.chars();
    if let Some(first) = letters.next().filter(|first| first.is_uppercase()) {
        let rest = letters.as_str();
        if rest.chars().all(char::is_uppercase) {
            forms.push(format!("{first}{}", rest.to_lowercase()));
        }
        if forms.len() > 1 || rest.chars().all(char::is_lowercase) {
            forms.push(word.to_lowercase());
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::{Locale, forms, languages, words};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(words(text).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn words_are_letters_between_signs() {
        check("«Заң»: мән-жай, и/или (43-бап).", &["Заң", "мән", "жай", "и", "или", "бап"]);
        check(
            "Don’t take the bank’s word, the banks’ too.",
            &["Don’t", "take", "the", "bank", "word", "the", "banks", "too"],
        );
        check("‘a quoted word’", &["a", "quoted", "word"]);
    }

    #[test]
    fn numbers_and_addresses_are_no_words() {
        check("№ 255-VIII, 30th, B2B", &["VIII"]);
        check("egov.kz-те, a@b.kz https://adilet.zan.kz/rus (pki.gov.kz) end.", &["end"]);
        check("Соңы.Басы", &["Соңы", "Басы"]);
    }

    #[test]
    fn the_letters_of_a_word_tell_its_language() {
        assert_eq!(languages("сауат", Locale::Kk), [Locale::Kk]);
        assert_eq!(languages("Халық", Locale::Ru), [Locale::Kk]);
        assert_eq!(languages("суд", Locale::Ru), [Locale::Ru]);
        assert_eq!(languages("eGov", Locale::Ru), [Locale::En]);
        assert_eq!(languages("суд", Locale::En), [Locale::Kk, Locale::Ru]);
    }

    #[test]
    fn a_word_of_letters_of_two_alphabets_is_right_in_no_language() {
        assert!(languages("c\u{443}д", Locale::Ru).is_empty());
    }

    #[test]
    fn capitals_may_be_the_places_and_not_the_words() {
        assert_eq!(forms("Акт"), ["Акт", "акт"]);
        assert_eq!(forms("КАСПИ"), ["КАСПИ", "Каспи", "каспи"]);
        assert_eq!(forms("eGov"), ["eGov"]);
        assert_eq!(forms("ХҚКОда"), ["ХҚКОда"]);
    }
}

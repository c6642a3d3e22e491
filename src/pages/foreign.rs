//! Words of another of the three languages inside a page, marked so that each is read in its own voice.
//!
//! Told by their letters alone: Cyrillic in English, Kazakh letters in Russian. Two names side by side,
//! `шағым / жалоба`, are the Kazakh one and the Russian one.

use domain::locale::Locale;

/// The letters that Kazakh has and Russian lacks, small.
const KAZAKH: [char; 9] =
    ['\u{4d9}', '\u{493}', '\u{49b}', '\u{4a3}', '\u{4e9}', '\u{4b1}', '\u{4af}', '\u{4bb}', '\u{456}'];
/// Elements that hold no other element, or whose text is not read as words of the page.
const PLAIN: [&str; 4] = ["option", "script", "title", "svg"];
/// Elements without an end tag.
const VOID: [&str; 5] = ["br", "hr", "img", "input", "path"];

/// `html` with every run of another language in an element that says which.
pub fn mark(html: &str, locale: Locale) -> String {
    if locale == Locale::Kk {
        return html.to_owned();
    }
    let mut marked = String::with_capacity(html.len());
    // Open elements, each with whether its words stay as they are.
    let mut open: Vec<(&str, bool)> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        words(&rest[..at], locale, open.iter().any(|(_, stays)| *stays), &mut marked);
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        let tag = &rest[at..end];
        let name = tag.trim_start_matches(['<', '/']).split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
        if tag.starts_with("</") {
            if let Some(last) = open.iter().rposition(|(known, _)| *known == name) {
                open.truncate(last);
            }
        } else if !name.is_empty() && !VOID.contains(&name) && !tag.ends_with("/>") {
            open.push((name, PLAIN.contains(&name) || tag.contains(" lang=\"")));
        }
        marked.push_str(tag);
        rest = &rest[end..];
    }
    words(rest, locale, false, &mut marked);
    marked
}

fn words(text: &str, locale: Locale, stays: bool, marked: &mut String) {
    if stays {
        marked.push_str(text);
        return;
    }
    for (run, language) in runs(text, locale) {
        match language {
            Some(language) => marked.push_str(&format!("<span lang=\"{}\">{run}</span>", language.code())),
            None => marked.push_str(run),
        }
    }
}

/// `text` in runs, each with the language it is in where that is not `locale`.
fn runs(text: &str, locale: Locale) -> Vec<(&str, Option<Locale>)> {
    let foreign = |word: &str| match locale {
        Locale::En => word.chars().any(is_cyrillic),
        _ => word.chars().any(is_kazakh),
    };
    let mut runs: Vec<(&str, Option<Locale>)> = Vec::new();
    let mut at = 0;
    for (start, end) in spans(text, foreign) {
        let run = &text[start..end];
        let before = &text[at..start];
        let second = before == " / " && matches!(runs.last(), Some((_, Some(Locale::Kk))));
        let kazakh = !second && (run.chars().any(is_kazakh) || text[end..].starts_with(" / "));
        if !before.is_empty() {
            runs.push((before, None));
        }
        runs.push((run, Some(if kazakh { Locale::Kk } else { Locale::Ru })));
        at = end;
    }
    if at < text.len() {
        runs.push((&text[at..], None));
    }
    runs
}

/// Where neighbouring foreign words begin and end, without the signs around them.
fn spans(text: &str, foreign: impl Fn(&str) -> bool) -> Vec<(usize, usize)> {
    let mut spans: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let start = at;
        at += word.len();
        if !foreign(word) {
            continue;
        }
        let sign = |c: char| !c.is_alphanumeric();
        let trimmed = word.trim_start_matches(sign);
        let start = start + word.len() - trimmed.len();
        let end = start + trimmed.trim_end_matches(sign).len();
        match spans.last_mut() {
            Some((_, last)) if text[*last..start].chars().all(char::is_whitespace) => *last = end,
            _ => spans.push((start, end)),
        }
    }
    spans
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

fn is_kazakh(letter: char) -> bool {
    letter.to_lowercase().any(|letter| KAZAKH.contains(&letter))
}

#[cfg(test)]
mod tests {
    use super::{mark, runs};
    use domain::locale::Locale;

    #[track_caller]
    fn check(locale: Locale, text: &str, expected: &str) {
        let mark = |(run, language): (&str, Option<Locale>)| match language {
            Some(language) => format!("[{}:{run}]", language.code()),
            None => run.to_owned(),
        };
        assert_eq!(runs(text, locale).into_iter().map(mark).collect::<String>(), expected);
    }

    #[test]
    fn words_of_another_language_are_told_by_their_letters() {
        check(Locale::En, "make a complaint", "make a complaint");
        check(Locale::En, "шағым / жалоба", "[kk:шағым] / [ru:жалоба]");
        check(Locale::En, "талон / талон", "[kk:талон] / [ru:талон]");
        check(Locale::En, "a talon (талон).", "a talon ([ru:талон]).");
        check(Locale::En, "the system «Е-Заң көмегі».", "the system «[kk:Е-Заң көмегі]».");
        check(Locale::Ru, "портал e-Өтініш, жалоба", "портал [kk:e-Өтініш], жалоба");
        check(Locale::Ru, "обычный текст", "обычный текст");
    }

    #[test]
    fn nothing_is_lost_or_added() {
        for locale in [Locale::Ru, Locale::En] {
            for text in ["", " ", "шағым", "а / ә / b", "«Күміс алқа» — Silver", "1 000 теңге"]
            {
                let joined: String = runs(text, locale).into_iter().map(|(run, _)| run).collect();
                assert_eq!(joined, text);
            }
        }
    }

    #[test]
    fn only_words_that_are_read_are_marked() {
        let page =
            "<p title=\"шағым\">a <i lang=\"kk\">шағым <b>не</b></i> or <b>шағым</b><br> <option>Қаз</option></p>";
        let expected = "<p title=\"шағым\">a <i lang=\"kk\">шағым <b>не</b></i> or <b><span lang=\"kk\">шағым</span></b><br> <option>Қаз</option></p>";
        assert_eq!(mark(page, Locale::En), expected);
        assert_eq!(mark(page, Locale::Kk), page);
        assert_eq!(mark("text < not a tag", Locale::En), "text < not a tag");
    }
}

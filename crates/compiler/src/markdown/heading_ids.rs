//! The ids of sections, as links name them.

/// Ids from the words of the English headings, so that a link to a section survives a change of language:
/// each begins with a letter, and no two are alike.
pub fn heading_ids<'h>(headings: impl Iterator<Item = &'h str>) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for words in headings {
        let lower = words.to_lowercase();
        let groups = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|group| !group.is_empty());
        let words = groups.collect::<Vec<_>>().join("-");
        let base = match words.bytes().next() {
            Some(first) if first.is_ascii_alphabetic() => words,
            Some(_) => format!("section-{words}"),
            None => "section".to_owned(),
        };
        let id = (2..).map(|number| format!("{base}-{number}"));
        let id = std::iter::once(base.clone()).chain(id).find(|id| !ids.contains(id));
        ids.extend(id);
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::heading_ids;

    #[track_caller]
    fn check(headings: &[&str], expected: &[&str]) {
        assert_eq!(heading_ids(headings.iter().copied()), expected);
    }

    #[test]
    fn the_id_of_a_heading_is_its_words_begins_with_a_letter_and_is_its_own() {
        check(&["What is it?"], &["what-is-it"]);
        check(&["\"40,000 a day, don't ask\""], &["section-40-000-a-day-don-t-ask"]);
        check(&["Who?", "Who!", "…"], &["who", "who-2", "section"]);
    }
}

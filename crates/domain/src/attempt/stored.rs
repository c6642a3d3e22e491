//! The form in which an attempt is kept: lines of text, the version first.
//!
//! ```text
//! 1
//! position<TAB>3
//! question-id<TAB>checked<TAB>answer<TAB>answer…
//! other-id<TAB>open<TAB>answer
//! ```
//!
//! Another form means another number, and a reader for each number before it.

use super::{Attempt, Given};

const VERSION: &str = "1";

/// What is written.
pub fn write(attempt: &Attempt) -> String {
    let mut text = format!("{VERSION}\nposition\t{}\n", attempt.position);
    for given in &attempt.given {
        let state = if given.checked { "checked" } else { "open" };
        text.push_str(&format!("{}\t{state}", given.question));
        for part in &given.answer {
            text.push('\t');
            // A typed answer may hold anything; tabs and line ends would part it.
            text.extend(part.chars().map(|c| if c.is_control() { ' ' } else { c }));
        }
        text.push('\n');
    }
    text
}

/// What was read; `None` where it is no attempt, or of a version that this site does not know.
pub fn read(text: &str) -> Option<Attempt> {
    let mut lines = text.lines();
    if lines.next()? != VERSION {
        return None;
    }
    let position = lines.next()?.strip_prefix("position\t")?.parse().ok()?;
    let given = lines.map(|line| {
        let mut fields = line.split('\t');
        let question = fields.next().filter(|id| !id.is_empty())?.to_owned();
        let checked = match fields.next()? {
            "checked" => true,
            "open" => false,
            _ => return None,
        };
        Some(Given { question, answer: fields.map(str::to_owned).collect(), checked })
    });
    Some(Attempt { given: given.collect::<Option<_>>()?, position })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_attempt() -> impl Strategy<Value = Attempt> {
        let given = ("[a-z-]{1,9}", proptest::collection::vec("[a-z0-9=,. ]{0,8}", 0..4), any::<bool>())
            .prop_map(|(question, answer, checked)| Given { question, answer, checked });
        (proptest::collection::vec(given, 0..5), 0..20_usize).prop_map(|(given, position)| Attempt { given, position })
    }

    proptest! {
        #[test]
        fn an_attempt_reads_back(attempt in any_attempt()) {
            prop_assert_eq!(read(&write(&attempt)), Some(attempt));
        }

        #[test]
        fn whatever_is_read_is_read_without_failing(text in "\\PC{0,40}|(1\nposition\t[0-9]{0,3}\n([a-z\t\n]{0,30}))") {
            if let Some(attempt) = read(&text) {
                prop_assert_eq!(read(&write(&attempt)), Some(attempt));
            }
        }
    }

    #[test]
    fn a_typed_answer_cannot_break_the_form() {
        let given = Given { question: "q".to_owned(), answer: vec!["1\t2\n3".to_owned()], checked: true };
        let attempt = read(&write(&Attempt { given: vec![given], position: 0 }));
        assert_eq!(attempt.map(|attempt| attempt.given[0].answer.clone()), Some(vec!["1 2 3".to_owned()]));
    }

    #[test]
    fn what_another_version_kept_is_not_guessed_at() {
        assert_eq!(read("2\nposition\t0\n"), None);
        assert_eq!(read("{\"version\":1}"), None);
        assert_eq!(read(""), None);
    }
}

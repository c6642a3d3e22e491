//! The form in which a case is kept: lines of fields, the version first.
//!
//! ```text
//! 1
//! case<TAB>consultation<TAB>name<TAB>2026-11-22<TAB>finished (or nothing)
//! answer<TAB>question<TAB>value<TAB>value…
//! field<TAB>name<TAB>text
//! letter<TAB>id<TAB>sent: 2026-11-25 (or nothing)<TAB>answer due: 2026-12-16 (or nothing)
//! ```
//!
//! Another form means another number, and a reader for each number before it.

use super::{Case, CaseLetter, lines};
use crate::consultation::answers::Answers;
use chrono::NaiveDate;

const VERSION: &str = "1";
const FINISHED: &str = "finished";

/// What is written.
pub fn write(case: &Case) -> String {
    let begun = case.begun.to_string();
    let finished = if case.finished { FINISHED } else { "" };
    let mut text = format!("{VERSION}\n");
    text.push_str(&lines::write(["case", &case.consultation, &case.name, &begun, finished]));
    for (question, answer) in &case.answers.0 {
        text.push_str(&lines::write(["answer", question].into_iter().chain(answer.iter().map(String::as_str))));
    }
    for (field, value) in &case.fields {
        text.push_str(&lines::write(["field", field, value]));
    }
    for letter in &case.letters {
        let [sent, due] = [letter.sent, letter.due].map(|day| day.map(|day| day.to_string()).unwrap_or_default());
        text.push_str(&lines::write(["letter", &letter.id, &sent, &due]));
    }
    text
}

/// What was read; `None` where it is no case, or of a version that this site does not know.
pub fn read(text: &str) -> Option<Case> {
    let mut lines = text.lines();
    if lines.next()? != VERSION {
        return None;
    }
    let head = lines::read(lines.next()?)?;
    let [kind, consultation, name, begun, finished] = head.as_slice() else { return None };
    if kind != "case" || !["", FINISHED].contains(&finished.as_str()) {
        return None;
    }
    let mut case = Case::new(consultation, begun.parse().ok()?);
    case.finished = !finished.is_empty();
    case.name = name.clone();
    let mut answers = Answers::default();
    for line in lines {
        let fields = lines::read(line)?;
        match fields.as_slice() {
            [kind, question, answer @ ..] if kind == "answer" => answers.put(question, answer.to_vec()),
            [kind, field, value] if kind == "field" => case.put_field(field, value),
            [kind, id, sent, due] if kind == "letter" => {
                case.letters.push(CaseLetter { id: id.clone(), sent: day(sent)?, due: day(due)? });
            }
            _ => return None,
        }
    }
    case.answers = answers;
    Some(case)
}

/// A day or nothing; `None` where it is neither.
fn day(text: &str) -> Option<Option<NaiveDate>> {
    if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_day() -> impl Strategy<Value = NaiveDate> {
        (0..2000_u64).prop_map(|days| NaiveDate::default() + chrono::Days::new(days))
    }

    fn any_case() -> impl Strategy<Value = Case> {
        let word = "[a-z-]{1,9}";
        let text = "[\\PC\n\t\\\\]{1,20}x";
        let answers = proptest::collection::btree_map(word, proptest::collection::vec(text, 0..3), 0..4);
        let fields = proptest::collection::btree_map(word, text, 0..4);
        let day = || proptest::option::of(any_day());
        let letter = (word, day(), day()).prop_map(|(id, sent, due)| CaseLetter { id, sent, due });
        let letters = proptest::collection::vec(letter, 0..3);
        (word, "\\PC{0,9}", any_day(), any::<bool>(), answers, fields, letters).prop_map(
            |(id, name, begun, finished, answers, fields, letters)| {
                let answers = Answers(answers.into_iter().collect());
                Case { name, finished, answers, fields: fields.into_iter().collect(), letters, ..Case::new(&id, begun) }
            },
        )
    }

    proptest! {
        #[test]
        fn a_case_reads_back(case in any_case()) {
            prop_assert_eq!(read(&write(&case)), Some(case));
        }

        #[test]
        fn whatever_is_read_is_read_without_failing(text in "\\PC{0,40}|1\ncase\ta\tb\t2026-11-22\t\n[a-z\t\n\\\\]{0,40}") {
            if let Some(case) = read(&text) {
                prop_assert_eq!(read(&write(&case)), Some(case));
            }
        }
    }

    #[test]
    fn what_another_version_kept_is_not_guessed_at() {
        for text in ["2\ncase\ta\t\t2026-11-22\t\n", "{\"version\":1}", "", "1\n", "1\ncase\ta\t\tyesterday\t\n"] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }
}

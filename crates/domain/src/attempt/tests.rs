use super::*;
use crate::key::TaskKind;
use proptest::prelude::*;

/// A quiz in which the option `right` of every question is the right one.
fn quiz(questions: usize) -> Key {
    let question = |at| QuestionKey {
        id: format!("q-{at}"),
        kind: TaskKind::Choose,
        parts: vec!["right".to_owned(), "wrong".to_owned()],
        right: vec!["right".to_owned()],
    };
    Key { quiz: "quiz".to_owned(), pass_mark: 1, questions: (0..questions).map(question).collect() }
}

fn choose(name: &str) -> Answer {
    vec![name.to_owned()]
}

fn play(key: &Key, answers: &[&str]) -> Attempt {
    let mut attempt = Attempt::default();
    for name in answers {
        let question = &key.questions[attempt.position];
        attempt.put(question, choose(name));
        attempt.check(question, 0);
        attempt.advance(key);
    }
    attempt
}

#[test]
fn a_quiz_played_to_the_end_shows_its_result() {
    let key = quiz(3);
    let attempt = play(&key, &["right", "wrong", "right"]);
    assert_eq!(attempt.position, 3);
    assert_eq!(attempt.tally(&key), Tally { right: 2, wrong: vec![1], total: 3 });
}

#[test]
fn an_answer_that_is_not_whole_is_not_checked() {
    let key = quiz(1);
    let mut attempt = Attempt::default();
    assert_eq!(attempt.check(&key.questions[0], 0), None);
    assert_eq!(attempt, Attempt::default());
}

#[test]
fn a_checked_answer_stays() {
    let key = quiz(1);
    let mut attempt = play(&key, &["wrong"]);
    attempt.put(&key.questions[0], choose("right"));
    assert_eq!(attempt.mark(&key.questions[0]), Some(Mark::Wrong));
}

#[test]
fn retrying_opens_the_wrong_questions_only() {
    let key = quiz(3);
    let mut attempt = play(&key, &["wrong", "right", "wrong"]);
    attempt.retry_wrong(&key);
    assert_eq!(attempt.position, 0);
    assert_eq!(attempt.tally(&key), Tally { right: 1, wrong: vec![], total: 3 });
    attempt.put(&key.questions[0], choose("right"));
    attempt.check(&key.questions[0], 0);
    attempt.advance(&key);
    assert_eq!(attempt.position, 2, "the question answered right is passed over");
}

#[test]
fn an_attempt_at_an_older_quiz_keeps_what_still_fits() {
    let old = play(&quiz(4), &["right", "wrong", "right"]);
    let mut new = quiz(2);
    new.questions[1].parts.retain(|part| part == "right");
    let attempt = old.fitting(&new);
    assert_eq!(attempt.given, [Given { question: "q-0".to_owned(), answer: choose("right"), checked: true }]);
    assert_eq!(attempt.position, 1, "the question whose answer is gone is asked again");
}

proptest! {
    #[test]
    fn whatever_was_kept_fits_after_fitting_and_leads_to_the_result(
        given in proptest::collection::vec(("q-[0-9]", "right|wrong|gone", any::<bool>()), 0..12),
        position in 0..20_usize,
    ) {
        let key = quiz(5);
        let given = given.into_iter().map(|(question, name, checked)| Given { question, answer: choose(&name), checked });
        let mut attempt = Attempt { given: given.collect(), position }.fitting(&key);
        prop_assert_eq!(attempt.clone().fitting(&key), attempt.clone());
        for _ in 0..=key.questions.len() {
            if let Some(question) = key.questions.get(attempt.position) {
                if attempt.mark(question).is_none() {
                    attempt.put(question, choose("right"));
                    prop_assert_eq!(attempt.check(question, 0), Some(Mark::Right));
                }
                attempt.advance(&key);
            }
        }
        prop_assert_eq!(attempt.position, 5);
        let tally = attempt.tally(&key);
        prop_assert_eq!(tally.right + tally.wrong.len(), tally.total);
    }
}

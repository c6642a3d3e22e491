use super::*;
use crate::quiz::{Choice, Manner, Task};
use proptest::prelude::*;

fn id(text: &str) -> Slug {
    Slug::new(text).expect("kebab-case")
}

/// A quiz in which the option `right` of every question is the right one.
fn quiz(questions: usize) -> Quiz {
    let option =
        |name: &str| Choice { id: id(name), text: String::new(), correct: name == "right", feedback: String::new() };
    let question = |at| Question {
        id: id(&format!("q-{at}")),
        prompt: String::new(),
        context: None,
        hint: None,
        explanation: String::new(),
        sources: Vec::new(),
        task: Task::Choose(Manner::One, vec![option("right"), option("wrong")]),
    };
    Quiz { id: id("quiz"), title: String::new(), pass_mark: 1, questions: (0..questions).map(question).collect() }
}

fn choose(name: &str) -> Answer {
    Answer::Chosen([id(name)].into())
}

fn play(quiz: &Quiz, answers: &[&str]) -> Attempt {
    let mut attempt = Attempt::default();
    for name in answers {
        let question = &quiz.questions[attempt.position];
        attempt.put(question, choose(name));
        attempt.check(question, 0);
        attempt.advance(quiz);
    }
    attempt
}

#[test]
fn a_quiz_played_to_the_end_shows_its_result() {
    let quiz = quiz(3);
    let attempt = play(&quiz, &["right", "wrong", "right"]);
    assert_eq!(attempt.position, 3);
    assert_eq!(attempt.tally(&quiz), Tally { right: 2, wrong: vec![1], total: 3 });
}

#[test]
fn an_answer_that_is_not_whole_is_not_checked() {
    let quiz = quiz(1);
    let mut attempt = Attempt::default();
    assert_eq!(attempt.check(&quiz.questions[0], 0), None);
    assert_eq!(attempt, Attempt::default());
}

#[test]
fn a_checked_answer_stays() {
    let quiz = quiz(1);
    let mut attempt = play(&quiz, &["wrong"]);
    attempt.put(&quiz.questions[0], choose("right"));
    assert_eq!(attempt.mark(&quiz.questions[0]), Some(Mark::Wrong));
}

#[test]
fn retrying_opens_the_wrong_questions_only() {
    let quiz = quiz(3);
    let mut attempt = play(&quiz, &["wrong", "right", "wrong"]);
    attempt.retry_wrong(&quiz);
    assert_eq!(attempt.position, 0);
    assert_eq!(attempt.tally(&quiz), Tally { right: 1, wrong: vec![], total: 3 });
    attempt.put(&quiz.questions[0], choose("right"));
    attempt.check(&quiz.questions[0], 0);
    attempt.advance(&quiz);
    assert_eq!(attempt.position, 2, "the question answered right is passed over");
}

#[test]
fn an_attempt_at_an_older_quiz_keeps_what_still_fits() {
    let old = play(&quiz(4), &["right", "wrong", "right"]);
    let mut new = quiz(2);
    if let Task::Choose(_, options) = &mut new.questions[1].task {
        options.retain(|option| option.correct);
    }
    let attempt = old.fitting(&new);
    assert_eq!(attempt.answers.len(), 1);
    assert_eq!(attempt.checked, [id("q-0")].into());
    assert_eq!(attempt.position, 1, "the question whose answer is gone is asked again");
}

proptest! {
    #[test]
    fn whatever_was_stored_fits_after_fitting_and_leads_to_the_result(
        names in proptest::collection::btree_map("q-[0-9]", "right|wrong|gone", 0..8),
        checked in proptest::collection::btree_set("q-[0-9]", 0..8),
        position in 0..20_usize,
    ) {
        let quiz = quiz(5);
        let stored = Attempt {
            answers: names.iter().map(|(question, name)| (id(question), choose(name))).collect(),
            checked: checked.iter().map(|question| id(question)).collect(),
            position,
        };
        let mut attempt = stored.fitting(&quiz);
        prop_assert_eq!(attempt.clone().fitting(&quiz), attempt.clone());
        for _ in 0..quiz.questions.len() + 1 {
            if let Some(question) = quiz.questions.get(attempt.position) {
                if attempt.mark(question).is_none() {
                    attempt.put(question, choose("right"));
                    prop_assert_eq!(attempt.check(question, 0), Some(Mark::Right));
                }
                attempt.advance(&quiz);
            }
        }
        prop_assert_eq!(attempt.position, 5);
        let tally = attempt.tally(&quiz);
        prop_assert_eq!(tally.right + tally.wrong.len(), tally.total);
    }
}

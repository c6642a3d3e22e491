use super::*;
use proptest::prelude::*;

fn texts(of: &[&str]) -> Vec<String> {
    of.iter().map(|text| (*text).to_owned()).collect()
}

fn key(kind: TaskKind, parts: &[&str], right: &[&str]) -> QuestionKey {
    QuestionKey { id: "question".to_owned(), kind, parts: texts(parts), right: texts(right) }
}

const PARTS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

fn any_key() -> impl Strategy<Value = QuestionKey> {
    (2..6_usize, 1..6_usize, -1000..1000_i32, 0..10_u32, 0..5_u8).prop_map(|(count, right, value, tolerance, kind)| {
        let parts = &PARTS[..count];
        match kind {
            0 => key(TaskKind::Choose, parts, &parts[..right.min(count)]),
            1 => key(TaskKind::ChooseInOrder, parts, &parts[..1]),
            2 => key(TaskKind::Arrange, parts, parts),
            3 => {
                let pairs: Vec<String> = parts.iter().map(|part| format!("{part}={part}")).collect();
                QuestionKey { right: pairs, ..key(TaskKind::Match, parts, &[]) }
            }
            _ => key(TaskKind::Number, &[], &[&value.to_string(), &tolerance.to_string()]),
        }
    })
}

/// The one answer that everybody agrees is right.
fn right(key: &QuestionKey) -> Answer {
    match key.kind {
        TaskKind::Number => key.right[..1].to_vec(),
        _ => key.right.clone(),
    }
}

proptest! {
    #[test]
    fn the_right_answer_is_whole_known_and_marked_right(key in any_key()) {
        prop_assert!(key.is_whole(&right(&key)));
        prop_assert!(key.knows(&right(&key)));
        prop_assert_eq!(key.mark(&right(&key)), Mark::Right);
    }

    #[test]
    fn every_answer_has_a_mark_and_only_a_whole_one_is_right(
        key in any_key(), answer in proptest::collection::vec("[a-f=0-9,. -]{0,5}", 0..6),
    ) {
        if key.mark(&answer) == Mark::Right {
            prop_assert!(key.is_whole(&answer));
        }
    }

    #[test]
    fn one_starts_from_a_known_answer_that_gives_nothing_away(key in any_key(), seed: u32) {
        let blank = key.blank(seed);
        prop_assert!(key.knows(&blank));
        prop_assert_eq!(key.mark(&blank), Mark::Wrong);
    }

    #[test]
    fn whatever_is_chosen_every_right_option_is_told(key in any_key(), chosen in proptest::sample::subsequence(&PARTS[..], 0..6)) {
        let answer = texts(&chosen);
        if matches!(key.kind, TaskKind::Choose | TaskKind::ChooseInOrder) {
            for id in &key.right {
                prop_assert!(key.told(id, &answer).is_some());
            }
        }
        prop_assert_eq!(key.told("unheard-of", &answer), None);
    }

    #[test]
    fn a_number_reads_back(value in -1_000_000_000..1_000_000_000_i64) {
        prop_assert_eq!(millionths(&value.to_string()), Some(value * 1_000_000));
    }
}

#[track_caller]
fn check(key: &QuestionKey, answer: &[&str], mark: Mark) {
    assert_eq!(key.mark(&texts(answer)), mark, "{answer:?}");
}

#[test]
fn several_are_right_only_when_all_and_only_the_right_ones_are_chosen() {
    let question = key(TaskKind::Choose, &["a", "b", "c"], &["a", "c"]);
    check(&question, &["c", "a"], Mark::Right);
    check(&question, &["a"], Mark::Wrong);
    check(&question, &["a", "b", "c"], Mark::Wrong);
    check(&question, &["a", "a"], Mark::Wrong);
}

#[test]
fn an_order_is_right_only_as_a_whole() {
    let question = key(TaskKind::Arrange, &["a", "b", "c"], &["a", "b", "c"]);
    check(&question, &["a", "b", "c"], Mark::Right);
    check(&question, &["b", "a", "c"], Mark::Wrong);
    check(&question, &["a", "b"], Mark::Wrong);
}

#[test]
fn a_right_side_that_fits_two_may_be_put_to_either() {
    let question = key(TaskKind::Match, &["a", "b", "c"], &["a=a", "a=b", "b=a", "b=b", "c=c"]);
    check(&question, &["a=b", "b=a", "c=c"], Mark::Right);
    check(&question, &["a=c", "b=a", "c=c"], Mark::Wrong);
    check(&question, &["a=a", "b=b"], Mark::Wrong);
    check(&question, &["a=a", "a=b", "c=c"], Mark::Wrong);
}

#[test]
fn of_pairs_each_is_told_whether_it_fits() {
    let question = key(TaskKind::Match, &["a", "b"], &["a=a", "b=b"]);
    let answer = texts(&["a=a", "b=a"]);
    assert_eq!(question.told("a", &answer), Some(Told::Right));
    assert_eq!(question.told("b", &answer), Some(Told::Wrong));
}

#[test]
fn a_number_is_right_within_its_tolerance() {
    let question = key(TaskKind::Number, &[], &["3", "0.5"]);
    check(&question, &["3"], Mark::Right);
    check(&question, &[" 3,5 "], Mark::Right);
    check(&question, &["3.6"], Mark::Wrong);
    check(&question, &["three"], Mark::Wrong);
    check(&question, &[], Mark::Wrong);
}

#[track_caller]
fn reads(typed: &str, expected: Option<i64>) {
    assert_eq!(millionths(typed), expected, "{typed:?}");
}

#[test]
fn a_number_may_be_typed_as_people_type() {
    reads("3", Some(3_000_000));
    reads("1 297,5", Some(1_297_500_000));
    reads("4\u{a0}325", Some(4_325_000_000));
    reads("-0.25", Some(-250_000));
    reads("", None);
    reads("-", None);
    reads("1.2.3", None);
    reads("1e3", None);
    reads("0.1234567", None);
    reads("99999999999999999999", None);
}

#[test]
fn true_and_false_keep_their_order() {
    for seed in 0..50 {
        assert_eq!(key(TaskKind::ChooseInOrder, &["true", "false"], &["true"]).order(seed), [0, 1]);
    }
}

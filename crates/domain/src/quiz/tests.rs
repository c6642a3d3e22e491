use super::*;
use proptest::prelude::*;

fn id(text: &str) -> Slug {
    Slug::new(text).expect("kebab-case")
}

fn numbered(at: usize) -> Slug {
    id(&format!("id-{at}"))
}

fn question(task: Task) -> Question {
    Question {
        id: id("question"),
        prompt: String::new(),
        context: None,
        hint: None,
        explanation: String::new(),
        sources: Vec::new(),
        task,
    }
}

fn choose(manner: Manner, correct: &[bool]) -> Question {
    let option = |(at, correct): (usize, &bool)| Choice {
        id: numbered(at),
        text: String::new(),
        correct: *correct,
        feedback: String::new(),
    };
    question(Task::Choose(manner, correct.iter().enumerate().map(option).collect()))
}

fn arrange(length: usize) -> Question {
    let item = |at| Item { id: numbered(at), text: String::new(), feedback: String::new() };
    question(Task::Arrange((0..length).map(item).collect()))
}

fn matching(rights: &[&str]) -> Question {
    let pair = |(at, right): (usize, &&str)| Pair {
        id: numbered(at),
        left: String::new(),
        right: (*right).to_owned(),
        feedback: String::new(),
    };
    question(Task::Match(rights.iter().enumerate().map(pair).collect()))
}

fn counting(value: f64, tolerance: f64) -> Question {
    question(Task::Number(Target { value, tolerance, unit: String::new(), feedback: String::new() }))
}

fn any_question() -> impl Strategy<Value = Question> {
    prop_oneof![
        proptest::collection::vec(any::<bool>(), 2..6).prop_map(|correct| choose(Manner::Several, &correct)),
        (2..5_usize, any::<prop::sample::Index>()).prop_map(|(length, right)| {
            let correct: Vec<bool> = (0..length).map(|at| at == right.index(length)).collect();
            choose(Manner::One, &correct)
        }),
        (2..7_usize).prop_map(arrange),
        (2..6_usize).prop_map(|length| matching(&["a", "b", "c", "d", "e"][..length])),
        (-1000..1000_i32, 0..10_u32).prop_map(|(value, tolerance)| counting(value.into(), tolerance.into())),
    ]
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let slug = || "[a-z]{1,3}(-[0-9])?".prop_map(|text| id(&text));
    prop_oneof![
        proptest::collection::btree_set(slug(), 0..4).prop_map(Answer::Chosen),
        proptest::collection::vec(slug(), 0..4).prop_map(Answer::Order),
        proptest::collection::btree_map(slug(), slug(), 0..4).prop_map(Answer::Pairs),
        ".{0,8}".prop_map(Answer::Number),
    ]
}

proptest! {
    #[test]
    fn the_right_answer_is_marked_right(question in any_question()) {
        prop_assert_eq!(question.mark(&question.right_answer()), Mark::Right);
        prop_assert!(question.knows(&question.right_answer()));
    }

    #[test]
    fn every_answer_has_a_mark_and_what_is_right_is_whole_or_a_choice_of_nothing(
        question in any_question(), answer in any_answer(),
    ) {
        if question.mark(&answer) == Mark::Right {
            let nothing = matches!(&answer, Answer::Chosen(chosen) if chosen.is_empty());
            prop_assert!(nothing || question.is_whole(&answer));
        }
    }

    #[test]
    fn the_answer_one_starts_from_is_known_and_an_order_to_find_is_never_given_away(
        question in any_question(), seed: u32,
    ) {
        let blank = question.blank(seed);
        prop_assert!(question.knows(&blank));
        if matches!(question.task, Task::Arrange(_)) {
            prop_assert_eq!(question.mark(&blank), Mark::Wrong);
        }
    }
}

#[track_caller]
fn check(question: &Question, answer: Answer, mark: Mark) {
    assert_eq!(question.mark(&answer), mark, "{answer:?}");
}

fn chosen(at: &[usize]) -> Answer {
    Answer::Chosen(at.iter().map(|at| numbered(*at)).collect())
}

#[test]
fn several_are_right_only_when_all_and_only_the_right_ones_are_chosen() {
    let question = choose(Manner::Several, &[true, false, true]);
    check(&question, chosen(&[0, 2]), Mark::Right);
    check(&question, chosen(&[0]), Mark::Wrong);
    check(&question, chosen(&[0, 1, 2]), Mark::Wrong);
    check(&question, Answer::Number("1".into()), Mark::Wrong);
}

#[test]
fn pairs_with_the_same_text_may_be_swapped() {
    let question = matching(&["same", "same", "other"]);
    let pairs = |of: &[(usize, usize)]| {
        Answer::Pairs(of.iter().map(|(left, right)| (numbered(*left), numbered(*right))).collect())
    };
    check(&question, pairs(&[(0, 1), (1, 0), (2, 2)]), Mark::Right);
    check(&question, pairs(&[(0, 2), (1, 0), (2, 1)]), Mark::Wrong);
    check(&question, pairs(&[(0, 0), (1, 1)]), Mark::Wrong);
}

#[test]
fn a_number_is_right_within_its_tolerance() {
    let question = counting(3.0, 0.5);
    check(&question, Answer::Number("3".into()), Mark::Right);
    check(&question, Answer::Number(" 3,5 ".into()), Mark::Right);
    check(&question, Answer::Number("3.6".into()), Mark::Wrong);
    check(&question, Answer::Number("three".into()), Mark::Wrong);
    check(&question, Answer::Number("NaN".into()), Mark::Wrong);
    check(&question, Answer::Number("inf".into()), Mark::Wrong);
}

#[test]
fn true_and_false_keep_their_order() {
    for seed in 0..50 {
        assert_eq!(choose(Manner::TrueFalse, &[true, false]).order(seed), [0, 1]);
    }
}

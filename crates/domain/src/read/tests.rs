use super::*;
use proptest::prelude::*;

impl Value for serde_json::Value {
    fn text(&self) -> Option<String> {
        self.as_str().map(str::to_owned)
    }
    fn count(&self) -> Option<u32> {
        self.as_u64().and_then(|count| count.try_into().ok())
    }
    fn flag(&self) -> Option<bool> {
        self.as_bool()
    }
    fn items(&self) -> Option<Vec<Self>> {
        self.as_array().cloned()
    }
    fn field(&self, name: &str) -> Option<Self> {
        self.get(name).cloned()
    }
}

fn any_kind() -> impl Strategy<Value = TaskKind> {
    proptest::sample::select(&TaskKind::ALL[..])
}

fn any_question() -> impl Strategy<Value = QuestionKey> {
    let texts = || proptest::collection::vec(".{0,6}", 0..4);
    (".{0,6}", any_kind(), texts(), texts()).prop_map(|(id, kind, parts, right)| QuestionKey { id, kind, parts, right })
}

fn any_block() -> impl Strategy<Value = Block> {
    let quiz = (".{0,6}", any::<u32>(), proptest::collection::vec(any_question(), 0..3), ".{0,9}").prop_map(
        |(quiz, pass_mark, questions, html)| Block::Quiz(QuizBlock { key: Key { quiz, pass_mark, questions }, html }),
    );
    prop_oneof![".{0,9}".prop_map(Block::Html), quiz]
}

fn any_part() -> impl Strategy<Value = Part> {
    let leaf = prop_oneof![".{0,6}".prop_map(Part::Text), "[a-z]{1,6}".prop_map(Part::Variable)];
    leaf.prop_recursive(2, 8, 3, |inner| {
        let arms = proptest::collection::vec(("[a-z]{1,5}", proptest::collection::vec(inner, 0..3)), 1..3);
        ("[a-z]{1,6}", arms).prop_map(|(name, arms)| Part::Select(name, arms))
    })
}

proptest! {
    #[test]
    fn a_page_reads_back(
        texts in proptest::array::uniform4(".{0,9}"), blocks in proptest::collection::vec(any_block(), 0..4),
    ) {
        let [build, path, messages, title] = texts;
        let written = Page { build, path, messages, title, blocks };
        prop_assert_eq!(page(&serde_json::to_value(&written).expect("JSON")), Some(written));
    }

    #[test]
    fn messages_read_back(
        patterns in proptest::collection::vec(("[a-z-]{1,9}", proptest::collection::vec(any_part(), 0..4)), 0..4),
        locale in proptest::sample::select(&Locale::ALL[..]),
    ) {
        let written = Messages { locale, patterns };
        prop_assert_eq!(messages(&serde_json::to_value(&written).expect("JSON")), Some(written));
    }
}

#[test]
fn what_is_no_page_is_not_read() {
    for text in ["null", "{}", "[]", "\"page\"", r#"{"build":1,"path":"/","messages":"","title":"","blocks":[]}"#] {
        assert_eq!(page(&serde_json::from_str::<serde_json::Value>(text).expect("JSON")), None, "{text}");
    }
}

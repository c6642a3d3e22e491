//! Reading words off files.

use super::{List, Own, Suffixes, words};
use domain::locale::Locale;
use std::path::Path;

/// The words of a tree with these files, with languages' codes and places.
fn found(name: &str, files: &[(&str, &str)]) -> Vec<String> {
    let root = std::env::temp_dir().join(format!("zan-sauat-spelling-{name}-{}", std::process::id()));
    for (path, text) in files {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let words = words(Path::new(&root)).unwrap();
    std::fs::remove_dir_all(&root).unwrap();
    let codes = |languages: &[Locale]| languages.iter().map(|locale| locale.code()).collect::<String>();
    words.iter().map(|word| format!("{} {} {}", word.text, codes(word.languages), word.places.join(" "))).collect()
}

#[test]
fn of_a_page_its_words_are_read_and_nothing_else() {
    let text = "+++\ntitle = \"One\"\ntopics = [\"no\"]\nshort = \"\"\"\nTwo\nthree\n\"\"\"\n+++\n\n## Four {.no}\n\n\
                > [!STEP]\n> Five [six](no:no#no-1) `no`\n\n| seven |\n|---|\n| **eight** &amp; nine |\n";
    assert_eq!(
        found("page", &[("content/a/en.md", text)]),
        [
            "Five en content/a/en.md:13",
            "Four en content/a/en.md:10",
            "One en content/a/en.md:2",
            "Two en content/a/en.md:5",
            "eight en content/a/en.md:17",
            "nine en content/a/en.md:17",
            "seven en content/a/en.md:15",
            "six en content/a/en.md:13",
            "three en content/a/en.md:6",
        ]
    );
}

#[test]
fn of_a_table_the_texts_in_the_languages_are_read() {
    let text = "# no\n[[no]]\nid = \"no\"\n[no.no]\nru = \"раз\\nдва\"\nen = \"one https://no.no/no\"\n\
                [[no.no.no]]\nno = { kk = \"бір\", en = \"бір\" }\n";
    assert_eq!(
        found("table", &[("content/a.toml", text)]),
        ["one en content/a.toml:6", "бір kk content/a.toml:8", "два ru content/a.toml:5", "раз ru content/a.toml:5"]
    );
}

#[test]
fn of_messages_the_words_around_variables_are_read() {
    let text = "# no\nno = One { $no } two\nno-no = { $no ->\n    [one] three\n   *[other] four { $no }s\n}\n";
    assert_eq!(
        found("messages", &[("locales/en/frame.ftl", text)]),
        [
            "One en locales/en/frame.ftl:2",
            "four en locales/en/frame.ftl:5",
            "s en locales/en/frame.ftl:5",
            "three en locales/en/frame.ftl:4",
            "two en locales/en/frame.ftl:2",
        ]
    );
}

#[test]
fn a_word_is_given_once_with_all_its_places() {
    let page = |text: &str| format!("+++\ntitle = \"суд\"\n+++\n{text}\n");
    assert_eq!(
        found("places", &[("content/a/ru.md", &page("суд, суд")), ("content/b/ru.md", &page(""))]),
        ["суд ru content/a/ru.md:2 content/a/ru.md:4 content/b/ru.md:2"]
    );
}

#[test]
fn words_of_the_list_grow_too_and_are_known_in_capitals() {
    let (list, mistakes) = List::read("Айгүл\nсервис\n");
    assert_eq!(mistakes, []);
    let mut suffixes = Suffixes::read(include_str!("../../../../spelling/kk.toml")).unwrap();
    list.words().for_each(|(word, _)| suffixes.add(word, true));
    let own = Own { list, suffixes: Some(suffixes) };
    for (word, source) in [("АЙГҮЛ", "Айгүл"), ("Айгүлдің", "Айгүл"), ("Сервистен", "сервис")]
    {
        assert_eq!(own.sources(word).into_iter().collect::<Vec<_>>(), [source], "{word}");
    }
    assert!(own.sources("айгүлдің").is_empty());
}

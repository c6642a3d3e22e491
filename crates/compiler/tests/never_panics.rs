//! Whatever a file holds, the compiler answers with diagnostics: it never panics.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use chrono::NaiveDate;
use common::{Folder, TESTS};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::cell::LazyCell;
use std::fs;
use std::path::Path;

/// One file of each kind that is read.
const FILES: [&str; 13] = [
    "content/acts.toml",
    "content/long-sentences.toml",
    "content/facts.toml",
    "content/contacts.toml",
    "content/glossary.toml",
    "content/topics.toml",
    "content/courses/walking/course.toml",
    "content/courses/walking/01-first-walk/questions.toml",
    "content/courses/walking/01-first-walk/en.md",
    "content/quizzes/first-quiz.toml",
    "content/rights/entry/ru.md",
    "content/pages/about/kk.md",
    "locales/ru/frame.ftl",
];

/// Pieces of TOML; the keys and values are ours, so that some get past the parser.
const TOML: [&str; 35] = [
    "[[act]]\n",
    "[[act.article]]\n",
    "[[fact]]\n",
    "[[contact]]\n",
    "[[term]]\n",
    "[[topic]]\n",
    "[[question]]\n",
    "[[sentence]]\n",
    "[[question.option]]\n",
    "[[question.fragment]]\n",
    "[question.prompt]\n",
    "[title]\n",
    "id",
    "kind",
    "kk",
    "units",
    "checked",
    "value",
    "cites",
    " = ",
    "\"\"",
    "\"garden-law\"",
    "\"number\"",
    "'''\n",
    "\"\"\"",
    "2026-11-21",
    "2026-02-30T25:00",
    "0x",
    "-0",
    "1e999",
    "nan",
    "[",
    "]",
    "{ kk = \"ә\", ru = ",
    "\n",
];

/// Pieces of Markdown.
const MARKDOWN: [&str; 40] = [
    "+++\n",
    "title = \"Бақ\"\n",
    "\n",
    "\n\n",
    "# ",
    "## ",
    "### ",
    " {.no-law}\n",
    " {#",
    "[иесі](term:gate)",
    "[1](act:garden-law#art-1.2)",
    "[1](act:garden-law#art-",
    "[1](contact:gardener)",
    "[1](page:about)",
    "[1](page:)",
    "[1](quiz:first-quiz)",
    "](",
    "![",
    "[!STEP]: act:x\n",
    "> ",
    "> [!STEP]\n",
    "> [!",
    "> > ",
    "- ",
    "1. ",
    "  ",
    "\t",
    "| a | b |\n| --- | --- |\n",
    "|",
    "<b>",
    "<!--",
    "</div>\n",
    "```\n",
    "`",
    "**",
    "https://",
    "&#1;",
    "\u{1}0\u{1}",
    "é\u{301}😀\u{200f}",
    "\\",
];

/// Compiles the base site with `bytes` in place of one file. Diagnostics are printed: that must not fail either.
fn compile(folder: &Folder, file: &str, bytes: &[u8]) {
    let path = folder.0.join(file);
    fs::write(&path, bytes).unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let (_, diagnostics) = compiler::compile(&folder.0, today);
    let _ = diagnostics.iter().map(ToString::to_string).collect::<String>();
    fs::copy(Path::new(TESTS).join("base").join(file), &path).unwrap();
}

/// `pieces` of `choice`, one after another, with other characters between them.
fn text(choice: &'static [&'static str], pieces: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof![6 => select(choice).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(piece, 0..pieces).prop_map(|pieces| pieces.concat())
}

thread_local! {
    /// A folder a test: cases come one after another, and each puts its file back.
    static FOLDER: LazyCell<Folder> = LazyCell::new(Folder::of_base);
}

fn check(file: &str, bytes: &[u8]) {
    FOLDER.with(|folder| compile(folder, file, bytes));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_bytes_are_answered(file in select(&FILES[..]), bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        check(file, &bytes);
    }

    #[test]
    fn anything_like_toml_is_answered(file in select(&FILES[..10]), text in text(&TOML, 60)) {
        check(file, text.as_bytes());
    }

    #[test]
    fn anything_like_markdown_is_answered(whole in any::<bool>(), text in text(&MARKDOWN, 40)) {
        // With a good front matter the text itself is read.
        let front = if whole { "+++\ntitle = \"a\"\nsummary = \"b\"\nchecked = 2026-11-21\n+++\n" } else { "" };
        check("content/pages/about/kk.md", format!("{front}{text}").as_bytes());
    }

    #[test]
    fn a_file_with_cuts_and_insertions_is_answered(
        file in select(&FILES[..]),
        real in any::<bool>(),
        changes in prop::collection::vec((any::<Index>(), 0..40_usize, text(&MARKDOWN, 4), text(&TOML, 4)), 1..6),
    ) {
        // The site's own file, where it has one of this name: longer, and richer than the base's.
        let ours = Path::new(TESTS).join("../../..").join(file);
        let path = if real && ours.exists() { ours } else { Path::new(TESTS).join("base").join(file) };
        let mut bytes = fs::read(path).unwrap();
        for (place, cut, markdown, toml) in changes {
            let start = place.index(bytes.len() + 1);
            let end = (start + cut).min(bytes.len());
            let insertion = if file.ends_with(".md") { markdown } else { toml };
            bytes.splice(start..end, insertion.bytes());
        }
        check(file, &bytes);
    }
}

#[test]
fn deep_nesting_is_answered() {
    let deep = |piece: &str| piece.repeat(5_000);
    check("content/topics.toml", format!("a = {}", deep("[")).as_bytes());
    check("content/topics.toml", format!("a{} = 1", deep(".a")).as_bytes());
    check("content/pages/about/kk.md", format!("+++\ntitle = \"a\"\n+++\n{}", "> ".repeat(500)).as_bytes());
    check("content/pages/about/kk.md", format!("+++\ntitle = \"a\"\n+++\n{}", deep("[")).as_bytes());
    check("content/pages/about/kk.md", format!("+++\ntitle = \"a\"\n+++\n{}", deep("> [!STEP]\n")).as_bytes());
    check("locales/ru/frame.ftl", format!("a = {}", deep("{ ")).as_bytes());
    check("locales/ru/frame.ftl", format!("a = {}", deep("{ $a ->\n *[a] ")).as_bytes());
}

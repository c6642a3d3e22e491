//! Letters as files open in a word processor: every letter of the site, filled in, goes through LibreOffice
//! and comes out with all its words.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use domain::edition::Letter;
use domain::edition::letter;
use domain::locale::Locale;
use domain::paper::{Content, Line, Order, Paper, Part, Piece, Sheet};
use std::path::Path;
use std::process::Command;

/// The root of the checkout.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

/// The letter as the desk reads it from its page, with every field filled in.
fn paper(letter: &Letter) -> Paper {
    Paper([Locale::Kk, Locale::Ru].map(|locale| sheet(letter, locale)).into())
}

/// What stands in a field.
fn typed(field: &str) -> String {
    format!("Äpple & <{field}>")
}

fn sheet(letter: &Letter, locale: Locale) -> Sheet {
    let text = &letter.text[locale];
    let piece = |piece: &letter::Piece| match piece {
        letter::Piece::Text(text) => Piece::Text(text.clone()),
        letter::Piece::Slot(id) => Piece::Text(typed(id.as_str())),
        letter::Piece::Note(number) => Piece::Note(*number),
    };
    let mut lines = Vec::new();
    let mut add = |part, pieces: &[letter::Piece]| {
        lines.push(Line { part, pieces: pieces.iter().map(piece).collect() });
    };
    let words = |text: &str| [letter::Piece::Text(text.to_owned())];
    text.to.iter().for_each(|line| add(Part::To, line));
    add(Part::From, &words(&text.words.from));
    for field in letter.fields.iter().filter(|field| field.personal) {
        add(Part::From, &[letter::Piece::Slot(field.id.clone())]);
    }
    add(Part::Subject, &text.subject);
    text.paragraphs.iter().for_each(|one| add(Part::Text, &one.pieces));
    add(Part::Ask, &words(&text.words.ask));
    text.requests.iter().for_each(|one| add(Part::Request, &one.pieces));
    if !text.attachments.is_empty() {
        add(Part::Attachments, &words(&text.words.attachments));
    }
    text.attachments.iter().for_each(|one| add(Part::Attachment, &words(one)));
    add(Part::Sign, &words(&text.words.date));
    add(Part::Sign, &words(&text.words.signature));
    add(Part::Notes, &words(&text.words.notes));
    text.notes.iter().for_each(|one| add(Part::Note, &words(one)));
    Sheet { locale, lines }
}

#[test]
fn every_letter_opens_in_a_word_processor_with_all_its_words() {
    let folder = root().join("target/papers");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let (site, _) = compiler::compile(root(), DAY);
    let papers: Vec<(&str, Paper)> =
        site[Locale::Kk].letters.iter().map(|letter| (letter.id.as_str(), paper(letter))).collect();
    assert!(papers.len() > 50, "only {} letters", papers.len());
    for (id, paper) in &papers {
        let order = Order { file: format!("{id}.docx"), day: DAY, content: Content::Letter(paper.clone()) };
        std::fs::write(folder.join(&order.file), app::papers::make(&order).unwrap()).unwrap();
    }
    convert(&folder);
    let mut faults = Vec::new();
    for (id, paper) in &papers {
        let read = std::fs::read_to_string(folder.join(format!("{id}.fodt")));
        let text = words_of(&read.unwrap_or_else(|error| panic!("{id}.docx was not converted: {error}")));
        for (sheet, line) in paper.0.iter().flat_map(|sheet| sheet.lines.iter().map(move |line| (sheet, line))) {
            // A reference stands between the words as the number of its note.
            let words = line.pieces.iter().filter_map(|piece| match piece {
                Piece::Text(text) => Some(plain(text)),
                Piece::Note(_) => None,
            });
            for words in words.filter(|words| line.part != Part::Notes && !text.contains(words)) {
                faults.push(format!("{id}.docx in `{}`: {:?} has lost `{words}`", sheet.locale.code(), line.part));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Spaces of every kind are one.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of the word processor's own document; its plain text would leave the notes out.
fn words_of(document: &str) -> String {
    let mut words = String::new();
    for piece in document.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        // A span parts nothing.
        if !tag.trim_start_matches('/').starts_with("text:span") {
            words.push(' ');
        }
        words.push_str(text);
    }
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&apos;", "'"), ("&quot;", "\""), ("&amp;", "&")];
    plain(&signs.iter().fold(words, |words, (written, sign)| words.replace(written, sign)))
}

/// Turns the letters in `folder` into such documents, in one start of the word processor.
fn convert(folder: &Path) {
    let letters = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let own = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let run = Command::new("soffice")
        .args([&own, "--headless", "--convert-to", "fodt", "--outdir"])
        .arg(folder)
        .args(letters)
        .output();
    let output = run.unwrap_or_else(|error| panic!("soffice: {error}; run `scripts/setup.sh office`"));
    assert!(output.status.success(), "soffice: {}", String::from_utf8_lossy(&output.stderr));
}

//! A first visit stays as light as the library grows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/content.rs"]
mod content;

use domain::edition::Edition;
use domain::locale::{Locale, Trilingual};
use domain::route::Place;
use domain::slug::Slug;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// How many times the content is multiplied.
const TIMES: usize = 10;

/// By how much a first visit may change: 2 in a hundred.
const PERCENT: usize = 2;

/// A folder that is removed in the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let folder = std::env::temp_dir().join(format!("growth-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        Folder(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is left to the system: a test must not fail in its cleaning up.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &target),
            false => fs::write(&target, fs::read(entry.path()).unwrap()).unwrap(),
        }
    }
}

/// The names in `folder`, as they are before anything is added.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = entries.collect();
    names.sort();
    names
}

/// What the cards of the copies say.
#[derive(Clone, Copy, PartialEq)]
enum Words {
    /// The same as the originals'.
    Same,
    /// Something else of the same length, so that it does not compress to nothing.
    Own,
}

/// The content `times` over: each explainer, guide page, course and quiz again under other names. A course
/// of the copies is closed by the quiz of the same copy, and its pages link to each other.
fn multiplied(times: usize, words: Words) -> Folder {
    let folder = Folder::new(&format!("{times}-{}", words == Words::Own));
    copy(&root().join("locales"), &folder.0.join("locales"));
    copy(&root().join("content"), &folder.0.join("content"));
    let content = folder.0.join("content");
    for section in ["rights", "legal-aid", "courses", "quizzes"] {
        for name in names(&root().join("content").join(section)) {
            for number in 2..=times {
                let slug = name.trim_end_matches(".toml");
                // `z` sorts behind `-` and `.`: the first copies stay the first however many there are.
                let copied = name.replace(slug, &format!("{slug}z{number:02}"));
                let (from, to) = (root().join("content").join(section).join(&name), content.join(section).join(copied));
                match from.is_dir() {
                    true => copy(&from, &to),
                    false => fs::copy(&from, &to).map(drop).unwrap(),
                }
                rename(&to, number, words);
            }
        }
    }
    folder
}

/// Makes the files below `path` speak of the copies of number `number`.
fn rename(path: &Path, number: usize, words: Words) {
    if path.is_dir() {
        names(path).iter().for_each(|name| rename(&path.join(name), number, words));
        return;
    }
    let mut text = fs::read_to_string(path).unwrap();
    for section in ["rights", "legal-aid", "courses", "quizzes"] {
        for name in names(&root().join("content").join(section)) {
            let slug = name.trim_end_matches(".toml");
            for (before, after) in [("page:", ")"), ("page:", "#"), ("page:", "/"), ("\"", "\""), ("\"", "/")] {
                let id = format!("{before}{section}/{slug}{after}");
                text = text.replace(&id, &format!("{before}{section}/{slug}z{number:02}{after}"));
            }
            if section == "quizzes" {
                text = text.replace(&format!("quiz = \"{slug}\""), &format!("quiz = \"{slug}z{number:02}\""));
            }
        }
    }
    let is_card = path.ends_with("course.toml") || path.parent().is_some_and(|folder| folder.ends_with("quizzes"));
    fs::write(path, if is_card && words == Words::Own { reworded(&text, number) } else { text }).unwrap();
}

/// The file of a course or a quiz with other letters in its title and summary.
fn reworded(text: &str, number: usize) -> String {
    let turned = |c: char| {
        let letters = match c {
            'a'..='z' => 'a'..='z',
            'а'..='я' => 'а'..='я',
            _ => return c,
        };
        let letters: Vec<char> = letters.collect();
        let at = letters.iter().position(|letter| *letter == c).unwrap();
        letters[(at * 5 + number) % letters.len()]
    };
    let mut lines = Vec::new();
    let mut section = String::new();
    for line in text.lines() {
        if line.starts_with('[') {
            section = line.to_owned();
        }
        let top = section.is_empty() && (line.starts_with("title =") || line.starts_with("summary ="));
        let card = top || (["[title]", "[summary]"].contains(&section.as_str()) && line != section);
        let quoted = |(at, part): (usize, &str)| match card && at % 2 == 1 {
            true => part.chars().map(turned).collect(),
            false => part.to_owned(),
        };
        lines.push(line.split('"').enumerate().map(quoted).collect::<Vec<_>>().join("\""));
    }
    lines.join("\n") + "\n"
}

fn brotli(text: &str) -> usize {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut text.as_bytes(), &mut compressed, &parameters).unwrap();
    compressed.len()
}

/// The bytes of what a page brings of its own: the document, and its data.
fn page(edition: &Edition, place: &Place) -> usize {
    let rendered = content::render(edition, place);
    let data = rendered.page.map(|page| serde_json::to_string(&page).unwrap()).unwrap_or_default();
    assert!(!data.is_empty());
    brotli(&rendered.document) + brotli(&data)
}

/// The bytes of a first visit: the document, the style, the scripts, the app and the language's messages.
fn visit(edition: &Edition, place: &Place) -> usize {
    let other = |name: &str| {
        name.starts_with("messages-") && !name.starts_with(&format!("messages-{}-", edition.locale.code()))
    };
    let assets = root().join("dist/assets");
    assert!(assets.is_dir(), "dist/ is missing; run `make build` first");
    let shared = names(&assets).into_iter().filter(|name| name.ends_with(".br") && !other(name));
    let shared: u64 = shared.map(|name| fs::metadata(assets.join(name)).unwrap().len()).sum();
    brotli(&content::render(edition, place).document) + usize::try_from(shared).unwrap()
}

#[track_caller]
fn compare(
    small: &Trilingual<Edition>,
    large: &Trilingual<Edition>,
    places: &[Place],
    bytes: fn(&Edition, &Place) -> usize,
) {
    let mut faults = Vec::new();
    for place in places {
        for locale in Locale::ALL {
            let (before, after) = (bytes(&small[locale], place), bytes(&large[locale], place));
            if before.abs_diff(after) * 100 > before * PERCENT {
                faults.push(format!("{place:?} in {}: {before} bytes became {after}", locale.code()));
            }
        }
    }
    assert!(faults.is_empty(), "more than {PERCENT} % apart:\n{}", faults.join("\n"));
}

fn first_places() -> [Place; 3] {
    let slug = |text: &str| Slug::new(text).unwrap();
    [Place::Home, Place::Right(slug("human-review")), Place::Quiz(slug("algorithm-decides"))]
}

#[track_caller]
fn assert_times(large: &Trilingual<Edition>, small: &Trilingual<Edition>, times: usize) {
    let rights = |site: &Trilingual<Edition>| {
        site.kk.articles.iter().filter(|article| matches!(article.place, Place::Right(_))).count()
    };
    let counts = |site: &Trilingual<Edition>| [site.kk.courses.len(), site.kk.quizzes.len(), rights(site)];
    assert_eq!(counts(large), counts(small).map(|count| count * times));
}

/// Compiles and renders everything below `root`, and prints how long it took: the bench shows it.
fn timed(root: &Path) -> Trilingual<Edition> {
    let start = std::time::Instant::now();
    let site = content::compile(root);
    let pages: usize = Locale::ALL
        .iter()
        .map(|locale| {
            let places = app::pages::places(&site[*locale]);
            places.iter().map(|place| content::render(&site[*locale], place).document.len().min(1)).sum::<usize>()
        })
        .sum();
    println!("{pages} pages compiled and rendered in {:.2} s", start.elapsed().as_secs_f64());
    site
}

#[test]
fn a_first_visit_does_not_grow_with_ten_times_the_content() {
    let small = timed(root());
    let folder = multiplied(TIMES, Words::Same);
    let large = timed(&folder.0);
    assert_times(&large, &small, TIMES);
    compare(&small, &large, &first_places(), visit);
}

#[test]
fn a_library_that_fills_the_home_page_makes_no_page_heavier_by_growing() {
    // Three courses and three quizzes, each with words of its own: as many as the home page shows.
    let full = multiplied(3, Words::Own);
    let large = multiplied(3 * TIMES, Words::Own);
    let (full, large) = (content::compile(&full.0), content::compile(&large.0));
    assert_times(&large, &full, TIMES);
    compare(&full, &large, &first_places(), page);
    // Without words of their own the copies would weigh nothing, and this would hold of anything.
    let titles: BTreeSet<&str> = large.kk.courses.iter().map(|course| course.title.as_str()).collect();
    assert!(titles.len() > 20, "{titles:?}");
}

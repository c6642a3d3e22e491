//! The rules of the house, read off the source files: who may know whom, how long a file may be, what
//! may stand in none.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/faults.rs"]
mod faults;
#[path = "support/paths.rs"]
mod named;
#[path = "support/rust.rs"]
mod rust;

use faults::{below, files, none, root};
use named::Named;
use rust::Source;
use std::collections::BTreeSet;

/// What a part of the app may name: modules of its own crate, and crates. A part that is not listed here
/// is a breach, so that a new module is given its arrows.
const LAYERS: [(&str, &[&str]); 15] = [
    // In the root, `app` is the module of that name.
    ("lib", &["crate", "app", "domain::paper"]),
    ("main", &["app::start"]),
    ("app", &["crate::app", "crate::browser", "crate::i18n", "crate::state", "crate::ui", "domain", "leptos"]),
    ("browser", &["crate::browser", "domain", "leptos", "chrono"]),
    ("headers", &["crate::headers"]),
    ("i18n", &["crate::i18n", "domain", "leptos"]),
    ("state", &["crate::browser", "crate::i18n", "crate::tr", "crate::state", "domain", "leptos", "chrono"]),
    (
        "ui",
        &[
            "crate::i18n",
            "crate::tr",
            "crate::ui",
            "crate::state",
            "domain::route",
            "domain::page",
            "domain::locale",
            "domain::message",
            "leptos",
        ],
    ),
    ("pages", &["crate::pages", "crate::tr", "crate::ui", "domain", "leptos", "chrono", "serde", "serde_json"]),
    (
        "render",
        &[
            "crate::app",
            "crate::headers",
            "crate::pages",
            "crate::ui",
            "crate::render",
            "crate::tr",
            "domain",
            "leptos",
            "hydration_context",
            "serde_json",
        ],
    ),
    (
        "bin/prerender",
        &[
            "app::headers",
            "app::pages",
            "app::render",
            "compiler",
            "domain",
            "any_spawner",
            "brotli",
            "flate2",
            "serde_json",
        ],
    ),
    ("bin/desk", &["app::start_desk"]),
    ("papers", &["crate::papers", "domain", "chrono", "docx_rs", "icalendar"]),
    ("bin/papers", &["app::start_papers"]),
    ("bin/serve", &["app::headers", "axum", "tokio", "tower_http"]),
];

/// The bridges to the browser: for `src/browser/web` only, by whatever way they are reached.
const WEB: [&str; 5] = ["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo_net"];

/// What `domain` may not name: I/O, the clock, the browser, a framework.
const IMPURE: [&str; 15] = [
    "std::fs",
    "std::env",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "std::time",
    "chrono::Local",
    "chrono::Utc",
    "gloo_net",
    "js_sys",
    "leptos",
    "tokio",
    "wasm_bindgen",
    "web_sys",
];

fn is_test(path: &str) -> bool {
    path.split('/').any(|part| part == "tests" || part == "tests.rs")
}

/// The project's files whose names end in one of `endings`.
fn paths(endings: &[&str]) -> Vec<String> {
    let named = files(root()).into_iter().map(|file| below(root(), &file));
    named.filter(|path| endings.iter().any(|ending| path.ends_with(ending))).collect()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

/// The Rust files of the site, without their tests.
fn sources() -> Vec<Source> {
    let of_the_site = |path: &String| path.starts_with("src/") || path.starts_with("crates/");
    let rust = paths(&[".rs"]).into_iter().filter(|path| of_the_site(path) && !is_test(path));
    let rust = rust.filter(|path| !path.contains("/fuzz/"));
    let sources: Vec<Source> =
        rust.map(|path| Source::read(path.clone(), &root().join(path)).without_tests()).collect();
    assert!(sources.len() > 50, "only {} sources were found", sources.len());
    sources
}

fn app_sources() -> impl Iterator<Item = Source> {
    sources().into_iter().filter(|source| source.path.starts_with("src/"))
}

/// The module of a file below `src`: `ui/quiz` for `src/ui/quiz.rs`.
fn module(path: &str) -> &str {
    path.trim_start_matches("src/").trim_end_matches(".rs")
}

/// The path with `super` and `self` resolved to `crate::…`.
fn resolved(named: &Named, module: &str) -> Named {
    let up = named.segments.iter().take_while(|segment| *segment == "super").count();
    let own = usize::from(named.segments.first().is_some_and(|first| first == "self"));
    if up + own == 0 {
        return Named { start: named.start, segments: named.segments.clone() };
    }
    let mut segments = vec!["crate".to_owned()];
    let parts: Vec<&str> = module.split('/').collect();
    segments.extend(parts[..parts.len().saturating_sub(up)].iter().map(|part| (*part).to_owned()));
    segments.extend(named.segments[up + own..].iter().cloned());
    Named { start: named.start, segments }
}

/// The names of all crates that the manifest of the workspace knows, as code spells them.
fn known_crates() -> BTreeSet<String> {
    let mut names: BTreeSet<String> =
        dependencies("Cargo.toml").into_iter().map(|line| line.name.replace('-', "_")).collect();
    names.insert("app".to_owned());
    assert!(names.contains("leptos") && names.contains("web_sys"), "the manifest was not understood");
    names
}

#[test]
fn each_part_of_the_app_names_only_what_it_may() {
    let crates = known_crates();
    let mut faults = Vec::new();
    for source in app_sources() {
        let module = module(&source.path);
        let is_of = |layer: &&(&str, &[&str])| module == layer.0 || module.starts_with(&format!("{}/", layer.0));
        let Some((layer, allowed)) = LAYERS.iter().find(is_of) else {
            faults.push(source.fault(0, format!("no rule says what `{module}` may know; add it to LAYERS")));
            continue;
        };
        let web = module == "browser/web" || module.starts_with("browser/web/");
        for named in named::paths(&source.code) {
            let named = resolved(&named, module);
            let first = named.segments.first().map_or("", String::as_str);
            let ruled = first == "crate" || crates.contains(first);
            let bridge = named.segments.iter().any(|segment| WEB.contains(&segment.as_str()));
            let may = allowed.iter().any(|prefix| named.is_below(prefix)) && !bridge;
            if (ruled || bridge) && !(may || (web && WEB.contains(&first))) {
                let path = named.segments.join("::");
                faults.push(source.fault(named.start, format!("`{layer}` must not know `{path}`")));
            }
        }
    }
    none(faults);
}

#[test]
fn the_domain_knows_no_world_and_the_compiler_no_browser() {
    let mut faults = Vec::new();
    for path in paths(&[".rs"]) {
        let source = Source::read(path.clone(), &root().join(&path));
        let forbidden: &[&str] = if path.starts_with("crates/domain/") {
            &IMPURE
        } else if path.starts_with("crates/compiler/") {
            &["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo_net", "app"]
        } else {
            continue;
        };
        for named in named::paths(&source.code) {
            if let Some(what) = forbidden.iter().find(|what| named.is_below(what)) {
                faults.push(source.fault(named.start, format!("names `{what}`")));
            }
        }
    }
    none(faults);
}

#[test]
fn files_are_short() {
    let mut faults = Vec::new();
    for path in paths(&[".rs", ".scss", ".js", ".mjs", ".sh"]).iter().filter(|path| !is_test(path)) {
        let lines = read(path).lines().count();
        if lines > 300 {
            faults.push(format!("{path}:{lines}: a file has at most 300 lines; move a part to a file of its own"));
        }
    }
    let mut lengths: Vec<usize> = sources().iter().map(|source| source.code.lines().count()).collect();
    lengths.sort_unstable();
    let (median, long) = (lengths[lengths.len() / 2], lengths[lengths.len() * 9 / 10]);
    if median > 80 {
        faults.push(format!("src:1: half of the Rust files have {median} lines or more; the median is at most 80"));
    }
    if long > 200 {
        faults.push(format!("src:1: a tenth of the Rust files has {long} lines or more; at most 200"));
    }
    none(faults);
}

#[test]
fn modules_are_files_named_after_them_and_folders_are_shallow() {
    let mut faults = Vec::new();
    for path in paths(&[".rs"]).iter().filter(|path| !is_test(path)) {
        if path.ends_with("/mod.rs") {
            faults.push(format!("{path}:1: name the file after its module, beside the folder"));
        }
        // `src`, at most three folders, the file.
        if path.starts_with("src/") && path.split('/').count() > 5 {
            faults.push(format!("{path}:1: lies deeper below src than three folders"));
        }
    }
    none(faults);
}

#[test]
fn the_target_is_asked_for_in_few_lines() {
    // Which of `browser::web` and `browser::absent` is there, said twice each (4), and the three native
    // modules of lib.rs (3). Everything else is the same on both targets.
    const LINES: usize = 7;
    let mut found = Vec::new();
    let mut faults = Vec::new();
    for path in paths(&[".rs"]).iter().filter(|path| path.starts_with("src/") || path.starts_with("crates/")) {
        let source = Source::read(path.clone(), &root().join(path));
        let text = read(path);
        for (number, (code, line)) in source.code.lines().zip(text.lines()).enumerate() {
            let place = format!("{path}:{}: {}", number + 1, line.trim());
            let plain: String = line.split_whitespace().collect();
            if code.contains("target_arch") || code.contains("target_family") || code.contains("target_os") {
                found.push(place.clone());
            }
            if code.contains("feature")
                && ["ssr", "hydrate", "csr"].iter().any(|name| plain.contains(&format!("feature=\"{name}\"")))
            {
                faults.push(format!("{place} (the target picks the side; there is no such feature)"));
            }
        }
    }
    if found.len() > LINES {
        faults.push(format!(
            "{} lines ask for the target, at most {LINES} may:\n  {}",
            found.len(),
            found.join("\n  ")
        ));
    }
    none(faults);
}

#[test]
fn views_have_no_style_and_no_script_of_their_own() {
    let mut faults = Vec::new();
    for source in app_sources() {
        for call in source.calls("view") {
            for sign in ["style=", "style:", "<style", "<script"] {
                for (at, _) in source.code[call.clone()].match_indices(sign) {
                    // `font-style=` and the like are other names.
                    let before = source.code[..call.start + at].chars().next_back().unwrap_or(' ');
                    if !sign.starts_with('s') || before.is_whitespace() {
                        faults.push(source.fault(call.start + at, format!("`{sign}` in a view")));
                    }
                }
            }
        }
        for literal in &source.literals {
            for fault in markup_faults(&literal.text) {
                faults.push(source.fault(literal.start, fault));
            }
        }
    }
    for path in paths(&[".html"]) {
        faults.extend(markup_faults(&read(&path)).into_iter().map(|fault| format!("{path}:1: {fault}")));
    }
    none(faults);
}

/// What is wrong with the markup in `text`: scripts with code, styles.
fn markup_faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, _) in text.match_indices("<script") {
        // A piece that does not close its tag is searched for, not written.
        let Some((tag, _)) = text[at..].split_once('>') else { continue };
        let data = ["application/json", "application/ld+json"];
        if !tag.contains(" src=\"") && !data.iter().any(|kind| tag.contains(&format!("type=\"{kind}\""))) {
            faults.push(format!("`{tag}>` holds a script of its own; load it from a file"));
        }
    }
    if text.contains("<style") || text.contains(" style=\"") {
        faults.push("a style of its own; write it in style/".to_owned());
    }
    faults
}

#[test]
fn pages_are_named_by_routes() {
    const ASSETS: [&str; 3] = ["/language.js", "/favicon.svg", "/preview.png"];
    let mut faults = Vec::new();
    for source in app_sources().filter(|source| !source.path.starts_with("src/bin/")) {
        for literal in &source.literals {
            let text = literal.text.as_str();
            let before = source.code[..literal.start].trim_end();
            let attribute = ["href=", "src=", "action="].iter().any(|name| before.ends_with(name));
            if attribute && text.starts_with('/') && !ASSETS.contains(&text) {
                faults.push(source.fault(literal.start, format!("\"{text}\": write a route")));
            }
            let languages = ["/kk/", "/ru/", "/en/", "/embed/kk", "/embed/ru", "/embed/en"];
            if languages.iter().any(|language| text.contains(language)) {
                faults.push(source.fault(literal.start, format!("\"{text}\": write a route")));
            }
            for name in ["href=\"/", "src=\"/", "action=\"/"] {
                for (at, _) in text.match_indices(name) {
                    let address = text[at + name.len() - 1..].split('"').next().unwrap_or_default();
                    if !ASSETS.contains(&address) {
                        faults.push(source.fault(literal.start, format!("\"{address}\": write a route")));
                    }
                }
            }
        }
    }
    none(faults);
}

#[test]
fn nothing_panics_on_purpose() {
    const CALLS: [&str; 10] = [
        ".unwrap()",
        ".expect(",
        ".unwrap_err()",
        ".expect_err(",
        "panic!(",
        "unreachable!(",
        "unimplemented!(",
        "todo!(",
        "dbg!(",
        "unwrap_unchecked(",
    ];
    let mut faults = Vec::new();
    for source in sources() {
        for call in CALLS {
            faults.extend(source.code.match_indices(call).map(|(at, _)| source.fault(at, format!("`{call}`"))));
        }
    }
    none(faults);
}

#[test]
fn no_sentence_is_spelled_in_rust() {
    let mut faults = Vec::new();
    for source in sources() {
        let cyrillic = |text: &str| text.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c));
        for literal in source.literals.iter().filter(|literal| cyrillic(&literal.text)) {
            let line = source.code[..literal.start].rsplit('\n').next().unwrap_or_default();
            // The order of the letters is no sentence, nor is an abbreviation; typography speaks of signs.
            let alphabet = source.path == "crates/compiler/src/site.rs" && line.contains("const LETTERS");
            let signs = ["crates/compiler/src/typography.rs", "crates/compiler/src/sentences.rs"];
            if !alphabet && !signs.contains(&source.path.as_str()) {
                faults.push(source.fault(literal.start, format!("\"{}\": write a message", literal.text)));
            }
        }
        if source.path.starts_with("src/") {
            faults.extend(words_in_views(&source));
        }
    }
    none(faults);
}

/// Literals and bare text of three words or more inside `view!`.
fn words_in_views(source: &Source) -> Vec<String> {
    let is_word = |word: &str| {
        let word = word.trim_matches(|c: char| ".,:;!?()“”’…".contains(c));
        !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || c == '’' || c == '\'')
    };
    let sentence = |text: &str| text.split_whitespace().filter(|word| is_word(word)).count() >= 3;
    let mut faults = Vec::new();
    for call in source.calls("view") {
        for literal in source.literals.iter().filter(|literal| call.contains(&literal.start)) {
            let class = source.code[..literal.start].trim_end().ends_with("class=");
            if !class && sentence(&literal.text) {
                faults.push(source.fault(literal.start, format!("\"{}\": write a message", literal.text)));
            }
        }
        // Bare text stands between `>` and `<` and holds nothing but words.
        let mut at = call.start;
        for piece in source.code[call.clone()].split_inclusive('>') {
            let text = piece.split('<').next().unwrap_or_default();
            let bare = piece.contains('<') && text.split_whitespace().all(is_word);
            if bare && sentence(text) {
                faults.push(source.fault(at, format!("\"{}\": write a message", text.trim())));
            }
            at += piece.len();
        }
    }
    faults
}

#[test]
fn no_file_holds_what_belongs_to_a_desk() {
    // Written in halves, so that this file does not hold them.
    let machines =
        [["/wo", "rk/"], ["/ro", "ot/"], ["/ho", "me/"], ["/Us", "ers/"], ["C:\\", "Users"]].map(|half| half.concat());
    let marks = [["TO", "DO"], ["FIX", "ME"], ["XX", "X"]].map(|half| half.concat());
    let locks = ["Cargo.lock", "package-lock.json"];
    let mut faults = Vec::new();
    for file in files(root()) {
        let path = below(root(), &file);
        let Ok(text) = std::fs::read_to_string(&file) else { continue };
        if locks.iter().any(|lock| path.ends_with(lock)) {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let whole = |word: &str, at: usize| {
                let letter = |c: char| c.is_alphanumeric();
                !line[..at].ends_with(letter) && !line[at + word.len()..].starts_with(letter)
            };
            // A path of the machine starts there: in an address of the web it follows a name.
            let from_root = |at: usize| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "._-~}".contains(c));
            let machine = machines.iter().filter(|word| line.match_indices(*word).any(|(at, _)| from_root(at)));
            let mark = marks.iter().filter(|word| line.match_indices(*word).any(|(at, _)| whole(word, at)));
            faults.extend(machine.chain(mark).map(|word| format!("{path}:{}: `{word}`", number + 1)));
        }
    }
    none(faults);
}

/// A line of a table of dependencies.
struct Dependency {
    name: String,
    place: String,
    workspace: bool,
    own: bool,
    said: bool,
}

/// The dependencies of a manifest, in the order of its lines.
fn dependencies(path: &str) -> Vec<Dependency> {
    let mut found = Vec::new();
    let (mut inside, mut depth, mut said) = (false, 0_usize, false);
    for (number, line) in read(path).lines().enumerate() {
        let line = line.trim();
        if depth == 0 && line.starts_with('[') && line.ends_with(']') {
            inside = line.trim_end_matches(']').ends_with("dependencies");
        } else if line.starts_with('#') {
            said = true;
            continue;
        } else if let Some((key, value)) = line.split_once('=').filter(|_| inside && depth == 0) {
            let (name, dotted) = key.trim().split_once('.').unwrap_or((key.trim(), ""));
            let plain: String = value.split_whitespace().collect();
            found.push(Dependency {
                name: name.trim().to_owned(),
                place: format!("{path}:{}", number + 1),
                workspace: dotted.trim() == "workspace" || plain.contains("workspace=true"),
                own: plain.contains("path=\"crates/"),
                said,
            });
        }
        let count = |signs: [char; 2]| line.matches(signs).count();
        depth = (depth + count(['[', '{'])).saturating_sub(count([']', '}']));
        said = false;
    }
    found
}

#[test]
fn every_dependency_says_why_it_is_here() {
    let shared = dependencies("Cargo.toml").into_iter().filter(|line| !line.workspace);
    let shared: BTreeSet<String> = shared.map(|line| line.name).collect();
    let mut faults = Vec::new();
    for path in ["Cargo.toml", "crates/domain/Cargo.toml", "crates/compiler/Cargo.toml"] {
        let lines = dependencies(path);
        assert!(lines.len() > 2, "{path} was not understood");
        for Dependency { name, place, .. } in
            lines.iter().filter(|line| !(line.said || line.own || line.workspace && shared.contains(&line.name)))
        {
            faults.push(format!("{place}: `{name}` has no comment right above it that says why it is here"));
        }
    }
    none(faults);
}

#[test]
fn the_reader_of_these_rules_tells_code_from_comments_and_text() {
    let text = "use crate::{a::b, c::{self, d as e}}; // crate::no\nlet s = \"crate::no \\\" \"; '\"'; r#\"crate::no\"#;\n\
                fn f<'a>() { super::g::h(); ::domain::k() } /* crate::no /* x */ */ #[cfg(test)] mod tests { crate::no }";
    let source = Source::new("x.rs".to_owned(), text).without_tests();
    let paths: Vec<String> = named::paths(&source.code).iter().map(|named| named.segments.join("::")).collect();
    assert_eq!(
        paths,
        ["crate::a::b", "crate::c::self", "crate::c::d", "super::g::h", "domain::k"],
        "in:\n{}",
        source.code
    );
    let literals: Vec<&str> = source.literals.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(literals, ["crate::no \" ", "\"", "crate::no"]);
    assert_eq!(resolved(&named::paths(&source.code)[3], "ui/quiz").segments.join("::"), "crate::ui::g::h");
    assert!(source.fault(text.find("super").unwrap(), "here").starts_with("x.rs:3: here"));
}

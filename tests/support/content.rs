//! Content compiled and rendered as the pre-renderer does, around a template that never changes.

use app::pages::Addresses;
use app::render::{Build, Rendered, Shell};
use chrono::NaiveDate;
use domain::edition::Edition;
use domain::locale::Trilingual;
use domain::route::Place;
use std::path::Path;
use std::sync::Once;

/// The site of the content below `root`.
#[track_caller]
pub fn compile(root: &Path) -> Trilingual<Edition> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let (site, diagnostics) = compiler::compile(root, today);
    let reported: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert!(reported.is_empty(), "{}", reported.join("\n"));
    site
}

/// The template: the markers and nothing else.
pub fn shell() -> Shell {
    let template = "<!doctype html>\n<html lang=\"kk\">\n<head>\n<meta charset=\"utf-8\">\n<!--head-->\n</head>\n<body>\
         <div id=\"app\"><!--body--></div><!--data--></body>\n</html>\n";
    Shell::new(template).map_err(|marker| marker.to_string()).unwrap()
}

/// A build that is always the same.
pub fn build() -> Build {
    let messages = |locale: domain::locale::Locale| format!("/assets/messages-{}.json", locale.code());
    Build {
        addresses: Addresses { origin: "https://site.example".to_owned(), ..Addresses::default() },
        policy: Some(app::headers::meta_policy()),
        id: "build".to_owned(),
        messages: Trilingual::from_fn(messages),
    }
}

/// The page at `place`.
#[track_caller]
pub fn render(edition: &Edition, place: &Place) -> Rendered {
    static EXECUTOR: Once = Once::new();
    EXECUTOR.call_once(|| any_spawner::Executor::init_futures_executor().unwrap());
    let rendered = app::render::render(edition, place, &build(), &shell());
    rendered.unwrap_or_else(|| panic!("no page for {place:?} in {}", edition.locale.code()))
}

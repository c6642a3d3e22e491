//! Clicks on links. Whatever the browser does better is left to it.

use super::{document, listen, page, window};
use crate::browser::Followed;
use domain::route::{Place, Route};
use std::sync::atomic::{AtomicBool, Ordering};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, MouseEvent};

/// Set when the app broke: then links are links again.
static BROKEN: AtomicBool = AtomicBool::new(false);

/// Calls `handle` for each plain click on a link to another page of the site, in place of loading it.
pub fn on_follow(handle: impl Fn(Followed) + 'static) {
    std::panic::set_hook(Box::new(|_| BROKEN.store(true, Ordering::Relaxed)));
    let Some(document) = page() else { return };
    listen(&document, "click", move |event| {
        if BROKEN.load(Ordering::Relaxed) || event.default_prevented() {
            return;
        }
        let Some(link) = plain_click(&event) else { return };
        if link.get_attribute("data-term").is_some_and(|term| document::open_definition(&term)) {
            event.prevent_default();
        } else if let Some(followed) = inside(&link) {
            event.prevent_default();
            handle(followed);
        }
    });
}

/// The link of a click that wants it opened here: first button, no key held.
fn plain_click(event: &Event) -> Option<HtmlAnchorElement> {
    let click = event.dyn_ref::<MouseEvent>()?;
    if click.button() != 0 || click.meta_key() || click.ctrl_key() || click.shift_key() || click.alt_key() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("a[href]").ok()??.dyn_into().ok()
}

/// Where the link leads, if to another page of this site that is shown in the same window.
fn inside(link: &HtmlAnchorElement) -> Option<Followed> {
    let location = window()?.location();
    let elsewhere = !matches!(link.target().as_str(), "" | "_self") || link.has_attribute("download");
    if elsewhere || link.origin() != location.origin().ok()? || !link.search().is_empty() {
        return None;
    }
    let path = link.pathname();
    let route = Route::parse(&path).filter(|route| !matches!(route.place, Place::EmbeddedQuiz(_)))?;
    let fragment = link.hash().trim_start_matches('#').to_owned();
    // A fragment of the page that is shown is the browser's business.
    let same = location.pathname().ok()? == path;
    (!same || fragment.is_empty()).then(|| Followed {
        path: route.to_string(),
        fragment,
        switches_language: link.has_attribute("data-language"),
    })
}

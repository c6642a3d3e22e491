//! Zan Sauat: legal literacy for citizens of Kazakhstan, as a static site in three languages.
//!
//! # Code map
//!
//! - [`domain`]: routes, quizzes, messages and one language's edition as plain values.
//! - `compiler` (native): `content/` and `locales/` in, three editions or every mistake out.
//! - [`pages`]: one file a kind of page: a view of an edition, rendered natively to HTML.
//! - [`render`] (native): one page to its document: `<head>`, body, data.
//! - [`app`]: what the browser hydrates: the frame around a page, and the page's blocks.
//! - [`ui`]: the parts of the frame, which know no law.
//! - [`state`]: what lives across pages, and playing a quiz.
//! - [`papers`]: files that a reader takes away, made when asked for.
//! - [`browser`]: the edge; the only place that names `web-sys`.
//! - `settings.js`, `tools.js`, `public/tools/`: how pages look, and help with reading; they work where WASM
//!   never comes. The settings panel's words travel with the frame's messages as HTML, see [`ui::settings`].
//! - `bin/prerender`: writes the site; `bin/serve`: serves it as a host should; [`headers`]: what both send.
//!
//! # A page
//!
//! The pre-renderer makes each page's blocks natively. Text is HTML that the browser never rebuilds;
//! a quiz is data that the browser plays. The document holds both, so it reads without scripts; a link
//! inside the site fetches the next page's `page.json` and swaps `<main>`.
//!
//! # Invariants
//!
//! 1. `domain` does no I/O, reads no clock and cannot fail except by returning a value that says so.
//! 2. `compiler` never stops at the first mistake and never panics on content.
//! 3. No page knows the browser; only `src/browser/web` names `web-sys`.
//! 4. The first render depends on the page's data alone.
//! 5. Every address is a file; every page reads without WASM.
//! 6. Structure is written once, prose three times; a missing translation is an error.
//! 7. No inline script, no inline style, no request off the origin; nothing leaves the device.
//! 8. What is stored has a version, and a reader for each version before it.
//! 9. Text reaches a component from outside; no sentence is spelled in Rust.
//! 10. There is one way to name a page: [`domain::route::Route`].

#![recursion_limit = "256"]

pub mod app;
pub mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod headers;
pub mod i18n;
#[cfg(not(target_arch = "wasm32"))]
pub mod pages;
pub mod papers;
#[cfg(not(target_arch = "wasm32"))]
pub mod render;
pub mod state;
pub mod ui;

/// Takes over the document in the browser; does nothing elsewhere.
pub fn start() {
    if let Some(shown) = browser::document::first() {
        browser::document::hydrate(move || app::App(app::AppProps { shown }));
    }
}

/// Does what pages for the desk ask for, whenever one comes; does nothing where there is no browser.
pub fn start_desk() {
    browser::desk::on_open(|desk| match desk.kind().as_str() {
        "consultation" => state::consult::Consult::start(desk),
        "letter" => state::letter::LetterWork::start(desk),
        "folder" => state::folder::FolderWork::start(desk),
        _ => {}
    });
}

/// Makes the files that readers ask for; does nothing where there is no browser.
pub fn start_papers() {
    browser::papers::on_order(|text| {
        let order = domain::paper::written::read(text)?;
        let bytes = papers::make(&order)?;
        Some((order.file, bytes))
    });
}

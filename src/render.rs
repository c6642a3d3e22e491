//! One page to its document, and the documents that belong to no language.

use crate::app::{App, AppProps};
use crate::pages::{self, Addresses};
use crate::tr;
use crate::ui;
use domain::edition::Edition;
use domain::locale::{Locale, Trilingual};
use domain::message::{Messages, Part};
use domain::page::{Page, Shown};
use domain::route::{Place, Route};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use std::sync::Arc;

mod head;
mod shell;
mod single;

pub use shell::{MissingMarker, Shell};
pub use single::{language_choice, not_found};

/// What every page of a build shares.
pub struct Build {
    /// Where the site and its parts are.
    pub addresses: Addresses,
    /// The policy that documents carry; `None` for a development build, whose reloader is inline.
    pub policy: Option<&'static str>,
    /// Changes when the app or the frame changes.
    pub id: String,
    /// The address of each language's messages.
    pub messages: Trilingual<String>,
}

/// A page, ready to be written.
pub struct Rendered {
    /// Its route.
    pub route: Route,
    /// The document.
    pub document: String,
    /// The data for navigation inside the site; embedded pages have none.
    pub page: Option<Page>,
    /// What the desk fetches to work with.
    pub desk: Option<String>,
}

/// Renders the page at `place`; `None` where the edition has none.
pub fn render(edition: &Edition, place: &Place, build: &Build, shell: &Shell) -> Option<Rendered> {
    in_owner(|| {
        let view = pages::view(edition, place, &build.addresses)?;
        let route = Route::new(edition.locale, place.clone());
        let title = tr!(edition.labels, "page-title", title = view.title.as_str());
        let page = Page {
            build: build.id.clone(),
            path: route.to_string(),
            messages: build.messages[edition.locale].clone(),
            title: title.clone(),
            blocks: view.blocks.clone(),
        };
        let shown = Shown::new(page.clone(), Arc::new(messages(edition)))?;
        // Leptos parts text nodes with `<!>`, which browsers take for a comment and validators do not.
        let body = App(AppProps { shown }).into_view().to_html().replace("<!>", "<!---->");
        let document = shell.fill(&shell::Parts {
            locale: edition.locale,
            head: head::of(&route, &title, &view, build),
            body,
            data: data(&page.without_html()),
        });
        let embedded = matches!(place, Place::EmbeddedQuiz(_));
        Some(Rendered { route, document, page: (!embedded).then_some(page), desk: view.desk })
    })
}

/// Runs `work` where views can be made.
pub fn in_owner<T>(work: impl FnOnce() -> T) -> T {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let value = owner.with(work);
    owner.cleanup();
    value
}

/// Page data inside a document: nothing in it can end the element.
fn data(page: &Page) -> String {
    let json = serde_json::to_string(page).unwrap_or_default().replace('<', "\\u003c");
    format!("<script type=\"application/json\" id=\"page\">{json}</script>")
}

/// What the frame says: the edition's messages, and the settings panel, rendered.
fn messages(edition: &Edition) -> Messages {
    let mut messages = edition.messages.clone();
    let panel = pages::settings_panel(&edition.labels);
    messages.patterns.push((ui::settings::PANEL.to_owned(), vec![Part::Text(panel)]));
    messages
}

/// The same, as the browser fetches it.
pub fn messages_json(edition: &Edition) -> String {
    in_owner(|| serde_json::to_string(&messages(edition)).unwrap_or_default())
}

/// A short name for content: FNV-1a, 64 bits.
pub fn fingerprint(content: &str) -> String {
    let hash = content
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:016x}")
}

/// `text` for HTML, in an attribute or between tags.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Every listed route of the site, for the sitemap.
pub fn sitemap(site: &Trilingual<Edition>, origin: &str) -> String {
    let mut urls = String::new();
    for place in pages::places(&site.kk).iter().filter(|place| place.is_listed()) {
        for locale in Locale::ALL {
            let address = |locale| format!("{origin}{}", Route::new(locale, place.clone()));
            let alternate = |code: &str, locale| {
                format!("<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{}\"/>", address(locale))
            };
            let alternates: String = Locale::ALL.map(|locale| alternate(locale.code(), locale)).concat();
            let default = alternate("x-default", Locale::Kk);
            urls.push_str(&format!("<url><loc>{}</loc>{alternates}{default}</url>\n", address(locale)));
        }
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{urls}</urlset>\n"
    )
}

/// What robots may read: everything but embedded copies.
pub fn robots(origin: &str) -> String {
    format!("User-agent: *\nDisallow: /embed/\nSitemap: {origin}/sitemap.xml\n")
}

//! The places where the desk works: which they are, and what they bring.

use super::{json, listen, page};
use chrono::NaiveDate;
use domain::consultation::Material;
use domain::deadline::Limit;
use domain::message::Messages;
use domain::read;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// A place for the desk.
#[derive(Clone, Debug)]
pub struct Desk(pub(super) HtmlElement);

impl Desk {
    fn attribute(&self, name: &str) -> String {
        self.0.get_attribute(name).unwrap_or_default()
    }

    /// What is to be done: `consultation`, `letter`, `folder`.
    pub fn kind(&self) -> String {
        self.attribute("data-desk")
    }

    /// With which consultation or letter.
    pub fn id(&self) -> String {
        self.attribute("data-id")
    }

    /// Whether nothing of it may be kept.
    pub fn is_private(&self) -> bool {
        self.0.has_attribute("data-private")
    }

    fn data(&self, selector: &str) -> Option<json::Parsed> {
        json::parse(&self.0.query_selector(selector).ok()??.text_content()?)
    }

    /// The consultation that the page brings.
    pub fn material(&self) -> Option<Material> {
        read::desk::material(&self.data("[data-material]")?)
    }

    /// The time limit that the page brings.
    pub fn limit(&self) -> Option<Limit> {
        read::desk::limit(&self.data("[data-material]")?)
    }

    /// The messages that were fetched as `name`.
    pub fn messages(&self, name: &str) -> Option<Messages> {
        read::messages(&self.data(&format!("[data-messages='{name}']"))?)
    }
}

/// Calls `handle` for every place that comes.
pub fn on_open(handle: impl Fn(Desk) + 'static) {
    let Some(page) = page() else { return };
    listen(&page, "desk", move |event| {
        if let Some(place) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
            handle(Desk(place));
        }
    });
}

/// The day on the reader's device.
pub fn today() -> NaiveDate {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}

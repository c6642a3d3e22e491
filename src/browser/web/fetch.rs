//! Data of pages and languages, from this site only.

use super::json::{self, Parsed};
use super::window;
use crate::browser::FetchError;
use domain::message::Messages;
use domain::page::Page;
use domain::read;
use gloo_net::http::Request;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The data of the page at `path`.
pub async fn page(path: &str) -> Result<Page, FetchError> {
    fetch(&format!("{path}page.json"), read::page).await
}

/// The messages at `address`.
pub async fn messages(address: &str) -> Result<Messages, FetchError> {
    fetch(address, read::messages).await
}

async fn fetch<T>(address: &str, read: fn(&Parsed) -> Option<T>) -> Result<T, FetchError> {
    let text = match Request::get(address).send().await {
        Ok(response) if response.ok() => response.text().await.map_err(|_| FetchError::Unreachable)?,
        Ok(_) => return Err(FetchError::Unreachable),
        Err(_) => laid_by(address).await.ok_or_else(why_not)?,
    };
    json::parse(&text).and_then(|value| read(&value)).ok_or(FetchError::Unreadable)
}

/// What `open-desk.js` laid by, for when there is no network.
async fn laid_by(address: &str) -> Option<String> {
    let caches = window()?.caches().ok()?;
    let found = JsFuture::from(caches.match_with_str(address)).await.ok()?;
    JsFuture::from(found.dyn_ref::<Response>()?.text().ok()?).await.ok()?.as_string()
}

/// Why an address could not be reached: a browser that thinks it has a network may know better than we do.
fn why_not() -> FetchError {
    match window().is_some_and(|window| window.navigator().on_line()) {
        true => FetchError::Unreachable,
        false => FetchError::Offline,
    }
}

//! Data of pages and languages, from this site only.

use super::json::{self, Parsed};
use crate::browser::FetchError;
use domain::message::Messages;
use domain::page::Page;
use domain::read;
use gloo_net::http::Request;

/// The data of the page at `path`.
pub async fn page(path: &str) -> Result<Page, FetchError> {
    fetch(&format!("{path}page.json"), read::page).await
}

/// The messages at `address`.
pub async fn messages(address: &str) -> Result<Messages, FetchError> {
    fetch(address, read::messages).await
}

async fn fetch<T>(address: &str, read: fn(&Parsed) -> Option<T>) -> Result<T, FetchError> {
    let response = Request::get(address).send().await.map_err(|_| FetchError::Unreachable)?;
    if !response.ok() {
        return Err(FetchError::Unreachable);
    }
    let text = response.text().await.map_err(|_| FetchError::Unreachable)?;
    json::parse(&text).and_then(|value| read(&value)).ok_or(FetchError::Unreadable)
}

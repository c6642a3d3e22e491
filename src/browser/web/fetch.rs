//! Data of pages and languages, from this site only.

use super::json;
use crate::browser::FetchError;
use domain::message::Messages;
use domain::page::Page;
use gloo_net::http::Request;
use serde::de::DeserializeOwned;

/// The data of the page at `path`.
pub async fn page(path: &str) -> Result<Page, FetchError> {
    fetch(&format!("{path}page.json")).await
}

/// The messages at `address`.
pub async fn messages(address: &str) -> Result<Messages, FetchError> {
    fetch(address).await
}

async fn fetch<T: DeserializeOwned>(address: &str) -> Result<T, FetchError> {
    let response = Request::get(address).send().await.map_err(|_| FetchError::Unreachable)?;
    if !response.ok() {
        return Err(FetchError::Unreachable);
    }
    let text = response.text().await.map_err(|_| FetchError::Unreachable)?;
    json::read(&text).ok_or(FetchError::Unreadable)
}

//! The places where the desk works: what it needs to start, and what is said when it cannot.

use super::Shelf;
use crate::tr;
use domain::locale::Locale;
use leptos::prelude::*;
use serde::Serialize;

/// A place for the desk: `kind` says what to do there, `id` with what. It is hidden until the desk is there.
pub fn attributes<V: IntoView + 'static>(
    shelf: Shelf<'_>,
    kind: &'static str,
    id: &str,
    private: bool,
    content: V,
) -> impl IntoView + use<V> {
    let addresses = shelf.addresses;
    let messages = |locale: Locale| addresses.desk_messages[locale].clone();
    view! {
        <section
            class=kind
            data-desk=kind
            data-id=id.to_owned()
            data-private=private.then_some("")
            data-script=addresses.desk.clone()
            data-wasm=addresses.desk_wasm.clone()
            data-papers=addresses.papers.clone()
            data-papers-wasm=addresses.papers_wasm.clone()
            data-kk=messages(Locale::Kk)
            data-ru=messages(Locale::Ru)
            data-en=messages(Locale::En)
            aria-label=shelf.title_of_desk(kind)
            hidden
        >
            {content}
        </section>
        <p class="desk-failed" data-desk-failed hidden role="status">{tr!(shelf.edition.labels, "desk-failed")}</p>
    }
}

/// Data for the desk: nothing in it can end the element.
pub fn data<T: Serialize>(value: &T) -> impl IntoView + use<T> {
    let json = serde_json::to_string(value).unwrap_or_default().replace('<', "\\u003c");
    let element = format!("<script type=\"application/json\" data-material>{json}</script>");
    view! { <div hidden inner_html=element></div> }
}

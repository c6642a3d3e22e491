//! The places where the desk works: what it needs to start, and what is said when it cannot.

use super::Shelf;
use crate::tr;
use domain::locale::Locale;
use domain::message::Messages;
use domain::route::Route;
use leptos::prelude::*;
use serde::Serialize;

/// Where the desk fetches what it needs on the page at `route`: a part of a page, and no page by itself.
pub fn address(route: &Route) -> String {
    format!("{route}desk.txt")
}

/// A place for the desk.
pub struct Work<'a> {
    /// What to do there.
    pub kind: &'static str,
    /// With what.
    pub id: &'a str,
    /// Whether nothing is kept unless the reader asks.
    pub private: bool,
    /// Where it fetches the rest of what it needs, if there is more.
    pub rest: Option<String>,
}

/// The place, hidden until the desk is there.
pub fn place<V: IntoView + 'static>(shelf: Shelf<'_>, work: Work<'_>, content: V) -> impl IntoView + use<V> {
    let Work { kind, id, private, rest } = work;
    let addresses = shelf.addresses;
    let messages = |locale: Locale| addresses.desk_messages[locale].clone();
    view! {
        <section
            class=kind
            data-desk=kind
            data-id=id.to_owned()
            data-private=private.then_some("")
            data-rest=rest
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

/// What is said when the reader's words are not kept, with the file that they may save instead.
pub fn trouble(labels: &Messages) -> impl IntoView + use<> {
    view! {
        <div class="trouble" data-trouble role="status" hidden>
            <p data-trouble-words></p>
            <p>
                <button type="button" class="button button--quiet" data-do="save-file">{tr!(labels, "keep-save-file")}</button>
            </p>
        </div>
    }
}

/// The wish to keep what is typed where nothing is kept by itself.
pub fn keep(labels: &Messages) -> impl IntoView + use<> {
    view! {
        <div class="choice">
            <label class="choice__label">
                <input class="choice__input" type="checkbox" data-keep aria-describedby="keep-note" />
                <span>{tr!(labels, "keep")}</span>
            </label>
        </div>
        <p class="ask__help" id="keep-note">{tr!(labels, "keep-note")}</p>
    }
}

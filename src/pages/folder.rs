//! My folder: what the reader began on this device. The desk fills it; nothing of it is on the site.

use super::section::plain;
use super::{Shelf, View, desk};
use crate::tr;
use domain::route::{Place, Single};
use leptos::prelude::*;

/// The page.
pub fn view(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let (title, summary) = (tr!(labels, "folder-title"), tr!(labels, "folder-summary"));
    let content = view! {
        {desk::attributes(shelf, "folder", "", ())}
        <p>
            <a class="button button--quiet" href=shelf.href(&Place::Single(Single::Consultations))>
                {tr!(labels, "folder-begin")}
            </a>
        </p>
    };
    plain(shelf, Place::Single(Single::Folder), "page page--single", title, summary, content)
}

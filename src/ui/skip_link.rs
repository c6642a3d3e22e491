//! The way past the header.

use crate::i18n;
use crate::tr;
use leptos::prelude::*;

/// Leads the keyboard past the header to the page's content.
#[component]
pub fn SkipLink() -> impl IntoView {
    view! { <a class="skip-link" href="#main">{tr!(i18n::messages(), "skip-to-content")}</a> }
}

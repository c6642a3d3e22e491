//! The site's mark: a sun over an open book.

use leptos::prelude::*;

/// The mark; always beside the name, so hidden from readers.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <rect class="mark-field" width="32" height="32" rx="7"></rect>
            <circle class="mark-sun" cx="16" cy="10" r="4"></circle>
            <path class="mark-book" d="M16 17c-2.6-1.7-5.6-2.2-9-2v8.4c3.4-.2 6.4.3 9 2 2.6-1.7 5.6-2.2 9-2V15c-3.4-.2-6.4.3-9 2z"></path>
            <path class="mark-fold" d="M16 17v8.4"></path>
        </svg>
    }
}

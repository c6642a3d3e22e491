//! What screen readers are told about moving between pages.

use crate::i18n;
use crate::state::navigation::{Navigation, Status};
use crate::tr;
use leptos::prelude::*;

/// Says that a page takes long or cannot be had, or that its language was switched. A page that opens says itself: its
/// heading takes the focus.
#[component]
pub fn Announcer() -> impl IntoView {
    let messages = i18n::messages();
    let navigation = use_context::<Navigation>();
    let status = move || navigation.map_or(Status::Still, Navigation::status);
    let text = move || match status() {
        Status::Still => String::new(),
        Status::Loading => tr!(messages, "page-loading"),
        Status::Offline => tr!(messages, "page-offline"),
        Status::LanguageSwitched => tr!(messages, "language-switched"),
    };
    view! {
        <p class="announcer" role="status" class:announcer--shown=move || matches!(status(), Status::Loading | Status::Offline)>
            {text}
        </p>
    }
}

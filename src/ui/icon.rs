//! Pictures of one stroke weight, drawn for this site; always beside words, so hidden from readers.

use leptos::prelude::*;

/// The outline of the icon `name`, in a box of 24 by 24; empty where there is no such icon.
pub fn outline(name: &str) -> &'static str {
    match name {
        "machine" => "M4 5h16v11H4zM9 20h6M12 16v4M8.5 10.5l2.5 2.5 4.5-5",
        "data" => {
            "M12 4c4.4 0 8 1.3 8 3s-3.6 3-8 3-8-1.3-8-3 3.6-3 8-3zM4 7v10c0 1.7 3.6 3 8 3s8-1.3 8-3V7M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3"
        }
        "money" => "M3 7h18v10H3zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM6 10v4M18 10v4",
        "car" => "M4 17v-4l2-6h12l2 6v4M4 13h16M4 17h16M7 17v2M17 17v2M7.5 15h.01M16.5 15h.01",
        "window" => "M4 20V8l8-4 8 4v12M4 20h16M8 20v-8h8v8M8 15h8",
        "scales" => "M12 4v16M7 20h10M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z",
        "letter" => "M3 6h18v12H3zM3 7l9 6 9-6",
        "shield" => "M12 3l8 3v6c0 4.5-3.2 7.7-8 9-4.8-1.3-8-4.5-8-9V6zM12 8v5M12 16h.01",
        "family" => {
            "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 20v-2a5 5 0 0 1 10 0v2M17 11a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM13.5 20a3.5 3.5 0 0 1 7 0"
        }
        "bag" => "M5 8h14l1 12H4zM9 11V7a3 3 0 0 1 6 0v4",
        "screen" => "M7 3h10v18H7zM7 17h10M12 19h.01",
        "book" => "M12 6c-2-1.4-4.7-2-8-2v14c3.3 0 6 .6 8 2 2-1.4 4.7-2 8-2V4c-3.3 0-6 .6-8 2zM12 6v14",
        "phone" => "M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4c0 .6-.4 1-1 1A15 15 0 0 1 4 5c0-.6.4-1 1-1z",
        "question" => {
            "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 16.5h.01"
        }
        "play" => "M8 5.5v13l10-6.5z",
        "back" => "M18 6l-8 6 8 6zM6 6v12",
        "on" => "M6 6l8 6-8 6zM18 6v12",
        "check" => "M5 12.5l4.5 4.5L19 7.5",
        "cross" => "M6 6l12 12M18 6L6 18",
        _ => "",
    }
}

/// The icon `name`.
#[component]
pub fn Icon(
    /// Its name, see [`outline`].
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=outline(&name)></path>
        </svg>
    }
}

//! The way out of a page that somebody else must not see, and what it cannot hide.

use super::Shelf;
use crate::tr;
use domain::edition::Consultation;
use domain::route::{Place, Single};
use leptos::prelude::*;

/// The way out: an ordinary link to the first page; `open-desk.js` makes it erase and leave no way back.
pub fn view(shelf: Shelf<'_>, one: &Consultation) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let letters = one.outcomes.iter().flat_map(|outcome| &outcome.letters).map(|letter| format!("letter-{letter}"));
    let mut cases: Vec<String> = std::iter::once(one.id.to_string()).chain(letters).collect();
    cases.sort();
    cases.dedup();
    let privacy = shelf.href(&Place::Single(Single::Privacy));
    let limits = [
        tr!(labels, "leave-call-first"),
        tr!(labels, "leave-history"),
        tr!(labels, "leave-other-device"),
        tr!(labels, "leave-private-window"),
        tr!(labels, "leave-delete-pages"),
        tr!(labels, "leave-spying"),
        tr!(labels, "leave-saved-letter"),
        tr!(labels, "leave-calls"),
        tr!(labels, "leave-safe-address"),
    ];
    view! {
        <p class="leave__way">
            <a class="button" href=shelf.href(&Place::Home) data-leave=cases.join(" ")>{tr!(labels, "leave")}</a>
        </p>
        <div class="leave">
            <p>{tr!(labels, "leave-note")}" "<a href=privacy>{tr!(labels, "consultation-privacy")}</a></p>
            <details>
                <summary>{tr!(labels, "leave-limits")}</summary>
                <ul>{limits.map(|limit| view! { <li>{limit}</li> }).collect_view()}</ul>
            </details>
        </div>
    }
}

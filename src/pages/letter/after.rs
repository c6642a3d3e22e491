//! After a letter is handed in: the day, and by when the answer is due.

use super::Shelf;
use crate::pages::consultation::due;
use crate::tr;
use domain::edition::Deadline;
use leptos::prelude::*;

/// The day of handing in, which the desk asks for, and the time limit of the answer, which everybody reads.
pub fn view(shelf: Shelf<'_>, limit: Option<&Deadline>, private: bool) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let due = limit.map(|deadline| view! { <div class="due" data-due>{due::view(shelf, deadline, private)}</div> });
    view! {
        <section class="after" aria-labelledby="after-sending">
            <h2 id="after-sending">{tr!(labels, "letter-after")}</h2>
            <p>{tr!(labels, "letter-after-how")}</p>
            <div class="field" data-after hidden>
                <label for="sent">{tr!(labels, "letter-sent")}</label>
                <span class="field__help" id="sent-help">{tr!(labels, "letter-sent-help")}</span>
                <span class="ask__fault" data-sent-fault id="sent-fault" role="status"></span>
                <input class="field__input" id="sent" type="date" data-sent autocomplete="off" aria-describedby="sent-help sent-fault" />
            </div>
            {due}
        </section>
    }
}

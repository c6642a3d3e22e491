//! Why answers are not kept, in words.

use crate::browser::{StorageError, document};
use crate::i18n;
use crate::state::answers::Answers;
use crate::tr;
use leptos::prelude::*;

/// Says that answers last only as long as the page, or that old ones could not be read.
#[component]
pub fn StorageTrouble(answers: Answers) -> impl IntoView {
    let messages = i18n::messages();
    move || {
        let text = answers.trouble().map(|trouble| match trouble {
            StorageError::Denied => tr!(messages, "quiz-not-kept"),
            StorageError::Unreadable => tr!(messages, "quiz-set-aside"),
        });
        text.map(|text| view! { <p class="quiz__trouble">{text}</p> })
    }
}

/// Takes a fresh start back, as long as the page lives.
#[component]
pub fn BringBack(answers: Answers) -> impl IntoView {
    let messages = i18n::messages();
    let bring_back = move |_| {
        answers.bring_back();
        document::after_paint(|| document::focus(".quiz [data-focus]"));
    };
    move || {
        answers.can_bring_back().then(|| {
            view! {
                <p class="quiz__trouble" role="status">
                    {tr!(messages, "result-erased")}
                    " "
                    <button type="button" class="link-button" on:click=bring_back>{tr!(messages, "result-bring-back")}</button>
                </p>
            }
        })
    }
}

//! Giving a number.

use super::question::Asked;
use crate::i18n;
use crate::tr;
use domain::quiz::{Answer, Mark, Target};
use leptos::prelude::*;

/// A field for a number with its unit. Once checked and wrong: what helps.
#[component]
pub fn NumberField(asked: Asked, target: Target, mark: Memo<Option<Mark>>) -> impl IntoView {
    let messages = i18n::messages();
    let id = format!("{}-number", asked.question.id);
    let typed = {
        let asked = asked.clone();
        move || match asked.answer() {
            Answer::Number(typed) => typed,
            _ => String::new(),
        }
    };
    let put = move |event| asked.put(Answer::Number(event_target_value(&event)));
    view! {
        <div class="number-field">
            <label class="visually-hidden" for=id.clone()>{tr!(messages, "number-label", unit = target.unit.as_str())}</label>
            <input
                class="number-field__input"
                id=id
                type="text"
                inputmode="decimal"
                autocomplete="off"
                prop:value=typed
                prop:disabled=move || mark.get().is_some()
                on:input=put
            />
            <span class="number-field__unit" aria-hidden="true">{target.unit.clone()}</span>
        </div>
        {move || (mark.get() == Some(Mark::Wrong)).then(|| view! {
            <p class="number-field__feedback">{target.feedback.clone()}</p>
        })}
    }
}

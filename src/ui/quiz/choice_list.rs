//! Choosing one or several options.

use super::question::Asked;
use crate::i18n;
use crate::tr;
use crate::ui::icon::Icon;
use domain::message::Messages;
use domain::quiz::{Answer, Choice, Manner, Mark};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The options, in the reader's order. Once checked, each chosen one and each right one says why.
#[component]
pub fn ChoiceList(asked: Asked, manner: Manner, options: Vec<Choice>, mark: Memo<Option<Mark>>) -> impl IntoView {
    let messages = i18n::messages();
    let help = match manner {
        Manner::Several => Some(tr!(messages, "quiz-choose-several")),
        Manner::Spot => Some(tr!(messages, "quiz-choose-signs")),
        Manner::One | Manner::TrueFalse => None,
    };
    let order = asked.question.order(asked.seed);
    let options = order.into_iter().filter_map(|at| options.get(at).cloned());
    let several = matches!(manner, Manner::Several | Manner::Spot);
    let class = if manner == Manner::Spot { "choice-list choice-list--message" } else { "choice-list" };
    view! {
        {help.map(|help| view! { <p class="quiz__help">{help}</p> })}
        <div class=class>
            {options.map(|choice| view! { <Option asked=asked.clone() choice several mark /> }).collect_view()}
        </div>
    }
}

fn chosen(asked: &Asked) -> BTreeSet<domain::slug::Slug> {
    match asked.answer() {
        Answer::Chosen(chosen) => chosen,
        _ => BTreeSet::new(),
    }
}

#[component]
fn Option(asked: Asked, choice: Choice, several: bool, mark: Memo<std::option::Option<Mark>>) -> impl IntoView {
    let messages = i18n::messages();
    let id = format!("{}-{}", asked.question.id, choice.id);
    let feedback_id = format!("{id}-feedback");
    let is_chosen = {
        let (asked, id) = (asked.clone(), choice.id.clone());
        Memo::new(move |_| chosen(&asked).contains(&id))
    };
    let choose = {
        let (asked, id) = (asked.clone(), choice.id.clone());
        move |_| {
            let mut now = if several { chosen(&asked) } else { BTreeSet::new() };
            if !now.remove(&id) {
                now.insert(id.clone());
            }
            asked.put(Answer::Chosen(now));
        }
    };
    let correct = choice.correct;
    // What is told after checking: the chosen ones and the right ones.
    let told = move || mark.get().is_some() && (is_chosen.get() || correct);
    let class = move || match (told(), correct) {
        (false, _) => "choice",
        (true, true) => "choice choice--right",
        (true, false) => "choice choice--wrong",
    };
    let describedby = {
        let feedback_id = feedback_id.clone();
        move || told().then(|| feedback_id.clone())
    };
    view! {
        <div class=class>
            <label class="choice__label">
                <input
                    class="choice__input"
                    type=if several { "checkbox" } else { "radio" }
                    name=asked.question.id.to_string()
                    prop:checked=move || is_chosen.get()
                    prop:disabled=move || mark.get().is_some()
                    aria-describedby=describedby
                    on:change=choose
                />
                <span class="choice__text">{choice.text.clone()}</span>
            </label>
            {move || told().then(|| view! {
                <p class="choice__feedback" id=feedback_id.clone()>
                    <Icon name=if correct { "check" } else { "question" } />
                    <strong>{word(&messages, correct, is_chosen.get())}</strong>
                    " "
                    {choice.feedback.clone()}
                </p>
            })}
        </div>
    }
}

fn word(messages: &Messages, correct: bool, chosen: bool) -> String {
    match (correct, chosen) {
        (true, true) => tr!(messages, "choice-right"),
        (true, false) => tr!(messages, "choice-missed"),
        (false, _) => tr!(messages, "choice-wrong"),
    }
}

//! Finding what belongs together, with a select for each left side.

use super::question::Asked;
use crate::i18n;
use crate::tr;
use domain::quiz::{Answer, Mark, Pair};
use domain::slug::Slug;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The left sides, each with the right sides to choose from. Once checked: the pairs, with their reasons.
#[component]
pub fn MatchList(asked: Asked, pairs: Vec<Pair>, mark: Memo<Option<Mark>>) -> impl IntoView {
    let messages = i18n::messages();
    let order = asked.question.order(asked.seed);
    let rights: Vec<Pair> = order.into_iter().filter_map(|at| pairs.get(at).cloned()).collect();
    let row = |pair: &Pair| view! { <Row asked=asked.clone() pair=pair.clone() rights=rights.clone() mark /> };
    view! {
        <p class="quiz__help">{tr!(messages, "quiz-match-help")}</p>
        <div class="match-list">{pairs.iter().map(row).collect_view()}</div>
    }
}

fn found(asked: &Asked) -> BTreeMap<Slug, Slug> {
    match asked.answer() {
        Answer::Pairs(found) => found,
        _ => BTreeMap::new(),
    }
}

#[component]
fn Row(asked: Asked, pair: Pair, rights: Vec<Pair>, mark: Memo<Option<Mark>>) -> impl IntoView {
    let messages = i18n::messages();
    let id = format!("{}-{}", asked.question.id, pair.id);
    let put = {
        let (asked, left) = (asked.clone(), pair.id.clone());
        move |event| {
            let mut now = found(&asked);
            match Slug::new(&event_target_value(&event)) {
                Some(right) => now.insert(left.clone(), right),
                None => now.remove(&left),
            };
            asked.put(Answer::Pairs(now));
        }
    };
    let option = |right: &Pair| {
        let (asked, left, id) = (asked.clone(), pair.id.clone(), right.id.clone());
        let selected = move || found(&asked).get(&left) == Some(&id);
        view! { <option value=right.id.to_string() prop:selected=selected>{right.right.clone()}</option> }
    };
    let reason = format!("{} — {}", pair.right, pair.feedback);
    view! {
        <div class="match-list__row">
            <label class="match-list__left" for=id.clone()>{pair.left.clone()}</label>
            <select class="match-list__select" id=id prop:disabled=move || mark.get().is_some() on:change=put>
                <option value="">{tr!(messages, "match-choose")}</option>
                {rights.iter().map(option).collect_view()}
            </select>
            {move || mark.get().map(|_| view! { <p class="match-list__reason">{reason.clone()}</p> })}
        </div>
    }
}

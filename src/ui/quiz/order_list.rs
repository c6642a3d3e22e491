//! Putting items in order, with buttons that move one up or down.

use super::question::Asked;
use crate::browser::document;
use crate::i18n;
use crate::tr;
use domain::quiz::{Answer, Item, Mark};
use domain::slug::Slug;
use leptos::prelude::*;

/// The items in the reader's order. Once checked: in the right one, each with its reason.
#[component]
pub fn OrderList(asked: Asked, items: Vec<Item>, mark: Memo<Option<Mark>>) -> impl IntoView {
    let messages = i18n::messages();
    let moved = RwSignal::new(String::new());
    let order = {
        let asked = asked.clone();
        move || match asked.answer() {
            Answer::Order(order) => order,
            _ => Vec::new(),
        }
    };
    let by_id = items.clone();
    let row = move |id: Slug| {
        let item = by_id.iter().find(|item| item.id == id).cloned();
        item.map(|item| view! { <Row asked=asked.clone() item moved mark /> })
    };
    let reason = |item: &Item| view! { <li><strong>{item.text.clone()}</strong>" — "{item.feedback.clone()}</li> };
    let right = move || view! { <ol class="order-list__reasons">{items.iter().map(reason).collect_view()}</ol> };
    let title = tr!(messages, "order-right");
    view! {
        <p class="quiz__help">{tr!(messages, "quiz-order-help")}</p>
        <ol class="order-list"><For each=order key=|id| id.clone() children=row /></ol>
        <p class="visually-hidden" role="status">{move || moved.get()}</p>
        {move || mark.get().map(|_| view! { <p class="order-list__title">{title.clone()}</p> {right()} })}
    }
}

#[component]
fn Row(asked: Asked, item: Item, moved: RwSignal<String>, mark: Memo<Option<Mark>>) -> impl IntoView {
    let messages = i18n::messages();
    let checked = move || mark.get().is_some();
    let (up, down) = (format!("{}-up", item.id), format!("{}-down", item.id));
    let shift = {
        let (asked, item, messages) = (asked.clone(), item.clone(), messages.clone());
        move |by: isize| {
            let Answer::Order(mut order) = asked.answer() else { return };
            let Some(from) = order.iter().position(|id| *id == item.id) else { return };
            let Some(to) = from.checked_add_signed(by).filter(|to| *to < order.len()) else { return };
            order.swap(from, to);
            let place = to + 1;
            moved.set(tr!(messages, "order-moved", item = item.text.as_str(), place = place, total = order.len()));
            asked.put(Answer::Order(order));
            // The row was moved in the document, which takes the focus away from its button.
            let button = format!("[id='{}-{}']", item.id, if by < 0 { "up" } else { "down" });
            document::after_paint(move || document::focus(&button));
        }
    };
    let shift_down = shift.clone();
    view! {
        <li class="order-list__row">
            <span class="order-list__text">{item.text.clone()}</span>
            <span class="order-list__buttons">
                <button
                    type="button"
                    id=up
                    class="order-list__button"
                    aria-label=tr!(messages, "order-up", item = item.text.as_str())
                    prop:disabled=checked
                    on:click=move |_| shift(-1)
                >
                    <span aria-hidden="true">"↑"</span>
                </button>
                <button
                    type="button"
                    id=down
                    class="order-list__button"
                    aria-label=tr!(messages, "order-down", item = item.text.as_str())
                    prop:disabled=checked
                    on:click=move |_| shift_down(1)
                >
                    <span aria-hidden="true">"↓"</span>
                </button>
            </span>
        </li>
    }
}

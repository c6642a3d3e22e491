//! A quiz in a page: its forms are HTML, `state::play` plays them.

use crate::i18n;
use crate::state::play::Play;
use domain::page::QuizBlock;
use leptos::prelude::*;

/// A quiz. It is read until the browser is there, then played.
#[component]
pub fn QuizPlayer(
    /// The quiz.
    block: QuizBlock,
) -> impl IntoView {
    let id = format!("quiz-{}", block.key.quiz);
    let play = StoredValue::new((id.clone(), block.key, i18n::messages()));
    Effect::new(move |_| {
        let (id, key, messages) = play.get_value();
        Play::start(&id, key, messages);
    });
    view! { <section class="quiz" id=id inner_html=block.html></section> }
}

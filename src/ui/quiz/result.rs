//! The end of a quiz: what is known, what to look at again.

use crate::browser::document;
use crate::i18n;
use crate::state::answers::Answers;
use crate::tr;
use leptos::either::Either;
use leptos::prelude::*;

/// How many answers are right, the questions to look at again, and the ways on.
#[component]
pub fn QuizResult(answers: Answers) -> impl IntoView {
    let messages = i18n::messages();
    let quiz = answers.quiz();
    let tally = answers.with(|attempt| attempt.tally(&quiz));
    let well_done = tally.right >= usize::try_from(quiz.pass_mark).unwrap_or(usize::MAX);
    let word = match (tally.wrong.is_empty(), well_done) {
        (true, _) => tr!(messages, "result-all-right"),
        (false, true) => tr!(messages, "result-well-done"),
        (false, false) => tr!(messages, "result-keep-learning"),
    };
    let again: Vec<String> =
        tally.wrong.iter().filter_map(|at| quiz.questions.get(*at)).map(|question| question.prompt.clone()).collect();
    let has_wrong = !again.is_empty();
    let first = move || document::after_paint(|| document::focus(".quiz [data-focus]"));
    let retry = move |_| {
        answers.change(|attempt| attempt.retry_wrong(&quiz));
        first();
    };
    view! {
        <div class="quiz__result">
            <h2 class="quiz__prompt" tabindex="-1" data-focus="">
                {tr!(messages, "result-score", right = tally.right, total = tally.total)}
            </h2>
            <p>{word}</p>
            {has_wrong.then(|| view! {
                <p>{tr!(messages, "result-again", count = again.len())}</p>
                <ul class="quiz__again">{again.into_iter().map(|prompt| view! { <li>{prompt}</li> }).collect_view()}</ul>
            })}
            <div class="quiz__actions">
                {has_wrong.then(|| view! {
                    <button type="button" class="button" on:click=retry>{tr!(messages, "result-retry")}</button>
                })}
                <StartOver answers />
            </div>
        </div>
    }
}

/// A fresh start: asks first.
#[component]
fn StartOver(answers: Answers) -> impl IntoView {
    let messages = i18n::messages();
    let asking = RwSignal::new(false);
    let focus = |selector: &'static str| document::after_paint(move || document::focus(selector));
    let ask = move |_| {
        asking.set(true);
        focus(".quiz [data-confirm]");
    };
    let keep = move |_| {
        asking.set(false);
        focus(".quiz [data-start-over]");
    };
    let erase = move |_| {
        answers.start_over();
        focus(".quiz [data-focus]");
    };
    move || match asking.get() {
        false => Either::Left(view! {
            <button type="button" class="button button--quiet" data-start-over="" on:click=ask>
                {tr!(messages, "result-start-over")}
            </button>
        }),
        true => Either::Right(view! {
            <div class="quiz__confirm" role="group" aria-labelledby="confirm-erase">
                <p id="confirm-erase">{tr!(messages, "result-confirm")}</p>
                <button type="button" class="button" data-confirm="" on:click=erase>{tr!(messages, "result-erase")}</button>
                <button type="button" class="button button--quiet" on:click=keep>{tr!(messages, "result-keep")}</button>
            </div>
        }),
    }
}

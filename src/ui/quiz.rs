//! A quiz: read without scripts, played with them.

use crate::i18n;
use crate::state::answers::Answers;
use crate::tr;
use domain::page::QuizBlock;
use leptos::either::Either;
use leptos::prelude::*;
use std::sync::Arc;

mod choice_list;
mod match_list;
mod number_field;
mod order_list;
mod question;
mod result;
mod trouble;

use question::QuestionForm;
use result::QuizResult;
use trouble::{BringBack, StorageTrouble};

/// A quiz. The document's own form of it, to be read, gives way to the player once the reader's answers
/// are known.
#[component]
pub fn QuizPlayer(
    /// The quiz, and its form to be read.
    block: QuizBlock,
) -> impl IntoView {
    let answers = Answers::new(Arc::new(block.quiz));
    Effect::new(move |_| answers.open());
    let seed = move || answers.seed();
    view! {
        <section class="quiz" data-ready=move || seed().map(|_| "")>
            <div class="quiz__reading" hidden=move || seed().is_some() inner_html=block.reading></div>
            {move || seed().map(|seed| view! { <Play answers seed /> })}
        </section>
    }
}

/// The question that is shown, or the result.
#[component]
fn Play(answers: Answers, seed: u32) -> impl IntoView {
    let messages = i18n::messages();
    let quiz = answers.quiz();
    // Another question is another form; a change within it is not.
    let position = Memo::new(move |_| answers.position());
    view! {
        <StorageTrouble answers />
        <BringBack answers />
        {move || match quiz.questions.get(position.get()) {
            Some(question) => {
                let question = Arc::new(question.clone());
                Either::Left(view! { <QuestionForm answers seed question position=position.get() /> })
            }
            None => Either::Right(view! { <QuizResult answers /> }),
        }}
        <p class="quiz__variant">{tr!(messages, "quiz-variant", number = seed)}</p>
    }
}

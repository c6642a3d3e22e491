//! One question: answered, checked, explained in place.

use super::choice_list::ChoiceList;
use super::match_list::MatchList;
use super::number_field::NumberField;
use super::order_list::OrderList;
use crate::browser::document;
use crate::i18n;
use crate::state::answers::Answers;
use crate::tr;
use crate::ui::icon::Icon;
use domain::quiz::{Mark, Question, Task};
use leptos::either::EitherOf4;
use leptos::prelude::*;
use std::sync::Arc;

/// A question and the reader's answer, as the four tasks need them.
#[derive(Clone)]
pub struct Asked {
    /// The question.
    pub question: Arc<Question>,
    /// The answers to the quiz.
    pub answers: Answers,
    /// The reader's number.
    pub seed: u32,
}

impl Asked {
    /// The answer so far.
    pub fn answer(&self) -> domain::quiz::Answer {
        self.answers.with(|attempt| attempt.answer(&self.question, self.seed))
    }

    /// Puts down an answer.
    pub fn put(&self, answer: domain::quiz::Answer) {
        self.answers.change(|attempt| attempt.put(&self.question, answer));
    }

    /// The mark, once the answer is checked.
    pub fn mark(&self) -> Option<Mark> {
        self.answers.with(|attempt| attempt.mark(&self.question))
    }
}

/// The form of one question.
#[component]
pub fn QuestionForm(answers: Answers, seed: u32, question: Arc<Question>, position: usize) -> impl IntoView {
    let messages = i18n::messages();
    let quiz = answers.quiz();
    let (number, total) = (position + 1, quiz.questions.len());
    let asked = Asked { question: question.clone(), answers, seed };
    let mark = {
        let asked = asked.clone();
        Memo::new(move |_| asked.mark())
    };
    let incomplete = RwSignal::new(false);
    let check = {
        let question = question.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let mut whole = true;
            answers.change(|attempt| whole = attempt.check(&question, seed).is_some());
            incomplete.set(!whole);
        }
    };
    let proceed = move |_| {
        answers.change(|attempt| attempt.advance(&quiz));
        document::after_paint(|| document::focus(".quiz [data-focus]"));
    };
    let text = messages.clone();
    let warning =
        move || if incomplete.get() && mark.get().is_none() { tr!(text, "quiz-incomplete") } else { String::new() };
    let button = messages.clone();
    view! {
        <form class="quiz__question" novalidate on:submit=check>
            <p class="quiz__progress">{tr!(messages, "quiz-progress", number = number, total = total)}</p>
            <progress class="quiz__bar" value=number max=total aria-hidden="true"></progress>
            {question.context.clone().map(|context| view! { <blockquote class="quiz__context"><p>{context}</p></blockquote> })}
            <fieldset class="quiz__fieldset">
                <legend class="quiz__legend">
                    <h2 class="quiz__prompt" tabindex="-1" data-focus="">{question.prompt.clone()}</h2>
                </legend>
                {match &question.task {
                    Task::Choose(manner, options) => {
                        EitherOf4::A(view! { <ChoiceList asked=asked.clone() manner=*manner options=options.clone() mark /> })
                    }
                    Task::Arrange(items) => EitherOf4::B(view! { <OrderList asked=asked.clone() items=items.clone() mark /> }),
                    Task::Match(pairs) => EitherOf4::C(view! { <MatchList asked=asked.clone() pairs=pairs.clone() mark /> }),
                    Task::Number(target) => EitherOf4::D(view! { <NumberField asked=asked.clone() target=target.clone() mark /> }),
                }}
            </fieldset>
            {question.hint.clone().map(|hint| view! {
                <details class="quiz__hint"><summary>{tr!(messages, "quiz-hint")}</summary><p>{hint}</p></details>
            })}
            <p class="quiz__warning" role="alert">{warning}</p>
            <div role="status">
                {move || mark.get().map(|mark| view! { <Verdict question=question.clone() mark /> })}
            </div>
            <div class="quiz__actions">
                {move || match mark.get() {
                    None => leptos::either::Either::Left(view! {
                        <button type="submit" class="button">{tr!(button, "quiz-check")}</button>
                    }),
                    Some(_) => leptos::either::Either::Right(view! {
                        <button type="button" class="button" on:click=proceed.clone()>
                            {if number == total { tr!(button, "quiz-to-result") } else { tr!(button, "quiz-next") }}
                        </button>
                    }),
                }}
            </div>
        </form>
    }
}

/// Right or not, why, and where it is written.
#[component]
fn Verdict(question: Arc<Question>, mark: Mark) -> impl IntoView {
    let messages = i18n::messages();
    let (class, icon, word) = match mark {
        Mark::Right => ("verdict verdict--right", "check", tr!(messages, "quiz-right")),
        Mark::Wrong => ("verdict verdict--wrong", "question", tr!(messages, "quiz-wrong")),
    };
    let source = |source: &domain::quiz::Source| {
        view! { <li><a class="cite" href=source.url.clone() rel="external">{source.label.clone()}</a></li> }
    };
    view! {
        <div class=class>
            <p class="verdict__word"><Icon name=icon />{word}</p>
            <p>{question.explanation.clone()}</p>
            <ul class="verdict__sources">{question.sources.iter().map(source).collect_view()}</ul>
        </div>
    }
}

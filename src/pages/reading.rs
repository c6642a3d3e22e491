//! A quiz to be read: questions as text, each answer behind a `<details>`.

use crate::tr;
use domain::message::Messages;
use domain::quiz::{Choice, Item, Manner, Pair, Question, Quiz, Source, Task};
use leptos::either::EitherOf4;
use leptos::prelude::*;

/// The order in which options stand for a reader without scripts.
const SEED: u32 = 1;

/// The questions of `quiz`.
pub fn view(labels: &Messages, quiz: &Quiz) -> impl IntoView + use<> {
    let question = |(at, question): (usize, &Question)| {
        let context = question.context.clone();
        let hint = question.hint.clone();
        view! {
            <li class="reading__question">
                <p class="quiz__progress">{tr!(labels, "reading-number", number = at + 1)}</p>
                {context.map(|context| view! { <blockquote class="quiz__context"><p>{context}</p></blockquote> })}
                <h3 class="quiz__prompt">{question.prompt.clone()}</h3>
                {asked(question)}
                {hint.map(|hint| view! { <p class="reading__hint">{hint}</p> })}
                <details class="reading__answer">
                    <summary>{tr!(labels, "reading-answer")}</summary>
                    {answer(labels, question)}
                    <p>{question.explanation.clone()}</p>
                    <ul class="verdict__sources">{question.sources.iter().map(source).collect_view()}</ul>
                </details>
            </li>
        }
    };
    view! { <ol class="reading">{quiz.questions.iter().enumerate().map(question).collect_view()}</ol> }
}

fn source(source: &Source) -> impl IntoView + use<> {
    view! { <li><a class="cite" href=source.url.clone() rel="external">{source.label.clone()}</a></li> }
}

/// What one chooses from, in an order that gives nothing away.
fn asked(question: &Question) -> impl IntoView + use<> {
    let order = question.order(SEED);
    let line = |text: &String| view! { <li>{text.clone()}</li> };
    match &question.task {
        Task::Choose(Manner::Spot, fragments) => {
            let fragments: Vec<_> = fragments.iter().map(|fragment| line(&fragment.text)).collect();
            EitherOf4::A(view! { <ol class="reading__options">{fragments}</ol> })
        }
        Task::Choose(_, options) => {
            let options: Vec<_> =
                order.iter().filter_map(|at| options.get(*at)).map(|option| line(&option.text)).collect();
            EitherOf4::B(view! { <ul class="reading__options">{options}</ul> })
        }
        Task::Arrange(items) => {
            let items: Vec<_> = order.iter().filter_map(|at| items.get(*at)).map(|item| line(&item.text)).collect();
            EitherOf4::B(view! { <ul class="reading__options">{items}</ul> })
        }
        Task::Match(pairs) => {
            let lefts: Vec<_> = pairs.iter().map(|pair| line(&pair.left)).collect();
            let rights: Vec<_> = order.iter().filter_map(|at| pairs.get(*at)).map(|pair| line(&pair.right)).collect();
            EitherOf4::C(view! {
                <ul class="reading__options">{lefts}</ul>
                <ul class="reading__options">{rights}</ul>
            })
        }
        Task::Number(_) => EitherOf4::D(()),
    }
}

fn answer(labels: &Messages, question: &Question) -> impl IntoView + use<> {
    match &question.task {
        Task::Choose(_, options) => {
            let right = tr!(labels, "reading-right");
            let option = |option: &Choice| {
                let mark = option.correct.then(|| view! { <em>" ("{right.clone()}")"</em> });
                view! { <li><strong>{option.text.clone()}</strong>{mark}" — "{option.feedback.clone()}</li> }
            };
            EitherOf4::A(view! { <ul>{options.iter().map(option).collect_view()}</ul> })
        }
        Task::Arrange(items) => {
            let item =
                |item: &Item| view! { <li><strong>{item.text.clone()}</strong>" — "{item.feedback.clone()}</li> };
            EitherOf4::B(view! { <ol>{items.iter().map(item).collect_view()}</ol> })
        }
        Task::Match(pairs) => {
            let pair = |pair: &Pair| {
                view! {
                    <li><strong>{pair.left.clone()}</strong>" — "{pair.right.clone()}". "{pair.feedback.clone()}</li>
                }
            };
            EitherOf4::C(view! { <ul>{pairs.iter().map(pair).collect_view()}</ul> })
        }
        Task::Number(target) => {
            let value = tr!(labels, "reading-unit", value = target.value.to_string(), unit = target.unit.as_str());
            EitherOf4::D(view! { <p><strong>{value}</strong></p> })
        }
    }
}

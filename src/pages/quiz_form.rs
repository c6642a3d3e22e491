//! A quiz as HTML: forms that the browser's part brings to life, and answers behind a `<details>` for
//! those who read without scripts. Everything is said here once.
//!
//! What `browser::quiz_form` looks for carries a `data-` attribute; nothing else does.

mod result;

use super::html;
use crate::tr;
use domain::message::Messages;
use domain::page::{Block, QuizBlock};
use domain::quiz::{Choice, Manner, Question, Quiz, Source, Task};
use domain::shuffle::shuffled;
use domain::slug::Slug;
use leptos::prelude::*;

/// The order in which parts stand for a reader without scripts.
const SEED: u32 = 1;

/// The block of `quiz`. Its questions are headings of `level` 2 on the quiz's own page, 3 below another.
pub fn block(labels: &Messages, quiz: &Quiz, level: u8) -> Block {
    let total = quiz.questions.len();
    let question = |(at, question): (usize, &Question)| self::question(labels, question, at + 1, total, level);
    let view = view! {
        <div role="status"><p class="quiz__trouble" data-trouble="" hidden></p></div>
        <ol class="questions">{quiz.questions.iter().enumerate().map(question).collect_view()}</ol>
        {result::view(labels, level)}
        <p class="quiz__variant" data-variant="" hidden></p>
    };
    Block::Quiz(QuizBlock { key: quiz.key(), html: html(view) })
}

fn question(labels: &Messages, question: &Question, number: usize, total: usize, level: u8) -> impl IntoView + use<> {
    let prompt = question.prompt.clone();
    let next = if number == total { tr!(labels, "quiz-to-result") } else { tr!(labels, "quiz-next") };
    let step = tr!(labels, "quiz-progress", number = number, total = total);
    let context_id = format!("{}-context", question.id);
    let described = question.context.is_some().then(|| context_id.clone());
    let context = question.context.clone().map(|text| {
        view! { <blockquote class="quiz__context" id=context_id><p>{text}</p></blockquote> }
    });
    let hint = question.hint.clone().map(|hint| {
        view! { <details class="quiz__hint"><summary>{tr!(labels, "quiz-hint")}</summary><p>{hint}</p></details> }
    });
    view! {
        <li class="question" data-question=question.id.to_string()>
                <p class="quiz__progress" aria-hidden="true">{step.clone()}</p>
                <progress class="quiz__bar" value=number max=total aria-hidden="true"></progress>
                <fieldset class="quiz__fieldset" aria-describedby=described>
                    <legend class="quiz__legend">{heading(level, Some(step), prompt)}</legend>
                    {context}
                    {task(labels, question)}
                </fieldset>
                {hint}
                <p class="quiz__warning" role="alert" data-warning=""></p>
                <div data-verdict=""></div>
                <p class="quiz__actions">
                    <button type="button" class="button" data-do="check" disabled>{tr!(labels, "quiz-check")}</button>
                    <button type="button" class="button" data-do="next" hidden>{next}</button>
                </p>
            {answer(labels, question)}
        </li>
    }
}

/// A heading that takes the focus when its turn comes: of a question, with the step that is read before it;
/// or of the result, which becomes the score.
fn heading(level: u8, step: Option<String>, text: String) -> AnyView {
    let score = step.is_none().then_some("");
    let step = step.map(|step| view! { <span class="visually-hidden">{step}". "</span> });
    let text = view! { {step}<span data-prompt="">{text}</span> };
    match level {
        2 => view! { <h2 class="quiz__prompt" tabindex="-1" data-score=score>{text}</h2> }.into_any(),
        _ => view! { <h3 class="quiz__prompt" tabindex="-1" data-score=score>{text}</h3> }.into_any(),
    }
}

/// What the reader does.
fn task(labels: &Messages, question: &Question) -> AnyView {
    match &question.task {
        Task::Choose(manner, options) => choose(labels, question, *manner, options).into_any(),
        Task::Arrange(items) => {
            let item = |at: usize| {
                let item = &items[at];
                let arrow = |by: &'static str, label: String, sign: &'static str| {
                    view! {
                        <button type="button" class="order-list__button" data-do=by aria-label=label disabled>
                            <span aria-hidden="true">{sign}</span>
                        </button>
                    }
                };
                view! {
                    <li class="order-list__row" data-part=item.id.to_string()>
                        <span class="order-list__text">{item.text.clone()}</span>
                        <span class="order-list__buttons">
                            {arrow("up", tr!(labels, "order-up", item = item.text.as_str()), "↑")}
                            {arrow("down", tr!(labels, "order-down", item = item.text.as_str()), "↓")}
                        </span>
                    </li>
                }
            };
            let order = question.key().order(SEED);
            view! {
                <p class="quiz__help">{tr!(labels, "quiz-order-help")}</p>
                <ol class="order-list" data-parts="">{order.into_iter().map(item).collect_view()}</ol>
                <p class="visually-hidden" role="status" data-moved=""></p>
            }
            .into_any()
        }
        Task::Match(pairs) => {
            let rights = shuffled(pairs.len(), SEED, question.id.as_str());
            let option =
                |at: &usize| view! { <option value=pairs[*at].id.to_string()>{pairs[*at].right.clone()}</option> };
            let row = |pair: &domain::quiz::Pair| {
                let id = format!("{}-{}", question.id, pair.id);
                let feedback = format!("{id}-feedback");
                view! {
                    <div class="match-list__row" data-part=pair.id.to_string()>
                        <label class="match-list__left" for=id.clone()>{pair.left.clone()}</label>
                        <select class="match-list__select" id=id name=pair.id.to_string() aria-describedby=feedback.clone()>
                            <option value="">{tr!(labels, "match-choose")}</option>
                            {rights.iter().map(option).collect_view()}
                        </select>
                        <p class="part__feedback" id=feedback data-feedback="" hidden></p>
                    </div>
                }
            };
            view! {
                <p class="quiz__help">{tr!(labels, "quiz-match-help")}</p>
                <div class="match-list">{pairs.iter().map(row).collect_view()}</div>
            }
            .into_any()
        }
        Task::Number(target) => {
            let label = tr!(labels, "number-label", unit = target.unit.as_str());
            view! {
                <div class="number-field">
                    <input class="number-field__input" aria-label=label type="text" inputmode="decimal" autocomplete="off" name=question.id.to_string() />
                    <span class="number-field__unit" aria-hidden="true">{target.unit.clone()}</span>
                </div>
            }
            .into_any()
        }
    }
}

fn choose(labels: &Messages, question: &Question, manner: Manner, options: &[Choice]) -> impl IntoView + use<> {
    let help = match manner {
        Manner::Several => Some(tr!(labels, "quiz-choose-several")),
        Manner::Spot => Some(tr!(labels, "quiz-choose-signs")),
        Manner::One | Manner::TrueFalse => None,
    };
    let kind = if matches!(manner, Manner::Several | Manner::Spot) { "checkbox" } else { "radio" };
    // Radio buttons share a name; each checkbox has its own.
    let name = |id: &Slug| if kind == "radio" { question.id.to_string() } else { format!("{}-{id}", question.id) };
    let class = if manner == Manner::Spot { "choice-list choice-list--message" } else { "choice-list" };
    let option = |at: usize| {
        let option = &options[at];
        let feedback = format!("{}-{}-feedback", question.id, option.id);
        view! {
            <div class="choice" data-part=option.id.to_string()>
                <label class="choice__label">
                    <input
                        class="choice__input"
                        type=kind
                        name=name(&option.id)
                        value=option.id.to_string()
                        aria-describedby=feedback.clone()
                    />
                    <span class="choice__text">{option.text.clone()}</span>
                </label>
                <p class="part__feedback choice__feedback" id=feedback data-feedback="" hidden></p>
            </div>
        }
    };
    let order = question.key().order(SEED);
    view! {
        {help.map(|help| view! { <p class="quiz__help">{help}</p> })}
        <div class=class data-parts="">{order.into_iter().map(option).collect_view()}</div>
    }
}

/// The answer: read behind its summary without scripts, taken apart by the player.
fn answer(labels: &Messages, question: &Question) -> impl IntoView + use<> {
    let part = |id: &Slug, title: String, mark: Option<String>, feedback: &str| {
        let mark = mark.map(|mark| view! { <em>" ("{mark}")"</em> });
        view! {
            <li data-for=id.to_string()>
                <strong>{title}</strong>{mark}" — "<span data-why="">{feedback.to_owned()}</span>
            </li>
        }
    };
    let (ordered, parts): (bool, Vec<_>) = match &question.task {
        Task::Choose(_, options) => {
            let right = tr!(labels, "reading-right");
            let mark = |option: &Choice| option.correct.then(|| right.clone());
            (
                false,
                options
                    .iter()
                    .map(|option| part(&option.id, option.text.clone(), mark(option), &option.feedback))
                    .collect(),
            )
        }
        Task::Arrange(items) => {
            (true, items.iter().map(|item| part(&item.id, item.text.clone(), None, &item.feedback)).collect())
        }
        Task::Match(pairs) => {
            let why = |pair: &domain::quiz::Pair| format!("{}. {}", pair.right.trim_end_matches('.'), pair.feedback);
            (false, pairs.iter().map(|pair| part(&pair.id, pair.left.clone(), None, &why(pair))).collect())
        }
        Task::Number(target) => {
            let value = tr!(labels, "reading-unit", value = target.value.to_string(), unit = target.unit.as_str());
            (false, vec![part(&question.id, value, None, &target.feedback)])
        }
    };
    let right = right_answer(labels, &question.task).map(|right| view! { <p data-right="">{right}</p> });
    let list = match ordered {
        true => view! { <ol class="answer__parts" data-parts-told="">{parts}</ol> }.into_any(),
        false => view! { <ul class="answer__parts" data-parts-told="">{parts}</ul> }.into_any(),
    };
    let source = |source: &Source| {
        view! { <li><a class="cite" href=source.url.clone() rel="external">{source.label.clone()}</a></li> }
    };
    view! {
        <details class="answer">
            <summary>{tr!(labels, "reading-answer")}</summary>
            {right}
            {list}
            <div class="answer__why" data-explanation="">
                <p>{question.explanation.clone()}</p>
                <ul class="answer__sources">{question.sources.iter().map(source).collect_view()}</ul>
            </div>
        </details>
    }
}

/// What is said of the right answer when another was given; a matching says it at each of its rows.
fn right_answer(labels: &Messages, task: &Task) -> Option<String> {
    match task {
        Task::Choose(_, options) => {
            let right = options.iter().filter(|option| option.correct).map(|option| option.text.as_str());
            let answer = right.collect::<Vec<_>>().join("; ");
            (!answer.is_empty()).then(|| tr!(labels, "reading-is-right", answer = answer))
        }
        Task::Arrange(_) => Some(tr!(labels, "reading-is-right-order")),
        Task::Number(target) => {
            let answer = tr!(labels, "reading-unit", value = target.value.to_string(), unit = target.unit.as_str());
            Some(tr!(labels, "reading-is-right", answer = answer))
        }
        Task::Match(_) => None,
    }
}

//! The forms of the questions: the desk shows one at a time.

use super::Shelf;
use crate::pages::desk;
use crate::tr;
use domain::consultation::{Kind, Question};
use domain::edition::Consultation;
use domain::edition::consultation::QuestionText;
use leptos::prelude::*;

/// Every form, and around them what goes from one to the next.
pub fn view(shelf: Shelf<'_>, one: &Consultation) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let forms = one.flow.questions.iter().zip(&one.questions).map(|(question, text)| form(shelf, question, text));
    // A private consultation leaves nothing in the folder to come back to.
    let another = (!one.flow.private).then(|| {
        let label = tr!(labels, "desk-another");
        view! { <button type="button" class="button button--quiet" data-do="another" hidden>{label}</button> }
    });
    view! {
        <div class="error-summary" data-errors tabindex="-1" hidden>
            <h2>{tr!(labels, "desk-problem")}</h2>
            <p><a href="#" data-error-link></a></p>
        </div>
        <p class="consultation__status" data-status role="status"></p>
        <button type="button" class="button button--quiet" data-do="bring-back" hidden>{tr!(labels, "desk-bring-back")}</button>
        {desk::trouble(labels)}
        {forms.collect_view()}
        <div class="consultation__actions" data-asking>
            <button type="button" class="button" data-do="next">{tr!(labels, "desk-next")}</button>
            <button type="button" class="button button--quiet" data-do="unknown">{tr!(labels, "desk-unknown")}</button>
            <button type="button" class="button button--quiet" data-do="back">{tr!(labels, "desk-back")}</button>
        </div>
        {one.flow.private.then(|| desk::keep(labels))}
        <details class="answers" data-answers hidden>
            <summary><h2>{tr!(labels, "desk-answers")}</h2></summary>
            <dl data-answer-list></dl>
            <template data-answer>
                <div class="answers__row">
                    <dt></dt>
                    <dd></dd>
                    <dd><button type="button" class="button button--quiet" data-do="change">{tr!(labels, "desk-change")}</button></dd>
                </div>
            </template>
            <p class="consultation__actions">
                <button type="button" class="button button--quiet" data-do="restart">{tr!(labels, "desk-restart")}</button>
                {another}
            </p>
        </details>
    }
}

fn form(shelf: Shelf<'_>, question: &Question, text: &QuestionText) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let help =
        (!text.help_html.is_empty()).then(|| view! { <p class="ask__help" inner_html=text.help_html.clone()></p> });
    view! {
        <fieldset class="ask" data-question=question.id.clone() data-label=text.label.clone() hidden>
            <legend><h2 tabindex="-1">{text.prompt.clone()}</h2></legend>
            <details class="ask__why">
                <summary>{tr!(labels, "desk-why")}</summary>
                <p>{text.why.clone()}</p>
            </details>
            {help}
            <p class="ask__fault" data-fault id=format!("fault-{}", question.id)></p>
            {control(shelf, question, text)}
        </fieldset>
    }
}

fn control(shelf: Shelf<'_>, question: &Question, text: &QuestionText) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let (id, fault) = (format!("ask-{}", question.id), format!("fault-{}", question.id));
    let choose = |kind: &'static str| {
        let option = |(value, words): (&String, &String)| {
            view! {
                <div class="choice">
                    <label class="choice__label">
                        <input class="choice__input" type=kind name=id.clone() value=value.clone() aria-describedby=fault.clone() />
                        <span>{words.clone()}</span>
                    </label>
                </div>
            }
        };
        let options = question.options.iter().zip(&text.options).map(option).collect_view();
        view! { <div class="choice-list">{options}</div> }.into_any()
    };
    let field = |kind: &'static str, mode: Option<&'static str>, label: String| {
        view! {
            <label class="field">
                <span>{label}</span>
                <input class="field__input" type=kind inputmode=mode id=id.clone() aria-describedby=fault.clone() autocomplete="off" />
            </label>
        }
        .into_any()
    };
    match question.kind {
        Kind::Choice => choose("radio"),
        Kind::Several => {
            view! { <p class="ask__help">{tr!(labels, "quiz-choose-several")}</p>{choose("checkbox")} }.into_any()
        }
        Kind::Date => field("date", None, tr!(labels, "desk-date")),
        Kind::Money => field("text", Some("decimal"), tr!(labels, "desk-money")),
        Kind::Number => field("text", Some("decimal"), tr!(labels, "desk-number")),
        Kind::Text => field("text", None, tr!(labels, "desk-text")),
    }
}

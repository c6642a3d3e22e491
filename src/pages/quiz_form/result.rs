//! The end of a quiz.

use super::heading;
use crate::tr;
use crate::ui::icon::Icon;
use domain::message::Messages;
use leptos::prelude::*;

/// The score and the ways on: filled in by the player.
pub fn view(labels: &Messages, level: u8) -> impl IntoView + use<> {
    view! {
        <div class="quiz__result" data-result="" hidden>
            {heading(level, None, tr!(labels, "result-title"))}
            <p data-word=""></p>
            <div data-again="">
                <p data-again-count=""></p>
                <ul class="quiz__again" data-again-list=""></ul>
                <p class="quiz__actions"><button type="button" class="button" data-do="retry">{tr!(labels, "result-retry")}</button></p>
            </div>
            <p class="quiz__actions">
                <button type="button" class="button button--quiet" data-do="ask">{tr!(labels, "result-start-over")}</button>
            </p>
            <div class="quiz__confirm" role="group" aria-labelledby="confirm-erase" data-confirm="" hidden>
                <p id="confirm-erase">{tr!(labels, "result-confirm")}</p>
                <button type="button" class="button" data-do="erase">{tr!(labels, "result-erase")}</button>
                <button type="button" class="button button--quiet" data-do="keep">{tr!(labels, "result-keep")}</button>
            </div>
        </div>
        <div role="status">
            <div class="quiz__trouble" data-erased="" hidden>
                <p data-erased-text=""></p>
                <button type="button" class="link-button" data-do="bring-back">{tr!(labels, "result-bring-back")}</button>
            </div>
        </div>
        <span hidden>
            <span data-icon="right"><Icon name="check" /></span>
            <span data-icon="wrong"><Icon name="question" /></span>
        </span>
    }
}

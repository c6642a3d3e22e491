//! Text size and colours. The panel is plain HTML; `settings.js` applies and keeps what is chosen, also
//! before the first paint and where WASM never comes.

use crate::i18n;
use crate::tr;
use domain::message::Messages;
use leptos::prelude::*;

/// The button and the panel it opens.
#[component]
pub fn SettingsPanel() -> impl IntoView {
    let messages = i18n::messages();
    let sizes = [
        ("1", tr!(messages, "size-1")),
        ("2", tr!(messages, "size-2")),
        ("3", tr!(messages, "size-3")),
        ("4", tr!(messages, "size-4")),
    ];
    view! {
        <button type="button" class="settings-button" popovertarget="settings">
            <span class="settings-button__sign" aria-hidden="true">"Aa"</span>
            <span class="settings-button__name">{tr!(messages, "settings")}</span>
        </button>
        <div id="settings" class="settings-panel" popover="auto" role="dialog" aria-labelledby="settings-title">
            <h2 id="settings-title" class="settings-panel__title">{tr!(messages, "settings")}</h2>
            {group("size", tr!(messages, "settings-size"), sizes.into())}
            {group("scheme", tr!(messages, "settings-scheme"), schemes(&messages))}
            <div class="settings-panel__actions">
                <button type="button" class="button button--quiet" data-reset="">{tr!(messages, "settings-reset")}</button>
                <button type="button" class="button" popovertarget="settings" popovertargetaction="hide">
                    {tr!(messages, "settings-close")}
                </button>
            </div>
        </div>
    }
}

fn schemes(messages: &Messages) -> Vec<(&'static str, String)> {
    vec![
        ("system", tr!(messages, "scheme-system")),
        ("light", tr!(messages, "scheme-light")),
        ("dark", tr!(messages, "scheme-dark")),
        ("contrast", tr!(messages, "scheme-contrast")),
    ]
}

fn group(name: &'static str, legend: String, options: Vec<(&'static str, String)>) -> impl IntoView {
    let option = move |(value, label): (&'static str, String)| {
        // `settings.js` checks the one that is in force.
        view! {
            <label class="settings-panel__option">
                <input type="radio" name=name value=value />
                <span>{label}</span>
            </label>
        }
    };
    view! {
        <fieldset class="settings-panel__group">
            <legend>{legend}</legend>
            <div class="settings-panel__options">{options.into_iter().map(option).collect_view()}</div>
        </fieldset>
    }
}

//! How the reader wants pages to look. The panel is plain HTML that travels with the frame's messages;
//! `settings.js` applies and keeps what is chosen, also before the first paint and where WASM never comes.

use super::html;
use crate::tr;
use domain::message::Messages;
use leptos::prelude::*;

/// Sizes of text, in percent of the device's own.
const SIZES: [u32; 6] = [100, 125, 150, 200, 250, 300];

/// The button and the panel it opens.
pub fn panel(labels: &Messages) -> String {
    let percent = |size: u32| tr!(labels, "settings-percent", percent = size);
    let distances =
        || vec![tr!(labels, "distance-usual"), tr!(labels, "distance-wide"), tr!(labels, "distance-widest")];
    let schemes = [
        ("system", tr!(labels, "scheme-system")),
        ("light", tr!(labels, "scheme-light")),
        ("dark", tr!(labels, "scheme-dark")),
        ("black-on-white", tr!(labels, "scheme-black-on-white")),
        ("white-on-black", tr!(labels, "scheme-white-on-black")),
        ("yellow-on-black", tr!(labels, "scheme-yellow-on-black")),
        ("blue-on-pale", tr!(labels, "scheme-blue-on-pale")),
    ];
    let switches = [
        ("short", "on", tr!(labels, "settings-short")),
        ("underline", "on", tr!(labels, "settings-underline")),
        ("targets", "on", tr!(labels, "settings-targets")),
        ("pictures", "off", tr!(labels, "settings-pictures")),
        ("calm", "on", tr!(labels, "settings-calm")),
        ("ruler", "on", tr!(labels, "settings-ruler")),
    ];
    let switches = switches.map(|(name, value, label)| option("checkbox", name, value.to_owned(), label));
    html(view! {
        <button type="button" class="settings-button" popovertarget="settings">
            <span class="settings-button__sign" aria-hidden="true">"Aa"</span>
            <span class="settings-button__name">{tr!(labels, "settings")}</span>
        </button>
        <div id="settings" class="settings-panel" popover="auto" role="dialog" aria-labelledby="settings-title">
            <div class="settings-panel__top">
                <h2 id="settings-title" class="settings-panel__title">{tr!(labels, "settings")}</h2>
                <button type="button" class="button button--quiet" popovertarget="settings" popovertargetaction="hide">
                    {tr!(labels, "settings-close")}
                </button>
            </div>
            {group(tr!(labels, "settings-size"), numbered("size", SIZES.map(percent).into()))}
            {group(tr!(labels, "settings-leading"), numbered("leading", distances()))}
            {group(tr!(labels, "settings-spacing"), numbered("spacing", distances()))}
            {group(
                tr!(labels, "settings-scheme"),
                schemes.map(|(value, label)| option("radio", "scheme", value.to_owned(), label)).into(),
            )}
            {group(tr!(labels, "settings-more"), switches.into())}
            <div class="settings-panel__actions">
                <button type="button" class="button button--quiet" data-reset=tr!(labels, "settings-reset-done")>
                    {tr!(labels, "settings-reset")}
                </button>
                <p role="status"></p>
            </div>
        </div>
    })
}

/// One choice: `settings.js` checks what is in force. A scheme's label wears its colours.
fn option(kind: &'static str, name: &'static str, value: String, label: String) -> AnyView {
    let scheme = (name == "scheme").then(|| value.clone());
    view! {
        <label class="settings-panel__option" data-scheme=scheme>
            <input type=kind name=name value=value />
            <span>{label}</span>
        </label>
    }
    .into_any()
}

fn numbered(name: &'static str, labels: Vec<String>) -> Vec<AnyView> {
    labels.into_iter().zip(1..).map(|(label, number)| option("radio", name, number.to_string(), label)).collect()
}

fn group(legend: String, options: Vec<AnyView>) -> AnyView {
    view! {
        <fieldset class="settings-panel__group">
            <legend>{legend}</legend>
            <div class="settings-panel__options">{options}</div>
        </fieldset>
    }
    .into_any()
}

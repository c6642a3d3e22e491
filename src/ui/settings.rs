//! The place of the settings panel in the frame. The panel is rendered natively and comes with the messages,
//! so that its many words cost the app nothing; `settings.js` works it.

use crate::i18n;
use leptos::prelude::*;

/// What the messages call the panel's HTML.
pub const PANEL: &str = "settings-panel";

/// The button and the panel it opens.
#[component]
pub fn Settings() -> impl IntoView {
    view! { <div class="settings" inner_html=i18n::messages().format(PANEL, &[])></div> }
}

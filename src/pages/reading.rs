//! Help with reading a text: aloud, in short, beside another language. Plain HTML; the tools come when a
//! button is pressed, and without scripts only the short version shows.

use super::Shelf;
use crate::tr;
use crate::ui::icon::Icon;
use domain::edition::Article;
use domain::locale::Locale;
use leptos::prelude::*;

/// How much faster or slower than usual the text may be read.
const SPEEDS: [(&str, &str); 5] = [("0.75", "0.75×"), ("1", "1×"), ("1.25", "1.25×"), ("1.5", "1.5×"), ("2", "2×")];

/// The buttons of a page with a text.
pub fn tools(shelf: Shelf<'_>) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let other = |locale: Locale| {
        let name = match locale {
            Locale::Kk => tr!(shelf.edition.messages, "language-kk"),
            Locale::Ru => tr!(shelf.edition.messages, "language-ru"),
            Locale::En => tr!(shelf.edition.messages, "language-en"),
        };
        view! {
            <button type="button" class="tool" data-tool="beside" lang=locale.code() aria-pressed="false">{name}</button>
        }
    };
    let others = Locale::ALL.into_iter().filter(|locale| *locale != shelf.edition.locale);
    view! {
        <div class="reading" data-failed=tr!(labels, "reading-failed")>
            <div class="reading__tools">
                <button type="button" class="tool" data-tool="listen" data-do="open" aria-expanded="false">
                    {tr!(labels, "listen")}
                </button>
                <div class="reading__languages" role="group" aria-label=tr!(labels, "beside-label")>
                    <span class="reading__label" aria-hidden="true">{tr!(labels, "beside-label")}</span>
                    {others.map(other).collect_view()}
                    <button type="button" class="tool" data-tool="beside" data-do="all" aria-pressed="false" hidden>
                        {tr!(labels, "beside-all")}
                    </button>
                </div>
            </div>
            {listen(shelf)}
            <p class="reading__status" role="status"></p>
        </div>
    }
}

fn listen(shelf: Shelf<'_>) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let step = |task: &'static str, label: String| {
        view! {
            <button type="button" class="tool" data-tool="listen" data-do=task>
                <Icon name=if task == "close" { "cross" } else { task } />
                <span class="visually-hidden">{label}</span>
            </button>
        }
    };
    let speed = |(value, label): (&'static str, &'static str)| {
        view! { <option value=value selected=value == "1">{label}</option> }
    };
    view! {
        <div
            class="listen"
            hidden
            role="group"
            aria-label=tr!(labels, "listen-panel")
            lang=shelf.edition.locale.code()
            data-no-speech=tr!(labels, "listen-no-speech")
            data-no-voice=tr!(labels, "listen-no-voice")
            data-remote=tr!(labels, "listen-remote")
            data-failed=tr!(labels, "listen-failed")
            data-done=tr!(labels, "listen-done")
        >
            <button
                type="button"
                class="tool"
                data-tool="listen"
                data-do="toggle"
                data-play=tr!(labels, "listen-play")
                data-pause=tr!(labels, "listen-pause")
            >
                {tr!(labels, "listen-play")}
            </button>
            {step("back", tr!(labels, "listen-back"))}
            {step("on", tr!(labels, "listen-on"))}
            <label class="listen__speed">
                <span class="visually-hidden">{tr!(labels, "listen-speed")}</span>
                <select>{SPEEDS.map(speed).collect_view()}</select>
            </label>
            {step("close", tr!(labels, "listen-close"))}
            <p role="status" class="listen__status"></p>
        </div>
    }
}

/// The short version: opened by the reader, or shown in place of the full text by the settings.
pub fn short(shelf: Shelf<'_>, article: &Article) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let sentence = |sentence: &String| view! { <li>{sentence.clone()}</li> };
    (!article.short.is_empty()).then(|| {
        view! {
            <details class="short short--text">
                <summary>{tr!(labels, "short-version")}</summary>
                <ul>{article.short.iter().map(sentence).collect_view()}</ul>
                <p class="short__full"><a href="#full-text">{tr!(labels, "full-text")}</a></p>
            </details>
        }
    })
}

/// The text itself; a link to `#full-text` shows it where only the short version is.
pub fn text(article: &Article) -> impl IntoView + use<> {
    view! {
        <div class="full" id="full-text">
            <div class="prose" inner_html=article.html.clone()></div>
        </div>
    }
}

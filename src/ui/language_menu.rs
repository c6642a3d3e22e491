//! The three languages of the page that is shown.

use crate::i18n;
use crate::tr;
use domain::locale::Locale;
use domain::route::Route;
use leptos::prelude::*;

/// Leads to the same page in another language.
#[component]
pub fn LanguageMenu(
    /// The page that is shown.
    route: Route,
) -> impl IntoView {
    let messages = i18n::messages();
    // Each language goes by its own name, whatever the page's language. A narrow screen shows its beginning,
    // and the whole name is read everywhere.
    let names = |locale| match locale {
        Locale::Kk => (tr!(messages, "language-kk"), tr!(messages, "language-kk-short")),
        Locale::Ru => (tr!(messages, "language-ru"), tr!(messages, "language-ru-short")),
        Locale::En => (tr!(messages, "language-en"), tr!(messages, "language-en-short")),
    };
    let link = |locale: Locale| {
        let (name, short) = names(locale);
        let current = (locale == route.locale).then_some("true");
        view! {
            <li>
                <a
                    class="language-menu__link"
                    href=route.in_locale(locale).to_string()
                    lang=locale.code()
                    hreflang=locale.code()
                    data-language=""
                    aria-current=current
                >
                    <span class="language-menu__name">{name}</span>
                    <span class="language-menu__short" aria-hidden="true">{short}</span>
                </a>
            </li>
        }
    };
    view! {
        <nav class="language-menu" aria-label=tr!(messages, "language-menu")>
            <ul class="language-menu__list">{Locale::ALL.map(link).collect_view()}</ul>
        </nav>
    }
}

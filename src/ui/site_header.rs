//! The top of every page.

use super::language_menu::LanguageMenu;
use super::settings_panel::SettingsPanel;
use crate::i18n;
use crate::tr;
use domain::route::{Place, Route, Single};
use leptos::prelude::*;

/// Name, sections, languages, settings.
#[component]
pub fn SiteHeader(
    /// The page that is shown.
    route: Route,
) -> impl IntoView {
    let messages = i18n::messages();
    let home = Route::new(route.locale, Place::Home).to_string();
    let at_home = (route.place == Place::Home).then_some("page");
    let sections = [
        (Single::Rights, tr!(messages, "nav-rights")),
        (Single::LegalAid, tr!(messages, "nav-legal-aid")),
        (Single::Courses, tr!(messages, "nav-courses")),
        (Single::Quizzes, tr!(messages, "nav-quizzes")),
        (Single::Urgent, tr!(messages, "nav-urgent")),
    ];
    let section = route.place.section();
    let locale = route.locale;
    let here = route.place.clone();
    let link = move |(single, label): (Single, String)| {
        let place = Place::Single(single);
        let current = match section == Some(single) {
            true if here == place => Some("page"),
            true => Some("true"),
            false => None,
        };
        let class = if single == Single::Urgent { "site-nav__link site-nav__link--urgent" } else { "site-nav__link" };
        view! {
            <li>
                <a class=class href=Route::new(locale, place).to_string() aria-current=current>
                    {label}
                </a>
            </li>
        }
    };
    view! {
        <header class="site-header">
            <div class="site-header__bar">
                <a class="site-header__home" href=home aria-current=at_home>
                    <svg class="site-header__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                        <rect class="mark-field" width="32" height="32" rx="7"></rect>
                        <circle class="mark-sun" cx="16" cy="10" r="4"></circle>
                        <path class="mark-book" d="M16 17c-2.6-1.7-5.6-2.2-9-2v8.4c3.4-.2 6.4.3 9 2 2.6-1.7 5.6-2.2 9-2V15c-3.4-.2-6.4.3-9 2z"></path>
                        <path class="mark-fold" d="M16 17v8.4"></path>
                    </svg>
                    <span>{tr!(messages, "site-name")}</span>
                </a>
                <div class="site-header__tools">
                    <LanguageMenu route=route.clone() />
                    <SettingsPanel />
                </div>
                <nav class="site-nav" aria-label=tr!(messages, "nav-main")>
                    <ul class="site-nav__list">{sections.map(link).collect_view()}</ul>
                </nav>
            </div>
            <div class="ornament" aria-hidden="true"></div>
        </header>
    }
}

//! The top of every page.

use super::language_menu::LanguageMenu;
use super::mark::Mark;
use super::settings::Settings;
use crate::i18n;
use crate::tr;
use domain::locale::Locale;
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
        (Single::Consultations, tr!(messages, "nav-consultations")),
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
                    <Mark />
                    // The name is Kazakh; in English it is spelled in Latin letters.
                    <span lang=(locale == Locale::Ru).then_some("kk")>{tr!(messages, "site-name")}</span>
                </a>
                <div class="site-header__tools">
                    <LanguageMenu route=route.clone() />
                    <Settings />
                </div>
                <nav class="site-nav" aria-label=tr!(messages, "nav-main")>
                    <ul class="site-nav__list">{sections.map(link).collect_view()}</ul>
                </nav>
            </div>
            <div class="ornament" aria-hidden="true"></div>
        </header>
    }
}

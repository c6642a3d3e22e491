//! The two documents that belong to no language: the choice of one, and "no such page".

use super::shell::Parts;
use super::{Build, Shell, escape, head, in_owner};
use crate::pages;
use crate::tr;
use domain::edition::Edition;
use domain::locale::{Locale, Trilingual};
use domain::route::{Place, Route};
use leptos::prelude::*;

/// `/`: goes on to the saved or the browser's language; without scripts, a choice.
pub fn language_choice(site: &Trilingual<Edition>, shell: &Shell, build: &Build) -> String {
    let origin = &build.addresses.origin;
    let alternates: String = Locale::ALL
        .map(|locale| {
            let address = Route::new(locale, Place::Home);
            format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{origin}{address}\">\n", locale.code())
        })
        .concat();
    let extra = format!(
        "<link rel=\"canonical\" href=\"{origin}/\">\n{alternates}\
         <link rel=\"alternate\" hreflang=\"x-default\" href=\"{origin}/\">\n<script src=\"/language.js\"></script>\n"
    );
    let choice = |locale: Locale| {
        let edition = &site[locale];
        let (name, lede) = (language_name(edition), tr!(edition.labels, "home-lede"));
        view! {
            <li class="card" lang=locale.code()>
                <h2 class="card__title">
                    <a class="card__link" hreflang=locale.code() href=Route::new(locale, Place::Home).to_string()>{name}</a>
                </h2>
                <p class="card__text">{lede}</p>
            </li>
        }
    };
    let title = |locale: Locale| tr!(site[locale].labels, "choose-language");
    document(site, shell, build, title, &extra, Locale::ALL.map(choice).collect_view().into_any())
}

/// The document for addresses that lead nowhere.
pub fn not_found(site: &Trilingual<Edition>, shell: &Shell, build: &Build) -> String {
    let language = |locale: Locale| {
        let labels = &site[locale].labels;
        view! {
            <li class="card" lang=locale.code()>
                <h2 class="card__title">{tr!(labels, "not-found-title")}</h2>
                <p class="card__text">{tr!(labels, "not-found-text")}</p>
                <p>
                    <a class="button" hreflang=locale.code() href=Route::new(locale, Place::Home).to_string()>
                        {tr!(labels, "not-found-home")}
                    </a>
                </p>
            </li>
        }
    };
    let title = |locale: Locale| tr!(site[locale].labels, "not-found-title");
    let extra = "<meta name=\"robots\" content=\"noindex\">\n";
    document(site, shell, build, title, extra, Locale::ALL.map(language).collect_view().into_any())
}

fn language_name(edition: &Edition) -> String {
    match edition.locale {
        Locale::Kk => tr!(edition.messages, "language-kk"),
        Locale::Ru => tr!(edition.messages, "language-ru"),
        Locale::En => tr!(edition.messages, "language-en"),
    }
}

/// A document in three languages: Kazakh first, each part marked with its own.
fn document(
    site: &Trilingual<Edition>,
    shell: &Shell,
    build: &Build,
    title: impl Fn(Locale) -> String,
    extra: &str,
    cards: AnyView,
) -> String {
    let titles = Locale::ALL.map(|locale| (locale, title(locale)));
    let joined = titles.iter().map(|(_, title)| title.as_str()).collect::<Vec<_>>().join(" · ");
    let description = escape(&tr!(site.kk.labels, "home-lede"));
    let head = format!(
        "{}<title>{}</title>\n<meta name=\"description\" content=\"{description}\">\n{extra}",
        head::policy(build.policy),
        escape(&tr!(site.kk.labels, "page-title", title = joined)),
    );
    let words = titles.map(|(locale, title)| view! { <span lang=locale.code()>{title}</span> });
    let name = tr!(site.kk.messages, "site-name");
    let body = in_owner(|| {
        view! {
            {pages::masthead(name)}
            <main id="main" class="main">
                <div class="page page--wide page--languages">
                    <h1 class="languages-title">{words.collect_view()}</h1>
                    <ul class="cards">{cards}</ul>
                </div>
            </main>
        }
        .to_html()
        .replace("<!>", "")
    });
    shell.without_app().fill(&Parts { locale: Locale::Kk, head, body, data: String::new() })
}

//! The foot of every page: help in the same place everywhere, and what the site is.

use crate::i18n;
use crate::tr;
use domain::route::{Place, Route, Single};
use leptos::prelude::*;

/// Reference pages, pages about the site, and the quiet word that this is no legal advice.
#[component]
pub fn SiteFooter(
    /// The page that is shown.
    route: Route,
) -> impl IntoView {
    let messages = i18n::messages();
    let links = [
        (Single::Folder, tr!(messages, "footer-folder")),
        (Single::Letters, tr!(messages, "footer-letters")),
        (Single::Contacts, tr!(messages, "footer-contacts")),
        (Single::Glossary, tr!(messages, "footer-glossary")),
        (Single::Acts, tr!(messages, "footer-acts")),
        (Single::Topics, tr!(messages, "footer-topics")),
        (Single::Accessibility, tr!(messages, "footer-accessibility")),
        (Single::Privacy, tr!(messages, "footer-privacy")),
        (Single::About, tr!(messages, "footer-about")),
    ];
    let link = move |(single, label): (Single, String)| {
        let place = Place::Single(single);
        let current = (route.place == place).then_some("page");
        view! {
            <li>
                <a href=Route::new(route.locale, place).to_string() aria-current=current>
                    {label}
                </a>
            </li>
        }
    };
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <nav aria-label=tr!(messages, "footer-nav")>
                    <ul class="site-footer__list">{links.map(link).collect_view()}</ul>
                </nav>
                <p class="site-footer__note">{tr!(messages, "footer-no-advice")}</p>
                <p class="site-footer__note">{tr!(messages, "footer-licence")}</p>
            </div>
        </footer>
    }
}

//! What stands in `<head>` of a page.

use super::{Build, escape};
use crate::pages::View;
use domain::locale::Locale;
use domain::route::{Place, Route};

/// The head of `view` at `route`.
pub fn of(route: &Route, title: &str, view: &View, build: &Build) -> String {
    let origin = &build.addresses.origin;
    let description = escape(&view.description);
    // An embedded quiz is a copy of the page of the quiz.
    let embedded = matches!(route.place, Place::EmbeddedQuiz(_));
    let canonical = match &route.place {
        Place::EmbeddedQuiz(quiz) => Route::new(route.locale, Place::Quiz(quiz.clone())),
        _ => route.clone(),
    };
    let mut head = policy(build.policy);
    head.push_str(&format!(
        "<title>{}</title>\n<meta name=\"description\" content=\"{description}\">\n<link rel=\"canonical\" href=\"{origin}{canonical}\">\n",
        escape(title),
    ));
    if !route.place.is_listed() {
        head.push_str("<meta name=\"robots\" content=\"noindex\">\n");
    }
    if !embedded {
        for locale in Locale::ALL {
            head.push_str(&alternate(locale.code(), &route.in_locale(locale), origin));
        }
        head.push_str(&alternate("x-default", &route.in_locale(Locale::Kk), origin));
    }
    head.push_str(&format!(
        "<meta property=\"og:type\" content=\"article\">\n<meta property=\"og:title\" content=\"{}\">\n\
         <meta property=\"og:description\" content=\"{description}\">\n<meta property=\"og:url\" content=\"{origin}{canonical}\">\n\
         <meta property=\"og:locale\" content=\"{}\">\n<meta property=\"og:image\" content=\"{origin}/preview.png\">\n",
        escape(&view.title),
        open_graph_locale(route.locale),
    ));
    head.push_str(&format!(
        "<link rel=\"preload\" id=\"messages-address\" as=\"fetch\" crossorigin href=\"{}\">\n",
        build.messages[route.locale]
    ));
    for structured in &view.structured {
        let json = structured.to_string().replace('<', "\\u003c");
        head.push_str(&format!("<script type=\"application/ld+json\">{json}</script>\n"));
    }
    head
}

/// The policy, for hosts that cannot send it.
pub fn policy(policy: Option<&str>) -> String {
    let meta = |policy| format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
    policy.map(meta).unwrap_or_default()
}

fn alternate(code: &str, route: &Route, origin: &str) -> String {
    format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{origin}{route}\">\n")
}

fn open_graph_locale(locale: Locale) -> &'static str {
    match locale {
        Locale::Kk => "kk_KZ",
        Locale::Ru => "ru_RU",
        Locale::En => "en_GB",
    }
}

//! Every page of the real content, rendered natively.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/content.rs"]
mod content;
#[path = "support/html.rs"]
mod html;

use domain::edition::Edition;
use domain::locale::{Locale, Trilingual};
use domain::page::{Block, Page};
use domain::route::{Place, Route, Single};
use domain::slug::Slug;
use html::Element;
use std::path::Path;
use std::sync::LazyLock;

static SITE: LazyLock<Trilingual<Edition>> = LazyLock::new(|| content::compile(Path::new(env!("CARGO_MANIFEST_DIR"))));

/// A page of the site in each language.
struct Shown {
    route: Route,
    document: String,
    page: Option<Page>,
    elements: Vec<Element>,
}

static PAGES: LazyLock<Vec<Shown>> = LazyLock::new(|| {
    let shown = |locale: Locale, place: &Place| {
        let rendered = content::render(&SITE[locale], place);
        let elements = html::elements(&rendered.document);
        Shown { route: rendered.route, document: rendered.document, page: rendered.page, elements }
    };
    let of = |locale: Locale| app::pages::places(&SITE[locale]).into_iter().map(move |place| shown(locale, &place));
    Locale::ALL.into_iter().flat_map(of).collect()
});

#[track_caller]
fn shown(locale: Locale, place: &Place) -> &'static Shown {
    PAGES.iter().find(|shown| shown.route.locale == locale && shown.route.place == *place).expect("the place is shown")
}

fn slug(text: &str) -> Slug {
    Slug::new(text).unwrap()
}

impl Shown {
    fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    fn of_class<'a>(&'a self, class: &'a str) -> impl Iterator<Item = &'a Element> {
        let has =
            move |element: &&Element| element.get("class").is_some_and(|all| all.split(' ').any(|one| one == class));
        self.elements.iter().filter(has)
    }

    /// The document between the first `start` and the next `end`.
    #[track_caller]
    fn part(&self, start: &str, end: &str) -> &str {
        let after = self.document.split_once(start).unwrap_or_else(|| panic!("{} lacks {start}", self.route)).1;
        after.split_once(end).unwrap().0
    }

    fn is_embedded(&self) -> bool {
        matches!(self.route.place, Place::EmbeddedQuiz(_))
    }
}

#[test]
fn every_place_is_a_page_in_three_languages() {
    let places = app::pages::places(&SITE.kk);
    assert!(places.len() >= 30, "only {} places", places.len());
    for locale in Locale::ALL {
        assert_eq!(app::pages::places(&SITE[locale]), places, "the places in {}", locale.code());
        for place in &places {
            let route = Route::new(locale, place.clone());
            assert_eq!(shown(locale, place).route, route);
            assert_eq!(Route::parse(&route.to_string()), Some(route));
        }
    }
    assert!(Single::ALL.iter().all(|single| places.contains(&Place::Single(*single))));
}

#[test]
fn a_place_that_the_content_lacks_is_no_page() {
    let nowhere = [
        Place::Topic(slug("nowhere")),
        Place::Course(slug("nowhere")),
        Place::Lesson(slug("algorithm-decides"), slug("nowhere")),
        Place::Lesson(slug("nowhere"), slug("who-decided")),
        Place::Quiz(slug("nowhere")),
        Place::EmbeddedQuiz(slug("nowhere")),
        Place::LegalAid(slug("nowhere")),
        Place::Right(slug("nowhere")),
    ];
    for place in nowhere {
        let rendered = app::render::render(&SITE.en, &place, &content::build(), &content::shell());
        assert!(rendered.is_none(), "{place:?}");
    }
}

#[test]
fn rendering_the_same_page_again_gives_the_same_bytes() {
    for shown in PAGES.iter() {
        let again = content::render(&SITE[shown.route.locale], &shown.route.place);
        assert_eq!(again.document, shown.document, "{}", shown.route);
        assert_eq!(again.page, shown.page, "{}", shown.route);
    }
}

#[test]
fn every_document_holds_the_data_that_the_app_starts_from() {
    for shown in PAGES.iter() {
        let data: Vec<&Element> = shown.named("script").filter(|script| script.has("id", "page")).collect();
        assert_eq!(data.len(), 1, "{}", shown.route);
        assert!(data[0].has("type", "application/json"));
        let data: serde_json::Value = serde_json::from_str(&data[0].text).unwrap();
        assert_eq!(data["path"], shown.route.to_string());
        assert_eq!(data["build"], "build");
        assert_eq!(data["messages"], format!("/assets/messages-{}.json", shown.route.locale.code()));
        let title = shown.named("title").next().unwrap();
        assert_eq!(data["title"], title.text);
        if let Some(page) = &shown.page {
            assert_eq!(data, serde_json::to_value(page.without_html()).unwrap(), "{}", shown.route);
        }
        assert!(!data["blocks"].as_array().unwrap().is_empty(), "{}", shown.route);
    }
}

#[test]
fn the_frame_around_the_blocks_is_the_same_whatever_they_hold() {
    for shown in PAGES.iter() {
        let main = shown.part("<main", "</main>");
        for block in shown.page.iter().flat_map(|page| &page.blocks) {
            let html = match block {
                Block::Html(html) => html,
                Block::Quiz(quiz) => &quiz.html,
            };
            assert!(main.contains(html.as_str()), "{} does not show a block in <main>", shown.route);
            assert!(!html.contains("<!>"), "{} has a marker in HTML that nothing hydrates", shown.route);
        }
        assert_eq!(shown.page.is_none(), shown.is_embedded(), "{}", shown.route);
    }
}

#[test]
fn every_page_is_built_by_browsers_as_it_is_written() {
    for shown in PAGES.iter() {
        let faults = html::nesting_faults(&shown.document);
        assert!(faults.is_empty(), "{}: {faults:?}", shown.route);
    }
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    for shown in PAGES.iter() {
        // The settings are a panel of the frame, not a part of the text.
        let headings = shown.elements.iter().filter(|element| !element.has("id", "settings-title"));
        let mut last = 0;
        for heading in headings.filter(|element| ["h1", "h2", "h3", "h4", "h5", "h6"].contains(&element.name.as_str()))
        {
            let level = usize::from(heading.name.as_bytes()[1] - b'0');
            assert!(level <= last + 1, "{}: <h{level}> `{}` after <h{last}>", shown.route, heading.text);
            last = level;
        }
        assert!(last > 0, "{} has no heading", shown.route);
    }
}

#[test]
fn only_embedded_quizzes_stand_without_the_frame() {
    assert!(PAGES.iter().any(Shown::is_embedded));
    for shown in PAGES.iter() {
        for name in ["header", "nav", "footer"] {
            assert_eq!(shown.named(name).next().is_none(), shown.is_embedded(), "<{name}> in {}", shown.route);
        }
        assert_eq!(shown.of_class("skip-link").next().is_none(), shown.is_embedded(), "{}", shown.route);
        assert_eq!(shown.named("main").count(), 1, "{}", shown.route);
    }
}

#[test]
fn an_embedded_quiz_leads_to_its_page_in_a_window_of_its_own() {
    let quiz = slug("algorithm-decides");
    for locale in Locale::ALL {
        let embedded = shown(locale, &Place::EmbeddedQuiz(quiz.clone()));
        let link: Vec<&Element> = embedded.named("a").filter(|link| !link.has("rel", "external")).collect();
        let address = format!("https://site.example{}", Route::new(locale, Place::Quiz(quiz.clone())));
        assert_eq!(link.len(), 1);
        assert!(link[0].has("href", &address) && link[0].has("target", "_blank") && link[0].has("rel", "noopener"));
        // The same questions, so the same answers are kept under the same name.
        let whole = shown(locale, &Place::Quiz(quiz.clone()));
        let section = "<section id=\"quiz-algorithm-decides\"";
        assert_eq!(embedded.part(section, "</section>"), whole.part(section, "</section>"));
    }
}

#[test]
fn the_language_menu_leads_to_the_same_page_and_marks_the_language_that_is_read() {
    for shown in PAGES.iter().filter(|shown| !shown.is_embedded()) {
        let links: Vec<&Element> = shown.of_class("language-menu__link").collect();
        assert_eq!(links.len(), 3, "{}", shown.route);
        for (link, locale) in links.iter().zip(Locale::ALL) {
            assert!(link.has("href", &shown.route.in_locale(locale).to_string()), "{}", shown.route);
            assert!(link.has("lang", locale.code()) && link.has("hreflang", locale.code()), "{}", shown.route);
            let current = link.get("aria-current").is_some();
            assert_eq!(current, locale == shown.route.locale, "{} in {}", locale.code(), shown.route);
        }
    }
}

#[test]
fn the_navigation_marks_the_section_that_is_read() {
    let marks = |place: Place| -> Vec<(String, String)> {
        let links = shown(Locale::En, &place).of_class("site-nav__link");
        let marked =
            links.filter_map(|link| Some((link.get("href")?.to_owned(), link.get("aria-current")?.to_owned())));
        marked.collect()
    };
    let mark = |address: &str, mark: &str| vec![(address.to_owned(), mark.to_owned())];
    assert_eq!(marks(Place::Home), []);
    assert_eq!(marks(Place::Single(Single::Rights)), mark("/en/rights/", "page"));
    assert_eq!(marks(Place::Right(slug("human-review"))), mark("/en/rights/", "true"));
    assert_eq!(marks(Place::Lesson(slug("algorithm-decides"), slug("who-decided"))), mark("/en/courses/", "true"));
    assert_eq!(marks(Place::Quiz(slug("algorithm-decides"))), mark("/en/quizzes/", "true"));
    assert_eq!(marks(Place::Single(Single::Urgent)), mark("/en/urgent/", "page"));
    assert_eq!(marks(Place::Single(Single::Glossary)), []);
}

#[test]
fn breadcrumbs_lead_up_to_the_home_page() {
    #[track_caller]
    fn check(place: Place, expected: &[&str]) {
        let shown = shown(Locale::Ru, &place);
        let Some((_, crumbs)) = shown.document.split_once("class=\"breadcrumbs\"") else {
            assert!(expected.is_empty(), "{} has no breadcrumbs", shown.route);
            return;
        };
        let crumbs = html::elements(crumbs.split_once("</nav>").unwrap().0);
        let links: Vec<&str> = crumbs.iter().filter_map(|element| element.get("href")).collect();
        assert_eq!(links, expected);
        assert!(crumbs.iter().filter(|element| element.name == "a").all(|link| !link.text.is_empty()));
    }
    let course = slug("algorithm-decides");
    check(Place::Home, &[]);
    check(Place::Single(Single::About), &["/ru/"]);
    check(Place::Single(Single::Rights), &["/ru/"]);
    check(Place::Right(slug("objection")), &["/ru/", "/ru/rights/"]);
    check(Place::Quiz(course.clone()), &["/ru/", "/ru/quizzes/"]);
    check(Place::Course(course.clone()), &["/ru/", "/ru/courses/"]);
    check(Place::Lesson(course, slug("if-refused")), &["/ru/", "/ru/courses/", "/ru/courses/algorithm-decides/"]);
}

#[test]
fn an_explainer_lists_every_act_that_it_cites_once() {
    for locale in Locale::ALL {
        for article in SITE[locale].articles.iter().filter(|article| matches!(article.place, Place::Right(_))) {
            let shown = shown(locale, &article.place);
            assert!(!article.cites.is_empty(), "{} cites nothing", shown.route);
            let sources = html::elements(shown.part("<section aria-labelledby=\"page-sources\"", "</section>"));
            let mut listed: Vec<&str> = sources.iter().filter_map(|element| element.get("href")).collect();
            let cited = |id: &Slug| article.cites.iter().any(|cite| cite.act == *id);
            let mut expected: Vec<&str> =
                SITE[locale].acts.iter().filter(|act| cited(&act.id)).map(|act| act.url.as_str()).collect();
            listed.sort_unstable();
            expected.sort_unstable();
            assert_eq!(listed, expected, "{}", shown.route);
            let places = sources.iter().filter(|element| element.name == "li").count() - listed.len();
            assert_eq!(places, article.cites.len(), "{}", shown.route);
        }
    }
}

#[test]
fn the_explainers_are_told_apart_as_rights_and_as_systems() {
    for locale in Locale::ALL {
        let document = &shown(locale, &Place::Single(Single::Rights)).document;
        let parts: Vec<&str> = document.split("class=\"cards\"").skip(1).collect();
        for article in SITE[locale].articles.iter().filter(|article| matches!(article.place, Place::Right(_))) {
            let link = format!("\"{}\"", Route::new(locale, article.place.clone()));
            let at: Vec<usize> = (0..parts.len()).filter(|at| parts[*at].contains(&link)).collect();
            assert_eq!(at, [usize::from(article.system)], "{}", article.place.id());
        }
    }
}

#[test]
fn every_quiz_reads_without_scripts_and_says_why() {
    for locale in Locale::ALL {
        for page in &SITE[locale].quizzes {
            let shown = shown(locale, &Place::Quiz(page.quiz.id.clone()));
            let questions = page.quiz.questions.len();
            assert_eq!(
                shown.elements.iter().filter(|element| element.get("data-question").is_some()).count(),
                questions
            );
            let answers = shown.of_class("answer").filter(|answer| answer.name == "details");
            assert_eq!(answers.count(), questions, "{}", shown.route);
            for question in &page.quiz.questions {
                assert!(shown.elements.iter().any(|element| element.text == question.prompt), "{}", question.prompt);
                assert!(shown.elements.iter().any(|element| element.text == question.explanation), "{}", question.id);
            }
        }
    }
}

#[test]
fn a_lesson_leads_to_the_one_before_and_to_what_comes_next() {
    for course in &SITE.kk.courses {
        for (at, lesson) in course.lessons.iter().enumerate() {
            let shown = shown(Locale::Kk, &lesson.article.place);
            let address = |place: &Place| Route::new(Locale::Kk, place.clone()).to_string();
            let before = at.checked_sub(1).map(|at| address(&course.lessons[at].article.place));
            let next = course.lessons.get(at + 1).map(|next| address(&next.article.place));
            let next = next.unwrap_or_else(|| address(&Place::Quiz(course.quiz.clone())));
            let steps: Vec<&str> = shown.of_class("steps__link").filter_map(|link| link.get("href")).collect();
            let expected: Vec<&str> = before.iter().chain([&next]).map(String::as_str).collect();
            assert_eq!(steps, expected, "{}", shown.route);
        }
    }
}

#[test]
fn no_page_shows_the_id_of_a_message_in_place_of_its_words() {
    let ids: Vec<&str> = [&SITE.kk.messages, &SITE.kk.labels]
        .into_iter()
        .flat_map(|messages| messages.patterns.iter().map(|(id, _)| id.as_str()))
        .filter(|id| id.contains('-'))
        .collect();
    assert!(ids.len() > 100);
    for shown in PAGES.iter() {
        for element in &shown.elements {
            let texts = [element.text.as_str(), element.get("aria-label").unwrap_or_default()];
            let found = texts.iter().find(|text| ids.contains(&text.trim()));
            assert!(found.is_none(), "{} shows {found:?}", shown.route);
        }
    }
}

#[test]
fn the_documents_of_no_language_speak_all_three() {
    let (shell, build) = (content::shell(), content::build());
    for (text, key) in [
        (app::render::language_choice(&SITE, &shell, &build), "home-lede"),
        (app::render::not_found(&SITE, &shell, &build), "not-found-text"),
    ] {
        let elements = html::elements(&text);
        for locale in Locale::ALL {
            let words = SITE[locale].labels.format(key, &[]);
            let part = elements.iter().find(|element| element.name == "li" && element.has("lang", locale.code()));
            assert!(part.is_some_and(|part| part.text.contains(&words)), "`{key}` in {}", locale.code());
        }
        assert_eq!(html::nesting_faults(&text), Vec::<String>::new());
    }
}

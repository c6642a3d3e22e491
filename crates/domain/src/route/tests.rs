use super::*;
use proptest::prelude::*;

fn slug() -> impl Strategy<Value = Slug> {
    "[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}".prop_filter_map("kebab-case", |text| Slug::new(&text))
}

fn place() -> impl Strategy<Value = Place> {
    prop_oneof![
        Just(Place::Home),
        proptest::sample::select(Single::ALL).prop_map(Place::Single),
        slug().prop_map(Place::Topic),
        slug().prop_map(Place::Course),
        (slug(), slug()).prop_map(|(course, lesson)| Place::Lesson(course, lesson)),
        slug().prop_map(Place::Quiz),
        slug().prop_map(Place::EmbeddedQuiz),
        slug().prop_map(Place::LegalAid),
        slug().prop_map(Place::Right),
        slug().prop_map(Place::Danger),
        slug().prop_map(Place::Act),
        slug().prop_map(Place::Term),
    ]
}

proptest! {
    #[test]
    fn a_printed_route_reads_back(place in place(), locale in proptest::sample::select(&Locale::ALL[..])) {
        let route = Route::new(locale, place);
        prop_assert_eq!(Route::parse(&route.to_string()), Some(route.clone()));
    }

    #[test]
    fn a_place_that_content_can_name_reads_back(place in place()) {
        prop_assume!(!matches!(place, Place::EmbeddedQuiz(_)));
        prop_assert_eq!(Place::from_id(&place.id()), Some(place));
    }

    #[test]
    fn what_reads_prints_the_same_address(path in "(/[a-z-]{0,9}){0,5}/?") {
        if let Some(route) = Route::parse(&path) {
            prop_assert_eq!(route.to_string(), format!("{}/", path.trim_end_matches('/')));
        }
    }
}

#[track_caller]
fn check(path: &str, expected: Option<&str>) {
    assert_eq!(Route::parse(path).map(|route| route.to_string()).as_deref(), expected, "{path}");
}

#[test]
fn addresses_are_as_promised() {
    check("/kk/", Some("/kk/"));
    check("/kk", Some("/kk/"));
    check("/ru/rights/human-review", Some("/ru/rights/human-review/"));
    check("/en/courses/a/b/", Some("/en/courses/a/b/"));
    check("/embed/en/quiz/a/", Some("/embed/en/quiz/a/"));
    check("/", None);
    check("", None);
    check("kk/", None);
    check("/de/", None);
    check("/kk/quiz/a/", None);
    check("/embed/kk/", None);
    check("/kk//rights/", None);
    check("/kk/rights/%D2%9B/", None);
}

//! Which pages there are, read from the names of folders and files.

use crate::diagnostic::Report;
use crate::files;
use crate::source::Source;
use domain::route::{Place, Single};
use domain::slug::Slug;
use std::collections::BTreeSet;
use std::path::Path;

/// The pages of the content.
#[derive(Default)]
pub struct Pages {
    /// Pages of text, with their folders.
    pub prose: Vec<Prose>,
    /// Courses, each with its lessons' folders in order.
    pub courses: Vec<(Slug, Vec<Prose>)>,
    /// Quizzes.
    pub quizzes: Vec<Slug>,
    /// Consultations.
    pub consultations: Vec<Slug>,
    /// Letters.
    pub letters: Vec<Slug>,
    /// Everything that a link may lead to.
    pub places: BTreeSet<Place>,
}

/// A folder that holds a page in three languages.
pub struct Prose {
    /// The page.
    pub place: Place,
    /// Its folder from the root.
    pub folder: String,
}

/// Everything that stands in `content/`.
const PARTS: [&str; 17] = [
    "acts.toml",
    "calendar.toml",
    "consultations",
    "contacts.toml",
    "courses",
    "deadlines.toml",
    "facts.toml",
    "fields.toml",
    "glossary.toml",
    "legal-aid",
    "letters",
    "long-sentences.toml",
    "pages",
    "quizzes",
    "rights",
    "topics.toml",
    "urgent",
];

pub fn list(root: &Path, report: &Report) -> Pages {
    let mut pages = Pages::default();
    for name in files::names(root, "content").into_iter().filter(|name| !PARTS.contains(&name.as_str())) {
        let known = crate::suggest::suggestion(&name, PARTS);
        report.error_in(&Source::new(format!("content/{name}"), ""), format!("nothing reads `{name}`{known}"));
    }
    pages.places.insert(Place::Home);
    pages.places.extend(Single::ALL.iter().map(|single| Place::Single(*single)));
    for (section, place) in
        [("rights", Place::Right as fn(Slug) -> Place), ("legal-aid", Place::LegalAid), ("urgent", Place::Danger)]
    {
        for name in files::names(root, &format!("content/{section}")) {
            let folder = format!("content/{section}/{name}");
            if let Some(slug) = files::slug(&name, &folder, report) {
                pages.prose.push(Prose { place: place(slug), folder });
            }
        }
    }
    for name in files::names(root, "content/pages") {
        let folder = format!("content/pages/{name}");
        match Single::ALL.iter().find(|single| single.path() == name) {
            Some(single) => pages.prose.push(Prose { place: Place::Single(*single), folder }),
            None => {
                let known = crate::suggest::suggestion(&name, Single::ALL.iter().map(|single| single.path()));
                report.error_in(&Source::new(folder, ""), format!("no page has the address `{name}`{known}"));
            }
        }
    }
    courses(root, &mut pages, report);
    pages.quizzes = data(root, "quizzes", "quiz", report);
    pages.consultations = data(root, "consultations", "consultation", report);
    pages.letters = data(root, "letters", "letter", report);
    pages.places.extend(pages.quizzes.iter().cloned().map(Place::Quiz));
    pages.places.extend(pages.consultations.iter().cloned().map(Place::Consultation));
    pages.places.extend(pages.letters.iter().cloned().map(Place::Letter));
    pages.places.extend(pages.prose.iter().map(|page| page.place.clone()));
    pages
}

/// The ids of the files in `content/<folder>`, each of which holds one `what`.
fn data(root: &Path, folder: &str, what: &str, report: &Report) -> Vec<Slug> {
    let id = |name: String| {
        let path = format!("content/{folder}/{name}");
        match name.strip_suffix(".toml") {
            Some(id) => files::slug(id, &path, report),
            None => {
                let message = format!("this is no {what}; name it like first-steps.toml, or remove it");
                report.error_in(&Source::new(path, ""), message);
                None
            }
        }
    };
    files::names(root, &format!("content/{folder}")).into_iter().filter_map(id).collect()
}

fn courses(root: &Path, pages: &mut Pages, report: &Report) {
    for name in files::names(root, "content/courses") {
        let folder = format!("content/courses/{name}");
        let Some(course) = files::slug(&name, &folder, report) else { continue };
        pages.places.insert(Place::Course(course.clone()));
        let mut lessons = Vec::new();
        for name in files::names(root, &folder).into_iter().filter(|name| name != "course.toml") {
            let folder = format!("{folder}/{name}");
            // Two digits, so that the order of the names is the order of the lessons.
            let two_digits = |number: &str| number.len() == 2 && number.bytes().all(|byte| byte.is_ascii_digit());
            let numbered = name.split_once('-').filter(|(number, _)| two_digits(number));
            let Some((_, slug)) = numbered else {
                let message = format!("`{name}` is not a lesson; name its folder like 01-first-steps");
                report.error_in(&Source::new(folder, ""), message);
                continue;
            };
            let Some(lesson) = files::slug(slug, &folder, report) else { continue };
            let place = Place::Lesson(course.clone(), lesson);
            if !pages.places.insert(place.clone()) {
                let message = format!("another lesson has the address `{slug}`; rename one of the folders");
                report.error_in(&Source::new(folder.clone(), ""), message);
            }
            lessons.push(Prose { place, folder });
        }
        pages.courses.push((course, lessons));
    }
}

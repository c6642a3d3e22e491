//! The pages: one file a kind, each a view of an edition, rendered natively.

mod acts;
mod art;
mod article;
mod cites;
mod consultation;
mod contacts;
mod course;
mod design;
mod desk;
mod folder;
mod foreign;
mod glossary;
mod home;
mod leave;
mod lesson;
mod letter;
mod parts;
mod quiz;
mod quiz_form;
mod reading;
mod section;
mod settings;
mod structured;
mod topic;
mod urgent;

pub use desk::address as desk_address;
pub use parts::masthead;
pub use settings::panel as settings_panel;

use domain::edition::{Act, Article, Consultation, Course, Deadline, Edition, Lesson, Letter, QuizPage, Term, Topic};
use domain::locale::Trilingual;
use domain::page::{Block, QuizBlock};
use domain::route::{Place, Route, Single};
use leptos::prelude::*;
use serde_json::Value;

/// A page, ready to be put into a document.
pub struct View {
    /// Its heading, and the first half of the tab's title.
    pub title: String,
    /// One sentence for search engines and previews.
    pub description: String,
    /// Its content.
    pub blocks: Vec<Block>,
    /// What it is, as schema.org says it.
    pub structured: Vec<Value>,
    /// What the desk fetches to work with: it would only burden those who read.
    pub desk: Option<String>,
}

/// Every page of an edition.
pub fn places(edition: &Edition) -> Vec<Place> {
    let mut places = vec![Place::Home];
    places.extend(Single::ALL.iter().map(|single| Place::Single(*single)));
    places.extend(edition.topics.iter().map(|topic| Place::Topic(topic.id.clone())));
    places.extend(edition.terms.iter().map(|term| Place::Term(term.id.clone())));
    places.extend(edition.acts.iter().map(|act| Place::Act(act.id.clone())));
    places.extend(edition.articles.iter().map(|article| article.place.clone()));
    for course in &edition.courses {
        places.push(Place::Course(course.id.clone()));
        places.extend(course.lessons.iter().map(|lesson| lesson.article.place.clone()));
    }
    for page in &edition.quizzes {
        places.push(Place::Quiz(page.quiz.id.clone()));
        places.push(Place::EmbeddedQuiz(page.quiz.id.clone()));
    }
    places.extend(edition.consultations.iter().map(|one| Place::Consultation(one.id.clone())));
    places.extend(edition.letters.iter().map(|letter| Place::Letter(letter.id.clone())));
    places.sort();
    places.dedup();
    places
}

/// The page at `place`; `None` where the edition has none.
pub fn view(edition: &Edition, place: &Place, addresses: &Addresses) -> Option<View> {
    let mut view = of_kind(Shelf { edition, addresses }, place)?;
    for block in &mut view.blocks {
        let (Block::Html(html) | Block::Quiz(QuizBlock { html, .. })) = block;
        *html = foreign::mark(html, edition.locale);
    }
    view.desk = view.desk.map(|html| foreign::mark(&html, edition.locale));
    Some(view)
}

fn of_kind(shelf: Shelf<'_>, place: &Place) -> Option<View> {
    match place {
        Place::Home => Some(home::view(shelf)),
        Place::Single(single) => match single {
            Single::Topics => Some(topic::index(shelf)),
            Single::Courses => Some(section::courses(shelf)),
            Single::Quizzes => Some(section::quizzes(shelf)),
            Single::LegalAid => Some(section::legal_aid(shelf)),
            Single::Rights => Some(section::rights(shelf)),
            Single::Glossary => Some(glossary::index(shelf)),
            Single::Acts => Some(acts::index(shelf)),
            Single::Contacts => Some(contacts::view(shelf)),
            Single::Consultations => Some(section::consultations(shelf)),
            Single::Letters => Some(section::letters(shelf)),
            Single::Folder => Some(folder::view(shelf)),
            Single::Urgent => Some(urgent::view(shelf, shelf.article(place)?)),
            Single::Design => Some(design::view(shelf, shelf.article(place)?)),
            _ => Some(article::view(shelf, shelf.article(place)?)),
        },
        Place::Topic(id) => Some(topic::view(shelf, shelf.topic(id)?)),
        Place::Course(id) => Some(course::view(shelf, shelf.course(id)?)),
        Place::Lesson(id, _) => {
            let course = shelf.course(id)?;
            let at = course.lessons.iter().position(|lesson| lesson.article.place == *place)?;
            Some(lesson::view(shelf, course, at))
        }
        Place::Quiz(id) => Some(quiz::view(shelf, shelf.quiz(id)?)),
        Place::EmbeddedQuiz(id) => Some(quiz::embedded(shelf, shelf.quiz(id)?)),
        Place::Term(id) => Some(glossary::term(shelf, shelf.term(id)?)),
        Place::Act(id) => Some(acts::view(shelf, shelf.act(id)?)),
        Place::Consultation(id) => Some(consultation::view(shelf, shelf.consultation(id)?)),
        Place::Letter(id) => Some(letter::view(shelf, shelf.letter(id)?)),
        Place::Danger(_) => Some(urgent::danger(shelf, shelf.article(place)?)),
        Place::LegalAid(_) | Place::Right(_) => Some(article::view(shelf, shelf.article(place)?)),
    }
}

/// An edition, as the pages look things up in it.
#[derive(Clone, Copy)]
pub struct Shelf<'a> {
    /// The edition.
    pub edition: &'a Edition,
    /// Where things are.
    pub addresses: &'a Addresses,
}

/// Where the site and its parts are.
#[derive(Clone, Debug, Default)]
pub struct Addresses {
    /// Scheme and host of the site, without a slash at the end.
    pub origin: String,
    /// The script of the desk, where consultations and letters are worked on.
    pub desk: String,
    /// Its WebAssembly.
    pub desk_wasm: String,
    /// Its messages in each language.
    pub desk_messages: Trilingual<String>,
    /// The script of the papers, which make files.
    pub papers: String,
    /// Its WebAssembly.
    pub papers_wasm: String,
}

impl<'a> Shelf<'a> {
    /// The address of `place` in this edition.
    pub fn href(self, place: &Place) -> String {
        Route::new(self.edition.locale, place.clone()).to_string()
    }

    /// The text at `place`.
    pub fn article(self, place: &Place) -> Option<&'a Article> {
        self.edition.articles.iter().find(|article| article.place == *place)
    }

    /// The course of this id.
    pub fn course(self, id: &domain::slug::Slug) -> Option<&'a Course> {
        self.edition.courses.iter().find(|course| course.id == *id)
    }

    /// The quiz of this id.
    pub fn quiz(self, id: &domain::slug::Slug) -> Option<&'a QuizPage> {
        self.edition.quizzes.iter().find(|page| page.quiz.id == *id)
    }

    /// The act of this id.
    pub fn act(self, id: &domain::slug::Slug) -> Option<&'a Act> {
        self.edition.acts.iter().find(|act| act.id == *id)
    }

    /// The term of this id.
    pub fn term(self, id: &domain::slug::Slug) -> Option<&'a Term> {
        self.edition.terms.iter().find(|term| term.id == *id)
    }

    /// The consultation of this id.
    pub fn consultation(self, id: &domain::slug::Slug) -> Option<&'a Consultation> {
        self.edition.consultations.iter().find(|one| one.id == *id)
    }

    /// The letter of this id.
    pub fn letter(self, id: &domain::slug::Slug) -> Option<&'a Letter> {
        self.edition.letters.iter().find(|letter| letter.id == *id)
    }

    /// The time limit of this id.
    pub fn deadline(self, id: &str) -> Option<&'a Deadline> {
        self.edition.deadlines.iter().find(|deadline| deadline.rule.id == id)
    }

    fn lesson(self, place: &Place) -> Option<&'a Lesson> {
        let lessons = self.edition.courses.iter().flat_map(|course| &course.lessons);
        lessons.into_iter().find(|lesson| lesson.article.place == *place)
    }

    fn topic(self, id: &domain::slug::Slug) -> Option<&'a Topic> {
        self.edition.topics.iter().find(|topic| topic.id == *id)
    }

    /// The title of the page at `place`, as other pages name it.
    pub fn title(self, place: &Place) -> String {
        let labels = &self.edition.labels;
        let found = match place {
            Place::Home => Some(crate::tr!(labels, "home")),
            Place::Single(Single::Topics) => Some(crate::tr!(labels, "topics-title")),
            Place::Single(Single::Courses) => Some(crate::tr!(labels, "courses-title")),
            Place::Single(Single::Quizzes) => Some(crate::tr!(labels, "quizzes-title")),
            Place::Single(Single::LegalAid) => Some(crate::tr!(labels, "legal-aid-title")),
            Place::Single(Single::Rights) => Some(crate::tr!(labels, "rights-title")),
            Place::Single(Single::Glossary) => Some(crate::tr!(labels, "glossary-title")),
            Place::Single(Single::Acts) => Some(crate::tr!(labels, "acts-title")),
            Place::Single(Single::Contacts) => Some(crate::tr!(labels, "contacts-title")),
            Place::Single(Single::Consultations) => Some(crate::tr!(labels, "consultations-title")),
            Place::Single(Single::Letters) => Some(crate::tr!(labels, "letters-title")),
            Place::Single(Single::Folder) => Some(crate::tr!(labels, "folder-title")),
            Place::Consultation(id) => self.consultation(id).map(|one| one.title.clone()),
            Place::Letter(id) => self.letter(id).map(|letter| letter.title.clone()),
            Place::Topic(id) => self.topic(id).map(|topic| topic.title.clone()),
            Place::Act(id) => self.act(id).map(|act| act.title.clone()),
            Place::Term(id) => self.term(id).map(|term| term.name.clone()),
            Place::Course(id) => self.course(id).map(|course| course.title.clone()),
            Place::Lesson(..) => self.lesson(place).map(|lesson| lesson.article.title.clone()),
            Place::Quiz(id) | Place::EmbeddedQuiz(id) => self.quiz(id).map(|page| page.quiz.title.clone()),
            _ => self.article(place).map(|article| article.title.clone()),
        };
        found.unwrap_or_default()
    }

    /// What a place of the desk is called.
    fn title_of_desk(self, kind: &str) -> String {
        let labels = &self.edition.labels;
        match kind {
            "consultation" => crate::tr!(labels, "desk-questions"),
            "folder" => crate::tr!(labels, "folder-title"),
            _ => crate::tr!(labels, "letter-form"),
        }
    }

    /// The pages above `place`, home first.
    pub fn above(self, place: &Place) -> Vec<Place> {
        let mut above = Vec::new();
        if *place != Place::Home {
            above.push(Place::Home);
        }
        if let Some(section) = place.section().map(Place::Single).filter(|section| section != place) {
            above.push(section);
        }
        if let Place::Lesson(course, _) = place {
            above.push(Place::Course(course.clone()));
        }
        above
    }
}

/// A view as HTML that nothing hydrates: the markers between text nodes go.
fn html(view: impl IntoView + 'static) -> String {
    view.into_view().to_html().replace("<!>", "")
}

/// A block of such HTML.
fn block(view: impl IntoView + 'static) -> Block {
    Block::Html(html(view))
}

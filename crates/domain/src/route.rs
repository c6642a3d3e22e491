//! Every address of the site: one type for links, files and navigation.

use crate::locale::Locale;
use crate::slug::Slug;
use std::fmt;

/// A page in a language. Printing gives its path, which always starts and ends with `/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route {
    /// The language of the page.
    pub locale: Locale,
    /// The page, whatever its language.
    pub place: Place,
}

/// A page, whatever its language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The first page of a language.
    Home,
    /// A page that has one word for an address.
    Single(Single),
    /// A life situation.
    Topic(Slug),
    /// A course.
    Course(Slug),
    /// A lesson of a course.
    Lesson(Slug, Slug),
    /// A quiz.
    Quiz(Slug),
    /// A quiz alone, for a frame in somebody else's page.
    EmbeddedQuiz(Slug),
    /// A page of the legal-aid guide.
    LegalAid(Slug),
    /// An explainer.
    Right(Slug),
    /// A consultation.
    Consultation(Slug),
    /// A letter to fill in.
    Letter(Slug),
    /// What to do in one kind of danger.
    Danger(Slug),
    /// An act: what its articles say, and where they are cited.
    Act(Slug),
    /// A term: what it means, the law behind it, the pages that use it.
    Term(Slug),
}

macro_rules! singles {
    ($($(#[$doc:meta])* $name:ident = $path:literal),* $(,)?) => {
        /// The pages with one word for an address.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Single { $($(#[$doc])* $name),* }

        impl Single {
            /// All of them.
            pub const ALL: &'static [Single] = &[$(Single::$name),*];

            /// The word in the address.
            pub fn path(self) -> &'static str {
                match self { $(Single::$name => $path),* }
            }
        }
    };
}

singles! {
    /// All life situations.
    Topics = "topics",
    /// Danger or loss right now.
    Urgent = "urgent",
    /// All courses.
    Courses = "courses",
    /// All quizzes.
    Quizzes = "quizzes",
    /// The legal-aid guide.
    LegalAid = "legal-aid",
    /// All explainers.
    Rights = "rights",
    /// All consultations.
    Consultations = "consultations",
    /// All letters.
    Letters = "letters",
    /// What the reader began on this device.
    Folder = "progress",
    /// All terms.
    Glossary = "glossary",
    /// All acts, and where they are cited.
    Acts = "acts",
    /// All contacts.
    Contacts = "contacts",
    /// Who, sources, limits.
    About = "about",
    /// What is stored and what leaves the device.
    Privacy = "privacy",
    /// The accessibility statement.
    Accessibility = "accessibility",
    /// Every component of the pages, with examples; for those who build and check, not for search.
    Design = "design",
}

impl Route {
    /// The route of `place` in `locale`.
    pub fn new(locale: Locale, place: Place) -> Route {
        Route { locale, place }
    }

    /// Reads a path such as `/kk/rights/human-review/`; the last slash may be missing.
    /// `None` where no page can have this address.
    pub fn parse(path: &str) -> Option<Route> {
        let path = path.strip_prefix('/')?;
        let path = path.strip_suffix('/').unwrap_or(path);
        let mut parts: Vec<&str> = path.split('/').collect();
        let embedded = parts.first() == Some(&"embed");
        if embedded {
            parts.remove(0);
        }
        let locale = Locale::from_code(parts.first()?)?;
        let place = match (embedded, &parts[1..]) {
            (true, ["quiz", quiz]) => Place::EmbeddedQuiz(Slug::new(quiz)?),
            (false, rest) => Place::parse(rest)?,
            _ => return None,
        };
        Some(Route { locale, place })
    }

    /// The same page in another language.
    pub fn in_locale(&self, locale: Locale) -> Route {
        Route { locale, place: self.place.clone() }
    }
}

impl Place {
    /// Whether search engines may list it: copies and tools of the house are not.
    pub fn is_listed(&self) -> bool {
        !matches!(self, Place::EmbeddedQuiz(_) | Place::Single(Single::Design))
    }

    fn parse(parts: &[&str]) -> Option<Place> {
        Some(match parts {
            [] => Place::Home,
            [word] => Place::Single(*Single::ALL.iter().find(|single| single.path() == *word)?),
            ["topics", topic] => Place::Topic(Slug::new(topic)?),
            ["courses", course] => Place::Course(Slug::new(course)?),
            ["courses", course, lesson] => Place::Lesson(Slug::new(course)?, Slug::new(lesson)?),
            ["quizzes", quiz] => Place::Quiz(Slug::new(quiz)?),
            ["legal-aid", page] => Place::LegalAid(Slug::new(page)?),
            ["rights", right] => Place::Right(Slug::new(right)?),
            ["consultations", consultation] => Place::Consultation(Slug::new(consultation)?),
            ["letters", letter] => Place::Letter(Slug::new(letter)?),
            ["urgent", danger] => Place::Danger(Slug::new(danger)?),
            ["acts", act] => Place::Act(Slug::new(act)?),
            ["glossary", term] => Place::Term(Slug::new(term)?),
            _ => return None,
        })
    }

    /// The address without language and outer slashes, as content writes it after `page:`
    /// (`rights/human-review`); empty for the home page.
    pub fn id(&self) -> String {
        match self {
            Place::Home => String::new(),
            Place::Single(single) => single.path().to_owned(),
            Place::Topic(topic) => format!("topics/{topic}"),
            Place::Course(course) => format!("courses/{course}"),
            Place::Lesson(course, lesson) => format!("courses/{course}/{lesson}"),
            Place::Quiz(quiz) => format!("quizzes/{quiz}"),
            Place::EmbeddedQuiz(quiz) => format!("quiz/{quiz}"),
            Place::LegalAid(page) => format!("legal-aid/{page}"),
            Place::Right(right) => format!("rights/{right}"),
            Place::Consultation(consultation) => format!("consultations/{consultation}"),
            Place::Letter(letter) => format!("letters/{letter}"),
            Place::Danger(danger) => format!("urgent/{danger}"),
            Place::Act(act) => format!("acts/{act}"),
            Place::Term(term) => format!("glossary/{term}"),
        }
    }

    /// The page that content names by `id`. An embedded quiz cannot be named.
    pub fn from_id(id: &str) -> Option<Place> {
        if id.is_empty() {
            return Some(Place::Home);
        }
        Place::parse(&id.split('/').collect::<Vec<_>>())
    }

    /// The main section that the page belongs to, if any.
    pub fn section(&self) -> Option<Single> {
        match self {
            Place::Home | Place::EmbeddedQuiz(_) => None,
            Place::Single(single) => Some(*single),
            Place::Topic(_) => Some(Single::Topics),
            Place::Course(_) | Place::Lesson(..) => Some(Single::Courses),
            Place::Quiz(_) => Some(Single::Quizzes),
            Place::LegalAid(_) => Some(Single::LegalAid),
            Place::Right(_) => Some(Single::Rights),
            Place::Consultation(_) => Some(Single::Consultations),
            Place::Letter(_) => Some(Single::Letters),
            Place::Danger(_) => Some(Single::Urgent),
            Place::Act(_) => Some(Single::Acts),
            Place::Term(_) => Some(Single::Glossary),
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let language = self.locale.code();
        match &self.place {
            Place::Home => write!(f, "/{language}/"),
            Place::EmbeddedQuiz(_) => write!(f, "/embed/{language}/{}/", self.place.id()),
            place => write!(f, "/{language}/{}/", place.id()),
        }
    }
}

#[cfg(test)]
mod tests;

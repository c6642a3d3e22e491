//! What a reader takes away as a file: a letter, or a time limit for a calendar. The desk orders it, another
//! program makes it, so between them it travels as text, see [`written`].

use crate::locale::Locale;
use chrono::NaiveDate;

pub mod plain;
pub mod written;

/// A file that is to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Its name, with the ending.
    pub file: String,
    /// The day it is ordered: the makers have no clock.
    pub day: NaiveDate,
    /// What goes into it.
    pub content: Content,
}

/// What goes into a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A letter, for a word processor.
    Letter(Paper),
    /// A time limit, for a calendar.
    Reminder(Reminder),
}

/// A letter as it stands filled in: a sheet in each language that is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper(pub Vec<Sheet>);

/// A letter in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The language.
    pub locale: Locale,
    /// Its lines from top to bottom.
    pub lines: Vec<Line>,
}

/// A paragraph of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is in the letter.
    pub part: Part,
    /// What stands in it.
    pub pieces: Vec<Piece>,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words; what was typed in several lines has breaks.
    Text(String),
    /// A reference to the note of this number, from 1 on.
    Note(usize),
}

/// What a line is in its letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Who it is to.
    To,
    /// Who it is from.
    From,
    /// What kind of paper, and about what.
    Subject,
    /// The facts of the case and the grounds.
    Text,
    /// Before what is asked for.
    Ask,
    /// Something that is asked for, numbered.
    Request,
    /// Before what goes with it.
    Attachments,
    /// Something that goes with it, numbered.
    Attachment,
    /// The date, the signature.
    Sign,
    /// Before the notes.
    Notes,
    /// A note, numbered.
    Note,
}

impl Part {
    /// The parts with their names.
    pub const ALL: [(Part, &str); 11] = [
        (Part::To, "to"),
        (Part::From, "from"),
        (Part::Subject, "subject"),
        (Part::Text, "text"),
        (Part::Ask, "ask"),
        (Part::Request, "request"),
        (Part::Attachments, "attachments"),
        (Part::Attachment, "attachment"),
        (Part::Sign, "sign"),
        (Part::Notes, "notes"),
        (Part::Note, "note"),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        Part::ALL.iter().find(|(part, _)| *part == self).map_or("", |(_, name)| *name)
    }

    /// The part of this name.
    pub fn from_name(name: &str) -> Option<Part> {
        Part::ALL.iter().find(|(_, known)| *known == name).map(|(part, _)| *part)
    }

    /// Whether a space parts a line of this part from one of the part `next` right below it.
    pub fn is_parted_from(self, next: Part) -> bool {
        match (self, next) {
            (Part::Text, Part::Text) => true,
            (Part::Ask, Part::Request) | (Part::Attachments, Part::Attachment) | (Part::Notes, Part::Note) => false,
            (one, other) => one != other,
        }
    }
}

impl Line {
    /// Its words, without the references to notes.
    pub fn words(&self) -> String {
        let words = |piece: &Piece| match piece {
            Piece::Text(text) => Some(text.clone()),
            Piece::Note(_) => None,
        };
        self.pieces.iter().filter_map(words).collect()
    }
}

impl Sheet {
    /// The lines of a part.
    pub fn of(&self, part: Part) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.part == part)
    }
}

impl Paper {
    /// What the letter is called: the subject of its first sheet.
    pub fn title(&self) -> String {
        let subject = self.0.first().and_then(|sheet| sheet.of(Part::Subject).next());
        subject.map(Line::words).unwrap_or_default()
    }
}

/// A time limit for a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The id of its rule.
    pub rule: String,
    /// The last day.
    pub until: NaiveDate,
    /// What is to be done by then.
    pub title: String,
    /// Why it is this day, and by which law.
    pub why: String,
}

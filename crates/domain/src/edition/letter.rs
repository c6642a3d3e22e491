//! Letters: their words in all three languages, because two of them are sent and the third explains.

use crate::locale::Trilingual;
use crate::slug::Slug;
use chrono::NaiveDate;

/// A letter.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// Its id.
    pub id: Slug,
    /// Its title.
    pub title: String,
    /// One sentence: when to send it, and to whom.
    pub summary: String,
    /// The life situations it belongs to.
    pub topics: Vec<Slug>,
    /// The day its facts were checked.
    pub checked: NaiveDate,
    /// What it asks for, in order.
    pub fields: Vec<Field>,
    /// The time limit of the answer, counted from the day the letter is handed in.
    pub answer: Option<Slug>,
    /// The words in each language.
    pub text: Trilingual<LetterText>,
}

/// Something that a letter asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its id: what slots name.
    pub id: Slug,
    /// What is typed.
    pub kind: FieldKind,
    /// Its name.
    pub label: String,
    /// Help with filling it; empty where there is none.
    pub help: String,
    /// Whether it is about the reader, and kept once for all letters.
    pub personal: bool,
}

/// What is typed into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// One line.
    Text,
    /// Several lines.
    Lines,
    /// A day.
    Date,
    /// A sum in tenge.
    Money,
    /// An individual identification number.
    Iin,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
}

impl FieldKind {
    /// The kinds with their names.
    pub const ALL: [(FieldKind, &str); 7] = [
        (FieldKind::Text, "text"),
        (FieldKind::Lines, "lines"),
        (FieldKind::Date, "date"),
        (FieldKind::Money, "money"),
        (FieldKind::Iin, "iin"),
        (FieldKind::Phone, "phone"),
        (FieldKind::Email, "email"),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        FieldKind::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| *name)
    }
}

/// The words of a letter in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterText {
    /// Who it is to, a line each.
    pub to: Vec<Vec<Piece>>,
    /// What kind of paper, and about what.
    pub subject: Vec<Piece>,
    /// The facts of the case, then the grounds.
    pub paragraphs: Vec<Paragraph>,
    /// What is asked for.
    pub requests: Vec<Paragraph>,
    /// What goes with it.
    pub attachments: Vec<String>,
    /// The footnotes: act, article, paragraph.
    pub notes: Vec<String>,
    /// The words that every letter has.
    pub words: Words,
}

/// The words that every letter has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Before the sender.
    pub from: String,
    /// Before what is asked for.
    pub ask: String,
    /// Before what goes with it.
    pub attachments: String,
    /// Before the date.
    pub date: String,
    /// Before the signature.
    pub signature: String,
    /// Before the footnotes.
    pub notes: String,
    /// A day; `{}` stands for the figures.
    pub day: String,
    /// A sum in tenge; `{}` stands for the figures.
    pub sum: String,
}

/// A paragraph of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Its text.
    pub pieces: Vec<Piece>,
    /// The field without which it is left out.
    pub if_given: Option<Slug>,
}

/// A piece of a letter's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// What the reader fills in.
    Slot(Slug),
    /// A reference to the footnote of this number, from 1 on.
    Note(usize),
}

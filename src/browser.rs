//! The edge to the browser. Where there is none, the same functions do nothing and find nothing.

#[cfg(not(target_arch = "wasm32"))]
mod absent;
#[cfg(target_arch = "wasm32")]
mod web;

#[cfg(not(target_arch = "wasm32"))]
pub use absent::*;
#[cfg(target_arch = "wasm32")]
pub use web::*;

/// Why a page's data could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The host did not answer, or not well.
    Unreachable,
    /// There is no network, and nothing was laid by.
    Offline,
    /// What came is not a page's data.
    Unreadable,
}

/// Why something is not kept on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser denies storage here.
    Denied,
    /// There is no room left.
    Full,
    /// What was kept cannot be read; it was set aside, not lost.
    Unreadable,
}

/// Where a case is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// On the device, until the reader erases it.
    OnDevice,
    /// In the document, which forgets it when it is left.
    WithDocument,
}

/// What is kept of a quiz or a consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept<T> {
    /// The attempt or case, if there is one.
    pub value: Option<T>,
    /// Why it may not be what the reader left.
    pub trouble: Option<StorageError>,
}

/// A click on a link inside the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    /// The page's address.
    pub path: String,
    /// What follows `#`, or nothing.
    pub fragment: String,
    /// Whether the link changes the language of the same page.
    pub switches_language: bool,
}

/// What a reader does in a consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Answers the question that is shown.
    Next,
    /// Answers that they do not know.
    Unknown,
    /// Goes back one question.
    Back,
    /// Goes to the question, to answer it anew.
    Change(String),
    /// Starts again.
    Restart,
    /// Takes a fresh start back.
    BringBack,
    /// Saves the time limit of this number in the outcome that is shown, from 0 on.
    Calendar(usize),
    /// Leaves this case as it is and begins another.
    Another,
    /// Wants the answers kept on the device, or no longer.
    Keep(bool),
    /// Saves everything to a file.
    SaveFile,
    /// Goes by the browser's own buttons to the question of this number, from 0 on.
    Returned(usize),
}

/// What a reader does with a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LetterTurn {
    /// Types into the field.
    Type(String),
    /// Leaves a field.
    Leave,
    /// Copies the letter.
    Copy,
    /// Saves the letter as a file.
    Save,
    /// Saves the time limit of the answer for a calendar.
    Calendar,
    /// Prints the letter.
    Print,
    /// Shows the number that is hidden, or hides it again.
    ShowNumber,
    /// The letter goes to paper, or has gone.
    Paper(bool),
    /// Clears the fields.
    Clear,
    /// Says on which day the letter was handed in; empty takes it back.
    Sent(String),
    /// Wants what is typed kept on the device, or no longer.
    Keep(bool),
    /// Saves everything to a file.
    SaveFile,
}

/// What a reader does in their folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FolderTurn {
    /// Opens the case.
    Open(String),
    /// Gives the case a name.
    Rename(String, String),
    /// Deletes the case.
    Delete(String),
    /// Saves everything to a file.
    Export,
    /// Saves what could not be read to a file.
    ExportSetAside,
    /// Takes in the text of a file; `None` where it cannot be one of ours.
    Import(Option<String>),
    /// Wants to erase everything, and is asked.
    Ask,
    /// Does not erase.
    Spare,
    /// Erases everything.
    Erase,
    /// Takes the last deletion back.
    BringBack,
}

/// A case as the folder shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    /// Its key.
    pub key: String,
    /// The consultation, or `letter-…`: what names it and where it is worked on.
    pub id: String,
    /// The reader's own name for it; empty where there is none.
    pub name: String,
    /// When it was begun and how far it is, in words.
    pub state: String,
    /// Its letters.
    pub letters: Vec<LetterRow>,
}

/// A letter as the folder shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterRow {
    /// `letter-…`
    pub id: String,
    /// When it was handed in, in words; empty where it was not.
    pub sent: String,
    /// By when the answer is due, in words; empty where that is not known.
    pub due: String,
    /// Whether that day has passed.
    pub late: bool,
}

/// A field of a letter's form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormField {
    /// Its id.
    pub id: String,
    /// What is typed into it.
    pub kind: domain::edition::letter::FieldKind,
    /// Whether it is about the reader.
    pub personal: bool,
}

/// A time limit as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DueShown {
    /// Whether it is for this reader.
    pub shown: bool,
    /// The last day, in words; empty where it is not counted.
    pub date: String,
    /// How the day was found, a sentence each.
    pub count: Vec<String>,
    /// Whether the day can go to a calendar: it is counted, and has not passed.
    pub ahead: bool,
}

/// What a reader does in a quiz.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Changes the answer to the question that is shown.
    Answer,
    /// Moves an item up (-1) or down (1).
    Move(String, isize),
    /// Checks the answer.
    Check,
    /// Goes on.
    Next,
    /// Answers the wrong ones again.
    Retry,
    /// Wants to start over, and is asked.
    Ask,
    /// Does not start over.
    Keep,
    /// Starts over.
    Erase,
    /// Takes a fresh start back.
    BringBack,
}

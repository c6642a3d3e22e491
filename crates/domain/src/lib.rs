//! What the site is made of, as plain values: languages, routes, pages, messages, quizzes and the
//! material of one language edition.
//!
//! Invariant: nothing here does I/O, reads a clock, knows a browser or a framework. A function that
//! cannot answer returns a value that says so.

pub mod attempt;
pub mod case;
pub mod citation;
pub mod consultation;
pub mod deadline;
pub mod edition;
pub mod folder;
pub mod key;
pub mod letter;
pub mod locale;
pub mod message;
pub mod page;
pub mod paper;
pub mod plural;
pub mod quiz;
pub mod read;
pub mod route;
pub mod shuffle;
pub mod slug;

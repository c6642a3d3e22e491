//! The content compiler: `content/` and `locales/` in, the three editions or every mistake out.
//!
//! Invariants: it never stops at the first mistake, and never panics whatever the files hold.

mod citations;
mod consultations;
mod courses;
pub mod diagnostic;
mod files;
pub mod graph;
mod inline;
mod lengths;
mod letters;
mod markdown;
mod prose;
mod questions;
mod quizzes;
mod registry;
mod sentences;
mod site;
pub mod source;
pub mod spelling;
mod strings;
mod suggest;
pub mod survey;
mod table;
mod today;
mod typography;

pub use site::{Site, compile};
pub use strings::variables;
pub use today::today;

//! The content compiler: `content/` and `locales/` in, the three editions or every mistake out.
//!
//! Invariants: it never stops at the first mistake, and never panics whatever the files hold.

mod citations;
mod courses;
pub mod diagnostic;
mod files;
mod markdown;
mod prose;
mod questions;
mod quizzes;
mod registry;
mod site;
pub mod source;
mod strings;
mod suggest;
mod table;
mod typography;

pub use site::{Site, compile};
pub use strings::variables;

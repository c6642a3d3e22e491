//! What lives across pages, and what a reader does in one.

pub mod consult;
pub mod due;
pub mod letter;
pub mod navigation;
pub mod play;

//! What lives across pages, and what a reader does in one.

pub mod consult;
pub mod due;
pub mod folder;
mod keeping;
pub mod letter;
pub mod navigation;
pub mod play;

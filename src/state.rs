//! What lives across pages.

pub mod answers;
pub mod navigation;

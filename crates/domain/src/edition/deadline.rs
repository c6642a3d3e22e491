//! Time limits in one language: the words around a [`Rule`].

use super::Cite;
use crate::deadline::Rule;

/// A time limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// How it is counted.
    pub rule: Rule,
    /// What is to be done by then.
    pub title: String,
    /// Who must act.
    pub who: Who,
    /// The day it is counted from, in words that follow "from".
    pub from: String,
    /// What if it is missed.
    pub missed: String,
    /// The law that sets it.
    pub cite: Cite,
    /// The law on how it is counted, where a record names it.
    pub counting: Option<Cite>,
}

/// Who must act before a time limit ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The reader.
    Reader,
    /// The body or person that the reader deals with.
    Body,
}

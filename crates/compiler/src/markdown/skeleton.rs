//! What the three languages of a page must share: paragraphs, headings, links, call-outs and
//! lists, in order; so a paragraph can be shown beside its translation.

use crate::diagnostic::Report;
use crate::source::{Source, Span};
use std::fmt;
use std::rc::Rc;

/// An element of the skeleton.
pub struct Mark {
    /// What it is.
    pub kind: MarkKind,
    /// Where it stands.
    pub span: Span,
}

/// What an element is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// A heading.
    Heading {
        /// 2 or 3.
        level: u8,
        /// Whether it is marked `{.no-law}`.
        no_law: bool,
    },
    /// A link, by its target.
    Link(String),
    /// A call-out, by its kind.
    Callout(String),
    /// A list.
    List,
    /// An item of a list.
    Item,
    /// A table.
    Table,
    /// A paragraph.
    Paragraph,
}

impl fmt::Display for MarkKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MarkKind::Heading { level, no_law } => {
                let marks = "#".repeat(usize::from(*level));
                write!(f, "a heading {marks}{}", if *no_law { " {.no-law}" } else { "" })
            }
            MarkKind::Link(target) => write!(f, "a link to {target}"),
            MarkKind::Callout(kind) if kind.is_empty() => f.write_str("a block quote"),
            MarkKind::Callout(kind) => write!(f, "a call-out [!{}]", kind.to_uppercase()),
            MarkKind::List => f.write_str("a list"),
            MarkKind::Item => f.write_str("an item of a list"),
            MarkKind::Table => f.write_str("a table"),
            MarkKind::Paragraph => f.write_str("a paragraph"),
        }
    }
}

/// Reports the first difference between the skeleton of `original` and that of a translation.
pub fn compare(original: (&Rc<Source>, &[Mark]), translation: (&Rc<Source>, &[Mark]), report: &Report) {
    let (source, marks) = translation;
    let (expected_source, expected) = original;
    let differs = |at: &usize| expected.get(*at).map(|mark| &mark.kind) != marks.get(*at).map(|mark| &mark.kind);
    let Some(at) = (0..expected.len().max(marks.len())).find(differs) else { return };
    let place = |source: &Source, mark: &Mark| format!("{}:{}", source.path, source.line(&mark.span).number);
    match (expected.get(at), marks.get(at)) {
        (Some(theirs), Some(ours)) => {
            let message = format!(
                "here stands {}, but {} in {}; the languages must have the same structure",
                ours.kind,
                theirs.kind,
                place(expected_source, theirs)
            );
            report.error(source, ours.span.clone(), message);
        }
        (Some(theirs), None) => {
            let message = format!("{} is missing that stands in {}", theirs.kind, place(expected_source, theirs));
            report.error_in(source, message);
        }
        (None, Some(ours)) => {
            let message = format!("{} stands here that {} does not have", ours.kind, expected_source.path);
            report.error(source, ours.span.clone(), message);
        }
        (None, None) => {}
    }
}

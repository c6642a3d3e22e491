//! A file of the content, and where in it something stands.

use std::ops::Range;
use std::rc::Rc;

/// A place in a file, in bytes.
pub type Span = Range<usize>;

/// A file that was read.
#[derive(Debug)]
pub struct Source {
    /// Its path from the root, with `/` between folders.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// A line of a file around a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// From 1.
    pub number: usize,
    /// The first character of the span in the line, from 1.
    pub column: usize,
    /// Characters of the span within the line; at least 1.
    pub width: usize,
    /// The line without its end.
    pub text: String,
}

impl Source {
    /// A source that several diagnostics can share.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Rc<Source> {
        Rc::new(Source { path: path.into(), text: text.into() })
    }

    /// The line in which `span` starts. A span outside the text is drawn in.
    pub fn line(&self, span: &Span) -> Line {
        let start = self.boundary(span.start);
        let end = self.boundary(span.end.max(span.start));
        let before = &self.text[..start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line_end = self.text[start..].find('\n').map_or(self.text.len(), |at| start + at);
        Line {
            number: before.matches('\n').count() + 1,
            column: self.text[line_start..start].chars().count() + 1,
            width: self.text[start..end.clamp(start, line_end)].chars().count().max(1),
            text: self.text[line_start..line_end].trim_end_matches('\r').to_owned(),
        }
    }

    fn boundary(&self, at: usize) -> usize {
        let at = at.min(self.text.len());
        (0..=at).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(0)
    }
}

//! What is wrong with the content: where, what, and what to do.

use crate::source::{Source, Span};
use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The build stops.
    Error,
    /// The build goes on.
    Warning,
}

/// A mistake in the content. Printing gives `file:line:column`, the line and a caret.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// The file.
    pub source: Rc<Source>,
    /// Where in the file; `None` where the file as a whole is meant.
    pub span: Option<Span>,
    /// Lower case, no full stop, says the fix.
    pub message: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        writeln!(f, "{severity}: {}", self.message)?;
        let Some(span) = &self.span else {
            return writeln!(f, " --> {}", self.source.path);
        };
        let line = self.source.line(span);
        let margin = " ".repeat(line.number.to_string().len());
        writeln!(f, "{margin}--> {}:{}:{}", self.source.path, line.number, line.column)?;
        writeln!(f, "{margin} |")?;
        writeln!(f, "{} | {}", line.number, line.text)?;
        let indent: String =
            line.text.chars().take(line.column - 1).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
        writeln!(f, "{margin} | {indent}{}", "^".repeat(line.width))
    }
}

/// The mistakes of a run, in the order in which they were found.
#[derive(Debug, Default)]
pub struct Report(RefCell<Vec<Diagnostic>>);

impl Report {
    /// Notes an error at a place in a file.
    pub fn error(&self, source: &Rc<Source>, span: Span, message: impl Into<String>) {
        self.push(Severity::Error, source, Some(span), message.into());
    }

    /// Notes an error of a file as a whole.
    pub fn error_in(&self, source: &Rc<Source>, message: impl Into<String>) {
        self.push(Severity::Error, source, None, message.into());
    }

    /// Notes something that does not stop the build.
    pub fn warning(&self, source: &Rc<Source>, span: Span, message: impl Into<String>) {
        self.push(Severity::Warning, source, Some(span), message.into());
    }

    fn push(&self, severity: Severity, source: &Rc<Source>, span: Option<Span>, message: String) {
        self.0.borrow_mut().push(Diagnostic { severity, source: Rc::clone(source), span, message });
    }

    /// All of them, sorted by file and place.
    pub fn finish(self) -> Vec<Diagnostic> {
        let mut diagnostics = self.0.into_inner();
        diagnostics.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.source.path.clone(), d.span.as_ref().map(|span| span.start));
            key(a).cmp(&key(b))
        });
        diagnostics
    }
}

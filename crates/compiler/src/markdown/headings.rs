//! Headings: their levels, and the rule that every section cites the law.

use super::{Context, Mark, MarkKind, Walk};
use crate::source::Span;
use pulldown_cmark::{CowStr, Event};

impl<'a> Walk<'a, '_> {
    pub(super) fn open_heading(&mut self, level: u8, classes: &[CowStr<'a>], attributes: bool, span: &Span) {
        if level == 1 || level > 3 {
            self.error(span, "headings in a text are ## and ###; the title stands in the front matter");
        }
        let unknown = classes.iter().find(|class| class.as_ref() != "no-law");
        if attributes || unknown.is_some() {
            self.error(span, "a heading takes no attribute but {.no-law}");
        }
        let no_law = !classes.is_empty();
        self.mark(MarkKind::Heading { level, no_law }, span);
        self.heading = Some(String::new());
        // The number of the heading keeps the place for its id, which is known when all languages are read.
        let number = self.body.headings.len();
        self.html(format!("<h{level} id=\"{}\">", placeholder(number)));
    }

    pub(super) fn close_heading(&mut self, level: u8, span: &Span) {
        let words = self.heading.take().unwrap_or_default();
        if words.trim().is_empty() {
            self.error(span, "a heading without words; write it or remove it");
        }
        let place = self.span(span);
        self.body.headings.push((level, words, place));
        self.html(format!("</h{level}>\n"));
        self.events.push(Event::SoftBreak);
    }
}

/// What stands for the id of heading `number` until the ids are known. It cannot come from Markdown.
pub fn placeholder(number: usize) -> String {
    format!("\u{1}{number}\u{1}")
}

/// Reports each section (`##`) that cites no act and is not marked `{.no-law}`.
pub fn check_sections(skeleton: &[Mark], context: &Context<'_>) {
    let mut open: Option<(&Mark, bool)> = None;
    let report = |section: Option<(&Mark, bool)>| {
        if let Some((mark, false)) = section {
            let message = "this section cites no act; add a citation, or {.no-law} after the heading";
            context.report.error(context.source, mark.span.clone(), message);
        }
    };
    for mark in skeleton {
        match &mark.kind {
            MarkKind::Heading { level: 2, no_law } => {
                report(open);
                open = Some((mark, *no_law));
            }
            MarkKind::Link(target) if target.starts_with("act:") => open = open.map(|(mark, _)| (mark, true)),
            _ => {}
        }
    }
    report(open);
}

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

/// Ids from the words of the English headings, so that a link to a section survives a change of language:
/// each begins with a letter, and no two are alike.
pub fn ids<'h>(headings: impl Iterator<Item = &'h str>) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for words in headings {
        let lower = words.to_lowercase();
        let groups = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|group| !group.is_empty());
        let words = groups.collect::<Vec<_>>().join("-");
        let base = match words.bytes().next() {
            Some(first) if first.is_ascii_alphabetic() => words,
            Some(_) => format!("section-{words}"),
            None => "section".to_owned(),
        };
        let id = (2..).map(|number| format!("{base}-{number}"));
        let id = std::iter::once(base.clone()).chain(id).find(|id| !ids.contains(id));
        ids.extend(id);
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::ids;

    #[track_caller]
    fn check(headings: &[&str], expected: &[&str]) {
        assert_eq!(ids(headings.iter().copied()), expected);
    }

    #[test]
    fn the_id_of_a_heading_is_its_words_begins_with_a_letter_and_is_its_own() {
        check(&["What is it?"], &["what-is-it"]);
        check(&["\"40,000 a day, don't ask\""], &["section-40-000-a-day-don-t-ask"]);
        check(&["Who?", "Who!", "…"], &["who", "who-2", "section"]);
    }
}

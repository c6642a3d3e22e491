//! Call-outs: block quotes that start with a marker.

use super::{MarkKind, Walk};
use crate::source::Span;
use crate::suggest::suggestion;
use pulldown_cmark::{CowStr, Event, Tag};

/// The markers, and the message that names each.
pub const KINDS: [&str; 5] = ["step", "warning", "example", "deadline", "law"];

impl<'a> Walk<'a, '_> {
    pub(super) fn open_callout(&mut self, span: &Span, parser: &mut impl Iterator<Item = (Event<'a>, Span)>) {
        let first = self.text.get(span.clone()).and_then(|quote| quote.lines().next()).unwrap_or_default();
        let marker = first.trim_start_matches(['>', ' ']).strip_prefix("[!").and_then(|rest| rest.strip_suffix(']'));
        let place = span.start..span.start + first.len();
        let kind = marker.map(str::to_lowercase).unwrap_or_default();
        if marker.is_none() {
            self.error(
                &place,
                "a block quote is a call-out; start it with > [!STEP], [!WARNING], [!EXAMPLE], [!DEADLINE] or [!LAW]",
            );
        } else if !KINDS.contains(&kind.as_str()) {
            self.error(&place, format!("unknown call-out `{kind}`{}", suggestion(&kind, KINDS)));
        }
        self.mark(MarkKind::Callout(kind.clone()), &place);
        let label = self.context.links.label(&format!("callout-{kind}"));
        self.html(format!(
            "<div class=\"callout callout--{kind}\" role=\"note\"><p class=\"callout__title\">{label}</p>\n"
        ));
        if marker.is_some() {
            self.skip_marker(span.start + first.len(), parser);
        }
    }

    /// Passes over the marker's own text, up to the end of its line.
    fn skip_marker(&mut self, end: usize, parser: &mut impl Iterator<Item = (Event<'a>, Span)>) {
        for (event, span) in parser.by_ref() {
            match event {
                Event::Start(Tag::Paragraph) => self.events.push(event),
                Event::SoftBreak | Event::HardBreak => return,
                Event::Text(_) if span.end <= end => {}
                Event::End(_) => {
                    self.error(&span, "a call-out without words; write it below the marker");
                    self.events.push(Event::Text(CowStr::from("")));
                    self.events.push(event);
                    return;
                }
                event => {
                    self.event(event, span, &mut std::iter::empty());
                    return;
                }
            }
        }
    }
}

//! Call-outs: block quotes that start with a marker.

use super::{MarkKind, Walk};
use crate::source::Span;
use crate::suggest::suggestion;
use pulldown_cmark::{Event, Tag, TagEnd};

/// The markers, and the message that names each.
pub const KINDS: [&str; 5] = ["step", "warning", "example", "deadline", "law"];

impl<'a> Walk<'a, '_> {
    pub(super) fn open_callout(&mut self, span: &Span, parser: &mut impl Iterator<Item = (Event<'a>, Span)>) {
        let quote = self.text.get(span.clone()).unwrap_or_default();
        let first = quote.lines().next().unwrap_or_default().trim_end();
        let words = first.trim_start().strip_prefix('>').unwrap_or_default().trim_start();
        let marker = words.strip_prefix("[!").and_then(|rest| rest.strip_suffix(']'));
        let place = span.start..span.start + first.len();
        let kind = marker.map(str::to_lowercase).unwrap_or_default();
        if self.callouts > 0 {
            self.error(&place, "a call-out stands in another; end the first with an empty line");
        } else if marker.is_none() && words.starts_with("[!") {
            self.error(&place, "the marker of a call-out stands alone in its line; write the words below it");
        } else if marker.is_none() {
            self.error(
                &place,
                "a block quote is a call-out; start it with > [!STEP], [!WARNING], [!EXAMPLE], [!DEADLINE] or [!LAW]",
            );
        } else if !KINDS.contains(&kind.as_str()) {
            self.error(&place, format!("unknown call-out `{kind}`{}", suggestion(&kind, KINDS)));
        } else if quote[first.len()..].chars().all(|c| c == '>' || c.is_whitespace()) {
            self.error(&place, "a call-out without words; write them below the marker");
        }
        self.callouts += 1;
        self.mark(MarkKind::Callout(kind.clone()), &place);
        let label = self.context.links.label(&format!("callout-{kind}"));
        self.html(format!(
            "<div class=\"callout callout--{kind}\" role=\"note\"><p class=\"callout__title\">{label}</p>\n"
        ));
        if marker.is_some() {
            self.skip_marker(span.start + first.len(), parser);
        }
    }

    /// Passes over the marker's own text, up to the end of its line or paragraph.
    fn skip_marker(&mut self, end: usize, parser: &mut impl Iterator<Item = (Event<'a>, Span)>) {
        let mut paragraph = None;
        while let Some((event, span)) = parser.next() {
            match event {
                Event::Start(Tag::Paragraph) => paragraph = Some(event),
                Event::Text(_) if span.end <= end => {}
                Event::End(TagEnd::Paragraph) => return,
                Event::SoftBreak | Event::HardBreak => return self.events.extend(paragraph),
                event => {
                    self.events.extend(paragraph);
                    return self.event(event, span, parser);
                }
            }
        }
    }
}

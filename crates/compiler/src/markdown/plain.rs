//! The plain text of the blocks: of each paragraph, heading, item and cell.

use super::Walk;
use crate::source::Span;
use pulldown_cmark::{Event, TagEnd};

/// The text of a block, without marks.
#[derive(Default)]
pub struct Block {
    /// What is read.
    pub text: String,
    /// Where its pieces start: in `text` and in the file.
    pieces: Vec<(usize, usize)>,
}

impl Block {
    /// Where the part `at` of the text stands in the file.
    pub fn place(&self, at: &Span) -> Span {
        let place = |at: usize| {
            let piece = self.pieces.iter().rev().find(|(start, _)| *start <= at);
            piece.map_or(0, |(start, place)| place + at - start)
        };
        // The end is looked for in the piece of the last character: what follows may stand elsewhere.
        place(at.start)..place(at.end.saturating_sub(1)) + 1
    }
}

impl Walk<'_, '_> {
    /// Takes the plain text of `event`.
    pub(super) fn collect(&mut self, event: &Event<'_>, span: &Span) {
        let text = match event {
            Event::Text(text) | Event::Code(text) => text.as_ref(),
            Event::SoftBreak | Event::HardBreak => " ",
            Event::Start(tag) => return self.end_block(tag.to_end()),
            Event::End(tag) => return self.end_block(*tag),
            _ => return,
        };
        let place = self.span(span).start;
        if let Some(block) = self.body.blocks.last_mut() {
            block.pieces.push((block.text.len(), place));
            block.text.push_str(text);
        }
    }

    /// Ends the block at the edge of anything but words inside a block.
    fn end_block(&mut self, edge: TagEnd) {
        let inside = matches!(edge, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image);
        if !inside && self.body.blocks.last().is_none_or(|block| !block.text.is_empty()) {
            self.body.blocks.push(Block::default());
        }
    }
}

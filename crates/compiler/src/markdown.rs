//! Markdown to HTML: links resolved, call-outs, typography, and the skeleton that the three languages
//! must share.

use crate::diagnostic::Report;
use crate::source::{Source, Span};
use crate::typography::typeset;
use domain::edition::Cite;
use domain::locale::Locale;
use domain::slug::Slug;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};
use std::rc::Rc;

mod callout;
mod heading_ids;
mod headings;
mod links;
mod plain;
mod skeleton;

pub use callout::KINDS;
pub use heading_ids::heading_ids;
pub use headings::placeholder;
pub use links::Links;
pub use plain::Block;
pub use skeleton::{Mark, MarkKind, compare};

/// What texts may hold beyond plain Markdown.
pub const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_HEADING_ATTRIBUTES);

/// A text, rendered.
#[derive(Default)]
pub struct Body {
    /// The HTML, with a [`placeholder`] for the id of each heading.
    pub html: String,
    /// Its headings: level, words, place.
    pub headings: Vec<(u8, String, Span)>,
    /// What the three languages must share.
    pub skeleton: Vec<Mark>,
    /// Citations, each once, in order.
    pub cites: Vec<Cite>,
    /// Terms, each once, in order.
    pub terms: Vec<Slug>,
    /// Contacts, each once, in order.
    pub contacts: Vec<Slug>,
    /// Its plain text.
    pub blocks: Vec<Block>,
}

/// What a text is rendered with.
pub struct Context<'a> {
    /// Where links lead.
    pub links: Links<'a>,
    /// The language.
    pub locale: Locale,
    /// The file.
    pub source: &'a Rc<Source>,
    /// Where mistakes go.
    pub report: &'a Report,
}

/// Renders the Markdown in `range` of the context's file.
pub fn render(range: Span, context: &Context<'_>) -> Body {
    let text = context.source.text.get(range.clone()).unwrap_or_default();
    let mut walk = Walk {
        context,
        text,
        offset: range.start,
        body: Body::default(),
        events: Vec::new(),
        heading: None,
        callouts: 0,
        in_link: false,
    };
    let mut parser = Parser::new_ext(text, OPTIONS).into_offset_iter();
    while let Some((event, span)) = parser.next() {
        walk.event(event, span, &mut parser);
    }
    headings::check_sections(&walk.body.skeleton, context);
    let Walk { mut body, events, .. } = walk;
    pulldown_cmark::html::push_html(&mut body.html, events.into_iter());
    body
}

/// The walk over the events of one text.
struct Walk<'a, 'c> {
    context: &'a Context<'c>,
    text: &'a str,
    offset: usize,
    body: Body,
    events: Vec<Event<'a>>,
    /// The words of the heading that is open.
    heading: Option<String>,
    /// How many call-outs are open.
    callouts: usize,
    in_link: bool,
}

impl<'a> Walk<'a, '_> {
    fn span(&self, span: &Span) -> Span {
        span.start + self.offset..span.end + self.offset
    }

    fn error(&self, span: &Span, message: impl Into<String>) {
        self.context.report.error(self.context.source, self.span(span), message);
    }

    fn mark(&mut self, kind: MarkKind, span: &Span) {
        let span = self.span(span);
        self.body.skeleton.push(Mark { kind, span });
    }

    fn html(&mut self, html: impl Into<String>) {
        self.events.push(Event::InlineHtml(CowStr::from(html.into())));
    }

    fn event(&mut self, event: Event<'a>, span: Span, parser: &mut impl Iterator<Item = (Event<'a>, Span)>) {
        self.collect(&event, &span);
        match event {
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => {
                if !matches!(event, Event::Html(_)) {
                    self.error(&span, "raw HTML is not understood; write Markdown");
                }
            }
            Event::End(TagEnd::HtmlBlock) => {}
            Event::Start(Tag::Heading { level, id, classes, attrs }) => {
                self.open_heading(level as u8, &classes, id.is_some() || !attrs.is_empty(), &span);
            }
            Event::End(TagEnd::Heading(level)) => self.close_heading(level as u8, &span),
            Event::Start(Tag::BlockQuote(_)) => self.open_callout(&span, parser),
            Event::End(TagEnd::BlockQuote(_)) => {
                self.callouts = self.callouts.saturating_sub(1);
                self.html("</div>\n");
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.in_link = true;
                self.open_link(&dest_url, &span);
            }
            Event::End(TagEnd::Link) => {
                self.in_link = false;
                self.html("</a>");
            }
            Event::Start(Tag::Image { .. }) => {
                self.error(&span, "pictures do not stand in texts; describe it in words");
            }
            Event::End(TagEnd::Image) => {}
            Event::Start(Tag::Table(_)) => {
                self.mark(MarkKind::Table, &span);
                let label = self.context.links.label("table-label");
                self.html(format!("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"{label}\">"));
                self.events.push(event);
            }
            Event::End(TagEnd::Table) => {
                self.events.push(event);
                self.html("</div>\n");
            }
            Event::Start(Tag::List(_)) => {
                self.mark(MarkKind::List, &span);
                self.events.push(event);
            }
            Event::Start(Tag::Paragraph) => {
                self.mark(MarkKind::Paragraph, &span);
                self.events.push(event);
            }
            Event::Start(Tag::Item) => {
                self.mark(MarkKind::Item, &span);
                self.events.push(event);
            }
            Event::Text(text) => {
                let typeset = self.words(&text, &span);
                self.events.push(Event::Text(CowStr::from(typeset)));
            }
            Event::Code(code) => {
                self.words(&code, &span);
                self.events.push(Event::Code(code));
            }
            event => self.events.push(event),
        }
    }

    /// Checks `text` and gives it typeset.
    fn words(&mut self, text: &str, span: &Span) -> String {
        let written = self.text.get(span.clone()).unwrap_or_default();
        let place = |part: &str| {
            let start = span.start + written.find(part).unwrap_or(0);
            start..start + part.len()
        };
        let addresses = text.split_whitespace().filter(|word| word.contains("://") || word.starts_with("www."));
        for address in addresses.filter(|_| !self.in_link) {
            let message = format!("`{address}` stands bare; make it a contact and link to it with contact:");
            self.error(&place(address), message);
        }
        // Invariant: the placeholders of heading ids are the only control characters in the HTML.
        if let Some(character) = text.chars().find(|c| c.is_control() && !c.is_whitespace()) {
            self.error(&place(&character.to_string()), "here stands a character that cannot be seen; remove it");
        }
        let typeset = typeset(text);
        if let Some(heading) = &mut self.heading {
            heading.push_str(&typeset);
        }
        typeset
    }
}

//! How long sentences may be, so that they are understood at the first reading.

use crate::markdown::Block;
use crate::registry::Registry;
use crate::sentences::{sentences, words};
use crate::source::{Source, Span};
use domain::locale::Locale;
use domain::route::Place;

/// The most words of a sentence.
const LIMIT: usize = 30;

/// The most words of a sentence on average: Kazakh says in one word what takes others two.
fn average(locale: Locale) -> usize {
    match locale {
        Locale::Kk => 14,
        Locale::Ru | Locale::En => 16,
    }
}

/// A sentence and where it stands in its file.
pub struct Sentence {
    text: String,
    words: usize,
    span: Span,
}

impl Sentence {
    fn new(text: &str, span: Span) -> Sentence {
        Sentence { text: text.split_whitespace().collect::<Vec<_>>().join(" "), words: words(text), span }
    }
}

/// The sentences of a block of a Markdown text.
pub fn of_block(block: &Block) -> Vec<Sentence> {
    sentences(&block.text).into_iter().map(|at| Sentence::new(&block.text[at.clone()], block.place(&at))).collect()
}

/// The sentences of `text`, which is all or a line of the value at `span`.
pub fn of_value(text: &str, source: &Source, span: &Span) -> Vec<Sentence> {
    let written = source.text.get(span.clone()).unwrap_or_default();
    let sentence = |at: Span| {
        let sentence = &text[at];
        let place = written.find(sentence).map(|at| span.start + at..span.start + at + sentence.len());
        Sentence::new(sentence, place.unwrap_or_else(|| span.clone()))
    };
    sentences(text).into_iter().map(sentence).collect()
}

/// Reports each sentence of the page at `place` that is too long and not listed with a reason.
pub fn check_each(
    sentences: &[Sentence],
    (place, locale): (&Place, Locale),
    registry: &Registry,
    error: impl Fn(Span, String),
) {
    for Sentence { text, words, span } in sentences.iter().filter(|sentence| sentence.words > LIMIT) {
        if !registry.may_be_long(place, locale, text) {
            let message = format!(
                "the sentence has {words} words; split it so that none has more than {LIMIT}, or give a reason in content/long-sentences.toml"
            );
            error(span.clone(), message);
        }
    }
}

/// Reports a text whose sentences are too long on average, at the longest of them.
pub fn check_average(sentences: &[Sentence], locale: Locale, error: impl Fn(Span, String)) {
    let words: usize = sentences.iter().map(|sentence| sentence.words).sum();
    let most = average(locale) * sentences.len();
    let Some(longest) = sentences.iter().max_by_key(|sentence| sentence.words).filter(|_| words > most) else { return };
    let message = format!(
        "the {} sentences of this page have {words} words, {} more than {} a sentence; split some, first this of {}",
        sentences.len(),
        words - most,
        average(locale),
        longest.words
    );
    error(longest.span.clone(), message);
}

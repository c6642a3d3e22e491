//! Texts in three languages, and what stands in tables whose keys are not known beforehand.

use super::Table;
use crate::source::Span;
use domain::locale::{Locale, Trilingual};
use toml::Spanned;
use toml::de::DeValue;

impl<'a> Table<'a> {
    /// The text in three languages at `key`, if any.
    pub fn optional_text(&self, key: &'static str) -> Option<Trilingual<String>> {
        let table = self.optional_table(key)?;
        let read = |code| table.string(code);
        let text = (read("kk"), read("ru"), read("en"));
        let same = table.optional_flag("same").unwrap_or(false);
        table.finish();
        let (Some(kk), Some(ru), Some(en)) = text else { return None };
        let text = Trilingual { kk, ru, en };
        let copies = [(Locale::Kk, Locale::Ru), (Locale::Kk, Locale::En), (Locale::Ru, Locale::En)];
        for (first, second) in copies {
            if !same && text[first] == text[second] {
                let (first, second) = (first.code(), second.code());
                self.error(
                    self.span_of(key),
                    format!("`{key}` is the same in {first} and {second}; translate it, or add `same = true` if it is a name"),
                );
                break;
            }
        }
        Some(text)
    }

    /// The texts in three languages in the list at `key`.
    pub fn texts(&self, key: &'static str) -> Vec<Trilingual<String>> {
        let read = |table: Table<'a>| {
            let text = [Locale::Kk, Locale::Ru, Locale::En].map(|locale| table.string(locale.code()));
            table.finish();
            let [Some(kk), Some(ru), Some(en)] = text else { return None };
            Some(Trilingual { kk, ru, en })
        };
        self.tables(key).into_iter().filter_map(read).collect()
    }

    /// Where the text in each language at `key` stands, if any: written without escapes, so that what stands in
    /// the file is what is read.
    pub fn optional_prose(&self, key: &'static str) -> Option<Trilingual<Span>> {
        let text = self.optional_text(key)?;
        let table = self.optional_table(key)?;
        let spans = Trilingual::from_fn(|locale| {
            let span = table.span_of(locale.code());
            span.start + 1..span.end.saturating_sub(1).max(span.start + 1)
        });
        for locale in Locale::ALL {
            if self.source.text.get(spans[locale].clone()).map(str::trim) != Some(text[locale].as_str()) {
                let message = "write the text on one line between single double quotes, without a backslash";
                self.error(table.span_of(locale.code()), message);
                return None;
            }
        }
        Some(spans)
    }

    /// Where the text in each language at `key` stands, see [`Table::optional_prose`].
    pub fn prose(&self, key: &'static str) -> Option<Trilingual<Span>> {
        self.required(key, self.optional_prose(key))
    }

    /// The text at `key` without a word about what is wrong with it: whoever reads the key tells that.
    pub fn peek(&self, key: &str) -> String {
        self.values.get(key).and_then(|value| value.get_ref().as_str()).unwrap_or_default().to_owned()
    }

    /// Every key with its place and its value, all of them as asked for.
    pub fn pairs(&self) -> Vec<(&'a str, Span, &'a DeValue<'a>)> {
        let pair = |(key, value): (&'a Spanned<std::borrow::Cow<'a, str>>, &'a Spanned<DeValue<'a>>)| {
            (key.get_ref().as_ref(), self.shift(value.span()), value.get_ref())
        };
        self.values.iter().map(pair).collect()
    }

    /// The text in three languages at `key`.
    pub fn text(&self, key: &'static str) -> Option<Trilingual<String>> {
        self.required(key, self.optional_text(key))
    }
}

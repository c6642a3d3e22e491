//! Reading a TOML table key by key: every mistake is reported at its place and reading goes on.

use crate::diagnostic::Report;
use crate::source::{Source, Span};
use crate::suggest::suggestion;
use chrono::NaiveDate;
use domain::slug::Slug;
use std::cell::RefCell;
use std::rc::Rc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

mod texts;

/// A table that is being read. Keys that nobody asked for are reported by [`Table::finish`].
pub struct Table<'a> {
    /// The file, for messages.
    pub source: &'a Rc<Source>,
    report: &'a Report,
    values: &'a DeTable<'a>,
    span: Span,
    /// Where the TOML text starts in the file.
    offset: usize,
    asked: RefCell<Vec<&'static str>>,
}

/// Parses `text`, which starts at `offset` of `source`. What cannot be parsed is reported and left out.
pub fn parse<'a>(text: &'a str, source: &Rc<Source>, offset: usize, report: &Report) -> Spanned<DeTable<'a>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let message = format!("TOML: {}", error.message().replace('\n', ", "));
        report.error(source, span.start + offset..span.end + offset, message);
    }
    table
}

impl<'a> Table<'a> {
    /// Starts reading a parsed file.
    pub fn new(table: &'a Spanned<DeTable<'a>>, source: &'a Rc<Source>, offset: usize, report: &'a Report) -> Self {
        Self::of(table.get_ref(), offset..offset + 1, source, offset, report)
    }

    fn of(values: &'a DeTable<'a>, span: Span, source: &'a Rc<Source>, offset: usize, report: &'a Report) -> Self {
        Table { source, report, values, span, offset, asked: RefCell::default() }
    }

    /// Notes an error at `span`.
    pub fn error(&self, span: Span, message: impl Into<String>) {
        self.report.error(self.source, span, message);
    }

    /// Where the table stands.
    pub fn span(&self) -> Span {
        self.span.clone()
    }

    /// Where the value of `key` stands, or the table where there is none.
    pub fn span_of(&self, key: &str) -> Span {
        self.values.get(key).map_or(self.span(), |value| self.shift(value.span()))
    }

    /// Whether the table has `key`.
    pub fn has(&self, key: &'static str) -> bool {
        self.get(key).is_some()
    }

    fn shift(&self, span: Span) -> Span {
        span.start + self.offset..span.end + self.offset
    }

    fn get(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        let mut asked = self.asked.borrow_mut();
        if !asked.contains(&key) {
            asked.push(key);
        }
        self.values.get(key)
    }

    /// Reports that `key` is missing.
    pub fn missing(&self, key: &str) {
        self.error(self.span(), format!("`{key}` is missing; add it"));
    }

    fn typed<T>(&self, key: &'static str, kind: &str, read: impl Fn(&'a DeValue<'a>) -> Option<T>) -> Option<T> {
        let value = self.get(key)?;
        let typed = read(value.get_ref());
        if typed.is_none() {
            let span = self.shift(value.span());
            let found = match value.get_ref() {
                DeValue::String(_) | DeValue::Array(_) | DeValue::Table(_) => value.get_ref().type_str().to_owned(),
                _ => format!("`{}`", self.source.text.get(span.clone()).unwrap_or_default()),
            };
            self.error(span, format!("`{key}` must be {kind}, not {found}"));
        }
        typed
    }

    fn required<T>(&self, key: &'static str, value: Option<T>) -> Option<T> {
        if !self.values.contains_key(key) {
            self.missing(key);
        }
        value
    }

    /// The text at `key`, if any; empty text is an error.
    pub fn optional_string(&self, key: &'static str) -> Option<String> {
        self.filled(key, "write it or leave it out")
    }

    fn filled(&self, key: &'static str, advice: &str) -> Option<String> {
        let text = self.typed(key, "a text", |value| value.as_str().map(|text| text.trim().to_owned()))?;
        if text.is_empty() {
            self.error(self.span_of(key), format!("`{key}` is empty; {advice}"));
            return None;
        }
        Some(text)
    }

    /// The text at `key`.
    pub fn string(&self, key: &'static str) -> Option<String> {
        self.required(key, self.filled(key, "write it"))
    }

    /// The id at `key`.
    pub fn slug(&self, key: &'static str) -> Option<Slug> {
        let text = self.string(key)?;
        let slug = Slug::new(&text);
        if slug.is_none() {
            self.error(
                self.span_of(key),
                format!("`{text}` is not an id; use lower-case Latin words joined by hyphens"),
            );
        }
        slug
    }

    /// The texts in the list at `key`, each with its place; nothing where there is no such key.
    pub fn strings(&self, key: &'static str) -> Vec<(String, Span)> {
        let list = self.typed(key, "a list of texts", DeValue::as_array).into_iter().flat_map(|list| list.iter());
        list.filter_map(|item| match item.get_ref().as_str() {
            Some(text) => Some((text.to_owned(), self.shift(item.span()))),
            None => {
                self.error(self.shift(item.span()), format!("every item of `{key}` must be a text"));
                None
            }
        })
        .collect()
    }

    /// The whole number at `key`, if any.
    pub fn optional_count(&self, key: &'static str) -> Option<u32> {
        self.typed(key, "a whole number from 0 on", |value| {
            let number = value.as_integer()?;
            u32::from_str_radix(&number.as_str().replace('_', ""), number.radix()).ok()
        })
    }

    /// The whole number at `key`.
    pub fn count(&self, key: &'static str) -> Option<u32> {
        self.required(key, self.optional_count(key))
    }

    /// The number at `key`, whole or not.
    pub fn number(&self, key: &'static str) -> Option<f64> {
        let number = self.typed(key, "a number", |value| match value {
            DeValue::Integer(number) => {
                let digits = number.as_str().replace('_', "");
                match number.radix() {
                    10 => digits.parse().ok(),
                    radix => u32::from_str_radix(&digits, radix).ok().map(f64::from),
                }
            }
            DeValue::Float(number) => {
                number.as_str().replace('_', "").parse().ok().filter(|number: &f64| number.is_finite())
            }
            _ => None,
        });
        self.required(key, number)
    }

    /// The truth value at `key`, if any.
    pub fn optional_flag(&self, key: &'static str) -> Option<bool> {
        self.typed(key, "true or false", DeValue::as_bool)
    }

    /// The day at `key`, if any.
    pub fn optional_date(&self, key: &'static str) -> Option<NaiveDate> {
        self.typed(key, "a date such as 2026-11-21", |value| {
            let date = value.as_datetime().filter(|moment| moment.time.is_none())?.date?;
            NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        })
    }

    /// The day at `key`.
    pub fn date(&self, key: &'static str) -> Option<NaiveDate> {
        self.required(key, self.optional_date(key))
    }

    /// The table at `key`, if any.
    pub fn optional_table(&self, key: &'static str) -> Option<Table<'a>> {
        let table = self.typed(key, "a table", DeValue::as_table)?;
        Some(Table::of(table, self.span_of(key), self.source, self.offset, self.report))
    }

    /// The tables in the list at `key` (`[[key]]`).
    pub fn tables(&self, key: &'static str) -> Vec<Table<'a>> {
        let list = self.typed(key, "a list of tables", DeValue::as_array).into_iter().flat_map(|list| list.iter());
        list.filter_map(|item| {
            let span = self.shift(item.span());
            match item.get_ref().as_table() {
                Some(table) => Some(Table::of(table, span, self.source, self.offset, self.report)),
                None => {
                    self.error(span, format!("every item of `{key}` must be a table"));
                    None
                }
            }
        })
        .collect()
    }

    /// Reports the keys that nobody asked for.
    pub fn finish(&self) {
        let asked = self.asked.borrow();
        for key in self.values.keys().filter(|key| !asked.contains(&key.get_ref().as_ref())) {
            let name = key.get_ref();
            let hint = suggestion(name, asked.iter().copied());
            self.error(self.shift(key.span()), format!("unknown key `{name}`{hint}"));
        }
    }
}

//! What is typed into a letter, as the letter writes it.

use crate::edition::letter::FieldKind;
use crate::key::millionths;
use crate::locale::Locale;
use chrono::{Datelike, NaiveDate};

pub mod iin;

/// How a language writes days and sums; `{}` stands for the figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manner {
    /// The language.
    pub locale: Locale,
    /// A day.
    pub day: String,
    /// A sum in tenge.
    pub sum: String,
}

impl Manner {
    /// `typed` as a letter writes it. What is not understood stands as it was typed.
    pub fn written(&self, kind: FieldKind, typed: &str) -> String {
        let typed = typed.trim();
        let written = match kind {
            FieldKind::Date => typed.parse().ok().map(|day| self.day(day)),
            FieldKind::Money => self.sum(typed),
            _ => None,
        };
        written.unwrap_or_else(|| typed.to_owned())
    }

    /// A day in figures.
    pub fn day(&self, day: NaiveDate) -> String {
        self.day.replace("{}", &format!("{:02}.{:02}.{}", day.day(), day.month(), day.year()))
    }

    /// A sum, its thousands parted; `None` where it is none.
    fn sum(&self, typed: &str) -> Option<String> {
        const MILLION: i64 = 1_000_000;
        let sum = millionths(typed).filter(|sum| *sum >= 0)?;
        let whole = (sum / MILLION).to_string();
        let mut parted = String::new();
        for (at, digit) in whole.char_indices() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                parted.push('\u{a0}');
            }
            parted.push(digit);
        }
        let hundredths = (sum % MILLION) / (MILLION / 100);
        if hundredths > 0 {
            let point = if self.locale == Locale::En { '.' } else { ',' };
            parted.push_str(&format!("{point}{hundredths:02}"));
        }
        Some(self.sum.replace("{}", &parted))
    }
}

/// `written` as it stands before `next`: of two full stops one is left.
pub fn before<'w>(written: &'w str, next: &str) -> &'w str {
    match written.strip_suffix('.') {
        Some(rest) if next.starts_with('.') => rest,
        _ => written,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(locale: Locale, kind: FieldKind, typed: &str, expected: &str) {
        let manner = Manner { locale, day: "{} y.".to_owned(), sum: "{} KZT".to_owned() };
        assert_eq!(manner.written(kind, typed).replace('\u{a0}', " "), expected, "{typed:?}");
    }

    #[test]
    fn days_and_sums_are_written_as_the_language_does() {
        check(Locale::Kk, FieldKind::Date, "2026-11-02", "02.11.2026 y.");
        check(Locale::Ru, FieldKind::Money, "1500000", "1 500 000 KZT");
        check(Locale::Ru, FieldKind::Money, "999,5", "999,50 KZT");
        check(Locale::En, FieldKind::Money, "999,5", "999.50 KZT");
        check(Locale::Kk, FieldKind::Text, " A name ", "A name");
    }

    #[test]
    fn what_is_not_understood_stands_as_it_was_typed() {
        check(Locale::Kk, FieldKind::Date, "soon", "soon");
        check(Locale::Kk, FieldKind::Money, "much", "much");
    }

    #[test]
    fn of_two_full_stops_one_is_left() {
        assert_eq!(before("02.11.2026 y.", ". Then"), "02.11.2026 y");
        assert_eq!(before("02.11.2026 y.", " then"), "02.11.2026 y.");
        assert_eq!(before("A name", "."), "A name");
    }
}

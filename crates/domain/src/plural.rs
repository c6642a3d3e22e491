//! Plural categories of whole numbers, after CLDR.

use crate::locale::Locale;

/// A plural category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// `one`.
    One,
    /// `few`: Russian only.
    Few,
    /// `many`: Russian only.
    Many,
    /// `other`.
    Other,
}

impl Plural {
    /// The category of `number` in `locale`.
    pub fn of(locale: Locale, number: u32) -> Plural {
        match (locale, number % 10, number % 100) {
            (Locale::Kk | Locale::En, ..) if number == 1 => Plural::One,
            (Locale::Kk | Locale::En, ..) => Plural::Other,
            (Locale::Ru, 1, hundred) if hundred != 11 => Plural::One,
            (Locale::Ru, 2..=4, hundred) if !(12..=14).contains(&hundred) => Plural::Few,
            (Locale::Ru, ..) => Plural::Many,
        }
    }

    /// The category's name, as messages write it.
    pub fn name(self) -> &'static str {
        match self {
            Plural::One => "one",
            Plural::Few => "few",
            Plural::Many => "many",
            Plural::Other => "other",
        }
    }
}

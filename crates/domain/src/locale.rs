//! The three languages, and values that exist in each of them.

use serde::Serialize;
use std::ops::{Index, IndexMut};

/// A language of the site. Kazakh comes first in every list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// Kazakh, `kk`: the default.
    Kk,
    /// Russian, `ru`.
    Ru,
    /// English, `en`.
    En,
}

impl Locale {
    /// Every language, in the order readers see them.
    pub const ALL: [Locale; 3] = [Locale::Kk, Locale::Ru, Locale::En];

    /// The BCP 47 code, as in addresses and `lang`.
    pub fn code(self) -> &'static str {
        match self {
            Locale::Kk => "kk",
            Locale::Ru => "ru",
            Locale::En => "en",
        }
    }

    /// The language with this exact code.
    pub fn from_code(code: &str) -> Option<Locale> {
        Locale::ALL.into_iter().find(|locale| locale.code() == code)
    }
}

/// One value a language. A missing language cannot be written down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trilingual<T> {
    /// Kazakh.
    pub kk: T,
    /// Russian.
    pub ru: T,
    /// English.
    pub en: T,
}

impl<T> Trilingual<T> {
    /// Makes the value of each language in turn.
    pub fn from_fn(mut make: impl FnMut(Locale) -> T) -> Self {
        Trilingual { kk: make(Locale::Kk), ru: make(Locale::Ru), en: make(Locale::En) }
    }
}

impl<T> IndexMut<Locale> for Trilingual<T> {
    fn index_mut(&mut self, locale: Locale) -> &mut T {
        match locale {
            Locale::Kk => &mut self.kk,
            Locale::Ru => &mut self.ru,
            Locale::En => &mut self.en,
        }
    }
}

impl<T> Index<Locale> for Trilingual<T> {
    type Output = T;

    fn index(&self, locale: Locale) -> &T {
        match locale {
            Locale::Kk => &self.kk,
            Locale::Ru => &self.ru,
            Locale::En => &self.en,
        }
    }
}

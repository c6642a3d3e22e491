//! Ids and address parts: kebab-case English.

use std::borrow::Borrow;
use std::fmt;

/// A kebab-case id: lower-case Latin letters and digits in groups joined by single hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

impl Slug {
    /// The slug that `text` spells, or `None` where it is not kebab-case.
    pub fn new(text: &str) -> Option<Slug> {
        let group = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        text.split('-').all(group).then(|| Slug(text.to_owned()))
    }

    /// The text of the slug.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Slug;

    #[track_caller]
    fn check(text: &str, valid: bool) {
        assert_eq!(Slug::new(text).is_some(), valid, "{text:?}");
    }

    #[test]
    fn a_slug_is_kebab_case() {
        check("human-review", true);
        check("19-1", true);
        check("", false);
        check("-a", false);
        check("a--b", false);
        check("Human", false);
        check("шағым", false);
        check("a/b", false);
    }
}

//! A place in an act, and how content names it.

use std::fmt;

/// An article and the units below it: `43`, `4`, `3` for Article 43(4)(3).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Anchor {
    /// The number of the article; may hold a hyphen (`19-1`).
    pub article: String,
    /// Paragraph (or part) and subparagraph, outermost first; at most two.
    pub units: Vec<String>,
}

impl Anchor {
    /// Reads `art-ARTICLE[.PARAGRAPH[.SUBPARAGRAPH]]`.
    pub fn parse(text: &str) -> Option<Anchor> {
        let mut numbers = text.strip_prefix("art-")?.split('.').map(str::to_owned);
        let article = numbers.next()?;
        let units: Vec<String> = numbers.collect();
        let number =
            |text: &String| text.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
        (units.len() <= 2 && number(&article) && units.iter().all(number)).then_some(Anchor { article, units })
    }
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "art-{}", self.article)?;
        self.units.iter().try_for_each(|unit| write!(f, ".{unit}"))
    }
}

#[cfg(test)]
mod tests {
    use super::Anchor;

    #[track_caller]
    fn check(text: &str, valid: bool) {
        let anchor = Anchor::parse(text);
        assert_eq!(anchor.is_some(), valid, "{text}");
        if let Some(anchor) = anchor {
            assert_eq!(anchor.to_string(), text);
        }
    }

    #[test]
    fn an_anchor_names_article_paragraph_subparagraph() {
        check("art-43", true);
        check("art-43.4.3", true);
        check("art-19-1.3", true);
        check("art-43.4.3.1", false);
        check("art-", false);
        check("art-4.", false);
        check("art-x", false);
        check("43", false);
    }
}

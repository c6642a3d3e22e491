//! The document around every page: what Trunk filled, with markers for the rest.

use domain::locale::Locale;
use std::fmt;

const LANGUAGE: &str = "lang=\"kk\"";
const HEAD: &str = "<!--head-->";
const BODY: &str = "<!--body-->";
const DATA: &str = "<!--data-->";

/// The template.
pub struct Shell(String);

/// A marker that the template lacks.
#[derive(Debug, PartialEq, Eq)]
pub struct MissingMarker(pub &'static str);

impl fmt::Display for MissingMarker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "src/index.html lacks {}; pages would come out empty", self.0)
    }
}

/// What a page puts at the markers.
pub struct Parts {
    /// The language of the document.
    pub locale: Locale,
    /// Inside `<head>`.
    pub head: String,
    /// Inside `#app`.
    pub body: String,
    /// After `#app`.
    pub data: String,
}

impl Shell {
    /// Takes a template that has every marker once.
    pub fn new(template: &str) -> Result<Shell, MissingMarker> {
        match [LANGUAGE, HEAD, BODY, DATA].into_iter().find(|marker| template.matches(marker).count() != 1) {
            Some(marker) => Err(MissingMarker(marker)),
            None => Ok(Shell(template.to_owned())),
        }
    }

    /// The document of a page.
    pub fn fill(&self, parts: &Parts) -> String {
        // Each marker is cut at, not searched for again: a page may speak of markers.
        let language = format!("lang=\"{}\"", parts.locale.code());
        let mut rest = self.0.as_str();
        let mut document = String::with_capacity(self.0.len() + parts.head.len() + parts.body.len() + parts.data.len());
        for (marker, value) in [(LANGUAGE, &language), (HEAD, &parts.head), (BODY, &parts.body), (DATA, &parts.data)] {
            if let Some((before, after)) = rest.split_once(marker) {
                document.push_str(before);
                document.push_str(value);
                rest = after;
            }
        }
        document.push_str(rest);
        document
    }

    /// The template for a document without the app: nothing of WASM is loaded.
    pub fn without_app(&self) -> Shell {
        let app = |line: &str| {
            ["modulepreload", "application/wasm", "type=\"module\""].iter().any(|sign| line.contains(sign))
        };
        // Trunk may put several elements on a line; each starts a new one here.
        let lines = self.0.replace("<link", "\n<link").replace("<script", "\n<script").replace("</head>", "\n</head>");
        Shell(lines.lines().filter(|line| !app(line)).collect::<Vec<_>>().join("\n"))
    }

    /// The template's text: it changes whenever a script, a style or the app does.
    pub fn text(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "<html lang=\"kk\"><head><!--head--></head><body><!--body--><!--data--></body></html>";

    fn parts(body: &str) -> Parts {
        Parts { locale: Locale::Ru, head: "<title>x</title>".into(), body: body.into(), data: "{}".into() }
    }

    #[test]
    fn a_page_fills_every_marker_even_if_its_text_names_one() {
        let document = Shell::new(TEMPLATE).map(|shell| shell.fill(&parts("text <!--data--> text")));
        let expected = "<html lang=\"ru\"><head><title>x</title></head><body>text <!--data--> text{}</body></html>";
        assert_eq!(document, Ok(expected.to_owned()));
    }

    #[test]
    fn a_template_without_a_marker_is_refused() {
        let template = TEMPLATE.replace(BODY, "");
        assert_eq!(Shell::new(&template).map(|_| ()), Err(MissingMarker(BODY)));
    }
}

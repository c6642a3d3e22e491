//! What the library has no words for, written into the parts that it has built: the language of the text, the
//! letter's title, and the number in front of a note.

use super::docx::REFERENCE;
use docx_rs::XMLDocx;
use domain::locale::Locale;
use domain::paper::Paper;

/// The language with its country, as word processors name it; also the style of words in it.
pub fn tag(locale: Locale) -> &'static str {
    match locale {
        Locale::Kk => "kk-KZ",
        Locale::Ru => "ru-RU",
        Locale::En => "en-GB",
    }
}

/// Writes what is missing.
pub fn mend(parts: &mut XMLDocx, paper: &Paper) {
    for locale in Locale::ALL {
        let tag = tag(locale);
        let name = format!("<w:name w:val=\"{tag}\" />");
        let language = format!("<w:lang w:val=\"{tag}\" />");
        replace(&mut parts.styles, &format!("{name}<w:rPr />"), &format!("{name}<w:rPr>{language}</w:rPr>"));
    }
    let first = tag(paper.0.first().map_or(Locale::Kk, |sheet| sheet.locale));
    let defaults = "</w:rPr></w:rPrDefault>";
    replace(&mut parts.styles, defaults, &format!("<w:lang w:val=\"{first}\" />{defaults}"));
    let number = format!("<w:r><w:rPr><w:rStyle w:val=\"{REFERENCE}\" /></w:rPr><w:footnoteRef /></w:r>");
    replace(&mut parts.footnotes, "</w:pPr>", &format!("</w:pPr>{number}"));
    let title = escaped(&paper.title());
    let nobody = "<dc:creator>unknown</dc:creator><cp:lastModifiedBy>unknown</cp:lastModifiedBy>";
    let said = format!("<dc:title>{title}</dc:title><dc:language>{first}</dc:language>");
    replace(&mut parts.doc_props.core, nobody, &said);
}

/// Replaces `sought` wherever it stands. What is typed is escaped, so it never looks like an element.
fn replace(part: &mut Vec<u8>, sought: &str, written: &str) {
    if let Ok(text) = std::str::from_utf8(part) {
        *part = text.replace(sought, written).into_bytes();
    }
}

fn escaped(text: &str) -> String {
    let kept = text.chars().filter(|c| !c.is_control());
    kept.collect::<String>().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

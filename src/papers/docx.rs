//! A letter for a word processor: A4, one sheet of each language on a page of its own, the law's references
//! as footnotes.

use super::mend;
use chrono::NaiveDate;
use docx_rs::{
    AbstractNumbering, AlignmentType, BreakType, Docx, Footnote, IndentLevel, Level, LevelJc, LevelText, LineSpacing,
    NumberFormat, Numbering, NumberingId, PageMargin, Paragraph, Run, RunFonts, SpecialIndentType, Start, Style,
    StyleType, VertAlignType,
};
use domain::locale::Locale;
use domain::paper::{Line, Paper, Part, Piece, Sheet};
use std::io::Cursor;

/// Twentieths of a point.
const CENTIMETRE: u32 = 567;
const PAGE: (u32, u32) = (21 * CENTIMETRE, 2970 * CENTIMETRE / 100);
/// Where the addressee and the sender stand from the left, as official letters have it.
const ASIDE: i32 = 8 * CENTIMETRE as i32;
/// Between a paragraph and the one above it.
const GAP: u32 = 200;
/// Half points.
const SIZE: usize = 24;
const SMALL: usize = 20;

/// Lists that the library brings.
const OWN_LISTS: usize = 1;

const FONT: &str = "Times New Roman";
/// The style of references to notes, which the library gives them.
pub(super) const REFERENCE: &str = "FootnoteReference";
const NOTE: &str = "FootnoteText";

/// The letter, made on `day`; `None` where it cannot be written.
pub fn make(paper: &Paper, day: NaiveDate) -> Option<Vec<u8>> {
    let mut making = Making { docx: blank(day), lists: OWN_LISTS, notes: 0, paragraphs: 0 };
    for (at, sheet) in paper.0.iter().enumerate() {
        making.sheet(sheet, at > 0);
    }
    let mut parts = making.docx.build();
    mend::mend(&mut parts, paper);
    let mut bytes = Cursor::new(Vec::new());
    parts.pack(&mut bytes).ok()?;
    Some(bytes.into_inner())
}

/// What is said of every letter, and the styles.
fn blank(day: NaiveDate) -> Docx {
    let margin = i32::try_from(2 * CENTIMETRE).unwrap_or_default();
    let margins = PageMargin::new().top(margin).right(margin).bottom(margin).left(margin);
    let fonts = RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT).east_asia(FONT);
    let made = format!("{day}T00:00:00Z");
    let mut reference = Style::new(REFERENCE, StyleType::Character).name("footnote reference");
    reference.run_property = reference.run_property.vert_align(VertAlignType::SuperScript);
    let note = Style::new(NOTE, StyleType::Paragraph).name("footnote text").size(SMALL);
    let docx = Docx::new()
        .page_size(PAGE.0, PAGE.1)
        .page_margin(margins)
        .default_fonts(fonts)
        .default_size(SIZE)
        .created_at(&made)
        .updated_at(&made)
        .add_style(reference)
        .add_style(note);
    Locale::ALL.iter().fold(docx, |docx, locale| {
        docx.add_style(Style::new(mend::tag(*locale), StyleType::Character).name(mend::tag(*locale)))
    })
}

/// A letter that is being made.
struct Making {
    docx: Docx,
    /// How many lists, notes and paragraphs there are so far.
    lists: usize,
    notes: usize,
    paragraphs: usize,
}

impl Making {
    fn sheet(&mut self, sheet: &Sheet, on_new_page: bool) {
        let mut above: Option<Part> = None;
        for line in sheet.lines.iter().filter(|line| !matches!(line.part, Part::Notes | Part::Note)) {
            let begins_list = above != Some(line.part) && matches!(line.part, Part::Request | Part::Attachment);
            if begins_list {
                self.begin_list();
            }
            let mut paragraph = self.paragraph().page_break_before(on_new_page && above.is_none());
            if above.is_some_and(|above| above.is_parted_from(line.part)) {
                paragraph = paragraph.line_spacing(LineSpacing::new().before(GAP));
            }
            for run in self.runs(sheet, line) {
                paragraph = paragraph.add_run(run);
            }
            let paragraph = self.placed(paragraph, line.part);
            let docx = std::mem::take(&mut self.docx);
            self.docx = docx.add_paragraph(paragraph);
            above = Some(line.part);
        }
    }

    /// A paragraph with an id of its own: the library's ids go on from one letter to the next.
    fn paragraph(&mut self) -> Paragraph {
        self.paragraphs += 1;
        Paragraph::new().id(format!("{:08x}", self.paragraphs)).widow_control(true)
    }

    fn begin_list(&mut self) {
        self.lists += 1;
        let level =
            Level::new(0, Start::new(1), NumberFormat::new("decimal"), LevelText::new("%1."), LevelJc::new("left"));
        let level = level.indent(Some(720), Some(SpecialIndentType::Hanging(360)), None, None);
        let docx = std::mem::take(&mut self.docx);
        let list = AbstractNumbering::new(self.lists).add_level(level);
        self.docx = docx.add_abstract_numbering(list).add_numbering(Numbering::new(self.lists, self.lists));
    }

    fn placed(&self, paragraph: Paragraph, part: Part) -> Paragraph {
        match part {
            Part::To | Part::From => paragraph.indent(Some(ASIDE), None, None, None),
            Part::Subject => paragraph.align(AlignmentType::Center).keep_next(true),
            Part::Ask | Part::Attachments => paragraph.keep_next(true),
            Part::Request | Part::Attachment => paragraph.numbering(NumberingId::new(self.lists), IndentLevel::new(0)),
            _ => paragraph,
        }
    }

    fn runs(&mut self, sheet: &Sheet, line: &Line) -> Vec<Run> {
        let run = |piece: &Piece| match piece {
            Piece::Text(text) => {
                let run = words(sheet.locale, text);
                Some(if line.part == Part::Subject { run.bold() } else { run })
            }
            Piece::Note(number) => {
                let note = number.checked_sub(1).and_then(|at| sheet.of(Part::Note).nth(at))?;
                self.notes += 1;
                let content = self.paragraph().style(NOTE).add_run(words(sheet.locale, &format!(" {}", note.words())));
                Some(Run::new().add_footnote_reference(Footnote { id: self.notes, content: vec![content] }))
            }
        };
        line.pieces.iter().filter_map(run).collect()
    }
}

/// Words in a language; breaks stay breaks, and what XML cannot hold is left out.
fn words(locale: Locale, text: &str) -> Run {
    let allowed = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let mut run = Run::new().style(mend::tag(locale));
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        run = run.add_text(line.chars().filter(allowed).collect::<String>());
    }
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(part: Part, text: &str) -> Line {
        Line { part, pieces: vec![Piece::Text(text.to_owned())] }
    }

    fn sheet(locale: Locale, word: &str) -> Sheet {
        let mut grounds = line(Part::Text, "grounds");
        grounds.pieces.push(Piece::Note(1));
        let lines = vec![
            line(Part::To, "to"),
            line(Part::Subject, &format!("{word} & <others>")),
            line(Part::Text, "first\nsecond\u{ffff}"),
            grounds,
            line(Part::Request, "one"),
            line(Part::Request, "two"),
            line(Part::Attachment, "copy"),
            line(Part::Notes, "Notes"),
            line(Part::Note, "article 1"),
            line(Part::Note, "named nowhere"),
        ];
        Sheet { locale, lines }
    }

    fn made() -> String {
        let paper = Paper(vec![sheet(Locale::Kk, "alma"), sheet(Locale::Ru, "yabloko")]);
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let bytes = make(&paper, day).unwrap();
        assert!(bytes.starts_with(b"PK"));
        assert_eq!(make(&paper, day), Some(bytes.clone()), "the same letter of the same day is the same file");
        // The parts are stored as they are.
        String::from_utf8_lossy(&bytes).into_owned()
    }

    #[test]
    fn a_letter_holds_its_words_in_both_languages() {
        let text = made();
        for sought in ["alma &amp; &lt;others&gt;", "yabloko &amp; &lt;others&gt;", "w:w=\"11907\"", "2026-11-22T"] {
            assert!(text.contains(sought), "{sought} is missing in {text}");
        }
        assert!(!text.contains('\u{ffff}'));
        assert_eq!(text.matches("<w:pageBreakBefore").count(), 1, "each language begins a page");
    }

    #[test]
    fn what_is_referred_to_is_a_numbered_footnote() {
        let text = made();
        assert_eq!(text.matches("<w:footnoteReference ").count(), 2);
        assert_eq!(text.matches("<w:footnoteRef />").count(), 2);
        assert_eq!(text.matches("article 1").count(), 2);
        assert!(!text.contains("named nowhere"));
    }

    #[test]
    fn each_list_begins_at_one() {
        let text = made();
        let lists = 4 + OWN_LISTS;
        for list in 1..=lists {
            let own = format!("<w:abstractNum w:abstractNumId=\"{list}\"");
            assert_eq!(text.matches(&own).count(), 1, "{list}");
        }
        let used = |list: usize| text.matches(&format!("<w:numId w:val=\"{list}\" />")).count();
        assert_eq!((1..=lists).map(used).collect::<Vec<_>>(), [0, 2, 1, 2, 1]);
    }

    #[test]
    fn a_letter_says_its_languages_and_its_title() {
        let text = made();
        for sought in [
            "<w:lang w:val=\"kk-KZ\" /></w:rPr></w:rPrDefault>",
            "<w:name w:val=\"ru-RU\" /><w:rPr><w:lang w:val=\"ru-RU\" />",
            "<w:rStyle w:val=\"ru-RU\" />",
            "<dc:title>alma &amp; &lt;others&gt;</dc:title><dc:language>kk-KZ</dc:language>",
        ] {
            assert!(text.contains(sought), "{sought} is missing in {text}");
        }
        assert!(!text.contains("unknown"), "{text}");
    }
}

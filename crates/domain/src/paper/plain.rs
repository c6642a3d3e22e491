//! A letter as plain text, for the clipboard.

use super::{Line, Paper, Part, Piece, Sheet};

const BETWEEN_SHEETS: &str = "\n\n――――――――――\n\n";

impl Paper {
    /// The letter in plain text: lists are numbered, and references to notes stand in brackets.
    pub fn text(&self) -> String {
        self.0.iter().map(sheet).collect::<Vec<_>>().join(BETWEEN_SHEETS)
    }
}

fn sheet(sheet: &Sheet) -> String {
    let mut text = String::new();
    let mut above: Option<(Part, usize)> = None;
    for line in &sheet.lines {
        let number = match above {
            Some((part, number)) if part == line.part => number + 1,
            _ => 1,
        };
        if let Some((part, _)) = above {
            text.push_str(if part.is_parted_from(line.part) { "\n\n" } else { "\n" });
        }
        match line.part {
            Part::Request | Part::Attachment => text.push_str(&format!("{number}. ")),
            Part::Note => text.push_str(&format!("[{number}] ")),
            _ => {}
        }
        text.push_str(&words(line));
        above = Some((line.part, number));
    }
    text
}

fn words(line: &Line) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Note(number) => format!(" [{number}]"),
    };
    line.pieces.iter().map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    #[test]
    fn lists_are_numbered_and_notes_stand_at_the_end() {
        let line = |part, text: &str| Line { part, pieces: vec![Piece::Text(text.to_owned())] };
        let mut grounds = line(Part::Text, "The law says so");
        grounds.pieces.extend([Piece::Note(1), Piece::Text(".".to_owned())]);
        let lines = vec![
            line(Part::To, "To the bank"),
            line(Part::To, "Almaty"),
            line(Part::Subject, "Application"),
            line(Part::Text, "It happened."),
            grounds,
            line(Part::Ask, "I ask:"),
            line(Part::Request, "to look again;"),
            line(Part::Request, "to answer."),
            line(Part::Sign, "Date: today"),
            line(Part::Sign, "Signature:"),
            line(Part::Notes, "Grounds"),
            line(Part::Note, "Act, article 1"),
        ];
        let sheet = Sheet { locale: Locale::Ru, lines };
        let one = "To the bank\nAlmaty\n\nApplication\n\nIt happened.\n\nThe law says so [1].\n\nI ask:\n\
                   1. to look again;\n2. to answer.\n\nDate: today\nSignature:\n\nGrounds\n[1] Act, article 1";
        let text = Paper(vec![sheet.clone(), sheet]).text();
        assert_eq!(text.split(BETWEEN_SHEETS).collect::<Vec<_>>(), [one, one]);
    }
}

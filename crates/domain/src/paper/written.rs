//! The text in which an order goes from one program to the other: lines of fields.
//!
//! ```text
//! letter<TAB>human-review-2026-11-22.docx<TAB>2026-11-22
//! sheet<TAB>kk
//! text<TAB>=words<TAB>#1<TAB>=words
//! ```
//!
//! ```text
//! reminder<TAB>rule-2026-12-01.ics<TAB>2026-11-22<TAB>rule<TAB>2026-12-01<TAB>title<TAB>why
//! ```

use super::{Content, Line, Order, Paper, Part, Piece, Reminder, Sheet};
use crate::case::lines;
use crate::locale::Locale;

/// What is written.
pub fn write(order: &Order) -> String {
    let day = order.day.to_string();
    match &order.content {
        Content::Letter(paper) => {
            let mut text = lines::write(["letter", &order.file, &day]);
            for sheet in &paper.0 {
                text.push_str(&lines::write(["sheet", sheet.locale.code()]));
                text.extend(sheet.lines.iter().map(write_line));
            }
            text
        }
        Content::Reminder(Reminder { rule, until, title, why }) => {
            lines::write(["reminder", &order.file, &day, rule, &until.to_string(), title, why])
        }
    }
}

fn write_line(line: &Line) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => format!("={text}"),
        Piece::Note(number) => format!("#{number}"),
    };
    let pieces: Vec<String> = line.pieces.iter().map(piece).collect();
    lines::write([line.part.name()].into_iter().chain(pieces.iter().map(String::as_str)))
}

/// What was read; `None` where it is no order.
pub fn read(text: &str) -> Option<Order> {
    let mut lines = text.lines();
    let head = lines::read(lines.next()?)?;
    let (file, day, content) = match head.as_slice() {
        [kind, file, day] if kind == "letter" => {
            let mut sheets: Vec<Sheet> = Vec::new();
            for line in lines {
                match lines::read(line)?.as_slice() {
                    [kind, code] if kind == "sheet" => {
                        sheets.push(Sheet { locale: Locale::from_code(code)?, lines: Vec::new() });
                    }
                    [part, pieces @ ..] => sheets.last_mut()?.lines.push(read_line(part, pieces)?),
                    [] => return None,
                }
            }
            (file, day, Content::Letter(Paper(sheets)))
        }
        [kind, file, day, rule, until, title, why] if kind == "reminder" => {
            let (rule, until) = (rule.clone(), until.parse().ok()?);
            (file, day, Content::Reminder(Reminder { rule, until, title: title.clone(), why: why.clone() }))
        }
        _ => return None,
    };
    Some(Order { file: file.clone(), day: day.parse().ok()?, content })
}

fn read_line(part: &str, pieces: &[String]) -> Option<Line> {
    let piece = |piece: &String| {
        let number = |number: &str| number.parse().ok().map(Piece::Note);
        let text = piece.strip_prefix('=').map(|text| Piece::Text(text.to_owned()));
        text.or_else(|| piece.strip_prefix('#').and_then(number))
    };
    Some(Line { part: Part::from_name(part)?, pieces: pieces.iter().map(piece).collect::<Option<_>>()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Days, NaiveDate};
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn any_day() -> impl Strategy<Value = NaiveDate> {
        (0..2000_u64).prop_map(|days| NaiveDate::default() + Days::new(days))
    }

    fn any_order() -> impl Strategy<Value = Order> {
        let text = || "[\\PC\n\t\\\\]{0,20}";
        let piece = prop_oneof![text().prop_map(Piece::Text), any::<usize>().prop_map(Piece::Note)];
        let part = prop::sample::select(Part::ALL.map(|(part, _)| part).to_vec());
        let line = (part, vec(piece, 0..4)).prop_map(|(part, pieces)| Line { part, pieces });
        let sheet = (prop::sample::select(Locale::ALL.to_vec()), vec(line, 0..6));
        let sheet = sheet.prop_map(|(locale, lines)| Sheet { locale, lines });
        let letter = vec(sheet, 0..3).prop_map(|sheets| Content::Letter(Paper(sheets)));
        let reminder = (text(), any_day(), text(), text())
            .prop_map(|(rule, until, title, why)| Content::Reminder(Reminder { rule, until, title, why }));
        (text(), any_day(), prop_oneof![letter, reminder]).prop_map(|(file, day, content)| Order { file, day, content })
    }

    proptest! {
        #[test]
        fn an_order_reads_back(order in any_order()) {
            prop_assert_eq!(read(&write(&order)), Some(order));
        }

        #[test]
        fn whatever_is_read_is_read_without_failing(
            text in "\\PC{0,40}|letter\tf\t2026-11-22\n(sheet\tkk\n)?[a-z#=0-9\t\n\\\\]{0,40}|reminder[a-z0-9\t-]{0,60}"
        ) {
            if let Some(order) = read(&text) {
                prop_assert_eq!(read(&write(&order)), Some(order));
            }
        }
    }

    #[test]
    fn what_is_no_order_is_not_guessed_at() {
        let heads = ["", "letter\tf\tyesterday\n", "letter\tf\n", "poem\tf\t2026-11-22\n"];
        let lines =
            ["text\t=a\n", "sheet\tde\n", "sheet\tkk\ntext\tno mark\n", "sheet\tkk\ntext\t#one\n", "sheet\tkk\nodd\n"];
        let letters = lines.iter().map(|line| format!("letter\tf\t2026-11-22\n{line}"));
        for text in heads.iter().map(ToString::to_string).chain(letters) {
            assert_eq!(read(&text), None, "{text:?}");
        }
    }
}

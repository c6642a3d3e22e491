//! Lines of fields: tabs part the fields, and what would break a line is written with a backslash.

/// One line.
pub fn write<'f>(fields: impl IntoIterator<Item = &'f str>) -> String {
    let escaped = |field: &str| {
        let mut text = String::with_capacity(field.len());
        for character in field.chars() {
            match character {
                '\\' => text.push_str("\\\\"),
                '\n' => text.push_str("\\n"),
                '\t' => text.push_str("\\t"),
                // Nobody types other control characters.
                other if other.is_control() => {}
                other => text.push(other),
            }
        }
        text
    };
    let mut line = fields.into_iter().map(escaped).collect::<Vec<_>>().join("\t");
    line.push('\n');
    line
}

/// The fields of a line; `None` where a backslash stands for nothing.
pub fn read(line: &str) -> Option<Vec<String>> {
    let plain = |field: &str| {
        let mut text = String::with_capacity(field.len());
        let mut characters = field.chars();
        while let Some(character) = characters.next() {
            match character {
                '\\' => text.push(match characters.next()? {
                    'n' => '\n',
                    't' => '\t',
                    '\\' => '\\',
                    _ => return None,
                }),
                other => text.push(other),
            }
        }
        Some(text)
    };
    line.split('\t').map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_line_reads_back(fields in proptest::collection::vec("[\\PC\n\t\\\\]{0,20}", 1..5)) {
            let line = write(fields.iter().map(String::as_str));
            prop_assert_eq!(line.matches('\n').count(), 1);
            prop_assert_eq!(read(line.trim_end_matches('\n')), Some(fields));
        }

        #[test]
        fn whatever_is_read_is_read_without_failing(line in "[\\PC\\\\\t]{0,40}") {
            let _ = read(&line);
        }
    }
}

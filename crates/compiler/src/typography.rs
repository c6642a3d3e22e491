//! Spaces that must not break: authors type plain ones.

const NO_BREAK: char = '\u{a0}';

/// `text` with no-break spaces after a number, after `№` and before a dash.
pub fn typeset(text: &str) -> String {
    let mut typeset = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    let mut previous = ' ';
    while let Some(character) = characters.next() {
        let next = characters.peek().copied().unwrap_or(' ');
        let joins = (previous.is_ascii_digit() && next.is_alphanumeric()) || previous == '№' || next == '—';
        let joined = character == ' ' && joins && !previous.is_whitespace();
        typeset.push(if joined { NO_BREAK } else { character });
        previous = character;
    }
    typeset
}

#[cfg(test)]
mod tests {
    use super::typeset;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(typeset(text).replace('\u{a0}', "~"), expected);
    }

    #[test]
    fn what_belongs_together_stays_together() {
        check("1 000 теңге, № 255-VIII", "1~000~теңге, №~255-VIII");
        check("3 жұмыс күні ішінде", "3~жұмыс күні ішінде");
        check("Шағым — құқығыңыз", "Шағым~— құқығыңыз");
        check("статья 43, пункт 4", "статья 43, пункт 4");
        check("", "");
    }
}

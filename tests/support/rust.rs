//! Rust source as text: what in it is code, what a comment, what a literal.

use std::path::Path;

/// A source file.
pub struct Source {
    /// Its path from the root.
    pub path: String,
    /// The text, with comments and the inside of literals blanked: places are the same.
    pub code: String,
    /// The literals of text and characters.
    pub literals: Vec<Literal>,
}

/// A literal.
pub struct Literal {
    /// Where its opening quote is.
    pub start: usize,
    /// What it holds, unescaped as far as quotes and line ends go.
    pub text: String,
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

impl Source {
    /// Reads `file`, called `path`.
    pub fn read(path: String, file: &Path) -> Source {
        Source::new(path, &std::fs::read_to_string(file).unwrap())
    }

    /// Tells code, comments and literals of `text` apart.
    pub fn new(path: String, text: &str) -> Source {
        let bytes = text.as_bytes();
        let mut code = bytes.to_vec();
        let mut literals = Vec::new();
        let mut blank = |from: usize, to: usize| {
            code[from..to].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        };
        let mut at = 0;
        while at < bytes.len() {
            let rest = &text[at..];
            let end = if rest.starts_with("//") {
                let end = at + rest.find('\n').unwrap_or(rest.len());
                blank(at, end);
                end
            } else if rest.starts_with("/*") {
                let end = at + comment(rest);
                blank(at, end);
                end
            } else if let Some(opening) = raw_string(rest).filter(|_| at == 0 || !is_word(bytes[at - 1])) {
                let closing = format!("\"{}", "#".repeat(opening.hashes));
                let inside = at + opening.length;
                let end = inside + text[inside..].find(&closing).unwrap_or(text.len() - inside);
                literals.push(Literal { start: inside - 1, text: text[inside..end].to_owned() });
                blank(inside, end);
                end + closing.len()
            } else if let Some(quoted) = rest.strip_prefix('"') {
                let end = at + 1 + closing_quote(quoted, '"');
                literals.push(Literal { start: at, text: unescaped(&text[at + 1..end]) });
                blank(at + 1, end);
                end + 1
            } else if let Some(length) = character(rest) {
                literals.push(Literal { start: at, text: text[at + 1..at + length - 1].to_owned() });
                blank(at + 1, at + length - 1);
                at + length
            } else {
                at + rest.chars().next().map_or(1, char::len_utf8)
            };
            at = end;
        }
        // What is left outside literals and comments is ASCII, or a name that no rule speaks of.
        let code = String::from_utf8(code).unwrap();
        Source { path, code, literals }
    }

    /// The same without what only tests see.
    pub fn without_tests(mut self) -> Source {
        while let Some(start) = self.code.find("#[cfg(test)]") {
            let after = start + "#[cfg(test)]".len();
            let rest = &self.code[after..];
            let end = match (rest.find('{'), rest.find(';')) {
                (Some(brace), semicolon) if semicolon.is_none_or(|semicolon| brace < semicolon) => {
                    self.closing(after + brace) + 1
                }
                (_, Some(semicolon)) => after + semicolon + 1,
                _ => self.code.len(),
            };
            let blank = |c: char| if c == '\n' { "\n".to_owned() } else { " ".repeat(c.len_utf8()) };
            let blank: String = self.code[start..end].chars().map(blank).collect();
            self.code.replace_range(start..end, &blank);
            self.literals.retain(|literal| !(start..end).contains(&literal.start));
        }
        self
    }

    /// Where the bracket that opens at `open` closes.
    pub fn closing(&self, open: usize) -> usize {
        let mut depth = 0_usize;
        for (at, byte) in self.code.bytes().enumerate().skip(open) {
            match byte {
                b'{' | b'(' | b'[' => depth += 1,
                b'}' | b')' | b']' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return at;
            }
        }
        self.code.len()
    }

    /// What stands between the brackets of each call of the macro `name`, as places in the code.
    pub fn calls(&self, name: &str) -> Vec<std::ops::Range<usize>> {
        let call = format!("{name}!");
        let starts = self.code.match_indices(&call).map(|(at, _)| at);
        let starts = starts.filter(|at| *at == 0 || !is_word(self.code.as_bytes()[at - 1]));
        let open = |at: usize| {
            let after = at + call.len();
            let rest = &self.code[after..];
            let open = after + rest.len() - rest.trim_start().len();
            self.code[open..].starts_with(['{', '(', '[']).then(|| open + 1..self.closing(open))
        };
        starts.filter_map(open).collect()
    }

    /// `path:line: what`, for the place `at`.
    pub fn fault(&self, at: usize, what: impl std::fmt::Display) -> String {
        let line = self.code[..at].bytes().filter(|byte| *byte == b'\n').count() + 1;
        format!("{}:{line}: {what}", self.path)
    }
}

/// The length of the comment with which `text` starts; comments nest.
fn comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

struct Opening {
    length: usize,
    hashes: usize,
}

fn raw_string(text: &str) -> Option<Opening> {
    let prefix = ["br", "cr", "r"].into_iter().find(|prefix| text.starts_with(prefix))?;
    let rest = &text[prefix.len()..];
    let hashes = rest.bytes().take_while(|byte| *byte == b'#').count();
    rest[hashes..].starts_with('"').then(|| Opening { length: prefix.len() + hashes + 1, hashes })
}

/// Where the quote that is not escaped stands.
fn closing_quote(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return at,
            _ => {}
        }
    }
    text.len()
}

/// The length of the character literal with which `text` starts; a lifetime is none.
fn character(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    let first = inside.chars().next()?;
    if first == '\\' {
        return Some(2 + closing_quote(inside, '\''));
    }
    inside[first.len_utf8()..].starts_with('\'').then(|| 2 + first.len_utf8())
}

fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        match (character, rest.peek().copied()) {
            ('\\', Some('\n')) => while rest.next_if(|c| c.is_whitespace()).is_some() {},
            ('\\', Some('n')) => {
                rest.next();
                plain.push('\n');
            }
            ('\\', Some(escaped)) => {
                rest.next();
                plain.push(escaped);
            }
            _ => plain.push(character),
        }
    }
    plain
}

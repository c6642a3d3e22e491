//! The paths that code names, with the trees of `use` spread out.

/// A path in the code, such as `crate::browser::document`; the trees of `use` are spread out.
pub struct Named {
    /// Where it starts.
    pub start: usize,
    /// Its segments.
    pub segments: Vec<String>,
}

impl Named {
    /// Whether the path is `prefix` or goes on from there.
    pub fn is_below(&self, prefix: &str) -> bool {
        let prefix: Vec<&str> = prefix.split("::").collect();
        self.segments.len() >= prefix.len() && prefix.iter().zip(&self.segments).all(|(a, b)| a == b)
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// The paths that the code names.
pub fn paths(code: &str) -> Vec<Named> {
    let tokens = tokens(code);
    let text = |at: usize| tokens.get(at).map_or("", |(_, token)| *token);
    let is_name = |token: &str| token.bytes().next().is_some_and(|byte| is_word(byte) && !byte.is_ascii_digit());
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let before = if at == 0 { "" } else { text(at - 1) };
        let first = is_name(text(at)) && before != "::" && before != ".";
        // `::domain::…` names a crate for certain.
        let rooted = text(at) == "::" && !is_name(before) && before != ">" && is_name(text(at + 1));
        if rooted || (first && (text(at + 1) == "::" || before == "use")) {
            at = tree(&tokens, at + usize::from(rooted), &[], &mut found);
        } else {
            at += 1;
        }
    }
    found
}

fn tokens(code: &str) -> Vec<(usize, &str)> {
    let bytes = code.as_bytes();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let length = if is_word(bytes[at]) {
            bytes[at..].iter().take_while(|byte| is_word(**byte)).count()
        } else if code[at..].starts_with("::") {
            2
        } else {
            code[at..].chars().next().map_or(1, char::len_utf8)
        };
        let token = &code[at..at + length];
        if !token.trim().is_empty() {
            tokens.push((at, token));
        }
        at += length;
    }
    tokens
}

/// Reads a path or a tree of paths at `at`; gives the place behind it.
fn tree(tokens: &[(usize, &str)], at: usize, prefix: &[String], found: &mut Vec<Named>) -> usize {
    let text = |at: usize| tokens.get(at).map_or("", |(_, token)| *token);
    let start = tokens.get(at).map_or(0, |(start, _)| *start);
    if text(at) == "{" && !prefix.is_empty() {
        let mut next = at + 1;
        while next < tokens.len() && text(next) != "}" {
            let after = tree(tokens, next, prefix, found);
            next = if text(after) == "," { after + 1 } else { after };
        }
        return next + 1;
    }
    if !text(at).bytes().all(|byte| is_word(byte) || byte == b'*') {
        found.push(Named { start, segments: prefix.to_vec() });
        return at + 1;
    }
    let mut segments = prefix.to_vec();
    segments.push(text(at).to_owned());
    if text(at + 1) == "::" && text(at + 2) != "<" {
        return tree(tokens, at + 2, &segments, found);
    }
    found.push(Named { start, segments });
    // `use a as b`
    if text(at + 1) == "as" && !prefix.is_empty() { at + 3 } else { at + 1 }
}

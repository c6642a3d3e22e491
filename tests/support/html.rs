//! Documents as lists of tags and text: enough to hold pages to their promises.

/// A piece of a document.
pub enum Piece {
    /// A tag that opens an element.
    Open(Element),
    /// A tag that closes the element of this name.
    Close(String),
    /// Text, with its entities resolved.
    Text(String),
}

/// An element, by its opening tag.
#[derive(Clone, Debug)]
pub struct Element {
    /// Its name, in small letters.
    pub name: String,
    /// Its attributes in order, with entities resolved.
    pub attributes: Vec<(String, String)>,
    /// All text up to its end.
    pub text: String,
    /// Whether its tag closes it.
    pub closed: bool,
}

impl Element {
    /// The value of the attribute `name`.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether the attribute `name` has this value.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.get(name) == Some(value)
    }
}

const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Takes `html` apart.
pub fn pieces(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text(&rest[..start], &mut pieces);
        rest = &rest[start..];
        if rest.starts_with("<!--") {
            rest = rest.find("-->").map_or("", |end| &rest[end + 3..]);
        } else if rest.starts_with("<!") {
            rest = rest.find('>').map_or("", |end| &rest[end + 1..]);
        } else if let Some(close) = rest.strip_prefix("</") {
            let end = close.find('>').unwrap_or(close.len());
            pieces.push(Piece::Close(close[..end].trim().to_ascii_lowercase()));
            rest = close.get(end + 1..).unwrap_or_default();
        } else {
            let (element, after) = tag(&rest[1..]);
            rest = after;
            let raw = (element.name == "script" || element.name == "style").then(|| format!("</{}", element.name));
            pieces.push(Piece::Open(element));
            if let Some(closing) = raw {
                let end = rest.find(&closing).unwrap_or(rest.len());
                if end > 0 {
                    pieces.push(Piece::Text(rest[..end].to_owned()));
                }
                rest = &rest[end..];
            }
        }
    }
    text(rest, &mut pieces);
    pieces
}

fn text(text: &str, pieces: &mut Vec<Piece>) {
    if !text.is_empty() {
        pieces.push(Piece::Text(unescaped(text)));
    }
}

fn tag(text: &str) -> (Element, &str) {
    let end = text.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(text.len());
    let name = text[..end].to_ascii_lowercase();
    let mut attributes = Vec::new();
    let mut rest = text[end..].trim_start();
    let mut slash = false;
    while !rest.is_empty() && !rest.starts_with('>') {
        if let Some(after) = rest.strip_prefix('/') {
            slash = true;
            rest = after.trim_start();
            continue;
        }
        let end = rest.find(|c: char| c.is_whitespace() || "=>/".contains(c)).unwrap_or(rest.len());
        let attribute = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            if let Some(quote) = after.chars().next().filter(|quote| "\"'".contains(*quote)) {
                let end = after[1..].find(quote).unwrap_or(after.len() - 1);
                value = &after[1..=end];
                rest = after.get(end + 2..).unwrap_or_default().trim_start();
            } else {
                let end = after.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(after.len());
                value = &after[..end];
                rest = after[end..].trim_start();
            }
        }
        attributes.push((attribute, unescaped(value)));
    }
    let closed = slash || VOID.contains(&name.as_str());
    (Element { name, attributes, text: String::new(), closed }, rest.strip_prefix('>').unwrap_or(rest))
}

fn unescaped(text: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&#x2F;", "/")];
    let text = named.iter().fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign));
    text.replace("&amp;", "&")
}

/// The elements of `html` in the order of their tags, each with its text.
pub fn elements(html: &str) -> Vec<Element> {
    let mut found: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for piece in pieces(html) {
        match piece {
            Piece::Open(element) => {
                if !element.closed {
                    open.push(found.len());
                }
                found.push(element);
            }
            Piece::Close(name) => {
                if let Some(at) = open.iter().rposition(|at| found[*at].name == name) {
                    open.truncate(at);
                }
            }
            Piece::Text(text) => open.iter().for_each(|at| found[*at].text.push_str(&text)),
        }
    }
    found
}

/// What is wrong with how the elements of `html` lie in each other: a browser would build another tree
/// than the one that was written, and hydration would miss it.
pub fn nesting_faults(html: &str) -> Vec<String> {
    const BLOCKS: [&str; 27] = [
        "address",
        "article",
        "aside",
        "blockquote",
        "details",
        "dialog",
        "div",
        "dl",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "header",
        "hr",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "ul",
        "h5",
    ];
    let mut faults = Vec::new();
    let mut open: Vec<String> = Vec::new();
    for piece in pieces(html) {
        match piece {
            Piece::Open(element) => {
                let name = element.name.as_str();
                let inside = |outer: &str| open.iter().any(|open| open == outer);
                if BLOCKS.contains(&name) && inside("p") {
                    faults.push(format!("<{name}> in <p>"));
                }
                if ["a", "button", "form"].contains(&name) && inside(name) {
                    faults.push(format!("<{name}> in <{name}>"));
                }
                let interactive = ["a", "button", "input", "select", "summary", "details"];
                if interactive.contains(&name) && (inside("a") || inside("button")) {
                    faults.push(format!("<{name}> in a link or a button"));
                }
                let parent = open.last().map_or("", String::as_str);
                let fits = match name {
                    "li" => ["ul", "ol", "template"].contains(&parent),
                    "dt" | "dd" => ["dl", "div"].contains(&parent),
                    "tr" => ["thead", "tbody", "tfoot"].contains(&parent),
                    "td" | "th" => parent == "tr",
                    "summary" => parent == "details",
                    "legend" => parent == "fieldset",
                    "option" => ["select", "optgroup"].contains(&parent),
                    _ => {
                        !["ul", "ol", "dl", "table", "tbody", "tr", "select"].contains(&parent)
                            || matches!((name, parent), ("div", "dl") | ("thead" | "tbody" | "caption", "table"))
                    }
                };
                if !fits {
                    faults.push(format!("<{name}> in <{parent}>"));
                }
                if !element.closed {
                    open.push(element.name);
                }
            }
            Piece::Close(name) => match open.last() {
                Some(last) if *last == name => {
                    open.pop();
                }
                last => {
                    faults.push(format!("</{name}> where <{}> is open", last.map_or("", String::as_str)));
                    if let Some(at) = open.iter().rposition(|open| *open == name) {
                        open.truncate(at);
                    }
                }
            },
            Piece::Text(_) => {}
        }
    }
    faults.extend(open.iter().map(|name| format!("<{name}> is never closed")));
    faults
}

//! A part of a document as a reader reads it: its words, a line for each block; nothing that is hidden.

use super::html::{self, Element, Piece};

/// An element or text between elements.
pub enum Node {
    /// An element and what lies in it.
    Element(Element, Vec<Node>),
    /// Text, with its entities resolved.
    Text(String),
}

/// What a test makes of an element.
pub enum Shown {
    /// It is read as it stands.
    AsItIs,
    /// This stands before it.
    After(String),
    /// This stands in its place, also where it is hidden.
    Filled(String),
}

const BLOCKS: [&str; 20] = [
    "article", "dd", "details", "div", "dl", "dt", "fieldset", "h1", "h2", "h3", "h4", "h5", "header", "legend", "li",
    "ol", "p", "section", "summary", "ul",
];
const SILENT: [&str; 4] = ["script", "style", "svg", "template"];

/// The tree of `html`.
pub fn tree(html: &str) -> Vec<Node> {
    // What is open, the document first; each with what lies in it so far.
    let mut open: Vec<(Option<Element>, Vec<Node>)> = vec![(None, Vec::new())];
    let close = |open: &mut Vec<(Option<Element>, Vec<Node>)>| {
        if let Some((Some(element), inside)) = open.pop() {
            open.last_mut().unwrap().1.push(Node::Element(element, inside));
        }
    };
    for piece in html::pieces(html) {
        match piece {
            Piece::Open(element) if element.closed => open.last_mut().unwrap().1.push(Node::Element(element, vec![])),
            Piece::Open(element) => open.push((Some(element), Vec::new())),
            Piece::Text(text) => open.last_mut().unwrap().1.push(Node::Text(text)),
            Piece::Close(name) => {
                let is_it = |(element, _): &(Option<Element>, _)| element.as_ref().is_some_and(|one| one.name == name);
                if let Some(at) = open.iter().rposition(is_it) {
                    (at..open.len()).for_each(|_| close(&mut open));
                }
            }
        }
    }
    (1..open.len()).for_each(|_| close(&mut open));
    open.pop().unwrap().1
}

/// The elements of `nodes` that have the attribute, in the document's order.
pub fn having<'n>(nodes: &'n [Node], attribute: &str) -> Vec<&'n Node> {
    let below = |node: &'n Node| match node {
        Node::Text(_) => Vec::new(),
        Node::Element(element, inside) => {
            let own = element.get(attribute).is_some().then_some(node);
            own.into_iter().chain(having(inside, attribute)).collect()
        }
    };
    nodes.iter().flat_map(below).collect()
}

impl Node {
    /// The value of the attribute `name`.
    pub fn get(&self, name: &str) -> Option<&str> {
        match self {
            Node::Element(element, _) => element.get(name),
            Node::Text(_) => None,
        }
    }

    /// What lies in it.
    pub fn inside(&self) -> &[Node] {
        match self {
            Node::Element(_, inside) => inside,
            Node::Text(_) => &[],
        }
    }

    /// Its words, a line for each block. `shown` says what becomes of an element.
    pub fn read(&self, shown: &mut dyn FnMut(&Element) -> Shown) -> String {
        let mut text = String::new();
        self.write(&mut text, None, shown);
        let words = |line: &str| line.split([' ', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        let mut read = String::new();
        for line in text.lines().map(words).filter(|line| !line.is_empty()) {
            // The sign of an item stands before the first of its blocks.
            let sign = line == "-" || line.strip_suffix('.').is_some_and(|number| number.parse::<usize>().is_ok());
            read.push_str(&line);
            read.push(if sign { ' ' } else { '\n' });
        }
        read
    }

    /// `number` is that of an item in its ordered list.
    fn write(&self, text: &mut String, number: Option<usize>, shown: &mut dyn FnMut(&Element) -> Shown) {
        let (element, inside) = match self {
            Node::Element(element, inside) => (element, inside),
            Node::Text(words) => return text.push_str(&words.replace('\n', " ")),
        };
        let name = element.name.as_str();
        let shown_as = shown(element);
        let hidden = element.get("hidden").is_some() || SILENT.contains(&name);
        if hidden && !matches!(shown_as, Shown::Filled(_)) {
            return;
        }
        let block = BLOCKS.contains(&name);
        if block || name == "br" {
            text.push('\n');
        }
        match number {
            Some(number) => text.push_str(&format!("{number}. ")),
            None if name == "li" => text.push_str("- "),
            None => {}
        }
        if let Shown::After(before) = &shown_as {
            text.push_str(before);
        }
        // A reference to a footnote is told from the words before it.
        text.push_str(if name == "sup" { "[" } else { "" });
        match shown_as {
            Shown::Filled(filled) => text.push_str(&filled),
            Shown::AsItIs | Shown::After(_) => {
                let mut items = 0;
                for node in inside {
                    let item = matches!(node, Node::Element(one, _) if one.name == "li" && name == "ol");
                    items += usize::from(item);
                    node.write(text, item.then_some(items), shown);
                }
            }
        }
        text.push_str(if name == "sup" { "]" } else { "" });
        if block {
            text.push('\n');
        }
    }
}

//! The folder, as `pages::folder` writes it.

use super::desk::Desk;
use super::quiz_form::dom::{all, attribute, find, hide, write};
use super::{file, listen};
use crate::browser::{CaseRow, FolderTurn, LetterRow};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, HtmlElement, HtmlInputElement, HtmlTemplateElement, KeyboardEvent};

/// The folder of a page. What is missing in it is passed over.
#[derive(Clone, Debug)]
pub struct FolderForm(HtmlElement);

impl FolderForm {
    /// Opens the folder at `desk`.
    pub fn open(desk: &Desk) -> Option<FolderForm> {
        let place = desk.0.clone();
        place.set_hidden(false);
        let _ = place.set_attribute("data-ready", "");
        if let Some(page) = place.closest(".page").ok().flatten() {
            hide(&page, "[data-without-desk]", true);
        }
        Some(FolderForm(place))
    }

    fn copy(&self, name: &str) -> Option<HtmlElement> {
        let template = self.0.query_selector(&format!("template[data-{name}]")).ok()??;
        let content = template.dyn_into::<HtmlTemplateElement>().ok()?.content();
        let copy = content.first_element_child()?.clone_node_with_deep(true).ok()?;
        copy.dyn_into::<HtmlElement>().ok()
    }

    /// The page's own link to the consultation or letter `id`.
    fn named(&self, id: &str) -> Option<HtmlAnchorElement> {
        find(&self.0, &format!("[data-names] [data-id='{id}']"))?.dyn_into().ok()
    }

    /// What the page calls the consultation or letter `id`.
    pub fn title(&self, id: &str) -> String {
        self.named(id).and_then(|link| link.text_content()).unwrap_or_default()
    }

    /// Points the link in `row` to the consultation or letter `id`. What the site no longer has is only named.
    fn link(&self, row: &HtmlElement, id: &str, name: &str) {
        let title = self.title(id);
        let words = if name.is_empty() { title } else { name.to_owned() };
        write(row, "[data-open]", if words.is_empty() { id } else { &words });
        let link = find(row, "[data-open]").and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
        if let (Some(link), Some(named)) = (link, self.named(id)) {
            let _ = link.set_attribute("href", &attribute(&named, "href"));
        }
    }

    /// Lists the cases.
    pub fn list(&self, rows: &[CaseRow]) {
        hide(&self.0, "[data-empty]", !rows.is_empty());
        let Some(list) = find(&self.0, "[data-cases]") else { return };
        list.set_text_content(None);
        for (at, row) in rows.iter().enumerate() {
            let Some(item) = self.copy("case") else { return };
            self.link(&item, &row.id, &row.name);
            let _ = item.set_attribute("data-key", &row.key);
            write(&item, "[data-title]", &if row.name.is_empty() { String::new() } else { self.title(&row.id) });
            write(&item, "[data-state]", &row.state);
            let name = row.name.clone();
            if let Some(input) = find(&item, "input").and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
                input.set_value(&name);
                let _ = input.set_attribute("id", &format!("case-name-{at}"));
            }
            if let Some(label) = find(&item, "label") {
                let _ = label.set_attribute("for", &format!("case-name-{at}"));
            }
            let title = if name.is_empty() { self.title(&row.id) } else { name };
            for button in all(&item, "[data-about]") {
                let words = format!("{}: {title}", button.text_content().unwrap_or_default());
                let _ = button.set_attribute("aria-label", &words);
            }
            if let Some(letters) = find(&item, "[data-case-letters]") {
                row.letters.iter().filter_map(|letter| self.letter(letter)).for_each(|letter| {
                    let _ = letters.append_child(&letter);
                });
                letters.set_hidden(row.letters.is_empty());
            }
            let _ = list.append_child(&item);
        }
    }

    fn letter(&self, row: &LetterRow) -> Option<HtmlElement> {
        let item = self.copy("case-letter")?;
        self.link(&item, &row.id, "");
        write(&item, "[data-sent]", &row.sent);
        write(&item, "[data-answer-due]", &row.due);
        let _ = item.toggle_attribute_with_force("data-late", row.late);
        Some(item)
    }

    /// Asks whether everything is to be erased, or no longer asks.
    pub fn ask(&self, asked: bool) {
        hide(&self.0, "[data-erase]", !asked);
        let focus = if asked { "[data-erase]" } else { "[data-do='ask']" };
        if let Some(element) = find(&self.0, focus) {
            let _ = element.focus();
        }
    }

    /// Offers to take a deletion back, or takes the offer back.
    pub fn offer_back(&self, offered: bool) {
        hide(&self.0, "[data-do='bring-back']", !offered);
    }

    /// Offers what could not be read as a file.
    pub fn offer_set_aside(&self, offered: bool) {
        hide(&self.0, "[data-set-aside]", !offered);
    }

    /// Says what came of a turn.
    pub fn status(&self, text: &str) {
        write(&self.0, "[data-status]", text);
    }

    /// Gives the focus to what was said: what had it is gone.
    pub fn focus_status(&self) {
        if let Some(status) = find(&self.0, "[data-status]") {
            let _ = status.focus();
        }
    }

    /// Calls `handle` for everything the reader does.
    pub fn on_turn(&self, handle: impl Fn(FolderTurn) + 'static + Clone) {
        // Also with the other buttons and by menu: links may open beside this page.
        for event in ["click", "auxclick", "contextmenu"] {
            let handle = handle.clone();
            listen(&self.0, event, move |event| {
                if let Some(key) = opened(&event) {
                    handle(FolderTurn::Open(key));
                }
            });
        }
        let pressed = handle.clone();
        listen(&self.0, "click", move |event| {
            if let Some(turn) = turn(&event) {
                pressed(turn);
            }
        });
        let entered = handle.clone();
        listen(&self.0, "keydown", move |event| {
            let enter = event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Enter");
            if let Some(turn) = target(&event, "input[type=text]").filter(|_| enter).and_then(|input| renamed(&input)) {
                entered(turn);
            }
        });
        listen(&self.0, "change", move |event| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            if let Some(input) = input.filter(|input| input.has_attribute("data-import")) {
                let handle = handle.clone();
                file::read(&input, move |text| handle(FolderTurn::Import(text)));
            }
        });
    }
}

fn target(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

fn key(element: &Element) -> Option<String> {
    Some(attribute(&element.closest("[data-key]").ok()??, "data-key"))
}

fn opened(event: &Event) -> Option<String> {
    key(&target(event, "a[data-open]")?)
}

/// The new name in the row that `within` belongs to.
fn renamed(within: &Element) -> Option<FolderTurn> {
    let row = within.closest("[data-key]").ok()??;
    let input = find(&row, "input")?.dyn_into::<HtmlInputElement>().ok()?;
    Some(FolderTurn::Rename(attribute(&row, "data-key"), input.value()))
}

fn turn(event: &Event) -> Option<FolderTurn> {
    let button = target(event, "[data-do]")?;
    Some(match attribute(&button, "data-do").as_str() {
        "rename" => renamed(&button)?,
        "delete" => FolderTurn::Delete(key(&button)?),
        "export" => FolderTurn::Export,
        "export-set-aside" => FolderTurn::ExportSetAside,
        "ask" => FolderTurn::Ask,
        "spare" => FolderTurn::Spare,
        "erase" => FolderTurn::Erase,
        "bring-back" => FolderTurn::BringBack,
        _ => return None,
    })
}

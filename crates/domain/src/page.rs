//! What the browser needs of a page: its address, its title and its blocks.

use crate::key::Key;
use crate::message::Messages;
use crate::route::Route;
use serde::Serialize;
use std::sync::Arc;

/// A page as it travels to the browser: inlined in its document (without the HTML that stands there
/// already) and, whole, as `page.json` for navigation inside the site.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Page {
    /// The build that wrote the page; a page of another build is loaded in full.
    pub build: String,
    /// The address, as [`crate::route::Route`] prints it.
    pub path: String,
    /// Where the messages of its language are.
    pub messages: String,
    /// What the tab shows.
    pub title: String,
    /// The content of `<main>`, in order.
    pub blocks: Vec<Block>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Block {
    /// HTML made natively: nothing in it is interactive beyond links and what HTML gives by itself.
    Html(String),
    /// A quiz: played in the browser, readable without scripts.
    Quiz(QuizBlock),
}

/// A quiz in a page: read without scripts, played with them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuizBlock {
    /// What marks the answers.
    pub key: Key,
    /// The questions.
    pub html: String,
}

impl Page {
    /// The page without the HTML that its document already holds.
    pub fn without_html(&self) -> Page {
        let mut page = self.clone();
        for block in &mut page.blocks {
            match block {
                Block::Html(html) => html.clear(),
                Block::Quiz(quiz) => quiz.html.clear(),
            }
        }
        page
    }
}

/// A page in front of the reader: its data, its route and its language's messages.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The page.
    pub page: Arc<Page>,
    /// Its address.
    pub route: Route,
    /// The messages of its language.
    pub messages: Arc<Messages>,
}

impl Shown {
    /// `None` where the page's address is none of ours.
    pub fn new(page: Page, messages: Arc<Messages>) -> Option<Shown> {
        let route = Route::parse(&page.path)?;
        Some(Shown { page: Arc::new(page), route, messages })
    }
}

//! Moving between pages without loading them anew. Whatever fails falls back to a full load.

use crate::browser::place::Place;
use crate::browser::{FetchError, Followed, document, fetch, history, links, place, storage};
use domain::page::Shown;
use domain::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use std::time::Duration;

/// How long a page may take before its coming is announced.
const PATIENCE: Duration = Duration::from_millis(600);

/// Which page is shown, and whether another is on its way.
#[derive(Clone, Copy)]
pub struct Navigation {
    shown: RwSignal<Shown>,
    status: RwSignal<Status>,
    /// Counts the requests: only the newest one may show its page.
    latest: StoredValue<u32>,
}

/// What the reader is told about the way to a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nothing is under way.
    Still,
    /// The next page takes long.
    Loading,
    /// There is no network: the page cannot be had.
    Offline,
    /// The same page in another language is shown.
    LanguageSwitched,
}

/// Why the next page is asked for; decides where the reader's eyes and focus go.
#[derive(Clone, Debug)]
enum Why {
    /// A link was followed, perhaps to a fragment.
    Followed(String),
    /// The reader went back or forward.
    Returned,
    /// The language of the same page was switched, at this place.
    Switched(Place),
}

impl Navigation {
    /// Shows `shown`, the page in the document.
    pub fn new(shown: Shown) -> Navigation {
        Navigation { shown: RwSignal::new(shown), status: RwSignal::new(Status::Still), latest: StoredValue::new(0) }
    }

    /// The page that is shown.
    pub fn shown(self) -> Shown {
        self.shown.get()
    }

    /// What the reader is told about the way to a page.
    pub fn status(self) -> Status {
        self.status.get()
    }

    /// Takes over links and the history. Called once, when everything is in place.
    pub fn start(self) {
        links::on_follow(move |followed| self.follow(followed));
        history::on_return(move |path| {
            if path == self.shown.get_untracked().page.path {
                place::scroll_to_kept();
            } else {
                self.go(path, Why::Returned);
            }
        });
    }

    fn follow(self, followed: Followed) {
        let why = if followed.switches_language {
            if let Some(route) = Route::parse(&followed.path) {
                storage::keep_language(route.locale.code());
            }
            Why::Switched(place::current())
        } else {
            Why::Followed(followed.fragment)
        };
        self.go(followed.path, why);
    }

    fn go(self, path: String, why: Why) {
        let request = self.latest.get_value() + 1;
        self.latest.set_value(request);
        let current = move || self.latest.get_value() == request;
        set_timeout(
            move || {
                if current() {
                    self.status.set(Status::Loading)
                }
            },
            PATIENCE,
        );
        spawn_local(async move {
            let next = self.load(&path).await;
            if !current() {
                return;
            }
            // The timer must not speak after the page is there.
            self.latest.set_value(request + 1);
            match next {
                Ok(next) => self.show(next, why),
                // The browser's own page of error would take this page away, and what is typed in it.
                Err(FetchError::Offline) => self.status.set(Status::Offline),
                Err(_) => history::load(&path),
            }
        });
    }

    /// The page at `path` with its messages; without a reason of its own, it must be loaded in full.
    async fn load(self, path: &str) -> Result<Shown, FetchError> {
        let now = self.shown.get_untracked();
        let page = fetch::page(path).await?;
        if page.build != now.page.build {
            return Err(FetchError::Unreadable);
        }
        let messages = if page.messages == now.page.messages {
            now.messages
        } else {
            Arc::new(fetch::messages(&page.messages).await?)
        };
        Shown::new(page, messages).ok_or(FetchError::Unreadable)
    }

    fn show(self, next: Shown, why: Why) {
        let path = next.page.path.clone();
        match &why {
            Why::Followed(fragment) if !fragment.is_empty() => history::push(&format!("{path}#{fragment}")),
            Why::Followed(_) => history::push(&path),
            Why::Switched(_) => history::push(&path),
            Why::Returned => {}
        }
        document::describe(&next);
        self.shown.set(next);
        self.status.set(Status::Still);
        document::after_paint(move || match why {
            // The language menu keeps the focus: it stands where it stood.
            Why::Switched(place) => {
                place::restore(place);
                self.status.set(Status::LanguageSwitched);
            }
            Why::Followed(fragment) => {
                document::focus("h1");
                place::scroll_to_fragment(&fragment);
            }
            Why::Returned => {
                document::focus("h1");
                place::scroll_to_kept();
            }
        });
    }
}

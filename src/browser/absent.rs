//! No browser: nothing is found, nothing happens.

pub mod cases;
pub mod consultation_form;
pub mod desk;
pub mod due_form;
pub mod folder_form;
pub mod letter_form;
pub mod papers;
pub mod quiz_form;

/// See `web/document.rs`.
pub mod document {
    use domain::page::Shown;
    use leptos::prelude::*;

    /// There is no document.
    pub fn first() -> Option<Shown> {
        None
    }
    /// There is nothing to hydrate.
    pub fn hydrate<N: IntoView>(_: impl FnOnce() -> N + 'static) {}
    /// There is no document.
    pub fn describe(_: &Shown) {}
    /// There is no focus.
    pub fn focus(_: &str) {}
    /// There is no frame.
    pub fn report_height() {}
    /// There is no frame to wait for.
    pub fn after_paint(_: impl FnOnce() + 'static) {}
    /// Nothing is shown.
    pub fn open_definition(_: &str) -> bool {
        false
    }
}

/// See `web/links.rs`.
pub mod links {
    use crate::browser::Followed;

    /// Nobody follows a link.
    pub fn on_follow(_: impl Fn(Followed) + 'static) {}
}

/// See `web/history.rs`.
pub mod history {
    /// There is no history.
    pub fn push(_: &str) {}
    /// There is no history.
    pub fn replace(_: &str) {}
    /// Nobody goes back.
    pub fn on_return(_: impl Fn(String) + 'static) {}
    /// There is no page to load.
    pub fn load(_: &str) {}
}

/// See `web/place.rs`.
pub mod place {
    /// A place in a page.
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Place;

    /// There is no place.
    pub fn current() -> Place {
        Place
    }
    /// There is no place.
    pub fn restore(_: Place) {}
    /// There is no place.
    pub fn scroll_to_fragment(_: &str) {}
    /// There is no place.
    pub fn scroll_to_kept() {}
}

/// See `web/fetch.rs`.
pub mod fetch {
    use crate::browser::FetchError;
    use domain::message::Messages;
    use domain::page::Page;

    /// There is no network.
    pub async fn page(_: &str) -> Result<Page, FetchError> {
        Err(FetchError::Unreachable)
    }
    /// There is no network.
    pub async fn messages(_: &str) -> Result<Messages, FetchError> {
        Err(FetchError::Unreachable)
    }
}

/// See `web/storage.rs`.
pub mod storage {
    use crate::browser::{Kept, StorageError};
    use domain::attempt::Attempt;

    /// Nothing is kept.
    pub fn seed() -> u32 {
        0
    }
    /// Nothing is kept.
    pub fn attempt(_: &str) -> Kept<Attempt> {
        Kept { value: None, trouble: Some(StorageError::Denied) }
    }
    /// Nothing is kept.
    pub fn keep_attempt(_: &str, _: &Attempt) -> Result<(), StorageError> {
        Err(StorageError::Denied)
    }
    /// Nothing is kept.
    pub fn keep_language(_: &str) {}
    /// Nobody else writes.
    pub fn on_change(_: impl Fn(String) + 'static) {}
}

/// See `web/file.rs`.
pub mod file {
    /// There is nowhere to save to.
    pub fn save(_: &str, _: &str) -> bool {
        false
    }
}

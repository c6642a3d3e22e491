//! No browser: nothing is found, nothing happens.

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
    use chrono::NaiveDate;
    use domain::attempt::Attempt;
    use domain::case::Case;

    /// Nothing is kept.
    pub fn seed() -> u32 {
        0
    }
    /// Nothing is kept.
    pub fn attempt(_: &str) -> Kept<Attempt> {
        Kept { value: None, trouble: Some(StorageError::Denied) }
    }
    /// Nothing is kept.
    pub fn case(_: &str) -> Kept<Case> {
        Kept { value: None, trouble: Some(StorageError::Denied) }
    }
    /// Nothing is kept.
    pub fn keep_case(_: &str, _: &Case) -> Result<(), StorageError> {
        Err(StorageError::Denied)
    }
    /// Nothing is kept.
    pub fn keep_attempt(_: &str, _: &Attempt) -> Result<(), StorageError> {
        Err(StorageError::Denied)
    }
    /// Nothing is kept.
    pub fn about_me() -> Kept<Vec<(String, String)>> {
        Kept { value: None, trouble: Some(StorageError::Denied) }
    }
    /// Nothing is kept.
    pub fn keep_about_me(_: &[(String, String)], _: NaiveDate) -> Result<(), StorageError> {
        Err(StorageError::Denied)
    }
    /// Nothing is kept.
    pub fn keep_language(_: &str) {}
    /// Nobody else writes.
    pub fn on_change(_: impl Fn(String) + 'static) {}
}

/// See `web/quiz_form.rs`.
pub mod quiz_form {
    use crate::browser::Action;
    use domain::key::{Answer, Key, Mark, QuestionKey, Told};

    /// No forms: there is nothing to play.
    #[derive(Clone)]
    pub struct QuizForm;

    impl QuizForm {
        /// There is no form.
        pub fn find(_: &str) -> Option<QuizForm> {
            None
        }
        /// There is no form.
        pub fn open(&self, _: &Key, _: u32, _: &str) {}
        /// Nobody does anything.
        pub fn on_action(&self, _: impl Fn(Action) + 'static + Clone) {}
        /// There is no answer.
        pub fn answer(&self, _: &QuestionKey) -> Answer {
            Answer::new()
        }
        /// There is no form.
        pub fn put(&self, _: &QuestionKey, _: &Answer) {}
        /// There is no form.
        pub fn warn(&self, _: &QuestionKey, _: &str) {}
        /// There are no words.
        pub fn part_text(&self, _: &QuestionKey, _: &str) -> String {
            String::new()
        }
        /// There is no form.
        pub fn moved(&self, _: &QuestionKey, _: &str, _: isize, _: &str) {}
        /// There is no form.
        pub fn mark(&self, _: &QuestionKey, _: Mark, _: &str, _: impl Fn(&str) -> Option<(Told, String)>) {}
        /// There is no form.
        pub fn focus_verdict(&self, _: &QuestionKey) {}
        /// There is no form.
        pub fn unmark(&self, _: &QuestionKey) {}
        /// There is no form.
        pub fn turn_to(&self, _: usize) {}
        /// There is no focus.
        pub fn focus(&self, _: usize) {}
        /// There is no form.
        pub fn result(&self, _: &str, _: &str, _: &str, _: &[usize]) {}
        /// There is no form.
        pub fn ask(&self, _: bool) {}
        /// There is no form.
        pub fn offer_back(&self, _: &str) {}
        /// There is no form.
        pub fn tell(&self, _: &str) {}
    }
}

/// See `web/desk.rs`.
pub mod desk {
    use chrono::NaiveDate;
    use domain::consultation::Material;
    use domain::message::Messages;

    /// A place for the desk.
    #[derive(Clone, Debug)]
    pub struct Desk;

    impl Desk {
        /// There is nothing to do.
        pub fn kind(&self) -> String {
            String::new()
        }
        /// There is nothing to do.
        pub fn id(&self) -> String {
            String::new()
        }
        /// There is nothing to keep to oneself.
        pub fn is_private(&self) -> bool {
            false
        }
        /// There is no material.
        pub fn material(&self) -> Option<Material> {
            None
        }
        /// There are no messages.
        pub fn messages(&self, _: &str) -> Option<Messages> {
            None
        }
    }

    /// No page comes.
    pub fn on_open(_: impl Fn(Desk) + 'static) {}
    /// There is no clock.
    pub fn today() -> NaiveDate {
        NaiveDate::default()
    }
}

/// See `web/consultation_form.rs`.
pub mod consultation_form {
    use super::desk::Desk;
    use crate::browser::{DueShown, Turn};
    use domain::consultation::Question;
    use domain::consultation::answers::Answer;

    /// No forms: there is nothing to ask.
    #[derive(Clone, Debug)]
    pub struct ConsultationForm;

    impl ConsultationForm {
        /// There is no form.
        pub fn open(_: &Desk) -> Option<ConsultationForm> {
            None
        }
        /// Nobody does anything.
        pub fn on_turn(&self, _: impl Fn(Turn) + 'static + Clone) {}
        /// There is no answer.
        pub fn answer(&self, _: &Question) -> Answer {
            Answer::new()
        }
        /// There is no form.
        pub fn put(&self, _: &Question, _: &Answer) {}
        /// There are no words.
        pub fn words(&self, _: &Question, _: &str) -> String {
            String::new()
        }
        /// There is no form.
        pub fn ask(&self, _: &Question, _: usize, _: &str) {}
        /// There is no form.
        pub fn fault(&self, _: &Question, _: &str) {}
        /// There is no form.
        pub fn tell(&self, _: &str, _: &[bool], _: &[DueShown], _: &[bool]) {}
        /// There is no list.
        pub fn list(&self, _: &[(&Question, String)], _: bool) {}
        /// There is no focus.
        pub fn focus(&self) {}
        /// There is nothing to bring back.
        pub fn offer_back(&self, _: bool) {}
        /// There is no form.
        pub fn status(&self, _: &str) {}
        /// There is no history.
        pub fn push(&self, _: usize) {}
    }
}

/// See `web/letter_form.rs`.
pub mod letter_form {
    use super::desk::Desk;
    use crate::browser::{FormField, LetterTurn};
    use domain::letter::Manner;
    use domain::locale::Locale;

    /// No form: there is nothing to fill in.
    #[derive(Clone, Debug)]
    pub struct LetterForm;

    impl LetterForm {
        /// There is no form.
        pub fn open(_: &Desk) -> Option<LetterForm> {
            None
        }
        /// There are no fields.
        pub fn fields(&self) -> Vec<FormField> {
            Vec::new()
        }
        /// Nothing is typed.
        pub fn typed(&self, _: &str) -> String {
            String::new()
        }
        /// There is no form.
        pub fn put(&self, _: &str, _: &str) {}
        /// There is no form.
        pub fn fault(&self, _: &str, _: &str) {}
        /// There is no letter.
        pub fn columns(&self) -> Vec<Manner> {
            Vec::new()
        }
        /// There is no letter.
        pub fn fill(&self, _: Locale, _: &str, _: &str) {}
        /// There is no letter.
        pub fn date(&self, _: Locale, _: &str) {}
        /// There is no letter.
        pub fn text(&self) -> String {
            String::new()
        }
        /// Nobody does anything.
        pub fn on_turn(&self, _: impl Fn(LetterTurn) + 'static + Clone) {}
        /// There is no paper.
        pub fn print(&self) {}
        /// There is no button.
        pub fn number_shown(&self, _: bool) {}
        /// There is no clipboard.
        pub fn copy(&self, _: &str, _: impl FnOnce(bool) + 'static) {}
        /// There is no form.
        pub fn status(&self, _: &str) {}
    }
}

//! A reader's answers to one quiz: in memory, and on the device where that is possible.

use crate::browser::{StorageError, storage};
use domain::attempt::Attempt;
use domain::quiz::Quiz;
use leptos::prelude::*;
use std::sync::Arc;

/// The answers to a quiz.
#[derive(Clone, Copy)]
pub struct Answers {
    quiz: StoredValue<Arc<Quiz>>,
    attempt: RwSignal<Attempt>,
    seed: RwSignal<Option<u32>>,
    trouble: RwSignal<Option<StorageError>>,
    /// What a fresh start erased, to bring it back.
    erased: RwSignal<Option<Attempt>>,
}

impl Answers {
    /// No answers yet, and none of the browser's: the first render knows the page alone.
    pub fn new(quiz: Arc<Quiz>) -> Answers {
        Answers {
            quiz: StoredValue::new(quiz),
            attempt: RwSignal::new(Attempt::default()),
            seed: RwSignal::new(None),
            trouble: RwSignal::new(None),
            erased: RwSignal::new(None),
        }
    }

    /// Reads what is kept on the device, and follows what other tabs write.
    pub fn open(self) {
        self.read();
        self.seed.set(Some(storage::seed()));
        let id = self.quiz.get_value().id.to_string();
        storage::on_change(move |changed| {
            // The page may be gone by then.
            if changed == id && self.seed.try_get_untracked().is_some() {
                self.read();
            }
        });
    }

    fn read(self) {
        let quiz = self.quiz.get_value();
        match storage::attempt(quiz.id.as_str()) {
            Ok(kept) => self.attempt.set(kept.unwrap_or_default().fitting(&quiz)),
            Err(trouble) => self.trouble.set(Some(trouble)),
        }
    }

    /// The quiz.
    pub fn quiz(self) -> Arc<Quiz> {
        self.quiz.get_value()
    }

    /// The reader's number, once the browser is there.
    pub fn seed(self) -> Option<u32> {
        self.seed.get()
    }

    /// The answers so far.
    pub fn attempt(self) -> Attempt {
        self.attempt.get()
    }

    /// The position of the question that is shown.
    pub fn position(self) -> usize {
        self.attempt.with(|attempt| attempt.position)
    }

    /// Reads something off the answers.
    pub fn with<T>(self, read: impl FnOnce(&Attempt) -> T) -> T {
        self.attempt.with(read)
    }

    /// Why answers are not kept, if they are not.
    pub fn trouble(self) -> Option<StorageError> {
        self.trouble.get()
    }

    /// Whether a fresh start can be taken back.
    pub fn can_bring_back(self) -> bool {
        self.erased.with(Option::is_some)
    }

    /// Changes the answers and keeps them.
    pub fn change(self, change: impl FnOnce(&mut Attempt)) {
        self.attempt.update(change);
        let quiz = self.quiz.get_value();
        if let Err(trouble) = self.attempt.with_untracked(|attempt| storage::keep_attempt(quiz.id.as_str(), attempt)) {
            self.trouble.set(Some(trouble));
        }
    }

    /// Starts afresh; what is erased can be brought back.
    pub fn start_over(self) {
        self.erased.set(Some(self.attempt.get_untracked()));
        self.change(|attempt| *attempt = Attempt::default());
    }

    /// Takes a fresh start back.
    pub fn bring_back(self) {
        if let Some(erased) = self.erased.get_untracked() {
            self.erased.set(None);
            self.change(|attempt| *attempt = erased);
        }
    }
}

//! Playing a quiz: what the reader does changes the attempt, and the forms show it.

use crate::browser::quiz_form::QuizForm;
use crate::browser::{Action, StorageError, storage};
use crate::tr;
use domain::attempt::Attempt;
use domain::key::{Key, Mark, Told};
use domain::message::Messages;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

/// A quiz that is played.
pub struct Play {
    key: Key,
    messages: Arc<Messages>,
    form: QuizForm,
    seed: u32,
    attempt: Attempt,
    /// What a fresh start erased, to bring it back.
    erased: Option<Attempt>,
}

impl Play {
    /// Brings the quiz in the element `id` to life with the answers kept on the device; without a
    /// browser it stays as it is.
    pub fn start(id: &str, key: Key, messages: Arc<Messages>) {
        let Some(form) = QuizForm::find(id) else { return };
        let seed = storage::seed();
        let mut play = Play { key, messages, form: form.clone(), seed, attempt: Attempt::default(), erased: None };
        play.read();
        // What was answered before the app came is not lost.
        play.take_in();
        play.form.open(&play.key, seed, &tr!(play.messages, "quiz-variant", number = seed));
        play.show_all();
        let key = format!("quiz/{}", play.key.quiz);
        let shared = Rc::new(RefCell::new(play));
        let other_tab = shared.clone();
        storage::on_change(move |changed| {
            // Invariant: nothing here is called while the attempt is being changed.
            if changed == key
                && let Ok(mut play) = other_tab.try_borrow_mut()
            {
                play.read();
                play.show_all();
            }
        });
        form.on_action(move |action| {
            if let Ok(mut play) = shared.try_borrow_mut() {
                play.act(action);
            }
        });
    }

    fn read(&mut self) {
        let kept = storage::attempt(&self.key.quiz);
        self.attempt = kept.value.unwrap_or_default().fitting(&self.key);
        if let Some(trouble) = kept.trouble {
            self.tell(trouble);
        }
    }

    fn take_in(&mut self) {
        for question in &self.key.questions {
            let answer = self.form.answer(question);
            if self.attempt.given.iter().all(|given| given.question != question.id) && question.is_whole(&answer) {
                // An order as it stands is nobody's answer.
                if question.kind != domain::key::TaskKind::Arrange {
                    self.attempt.put(question, answer);
                }
            }
        }
    }

    fn keep(&self) {
        if let Err(trouble) = storage::keep_attempt(&self.key.quiz, &self.attempt) {
            self.tell(trouble);
        }
    }

    fn tell(&self, trouble: StorageError) {
        self.form.tell(&match trouble {
            StorageError::Denied | StorageError::Full => tr!(self.messages, "quiz-not-kept"),
            StorageError::Unreadable => tr!(self.messages, "quiz-set-aside"),
        });
    }

    fn act(&mut self, action: Action) {
        let at = self.attempt.position;
        match action {
            Action::Answer => self.put_answer(at),
            Action::Move(part, by) => self.shift(at, &part, by),
            Action::Check => self.check(at),
            Action::Next => self.go(|attempt, key| attempt.advance(key)),
            Action::Retry => self.go(|attempt, key| attempt.retry_wrong(key)),
            Action::Ask => self.form.ask(true),
            Action::Keep => self.form.ask(false),
            Action::Erase => {
                self.erased = Some(self.attempt.clone());
                self.go(|attempt, _| *attempt = Attempt::default());
                self.form.offer_back(&tr!(self.messages, "result-erased"));
            }
            Action::BringBack => {
                if let Some(erased) = self.erased.take() {
                    self.go(|attempt, _| *attempt = erased);
                }
                self.form.offer_back("");
            }
        }
        self.keep();
    }

    fn put_answer(&mut self, at: usize) {
        if let Some(question) = self.key.questions.get(at) {
            self.attempt.put(question, self.form.answer(question));
            self.form.warn(question, "");
        }
    }

    fn shift(&mut self, at: usize, part: &str, by: isize) {
        let Some(question) = self.key.questions.get(at) else { return };
        let mut order = self.attempt.answer(question, self.seed);
        let Some(from) = order.iter().position(|id| id == part) else { return };
        let total = order.len();
        // At an end the item stays, and where it stands is told all the same.
        let to = from.checked_add_signed(by).filter(|to| *to < total).unwrap_or(from);
        order.swap(from, to);
        self.attempt.put(question, order);
        self.form.put(question, &self.attempt.answer(question, self.seed));
        let item = self.form.part_text(question, part);
        self.form.moved(
            question,
            part,
            by,
            &tr!(self.messages, "order-moved", item = item, place = to + 1, total = total),
        );
    }

    fn check(&mut self, at: usize) {
        self.put_answer(at);
        let Some(question) = self.key.questions.get(at) else { return };
        match self.attempt.check(question, self.seed) {
            Some(_) => {
                self.show(at);
                self.form.focus_verdict(question);
            }
            None => self.form.warn(question, &tr!(self.messages, "quiz-incomplete")),
        }
    }

    /// Changes the attempt, shows it whole, and brings the focus to where it goes on.
    fn go(&mut self, change: impl FnOnce(&mut Attempt, &Key)) {
        change(&mut self.attempt, &self.key);
        self.show_all();
        self.form.focus(self.attempt.position);
    }

    fn show_all(&self) {
        (0..self.key.questions.len()).for_each(|at| self.show(at));
        if self.attempt.position == self.key.questions.len() {
            self.show_result();
        }
        self.form.turn_to(self.attempt.position);
    }

    fn show(&self, at: usize) {
        let Some(question) = self.key.questions.get(at) else { return };
        let answer = self.attempt.answer(question, self.seed);
        self.form.put(question, &answer);
        let Some(mark) = self.attempt.mark(question) else {
            self.form.unmark(question);
            return;
        };
        let told = |id: &str| {
            question.told(id, &answer).map(|told| {
                let word = match told {
                    Told::Right => tr!(self.messages, "choice-right"),
                    Told::Missed if question.right.len() == 1 => tr!(self.messages, "choice-answer"),
                    Told::Missed => tr!(self.messages, "choice-missed"),
                    Told::Wrong => tr!(self.messages, "choice-wrong"),
                };
                (told, word)
            })
        };
        let word = match mark {
            Mark::Right => tr!(self.messages, "quiz-right"),
            Mark::Wrong => tr!(self.messages, "quiz-wrong"),
        };
        self.form.mark(question, mark, &word, told);
    }

    fn show_result(&self) {
        let tally = self.attempt.tally(&self.key);
        let well_done = u32::try_from(tally.right).is_ok_and(|right| right >= self.key.pass_mark);
        let word = match (tally.wrong.is_empty(), well_done) {
            (true, _) => tr!(self.messages, "result-all-right"),
            (false, true) => tr!(self.messages, "result-well-done"),
            (false, false) => tr!(self.messages, "result-keep-learning"),
        };
        let score = tr!(self.messages, "result-score", right = tally.right, total = tally.total);
        let again = tr!(self.messages, "result-again", count = tally.wrong.len());
        self.form.result(&score, &word, &again, &tally.wrong);
    }
}

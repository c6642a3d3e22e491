//! Filling in a letter: what is typed appears in it at once, in each of its languages.

use crate::browser::desk::{self, Desk};
use crate::browser::letter_form::LetterForm;
use crate::browser::{FormField, LetterTurn, StorageError, storage};
use crate::tr;
use chrono::NaiveDate;
use domain::case::Case;
use domain::edition::letter::FieldKind;
use domain::key::millionths;
use domain::letter::{Manner, iin};
use domain::message::Messages;
use domain::paper::{Content, Order, Paper};
use std::cell::RefCell;
use std::rc::Rc;

/// A letter that is filled in.
pub struct LetterWork {
    id: String,
    words: Messages,
    form: LetterForm,
    today: NaiveDate,
    fields: Vec<FormField>,
    columns: Vec<Manner>,
    /// What was typed, but for what is about the reader.
    case: Case,
    /// What is about the reader, for all letters.
    about_me: Vec<(String, String)>,
    /// Whether nothing is kept.
    private: bool,
    /// Whether the reader's number is shown whole in the letter.
    number_shown: bool,
}

impl LetterWork {
    /// Opens the letter at `desk` with what was typed before.
    pub fn start(desk: Desk) {
        let Some(words) = desk.messages("own") else { return };
        let Some(form) = LetterForm::open(&desk) else { return };
        let today = desk::today();
        let id = format!("letter-{}", desk.id());
        let (kept, about_me) = (storage::case(&id), storage::about_me());
        let mut work = LetterWork {
            words,
            form: form.clone(),
            today,
            fields: form.fields(),
            columns: form.columns(),
            case: kept.value.unwrap_or_else(|| Case::new("", today)),
            about_me: about_me.value.unwrap_or_default(),
            private: desk.is_private(),
            number_shown: false,
            id,
        };
        if let Some(trouble) = kept.trouble.or(about_me.trouble) {
            work.tell(trouble);
        }
        work.put_all();
        let shared = Rc::new(RefCell::new(work));
        form.on_turn(move |turn| {
            if let Ok(mut work) = shared.try_borrow_mut() {
                work.turn(turn);
            }
        });
    }

    fn tell(&self, trouble: StorageError) {
        self.form.status(&match trouble {
            StorageError::Denied => tr!(self.words, "letter-not-kept"),
            StorageError::Unreadable => tr!(self.words, "consult-set-aside"),
        });
    }

    /// Shows what is kept in the form and in the letter.
    fn put_all(&mut self) {
        for field in self.fields.clone() {
            let known = match field.personal {
                true => self.about_me.iter().find(|(id, _)| *id == field.id).map(|(_, text)| text.clone()),
                false => self.case.field(&field.id).map(str::to_owned),
            };
            self.form.put(&field.id, &known.unwrap_or_default());
            self.fill(&field);
        }
        for column in &self.columns {
            self.form.date(column.locale, &column.day(self.today));
        }
    }

    fn fill(&self, field: &FormField) {
        let typed = self.form.typed(&field.id);
        for column in &self.columns {
            let written = column.written(field.kind, &typed);
            let hidden = field.kind == FieldKind::Iin && !self.number_shown;
            self.form.fill(column.locale, &field.id, &if hidden { iin::masked(&written) } else { written });
        }
    }

    /// Shows the reader's number whole, or hides it but for its end.
    fn show_number(&mut self, shown: bool) {
        self.number_shown = shown;
        for field in self.fields.iter().filter(|field| field.kind == FieldKind::Iin) {
            self.fill(field);
        }
    }

    fn turn(&mut self, turn: LetterTurn) {
        match turn {
            LetterTurn::Type(id) => {
                if let Some(field) = self.fields.iter().find(|field| field.id == id) {
                    self.form.fault(&field.id, "");
                    self.fill(field);
                }
            }
            LetterTurn::Leave => {
                self.check();
                self.keep();
            }
            LetterTurn::ShowNumber => {
                self.show_number(!self.number_shown);
                self.form.number_shown(self.number_shown);
            }
            // What goes to paper is whole, whatever the screen shows.
            LetterTurn::Paper(goes) => {
                let shown = self.number_shown;
                self.show_number(goes || shown);
                self.number_shown = shown;
            }
            LetterTurn::Print => {
                let shown = self.number_shown;
                self.show_number(true);
                self.form.print();
                self.show_number(shown);
            }
            LetterTurn::Save => self.save(),
            LetterTurn::Copy => {
                let text = self.paper().text();
                let (form, words) = (self.form.clone(), self.words.clone());
                self.form.copy(&text, move |copied| {
                    form.status(&match copied {
                        true => tr!(words, "letter-copied"),
                        false => tr!(words, "letter-not-copied"),
                    });
                });
            }
            LetterTurn::Clear => {
                self.case.fields.clear();
                for field in self.fields.iter().filter(|field| !field.personal) {
                    self.form.put(&field.id, "");
                    self.fill(field);
                }
                self.keep();
                self.form.status(&tr!(self.words, "letter-cleared"));
            }
        }
    }

    /// The letter as it stands, with the reader's number whole.
    fn paper(&mut self) -> Paper {
        let shown = self.number_shown;
        self.show_number(true);
        let paper = self.form.paper();
        self.show_number(shown);
        paper
    }

    fn save(&mut self) {
        // A file lies where others see its name.
        let name = if self.private { "letter" } else { self.id.trim_start_matches("letter-") };
        let file = format!("{name}-{}.docx", self.today);
        let order = Order { file: file.clone(), day: self.today, content: Content::Letter(self.paper()) };
        self.form.status(&tr!(self.words, "paper-making"));
        let (form, words) = (self.form.clone(), self.words.clone());
        self.form.save(&order, move |saved| {
            form.status(&match saved {
                true => tr!(words, "paper-saved", file = file),
                false => tr!(words, "letter-not-saved"),
            });
        });
    }

    /// Says what is wrong with what was typed; the letter takes it all the same.
    fn check(&self) {
        for field in &self.fields {
            let typed = self.form.typed(&field.id);
            let fault = match field.kind {
                FieldKind::Iin if !typed.is_empty() && !iin::is_valid(&typed) => tr!(self.words, "letter-wrong-iin"),
                FieldKind::Money if !typed.is_empty() && millionths(&typed).is_none() => {
                    tr!(self.words, "letter-wrong-sum")
                }
                _ => String::new(),
            };
            self.form.fault(&field.id, &fault);
        }
    }

    fn keep(&mut self) {
        if self.private {
            return;
        }
        for field in &self.fields {
            let typed = self.form.typed(&field.id);
            match field.personal {
                true => {
                    self.about_me.retain(|(id, _)| *id != field.id);
                    if !typed.trim().is_empty() {
                        self.about_me.push((field.id.clone(), typed));
                    }
                }
                false => self.case.put_field(&field.id, &typed),
            }
        }
        let kept = storage::keep_case(&self.id, &self.case).and(storage::keep_about_me(&self.about_me, self.today));
        if let Err(trouble) = kept {
            self.tell(trouble);
        }
    }
}

//! Filling in a letter: what is typed appears in it at once, in each of its languages.

use super::{due, keeping};
use crate::browser::desk::{self, Desk};
use crate::browser::letter_form::LetterForm;
use crate::browser::{FormField, Keep, LetterTurn, cases, storage};
use crate::tr;
use chrono::NaiveDate;
use domain::case::Case;
use domain::deadline::Limit;
use domain::edition::letter::FieldKind;
use domain::key::millionths;
use domain::letter::{Manner, iin};
use domain::message::Messages;
use domain::paper::{Content, Order, Paper};
use std::cell::RefCell;
use std::rc::Rc;

mod after;

/// A letter that is filled in.
pub struct LetterWork {
    /// The letter.
    id: String,
    words: Messages,
    form: LetterForm,
    today: NaiveDate,
    fields: Vec<FormField>,
    columns: Vec<Manner>,
    /// The time limit of the answer, where the law sets one.
    limit: Option<Limit>,
    /// The key of the case that the letter belongs to.
    key: String,
    case: Case,
    /// What is about the reader, for all letters.
    about_me: Case,
    /// Whether what is about the reader stays in the case, too.
    private: bool,
    /// Where the case is kept.
    keep: Keep,
    /// Whether the reader's number is shown whole in the letter.
    number_shown: bool,
    /// Whether anything was typed here.
    touched: bool,
    /// The faults that the reader was told of at once: field and words.
    told: Vec<(String, String)>,
}

impl LetterWork {
    /// Opens the letter at `desk` with what was typed before, here or in the consultation that led here.
    pub fn start(desk: Desk) {
        let Some(words) = desk.messages("own") else { return };
        let Some(form) = LetterForm::open(&desk) else { return };
        let (today, private, own) = (desk::today(), desk.is_private(), format!("letter-{}", desk.id()));
        let mut key = cases::open(&own);
        let mut known = keeping::read(&key, keeping::at_start(private));
        if known.case.is_none() && key != own {
            // The case was deleted since: the letter goes on by itself.
            key = own;
            known = keeping::read(&key, keeping::at_start(private));
        }
        let about_me = cases::about_me();
        let mut work = LetterWork {
            id: desk.id(),
            words,
            form: form.clone(),
            today,
            fields: form.fields(),
            columns: form.columns(),
            limit: desk.limit(),
            key,
            case: known.case.unwrap_or_else(|| Case::new("", today)),
            about_me: about_me.value.unwrap_or_else(|| Case::new("", today)),
            private,
            keep: known.keep,
            number_shown: false,
            touched: false,
            told: Vec::new(),
        };
        work.form.kept(work.keep == Keep::OnDevice);
        if let Some(trouble) = known.trouble.or(about_me.trouble.filter(|_| !private)) {
            work.form.trouble(&keeping::words(&work.words, trouble));
        }
        work.put_all();
        let shared = Rc::new(RefCell::new(work));
        let other_tab = shared.clone();
        storage::on_change(move |changed| {
            // Invariant: nothing here is called while the letter is being changed.
            if let Ok(mut work) = other_tab.try_borrow_mut()
                && changed == format!("case/{}", work.key)
                && let Some(case) = cases::case(&work.key).value
            {
                work.read_beside(case);
            }
        });
        form.on_turn(move |turn| {
            if let Ok(mut work) = shared.try_borrow_mut() {
                work.turn(turn);
            }
        });
    }

    /// Takes in what another tab wrote, but for what is typed here and not yet kept.
    fn read_beside(&mut self, case: Case) {
        for field in self.fields.iter().filter(|field| !field.personal) {
            let typed = self.form.typed(&field.id);
            if self.case.field(&field.id).unwrap_or_default() == typed {
                self.form.put(&field.id, case.field(&field.id).unwrap_or_default());
                self.fill(field);
            }
        }
        self.case = case;
    }

    /// Shows what is kept in the form and in the letter.
    fn put_all(&mut self) {
        for field in self.fields.clone() {
            let about_me = self.about_me.field(&field.id).filter(|_| field.personal);
            let known = self.case.field(&field.id).or(about_me).unwrap_or_default().to_owned();
            self.form.put(&field.id, &known);
            self.fill(&field);
        }
        for column in &self.columns {
            self.form.date(column.locale, &column.day(self.today));
        }
        let sent = self.case.letters.iter().find(|letter| letter.id == self.id).and_then(|letter| letter.sent);
        self.form.put_sent(&sent.map(|day| day.to_string()).unwrap_or_default());
        self.show_due(sent);
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
                self.touched = true;
                if let Some(field) = self.fields.iter().find(|field| field.id == id) {
                    self.form.fault(&field.id, "");
                    self.fill(field);
                }
            }
            // Who only looks at a letter begins nothing.
            LetterTurn::Leave if !self.touched => {}
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
            // A letter with a fault goes out only when the reader was told of it.
            LetterTurn::Print | LetterTurn::Save | LetterTurn::Copy if self.stops() => {}
            LetterTurn::Print => {
                let shown = self.number_shown;
                self.show_number(true);
                self.form.print();
                self.show_number(shown);
            }
            LetterTurn::Save => self.save(),
            LetterTurn::Calendar => self.save_due(),
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
                for field in self.fields.iter().filter(|field| !self.is_shared(field)) {
                    self.form.put(&field.id, "");
                    self.fill(field);
                }
                self.keep();
                self.form.status(&match self.private {
                    true => tr!(self.words, "letter-cleared-whole"),
                    false => tr!(self.words, "letter-cleared"),
                });
            }
            LetterTurn::Sent(typed) => self.send(&typed),
            LetterTurn::Keep(wanted) => {
                self.keep = keeping::change(&self.key, wanted);
                self.keep();
            }
            LetterTurn::SaveFile => self.form.status(&keeping::save_file(&self.words, self.today)),
        }
    }

    /// Whether what is typed into the field is for all letters: what is about the reader, but for private letters.
    fn is_shared(&self, field: &FormField) -> bool {
        field.personal && !self.private
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
        let name = if self.private { "letter" } else { &self.id };
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

    /// Whether there are faults that the reader has not been told of at once; tells of them.
    fn stops(&mut self) -> bool {
        let faults = self.check();
        let new = faults != self.told;
        self.form.faults(if new { &faults } else { &[] });
        self.told = faults;
        new && !self.told.is_empty()
    }

    /// Says at each field what is wrong with what was typed; the letter takes it all the same.
    fn check(&self) -> Vec<(String, String)> {
        let mut faults = Vec::new();
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
            if !fault.is_empty() {
                faults.push((field.id.clone(), fault));
            }
        }
        faults
    }

    fn keep(&mut self) {
        for field in &self.fields {
            let typed = self.form.typed(&field.id);
            let to = if self.is_shared(field) { &mut self.about_me } else { &mut self.case };
            to.put_field(&field.id, &typed);
        }
        self.case.letter(&self.id);
        let mut kept = cases::keep(&self.key, &self.case, self.keep);
        if self.fields.iter().any(|field| self.is_shared(field)) {
            kept = kept.and(cases::keep_about_me(&self.about_me));
        }
        match kept {
            Err(trouble) => self.form.trouble(&keeping::words(&self.words, trouble)),
            // Whichever letter-case was typed into is the one that this letter opens again.
            Ok(()) => cases::set_open(&format!("letter-{}", self.id), &self.key, self.keep),
        }
    }
}

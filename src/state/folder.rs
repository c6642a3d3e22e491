//! My folder: what the reader began on this device, to open, name, delete, take along and bring.

use super::{due, keeping};
use crate::browser::desk::{self, Desk};
use crate::browser::folder_form::FolderForm;
use crate::browser::{CaseRow, FolderTurn, Keep, LetterRow, StorageError, cases, file, storage};
use crate::tr;
use chrono::NaiveDate;
use domain::case::{self, Case, CaseLetter};
use domain::folder::{self, Entries, Fault};
use domain::message::Messages;
use std::cell::RefCell;
use std::rc::Rc;

/// The folder that is open.
pub struct FolderWork {
    words: Messages,
    form: FolderForm,
    today: NaiveDate,
    /// What was deleted last, to bring it back.
    deleted: Entries,
}

impl FolderWork {
    /// Opens the folder at `desk`.
    pub fn start(desk: Desk) {
        let (Some(words), Some(form)) = (desk.messages("own"), FolderForm::open(&desk)) else { return };
        let work = FolderWork { words, form: form.clone(), today: desk::today(), deleted: Entries::new() };
        work.show();
        work.form.offer_set_aside(!cases::set_aside().is_empty());
        let shared = Rc::new(RefCell::new(work));
        let other_tab = shared.clone();
        storage::on_change(move |_| {
            if let Ok(work) = other_tab.try_borrow() {
                work.show();
            }
        });
        form.on_turn(move |turn| {
            if let Ok(mut work) = shared.try_borrow_mut() {
                work.turn(turn);
            }
        });
    }

    /// Shows the cases, the newest first.
    fn show(&self) {
        let entries = cases::entries().unwrap_or_else(|trouble| {
            self.tell(trouble);
            cases::in_document()
        });
        let cases = entries.iter().filter_map(|(key, text)| {
            let key = key.strip_prefix("case/")?;
            Some((key, case::stored::read(text)?))
        });
        let mut cases: Vec<(&str, Case)> = cases.collect();
        cases.sort_by(|(key, one), (other_key, other)| other.begun.cmp(&one.begun).then(key.cmp(other_key)));
        self.form.list(&cases.iter().map(|(key, case)| self.row(key, case)).collect::<Vec<_>>());
    }

    fn row(&self, key: &str, case: &Case) -> CaseRow {
        let by_itself = case.consultation.is_empty();
        let begun = tr!(self.words, "folder-begun", date = due::day(&self.words, case.begun));
        let state = match (by_itself, case.finished) {
            (true, _) => begun,
            (false, true) => format!("{begun} {}", tr!(self.words, "folder-finished")),
            (false, false) => format!("{begun} {}", tr!(self.words, "folder-unfinished")),
        };
        CaseRow {
            key: key.to_owned(),
            id: id_of(key, case),
            name: case.name.clone(),
            state,
            letters: case.letters.iter().map(|letter| self.letter(letter)).collect(),
        }
    }

    fn letter(&self, letter: &CaseLetter) -> LetterRow {
        let day = |day| due::day(&self.words, day);
        let late = letter.due.is_some_and(|due| due < self.today);
        let due = letter.due.map(|due| match late {
            true => tr!(self.words, "folder-answer-late", date = day(due)),
            false => tr!(self.words, "folder-answer-due", date = day(due)),
        });
        LetterRow {
            id: format!("letter-{}", letter.id),
            sent: letter.sent.map(|sent| tr!(self.words, "folder-sent", date = day(sent))).unwrap_or_default(),
            due: due.unwrap_or_default(),
            late,
        }
    }

    fn tell(&self, trouble: StorageError) {
        self.form.status(&keeping::words(&self.words, trouble));
    }

    fn turn(&mut self, turn: FolderTurn) {
        match turn {
            FolderTurn::Open(key) => open(&key),
            FolderTurn::Rename(key, name) => self.rename(&key, name.trim()),
            FolderTurn::Delete(key) => self.delete(&key),
            FolderTurn::Export => self.form.status(&keeping::save_file(&self.words, self.today)),
            FolderTurn::ExportSetAside => {
                let name = format!("zan-sauat-{}-2.txt", self.today);
                self.form.status(&match file::save(&name, &cases::set_aside().join("\n\n")) {
                    true => tr!(self.words, "keep-saved", name = name),
                    false => tr!(self.words, "keep-not-saved"),
                });
            }
            FolderTurn::Import(file) => self.import(file.as_deref()),
            FolderTurn::Ask => self.form.ask(true),
            FolderTurn::Spare => self.form.ask(false),
            FolderTurn::Erase => {
                self.form.ask(false);
                self.remove(cases::remove_all(), tr!(self.words, "folder-erased"));
            }
            FolderTurn::BringBack => {
                let deleted = std::mem::take(&mut self.deleted);
                match cases::put_all(&deleted) {
                    Ok(()) => self.form.status(&tr!(self.words, "folder-brought-back")),
                    Err(trouble) => self.tell(trouble),
                }
                self.form.offer_back(false);
                self.form.focus_status();
                self.show();
            }
        }
    }

    fn rename(&self, key: &str, name: &str) {
        let Some(mut case) = cases::case(key).value else { return };
        case.name = name.to_owned();
        match cases::keep(key, &case, Keep::OnDevice) {
            Ok(()) => self.form.status(&tr!(self.words, "folder-renamed")),
            Err(trouble) => self.tell(trouble),
        }
        self.show();
        self.form.focus_status();
    }

    fn delete(&mut self, key: &str) {
        let Some(case) = cases::case(key).value else { return };
        let title = if case.name.is_empty() { self.form.title(&id_of(key, &case)) } else { case.name.clone() };
        let key = format!("case/{key}");
        let deleted = Entries::from([(key.clone(), case::stored::write(&case))]);
        self.remove(cases::remove(&key).map(|()| deleted), tr!(self.words, "folder-deleted", name = title));
    }

    fn remove(&mut self, removed: Result<Entries, StorageError>, words: String) {
        match removed {
            Ok(deleted) => {
                self.form.offer_back(!deleted.is_empty());
                self.deleted = deleted;
                self.form.status(&words);
            }
            Err(trouble) => self.tell(trouble),
        }
        self.form.offer_set_aside(!cases::set_aside().is_empty());
        self.show();
        self.form.focus_status();
    }

    /// Takes in a file. Nothing that is here changes; a file with a fault is not taken in by halves.
    fn import(&self, file: Option<&str>) {
        let words = match file.ok_or(Fault::NotAFolder).and_then(folder::read) {
            Err(Fault::NotAFolder) => tr!(self.words, "folder-not-ours"),
            Err(Fault::Newer) => tr!(self.words, "folder-newer"),
            Err(Fault::Broken(line)) => tr!(self.words, "folder-broken", line = line.to_string()),
            Ok(entries) => {
                let here = cases::entries().unwrap_or_default();
                let missing = folder::missing(&here, &entries);
                match cases::put_all(&missing) {
                    Ok(()) if missing.is_empty() => tr!(self.words, "folder-nothing-new"),
                    Ok(()) => tr!(self.words, "folder-imported", count = missing.len().to_string()),
                    Err(trouble) => keeping::words(&self.words, trouble),
                }
            }
        };
        self.form.status(&words);
        self.show();
        self.form.focus_status();
    }
}

/// The consultation of the case, or the letter that it is.
fn id_of(key: &str, case: &Case) -> String {
    match case.consultation.is_empty() {
        true => key.split_once('.').map_or(key, |(id, _)| id).to_owned(),
        false => case.consultation.clone(),
    }
}

/// Makes the case `key` the one that its consultation and its letters open.
fn open(key: &str) {
    let Some(case) = cases::case(key).value else { return };
    cases::set_open(&id_of(key, &case), key, Keep::OnDevice);
    for letter in &case.letters {
        cases::set_open(&format!("letter-{}", letter.id), key, Keep::OnDevice);
    }
}

//! Holding a consultation: the answers make the way, and the forms show it.

use super::{due, keeping};
use crate::browser::consultation_form::ConsultationForm;
use crate::browser::desk::{self, Desk};
use crate::browser::{Keep, Turn, cases, storage};
use crate::tr;
use chrono::NaiveDate;
use domain::case::Case;
use domain::consultation::answers::{Answer, Fault};
use domain::consultation::condition::Now;
use domain::consultation::walk::End;
use domain::consultation::{Kind, Material, Question};
use domain::message::Messages;
use std::cell::RefCell;
use std::rc::Rc;

mod outcome;

/// A consultation that is held.
pub struct Consult {
    material: Material,
    words: Messages,
    form: ConsultationForm,
    today: NaiveDate,
    /// The key of the case on the device.
    key: String,
    case: Case,
    /// Where the case is kept.
    keep: Keep,
    /// Which question of the way is shown, from 0 on; past the answered ones, what comes then.
    at: usize,
    /// Whether an earlier answer is being changed: the later ones are kept.
    changing: bool,
    /// What a fresh start erased, to bring it back.
    erased: Option<(String, Case)>,
}

impl Consult {
    /// Holds the consultation at `desk`, going on from what is kept on the device.
    pub fn start(desk: Desk) {
        let (Some(material), Some(words)) = (desk.material(), desk.messages("own")) else { return };
        let Some(form) = ConsultationForm::open(&desk) else { return };
        let today = desk::today();
        let id = &material.flow.id;
        let (key, case, keep) = (cases::open(id), Case::new(id, today), keeping::at_start(material.flow.private));
        let mut consult = Consult {
            material,
            words,
            form: form.clone(),
            today,
            key,
            case,
            keep,
            at: 0,
            changing: false,
            erased: None,
        };
        consult.read();
        consult.show(false);
        consult.form.replace(consult.at);
        let shared = Rc::new(RefCell::new(consult));
        let other_tab = shared.clone();
        storage::on_change(move |changed| {
            // Invariant: nothing here is called while the answers are being changed.
            if let Ok(mut consult) = other_tab.try_borrow_mut()
                && changed == format!("case/{}", consult.key)
            {
                consult.read_beside();
            }
        });
        form.on_turn(move |turn| {
            if let Ok(mut consult) = shared.try_borrow_mut() {
                consult.turn(turn);
            }
        });
    }

    fn read(&mut self) {
        let known = keeping::read(&self.key, self.keep);
        self.keep = known.keep;
        self.form.kept(self.keep == Keep::OnDevice);
        if let Some(case) = known.case {
            self.case = case;
            self.at = self.answered().len();
            if self.at > 0 {
                self.form.status(&tr!(self.words, "consult-went-on"));
            }
        }
        if let Some(trouble) = known.trouble {
            self.form.trouble(&keeping::words(&self.words, trouble));
        }
        self.put_all();
    }

    /// Takes in what another tab wrote, but for the question that is being answered here.
    fn read_beside(&mut self) {
        let here = self.shown().map(|question| (self.form.answer(&question), question));
        self.read();
        self.show(false);
        if let Some((typed, question)) = here
            && self.shown().is_some_and(|shown| shown.id == question.id)
        {
            self.form.put(&question, &typed);
        }
    }

    /// Makes the forms show the answers.
    fn put_all(&self) {
        for question in &self.material.flow.questions {
            let answer = self.case.answers.get(&question.id).cloned().unwrap_or_default();
            self.form.put(question, &answer);
        }
    }

    fn keep(&self) {
        if let Err(trouble) = cases::keep(&self.key, &self.case, self.keep) {
            self.form.trouble(&keeping::words(&self.words, trouble));
        }
    }

    fn now(&self) -> Now<'_> {
        self.material.now(self.today)
    }

    /// The questions answered on the way, in order.
    fn answered(&self) -> Vec<&Question> {
        self.material.flow.walk(&self.case.answers, self.now()).answered
    }

    /// The question that is shown.
    fn shown(&self) -> Option<Question> {
        let walk = self.material.flow.walk(&self.case.answers, self.now());
        let open = match walk.end {
            End::Ask(question) => Some(question),
            End::Tell(_) | End::Nowhere => None,
        };
        walk.answered.get(self.at).copied().or(open).cloned()
    }

    fn turn(&mut self, turn: Turn) {
        self.form.status("");
        match turn {
            Turn::Next => self.answer(None),
            Turn::Unknown => self.answer(Some(Answer::new())),
            Turn::Back => self.go(self.at.saturating_sub(1)),
            Turn::Returned(number) => {
                self.changing = false;
                self.at = number.min(self.answered().len());
                self.show(true);
            }
            Turn::Change(id) => {
                if let Some(at) = self.answered().iter().position(|question| question.id == id) {
                    self.changing = true;
                    self.go(at);
                }
            }
            Turn::Restart => {
                let fresh = Case::new(&self.material.flow.id, self.today);
                self.erased = Some((self.key.clone(), std::mem::replace(&mut self.case, fresh)));
                self.begin(true);
                self.form.status(&tr!(self.words, "consult-erased"));
            }
            Turn::Calendar(number) => self.save(number),
            Turn::Another => {
                self.key = cases::free_key(&self.key);
                self.case = Case::new(&self.material.flow.id, self.today);
                cases::set_open(&self.material.flow.id, &self.key, self.keep);
                self.begin(false);
                self.form.status(&tr!(self.words, "consult-another"));
            }
            Turn::BringBack => {
                if let Some((key, erased)) = self.erased.take() {
                    (self.key, self.case) = (key, erased);
                }
                self.begin(false);
            }
            Turn::Keep(wanted) => {
                self.keep = keeping::change(&self.key, wanted);
                self.keep();
            }
            Turn::SaveFile => self.form.status(&keeping::save_file(&self.words, self.today)),
        }
    }

    /// Goes to the first open question of a case that has just come.
    fn begin(&mut self, offer_back: bool) {
        self.put_all();
        self.form.offer_back(offer_back);
        self.changing = false;
        self.keep();
        self.go(self.answered().len());
    }

    /// Takes `given`, or what the form has, for an answer to the question that is shown.
    fn answer(&mut self, given: Option<Answer>) {
        let Some(question) = self.shown() else { return };
        // Nothing typed is no "I don't know": that has a button of its own.
        let typed = self.form.answer(&question);
        let blank = given.is_none() && typed.iter().all(|text| text.trim().is_empty());
        let answer = given.unwrap_or(typed);
        let checked = if blank { Err(Fault::Missing) } else { question.check(&answer, self.today) };
        if let Err(fault) = checked {
            self.form.fault(&question, &self.fault_words(&question, fault));
            return;
        }
        self.form.put(&question, &answer);
        if !question.field.is_empty() {
            self.case.put_field(&question.field, answer.first().map_or("", String::as_str));
        }
        self.case.answers.put(&question.id, answer);
        let walk = self.material.flow.walk(&self.case.answers, self.now());
        self.case.finished = matches!(walk.end, End::Tell(_));
        self.keep();
        let next = if self.changing { self.answered().len() } else { self.at + 1 };
        self.changing = false;
        self.go(next);
    }

    fn fault_words(&self, question: &Question, fault: Fault) -> String {
        let words = &self.words;
        match (fault, question.kind) {
            (Fault::Missing | Fault::Unknown, Kind::Choice) => tr!(words, "fault-choose"),
            (Fault::Missing | Fault::Unknown, Kind::Several) => tr!(words, "fault-choose-some"),
            (Fault::Missing | Fault::NoDate, Kind::Date) => tr!(words, "fault-date"),
            (Fault::Future, _) => tr!(words, "fault-future"),
            (Fault::NoNumber, _) | (Fault::Missing, Kind::Money | Kind::Number) => tr!(words, "fault-number"),
            _ => tr!(words, "fault-text"),
        }
    }

    /// Shows the question of this number and makes it an entry of the history.
    fn go(&mut self, number: usize) {
        self.at = number;
        self.form.push(number);
        self.show(true);
    }

    fn show(&self, focus: bool) {
        let flow = &self.material.flow;
        let walk = flow.walk(&self.case.answers, self.now());
        let rows = walk.answered.iter().map(|question| (*question, self.answer_words(question)));
        match (walk.answered.get(self.at).copied(), walk.end) {
            (Some(question), _) | (None, End::Ask(question)) => {
                let step = tr!(self.words, "consult-step", number = self.at + 1);
                self.form.ask(question, self.at, &step);
                self.form.list(&rows.collect::<Vec<_>>(), false);
            }
            (None, End::Tell(outcome)) => {
                self.show_outcome(outcome);
                self.form.list(&rows.collect::<Vec<_>>(), true);
            }
            (None, End::Nowhere) => {}
        }
        if focus {
            self.form.focus();
        }
    }

    /// An answer in words.
    fn answer_words(&self, question: &Question) -> String {
        let answer = self.case.answers.get(&question.id).cloned().unwrap_or_default();
        let Some(first) = answer.first() else { return tr!(self.words, "consult-unknown") };
        match question.kind {
            Kind::Choice | Kind::Several => {
                answer.iter().map(|value| self.form.words(question, value)).collect::<Vec<_>>().join(", ")
            }
            Kind::Date => first.parse().map_or_else(|_| first.clone(), |day| due::day(&self.words, day)),
            Kind::Money => tr!(self.words, "consult-tenge", sum = first.as_str()),
            Kind::Number | Kind::Text => first.clone(),
        }
    }
}

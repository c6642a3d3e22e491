//! See `web/folder_form.rs`.

use crate::browser::desk::Desk;
use crate::browser::{CaseRow, FolderTurn};

/// No folder: there is nothing to show.
#[derive(Clone, Debug)]
pub struct FolderForm;

impl FolderForm {
    /// There is no folder.
    pub fn open(_: &Desk) -> Option<FolderForm> {
        None
    }
    /// There is no list.
    pub fn list(&self, _: &[CaseRow]) {}
    /// There is no name.
    pub fn title(&self, _: &str) -> String {
        String::new()
    }
    /// Nobody is asked.
    pub fn ask(&self, _: bool) {}
    /// There is nothing to bring back.
    pub fn offer_back(&self, _: bool) {}
    /// Nothing was set aside.
    pub fn offer_set_aside(&self, _: bool) {}
    /// There is nobody to tell.
    pub fn status(&self, _: &str) {}
    /// There is no focus.
    pub fn focus_status(&self) {}
    /// Nobody does anything.
    pub fn on_turn(&self, _: impl Fn(FolderTurn) + 'static + Clone) {}
}

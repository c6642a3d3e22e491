//! See `web/desk.rs`.

use chrono::NaiveDate;
use domain::consultation::Material;
use domain::deadline::Limit;
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
    /// There is no time limit.
    pub fn limit(&self) -> Option<Limit> {
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

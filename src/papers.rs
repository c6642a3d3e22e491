//! Making files of what a reader takes away: letters for a word processor, time limits for a calendar.
//! Plain text in, bytes out, fetched by the browser only when a reader asks for a file.

use domain::paper::{Content, Order};

mod calendar;
mod docx;
mod mend;

/// The bytes of the file that is ordered; `None` where it cannot be made.
pub fn make(order: &Order) -> Option<Vec<u8>> {
    match &order.content {
        Content::Letter(paper) => docx::make(paper, order.day),
        Content::Reminder(reminder) => calendar::make(reminder, order.day).map(String::into_bytes),
    }
}

//! `tr!`: a message by its id, with its variables.

use domain::message::Messages;
use leptos::prelude::*;
use std::sync::Arc;

/// The message `$id` of `$messages`, with variables: `tr!(messages, "quiz-progress", done = 3)`.
/// Ids are literals, so that a test can hold them against the message files.
#[macro_export]
macro_rules! tr {
    ($messages:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $messages.format($id, &[$((stringify!($name), ::domain::message::Value::from($value))),*])
    };
}

/// The messages of the page that is shown.
#[derive(Clone)]
pub struct Spoken(pub Arc<Messages>);

/// The messages of the page around a component. Outside a page: none, so ids are shown.
pub fn messages() -> Arc<Messages> {
    use_context::<Spoken>().map_or_else(
        || Arc::new(Messages { locale: domain::locale::Locale::Kk, patterns: Vec::new() }),
        |spoken| spoken.0,
    )
}

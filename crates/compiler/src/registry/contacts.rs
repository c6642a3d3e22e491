//! `content/contacts.toml`: whom to turn to.

use super::{Contact, Registry, check_address, entries};
use crate::diagnostic::Report;
use crate::suggest::suggestion;
use domain::edition::{Channel, ContactKind};
use std::path::Path;

const KINDS: [(&str, ContactKind); 4] = [
    ("emergency", ContactKind::Emergency),
    ("hotline", ContactKind::Hotline),
    ("state-body", ContactKind::StateBody),
    ("online", ContactKind::Online),
];

pub fn read(root: &Path, registry: &Registry, report: &Report) -> Vec<Contact> {
    entries(root, "content/contacts.toml", "contact", report, |table, id| {
        let kind = table.string("kind").and_then(|word| {
            let kind = KINDS.iter().find(|(name, _)| *name == word).map(|(_, kind)| *kind);
            if kind.is_none() {
                let hint = suggestion(&word, KINDS.iter().map(|(name, _)| *name));
                table.error(table.span_of("kind"), format!("unknown kind `{word}`{hint}"));
            }
            kind
        });
        let (phone, url) = (table.optional_string("phone"), table.optional_string("url"));
        if phone.is_some() && url.is_some() {
            table
                .error(table.span_of("url"), "a contact has a phone or an address; leave one, or make it two contacts");
        }
        let channel = match (phone, url) {
            (Some(phone), _) => {
                let dialled = phone.chars().all(|c| c.is_ascii_digit() || c == '+' || c == ' ' || c == '-');
                if !dialled || !phone.contains(|c: char| c.is_ascii_digit()) {
                    table.error(table.span_of("phone"), format!("`{phone}` cannot be dialled; write digits only"));
                }
                Channel::Phone(phone)
            }
            (None, Some(url)) => {
                check_address(table, "url", &url);
                Channel::Web(url)
            }
            (None, None) => Channel::None,
        };
        let (name, purpose) = (table.text("name"), table.text("purpose"));
        let (hours, as_of) = (table.optional_text("hours"), table.optional_text("as_of"));
        let checked = registry.checked(table, report);
        registry.check_facts(table, &format!("contact:{id}"));
        Contact {
            id: id.clone(),
            kind: kind.unwrap_or(ContactKind::Hotline),
            channel,
            name: name.unwrap_or_default(),
            purpose: purpose.unwrap_or_default(),
            hours,
            as_of,
            checked: checked.unwrap_or_default(),
        }
    })
}

//! Whom to contact, by kind.

use super::parts::contact_item;
use super::section::plain;
use super::{Shelf, View};
use crate::tr;
use domain::edition::ContactKind;
use domain::route::{Place, Single};
use leptos::prelude::*;

/// The page.
pub fn view(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let (title, summary) = (tr!(labels, "contacts-title"), tr!(labels, "contacts-summary"));
    let groups = [
        (ContactKind::Emergency, tr!(labels, "contacts-emergency")),
        (ContactKind::Hotline, tr!(labels, "contacts-hotline")),
        (ContactKind::StateBody, tr!(labels, "contacts-state-body")),
        (ContactKind::Online, tr!(labels, "contacts-online")),
    ];
    let group = |(kind, title): (ContactKind, String)| {
        let of_kind = shelf.edition.contacts.iter().filter(|contact| contact.kind == kind);
        let items: Vec<_> = of_kind.map(|contact| contact_item(shelf, contact, true)).collect();
        (!items.is_empty()).then(|| view! { <h2>{title}</h2><ul class="contact-list">{items}</ul> })
    };
    let content = groups.map(group).collect_view();
    plain(shelf, Place::Single(Single::Contacts), "page page--single", title, summary, content)
}

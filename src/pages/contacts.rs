//! Whom to contact, by kind.

use super::parts::{breadcrumbs, contact_item, heading};
use super::{Shelf, View, block, structured};
use crate::tr;
use domain::edition::ContactKind;
use domain::route::{Place, Single};
use leptos::prelude::*;

/// The page.
pub fn view(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let place = Place::Single(Single::Contacts);
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
    let body = view! {
        <div class="page page--single">
            {breadcrumbs(shelf, &place)}
            {heading(&title, &summary)}
            {groups.map(group).collect_view()}
        </div>
    };
    View {
        title,
        description: summary,
        blocks: vec![block(body)],
        structured: vec![structured::breadcrumbs(shelf, &place)],
    }
}

//! What the letter asks for.

use super::Shelf;
use crate::pages::desk;
use crate::tr;
use domain::edition::Letter;
use domain::edition::letter::{Field, FieldKind};
use leptos::prelude::*;

/// The form: the desk fills the letter from it while the reader types.
pub fn view(shelf: Shelf<'_>, letter: &Letter, private: bool) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let fields: Vec<_> = letter.fields.iter().map(field).collect();
    let has_number = letter.fields.iter().any(|field| field.kind == FieldKind::Iin);
    let number = has_number.then(|| {
        let label = tr!(labels, "letter-show-number");
        view! { <button type="button" class="button button--quiet" data-do="show-number" aria-pressed="false">{label}</button> }
    });
    view! {
        <h2>{tr!(labels, "letter-form")}</h2>
        <p>{tr!(labels, "letter-form-how")}</p>
        <div class="error-summary" data-errors tabindex="-1" hidden>
            <h3>{tr!(labels, "desk-problem")}</h3>
            <ul data-error-list></ul>
            <p>{tr!(labels, "letter-as-it-is")}</p>
        </div>
        <div class="fields">{fields}</div>
        <p class="consultation__status" data-status role="status"></p>
        {desk::trouble(labels)}
        {private.then(|| desk::keep(labels))}
        <p class="consultation__actions">
            <button type="button" class="button" data-do="print">{tr!(labels, "letter-print")}</button>
            <button type="button" class="button button--quiet" data-do="save">{tr!(labels, "letter-save")}</button>
            <button type="button" class="button button--quiet" data-do="copy">{tr!(labels, "letter-copy")}</button>
            {number}
            <button type="button" class="button button--quiet" data-do="clear">{tr!(labels, "letter-clear")}</button>
        </p>
    }
}

fn field(field: &Field) -> impl IntoView + use<> {
    let (id, help_id) = (format!("field-{}", field.id), format!("help-{}", field.id));
    let fault_id = format!("fault-{}", field.id);
    let described = if field.help.is_empty() { fault_id.clone() } else { format!("{help_id} {fault_id}") };
    let help =
        (!field.help.is_empty()).then(|| view! { <span class="field__help" id=help_id>{field.help.clone()}</span> });
    let (kind, mode, complete) = match field.kind {
        FieldKind::Date => ("date", None, "off"),
        FieldKind::Money => ("text", Some("decimal"), "off"),
        FieldKind::Iin => ("text", Some("numeric"), "off"),
        FieldKind::Phone => ("tel", None, "tel"),
        FieldKind::Email => ("email", None, "email"),
        FieldKind::Text | FieldKind::Lines => ("text", None, if field.id.as_str() == "name" { "name" } else { "off" }),
    };
    let input = match field.kind {
        FieldKind::Lines => view! { <textarea class="field__input" id=id.clone() rows="3" aria-describedby=described></textarea> }.into_any(),
        _ => view! {
            <input class="field__input" id=id.clone() type=kind inputmode=mode autocomplete=complete aria-describedby=described />
        }
        .into_any(),
    };
    let personal = field.personal.then_some("");
    view! {
        <div class="field" data-field=field.id.to_string() data-kind=field.kind.name() data-personal=personal>
            <label for=id.clone()>{field.label.clone()}</label>
            {help}
            <span class="ask__fault" data-fault id=fault_id></span>
            {input}
        </div>
    }
}

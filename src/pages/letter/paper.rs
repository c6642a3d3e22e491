//! The letter on paper: in Kazakh and in Russian side by side, because either may be asked for; in English
//! beside them to understand what is sent. Slots are lines to fill by hand until the desk fills them.

use super::Shelf;
use crate::tr;
use domain::edition::Letter;
use domain::edition::letter::{LetterText, Paragraph, Piece};
use domain::locale::Locale;
use leptos::prelude::*;

/// The letter in the languages that are sent, and for readers of English the gloss.
pub fn view(shelf: Shelf<'_>, letter: &Letter) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let column = |locale: Locale| column(locale, &letter.text[locale], letter);
    let gloss = (shelf.edition.locale == Locale::En).then(|| {
        view! {
            <section class="paper paper--gloss" aria-labelledby="paper-gloss">
                <h2 id="paper-gloss">{tr!(labels, "letter-gloss-title")}</h2>
                {column(Locale::En)}
            </section>
        }
    });
    view! {
        <section class="paper" data-paper aria-labelledby="paper-sent">
            <h2 id="paper-sent">{tr!(labels, "letter-paper")}</h2>
            <div class="paper__columns">{column(Locale::Kk)}{column(Locale::Ru)}</div>
        </section>
        {gloss}
    }
}

fn column(locale: Locale, text: &LetterText, letter: &Letter) -> impl IntoView + use<> {
    let words = &text.words;
    let to = text.to.iter().map(|line| view! { <p data-part="to">{pieces(line, locale)}</p> }).collect_view();
    let sender = letter.fields.iter().filter(|field| field.personal);
    let sender = sender.map(|field| view! { <p data-part="from">{slot(field.id.as_str())}</p> }).collect_view();
    let paragraphs = text.paragraphs.iter().map(|one| paragraph(one, locale, false)).collect_view();
    let requests = text.requests.iter().map(|one| paragraph(one, locale, true)).collect_view();
    let attachments: Vec<_> =
        text.attachments.iter().map(|one| view! { <li data-part="attachment">{one.clone()}</li> }).collect();
    let attachments = (!attachments.is_empty()).then(|| {
        view! { <p data-part="attachments">{words.attachments.clone()}</p><ol>{attachments}</ol> }
    });
    let note = |(at, note): (usize, &String)| {
        view! { <li data-part="note" id=format!("note-{}-{}", locale.code(), at + 1)>{note.clone()}</li> }
    };
    let notes: Vec<_> = text.notes.iter().enumerate().map(note).collect();
    let notes = (!notes.is_empty()).then(|| {
        view! { <div class="paper__notes"><p data-part="notes">{words.notes.clone()}</p><ol>{notes}</ol></div> }
    });
    view! {
        <div class="paper__column" lang=locale.code() data-column=locale.code() data-day=words.day.clone() data-sum=words.sum.clone()>
            <div class="paper__to">{to}</div>
            <div class="paper__from"><p data-part="from">{words.from.clone()}":"</p>{sender}</div>
            <p class="paper__subject" data-part="subject">{pieces(&text.subject, locale)}</p>
            <div>{paragraphs}</div>
            <p data-part="ask">{words.ask.clone()}</p>
            <ol>{requests}</ol>
            {attachments}
            <p class="paper__sign">
                <span data-part="sign">{words.date.clone()}": "<span data-today class="slot">"____________"</span></span>
                <span data-part="sign">{words.signature.clone()}": ____________"</span>
            </p>
            {notes}
        </div>
    }
}

fn paragraph(one: &Paragraph, locale: Locale, request: bool) -> impl IntoView + use<> {
    let given = one.if_given.as_ref().map(ToString::to_string);
    let pieces = pieces(&one.pieces, locale);
    match request {
        true => view! { <li data-part="request" data-if-given=given>{pieces}</li> }.into_any(),
        false => view! { <p data-part="text" data-if-given=given>{pieces}</p> }.into_any(),
    }
}

fn slot(id: &str) -> impl IntoView + use<> {
    view! { <span class="slot" data-slot=id.to_owned()>"____________"</span> }
}

fn pieces(pieces: &[Piece], locale: Locale) -> Vec<AnyView> {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone().into_any(),
        Piece::Slot(id) => slot(id.as_str()).into_any(),
        Piece::Note(number) => {
            view! { <sup><a href=format!("#note-{}-{number}", locale.code())>{*number}</a></sup> }.into_any()
        }
    };
    pieces.iter().map(piece).collect()
}

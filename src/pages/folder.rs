//! My folder: consultations and letters begun on this device. The desk fills it.

use super::letter::is_private;
use super::{Shelf, View, desk, section};
use crate::tr;
use domain::route::{Place, Single};
use leptos::prelude::*;

/// The page.
pub fn view(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let consultations = shelf.href(&Place::Single(Single::Consultations));
    let work = desk::Work { kind: "folder", id: "folder", private: false, rest: None };
    let content = view! {
        <p data-without-desk>{tr!(labels, "folder-needs-desk")}</p>
        {desk::place(shelf, work, parts(shelf))}
        <p class="page__ways">
            <a class="button button--quiet" href=consultations>{tr!(labels, "consultations-title")}</a>
            <a href=shelf.href(&Place::Single(Single::Letters))>{tr!(labels, "letters-title")}</a>
            <a href=shelf.href(&Place::Single(Single::Privacy))>{tr!(labels, "consultation-privacy")}</a>
        </p>
    };
    let (title, summary) = (tr!(labels, "folder-title"), tr!(labels, "folder-summary"));
    section::plain(shelf, Place::Single(Single::Folder), "page page--single page--folder", title, summary, content)
}

fn parts(shelf: Shelf<'_>) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    view! {
        <p class="consultation__status" data-status role="status" tabindex="-1"></p>
        <button type="button" class="button button--quiet" data-do="bring-back" hidden>{tr!(labels, "folder-bring-back")}</button>
        <p data-empty hidden>{tr!(labels, "folder-empty")}</p>
        <ul class="cases" data-cases></ul>
        {templates(shelf)}
        <h2>{tr!(labels, "folder-file")}</h2>
        <p>{tr!(labels, "folder-file-how")}</p>
        <p class="consultation__actions">
            <button type="button" class="button button--quiet" data-do="export">{tr!(labels, "folder-export")}</button>
        </p>
        <div class="field">
            <label for="folder-import">{tr!(labels, "folder-import")}</label>
            <input class="field__input" id="folder-import" type="file" accept=".txt,text/plain" data-import />
        </div>
        <div data-set-aside hidden>
            <p>{tr!(labels, "folder-set-aside")}</p>
            <p><button type="button" class="button button--quiet" data-do="export-set-aside">{tr!(labels, "folder-export-set-aside")}</button></p>
        </div>
        <h2>{tr!(labels, "folder-erase")}</h2>
        <p>{tr!(labels, "folder-erase-how")}</p>
        <p><button type="button" class="button button--quiet" data-do="ask">{tr!(labels, "folder-erase-all")}</button></p>
        <div class="error-summary" role="group" data-erase tabindex="-1" aria-labelledby="erase-question" hidden>
            <p id="erase-question">{tr!(labels, "folder-erase-question")}</p>
            <p class="consultation__actions">
                <button type="button" class="button" data-do="erase">{tr!(labels, "folder-erase-yes")}</button>
                <button type="button" class="button button--quiet" data-do="spare">{tr!(labels, "folder-erase-no")}</button>
            </p>
        </div>
        {names(shelf)}
    }
}

/// A case and a letter of it, to be copied for each.
fn templates(shelf: Shelf<'_>) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    view! {
        <template data-case>
            <li class="case">
                <h2><a data-open>{tr!(labels, "folder-name")}</a></h2>
                <p data-title></p>
                <p data-state></p>
                <ul data-case-letters></ul>
                <details>
                    <summary data-about>{tr!(labels, "folder-rename")}</summary>
                    <div class="field">
                        <label>{tr!(labels, "folder-name")}</label>
                        <input class="field__input" type="text" maxlength="80" autocomplete="off" />
                        <button type="button" class="button button--quiet" data-do="rename" data-about>{tr!(labels, "folder-save-name")}</button>
                    </div>
                </details>
                <p><button type="button" class="button button--quiet" data-do="delete" data-about>{tr!(labels, "folder-delete")}</button></p>
            </li>
        </template>
        <template data-case-letter>
            <li><a data-open>{tr!(labels, "letter-neutral")}</a>" "<span data-sent></span>" "<strong data-answer-due></strong></li>
        </template>
    }
}

/// What consultations and letters are called, and where they are. Letters of those in danger have no telling name.
fn names(shelf: Shelf<'_>) -> impl IntoView + use<> {
    let consultations = shelf.edition.consultations.iter().map(|one| {
        let href = shelf.href(&Place::Consultation(one.id.clone()));
        view! { <a data-id=one.id.to_string() href=href>{one.title.clone()}</a> }
    });
    let letters = shelf.edition.letters.iter().map(|letter| {
        let title = match is_private(shelf, letter) {
            true => tr!(shelf.edition.labels, "letter-neutral"),
            false => letter.title.clone(),
        };
        let href = shelf.href(&Place::Letter(letter.id.clone()));
        view! { <a data-id=format!("letter-{}", letter.id) href=href>{title}</a> }
    });
    view! { <div data-names hidden>{consultations.collect_view()}{letters.collect_view()}</div> }
}

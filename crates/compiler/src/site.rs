//! The three editions, put together from what was read.

use crate::consultations;
use crate::courses;
use crate::diagnostic::{Diagnostic, Report};
use crate::letters;
use crate::prose;
use crate::questions;
use crate::quizzes;
use crate::registry::{self, Registry};
use crate::source::{Source, Span};
use crate::strings::{self, Strings};
use crate::typography::typeset;
use chrono::NaiveDate;
use domain::edition::{Act, ActArticle, Cite, Contact, Deadline, Edition, Term, Topic};
use domain::locale::{Locale, Trilingual};
use domain::route::{Place, Single};
use std::collections::BTreeSet;
use std::path::Path;

/// The site in its three languages.
pub type Site = Trilingual<Edition>;

/// Reads and checks everything below `root` (`content/` and `locales/`).
///
/// `today` is the day of the build. The site is as whole as the mistakes allow; with an error among
/// the diagnostics it must not be published.
pub fn compile(root: &Path, today: NaiveDate) -> (Site, Vec<Diagnostic>) {
    let (site, _, diagnostics) = read(root, today);
    (site, diagnostics)
}

/// [`compile`], with what the content refers to.
pub fn read(root: &Path, today: NaiveDate) -> (Site, Registry, Vec<Diagnostic>) {
    let report = Report::default();
    let strings = strings::read(root, &report);
    let registry = Registry::read(root, today, &report);
    let mut citing: Vec<(Place, Vec<Cite>)> = Vec::new();
    let mut site = start(&registry, &strings, &mut citing, &report);

    for page in &registry.pages.prose {
        if let Some(text) = prose::read(root, page, &registry, &strings, &report) {
            citing.push((page.place.clone(), text.kk.article.cites.clone()));
            site.kk.articles.push(text.kk.article);
            site.ru.articles.push(text.ru.article);
            site.en.articles.push(text.en.article);
        }
    }
    for (id, folders) in &registry.pages.courses {
        if let Some((course, cites)) = courses::read(root, id, folders, &registry, &strings, &report) {
            citing.extend(
                course.kk.lessons.iter().map(|lesson| (lesson.article.place.clone(), lesson.article.cites.clone())),
            );
            citing.extend(cites);
            site.kk.courses.push(course.kk);
            site.ru.courses.push(course.ru);
            site.en.courses.push(course.en);
        }
    }
    for id in &registry.pages.quizzes {
        if let Some((quiz, cites)) = quizzes::read(root, id, &registry, &strings, &report) {
            citing.push((Place::Quiz(id.clone()), cites));
            site.kk.quizzes.push(quiz.kk);
            site.ru.quizzes.push(quiz.ru);
            site.en.quizzes.push(quiz.en);
        }
    }
    for id in &registry.pages.consultations {
        if let Some(consultation) = consultations::read(root, id, &registry, &strings, &report) {
            citing.push((Place::Consultation(id.clone()), consultation.kk.cites.clone()));
            site.kk.consultations.push(consultation.kk);
            site.ru.consultations.push(consultation.ru);
            site.en.consultations.push(consultation.en);
        }
    }
    for id in &registry.pages.letters {
        if let Some((letter, cites)) = letters::read(root, id, &registry, &strings, &report) {
            citing.push((Place::Letter(id.clone()), cites));
            site.kk.letters.push(letter.kk);
            site.ru.letters.push(letter.ru);
            site.en.letters.push(letter.en);
        }
    }
    require_pages(&registry, &report);
    registry.report_needless_reasons(&report);
    let acts = Trilingual::from_fn(|locale| acts(&registry, locale, &citing));
    site.kk.acts = acts.kk;
    site.ru.acts = acts.ru;
    site.en.acts = acts.en;
    (site, registry, report.finish())
}

/// The editions with what the reference files give; what the terms cite goes to `citing`.
fn start(registry: &Registry, strings: &Strings, citing: &mut Vec<(Place, Vec<Cite>)>, report: &Report) -> Site {
    let terms: Vec<(&registry::Term, Vec<Cite>)> = registry
        .terms
        .iter()
        .map(|term| {
            let error = |span, message: String| report.error(&term.source, span, message);
            (term, questions::resolve(&term.cites, error, registry, None))
        })
        .collect();
    citing.extend(terms.iter().map(|(term, cites)| (Place::Term(term.id.clone()), cites.clone())));
    Trilingual::from_fn(|locale| {
        let labels = &strings.labels[locale];
        Edition {
            locale,
            messages: strings.messages[locale].clone(),
            desk: strings.desk[locale].clone(),
            labels: labels.clone(),
            acts: Vec::new(),
            contacts: registry.contacts.iter().map(|item| contact(item, locale)).collect(),
            terms: sorted_terms(&terms, locale),
            topics: registry.topics.iter().map(|item| topic(item, locale)).collect(),
            articles: Vec::new(),
            courses: Vec::new(),
            quizzes: Vec::new(),
            consultations: Vec::new(),
            letters: Vec::new(),
            deadlines: deadlines(registry, locale, report),
            calendar: registry.calendar.clone(),
        }
    })
}

/// Pages that the frame links to on every page, and the page of components, must be there.
fn require_pages(registry: &Registry, report: &Report) {
    for single in [Single::Urgent, Single::About, Single::Privacy, Single::Accessibility, Single::Design] {
        if !registry.pages.prose.iter().any(|page| page.place == Place::Single(single)) {
            let folder = format!("content/pages/{}", single.path());
            report.error_in(&Source::new(folder, ""), "the site counts on this page; add kk.md, ru.md and en.md");
        }
    }
}

fn sorted_terms(terms: &[(&registry::Term, Vec<Cite>)], locale: Locale) -> Vec<Term> {
    let term = |(term, cites): &(&registry::Term, Vec<Cite>)| Term {
        id: term.id.clone(),
        name: typeset(&term.name[locale]),
        definition: typeset(&term.definition[locale]),
        cites: cites.clone(),
        checked: term.checked,
    };
    let mut terms: Vec<Term> = terms.iter().map(term).collect();
    terms.sort_by_key(|term| alphabetical(&term.name));
    terms
}

/// A key that sorts Kazakh, Russian and English words as their alphabets do.
pub fn alphabetical(word: &str) -> Vec<u32> {
    const LETTERS: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    let place = |letter: char| match LETTERS.chars().position(|known| known == letter) {
        Some(place) => 0x1000 + u32::try_from(place).unwrap_or(0),
        None => u32::from(letter),
    };
    word.to_lowercase().chars().filter(|c| c.is_alphanumeric()).map(place).collect()
}

fn acts(registry: &Registry, locale: Locale, citing: &[(Place, Vec<Cite>)]) -> Vec<Act> {
    let article = |act: &registry::Act, article: &registry::Article| {
        let cites = |cite: &Cite| cite.act == act.id && cite.anchor.article == article.number;
        let places: BTreeSet<&Place> =
            citing.iter().filter(|(_, cited)| cited.iter().any(cites)).map(|(place, _)| place).collect();
        ActArticle {
            number: article.number.clone(),
            gist: typeset(&article.gist[locale]),
            first_level: article.first_level.clone().unwrap_or_else(|| act.first_level.clone()),
            cited_by: places.into_iter().cloned().collect(),
        }
    };
    let act = |act: &registry::Act| Act {
        id: act.id.clone(),
        title: typeset(&act.title[locale]),
        short: typeset(&act.short[locale]),
        number: act.number.clone(),
        date: act.date,
        url: act.url[locale].clone(),
        checked: act.checked,
        articles: act.articles.iter().map(|item| article(act, item)).collect(),
    };
    registry.acts.iter().map(act).collect()
}

fn contact(contact: &registry::Contact, locale: Locale) -> Contact {
    Contact {
        id: contact.id.clone(),
        channel: contact.channel.clone(),
        kind: contact.kind,
        name: typeset(&contact.name[locale]),
        purpose: typeset(&contact.purpose[locale]),
        hours: contact.hours.as_ref().map(|text| typeset(&text[locale])),
        as_of: contact.as_of.as_ref().map(|text| typeset(&text[locale])),
        checked: contact.checked,
    }
}

fn deadlines(registry: &Registry, locale: Locale, report: &Report) -> Vec<Deadline> {
    let deadline = |deadline: &registry::Deadline| {
        let cite = |(reference, span): &(String, Span)| {
            let place = reference.strip_prefix("act:").unwrap_or(reference);
            // Said once, not in each language.
            let wrong = |message| (locale == Locale::Kk).then(|| report.error(&deadline.source, span.clone(), message));
            registry.cite(place, None, false).map_err(wrong).ok()
        };
        Some(Deadline {
            rule: deadline.rule.clone(),
            title: typeset(&deadline.title[locale]),
            who: deadline.who,
            from: typeset(&deadline.from[locale]),
            missed: typeset(&deadline.missed[locale]),
            cite: cite(deadline.cite.as_ref()?)?,
            counting: deadline.counting.as_ref().and_then(cite),
        })
    };
    registry.deadlines.iter().filter_map(deadline).collect()
}

fn topic(topic: &registry::Topic, locale: Locale) -> Topic {
    Topic {
        id: topic.id.clone(),
        title: typeset(&topic.title[locale]),
        summary: typeset(&topic.summary[locale]),
        icon: topic.icon.clone(),
    }
}

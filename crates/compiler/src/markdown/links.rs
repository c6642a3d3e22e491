//! Links: `act:`, `term:`, `contact:`, and those to pages, resolved and checked.

use super::{MarkKind, Walk};
use crate::registry::Registry;
use crate::source::Span;
use crate::suggest::suggestion;
use chrono::NaiveDate;
use domain::edition::{Channel, Cite};
use domain::locale::Locale;
use domain::message::Messages;
use domain::route::{Place, Route, Single};
use domain::slug::Slug;

/// Where links lead, in one language.
pub struct Links<'a> {
    /// What there is.
    pub registry: &'a Registry,
    /// The labels of the language.
    pub labels: &'a Messages,
    /// The day on which the page's facts were checked.
    pub checked: Option<NaiveDate>,
    /// Whether repealed acts may be cited.
    pub historical: bool,
}

/// A link that resolved.
enum Target {
    Act(Cite, String),
    Term(Slug, String),
    Contact(Slug, String, bool),
    Page(String),
}

impl Links<'_> {
    /// The label `id`, for HTML.
    pub fn label(&self, id: &str) -> String {
        escape(&self.labels.format(id, &[]))
    }

    fn resolve(&self, link: &str, locale: Locale) -> Result<Target, String> {
        let (scheme, rest) = link.split_once(':').unwrap_or(("", link));
        let href = |place: Place| Route::new(locale, place).to_string();
        let registry = self.registry;
        match scheme {
            "act" => {
                let cite = registry.cite(rest, self.checked, self.historical)?;
                let url = registry.act(cite.act.as_str()).map(|act| act.url[locale].clone()).unwrap_or_default();
                Ok(Target::Act(cite, url))
            }
            "term" => {
                let term = registry.terms.iter().find(|term| term.id.as_str() == rest).ok_or_else(|| {
                    format!(
                        "unknown term `{rest}`{}",
                        suggestion(rest, registry.terms.iter().map(|term| term.id.as_str()))
                    )
                })?;
                Ok(Target::Term(term.id.clone(), href(Place::Term(term.id.clone()))))
            }
            "contact" => {
                let known = || registry.contacts.iter();
                let contact = known().find(|contact| contact.id.as_str() == rest).ok_or_else(|| {
                    format!("unknown contact `{rest}`{}", suggestion(rest, known().map(|contact| contact.id.as_str())))
                })?;
                let (url, external) = match &contact.channel {
                    Channel::Phone(phone) => (format!("tel:{}", phone.replace([' ', '-'], "")), false),
                    Channel::Web(url) => (url.clone(), true),
                    Channel::None => (format!("{}#{rest}", href(Place::Single(Single::Contacts))), false),
                };
                Ok(Target::Contact(contact.id.clone(), url, external))
            }
            "page" | "quiz" | "consultation" | "letter" => {
                let folder = match scheme {
                    "quiz" => "quizzes/",
                    "consultation" => "consultations/",
                    "letter" => "letters/",
                    _ => "",
                };
                let id = format!("{folder}{rest}");
                let place = Place::from_id(&id).filter(|place| registry.pages.places.contains(place));
                let place = place.ok_or_else(|| {
                    let ids: Vec<String> = registry.pages.places.iter().map(Place::id).collect();
                    let of_kind = ids.iter().filter_map(|id| id.strip_prefix(folder));
                    format!("unknown {scheme} `{rest}`{}", suggestion(rest, of_kind))
                })?;
                Ok(Target::Page(href(place)))
            }
            _ => Err(format!(
                "`{link}` is no link of ours; write act:, term:, contact:, page:, quiz:, consultation: or letter: before the id"
            )),
        }
    }
}

impl Walk<'_, '_> {
    pub(super) fn open_link(&mut self, link: &str, span: &Span) {
        self.mark(MarkKind::Link(link.to_owned()), span);
        let html = match self.context.links.resolve(link, self.context.locale) {
            Err(message) => {
                self.error(span, message);
                "<a>".to_owned()
            }
            Ok(Target::Act(cite, url)) => {
                push_new(&mut self.body.cites, cite);
                format!("<a class=\"cite\" href=\"{}\" rel=\"external\">", escape(&url))
            }
            Ok(Target::Term(id, url)) => {
                if self.body.terms.contains(&id) {
                    self.error(span, format!("the term `{id}` is linked twice; link its first use only"));
                }
                let html = format!("<a class=\"term\" href=\"{}\" data-term=\"{id}\">", escape(&url));
                push_new(&mut self.body.terms, id);
                html
            }
            Ok(Target::Contact(id, url, external)) => {
                push_new(&mut self.body.contacts, id);
                let rel = if external { " rel=\"external\"" } else { "" };
                format!("<a class=\"contact\" href=\"{}\"{rel}>", escape(&url))
            }
            Ok(Target::Page(url)) => format!("<a href=\"{}\">", escape(&url)),
        };
        self.html(html);
    }
}

fn push_new<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

/// `text` inside HTML, in an attribute or between tags.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

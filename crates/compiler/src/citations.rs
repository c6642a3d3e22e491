//! Citations: from `act-id#art-43.4` to a checked place in an act, with its name and address.

use crate::registry::{Act, Registry};
use crate::suggest::suggestion;
use chrono::NaiveDate;
use domain::citation::Anchor;
use domain::edition::Cite;
use domain::locale::Locale;
use domain::message::{Messages, Value};
use domain::quiz::Source;
use domain::slug::Slug;

impl Registry {
    /// The place that `reference` (`act-id#art-…`) cites on a page whose facts were checked on `checked`,
    /// or what is wrong with it. `historical` pages may cite acts that no longer hold.
    pub fn cite(&self, reference: &str, checked: Option<NaiveDate>, historical: bool) -> Result<Cite, String> {
        let (id, anchor) = reference.split_once('#').unwrap_or((reference, ""));
        let act = self.act(id).ok_or_else(|| {
            let hint = suggestion(id, self.acts.iter().map(|act| act.id.as_str()));
            format!("unknown act `{id}`{hint}")
        })?;
        let anchor = Anchor::parse(anchor)
            .ok_or_else(|| format!("`{reference}` names no article; write {id}#art-ARTICLE.PARAGRAPH.SUBPARAGRAPH"))?;
        let article = act.articles.iter().find(|article| article.number == anchor.article).ok_or_else(|| {
            let number = &anchor.article;
            format!("`{id}` lists no article {number}; correct the number, or add it to acts.toml with its gist")
        })?;
        let unit = anchor.units.join(".");
        if !unit.is_empty() && !article.units.contains(&unit) {
            let number = &anchor.article;
            return Err(format!(
                "article {number} of `{id}` lists no unit {unit}; correct it, or add it to `units` in acts.toml"
            ));
        }
        let day = checked.unwrap_or(self.today);
        if let Some(in_force) = act.in_force.filter(|in_force| *in_force > day) {
            return Err(format!("`{id}` is in force only from {in_force}; leave the claim out until then"));
        }
        match act.repealed {
            Some(repealed) if repealed <= day && !historical => Err(format!(
                "`{id}` was repealed on {repealed}; cite what holds now, or say on a page about the past `historical = true`"
            )),
            _ => Ok(Cite { act: act.id.clone(), anchor }),
        }
    }

    /// The act of this id.
    pub fn act(&self, id: &str) -> Option<&Act> {
        self.acts.iter().find(|act| act.id.as_str() == id)
    }

    /// What the first level below an article is called: `paragraph`, `part` or `subparagraph`.
    fn first_level(&self, cite: &Cite) -> &str {
        let act = self.act(cite.act.as_str());
        let article = act.and_then(|act| act.articles.iter().find(|article| article.number == cite.anchor.article));
        article
            .and_then(|article| article.first_level.as_deref())
            .or(act.map(|act| act.first_level.as_str()))
            .unwrap_or("")
    }

    /// The name and address of a cited place, in `locale`.
    pub fn source(&self, cite: &Cite, locale: Locale, labels: &Messages) -> Source {
        let act = self.act(cite.act.as_str());
        let label = self.name(cite, act.map(|act| &act.short[locale]), labels);
        Source { label, url: act.map(|act| act.url[locale].clone()).unwrap_or_default() }
    }

    /// The cited place with the full title of its act, as a letter refers to it.
    pub fn reference(&self, cite: &Cite, locale: Locale, labels: &Messages) -> String {
        self.name(cite, self.act(cite.act.as_str()).map(|act| &act.title[locale]), labels)
    }

    fn name(&self, cite: &Cite, act: Option<&String>, labels: &Messages) -> String {
        let unit = |at: usize| Value::Text(cite.anchor.units.get(at).cloned().unwrap_or_default());
        let variables = [
            ("act", Value::Text(act.cloned().unwrap_or_default())),
            ("article", Value::Text(cite.anchor.article.clone())),
            ("level", Value::Text(self.first_level(cite).to_owned())),
            ("first", unit(0)),
            ("second", unit(1)),
        ];
        labels.format(["cite-article", "cite-unit", "cite-subunit"][cite.anchor.units.len().min(2)], &variables)
    }

    /// Whether there is such a topic.
    pub fn has_topic(&self, id: &Slug) -> bool {
        self.topics.iter().any(|topic| topic.id == *id)
    }
}

//! `content/acts.toml`: legal acts and the articles that may be cited.

use super::{Act, Article, Registry, check_address, entries};
use crate::diagnostic::Report;
use crate::suggest::suggestion;
use crate::table::Table;
use domain::citation::Anchor;
use domain::locale::Locale;
use std::path::Path;

const LEVELS: [&str; 3] = ["paragraph", "part", "subparagraph"];
const KINDS: [&str; 4] = ["constitution", "code", "law", "order"];

pub fn read(root: &Path, registry: &Registry, report: &Report) -> Vec<Act> {
    entries(root, "content/acts.toml", "act", report, |table, id| {
        let kind = table.string("kind");
        check_known(table, "kind", kind.as_deref(), &KINDS);
        let number = table.optional_string("number");
        let (date, in_force) = (table.date("date"), table.optional_date("in_force"));
        let repealed = table.optional_date("repealed");
        let (title, short, url) = (table.text("title"), table.text("short"), table.text("url"));
        for (url, table) in url.iter().zip(table.optional_table("url")) {
            Locale::ALL.iter().for_each(|locale| check_address(&table, locale.code(), &url[*locale]));
        }
        let checked = registry.checked(table, report);
        registry.check_facts(table, &format!("act:{id}"));
        let first_level = level(table).unwrap_or_else(|| LEVELS[0].to_owned());
        let articles = articles(table);
        Act {
            id: id.clone(),
            number,
            date: date.unwrap_or_default(),
            in_force,
            repealed,
            title: title.unwrap_or_default(),
            short: short.unwrap_or_default(),
            url: url.unwrap_or_default(),
            checked: checked.unwrap_or_default(),
            first_level,
            articles,
        }
    })
}

fn articles(act: &Table<'_>) -> Vec<Article> {
    let mut articles: Vec<Article> = Vec::new();
    for table in act.tables("article") {
        let number = table.string("number");
        let gist = table.text("gist").unwrap_or_default();
        let first_level = level(&table);
        let units = table.strings("units");
        table.finish();
        let Some(number) = number else { continue };
        if Anchor::parse(&format!("art-{number}")).is_none() {
            table.error(
                table.span_of("number"),
                format!("`{number}` is not a number of an article; write `4` or `4-1`"),
            );
            continue;
        }
        if articles.iter().any(|article| article.number == number) {
            table.error(table.span_of("number"), format!("article {number} stands here twice; join the two"));
        }
        for (unit, span) in &units {
            if Anchor::parse(&format!("art-{number}.{unit}")).is_none() {
                table.error(span.clone(), format!("`{unit}` is not a unit of an article; write `4` or `4.3`"));
            }
        }
        let units = units.into_iter().map(|(unit, _)| unit).collect();
        articles.push(Article { number, gist, first_level, units });
    }
    articles
}

fn level(table: &Table<'_>) -> Option<String> {
    let level = table.optional_string("first_level");
    check_known(table, "first_level", level.as_deref(), &LEVELS);
    level
}

fn check_known(table: &Table<'_>, key: &str, value: Option<&str>, known: &[&'static str]) {
    if let Some(value) = value.filter(|value| !known.contains(value)) {
        let hint = suggestion(value, known.iter().copied());
        table.error(table.span_of(key), format!("unknown {key} `{value}`{hint}"));
    }
}

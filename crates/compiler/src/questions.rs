//! Questions: the seven kinds that authors write, checked and made into four tasks a language.

use crate::lengths;
use crate::registry::Registry;
use crate::source::Span;
use crate::strings::Strings;
use crate::suggest::suggestion;
use crate::table::Table;
use crate::typography::typeset;
use chrono::NaiveDate;
use domain::edition::Cite;
use domain::locale::{Locale, Trilingual};
use domain::quiz::{Question, Task};
use domain::route::Place;
use domain::slug::Slug;

mod task;

/// The questions of a file and what they cite.
pub struct Questions {
    /// The questions in each language.
    pub questions: Trilingual<Vec<Question>>,
    /// What they cite.
    pub cites: Vec<Cite>,
    /// How many are written, those with mistakes too.
    pub written: usize,
}

/// What a question is read with.
pub struct Context<'a> {
    /// What there is.
    pub registry: &'a Registry,
    /// Labels for citations and for true and false.
    pub strings: &'a Strings,
    /// The day on which the facts were checked.
    pub checked: Option<NaiveDate>,
    /// The page that the questions stand on.
    pub place: &'a Place,
}

impl Context<'_> {
    /// The text at `key` of `table`, a sentence of which must not be too long.
    fn text(&self, table: &Table<'_>, key: &'static str) -> Option<Trilingual<String>> {
        let text = table.text(key)?;
        let written = table.optional_table(key)?;
        for locale in Locale::ALL {
            let sentences = lengths::of_value(&text[locale], table.source, &written.span_of(locale.code()));
            let error = |span, message| table.error(span, message);
            lengths::check_each(&sentences, (self.place, locale), self.registry, error);
        }
        Some(text)
    }
}

/// Reads `[[question]]`.
pub fn read(file: &Table<'_>, context: &Context<'_>) -> Questions {
    let mut ids: Vec<Slug> = Vec::new();
    let tables = file.tables("question");
    let mut questions = Questions { questions: Trilingual::default(), cites: Vec::new(), written: tables.len() };
    if tables.is_empty() {
        file.error(file.span(), "there is no question; add [[question]]");
    }
    for table in tables {
        let id = table.slug("id");
        if let Some(id) = id.as_ref().filter(|id| ids.contains(id)) {
            table.error(table.span_of("id"), format!("`{id}` stands here twice; rename one"));
        }
        ids.extend(id.clone());
        let Some((question, cites)) = read_one(&table, id, context) else { continue };
        questions.questions.kk.push(question.kk);
        questions.questions.ru.push(question.ru);
        questions.questions.en.push(question.en);
        for cite in cites {
            if !questions.cites.contains(&cite) {
                questions.cites.push(cite);
            }
        }
    }
    questions
}

fn read_one(table: &Table<'_>, id: Option<Slug>, context: &Context<'_>) -> Option<(Trilingual<Question>, Vec<Cite>)> {
    let kind = table.string("kind");
    let (prompt, explanation) = (context.text(table, "prompt"), context.text(table, "explanation"));
    let (hint, setting) = (table.optional_text("hint"), table.optional_text("context"));
    if let Some(difficulty) = table.count("difficulty").filter(|difficulty| !(1..=3).contains(difficulty)) {
        table.error(table.span_of("difficulty"), format!("the difficulty is {difficulty}; write 1, 2 or 3"));
    }
    let cites = cites(table, context);
    let tasks = kind.and_then(|kind| match task::KINDS.contains(&kind.as_str()) {
        true => {
            let tasks = task::read(&kind, table, context);
            // Only the kind says which keys are known.
            table.finish();
            tasks
        }
        false => {
            let hint = suggestion(&kind, task::KINDS);
            table.error(table.span_of("kind"), format!("unknown kind `{kind}`{hint}"));
            None
        }
    });
    let (id, prompt, explanation, tasks) = (id?, prompt?, explanation?, tasks?);
    let question = |locale: Locale| Question {
        id: id.clone(),
        prompt: typeset(&prompt[locale]),
        context: setting.as_ref().map(|text| typeset(&text[locale])),
        hint: hint.as_ref().map(|text| typeset(&text[locale])),
        explanation: typeset(&explanation[locale]),
        sources: cites
            .iter()
            .map(|cite| context.registry.source(cite, locale, &context.strings.labels[locale]))
            .collect(),
        task: tasks[locale].clone(),
    };
    Some((Trilingual::from_fn(question), cites.clone()))
}

fn cites(table: &Table<'_>, context: &Context<'_>) -> Vec<Cite> {
    let references = table.strings("cites");
    if references.is_empty() {
        table.error(table.span_of("cites"), "the question cites nothing; add `cites` with a place in an act");
    }
    resolve(&references, |span, message| table.error(span, message), context.registry, context.checked)
}

/// Resolves references to acts, reporting those that do not.
pub fn resolve(
    references: &[(String, Span)],
    error: impl Fn(Span, String),
    registry: &Registry,
    checked: Option<NaiveDate>,
) -> Vec<Cite> {
    let cite = |(reference, span): &(String, Span)| {
        let cite = registry.cite(reference, checked, false);
        cite.map_err(|message| error(span.clone(), message)).ok()
    };
    references.iter().filter_map(cite).collect()
}

/// The same task in each language.
type Tasks = Trilingual<Task>;

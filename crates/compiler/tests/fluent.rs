//! The compiled messages say what the reference implementation of Fluent says.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use domain::locale::Locale;
use domain::message::{Messages, Pattern, Value};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::fs;
use std::path::Path;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Texts that are no numbers: Fluent knows those apart, the site never gives a number as text to a selection on counts.
const TEXTS: [&str; 6] = ["", "Ә, ё & <b>", "one", "part", "subparagraph", "43-бап"];

/// The reference for one language.
fn bundle(locale: Locale) -> FluentBundle<FluentResource> {
    let language = locale.code().parse().unwrap();
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.set_use_isolating(false);
    for entry in fs::read_dir(Path::new(ROOT).join("locales").join(locale.code())).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        bundle.add_resource(FluentResource::try_new(text).unwrap()).unwrap();
    }
    bundle
}

/// Compares message `id` with the reference, every variable being `value`.
#[track_caller]
fn check(messages: &Messages, bundle: &FluentBundle<FluentResource>, (id, pattern): &(String, Pattern), value: &Value) {
    let names = compiler::variables(pattern);
    let ours: Vec<(&str, Value)> = names.iter().map(|name| (*name, value.clone())).collect();
    let mut theirs = FluentArgs::new();
    for name in names {
        match value {
            Value::Number(number) => theirs.set(name, *number),
            Value::Text(text) => theirs.set(name, text.clone()),
        }
    }
    let pattern = bundle.get_message(id).unwrap().value().unwrap();
    let mut errors = Vec::new();
    let expected = bundle.format_pattern(pattern, Some(&theirs), &mut errors);
    assert!(errors.is_empty(), "{id}: {errors:?}");
    assert_eq!(messages.format(id, &ours), expected, "{id} in {} with {value:?}", messages.locale.code());
}

#[test]
fn every_message_says_what_fluent_says() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let (site, _) = compiler::compile(Path::new(ROOT), today);
    let values: Vec<Value> = (0..=130_u32).map(Value::from).chain(TEXTS.map(Value::from)).collect();
    for locale in Locale::ALL {
        let bundle = bundle(locale);
        for messages in [&site[locale].messages, &site[locale].labels] {
            assert!(!messages.patterns.is_empty());
            for message in &messages.patterns {
                values.iter().for_each(|value| check(messages, &bundle, message, value));
            }
        }
    }
}

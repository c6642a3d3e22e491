//! The contrast of the tokens, computed for every scheme: text at least 7:1, borders and focus at least 3:1.
//! What stands on what in the pages is axe's business.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::path::Path;

type Colours = BTreeMap<String, [f64; 3]>;

/// Words on a ground.
const TEXT: [(&str, &[&str]); 8] = [
    ("ink", &["paper", "card", "sky-tint", "gold-tint", "ok-tint", "warn-tint"]),
    ("ink-2", &["paper", "card"]),
    ("sky", &["paper", "card", "sky-tint", "gold-tint", "ok-tint", "warn-tint"]),
    ("sky-strong", &["paper", "card", "sky-tint"]),
    ("on-sky", &["sky", "sky-strong"]),
    ("gold-ink", &["gold-tint"]),
    ("ok", &["paper", "card", "ok-tint"]),
    ("warn", &["paper", "card", "warn-tint"]),
];

/// Borders of controls, progress, and the two lines of the focus ring, at least one of which is seen everywhere.
const GRAPHICS: [(&str, &[&str]); 3] = [
    ("edge", &["paper", "card"]),
    ("sky", &["paper", "card"]),
    ("ink", &["paper", "card", "sky-tint", "gold-tint", "ok-tint", "warn-tint"]),
];

/// A colour of sRGB as linear light.
fn colour(hex: &str) -> [f64; 3] {
    let part = |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("a colour like #14262f")) / 255.0;
    [1, 3, 5].map(part).map(|value| if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
}

fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let light = |[red, green, blue]: [f64; 3]| 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    let (a, b) = (light(a), light(b));
    a.max(b) / a.min(b)
}

/// The schemes of `_tokens.scss`, each with its colours.
fn schemes() -> BTreeMap<String, Colours> {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("style/_tokens.scss")).unwrap();
    let mut schemes = BTreeMap::new();
    let mut template = Vec::new();
    for part in text.split("@mixin ").skip(1) {
        let body = part.split("\n}").next().unwrap();
        let name = body.split(['(', ' ']).next().unwrap().to_owned();
        let tokens =
            body.lines().filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": "));
        if name == "two-colours" {
            template = tokens.map(|(token, value)| (token.to_owned(), value.to_owned())).collect();
            continue;
        }
        let include = body.split_once("two-colours(").map(|(_, rest)| rest.split(')').next().unwrap());
        let colours: Colours = match include {
            Some(pair) => {
                let (ink, paper) = pair.split_once(", ").unwrap();
                let of = |value: &str| if value == "#{$paper}" { paper } else { ink };
                template.iter().map(|(token, value)| (token.clone(), colour(of(value)))).collect()
            }
            None => tokens.map(|(token, value)| (token.to_owned(), colour(value))).collect(),
        };
        schemes.insert(name, colours);
    }
    schemes
}

#[test]
fn every_scheme_is_read_whole() {
    let schemes = schemes();
    let names: Vec<&str> = schemes.keys().map(String::as_str).collect();
    assert_eq!(names, ["black-on-white", "blue-on-pale", "dark", "light", "white-on-black", "yellow-on-black"]);
    for (name, colours) in &schemes {
        assert_eq!(colours.len(), schemes["light"].len(), "{name} lacks a token that light has");
    }
}

#[test]
fn contrast_is_computed_as_wcag_says() {
    assert!((contrast(colour("#000000"), colour("#ffffff")) - 21.0).abs() < 1e-9);
    assert!((contrast(colour("#767676"), colour("#ffffff")) - 4.54).abs() < 0.01);
}

#[test]
fn text_has_a_contrast_of_seven_to_one_and_graphics_of_three_to_one() {
    let mut faults = Vec::new();
    for (name, colours) in schemes() {
        for (pairs, least) in [(&TEXT[..], 7.0), (&GRAPHICS[..], 3.0)] {
            for (front, grounds) in pairs {
                for ground in *grounds {
                    let ratio = contrast(colours[*front], colours[*ground]);
                    if ratio < least {
                        faults.push(format!("{name}: --{front} on --{ground} is {ratio:.2}:1, not {least}:1"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

//! "Did you mean": names near to one that is not known.

/// The end of a message about an unknown `name`: the nearest of `known`, or all when they are few.
pub fn suggestion<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let near = known.iter().map(|other| (strsim::damerau_levenshtein(name, other), *other)).min();
    match near {
        Some((distance, other)) if distance <= 1 + name.chars().count() / 4 => format!("; did you mean `{other}`?"),
        _ if known.is_empty() => "; there is none yet".to_owned(),
        _ if known.len() <= 12 => format!("; known are {}", known.join(", ")),
        _ => String::new(),
    }
}

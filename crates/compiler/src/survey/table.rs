//! Figures in columns.

use super::{Figures, Kinds};
use domain::locale::Locale;

const COLUMNS: [&str; 7] = ["units", "words", "sentences", "words/sentence", "citations", "uncited", "oldest check"];

/// A line for each of `rows`, under a line that starts with `title`.
pub fn of(title: &str, rows: &[(&str, Figures)]) -> String {
    let mut lines = vec![(title, COLUMNS.map(str::to_owned))];
    lines.extend(rows.iter().map(|(name, figures)| (*name, cells(figures))));
    let width = |at: usize| lines.iter().map(|(_, cells)| cells[at].chars().count()).max().unwrap_or(0);
    let widths: [usize; 7] = std::array::from_fn(width);
    let name_width = lines.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let line = |(name, cells): &(&str, [String; 7])| {
        let cells = cells.iter().zip(widths).map(|(cell, width)| format!("  {cell:>width$}"));
        format!("{name:<name_width$}{}\n", cells.collect::<String>())
    };
    lines.iter().map(line).collect()
}

/// What there is none of is a dash.
fn cells(figures: &Figures) -> [String; 7] {
    let Figures { units, words, sentences, cites, uncited, oldest } = *figures;
    let some = |count: usize| if count > 0 { count.to_string() } else { "-".to_owned() };
    // Tenths of a word, rounded: a whole number of them is as exact as it gets.
    let tenths = (words * 10 + sentences / 2).checked_div(sentences);
    [
        units.to_string(),
        some(words),
        some(sentences),
        tenths.map_or("-".to_owned(), |tenths| format!("{}.{}", tenths / 10, tenths % 10)),
        some(cites),
        uncited.to_string(),
        oldest.map_or("-".to_owned(), |day| day.to_string()),
    ]
}

/// Whether the languages have as many units of each kind, and where they do not.
pub fn equality(languages: &[(Locale, Kinds); 3]) -> String {
    let [(_, first), ..] = languages;
    let count = |at: usize, (locale, kinds): &(Locale, Kinds)| {
        let units = kinds.get(at).map_or(0, |(_, figures)| figures.units);
        (units, format!("{} {units}", locale.code()))
    };
    let differing = first.iter().enumerate().filter_map(|(at, (name, figures))| {
        let counts = languages.each_ref().map(|language| count(at, language));
        let said = counts.each_ref().map(|(_, said)| said.as_str()).join(", ");
        counts.iter().any(|(units, _)| *units != figures.units).then(|| format!("  {name}: {said}\n"))
    });
    let differing: String = differing.collect();
    match differing.is_empty() {
        true => "The three languages are equal in units.\n".to_owned(),
        false => format!("The languages differ in units:\n{differing}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(units: [usize; 3], expected: &str) {
        let kinds = |units| vec![("terms", Figures { units, ..Figures::default() })];
        let languages = [0, 1, 2].map(|at| (Locale::ALL[at], kinds(units[at])));
        assert_eq!(equality(&languages), expected);
    }

    #[test]
    fn languages_are_equal_when_each_has_as_many_units() {
        check([2, 2, 2], "The three languages are equal in units.\n");
        check([2, 2, 3], "The languages differ in units:\n  terms: kk 2, ru 2, en 3\n");
    }

    #[test]
    fn columns_are_aligned_and_averages_rounded() {
        let figures = Figures { units: 1, words: 1234, sentences: 120, ..Figures::default() };
        let expected = "\
kk     units  words  sentences  words/sentence  citations  uncited  oldest check
terms      1   1234        120            10.3          -        0             -
acts       0      -          -               -          -        0             -
";
        assert_eq!(of("kk", &[("terms", figures), ("acts", Figures::default())]), expected);
    }
}

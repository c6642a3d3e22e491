//! What the content holds: `report content ROOT` gives the figures of the library below `ROOT`,
//! `report facts ROOT ID` what rests on a fact record, `report graph ROOT ID LANGUAGE` draws a consultation.

use compiler::diagnostic::Severity;
use compiler::{graph, survey};
use domain::locale::Locale;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let said = match arguments.as_slice() {
        ["content", root] => content(Path::new(root)),
        ["facts", root, id] => facts(Path::new(root), id),
        ["graph", root, id, language] => graph(Path::new(root), id, language),
        _ => Err("usage: report content ROOT | report facts ROOT ID | report graph ROOT ID LANGUAGE".to_owned()),
    };
    match said {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("report: {message}");
            ExitCode::FAILURE
        }
    }
}

fn content(root: &Path) -> Result<(), String> {
    let (site, diagnostics) = compiler::compile(root, compiler::today()?);
    print!("{}", survey::figures(&site));
    for diagnostic in &diagnostics {
        eprintln!("{diagnostic}");
    }
    match diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count() {
        0 => Ok(()),
        errors => Err(format!("{errors} mistakes in the content; what could not be read is not counted")),
    }
}

fn facts(root: &Path, id: &str) -> Result<(), String> {
    print!("{}", survey::fact(root, compiler::today()?, id)?);
    Ok(())
}

/// Prints the consultation as text and writes its picture, and the graph itself, below `root`.
fn graph(root: &Path, id: &str, language: &str) -> Result<(), String> {
    let locale = Locale::from_code(language).ok_or_else(|| format!("unknown language `{language}`"))?;
    let (site, _) = compiler::compile(root, compiler::today()?);
    let known = || site[locale].consultations.iter();
    let Some(one) = known().find(|one| one.id.as_str() == id) else {
        let ids: Vec<&str> = known().map(|one| one.id.as_str()).collect();
        return Err(format!("unknown consultation `{id}`; known are {}", ids.join(", ")));
    };
    print!("{}", graph::text(one));
    let folder = root.join("target/graph");
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(&folder).map_err(failed)?;
    for (ending, drawn) in [("dot", graph::dot(one)), ("svg", graph::svg(one)?)] {
        let file = folder.join(format!("{id}.{ending}"));
        fs::write(&file, drawn).map_err(failed)?;
        println!("\n{}", file.display());
    }
    Ok(())
}

//! What the content holds: `report content ROOT` gives the figures of the library below `ROOT`,
//! `report facts ROOT ID` what rests on a fact record.

use compiler::diagnostic::Severity;
use compiler::survey;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let said = match arguments.as_slice() {
        ["content", root] => content(Path::new(root)),
        ["facts", root, id] => facts(Path::new(root), id),
        _ => Err("usage: report content ROOT | report facts ROOT ID".to_owned()),
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

//! Writes the site: `prerender ROOT DIST` compiles `ROOT/content` and fills the template that Trunk left
//! at `DIST/index.html`. Stops with every mistake when the content has one.

use app::headers;
use app::pages::{Addresses, desk_address};
use app::render::{self, Build, Shell};
use domain::edition::Edition;
use domain::locale::{Locale, Trilingual};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[path = "prerender/compress.rs"]
mod compress;

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [root, dist] = arguments.as_slice() else {
        eprintln!("usage: prerender ROOT DIST");
        return ExitCode::from(2);
    };
    match run(root, dist) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(root: &Path, dist: &Path) -> Result<(), Box<dyn Error>> {
    let start = std::time::Instant::now();
    let (site, diagnostics) = compiler::compile(root, compiler::today()?);
    for diagnostic in &diagnostics {
        eprintln!("{diagnostic}");
    }
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    if errors > 0 {
        return Err(format!("{errors} mistakes in the content").into());
    }
    any_spawner::Executor::init_futures_executor()?;
    let template = std::fs::read_to_string(dist.join("index.html"))?;
    let shell = Shell::new(&template).map_err(|marker| marker.to_string())?;
    let pages = write_site(&site, &shell, dist)?;
    let written = start.elapsed();
    compress::all(dist)?;
    println!(
        "{pages} pages in {:.1} s, compressed in {:.1} s",
        written.as_secs_f32(),
        (start.elapsed() - written).as_secs_f32()
    );
    Ok(())
}

use compiler::diagnostic::Severity;

fn write_site(site: &Trilingual<Edition>, shell: &Shell, dist: &Path) -> Result<usize, Box<dyn Error>> {
    let origin = std::env::var("ORIGIN").unwrap_or_else(|_| "http://127.0.0.1:8080".to_owned());
    let origin = origin.trim_end_matches('/').to_owned();
    let messages = Trilingual::from_fn(|locale| render::messages_json(&site[locale]));
    let address =
        |locale: Locale| format!("/assets/messages-{}-{}.json", locale.code(), render::fingerprint(&messages[locale]));
    // Trunk's development server adds an inline script that reloads the page.
    let policy = std::env::var_os("LIVE_RELOAD").is_none().then(headers::meta_policy);
    let desk = Trilingual::from_fn(|locale: Locale| serde_json::to_string(&site[locale].desk).unwrap_or_default());
    let messages_address =
        |locale: Locale| format!("/assets/desk-{}-{}.json", locale.code(), render::fingerprint(&desk[locale]));
    let addresses = Addresses {
        origin,
        desk: asset(dist, "desk-", ".js")?,
        desk_wasm: asset(dist, "desk-", ".wasm")?,
        desk_messages: Trilingual::from_fn(messages_address),
        papers: asset(dist, "papers-", ".js")?,
        papers_wasm: asset(dist, "papers-", ".wasm")?,
    };
    let id = render::fingerprint(shell.text());
    let build = Build { addresses, policy, id, messages: Trilingual::from_fn(address) };
    let mut pages = 0;
    for locale in Locale::ALL {
        write(dist, &build.messages[locale], &messages[locale])?;
        write(dist, &build.addresses.desk_messages[locale], &desk[locale])?;
        for place in app::pages::places(&site[locale]) {
            let rendered = render::render(&site[locale], &place, &build, shell)
                .ok_or_else(|| format!("no page for {place:?} in {}", locale.code()))?;
            write(dist, &format!("{}index.html", rendered.route), &rendered.document)?;
            if let Some(page) = rendered.page {
                write(dist, &format!("{}page.json", rendered.route), &serde_json::to_string(&page)?)?;
            }
            if let Some(desk) = rendered.desk {
                write(dist, &desk_address(&rendered.route), &desk)?;
            }
            pages += 1;
        }
    }
    write(dist, "/index.html", &render::language_choice(site, shell, &build))?;
    write(dist, "/404.html", &render::not_found(site, shell, &build))?;
    write(dist, "/sitemap.xml", &render::sitemap(site, &build.addresses.origin))?;
    write(dist, "/robots.txt", &render::robots(&build.addresses.origin))?;
    write(dist, "/_headers", &headers::file())?;
    Ok(pages)
}

/// The address of the file in `assets/` whose name starts and ends so: Trunk may put a hash between.
fn asset(dist: &Path, start: &str, end: &str) -> Result<String, Box<dyn Error>> {
    for entry in std::fs::read_dir(dist.join("assets"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(start) && name.ends_with(end) {
            return Ok(format!("/assets/{name}"));
        }
    }
    Err(format!("there is no {start}…{end} in assets/; build with Trunk first").into())
}

fn write(dist: &Path, path: &str, content: &str) -> std::io::Result<()> {
    let file = dist.join(path.trim_start_matches('/'));
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, content)
}

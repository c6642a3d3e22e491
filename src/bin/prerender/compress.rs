//! A `.br` and a `.gz` beside every file that shrinks, for hosts that serve them as they are.

use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

const KINDS: [&str; 9] = ["html", "json", "js", "css", "wasm", "svg", "xml", "txt", "webmanifest"];

/// Compresses everything below `folder`, on all processors.
pub fn all(folder: &Path) -> io::Result<()> {
    let mut files = Vec::new();
    list(folder, &mut files)?;
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let share = files.len().div_ceil(workers).max(1);
    std::thread::scope(|scope| {
        let work: Vec<_> =
            files.chunks(share).map(|files| scope.spawn(|| files.iter().try_for_each(|file| compress(file)))).collect();
        work.into_iter()
            .try_for_each(|worker| worker.join().unwrap_or_else(|_| Err(io::Error::other("a compressor broke"))))
    })
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else if path.extension().and_then(|kind| kind.to_str()).is_some_and(|kind| KINDS.contains(&kind)) {
            files.push(path);
        }
    }
    files.sort();
    Ok(())
}

fn compress(file: &Path) -> io::Result<()> {
    let content = std::fs::read(file)?;
    let beside = |ending: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    };
    let mut brotli = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut content.as_slice(), &mut brotli, &parameters)?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&content)?;
    std::fs::write(beside(".br"), brotli)?;
    std::fs::write(beside(".gz"), gzip.finish()?)
}

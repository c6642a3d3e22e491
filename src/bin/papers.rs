//! The papers: letters and time limits as files. Fetched when a reader first asks for a file, because what
//! makes them is large.

fn main() {
    app::start_papers();
}

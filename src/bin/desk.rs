//! The desk: consultations and letters, worked on in the browser. Loaded by the pages that need it, apart from
//! the app, so that a first visit does not pay for it.

fn main() {
    app::start_desk();
}

//! What the texts of a consultation refer to, each once.

use crate::markdown::Body;
use domain::edition::Cite;
use domain::locale::Trilingual;
use domain::slug::Slug;

#[derive(Default)]
pub struct Collected {
    pub cites: Vec<Cite>,
    pub terms: Vec<Slug>,
}

impl Collected {
    /// Takes what `bodies` refer to; the languages have the same links.
    pub fn take(&mut self, bodies: &Trilingual<Body>) {
        add(&mut self.cites, &bodies.kk.cites);
        add(&mut self.terms, &bodies.kk.terms);
    }
}

fn add<T: PartialEq + Clone>(list: &mut Vec<T>, items: &[T]) {
    for item in items {
        if !list.contains(item) {
            list.push(item.clone());
        }
    }
}

//! JSON as the browser's code reads it: a tree of values.

use domain::read::Value;
use serde_json::Value as Tree;

/// A value of a tree.
struct Json(Tree);

impl Value for Json {
    fn text(&self) -> Option<String> {
        self.0.as_str().map(str::to_owned)
    }
    fn count(&self) -> Option<u32> {
        self.0.as_u64().and_then(|count| count.try_into().ok())
    }
    fn flag(&self) -> Option<bool> {
        self.0.as_bool()
    }
    fn items(&self) -> Option<Vec<Json>> {
        self.0.as_array().map(|items| items.iter().cloned().map(Json).collect())
    }
    fn field(&self, name: &str) -> Option<Json> {
        self.0.get(name).cloned().map(Json)
    }
}

/// The consultation in `text`; `None` where there is none.
pub fn material(text: &str) -> Option<domain::consultation::Material> {
    domain::read::desk::material(&Json(serde_json::from_str(text).ok()?))
}

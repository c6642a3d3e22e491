//! The browser's own JSON, as `domain::read` reads it.

use domain::read::Value;
use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A value that the browser parsed.
pub struct Parsed(JsValue);

/// Parses `text`; `None` where it is not JSON.
pub fn parse(text: &str) -> Option<Parsed> {
    JSON::parse(text).ok().map(Parsed)
}

impl Value for Parsed {
    fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    fn count(&self) -> Option<u32> {
        let number = self.0.as_f64()?;
        let count = number as u32;
        (f64::from(count) == number).then_some(count)
    }

    fn flag(&self) -> Option<bool> {
        self.0.as_bool()
    }

    fn items(&self) -> Option<Vec<Parsed>> {
        Some(self.0.dyn_ref::<Array>()?.iter().map(Parsed).collect())
    }

    fn field(&self, name: &str) -> Option<Parsed> {
        let value = Reflect::get(&self.0, &JsValue::from_str(name)).ok()?;
        (!value.is_undefined()).then_some(Parsed(value))
    }
}

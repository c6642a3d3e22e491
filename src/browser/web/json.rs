//! Serde types through the browser's own JSON.

use js_sys::JSON;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Reads `text`; `None` where it is not the JSON of a `T`.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_wasm_bindgen::from_value(JSON::parse(text).ok()?).ok()
}

/// Writes `value`; `None` where it has no JSON form.
pub fn write<T: Serialize>(value: &T) -> Option<String> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    JSON::stringify(&value.serialize(&serializer).ok()?).ok().map(String::from)
}

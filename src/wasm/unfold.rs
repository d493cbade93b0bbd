//! Values that could only be given as text.
//!
//! The registry of Windows holds lists and objects as the text of JSON, and
//! the schema by which Chromium knows a policy has one kind of item for a
//! list, so that a site with fields is such a text among addresses.

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The most items of a list that are looked at: more than any setting takes.
const MOST_ITEMS: u32 = 256;

/// A policy as the browser gives it, with each text that holds JSON read.
pub(crate) fn unfolded(policy: &JsValue) -> JsValue {
    let Some(policy) = policy.dyn_ref::<Object>() else {
        return JsValue::NULL;
    };
    let unfolded = Object::new();
    for name in Object::keys(policy) {
        let given = Reflect::get(policy, &name);
        let value = read(&given.unwrap_or(JsValue::UNDEFINED));
        let value = match value.dyn_ref::<Array>() {
            Some(items) => items
                .slice(0, MOST_ITEMS)
                .iter()
                .map(|item| read(&item))
                .collect::<Array>()
                .into(),
            None => value,
        };
        // A plain object takes every name.
        let _ = Reflect::set(&unfolded, &name, &value);
    }
    unfolded.into()
}

/// What a text of JSON holds; what is none stays, and the administrator is
/// told that it cannot be used.
fn read(value: &JsValue) -> JsValue {
    value
        .as_string()
        .filter(|text| text.trim_start().starts_with(['[', '{']))
        .and_then(|text| JSON::parse(&text).ok())
        .unwrap_or_else(|| value.clone())
}

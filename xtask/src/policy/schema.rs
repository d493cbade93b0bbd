//! The schema by which Chromium knows the settings of a policy
//! (developer.chrome.com, "Manifest - Storage Areas": a part of JSON Schema,
//! draft 3), made from the list of settings.

use serde_json::{Map, Value, json};

use crate::setting::{CONTACT, Kind, SETTINGS, Setting};

/// The schema of every setting.
pub fn schema() -> Value {
    let named = |setting: &Setting| (setting.name.to_owned(), of(setting));
    let properties: Map<String, Value> = SETTINGS.iter().map(named).collect();
    json!({ "type": "object", "properties": properties })
}

fn of(setting: &Setting) -> Value {
    let text = json!({ "type": "string" });
    let mut schema = match setting.kind {
        Kind::Text(_) => text,
        Kind::OneOf(names) => json!({ "type": "string", "enum": names }),
        Kind::Flag => json!({ "type": "boolean" }),
        // A list has one kind of item here: a site with fields is the text
        // of its object.
        Kind::Texts(_) | Kind::Sites(_) => {
            json!({ "type": "array", "items": text })
        }
        Kind::Contacts(_) => {
            let member = |(name, what): &(&str, &str)| {
                let schema = json!({ "type": "string", "description": what });
                ((*name).to_owned(), schema)
            };
            let members: Map<String, Value> =
                CONTACT.iter().map(member).collect();
            let contact = json!({ "type": "object", "properties": members });
            json!({ "type": "array", "items": contact })
        }
    };
    schema["title"] = setting.title.into();
    schema["description"] = described(setting).into();
    schema
}

/// What a setting does, what to write, and what holds without it.
pub fn described(setting: &Setting) -> String {
    format!(
        "{} Write {}. Without it: {}.",
        setting.meaning, setting.write, setting.default
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_has_a_type_that_chromium_knows() {
        let schema = schema();
        for setting in SETTINGS {
            let of = &schema["properties"][setting.name];
            let kind = of["type"].as_str().unwrap();
            assert!(["string", "boolean", "array"].contains(&kind));
            assert!(!of["title"].as_str().unwrap().is_empty());
            assert_eq!(kind == "array", of["items"].is_object());
        }
        let contact = &schema["properties"]["contacts"]["items"];
        assert_eq!(contact["properties"]["phone"]["type"], "string");
    }
}

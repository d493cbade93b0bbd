//! The schema by which Chromium knows the settings of a policy
//! (developer.chrome.com, "Manifest - Storage Areas": a part of JSON Schema,
//! draft 3), made from the list of settings.

use serde_json::{Map, Value, json};

use crate::setting::{CONTACT, Kind, Member, SETTINGS, Setting};

/// The schema of every setting.
pub fn schema() -> Value {
    let named = |setting: &Setting| (setting.name.to_owned(), of(setting));
    let properties: Map<String, Value> = SETTINGS.iter().map(named).collect();
    json!({ "type": "object", "properties": properties })
}

fn of(setting: &Setting) -> Value {
    let text = json!({ "type": "string" });
    let mut schema = match setting.kind {
        // Chromium drops what is none of the words of an `enum` before the
        // extension sees it, and then nobody could name it on the set-up page.
        Kind::Text(_) | Kind::OneOf(_) => text,
        Kind::Flag => json!({ "type": "boolean" }),
        // A list has one kind of item here: a site with fields is the text
        // of its object.
        Kind::Texts(_) | Kind::Sites(_) => {
            json!({ "type": "array", "items": text })
        }
        Kind::Contacts(_) => {
            let member = |member: &Member| {
                let what = member.meaning;
                let schema = json!({ "type": "string", "description": what });
                (member.name.to_owned(), schema)
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

    #[test]
    fn no_value_of_the_right_type_is_kept_from_the_set_up_page() {
        let text = schema().to_string();
        for narrower in ["enum", "pattern", "minimum", "maximum"] {
            assert!(!text.contains(&format!("\"{narrower}\"")), "{narrower}");
        }
    }
}

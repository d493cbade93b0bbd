//! Configuration profiles for macOS.
//!
//! "Configuration Profile Reference", Apple. Chrome and Edge read the
//! settings of an extension from a preference domain of its own,
//! `com.google.Chrome.extensions.<id>` and `com.microsoft.Edge.extensions.
//! <id>` (`policy_loader_mac.mm` of Chromium; "Configuring Apps and
//! Extensions by Policy", chromium.org/administrators); Firefox reads all
//! from `org.mozilla.firefox`, once `EnterprisePoliciesEnabled` is set
//! ("mac/README.md" of github.com/mozilla/policy-templates). Read in November
//! 2026.

use anyhow::Result;
use plist::{Dictionary, Value};
use serde_json::{Map, Value as Json, json};

use super::json;
use super::plan::{Browser, Plan};

/// The profile of a plan. Its identifiers never change, so that a new profile
/// takes the place of the old one.
pub fn file(plan: &Plan) -> Result<Vec<u8>> {
    let (domain, outer, installs, sets) = match plan.browser {
        Browser::Chrome => (
            "com.google.Chrome",
            "6C0E5D4A-2B0F-4C55-9D57-0F5B7C1E8A01",
            "6C0E5D4A-2B0F-4C55-9D57-0F5B7C1E8A02",
            "6C0E5D4A-2B0F-4C55-9D57-0F5B7C1E8A03",
        ),
        Browser::Edge => (
            "com.microsoft.Edge",
            "3F7B1D92-84E1-4A6B-B3C8-5E2D90A7C401",
            "3F7B1D92-84E1-4A6B-B3C8-5E2D90A7C402",
            "3F7B1D92-84E1-4A6B-B3C8-5E2D90A7C403",
        ),
        Browser::Firefox => (
            "org.mozilla.firefox",
            "A94D2E16-7C3B-4F08-8E5A-61B0D3F9C701",
            "A94D2E16-7C3B-4F08-8E5A-61B0D3F9C702",
            "",
        ),
    };
    let short = plan.browser.name().to_lowercase();
    let identifier = format!("daymark.{short}");
    let payload = |kind: &str, part: &str, id: &str, body: &Json| {
        let mut payload = json!({
            "PayloadType": kind,
            "PayloadVersion": 1,
            "PayloadIdentifier": format!("{identifier}.{part}"),
            "PayloadUUID": id,
            "PayloadDisplayName": format!("Daymark: {part}"),
        });
        if let (Some(payload), Some(body)) =
            (payload.as_object_mut(), body.as_object())
        {
            payload.extend(body.clone());
        }
        payload
    };
    let content = if plan.browser == Browser::Firefox {
        let mut body = json::firefox_policies(plan);
        body["EnterprisePoliciesEnabled"] = true.into();
        vec![payload(domain, "policies", installs, &body)]
    } else {
        let install =
            json!({ "ExtensionSettings": plan.extension_settings() });
        let own = format!("{domain}.extensions.{}", plan.id);
        let settings = Json::from(plan.settings.clone());
        vec![
            payload(domain, "installation", installs, &install),
            payload(&own, "settings", sets, &settings),
        ]
    };
    let profile = json!({
        "PayloadType": "Configuration",
        "PayloadVersion": 1,
        "PayloadIdentifier": identifier,
        "PayloadUUID": outer,
        "PayloadDisplayName": format!("Daymark for {}", plan.browser.name()),
        "PayloadScope": "System",
        "PayloadContent": content,
    });
    let mut bytes = Vec::new();
    value(&profile).to_writer_xml(&mut bytes)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn value(json: &Json) -> Value {
    match json {
        Json::Bool(flag) => Value::Boolean(*flag),
        Json::Number(number) => {
            Value::Integer(number.as_i64().unwrap_or_default().into())
        }
        Json::String(text) => Value::String(text.clone()),
        Json::Array(items) => Value::Array(items.iter().map(value).collect()),
        Json::Object(members) => Value::Dictionary(dictionary(members)),
        // No setting is nothing.
        Json::Null => Value::Dictionary(Dictionary::new()),
    }
}

fn dictionary(members: &Map<String, Json>) -> Dictionary {
    let pairs = members.iter().map(|(name, json)| (name.clone(), value(json)));
    pairs.collect()
}

//! The values of a managed policy.

use std::collections::BTreeMap;

use daymark::settings::Policy;
use daymark::settings::key::Setting;
use daymark::value::Value;
use serde_json::Value as Json;

use super::settings::value;
use super::{Kind, Target};

pub const TARGET: Target = Target {
    name: "policy",
    about: "the values of a managed policy, as JSON",
    longest: 1024,
    kind: Kind::Json,
    words: &[
        "country",
        "languages",
        "sensitivity",
        "contacts",
        "sites",
        "sitesLeftOut",
        "firstSteps",
        "setBy",
        "locked",
        "name",
        "phone",
        "text",
        "url",
        "hours",
        "TH",
        "th",
        "en-GB",
        "zh-Hant",
        "threats",
        "all",
        "School nurse",
        "020 1234",
        "+44 7700",
        "weekdays 8 to 16",
        "https://help.school.example/",
        "javascript:alert(1)",
        "http://a.b",
        "chat.example",
        "https://a@b",
        "https://[::1]",
        "\u{7}",
        "\u{202E}",
        "true",
        "null",
        "0",
        "[]",
        "{}",
        " ",
    ],
    check,
};

fn check(input: &[u8]) {
    let Ok(json) = serde_json::from_slice::<Json>(input) else { return };
    holds(&value(&json));
}

/// What holds of any value; gives what it is read as.
pub fn holds(given: &Value) -> Policy {
    let policy = Policy::read(given);
    assert_eq!(Policy::read(given), policy, "not the same twice");
    let written = serde_json::to_value(policy.written()).expect("plain data");
    let again = Policy::read(&value(&written));
    assert!(again.faults.is_empty(), "{:?} in {written}", again.faults);
    assert_eq!(again.written(), policy.written());

    // Every member is taken whole or named, and no value takes another down.
    for (name, value) in given.members() {
        let one = BTreeMap::from([(name.to_owned(), value.clone())]);
        let alone = Policy::read(&Value::Object(one));
        let said = policy.faults.iter().filter(|f| f.setting == name);
        assert!(alone.faults.iter().eq(said), "{name}");
        if Setting::of(name).is_none() {
            assert_eq!(alone.faults.len(), 1, "{name} is passed over");
        }
        let alone = serde_json::to_value(alone.written());
        let alone = alone.expect("plain data");
        assert_eq!(alone[name], written[name], "one value spoils another");
    }

    assert!(policy.contacts.len() <= 5 && policy.sites.len() <= 200);
    for contact in &policy.contacts {
        let texts = [Some(&contact.name), contact.hours.as_ref()];
        for text in texts.into_iter().flatten() {
            assert!(!text.is_empty() && text.chars().count() <= 120);
            assert!(!text.chars().any(char::is_control), "{text:?}");
        }
        for number in [&contact.phone, &contact.text].into_iter().flatten() {
            let digits = number.strip_prefix('+').unwrap_or(number);
            assert!(digits.bytes().all(|byte| byte.is_ascii_digit()));
        }
        let https = |url: &String| url.starts_with("https://");
        assert!(contact.url.as_ref().is_none_or(https));
    }
    for name in policy.locked() {
        assert!(Setting::of(name).is_some_and(Setting::is_by_person));
    }
    policy
}

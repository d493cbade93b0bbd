//! Policies that are files of JSON.
//!
//! Chrome on Linux: "Set Chrome app and extension policies (Linux)", Google
//! (support.google.com/chrome/a/answer/7517525), and
//! `config_dir_policy_loader.cc` of Chromium for `3rdparty`. ChromeOS:
//! "Configuring Apps and Extensions by Policy" (chromium.org/administrators/
//! configuring-policy-for-extensions). Firefox: "ExtensionSettings" and
//! "3rdparty", Firefox administrator reference (firefox-admin-docs.mozilla.
//! org). Read in November 2026.

use serde_json::{Map, Value as Json, json};

use super::plan::Plan;

/// A file of the folder of managed policies on Linux.
pub fn linux(plan: &Plan) -> Json {
    json!({
        "ExtensionSettings": plan.extension_settings(),
        "3rdparty": { "extensions": { plan.id.as_str(): plan.settings } },
    })
}

/// What the Admin console takes as the policy of an extension: every value
/// under the word `Value`. The console itself installs the extension.
pub fn admin_console(plan: &Plan) -> Json {
    let member = |(name, value): (&String, &Json)| {
        (name.clone(), json!({ "Value": value }))
    };
    plan.settings.iter().map(member).collect::<Map<_, _>>().into()
}

/// `policies.json` of Firefox.
pub fn firefox(plan: &Plan) -> Json {
    json!({ "policies": firefox_policies(plan) })
}

/// The policies of Firefox, as its file and its configuration profile hold
/// them.
pub fn firefox_policies(plan: &Plan) -> Json {
    json!({
        "ExtensionSettings": plan.extension_settings(),
        "3rdparty": { "Extensions": { plan.id.as_str(): plan.settings } },
    })
}

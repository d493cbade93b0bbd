//! What a policy sets, for whoever uses the browser: that there is one, who
//! set it, a line for each value, and what of it is of no use.

use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::pages::choices::country_name;
use crate::pages::dom::{element, list, text};
use crate::settings::key::SETTINGS;
use crate::settings::{Contact, Policy, Sensitivity};
use crate::words::{Key, Language, key};

const POLICY: &str = "policy";

/// The name of the setting that a line is about.
const SETTING: &str = "data-setting";

/// The part of the set-up page about a policy that says something.
pub(super) fn section(
    policy: &Policy,
    language: Language,
) -> Result<Element, JsValue> {
    let words = language.words();
    let mut parts = vec![
        text("h2", &[], &words.text(key::SETUP_POLICY))?,
        text("p", &[], &words.text(key::SETUP_POLICY_INTRO))?,
    ];
    if let Some(set_by) = &policy.set_by {
        // Written by an administrator, in whatever language.
        let attributes = [("dir", "auto"), (SETTING, "setBy")];
        parts.push(text("p", &attributes, set_by)?);
    }
    let lines = lines(policy, language)?;
    if !lines.is_empty() {
        parts.push(element("dl", &[], &lines)?);
    }
    if !policy.faults.is_empty() {
        let faults = policy.faults.iter().map(|fault| {
            let values =
                [("setting", fault.setting.as_str()), ("write", fault.write)];
            words.with(key::SETUP_POLICY_FAULT, &values)
        });
        parts.push(list("ul", faults)?);
    }
    element("section", &[("id", POLICY)], &parts)
}

/// What is set, in the order of the settings.
fn lines(
    policy: &Policy,
    language: Language,
) -> Result<Vec<Element>, JsValue> {
    let set = SETTINGS.iter().filter(|one| policy.values(one.name) > 0);
    let lines = set.flat_map(|one| match one.name {
        // Each of these is a line of its own, under the name it locks.
        "locked" => policy
            .locked()
            .iter()
            .filter(|name| policy.values(name) == 0)
            .map(|name| (one.name, line_of(name, policy, language)))
            .collect(),
        name => vec![(name, line_of(name, policy, language))],
    });
    lines
        .filter_map(|(name, line)| Some((name, line?)))
        .map(|(name, (label, values))| drawn(name, &label, &values))
        .collect()
}

/// What a setting is called, and its values; `None` for the one that stands
/// above the others. One without a value is locked as it is.
fn line_of(
    name: &str,
    policy: &Policy,
    language: Language,
) -> Option<(String, Vec<String>)> {
    let words = language.words();
    let (label, values): (Key, Vec<String>) = match name {
        "country" => {
            let named = |country| country_name(country, language);
            (
                key::CHOOSE_COUNTRY,
                policy.country.map(named).into_iter().collect(),
            )
        }
        "languages" => {
            let named = |one: &Language| one.words().text(key::OWN_NAME);
            (
                key::CHOOSE_LANGUAGE,
                policy.languages.iter().map(named).collect(),
            )
        }
        "sensitivity" => {
            let named = |one| match one {
                Sensitivity::All => words.text(key::CHOOSE_SENSITIVITY_ALL),
                Sensitivity::Threats => {
                    words.text(key::CHOOSE_SENSITIVITY_THREATS)
                }
            };
            let set = policy.sensitivity.map(named);
            (key::CHOOSE_SENSITIVITY, set.into_iter().collect())
        }
        "contacts" => {
            (key::TITLE_NEAR, policy.contacts.iter().map(contact).collect())
        }
        "sites" => {
            let mut sites: Vec<String> = Vec::new();
            for site in &policy.sites {
                // Two parts of a site may be described each by itself.
                if !sites.contains(&site.address) {
                    sites.push(site.address.clone());
                }
            }
            (key::SETUP_SITES, sites)
        }
        "sitesLeftOut" => (key::SETUP_LEFT_OUT, policy.sites_left_out.clone()),
        "firstSteps" => {
            let said = policy.first_steps.map(|opens| match opens {
                true => words.text(key::SETUP_FIRST_STEPS_ON),
                false => words.text(key::SETUP_FIRST_STEPS_OFF),
            });
            (key::PAGE_WELCOME, said.into_iter().collect())
        }
        _ => return None,
    };
    let values = match values.is_empty() {
        true => vec![words.text(key::CHOOSE_FIXED)],
        false => values,
    };
    Some((words.text(label), values))
}

/// A contact on one line.
fn contact(contact: &Contact) -> String {
    let ways = [&contact.phone, &contact.text, &contact.url, &contact.hours];
    let ways = ways.into_iter().flatten().map(String::as_str);
    let parts: Vec<&str> =
        std::iter::once(contact.name.as_str()).chain(ways).collect();
    parts.join(" · ")
}

fn drawn(
    name: &str,
    label: &str,
    values: &[String],
) -> Result<Element, JsValue> {
    let mut parts = vec![text("dt", &[], label)?];
    for value in values {
        parts.push(text("dd", &[("dir", "auto")], value)?);
    }
    element("div", &[(SETTING, name)], &parts)
}

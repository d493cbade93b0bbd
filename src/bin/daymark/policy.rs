//! `daymark policy`: what an administrator's policy sets, in words, and each
//! value that cannot be used with what to write instead.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result};
use daymark::settings::Policy;
use daymark::settings::key::{Lock, SETTINGS, Setting};
use daymark::value::Value;
use serde_json::{Map, Value as Json};

/// Settings are a few kilobytes; a file beyond this is something else.
const MOST_BYTES: u64 = 1 << 20;

/// Prints what the settings of a file (none: standard input) come to.
/// Returns whether every value can be used.
///
/// # Errors
///
/// When the file cannot be read or is no object of JSON, and when standard
/// output cannot be written.
pub fn run(file: Option<&Path>, as_json: bool) -> Result<bool> {
    let file = file.filter(|file| file.as_os_str() != "-");
    let name = file.map_or_else(
        || "standard input".to_owned(),
        |file| file.display().to_string(),
    );
    let text = read(file).with_context(|| format!("cannot read {name}"))?;
    // The extension passes over what is no object; a person has to be told.
    let mut given: Map<String, Json> = serde_json::from_str(&text)
        .with_context(|| {
            format!(
                "{name} is no object of settings; write such as \
                 {{\"country\": \"TH\"}}"
            )
        })?;
    unfold(&mut given);
    let value: Value = serde_json::from_value(given.into())?;
    let policy = Policy::read(&value);
    let page = if as_json { object(&policy)? } else { words(&policy)? };
    io::stdout().lock().write_all(page.as_bytes())?;
    Ok(policy.faults.is_empty())
}

fn read(file: Option<&Path>) -> io::Result<String> {
    let mut text = String::new();
    match file {
        Some(file) => {
            fs::File::open(file)?
                .take(MOST_BYTES)
                .read_to_string(&mut text)?;
        }
        None => {
            io::stdin().lock().take(MOST_BYTES).read_to_string(&mut text)?;
        }
    }
    // Some editors begin a file with a byte order mark.
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

/// A site with fields may be the text of its object, as Chromium wants it.
fn unfold(given: &mut Map<String, Json>) {
    let sites = given.get_mut("sites").and_then(Json::as_array_mut);
    for site in sites.into_iter().flatten() {
        let text = site.as_str().filter(|text| text.starts_with('{'));
        if let Some(object) =
            text.and_then(|text| serde_json::from_str(text).ok())
        {
            *site = object;
        }
    }
}

fn object(policy: &Policy) -> Result<String> {
    let object = serde_json::json!({
        "settings": policy.written(),
        "faults": policy.faults,
    });
    Ok(serde_json::to_string(&object)? + "\n")
}

fn words(policy: &Policy) -> Result<String> {
    let set = serde_json::to_value(policy.written())?;
    let mut page = String::new();
    for setting in SETTINGS {
        let value = &set[setting.name];
        let said = if value.is_null() {
            format!("not set; what holds is {}", setting.default)
        } else {
            shown(value)
        };
        let _ = writeln!(
            page,
            "{} ({}): {said}\n    {}",
            setting.title,
            setting.name,
            who(setting, policy)
        );
    }
    for fault in &policy.faults {
        let _ = writeln!(
            page,
            "Not used, `{}`: write {}",
            plain(&fault.setting),
            fault.write
        );
    }
    Ok(page)
}

/// Who may change a setting.
fn who(setting: &Setting, policy: &Policy) -> &'static str {
    let is_set = policy.values(setting.name) > 0;
    match setting.lock {
        Lock::PolicyAlone => "Only a policy sets it.",
        _ if policy.locks(setting.name) => "The person cannot change it.",
        Lock::OneValue if is_set => "The person chooses among these.",
        Lock::NameAlone if is_set => "The person may add others.",
        _ => "The person may choose.",
    }
}

/// A value on one line.
fn shown(value: &Json) -> String {
    match value {
        Json::String(text) => plain(text),
        Json::Bool(true) => "yes".to_owned(),
        Json::Bool(false) => "no".to_owned(),
        Json::Array(items) => {
            let items: Vec<String> = items.iter().map(shown).collect();
            items.join("; ")
        }
        Json::Object(members) if members.contains_key("address") => {
            let told = members.iter().filter(|(name, _)| *name != "address");
            let parts: Vec<String> = told
                .map(|(name, value)| format!("{name}: {}", shown(value)))
                .collect();
            format!("{} ({})", shown(&members["address"]), parts.join("; "))
        }
        Json::Object(members) if members.contains_key("selector") => {
            let names = ["selector", "attribute", "pattern"];
            let parts = names.iter().filter_map(|name| members.get(*name));
            parts.map(shown).collect::<Vec<_>>().join(", ")
        }
        Json::Object(members) => {
            let parts: Vec<String> = members.values().map(shown).collect();
            parts.join(", ")
        }
        other => other.to_string(),
    }
}

/// Control characters could steer the terminal: they are shown as a space.
fn plain(text: &str) -> String {
    text.chars()
        .map(|char| if char.is_control() { ' ' } else { char })
        .collect()
}

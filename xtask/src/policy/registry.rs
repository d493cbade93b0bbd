//! Policies that lie in the registry of Windows: the keys and values, and
//! the file that regedit imports.
//!
//! Chromium reads a list as a key whose values have numbers as names, and an
//! object as a key; it sorts by name as text, so the numbers have all the
//! same length. It does not read REG_MULTI_SZ ("Complex policies on
//! Windows", chromium.org/administrators/complex-policies-on-windows;
//! `registry_dict.cc` and `policy_loader_win.cc` of Chromium). Firefox reads
//! REG_MULTI_SZ as JSON and a key as an object, but a number is no flag to
//! it: the settings are one REG_MULTI_SZ ("ExtensionSettings", Firefox
//! administrator reference; `WindowsGPOParser.sys.mjs` and
//! `policies-schema.json` of Firefox). Read in November 2026.
//!
//! In both, keys below `ExtensionSettings` stand beside those of other
//! extensions. Where another policy writes ExtensionSettings as one JSON
//! text, Chromium takes the keys in its place: docs/deploy/windows.md says so.

use std::fmt::Write as _;

use serde_json::{Map, Value as Json};

use super::plan::{Browser, Plan};

/// The hive of policies for the whole device.
pub const HIVE: &str = "HKEY_LOCAL_MACHINE";

/// What a value holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    /// REG_SZ.
    Text(String),
    /// REG_DWORD.
    Number(u32),
    /// REG_MULTI_SZ; its lines.
    Lines(Vec<String>),
}

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The path below the hive.
    pub key: String,
    /// Its name in the key.
    pub name: String,
    /// What it holds.
    pub data: Data,
}

/// All that a policy lays into the registry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registry {
    /// Keys that belong to Daymark alone: emptied first, so that nothing of
    /// an older policy stays.
    pub own: Vec<String>,
    /// Single values in keys of others that are emptied first.
    pub own_values: Vec<(String, String)>,
    /// The values.
    pub entries: Vec<Entry>,
}

impl Registry {
    /// The registry for a plan.
    pub fn new(plan: &Plan) -> Self {
        let root = match plan.browser {
            Browser::Chrome => r"SOFTWARE\Policies\Google\Chrome",
            Browser::Edge => r"SOFTWARE\Policies\Microsoft\Edge",
            Browser::Firefox => r"SOFTWARE\Policies\Mozilla\Firefox",
        };
        let mut registry = Self::default();
        let install = format!(r"{root}\ExtensionSettings\{}", plan.id);
        registry.spread(&install, &plan.entry);
        registry.own.push(install);
        if plan.browser == Browser::Firefox {
            let key = format!(r"{root}\3rdparty\Extensions");
            let text = Json::from(plan.settings.clone()).to_string();
            registry.own_values.push((key.clone(), plan.id.clone()));
            let data = Data::Lines(vec![text]);
            let name = plan.id.clone();
            if !plan.settings.is_empty() {
                registry.entries.push(Entry { key, name, data });
            }
            return registry;
        }
        let mut settings = Self::settings(plan, root);
        registry.own.append(&mut settings.own);
        registry.entries.append(&mut settings.entries);
        registry
    }

    /// The settings alone, for a Chromium browser.
    fn settings(plan: &Plan, root: &str) -> Self {
        let mut registry = Self::default();
        let key = format!(r"{root}\3rdparty\extensions\{}\policy", plan.id);
        registry.spread(&key, &plan.settings);
        registry.own.push(key);
        registry
    }

    /// The settings for Edge without how it is installed.
    pub fn edge_settings(plan: &Plan) -> Self {
        Self::settings(plan, r"SOFTWARE\Policies\Microsoft\Edge")
    }

    /// Lays the members of an object into a key: first what stands in the
    /// key itself, so that each key comes once, and before those below it.
    fn spread(&mut self, key: &str, members: &Map<String, Json>) {
        for (name, value) in members.iter().filter(|pair| is_single(pair.1)) {
            self.lay(key, name, value);
        }
        for (name, value) in members.iter().filter(|pair| !is_single(pair.1)) {
            self.lay(key, name, value);
        }
    }

    fn lay(&mut self, key: &str, name: &str, value: &Json) {
        let below = || format!(r"{key}\{name}");
        let data = match value {
            Json::String(text) => Data::Text(text.clone()),
            Json::Bool(flag) => Data::Number((*flag).into()),
            Json::Object(members) => return self.spread(&below(), members),
            Json::Array(items) => {
                let wide = items.len().to_string().len();
                for (place, item) in items.iter().enumerate() {
                    let number = format!("{:0wide$}", place + 1);
                    self.lay(&below(), &number, item);
                }
                return;
            }
            // No setting is a number or nothing.
            Json::Number(_) | Json::Null => return,
        };
        let (key, name) = (key.to_owned(), name.to_owned());
        self.entries.push(Entry { key, name, data });
    }

    /// The file for regedit: UTF-16 with its mark, lines as Windows ends
    /// them.
    pub fn file(&self) -> Vec<u8> {
        let mut text =
            String::from("Windows Registry Editor Version 5.00\n\n");
        for key in &self.own {
            let _ = writeln!(text, "[-{HIVE}\\{key}]\n");
        }
        for (key, name) in &self.own_values {
            let _ = writeln!(text, "[{HIVE}\\{key}]\n{}=-\n", quoted(name));
        }
        let mut last = "";
        for Entry { key, name, data } in &self.entries {
            if key != last {
                let gap = if last.is_empty() { "" } else { "\n" };
                let _ = writeln!(text, "{gap}[{HIVE}\\{key}]");
                last = key;
            }
            let name = quoted(name);
            let _ = match data {
                Data::Text(value) => {
                    writeln!(text, "{name}={}", quoted(value))
                }
                Data::Number(value) => {
                    writeln!(text, "{name}=dword:{value:08x}")
                }
                Data::Lines(lines) => writeln!(text, "{}", hex(&name, lines)),
            };
        }
        let text = text.replace('\n', "\r\n");
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units.flat_map(u16::to_le_bytes).collect()
    }
}

fn is_single(value: &Json) -> bool {
    !value.is_array() && !value.is_object()
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""))
}

/// A REG_MULTI_SZ as regedit writes it: the bytes, folded before they are
/// eighty characters wide.
fn hex(name: &str, lines: &[String]) -> String {
    let mut units: Vec<u16> = Vec::new();
    for line in lines {
        units.extend(line.encode_utf16());
        units.push(0);
    }
    units.push(0);
    let bytes: Vec<u8> =
        units.into_iter().flat_map(u16::to_le_bytes).collect();
    let mut text = format!("{name}=hex(7):");
    let mut wide = text.len();
    for (place, byte) in bytes.iter().enumerate() {
        let comma = if place + 1 == bytes.len() { "" } else { "," };
        let _ = write!(text, "{byte:02x}{comma}");
        wide += 3;
        if wide > 76 && place + 1 < bytes.len() {
            text.push_str("\\\n  ");
            wide = 2;
        }
    }
    text
}

//! What is to be written for one browser: how it installs the extension,
//! and the settings.
//!
//! Sources: "Extension Settings Full Description"
//! (chromium.org/administrators/policy-list-3/extension-settings-full);
//! "Configure ExtensionSettings policy", Google (support.google.com/chrome/a/
//! answer/9867568); "A detailed guide to configuring extensions using the
//! ExtensionSettings policy", Microsoft (learn.microsoft.com/deployedge/
//! microsoft-edge-manage-extensions-ref-guide); "ExtensionSettings", Firefox
//! administrator reference, Mozilla (firefox-admin-docs.mozilla.org). Read in
//! November 2026.
//!
//! To remove is another word in each: in Chrome and Edge "removed", where
//! "blocked" only switches off what is there; in Firefox "blocked", which
//! removes it as well.

use serde_json::{Map, Value as Json, json};

use super::config::{Install, Mode};

const CHROMIUM_REMOVES: &str = "removed";
const FIREFOX_REMOVES: &str = "blocked";

/// The id of the extension in Firefox: it stands in its manifest.
pub fn firefox_id() -> String {
    let manifest: Json = serde_json::from_str(include_str!(
        "../../../extension/manifest.firefox.json"
    ))
    .unwrap_or_default();
    let id = &manifest["browser_specific_settings"]["gecko"]["id"];
    id.as_str().unwrap_or_default().to_owned()
}

/// A browser with policies of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Google Chrome, and Chromium.
    Chrome,
    /// Microsoft Edge.
    Edge,
    /// Mozilla Firefox.
    Firefox,
}

impl Browser {
    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chrome => "Chrome",
            Self::Edge => "Edge",
            Self::Firefox => "Firefox",
        }
    }

    /// What is missing in a file that installs nothing in this browser.
    pub fn wants(self) -> &'static str {
        match self {
            Self::Chrome => {
                "write `id` and `update_url` under [install] for Chrome"
            }
            Self::Edge => {
                "write `id` and `update_url` under [install] for Edge, or \
                 `edge_id` and `edge_update_url`"
            }
            Self::Firefox => "write `firefox_url` under [install] for Firefox",
        }
    }
}

/// What is to be written for one browser.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The browser.
    pub browser: Browser,
    /// The id of the extension there.
    pub id: String,
    /// Its entry of the policy ExtensionSettings.
    pub entry: Map<String, Json>,
    /// The settings, as the engine takes them.
    pub settings: Map<String, Json>,
}

impl Plan {
    /// The plan for a browser; `None` where it is not said from where the
    /// extension comes, or which one is to go.
    pub fn new(
        browser: Browser,
        install: &Install,
        settings: &Map<String, Json>,
    ) -> Option<Self> {
        let (id, entry) = match browser {
            Browser::Firefox => firefox(install)?,
            Browser::Chrome | Browser::Edge => chromium(browser, install)?,
        };
        let settings = match (install.mode, browser) {
            // What goes is not set; what an older policy set is taken away.
            (Mode::Remove, _) => Map::new(),
            (_, Browser::Firefox) => settings.clone(),
            (_, Browser::Chrome | Browser::Edge) => folded(settings),
        };
        let entry = entry.as_object().cloned()?;
        Some(Self { browser, id, entry, settings })
    }

    /// Whether the extension is to go.
    pub fn removes(&self) -> bool {
        let mode = self.entry.get("installation_mode").and_then(Json::as_str);
        mode.is_some_and(is_removal)
    }

    /// The policy ExtensionSettings with this extension alone.
    pub fn extension_settings(&self) -> Json {
        json!({ self.id.as_str(): self.entry })
    }
}

/// Whether this is how a browser writes that the extension is to go.
pub fn is_removal(mode: &str) -> bool {
    mode == CHROMIUM_REMOVES || mode == FIREFOX_REMOVES
}

/// Id and entry for Firefox.
fn firefox(install: &Install) -> Option<(String, Json)> {
    let mut entry = match installed(install.mode) {
        None => json!({ "installation_mode": FIREFOX_REMOVES }),
        Some(mode) => json!({
            "installation_mode": mode,
            "install_url": install.firefox_url.as_ref()?,
        }),
    };
    if is_pinned(install) {
        entry["default_area"] = "navbar".into();
    }
    Some((firefox_id(), entry))
}

/// Id and entry for a Chromium browser.
fn chromium(browser: Browser, install: &Install) -> Option<(String, Json)> {
    let (source, pin) = match browser {
        Browser::Edge => (&install.edge, ("toolbar_state", "force_shown")),
        _ => (&install.chrome, ("toolbar_pin", "force_pinned")),
    };
    let source = source.as_ref()?;
    let mut entry = match installed(install.mode) {
        None => json!({ "installation_mode": CHROMIUM_REMOVES }),
        Some(mode) => json!({
            "installation_mode": mode,
            "update_url": source.update_url.as_ref()?,
            // Later versions come from there too, whatever the manifest of
            // the extension says. Stores pass over it.
            "override_update_url": true,
        }),
    };
    if is_pinned(install) {
        entry[pin.0] = pin.1.into();
    }
    Some((source.id.clone(), entry))
}

fn is_pinned(install: &Install) -> bool {
    install.pinned && install.mode != Mode::Remove
}

/// How every browser writes a mode that installs.
fn installed(mode: Mode) -> Option<&'static str> {
    match mode {
        Mode::Force => Some("force_installed"),
        Mode::Normal => Some("normal_installed"),
        Mode::Remove => None,
    }
}

/// The settings with each site that has fields as the text of its object:
/// the schema of Chromium has one kind of item for a list.
fn folded(settings: &Map<String, Json>) -> Map<String, Json> {
    sites(settings, |site| match site {
        Json::Object(_) => site.to_string().into(),
        _ => site.clone(),
    })
}

/// The same settings with such texts as objects again.
pub fn unfolded(settings: &Map<String, Json>) -> Map<String, Json> {
    sites(settings, |site| {
        let text = site.as_str().filter(|text| text.starts_with('{'));
        let object = text.and_then(|text| serde_json::from_str(text).ok());
        object.unwrap_or_else(|| site.clone())
    })
}

fn sites(
    settings: &Map<String, Json>,
    each: impl Fn(&Json) -> Json,
) -> Map<String, Json> {
    let mut settings = settings.clone();
    if let Some(Json::Array(sites)) = settings.get_mut("sites") {
        *sites = sites.iter().map(each).collect();
    }
    settings
}

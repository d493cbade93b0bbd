//! What can be written: one target a browser and a way of managing it.

use anyhow::Result;
use serde_json::Value as Json;

use super::plan::{Browser, Plan};
use super::registry::Registry;
use super::{admx, json, profile, registry, script};

/// One way of managing one browser.
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// The browser.
    pub browser: Browser,
    /// Whether its files say how the extension is installed; elsewhere that
    /// is typed in.
    pub installs: bool,
    write: fn(&Plan) -> Result<Vec<File>>,
}

/// A file, and what to do with it.
#[derive(Clone, Debug)]
pub struct File {
    /// Its name in the folder of the target.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// What to do with it, in one line.
    pub then: String,
}

impl Target {
    /// The files of a plan.
    pub fn files(&self, plan: &Plan) -> Result<Vec<File>> {
        (self.write)(plan)
    }
}

const fn target(
    name: &'static str,
    browser: Browser,
    write: fn(&Plan) -> Result<Vec<File>>,
) -> Target {
    Target { name, browser, installs: true, write }
}

/// Every target.
pub const TARGETS: &[Target] = &[
    target("chrome-windows", Browser::Chrome, windows),
    target("chrome-mac", Browser::Chrome, mac),
    target("chrome-linux", Browser::Chrome, linux),
    Target {
        installs: false,
        ..target("chromeos", Browser::Chrome, chromeos)
    },
    target("edge-windows", Browser::Edge, windows),
    target("edge-intune", Browser::Edge, intune),
    target("edge-mac", Browser::Edge, mac),
    target("firefox", Browser::Firefox, firefox),
    target("firefox-windows", Browser::Firefox, windows),
    target("firefox-mac", Browser::Firefox, mac),
];

fn file(name: &str, bytes: Vec<u8>, then: impl Into<String>) -> File {
    File { name: name.to_owned(), bytes, then: then.into() }
}

fn pretty(json: &Json) -> Result<Vec<u8>> {
    Ok((serde_json::to_string_pretty(json)? + "\n").into_bytes())
}

fn windows(plan: &Plan) -> Result<Vec<File>> {
    let registry = Registry::new(plan);
    let name = plan.browser.name();
    let mut files = vec![file(
        "daymark.reg",
        registry.file(),
        format!(
            "import it as an administrator (`reg import daymark.reg`), or \
             hand out its values with Group Policy; start {name} anew"
        ),
    )];
    if plan.browser == Browser::Firefox {
        return Ok(files);
    }
    if !admx::holds(&registry) {
        files[0].then.push_str(
            "; there is no template, because a text is longer than the 255 \
             characters that one can hold",
        );
        return Ok(files);
    }
    let intune = match plan.browser {
        Browser::Chrome => " or import both in Intune",
        _ => " (Intune takes none for Edge: see edge-intune)",
    };
    // Templates of all browsers lie in one folder.
    let template = format!("daymark-{}", name.to_lowercase());
    files.push(file(
        &format!("{template}.admx"),
        admx::template(plan.browser, &registry)?,
        format!(
            "instead of the .reg: copy it to PolicyDefinitions{intune}, then \
             switch on \"Daymark for {name}\""
        ),
    ));
    files.push(file(
        &format!("en-US/{template}.adml"),
        admx::words(plan)?,
        "the words of the template: it goes with it, in the folder en-US",
    ));
    Ok(files)
}

fn mac(plan: &Plan) -> Result<Vec<File>> {
    let then = "hand it out with your device management as a custom profile";
    Ok(vec![file("daymark.mobileconfig", profile::file(plan)?, then)])
}

fn linux(plan: &Plan) -> Result<Vec<File>> {
    let then = "copy it to /etc/opt/chrome/policies/managed/ (Chromium: \
                /etc/chromium/policies/managed/)";
    Ok(vec![file("daymark.json", pretty(&json::linux(plan))?, then)])
}

fn chromeos(plan: &Plan) -> Result<Vec<File>> {
    let entry = |name: &str| plan.entry.get(name).and_then(Json::as_str);
    let place = "Admin console > Devices > Chrome > Apps & extensions:";
    let id = &plan.id;
    let then = if plan.removes() {
        format!(
            "{place} give {id} this empty file as \"Policy for extensions\", \
             then take it out of the list: what the console forced goes with \
             that"
        )
    } else {
        let forced = entry("installation_mode") == Some("force_installed");
        let mode = match (forced, entry("toolbar_pin")) {
            (true, Some(_)) => "\"Force install + pin\"",
            (true, None) => "\"Force install\"",
            // The console installs nothing that a person may switch off.
            (false, _) => "\"Allow install\" (each person installs it)",
        };
        let from = entry("update_url").unwrap_or_default();
        format!(
            "{place} add {id} from {from}, choose {mode}, and give this file \
             as \"Policy for extensions\""
        )
    };
    Ok(vec![file("daymark.json", pretty(&json::admin_console(plan))?, then)])
}

fn intune(plan: &Plan) -> Result<Vec<File>> {
    let settings = registry::Registry::edge_settings(plan);
    let install = plan.extension_settings().to_string() + "\n";
    Ok(vec![
        file(
            "extension-settings.json",
            install.into_bytes(),
            "Intune > settings catalogue > Microsoft Edge > Extensions > \
             \"Configure extension management settings\": this line; where \
             one stands already, join the two",
        ),
        file(
            "daymark.ps1",
            script::file(&settings),
            "Intune > Scripts > Windows: run it as system, in the 64-bit host",
        ),
    ])
}

fn firefox(plan: &Plan) -> Result<Vec<File>> {
    let then = "copy it to /etc/firefox/policies/ (Linux), or to the folder \
                `distribution` beside Firefox; where one stands already, \
                join the two";
    Ok(vec![file("policies.json", pretty(&json::firefox(plan))?, then)])
}

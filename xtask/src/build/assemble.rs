//! Puts the folders together that the browsers load, and their zips.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{Tree, files_below, locales, zip};
use crate::policy::schema::schema;
use crate::version;

/// The kinds of browser that there is a folder for.
pub const BROWSERS: [&str; 2] = ["chromium", "firefox"];

/// The page that shows the licences of what others wrote.
const LICENCES: &str = "licences.html";

/// Writes `dist` anew.
pub fn build(tree: &Tree, scripts: &Path, licences: &str) -> Result<()> {
    let new = tree.work().join("dist");
    let _ = fs::remove_dir_all(&new);
    for browser in BROWSERS {
        let folder = new.join(browser);
        for (name, file) in files(tree, scripts)? {
            let into = folder.join(name);
            if let Some(parent) = into.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::copy(&file, &into).with_context(|| {
                format!("could not copy {}", file.display())
            })?;
        }
        locales::write(&tree.root, &folder)?;
        write_json(&folder.join("managed.json"), &schema())?;
        fs::write(folder.join(LICENCES), licences)?;
        let manifest = manifest(tree, browser)?;
        for name in named_files(&manifest) {
            if !folder.join(&name).is_file() {
                bail!(
                    "the manifest for {browser} names `{name}`, which no \
                     step of the build writes"
                );
            }
        }
        write_json(&folder.join("manifest.json"), &manifest)?;
        zip::write(&folder, &new.join(format!("daymark-{browser}.zip")))?;
    }
    let _ = fs::remove_dir_all(tree.dist());
    fs::rename(&new, tree.dist())?;
    Ok(())
}

fn write_json(file: &Path, value: &Value) -> Result<()> {
    let text = serde_json::to_string_pretty(value)? + "\n";
    fs::write(file, text)
        .with_context(|| format!("could not write {}", file.display()))
}

/// Each file of the extension: the name there, and where it comes from.
fn files(tree: &Tree, scripts: &Path) -> Result<Vec<(PathBuf, PathBuf)>> {
    let mut files = Vec::new();
    for file in files_below(scripts)? {
        files.push((file.strip_prefix(scripts)?.to_path_buf(), file));
    }
    for name in ["daymark.js", "daymark_bg.wasm"] {
        files.push((PathBuf::from(name), tree.pkg().join(name)));
    }
    let extension = tree.root.join("extension");
    for file in files_below(&extension)? {
        if let Some(name) = place_of(file.strip_prefix(&extension)?) {
            files.push((name, file));
        }
    }
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let file = tree.root.join(name);
        if file.is_file() {
            files.push((PathBuf::from(name), file));
        }
    }
    Ok(files)
}

/// Where a file of `extension/` that is shipped as it is goes: pages and
/// style sheets to the top, pictures to their folder.
fn place_of(file: &Path) -> Option<PathBuf> {
    let kind = file.extension()?.to_str()?;
    let top = file.iter().next()?.to_str()?;
    match (top, kind) {
        ("icons", _) => Some(file.to_path_buf()),
        ("pages", "html" | "css" | "svg") => file.file_name().map(Into::into),
        (name, "json")
            if file.components().count() == 1
                && !name.starts_with("manifest") =>
        {
            Some(file.to_path_buf())
        }
        _ => None,
    }
}

/// The manifest for one browser: the common one, what differs on top, the
/// hosts of the chat sites, and the version of the workspace.
fn manifest(tree: &Tree, browser: &str) -> Result<Value> {
    let read = |name: &str| -> Result<Value> {
        let file = tree.root.join("extension").join(name);
        let text = fs::read_to_string(&file)
            .with_context(|| format!("could not read {}", file.display()))?;
        serde_json::from_str(&text)
            .with_context(|| format!("{} is no JSON", file.display()))
    };
    let mut manifest = read("manifest.json")?;
    overlay(&mut manifest, read(&format!("manifest.{browser}.json"))?);
    name_hosts(&mut manifest, &hosts(tree)?);
    if manifest.get("version").is_some() {
        bail!(
            "a manifest in extension/ names a version: take it away, the one \
             in Cargo.toml is filled in"
        );
    }
    manifest["version"] = version::of(&tree.root)?.into();
    Ok(manifest)
}

/// The hosts that the files of the chat sites name, as match patterns.
fn hosts(tree: &Tree) -> Result<Vec<String>> {
    let folder = tree.root.join("extension/content/sites");
    let mut hosts = BTreeSet::new();
    for file in files_below(&folder)? {
        if file.extension().is_none_or(|kind| kind != "json") {
            continue;
        }
        // Mistakes in it are named when the scripts are bundled.
        let site: Value = serde_json::from_str(&fs::read_to_string(&file)?)
            .with_context(|| format!("{} is no JSON", file.display()))?;
        let named = site["hosts"].as_array().into_iter().flatten();
        hosts.extend(named.filter_map(Value::as_str).map(str::to_owned));
    }
    Ok(hosts.iter().map(|host| format!("https://{host}/*")).collect())
}

/// Lets a manifest ask for the hosts and run the content script there.
fn name_hosts(manifest: &mut Value, patterns: &[String]) {
    manifest["host_permissions"] = patterns.into();
    manifest["content_scripts"][0]["matches"] = patterns.into();
}

/// Lays one value over another: objects join, `null` takes away, anything
/// else takes the place.
fn overlay(under: &mut Value, over: Value) {
    match (under, over) {
        (Value::Object(under), Value::Object(over)) => {
            for (name, value) in over {
                if value.is_null() {
                    under.remove(&name);
                } else {
                    overlay(under.entry(name).or_insert(Value::Null), value);
                }
            }
        }
        (under, over) => *under = over,
    }
}

/// The files that a manifest names.
fn named_files(manifest: &Value) -> Vec<String> {
    let mut names = Vec::new();
    let mut values = vec![manifest];
    while let Some(value) = values.pop() {
        match value {
            Value::Object(object) => values.extend(object.values()),
            Value::Array(array) => values.extend(array),
            Value::String(text) if is_file_name(text) => {
                names.push(text.trim_start_matches('/').to_owned());
            }
            _ => {}
        }
    }
    names.sort();
    names.dedup();
    names
}

fn is_file_name(text: &str) -> bool {
    let kinds = [".js", ".css", ".html", ".json", ".png", ".svg", ".wasm"];
    kinds.iter().any(|kind| text.ends_with(kind))
        && !text.contains(|c: char| c == ':' || c == '*' || c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_differs_lies_on_top() {
        let mut manifest = json!({
            "background": {"service_worker": "a.js", "type": "module"},
            "permissions": ["storage"],
            "minimum_chrome_version": "120",
        });
        let over = json!({
            "background": {"service_worker": null, "scripts": ["a.js"]},
            "permissions": ["storage", "scripting"],
            "minimum_chrome_version": null,
        });
        overlay(&mut manifest, over);
        let wanted = json!({
            "background": {"type": "module", "scripts": ["a.js"]},
            "permissions": ["storage", "scripting"],
        });
        assert_eq!(manifest, wanted);
    }

    #[test]
    fn asks_for_the_hosts_of_the_sites() {
        let mut manifest = json!({"content_scripts": [{"js": ["a.js"]}]});
        let patterns = ["https://chat.example/*".to_owned()];
        name_hosts(&mut manifest, &patterns);
        let wanted = json!({
            "content_scripts": [{"js": ["a.js"], "matches": patterns}],
            "host_permissions": patterns,
        });
        assert_eq!(manifest, wanted);
    }

    #[test]
    fn finds_the_files_that_a_manifest_names() {
        let manifest = json!({
            "icons": {"16": "icons/16.png"},
            "background": {"scripts": ["background.js"]},
            "action": {"default_popup": "/popup.html"},
            "host_permissions": ["https://example.org/*.js"],
            "description": "reads x.js and y.js",
        });
        let names = ["background.js", "icons/16.png", "popup.html"];
        assert_eq!(named_files(&manifest), names);
    }

    #[test]
    fn ships_what_belongs_to_the_extension() {
        let place = |file: &str| place_of(Path::new(file));
        let top = |name: &str| Some(PathBuf::from(name));
        assert_eq!(place("pages/popup.html"), top("popup.html"));
        assert_eq!(place("icons/16.png"), top("icons/16.png"));
        assert_eq!(place("managed.json"), top("managed.json"));
        assert_eq!(place("pages/popup.ts"), None);
        assert_eq!(place("manifest.json"), None);
        assert_eq!(place("manifest.firefox.json"), None);
        assert_eq!(place("locales/en.ftl"), None);
        assert_eq!(place("content/card/card.css"), None);
    }
}

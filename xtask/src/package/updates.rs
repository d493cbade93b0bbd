//! What tells browsers where the next version lies, for those who host the
//! packages themselves.

use anyhow::{Result, bail};
use serde_json::{Value, json};

use crate::build::Files;

/// The file that Chromium asks for.
pub const CHROMIUM: &str = "updates.xml";

/// The file that Firefox asks for.
pub const FIREFOX: &str = "updates.json";

/// The address of the folder where packages and lists are to lie.
#[derive(Clone, Debug)]
pub struct Host(String);

impl Host {
    /// Takes an address that browsers would update from.
    pub fn read(address: &str) -> Result<Self> {
        let safe = ["https://", "http://localhost", "http://127.0.0.1"];
        let rest = safe.iter().find_map(|start| address.strip_prefix(start));
        let plain = |c: char| {
            c.is_ascii_alphanumeric() || "-._~:/[]@!$()*+,;=%".contains(c)
        };
        match rest {
            Some(rest) if !rest.is_empty() && rest.chars().all(plain) => {
                Ok(Self(address.trim_end_matches('/').to_owned()))
            }
            _ => bail!(
                "`--update-url` is the address of a folder, and browsers \
                 update from https alone: https://example.org/daymark, not \
                 `{address}`"
            ),
        }
    }

    /// The address of a file in the folder.
    pub fn file(&self, name: &str) -> String {
        format!("{}/{name}", self.0)
    }
}

/// The list for Chromium, of one version of one extension.
pub fn for_chromium(
    id: &str,
    version: &str,
    oldest: &str,
    package: &str,
) -> String {
    let package = package.replace('&', "&amp;");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <gupdate xmlns=\"http://www.google.com/update2/response\" \
         protocol=\"2.0\">\n  \
         <app appid=\"{id}\">\n    \
         <updatecheck codebase=\"{package}\" version=\"{version}\" \
         prodversionmin=\"{oldest}\" />\n  \
         </app>\n\
         </gupdate>\n"
    )
}

/// The list for Firefox. It names no check sum: what is hosted is the package
/// as Mozilla signed it, which has other bytes than the one made here.
pub fn for_firefox(
    id: &str,
    version: &str,
    oldest: &str,
    package: &str,
) -> Value {
    json!({
        "addons": {
            id: {
                "updates": [{
                    "version": version,
                    "update_link": package,
                    "applications": {
                        "gecko": { "strict_min_version": oldest },
                    },
                }],
            },
        },
    })
}

/// Lets a manifest name the list that its browser asks for.
pub fn name_list(manifest: &mut Value, browser: &str, address: &str) {
    let place = match browser {
        "firefox" => &mut manifest["browser_specific_settings"]["gecko"],
        _ => manifest,
    };
    place["update_url"] = address.into();
}

/// The list that a manifest names, if any.
pub fn named_list(manifest: &Value) -> Option<&str> {
    let gecko = &manifest["browser_specific_settings"]["gecko"];
    manifest["update_url"].as_str().or_else(|| gecko["update_url"].as_str())
}

/// The manifest among the files of a package.
pub fn manifest(files: &Files) -> Result<Value> {
    let Some((_, bytes)) =
        files.iter().find(|(name, _)| name == "manifest.json")
    else {
        bail!("this is no package of an extension: it has no manifest.json")
    };
    Ok(serde_json::from_slice(bytes)?)
}

/// The files of a package for a browser, with a manifest that names a list.
pub fn self_hosted(
    mut files: Files,
    browser: &str,
    address: &str,
) -> Result<Files> {
    let mut manifest = manifest(&files)?;
    name_list(&mut manifest, browser, address);
    let text = serde_json::to_string_pretty(&manifest)? + "\n";
    for (name, bytes) in &mut files {
        if name == "manifest.json" {
            *bytes = text.clone().into_bytes();
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn updates_come_over_https() {
        let host = Host::read("https://example.org/daymark/").unwrap();
        assert_eq!(host.file("a"), "https://example.org/daymark/a");
        assert!(Host::read("http://127.0.0.1:8000").is_ok());
        for address in [
            "",
            "https://",
            "http://example.org",
            "ftp://example.org",
            "https://example.org/\"><",
            "https://example.org/a b",
            "example.org",
        ] {
            assert!(Host::read(address).is_err(), "{address}");
        }
    }

    #[test]
    fn chromium_reads_its_list() {
        let package = "https://a.example/b&c.crx";
        let list = for_chromium("abcd", "1.2.3", "120", package);
        let script = "import sys, xml.etree.ElementTree as x\n\
            n = '{http://www.google.com/update2/response}'\n\
            r = x.fromstring(sys.argv[1])\n\
            a = r.find(n + 'app')\n\
            u = a.find(n + 'updatecheck')\n\
            print(r.tag == n + 'gupdate', r.get('protocol'),\n\
            a.get('appid'), u.get('codebase'), u.get('version'),\n\
            u.get('prodversionmin'))";
        let told = crate::run::answer("python3", &["-c", script, &list]);
        let wanted = "True 2.0 abcd https://a.example/b&c.crx 1.2.3 120";
        assert_eq!(told.as_deref(), Some(wanted));
    }

    #[test]
    fn firefox_reads_its_list() {
        let list = for_firefox("a@b", "1.2.3", "140.0", "https://a/b.xpi");
        let updates = &list["addons"]["a@b"]["updates"];
        assert_eq!(updates.as_array().map(Vec::len), Some(1));
        assert_eq!(updates[0]["version"], "1.2.3");
        assert_eq!(updates[0]["update_link"], "https://a/b.xpi");
        let oldest = &updates[0]["applications"]["gecko"];
        assert_eq!(oldest["strict_min_version"], "140.0");
    }

    #[test]
    fn each_browser_finds_the_list_where_it_looks() {
        let text = r#"{"browser_specific_settings": {"gecko": {"id": "a"}}}"#;
        let files = vec![
            ("a.js".to_owned(), b"a".to_vec()),
            ("manifest.json".to_owned(), text.as_bytes().to_vec()),
        ];
        assert_eq!(named_list(&manifest(&files).unwrap()), None);
        for (browser, place) in [
            ("chromium", "/update_url"),
            ("firefox", "/browser_specific_settings/gecko/update_url"),
        ] {
            let made =
                self_hosted(files.clone(), browser, "https://u").unwrap();
            let named = manifest(&made).unwrap();
            assert_eq!(named.pointer(place), Some(&json!("https://u")));
            assert_eq!(named_list(&named), Some("https://u"));
            assert_eq!(made[0], files[0]);
        }
        assert!(manifest(&files[..1].to_vec()).is_err());
    }
}

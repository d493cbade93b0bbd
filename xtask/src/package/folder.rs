//! Packs a folder that is built already, for trials: `cargo xtask pack`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::key::{self, Key};
use super::updates::{Host, manifest};
use super::{for_chromium, for_firefox};
use crate::args::{Choice, Given, Task};
use crate::build::{Files, files_of};
use crate::place;

/// The task.
pub const TASK: Task = Task {
    name: "pack",
    summary: "Pack a folder that is built, to try an installation by policy",
    detail: "\
FOLDER is one that a browser loads, such as dist/chromium. Written are the
package of the version in its manifest and the list of updates. Nothing tells
which commit such a package was made of: for trials, not for others. Packages
for them come from `cargo xtask package`.",
    options: &[
        key::CHOICE,
        Choice {
            name: "--update-url",
            value: Some("URL"),
            among: &[],
            summary: "The folder it will be served from; http on loopback",
        },
        Choice {
            name: "--out",
            value: Some("DIR"),
            among: &[],
            summary: "Where to write; other files there stay",
        },
    ],
    word: Some("FOLDER"),
    run: |given: &Given| {
        let folder = given.word().context(
            "`pack` wants a folder: `cargo xtask pack dist/chromium`",
        )?;
        let wanted = |name: &str| {
            given.value(name).with_context(|| {
                format!("`pack` wants `{name}`; see `cargo xtask pack --help`")
            })
        };
        let files = files_of(Path::new(folder))?;
        let host = Host::read(wanted("--update-url")?)?;
        let key = Key::given(given, &place::root())?;
        let out = Path::new(wanted("--out")?);
        fs::create_dir_all(out)
            .with_context(|| format!("could not make {}", out.display()))?;
        let packed = pack(&files, key.as_ref(), &host)?;
        for (name, bytes) in packed.files {
            let file = out.join(name);
            fs::write(&file, bytes).with_context(|| {
                format!("could not write {}", file.display())
            })?;
            println!("{}", file.display());
        }
        println!("{}", packed.id);
        Ok(true)
    },
};

/// What a host of one's own serves of a built folder.
struct Packed {
    files: Files,
    /// The id by which a policy names the extension.
    id: String,
}

fn pack(files: &Files, key: Option<&Key>, host: &Host) -> Result<Packed> {
    let manifest = manifest(files)?;
    let version = manifest["version"]
        .as_str()
        .context("the manifest names no version")?;
    let gecko = &manifest["browser_specific_settings"]["gecko"];
    if let Some(id) = gecko["id"].as_str() {
        let files = for_firefox(files, version, host)?;
        return Ok(Packed { files, id: id.to_owned() });
    }
    let Some(key) = key else {
        bail!("Chromium takes signed packages alone: `--key FILE` signs")
    };
    Ok(Packed {
        files: for_chromium(files, version, key, Some(host))?,
        id: key::id(key::short_id(&key.public())),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::crx;

    fn packed(manifest: &str, key: Option<&Key>) -> Result<Packed> {
        let files: Files = vec![("manifest.json".to_owned(), manifest.into())];
        pack(&files, key, &Host::read("http://127.0.0.1:8000").unwrap())
    }

    fn names(packed: &Packed) -> Vec<&str> {
        packed.files.iter().map(|(name, _)| name.as_str()).collect()
    }

    #[test]
    fn the_manifest_tells_the_version_and_the_browser() {
        let chromium = r#"{"version": "2.1", "minimum_chrome_version": "9"}"#;
        let key = key::for_a_test();
        let made = packed(chromium, Some(&key)).unwrap();
        assert_eq!(names(&made), ["daymark-2.1.crx", "updates.xml"]);
        assert_eq!(crx::read(&made.files[0].1).unwrap().id, made.id);
        let fault = packed(chromium, None).err().unwrap().to_string();
        assert!(fault.contains("--key FILE"), "{fault}");
        let firefox = r#"{"version": "2.1", "browser_specific_settings":
            {"gecko": {"id": "a@b", "strict_min_version": "140.0"}}}"#;
        let made = packed(firefox, Some(&key)).unwrap();
        let xpi = "daymark-2.1-firefox-self-hosted.xpi";
        assert_eq!(names(&made), [xpi, "updates.json"]);
        assert_eq!(made.id, "a@b");
        let fault = packed("{}", None).err().unwrap().to_string();
        assert!(fault.contains("no version"), "{fault}");
    }
}

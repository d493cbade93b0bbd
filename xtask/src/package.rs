//! Makes what is given to others: `cargo xtask package`.

pub mod crx;
pub mod folder;
pub mod key;
mod sbom;
pub mod updates;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use ring::digest::{SHA256, digest};
use serde_json::{Value, json};

use self::key::Key;
use self::updates::{Host, manifest, self_hosted};
use crate::args::{Choice, Given, Task};
use crate::build::{self, Files, Profile, Tree, files_of, packed};
use crate::{git, place, run, setup, version};

/// The task.
pub const TASK: Task = Task {
    name: "package",
    summary: "Make the packages of a release, in packages/",
    detail: "\
The zip is for Chromium's stores, the xpi and the zip of the sources are for
Mozilla's. With --key comes the crx that Chromium installs by policy, with
--update-url what hosting by oneself wants: packages that name the list of
their updates, and these lists. docs/packages.md tells the whole way.",
    options: &[
        key::CHOICE,
        Choice {
            name: "--out",
            value: Some("DIR"),
            among: &[],
            summary: "Where to write, instead of packages/",
        },
        Choice {
            name: "--update-url",
            value: Some("URL"),
            among: &[],
            summary: "The https folder that packages and lists will lie in",
        },
    ],
    word: None,
    run: |given: &Given| {
        let root = place::root();
        let changes = git::changes(&root).context(
            "a package is made of a commit: this is no clone of git. \
             `cargo xtask build --release` builds without one",
        )?;
        if !changes.is_empty() {
            bail!(
                "a package is made of a commit, so that others can build it \
                 again; commit or put away first:\n{changes}"
            );
        }
        let wanted = Wanted {
            key: Key::given(given, &root)?,
            host: given.value("--update-url").map(Host::read).transpose()?,
            out: given
                .value("--out")
                .map_or_else(|| root.join("packages"), PathBuf::from),
        };
        version::check_changelog(&root, &version::of(&root)?)?;
        setup::provide(setup::BUILD)?;
        make(&wanted).map(|()| true)
    },
};

/// What is to be made.
pub struct Wanted {
    /// The key that signs for Chromium.
    pub key: Option<Key>,
    /// Where the packages will be hosted, if not in a store alone.
    pub host: Option<Host>,
    /// The folder to write into.
    pub out: PathBuf,
}

/// Builds for release and writes the packages of the commit that is checked
/// out.
pub fn make(wanted: &Wanted) -> Result<()> {
    build::make(Profile::Release)?;
    let tree = Tree::here();
    let version = version::of(&tree.root)?;
    let toolchain = setup::toolchain().context("no wasm32 target")?;
    let crates = build::crates(&tree, toolchain)?;
    let lock = fs::read_to_string(tree.root.join("package-lock.json"))?;
    let compiler = toolchain.to_string();
    let commit = git::commit(&tree.root, "HEAD")?;
    let node = run::answer(setup::node()?, &["--version"]);
    let texts = [
        ("sbom-rust.cdx.json", sbom::of_crates(&crates, &version, &compiler)),
        ("sbom-npm.cdx.json", sbom::of_npm(&lock, &version)?),
        (
            &*record(&version),
            json!({ "commit": commit, "compiler": compiler, "node": node }),
        ),
    ];
    let mut files = packages(
        wanted,
        &version,
        &files_of(&tree.dist().join("chromium"))?,
        &files_of(&tree.dist().join("firefox"))?,
    )?;
    for (name, value) in texts {
        files.push((name.to_owned(), text(&value)?));
    }
    let folder = place::state("sources");
    let _ = fs::remove_dir_all(&folder);
    git::export(&tree.root, &commit, &folder)?;
    let sources = packed(&files_of(&folder)?)?;
    fs::remove_dir_all(&folder)?;
    files.push((format!("daymark-{version}-source.zip"), sources));
    write(&wanted.out, files)?;
    if let Some(key) = &wanted.key {
        println!("id in Chromium: {}", key::id(key::short_id(&key.public())));
    } else {
        println!(
            "no crx: `--key FILE` signs one; a key is made once, by\n  {}",
            key::BY_HAND
        );
    }
    Ok(())
}

/// The name of the file that tells what the packages of a version were built
/// from, and by which compiler.
pub fn record(version: &str) -> String {
    format!("daymark-{version}-build.json")
}

/// The packages and the lists of updates, of what the browsers load.
fn packages(
    wanted: &Wanted,
    version: &str,
    chromium: &Files,
    firefox: &Files,
) -> Result<Files> {
    let mut files = Files::new();
    let mut add = |name: &str, bytes| files.push((name.to_owned(), bytes));
    add(&format!("daymark-{version}-chromium.zip"), packed(chromium)?);
    add(&format!("daymark-{version}-firefox.xpi"), packed(firefox)?);
    if let Some(key) = &wanted.key {
        let host = wanted.host.as_ref();
        files.extend(for_chromium(chromium, version, key, host)?);
    }
    if let Some(host) = &wanted.host {
        files.extend(for_firefox(firefox, version, host)?);
    }
    Ok(files)
}

/// The package that Chromium installs by policy, and the list of its updates
/// where it is hosted.
fn for_chromium(
    files: &Files,
    version: &str,
    key: &Key,
    host: Option<&Host>,
) -> Result<Files> {
    let name = format!("daymark-{version}.crx");
    let Some(host) = host else {
        return Ok(vec![(name, crx::write(&packed(files)?, key)?)]);
    };
    let address = host.file(updates::CHROMIUM);
    let zip = packed(&self_hosted(files.clone(), "chromium", &address)?)?;
    let list = updates::for_chromium(
        &key::id(key::short_id(&key.public())),
        version,
        manifest(files)?["minimum_chrome_version"]
            .as_str()
            .context("the manifest names no oldest Chromium")?,
        &host.file(&name),
    );
    Ok(vec![
        (name, crx::write(&zip, key)?),
        (updates::CHROMIUM.to_owned(), list.into_bytes()),
    ])
}

/// The package that Mozilla is to sign for a host of one's own, and the list
/// of its updates.
fn for_firefox(files: &Files, version: &str, host: &Host) -> Result<Files> {
    let name = format!("daymark-{version}-firefox-self-hosted.xpi");
    let address = host.file(updates::FIREFOX);
    let hosted = self_hosted(files.clone(), "firefox", &address)?;
    let manifest = manifest(files)?;
    let gecko = &manifest["browser_specific_settings"]["gecko"];
    let word = |name: &str| {
        gecko[name]
            .as_str()
            .with_context(|| format!("the manifest has no {name}"))
    };
    let list = updates::for_firefox(
        word("id")?,
        version,
        word("strict_min_version")?,
        &host.file(&name),
    );
    Ok(vec![
        (name, packed(&hosted)?),
        (updates::FIREFOX.to_owned(), text(&list)?),
    ])
}

fn text(value: &Value) -> Result<Vec<u8>> {
    Ok((serde_json::to_string_pretty(value)? + "\n").into_bytes())
}

/// Writes files and their check sums, and tells them; what an earlier run
/// left behind goes.
fn write(out: &Path, mut files: Files) -> Result<()> {
    files.sort();
    let mut sums = String::new();
    for (name, bytes) in &files {
        sums.push_str(&format!("{}  {name}\n", sum(bytes)));
    }
    fs::create_dir_all(out)
        .with_context(|| format!("could not make {}", out.display()))?;
    for entry in fs::read_dir(out)? {
        let entry = entry?;
        if is_ours(&entry.file_name().to_string_lossy()) {
            fs::remove_file(entry.path())?;
        }
    }
    print!("{sums}");
    files.push((SUMS.to_owned(), sums.into_bytes()));
    for (name, bytes) in files {
        let file = out.join(name);
        fs::write(&file, bytes)
            .with_context(|| format!("could not write {}", file.display()))?;
    }
    println!("written to {}", out.display());
    Ok(())
}

const SUMS: &str = "SHA256SUMS";

/// Whether a file of this name is one that this task writes.
fn is_ours(name: &str) -> bool {
    let kinds = [".zip", ".xpi", ".crx", "-build.json"];
    name == SUMS
        || name == updates::CHROMIUM
        || name == updates::FIREFOX
        || (name.starts_with("sbom-") && name.ends_with(".cdx.json"))
        || (name.starts_with("daymark-")
            && kinds.iter().any(|kind| name.ends_with(kind)))
}

/// The check sum of bytes, as `sha256sum` writes it.
fn sum(bytes: &[u8]) -> String {
    let sum = digest(&SHA256, bytes);
    sum.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::unpacked;

    fn files(manifest: &str) -> Files {
        vec![
            ("a.js".to_owned(), b"a".to_vec()),
            ("manifest.json".to_owned(), manifest.as_bytes().to_vec()),
        ]
    }

    fn made(key: Option<Key>, host: Option<&str>) -> Files {
        let host = host.map(|host| Host::read(host).unwrap());
        let wanted = Wanted { key, host, out: PathBuf::new() };
        let chromium = files(r#"{"minimum_chrome_version": "120"}"#);
        let firefox = files(
            r#"{"browser_specific_settings": {"gecko":
                {"id": "a@b", "strict_min_version": "140.0"}}}"#,
        );
        packages(&wanted, "1.2.0", &chromium, &firefox).unwrap()
    }

    fn names(files: &Files) -> Vec<&str> {
        files.iter().map(|(name, _)| name.as_str()).collect()
    }

    const STORES: [&str; 2] =
        ["daymark-1.2.0-chromium.zip", "daymark-1.2.0-firefox.xpi"];

    #[test]
    fn stores_take_packages_that_name_no_list() {
        for files in [made(None, None), made(None, Some("https://a.example"))]
        {
            assert_eq!(names(&files)[..2], STORES);
            for (_, bytes) in &files[..2] {
                let manifest = manifest(&unpacked(bytes).unwrap()).unwrap();
                assert_eq!(updates::named_list(&manifest), None);
            }
        }
        assert_eq!(names(&made(None, None)), STORES);
    }

    #[test]
    fn hosting_by_oneself_wants_lists_and_packages_that_name_them() {
        let files = made(Some(key::for_a_test()), Some("https://a.example/"));
        let wanted = [
            "daymark-1.2.0.crx",
            "updates.xml",
            "daymark-1.2.0-firefox-self-hosted.xpi",
            "updates.json",
        ];
        assert_eq!(names(&files)[2..], wanted);
        let crx = crx::read(&files[2].1).unwrap();
        let inside = manifest(&unpacked(crx.zip).unwrap()).unwrap();
        assert_eq!(inside["update_url"], "https://a.example/updates.xml");
        let list = String::from_utf8(files[3].1.clone()).unwrap();
        assert!(list.contains(&format!("appid=\"{}\"", crx.id)), "{list}");
        assert!(list.contains("\"https://a.example/daymark-1.2.0.crx\""));
        let inside = manifest(&unpacked(&files[4].1).unwrap()).unwrap();
        let named = updates::named_list(&inside);
        assert_eq!(named, Some("https://a.example/updates.json"));
    }

    #[test]
    fn the_same_files_and_key_give_the_same_packages() {
        let text = key::made().unwrap();
        let made = || made(Key::of(&text).ok(), Some("https://a.example"));
        assert_eq!(made(), made());
    }

    #[test]
    fn check_sums_are_written_and_old_packages_go() {
        let id = std::process::id();
        let out = std::env::temp_dir().join(format!("daymark-packages-{id}"));
        let _ = fs::remove_dir_all(&out);
        fs::create_dir_all(&out).unwrap();
        fs::write(out.join("daymark-1.1.0.crx"), "old").unwrap();
        fs::write(out.join("notes.txt"), "mine").unwrap();
        write(&out, vec![("daymark-1.2.0.crx".to_owned(), b"abc".to_vec())])
            .unwrap();
        let sums = fs::read_to_string(out.join(SUMS)).unwrap();
        assert_eq!(
            sums,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\
             \x20 daymark-1.2.0.crx\n"
        );
        assert!(out.join("notes.txt").is_file());
        assert!(!out.join("daymark-1.1.0.crx").exists());
        fs::remove_dir_all(&out).unwrap();
    }
}

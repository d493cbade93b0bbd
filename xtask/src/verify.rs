//! Builds a released package again and compares: `cargo xtask verify`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::args::{Choice, Given, Task};
use crate::build::{BROWSERS, Files, files_of, packed, unpacked};
use crate::package::{crx, record, updates};
use crate::{git, place, run, setup};

/// The task.
pub const TASK: Task = Task {
    name: "verify",
    summary: "Build a released package again and compare it byte by byte",
    detail: "\
FILE is a zip, xpi or crx that `cargo xtask package` or a store gave. The
commit is the one told by --commit, else by the daymark-VERSION-build.json
beside FILE, else the tag vVERSION. A clone of it is built in a temporary
folder, from nothing; that takes some minutes.

With --clones in the place of FILE, the commit (HEAD where none is told) is
cloned to two folders and built in each; the packages of the first are given
out, and verified by the second. It takes twice as long.",
    options: &[
        Choice {
            name: "--commit",
            value: Some("NAME"),
            among: &[],
            summary: "The commit or tag that FILE should be made of",
        },
        Choice {
            name: "--clones",
            value: None,
            among: &[],
            summary: "Instead: build two clean clones, verify one by the other",
        },
    ],
    word: Some("FILE"),
    run: |given: &Given| {
        let commit = given.value("--commit");
        match (given.word(), given.has("--clones")) {
            (None, true) => clones(commit.unwrap_or("HEAD")),
            (Some(file), false) => check(Path::new(file), commit),
            _ => bail!(
                "`verify` wants a file, `cargo xtask verify FILE`, or \
                 `--clones`"
            ),
        }
    },
};

/// A package that somebody gave out.
struct Released {
    /// Its zip, without what a signature put before it.
    zip: Vec<u8>,
    files: Files,
    manifest: Option<Value>,
}

/// What was found where two packages were compared.
#[derive(Debug, PartialEq, Eq)]
enum Difference {
    /// The file is in the released package alone.
    Added(String),
    /// The file is in the one built here alone.
    Missing(String),
    /// The file differs from this byte on.
    Differs(String, usize),
}

fn check(file: &Path, commit: Option<&str>) -> Result<bool> {
    let root = place::root();
    let bytes = fs::read(file)
        .with_context(|| format!("could not read {}", file.display()))?;
    let released = read(bytes)?;
    let name =
        commit.map(str::to_owned).or_else(|| told(file, &released)).context(
            "nothing tells which commit this was made of: name it with \
             `--commit`",
        )?;
    let commit = git::commit(&root, &name).with_context(|| {
        format!(
            "this clone does not have {name}: fetch it, or name another with \
             `--commit`"
        )
    })?;
    println!("built again from {commit}");
    tell_compiler(file, &released);
    let folder = std::env::temp_dir()
        .join(format!("daymark-verify-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    let rebuilt = rebuild(&root, &commit, &folder, &released)?;
    let same = tell(&released, &rebuilt)?;
    match same {
        true => fs::remove_dir_all(&folder)?,
        false => println!("what was built here lies in {}", folder.display()),
    }
    Ok(same)
}

/// Builds two clean clones of a commit at two paths, gives out the packages of
/// the first, and verifies them by the second.
fn clones(name: &str) -> Result<bool> {
    let root = place::root();
    let commit = git::commit(&root, name)?;
    println!("built twice from {commit}");
    let base = std::env::temp_dir()
        .join(format!("daymark-clones-{}", std::process::id()));
    let _ = fs::remove_dir_all(&base);
    let first = base.join("first clone");
    let second = base.join("a second clone, at a longer path");
    for folder in [&first, &second] {
        build_clone(&root, &commit, folder)?;
    }
    let same = one_by_the_other(&first, &second, &base.join("packages"))?;
    match same {
        true => fs::remove_dir_all(&base)?,
        false => println!("what was built lies in {}", base.display()),
    }
    Ok(same)
}

/// Gives out the packages of one clone that was built, and verifies each by
/// another.
fn one_by_the_other(
    first: &Path,
    second: &Path,
    given_out: &Path,
) -> Result<bool> {
    fs::create_dir_all(given_out)?;
    let mut same = true;
    for browser in BROWSERS {
        let files = files_of(&first.join("dist").join(browser))?;
        let file = given_out.join(format!("daymark-{browser}.zip"));
        fs::write(&file, packed(&files)?)?;
        println!("{browser}:");
        let released = read(fs::read(&file)?)?;
        let manifest = released.manifest.as_ref();
        let manifest = manifest
            .with_context(|| format!("{} has no manifest", file.display()))?;
        same &= tell(&released, &package_in(second, manifest)?)?;
    }
    Ok(same)
}

/// Reads a package; of one that is signed for Chromium also who signed it.
fn read(bytes: Vec<u8>) -> Result<Released> {
    let zip = if crx::is_one(&bytes) {
        let crx = crx::read(&bytes)?;
        println!("signed by the owner of the id {}", crx.id);
        crx.zip.to_vec()
    } else {
        bytes
    };
    let files = unpacked(&zip)?;
    let manifest = updates::manifest(&files).ok();
    if manifest.is_none() && !files.iter().any(|(name, _)| is_source(name)) {
        bail!("this is neither a package of Daymark nor its sources");
    }
    Ok(Released { zip, files, manifest })
}

fn is_source(name: &str) -> bool {
    name == "xtask/Cargo.toml"
}

/// The commit that the record beside a package names, or the tag of its
/// version.
fn told(file: &Path, released: &Released) -> Option<String> {
    let record = record_beside(file, released);
    if let Some(commit) = record.as_ref().and_then(|it| it["commit"].as_str())
    {
        return Some(commit.to_owned());
    }
    let version = released.manifest.as_ref()?["version"].as_str()?;
    Some(format!("v{version}"))
}

fn record_beside(file: &Path, released: &Released) -> Option<Value> {
    let version = match &released.manifest {
        Some(manifest) => manifest["version"].as_str()?.to_owned(),
        // The sources name their version in the name of the file alone.
        None => file
            .file_name()?
            .to_str()?
            .strip_prefix("daymark-")?
            .strip_suffix("-source.zip")?
            .to_owned(),
    };
    let text = fs::read(file.with_file_name(record(&version))).ok()?;
    serde_json::from_slice(&text).ok()
}

/// Another compiler makes another module: better known before than after.
fn tell_compiler(file: &Path, released: &Released) {
    let record = record_beside(file, released);
    let there = record.as_ref().and_then(|it| it["compiler"].as_str());
    let here = setup::toolchain().map(|toolchain| toolchain.to_string());
    if let (Some(there), Some(here)) = (there, here)
        && there != here
    {
        println!(
            "it was built by {there}, and here is {here}: the module will \
             differ unless you install that compiler"
        );
    }
}

/// Builds a commit from nothing; gives the zip that the package should be.
fn rebuild(
    root: &Path,
    commit: &str,
    folder: &Path,
    released: &Released,
) -> Result<Vec<u8>> {
    let Some(manifest) = &released.manifest else {
        git::export(root, commit, folder)?;
        return packed(&files_of(folder)?);
    };
    build_clone(root, commit, folder)?;
    package_in(folder, manifest)
}

/// Clones a commit and builds it from nothing.
fn build_clone(root: &Path, commit: &str, folder: &Path) -> Result<()> {
    git::clone(root, commit, folder)?;
    let mut command = Command::new("cargo");
    // The clone builds itself, by its own rules.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        let own = ["CARGO_HOME", "CARGO_HTTP", "CARGO_NET", "CARGO_REGISTR"];
        if text == "CARGO"
            || text == "RUSTFLAGS"
            || (text.starts_with("CARGO_")
                && !own.iter().any(|start| text.starts_with(start)))
        {
            command.env_remove(&name);
        }
    }
    command
        .args(["run", "--quiet", "--locked", "--package", "xtask", "--"])
        .args(["build", "--release"])
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .current_dir(folder);
    run::long("the commit built from nothing", &mut command, None)
}

/// The zip that a package with this manifest should be, of a clone that was
/// built.
fn package_in(folder: &Path, manifest: &Value) -> Result<Vec<u8>> {
    let browser = browser_of(manifest);
    let files = files_of(&folder.join("dist").join(browser))?;
    match updates::named_list(manifest) {
        Some(list) => packed(&updates::self_hosted(files, browser, list)?),
        None => packed(&files),
    }
}

fn browser_of(manifest: &Value) -> &'static str {
    match manifest["browser_specific_settings"]["gecko"].is_object() {
        true => "firefox",
        false => "chromium",
    }
}

/// Tells which files differ; whether all is the same.
fn tell(released: &Released, rebuilt: &[u8]) -> Result<bool> {
    let (signature, differences) =
        compare(&released.files, &unpacked(rebuilt)?);
    for difference in &differences {
        match difference {
            Difference::Added(name) => {
                println!("  {name}: only in the released package");
            }
            Difference::Missing(name) => {
                println!("  {name}: not in the released package");
            }
            Difference::Differs(name, byte) => {
                println!("  {name}: differs from byte {byte} on");
            }
        }
    }
    let count = released.files.len();
    if !differences.is_empty() {
        println!("{} of {count} files differ", differences.len());
        return Ok(false);
    }
    if !signature.is_empty() {
        println!("signature of a store: {}", signature.join(", "));
        println!("the other {} files are the same", count - signature.len());
        return Ok(true);
    }
    if released.zip != rebuilt {
        println!(
            "all {count} files are the same, and yet the zip around them has \
             other bytes"
        );
        return Ok(false);
    }
    println!("all {count} files and the zip are the same, byte by byte");
    Ok(true)
}

/// Compares file by file; what stores add to sign a package is told apart.
fn compare(
    released: &Files,
    rebuilt: &Files,
) -> (Vec<String>, Vec<Difference>) {
    let bytes = |files: &Files, name: &str| {
        let found = files.iter().find(|(other, _)| other == name);
        found.map(|(_, bytes)| bytes.clone())
    };
    let names: BTreeSet<&str> = released
        .iter()
        .chain(rebuilt)
        .map(|(name, _)| name.as_str())
        .collect();
    let mut signature = Vec::new();
    let mut differences = Vec::new();
    for name in names {
        match (bytes(released, name), bytes(rebuilt, name)) {
            (Some(_), None) if is_signature(name) => {
                signature.push(name.to_owned());
            }
            (Some(_), None) => {
                differences.push(Difference::Added(name.to_owned()));
            }
            (Some(one), Some(two)) if one != two => {
                let same = one.iter().zip(&two).take_while(|(a, b)| a == b);
                let byte = same.count();
                differences.push(Difference::Differs(name.to_owned(), byte));
            }
            (Some(_), Some(_)) => {}
            (None, _) => {
                differences.push(Difference::Missing(name.to_owned()));
            }
        }
    }
    (signature, differences)
}

/// Files that Mozilla's and Chrome's stores add. Browsers run none of them;
/// everything else that is new is a difference.
fn is_signature(name: &str) -> bool {
    [
        "META-INF/cose.manifest",
        "META-INF/cose.sig",
        "META-INF/manifest.mf",
        "META-INF/mozilla.rsa",
        "META-INF/mozilla.sf",
        "_metadata/verified_contents.json",
    ]
    .contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::key;

    fn files(named: &[(&str, &str)]) -> Files {
        named
            .iter()
            .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()))
            .collect()
    }

    fn package() -> Files {
        files(&[
            ("a.js", "first"),
            ("b.js", "second"),
            ("manifest.json", r#"{"version": "1.2.0"}"#),
        ])
    }

    fn same(released: &Files, rebuilt: &Files) -> bool {
        let released = read(packed(released).unwrap()).unwrap();
        tell(&released, &packed(rebuilt).unwrap()).unwrap()
    }

    #[test]
    fn a_changed_file_is_named_with_its_first_byte() {
        let mut other = package();
        assert!(same(&other, &package()));
        other[0].1[2] = b'X';
        let (_, differences) = compare(&other, &package());
        assert_eq!(differences, [Difference::Differs("a.js".into(), 2)]);
        assert!(!same(&other, &package()));
    }

    #[test]
    fn a_file_more_or_less_is_named() {
        let (one, two) = (&package()[..2].to_vec(), &package()[1..].to_vec());
        let (_, differences) = compare(one, two);
        let wanted = [
            Difference::Added("a.js".into()),
            Difference::Missing("manifest.json".into()),
        ];
        assert_eq!(differences, wanted);
        let mut longer = package();
        longer[0].1.push(b'!');
        let (_, differences) = compare(&longer, &package());
        assert_eq!(differences, [Difference::Differs("a.js".into(), 5)]);
    }

    #[test]
    fn the_signature_of_a_store_is_no_difference_and_nothing_else_is_let_by() {
        let mut signed = package();
        signed.extend(files(&[("META-INF/mozilla.rsa", "signed")]));
        assert!(same(&signed, &package()));
        assert!(!same(&package(), &signed));
        signed.extend(files(&[("META-INF/script.js", "more")]));
        assert!(!same(&signed, &package()));
    }

    #[test]
    fn a_zip_that_hides_something_beside_its_files_is_not_the_same() {
        let zip = packed(&package()).unwrap();
        let mut longer = zip.clone();
        let end = longer.len() - 2;
        longer[end] = 4;
        longer.extend(b"more");
        let released = read(longer).unwrap();
        assert!(!tell(&released, &zip).unwrap());
    }

    #[test]
    fn a_crx_is_read_by_its_zip_and_only_with_a_right_signature() {
        let zip = packed(&package()).unwrap();
        let mut crx = crx::write(&zip, &key::for_a_test()).unwrap();
        assert!(tell(&read(crx.clone()).unwrap(), &zip).unwrap());
        let end = crx.len() - 1;
        crx[end] ^= 1;
        assert!(read(crx).is_err());
    }

    #[test]
    fn a_clone_is_verified_by_another_for_every_browser() {
        let id = std::process::id();
        let base = std::env::temp_dir().join(format!("daymark-two-{id}"));
        let _ = fs::remove_dir_all(&base);
        let gecko = r#"{"browser_specific_settings": {"gecko": {}}}"#;
        let built = |clone: &str| {
            for (browser, manifest) in [("chromium", "{}"), ("firefox", gecko)]
            {
                let dist = base.join(clone).join("dist").join(browser);
                fs::create_dir_all(&dist).unwrap();
                fs::write(dist.join("manifest.json"), manifest).unwrap();
                fs::write(dist.join("a.js"), browser).unwrap();
            }
            base.join(clone)
        };
        let (first, second) = (built("first"), built("second"));
        let same =
            || one_by_the_other(&first, &second, &base.join("out")).unwrap();
        assert!(same());
        for browser in BROWSERS {
            let file = second.join("dist").join(browser).join("a.js");
            fs::write(&file, "other").unwrap();
            assert!(!same(), "{browser}");
            fs::write(&file, browser).unwrap();
        }
        fs::remove_dir_all(&base).unwrap();
    }

    #[test]
    fn the_commit_is_told_by_the_record_or_by_the_version() {
        let id = std::process::id();
        let folder = std::env::temp_dir().join(format!("daymark-told-{id}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("daymark-1.2.0-chromium.zip");
        let released = read(packed(&package()).unwrap()).unwrap();
        assert_eq!(told(&file, &released).as_deref(), Some("v1.2.0"));
        let record = folder.join("daymark-1.2.0-build.json");
        fs::write(record, r#"{"commit": "abc"}"#).unwrap();
        assert_eq!(told(&file, &released).as_deref(), Some("abc"));
        let sources = files(&[("xtask/Cargo.toml", "")]);
        let sources = read(packed(&sources).unwrap()).unwrap();
        let file = folder.join("daymark-1.2.0-source.zip");
        assert_eq!(told(&file, &sources).as_deref(), Some("abc"));
        assert!(read(packed(&files(&[("a", "")])).unwrap()).is_err());
        fs::remove_dir_all(&folder).unwrap();
    }
}

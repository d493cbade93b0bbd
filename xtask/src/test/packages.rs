//! Makes the packages of a release with a key of the moment, and lets those
//! look at them who will take them.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::build::{Files, unpacked};
use crate::package::key::{self, Key};
use crate::package::updates::Host;
use crate::package::{self, Wanted, crx};
use crate::{listing, place, run, setup, version};

/// The stage: all packages can be made, none names this machine,
/// Mozilla's linter has nothing to say, and the stores take the texts.
pub fn check() -> Result<bool> {
    let out = place::state("packages");
    let wanted = Wanted {
        key: Some(Key::of(&key::made()?)?),
        host: Some(Host::read("https://updates.example.org/daymark")?),
        out: out.clone(),
    };
    package::make(&wanted)?;
    let version = version::of(&place::root())?;
    let file = |end: &str| out.join(format!("daymark-{version}{end}"));
    let crx = fs::read(file(".crx"))?;
    let mut clean = names_no_place(&unpacked(crx::read(&crx)?.zip)?)?;
    for (end, words) in [
        ("-firefox.xpi", &[][..]),
        ("-firefox-self-hosted.xpi", &["--self-hosted"]),
    ] {
        let file = file(end);
        clean &= names_no_place(&unpacked(&fs::read(&file)?)?)?;
        clean &= lint(&file, words)?;
    }
    fs::remove_dir_all(&out)?;
    Ok(clean & listing::check()?)
}

/// Whether no file tells where it was built.
fn names_no_place(files: &Files) -> Result<bool> {
    let home = place::cargo_home();
    let root = place::root();
    let places = [Some(root.as_path()), Some(&home), home.parent()];
    let mut clean = true;
    for place in places.into_iter().flatten() {
        let text = place.to_string_lossy();
        // `/` alone is no place.
        for name in files_with(files, text.as_bytes()) {
            println!("{name} tells where it was built: {text}");
            clean = false;
        }
    }
    Ok(clean)
}

/// The files that hold these bytes as a path.
fn files_with<'a>(files: &'a Files, text: &[u8]) -> Vec<&'a str> {
    let mut path = text.to_vec();
    path.push(if cfg!(windows) { b'\\' } else { b'/' });
    let held = |bytes: &[u8]| {
        text.len() > 1 && bytes.windows(path.len()).any(|part| part == path)
    };
    let found = files.iter().filter(|(_, bytes)| held(bytes));
    found.map(|(name, _)| name.as_str()).collect()
}

/// Whether Mozilla's linter finds neither errors nor warnings.
fn lint(file: &Path, words: &[&str]) -> Result<bool> {
    let program =
        setup::linter().join("node_modules/addons-linter/bin/addons-linter");
    let node = setup::youngest_node()?;
    let mut command = Command::new(node);
    command.arg(program).args(["--output", "json"]).args(words).arg(file);
    let output = command.output().with_context(|| {
        format!("could not start {}", run::typed(&command))
    })?;
    let told: Value =
        serde_json::from_slice(&output.stdout).with_context(|| {
            format!(
                "the linter said nothing that can be read: {}",
                String::from_utf8_lossy(&output.stderr)
            )
        })?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let faults = faults(&told)?;
    for fault in &faults {
        println!("{name}: {fault}");
    }
    println!("addons-linter, {name}: {} errors and warnings", faults.len());
    Ok(faults.is_empty())
}

/// What the linter holds against a package.
fn faults(told: &Value) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for kind in ["errors", "warnings"] {
        let list = told[kind]
            .as_array()
            .with_context(|| format!("the linter tells no {kind}"))?;
        faults.extend(list.iter().map(|fault| {
            let word = |name: &str| fault[name].as_str().unwrap_or_default();
            format!(
                "{} in {}: {}",
                word("code"),
                word("file"),
                word("description")
            )
        }));
    }
    Ok(faults)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_path_of_this_machine_is_found_in_any_file() {
        let files = vec![
            ("a".to_owned(), b"\0/home/a/clone/src/a.rs\0".to_vec()),
            ("b".to_owned(), b"/home/another".to_vec()),
        ];
        assert_eq!(files_with(&files, b"/home/a/clone"), ["a"]);
        assert_eq!(files_with(&files, b"/home/a"), ["a"]);
        assert!(files_with(&files, b"/root").is_empty());
        assert!(files_with(&files, b"/").is_empty());
    }

    #[test]
    fn errors_and_warnings_count_and_notices_do_not() {
        let warning = json!({"code": "A", "file": "b.js", "description": "c"});
        let told = json!({
            "errors": [], "warnings": [warning], "notices": [warning],
        });
        assert_eq!(faults(&told).unwrap(), ["A in b.js: c"]);
        assert!(faults(&json!({"errors": []})).is_err());
    }
}

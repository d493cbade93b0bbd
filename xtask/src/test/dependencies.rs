//! Checks what the project takes from others: licences, sources, and what is
//! known against it.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::Value;

use super::table::Outcome;
use crate::{place, run, setup};

/// How long the list of known faults may take to arrive.
const PATIENCE: Duration = Duration::from_secs(60);

/// The folders with packages of npm.
const FOLDERS: [&str; 4] =
    [".", "tests/browser/servers", "tests/linter", "tests/reader/libraries"];

/// The crates: licences, bans and sources by `deny.toml`; known faults where
/// the list of them can be reached.
pub fn crates() -> Result<Outcome> {
    let deny = |words: &[&str]| -> Result<Command> {
        let mut command = Command::new(setup::cargo_deny()?);
        command.args(["--workspace", "--locked"]).args(words);
        command.env_remove("CARGO").current_dir(place::root());
        Ok(command)
    };
    let rules = ["check", "bans", "licenses", "sources"];
    let clean = run::shown(&mut deny(&rules)?)?;
    let list = "list of known faults of crates";
    let fetched =
        run::long(list, &mut deny(&["fetch", "db"])?, Some(PATIENCE));
    if fetched.is_err() {
        println!(
            "NOT CHECKED: the list of known faults of crates (RustSec) can \
             not be reached from here; run `cargo deny check advisories` \
             where it can"
        );
        return Ok(if clean { Outcome::NotChecked } else { Outcome::Failed });
    }
    let known = ["check", "--disable-fetch", "advisories"];
    Ok((run::shown(&mut deny(&known)?)? && clean).into())
}

/// The packages of npm: what is known against those in the lock files, where
/// the registry answers that question.
pub fn packages() -> Result<Outcome> {
    let mut worst = Outcome::Passed;
    for folder in FOLDERS {
        let mut command = Command::new("npm");
        command
            .args(["audit", "--package-lock-only", "--json"])
            .current_dir(place::root().join(folder));
        let output = command.output().context("could not start npm")?;
        let told = serde_json::from_slice(&output.stdout);
        let told = told.unwrap_or(Value::Null);
        worst = worst.max(audited(folder, &told));
    }
    Ok(worst)
}

/// Tells what the registry said of the packages of one folder.
fn audited(folder: &str, told: &Value) -> Outcome {
    let place = Path::new(folder).join("package-lock.json");
    let place = place.display();
    let Some(found) = told["vulnerabilities"].as_object() else {
        println!(
            "NOT CHECKED: {place}: the registry tells nothing of known \
             faults here; run `npm audit` where it does"
        );
        return Outcome::NotChecked;
    };
    for (name, fault) in found {
        let word = |name: &str| fault[name].as_str().unwrap_or_default();
        println!("{place}: {name} {}: {}", word("range"), word("severity"));
    }
    println!("{place}: {} packages with known faults", found.len());
    found.is_empty().into()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_lock_file_of_npm_is_looked_at() {
        let root = place::root();
        let mut found: Vec<String> = crate::build::files_below(&root)
            .unwrap()
            .iter()
            .filter(|file| file.ends_with("package-lock.json"))
            .map(|file| file.strip_prefix(&root).unwrap().to_path_buf())
            .filter(|file| !file.starts_with("target"))
            .map(|file| file.parent().unwrap().display().to_string())
            .collect();
        found.sort();
        let known = FOLDERS.map(|folder| folder.trim_start_matches('.'));
        assert_eq!(found, known);
    }

    #[test]
    fn a_known_fault_fails_and_silence_is_told_apart() {
        let told = |told: Value| audited(".", &told);
        let fault = json!({"range": "<1", "severity": "high"});
        let faulty = json!({"vulnerabilities": {"a": fault}});
        assert_eq!(told(faulty), Outcome::Failed);
        assert_eq!(told(json!({"vulnerabilities": {}})), Outcome::Passed);
        let refused = json!({"error": {"code": "E405"}});
        assert_eq!(told(refused), Outcome::NotChecked);
        assert_eq!(told(Value::Null), Outcome::NotChecked);
    }
}

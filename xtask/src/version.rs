//! The version, which stands in `Cargo.toml` alone, and its entry in the list
//! of changes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// The version of the workspace whose root this is.
pub fn of(root: &Path) -> Result<String> {
    let file = root.join("Cargo.toml");
    let text = fs::read_to_string(&file)
        .with_context(|| format!("could not read {}", file.display()))?;
    let table: toml::Table = toml::from_str(&text)
        .with_context(|| format!("{} is no TOML", file.display()))?;
    let version = table
        .get("workspace")
        .and_then(|workspace| workspace.get("package"))
        .and_then(|package| package.get("version"))
        .and_then(toml::Value::as_str)
        .with_context(|| {
            format!("{} has no workspace.package.version", file.display())
        })?;
    if !is_for_browsers(version) {
        bail!(
            "browsers take a version of one to four numbers with dots \
             between, such as 1.2.0; Cargo.toml has {version}"
        );
    }
    Ok(version.to_owned())
}

/// Fails unless the list of changes tells what this version brings.
pub fn check_changelog(root: &Path, version: &str) -> Result<()> {
    let file = root.join("CHANGELOG.md");
    let text = fs::read_to_string(&file)
        .with_context(|| format!("could not read {}", file.display()))?;
    if !has_entry(&text, version) {
        bail!(
            "CHANGELOG.md has no entry for {version}: write \
             `## [{version}] - YYYY-MM-DD` and below it what is new"
        );
    }
    Ok(())
}

/// Whether a list of changes has a heading for this version, with something
/// below it.
fn has_entry(changelog: &str, version: &str) -> bool {
    let heading = format!("## [{version}]");
    let mut lines =
        changelog.lines().skip_while(|line| !line.starts_with(&heading));
    lines.next().is_some()
        && lines
            .take_while(|line| !line.starts_with("## "))
            .any(|line| line.starts_with("- "))
}

/// What both browsers and their stores take as a version.
fn is_for_browsers(version: &str) -> bool {
    let parts: Vec<&str> = version.split('.').collect();
    parts.len() <= 4
        && parts.iter().all(|part| {
            part.parse::<u16>().is_ok_and(|number| number.to_string() == *part)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place;

    #[test]
    fn the_version_of_the_workspace_has_an_entry() {
        let version = of(&place::root()).unwrap();
        assert_eq!(version, env!("CARGO_PKG_VERSION"));
        check_changelog(&place::root(), &version).unwrap();
    }

    #[test]
    fn no_other_file_names_the_version() {
        let root = place::root();
        let files = ["", ".chromium", ".firefox"]
            .map(|name| format!("extension/manifest{name}.json"));
        for file in files.iter().map(String::as_str).chain(["package.json"]) {
            let text = fs::read_to_string(root.join(file)).unwrap();
            assert!(!text.contains("\"version\""), "{file}");
        }
    }

    #[test]
    fn an_entry_is_a_heading_with_lines() {
        let text = "# Changes\n\n## [Unreleased]\n\n## [1.2.0] - 2030-01-01\n\
                    \n### Added\n\n- a\n\n## [1.1.0]\n";
        assert!(has_entry(text, "1.2.0"));
        assert!(!has_entry(text, "1.1.0"), "nothing below it");
        assert!(!has_entry(text, "1.2"));
        assert!(!has_entry(text, "Unreleased"));
    }

    #[test]
    fn a_version_is_numbers() {
        for version in ["0.1.0", "1", "1.2.3.4", "10.0"] {
            assert!(is_for_browsers(version), "{version}");
        }
        for version in ["", "1.0.0-beta", "01.2", "1.2.3.4.5", "1.70000"] {
            assert!(!is_for_browsers(version), "{version}");
        }
    }
}

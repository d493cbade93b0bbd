//! Tells whether a build is still that of its sources.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Folders at the root that no build reads: written by builds, or read by
/// tests and people only.
const LEFT_OUT: [&str; 13] = [
    ".ci",
    ".git",
    "benches",
    "demo",
    "dist",
    "docs",
    "examples",
    "fuzz",
    "node_modules",
    "packages",
    "pkg",
    "store",
    "target",
];

/// A digest of every file that a build of this tree may read, and of this
/// program, which builds it.
pub fn digest_of_sources(root: &Path) -> Result<String> {
    let mut files = Vec::new();
    let entries = fs::read_dir(root)
        .with_context(|| format!("could not read {}", root.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if LEFT_OUT.contains(&name.as_ref()) || name == "tests" {
            continue;
        }
        if entry.path().is_dir() {
            files.extend(files_below(&entry.path())?);
        } else {
            files.push(entry.path());
        }
    }
    files.sort();
    digest(root, &files)
}

/// A digest of the names and bytes of all files in a folder.
pub fn digest_of_folder(folder: &Path) -> Result<String> {
    digest(folder, &files_below(folder)?)
}

fn digest(root: &Path, files: &[PathBuf]) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.strip_prefix(root).unwrap_or(file).hash(&mut hasher);
        let bytes = fs::read(file)
            .with_context(|| format!("could not read {}", file.display()))?;
        bytes.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// All files below a folder, sorted; folders called `node_modules` are left
/// out.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder)
            .with_context(|| format!("could not read {}", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            if !entry.file_type()?.is_dir() {
                files.push(entry.path());
            } else if entry.file_name() != "node_modules" {
                folders.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(name: &str) -> PathBuf {
        let id = std::process::id();
        let root = std::env::temp_dir().join(format!("daymark-{name}-{id}"));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("src/deep")).unwrap();
        fs::create_dir_all(root.join("docs")).unwrap();
        fs::write(root.join("src/deep/a.rs"), "a").unwrap();
        fs::write(root.join("docs/a.md"), "a").unwrap();
        root
    }

    #[test]
    fn any_change_of_a_source_is_noticed() {
        let root = tree("sources");
        let first = digest_of_sources(&root).unwrap();
        fs::write(root.join("docs/a.md"), "b").unwrap();
        assert_eq!(digest_of_sources(&root).unwrap(), first);
        fs::write(root.join("src/deep/a.rs"), "b").unwrap();
        let second = digest_of_sources(&root).unwrap();
        assert_ne!(second, first);
        let moved = root.join("src/deep/b.rs");
        fs::rename(root.join("src/deep/a.rs"), moved).unwrap();
        assert_ne!(digest_of_sources(&root).unwrap(), second);
        fs::remove_dir_all(&root).unwrap();
    }

    #[test]
    fn files_are_listed_in_one_order() {
        let root = tree("order");
        let names: Vec<_> = files_below(&root).unwrap();
        assert_eq!(
            names,
            [root.join("docs/a.md"), root.join("src/deep/a.rs")]
        );
        fs::remove_dir_all(&root).unwrap();
    }
}

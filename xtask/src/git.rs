//! What git tells of the sources.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::run;

/// What git answers, trimmed.
fn answer(root: &Path, words: &[&str]) -> Result<String> {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(words);
    finished(&mut command)
}

fn finished(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| {
        format!("could not start `{}`", run::typed(command))
    })?;
    if !output.status.success() {
        bail!(
            "`{}` failed: {}",
            run::typed(command),
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The full name of a commit, a tag or a branch.
pub fn commit(root: &Path, name: &str) -> Result<String> {
    let name = format!("{name}^{{commit}}");
    answer(root, &["rev-parse", "--verify", "--end-of-options", &name])
}

/// What is changed and not committed, a line for each file.
pub fn changes(root: &Path) -> Result<String> {
    answer(root, &["status", "--porcelain"])
}

/// The names of all files that are committed or could be, below the root.
pub fn files(root: &Path) -> Result<Vec<String>> {
    let words = ["ls-files", "-z", "--cached", "--others"];
    let told = answer(root, &[&words[..], &["--exclude-standard"]].concat())?;
    let names = told.split('\0').filter(|name| !name.is_empty());
    Ok(names.map(str::to_owned).collect())
}

/// Writes the files of a commit into a folder that is not there yet, as they
/// were committed, whatever this machine does with the ends of lines.
pub fn export(root: &Path, commit: &str, folder: &Path) -> Result<()> {
    clone(root, commit, folder)?;
    fs::remove_dir_all(folder.join(".git"))
        .with_context(|| format!("could not clean {}", folder.display()))
}

/// A clone of its own with this commit, and nothing that was built.
pub fn clone(root: &Path, commit: &str, folder: &Path) -> Result<()> {
    let mut command = Command::new("git");
    command
        .args(["-c", "core.autocrlf=false", "-c", "advice.detachedHead=false"])
        .args(["clone", "--quiet", "--shared", "--no-checkout"])
        .args(["--config", "core.autocrlf=false"])
        .arg(root)
        .arg(folder);
    finished(&mut command)?;
    answer(folder, &["checkout", "--quiet", "--detach", commit])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_is_exported_and_not_what_lies_beside_it() {
        let id = std::process::id();
        let base = std::env::temp_dir().join(format!("daymark-git-{id}"));
        let _ = fs::remove_dir_all(&base);
        let root = base.join("clone");
        fs::create_dir_all(&root).unwrap();
        answer(&root, &["init", "--quiet"]).unwrap();
        fs::write(root.join("a"), "first\r\n").unwrap();
        answer(&root, &["add", "a"]).unwrap();
        let who = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
        let words = ["commit", "--quiet", "--message", "first"];
        answer(&root, &[&who[..], &words[..]].concat()).unwrap();
        assert_eq!(changes(&root).unwrap(), "");
        let first = commit(&root, "HEAD").unwrap();
        fs::write(root.join("a"), "second").unwrap();
        fs::write(root.join("b"), "new").unwrap();
        assert_eq!(changes(&root).unwrap().lines().count(), 2);
        assert!(commit(&root, "v9.9.9").is_err());

        let folder = base.join("export");
        export(&root, &first, &folder).unwrap();
        let files = crate::build::files_of(&folder).unwrap();
        assert_eq!(files, [("a".to_owned(), b"first\r\n".to_vec())]);
        fs::remove_dir_all(&base).unwrap();
    }
}

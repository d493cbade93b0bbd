//! Packages of the system, where it is a Debian.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{place, run};

/// Whether packages can be installed here.
pub fn is_here() -> bool {
    Path::new("/etc/debian_version").exists()
        && place::on_path("apt-get").is_some()
}

/// Whether a package is installed.
pub fn has(package: &str) -> bool {
    let words = ["--show", "--showformat=${db:Status-Status}", package];
    run::answer("dpkg-query", &words).as_deref() == Some("installed")
}

/// A server: Debian puts these where only root's PATH looks.
pub fn server(name: &str) -> Option<PathBuf> {
    place::on_path(name).or_else(|| {
        Some(Path::new("/usr/sbin").join(name)).filter(|file| file.is_file())
    })
}

/// What no file tells of is asked for only where its packages are known.
pub fn found(need: super::Need) -> Option<String> {
    if !is_here() {
        return Some("those of the system".to_owned());
    }
    let packages = need.debian();
    packages.iter().all(|package| has(package)).then(|| packages.join(", "))
}

/// The command a person would type.
pub fn by_hand(packages: &[&str]) -> String {
    let names = packages.join(" ");
    format!("{}apt-get install --yes {names}", sudo_word())
}

/// Installs packages, as root or through sudo.
pub fn install(packages: &[&str]) -> Result<()> {
    run::long("package lists", &mut as_root(&["apt-get", "update"])?, None)?;
    let mut words = vec![
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "install",
        "--yes",
        "--no-install-recommends",
    ];
    words.extend(packages);
    eprintln!("  to install from Debian: {}", packages.join(" "));
    run::long("Debian packages", &mut as_root(&words)?, None)
}

/// A command that runs as root; asks for the password now, while nothing
/// else is drawn.
pub fn as_root(words: &[&str]) -> Result<Command> {
    if is_root() {
        let mut command = Command::new(words[0]);
        command.args(&words[1..]);
        return Ok(command);
    }
    if place::on_path("sudo").is_none() {
        bail!("this step needs root and there is no sudo");
    }
    let ready = run::shown(Command::new("sudo").arg("--validate"));
    if !ready.context("sudo")? {
        bail!("sudo gave no permission");
    }
    let mut command = Command::new("sudo");
    command.args(words);
    Ok(command)
}

/// Whether this runs as root.
pub fn is_root() -> bool {
    run::answer("id", &["-u"]).as_deref() == Some("0")
}

fn sudo_word() -> &'static str {
    if is_root() { "" } else { "sudo " }
}

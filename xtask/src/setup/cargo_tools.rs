//! Tools that `cargo install` builds, kept outside the clone.

use std::borrow::Cow;
use std::env::consts::EXE_SUFFIX;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::{place, run};

/// One tool and its version.
pub struct Tool {
    /// The name of its crate.
    pub package: &'static str,
    /// The name of its program.
    pub program: &'static str,
    /// Its version.
    pub version: Cow<'static, str>,
}

/// Builds the crate for the browser and writes its glue.
pub const WASM_PACK: Tool = Tool {
    package: "wasm-pack",
    program: "wasm-pack",
    version: Cow::Borrowed("0.15.1"),
};

/// Writes the glue; must be of the very version that the crate links.
pub fn wasm_bindgen() -> Result<Tool> {
    let file = place::root().join("Cargo.lock");
    let lock = std::fs::read_to_string(&file)
        .with_context(|| format!("could not read {}", file.display()))?;
    let version = locked(&lock, "wasm-bindgen").context(
        "Cargo.lock names no wasm-bindgen: run `cargo update --workspace`",
    )?;
    Ok(Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: version.into(),
    })
}

/// The version of a package in the text of a Cargo.lock.
fn locked(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?;
    Some(version.strip_suffix('"')?.to_owned())
}

/// The tool of that version, in the cache or on PATH.
pub fn found(tool: &Tool) -> Result<Option<String>> {
    Ok(file(tool)?.map(|_| tool.version.to_string()))
}

/// The program of that version, in the cache or on PATH.
pub fn file(tool: &Tool) -> Result<Option<PathBuf>> {
    let kept = place::tools()?
        .join("bin")
        .join(format!("{}{EXE_SUFFIX}", tool.program));
    let candidates = [Some(kept), place::on_path(tool.program)];
    Ok(candidates.into_iter().flatten().find(|file| {
        run::answer(file, &["--version"])
            .is_some_and(|told| is_version(&told, &tool.version))
    }))
}

/// Whether "wasm-pack 0.15.1" tells of the version "0.15.1".
fn is_version(told: &str, version: &str) -> bool {
    told.split_whitespace().nth(1) == Some(version)
}

/// The command a person would type.
pub fn by_hand(tool: &Tool) -> Result<String> {
    Ok(run::typed(&command(tool, false)?))
}

/// Builds and installs the tool, with what its authors built it with; a
/// registry that does not hold all of that gives what is nearest.
pub fn install(tool: &Tool) -> Result<()> {
    let label = format!("{} {}", tool.package, tool.version);
    let locked = run::long(&label, &mut command(tool, true)?, None);
    let Err(error) = locked else { return Ok(()) };
    eprintln!("  {error:#}; trying without its lock file");
    run::long(&label, &mut command(tool, false)?, None)
}

fn command(tool: &Tool, locked: bool) -> Result<Command> {
    let root = place::tools()?;
    std::fs::create_dir_all(&root)
        .with_context(|| format!("could not make {}", root.display()))?;
    let mut command = Command::new("cargo");
    command.args(["install", "--force", tool.package]);
    command.args(["--version", &tool.version, "--root"]).arg(root);
    if locked {
        command.arg("--locked");
    }
    // Not into the folder of the project's own builds: the tools have
    // nothing to share with them.
    command.env_remove("CARGO_TARGET_DIR").current_dir(place::cache()?);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_version_of_the_very_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-shared\"\n\
                    version = \"9.9.9\"\n\n[[package]]\n\
                    name = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        let version = locked(lock, "wasm-bindgen");
        assert_eq!(version.as_deref(), Some("0.2.130"));
        assert_eq!(locked(lock, "wasm"), None);
    }

    #[test]
    fn another_version_is_not_taken() {
        assert!(is_version("wasm-bindgen 0.2.130", "0.2.130"));
        assert!(!is_version("wasm-bindgen 0.2.13", "0.2.130"));
        assert!(!is_version("wasm-bindgen 0.2.1301", "0.2.130"));
        assert!(!is_version("", "0.2.130"));
    }
}

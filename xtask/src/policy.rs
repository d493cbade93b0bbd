//! Policies for administrators: one file of theirs, `school.toml`, made into
//! what each browser reads.

mod admx;
pub mod config;
pub mod engine;
mod json;
mod pages;
pub mod plan;
mod profile;
pub mod read;
mod read_back;
mod registry;
pub mod schema;
mod script;
pub mod target;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value as Json;

use self::config::Config;
use self::plan::Plan;
use self::target::{TARGETS, Target};
use crate::args::{Choice, Given, Task};
use crate::mistake::Mistake;

/// The folder that is written to where none is named; git passes over it.
const OUT: &str = "policies";

/// The task.
pub const TASK: Task = Task {
    name: "policy",
    summary: "Make the files by which a school installs and sets Daymark",
    detail: "\
Reads school.toml (`--example` prints one to begin with), has the engine check
every setting, and writes what each browser reads; each file is read again
before it is laid down. docs/deploy.md goes through it, one page a platform.

  cargo xtask policy --config school.toml --for chrome-windows
  cargo xtask policy --config school.toml --for all --out policies
  cargo xtask policy --check policies/firefox/policies.json",
    options: &[
        Choice {
            name: "--config",
            value: Some("FILE"),
            among: &[],
            summary: "The file of the school",
        },
        Choice {
            name: "--for",
            value: Some("TARGET"),
            among: &[
                "all",
                "chrome-windows",
                "chrome-mac",
                "chrome-linux",
                "chromeos",
                "edge-windows",
                "edge-intune",
                "edge-mac",
                "firefox",
                "firefox-windows",
                "firefox-mac",
            ],
            summary: "What to write",
        },
        Choice {
            name: "--out",
            value: Some("DIR"),
            among: &[],
            summary: "Where to write it; policies/ where nothing is said",
        },
        Choice {
            name: "--check",
            value: Some("FILE"),
            among: &[],
            summary: "Say in words what a policy sets: school.toml, or any \
                      file written from it",
        },
        Choice {
            name: "--example",
            value: None,
            among: &[],
            summary: "Print a school.toml with every setting",
        },
        Choice {
            name: "--table",
            value: None,
            among: &[],
            summary: "Print the table of settings of docs/deploy.md",
        },
    ],
    word: None,
    run: start,
};

fn start(given: &Given) -> Result<bool> {
    if given.has("--example") {
        print!("{}", pages::example());
        return Ok(true);
    }
    if given.has("--table") {
        print!("{}", pages::table());
        return Ok(true);
    }
    if let Some(file) = given.value("--check") {
        return check(Path::new(file));
    }
    let (Some(file), Some(name)) =
        (given.value("--config"), given.value("--for"))
    else {
        bail!(
            "`policy` wants `--config FILE` and `--for TARGET`, or `--check \
             FILE`; `cargo xtask policy --example` prints a file to begin \
             with, and `cargo xtask policy --help` the targets"
        );
    };
    let out = Path::new(given.value("--out").unwrap_or(OUT));
    let Some(config) = read_config(Path::new(file))? else {
        return Ok(false);
    };
    let answer = engine::ask(&config.settings.clone().into())?;
    if !answer.faults.is_empty() {
        tell(&config.mistakes(&answer.faults));
        return Ok(false);
    }
    let wanted: Vec<&Target> = TARGETS
        .iter()
        .filter(|target| name == "all" || target.name == name)
        .collect();
    let mut written = 0;
    for target in wanted {
        match Plan::new(target.browser, &config.install, &answer.settings) {
            Some(plan) => write(target, &plan, out)?,
            None if name == "all" => {
                println!(
                    "{}: left out; {}",
                    target.name,
                    target.browser.wants()
                );
                continue;
            }
            None => {
                tell(&[config.missing(target.browser.wants())]);
                return Ok(false);
            }
        }
        written += 1;
    }
    if written == 0 {
        bail!("nothing was written: {file} says not where Daymark comes from");
    }
    Ok(true)
}

/// Reads the file of the school; `None` where it has mistakes, which are
/// told.
fn read_config(file: &Path) -> Result<Option<Config>> {
    let text = fs::read_to_string(file)
        .with_context(|| format!("could not read {}", file.display()))?;
    match Config::read(file, &text) {
        Ok(config) => Ok(Some(config)),
        Err(mistakes) => {
            tell(&mistakes);
            Ok(None)
        }
    }
}

fn tell(mistakes: &[Mistake]) {
    for mistake in mistakes {
        eprintln!("{mistake}");
    }
}

/// Writes the files of a target, once they were read again, and says what to
/// do with each.
fn write(target: &Target, plan: &Plan, out: &Path) -> Result<()> {
    let folder = out.join(target.name);
    let files = target.files(plan)?;
    read_back::check(target, plan, &files)?;
    for file in files {
        let path = folder.join(&file.name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, &file.bytes)
            .with_context(|| format!("could not write {}", path.display()))?;
        println!("{}: {}", path.display(), file.then);
    }
    Ok(())
}

/// Says in words what a policy sets.
fn check(file: &Path) -> Result<bool> {
    let name = file.display().to_string();
    if file.extension().is_some_and(|kind| kind == "toml") {
        let Some(config) = read_config(file)? else { return Ok(false) };
        let settings = Json::from(config.settings.clone());
        let answer = engine::ask(&settings)?;
        print!("{}", pages::install(&config.install));
        print!("{}", engine::words(&settings)?);
        tell(&config.mistakes(&answer.faults));
        return Ok(answer.faults.is_empty());
    }
    let bytes =
        fs::read(file).with_context(|| format!("could not read {name}"))?;
    let read = read::file(&name, &bytes)
        .with_context(|| format!("{name} is no policy of Daymark"))?;
    print!("{}", pages::entry(&read));
    let Some(settings) = &read.settings else {
        println!("It sets nothing.");
        return Ok(true);
    };
    print!("{}", engine::words(settings)?);
    Ok(engine::ask(settings)?.faults.is_empty())
}

//! What is to be written is read again first, by the rules of each browser:
//! a file that would set anything else than was asked for is never laid down.

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value as Json};

use super::plan::{Plan, unfolded};
use super::read;
use super::target::{File, Target};

/// The words of a template, which set nothing.
const WORDS: &str = ".adml";

/// That the files of a target set what the plan says, all of it and nothing
/// else.
pub fn check(target: &Target, plan: &Plan, files: &[File]) -> Result<()> {
    let settings = unfolded(&plan.settings);
    let (mut sets, mut installs) = (settings.is_empty(), !target.installs);
    for file in files.iter().filter(|file| !file.name.ends_with(WORDS)) {
        let name = format!("{} for {}", file.name, target.name);
        let read = read::file(&file.name, &file.bytes)
            .with_context(|| format!("{name} cannot be read again"))?;
        if let Some(found) = &read.settings {
            agree(&name, "settings", found, &settings)?;
            sets = true;
        }
        if let Some(found) = &read.entry {
            agree(&name, "installation", found, &plan.entry)?;
            installs = true;
        }
        ensure!(
            read.id.is_none_or(|id| id == plan.id),
            "{name} names another extension than {}; {FAULT}",
            plan.id
        );
    }
    ensure!(sets, "no file for {} holds the settings; {FAULT}", target.name);
    ensure!(installs, "no file for {} installs it; {FAULT}", target.name);
    Ok(())
}

fn agree(
    name: &str,
    what: &str,
    found: &Json,
    meant: &Map<String, Json>,
) -> Result<()> {
    let meant = Json::from(meant.clone());
    ensure!(
        *found == meant,
        "the {what} of {name} would be read as {found}, not as {meant}; \
         {FAULT}"
    );
    Ok(())
}

/// What to do: no `school.toml` is at fault for it.
const FAULT: &str = "nothing was written; this is a fault of `cargo xtask \
                     policy`, please report it with these words";

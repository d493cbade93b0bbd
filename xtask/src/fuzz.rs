//! Inputs that nobody would write, without end: `cargo xtask fuzz`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::args::{Choice, Given, Task};
use crate::setup::{self, Need};
use crate::{place, run};

/// The targets that are Rust; `sites` is a script.
const TARGETS: &[&str] =
    &["folding", "rules", "model", "settings", "policy", "policy-files"];

/// The target that is a script.
const SITES: &str = "sites";

/// How many inputs each target takes where nothing is said.
const RUNS: &str = "10000000";

/// An input that takes longer is a fault, in seconds; the longest input is a
/// few kilobytes.
const LONGEST: u32 = 20;

/// What libFuzzer wants to know of each branch and comparison; what
/// `cargo-fuzz` passes, without the checks of memory that safe Rust does not
/// need.
const COVERAGE: &[&str] = &[
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cdebug-assertions",
    "-Coverflow-checks",
];

/// The task.
pub const TASK: Task = Task {
    name: "fuzz",
    summary: "Try what comes from outside with inputs nobody would write",
    detail: "\
TARGET is one of folding, rules, model, settings, policy, policy-files, sites;
none: all of them. Inputs that reach new code are looked for by libFuzzer and
left in target/fuzz/TARGET; with `--plain` the same inputs are changed without
looking, which is many times as fast. An input that breaks something is
written down, and what to do with it is said. docs/reliability.md tells more.",
    options: &[
        Choice {
            name: "--runs",
            value: Some("N"),
            among: &[],
            summary: "Inputs for each target; 10,000,000 if nothing is said",
        },
        Choice {
            name: "--minutes",
            value: Some("N"),
            among: &[],
            summary: "The longest that the search of one target may take",
        },
        Choice {
            name: "--plain",
            value: None,
            among: &[],
            summary: "Change inputs without looking for new code",
        },
        Choice {
            name: "--from",
            value: Some("N"),
            among: &[],
            summary: "With --plain: the number of the first input, to go on \
                      where an earlier run ended",
        },
        Choice {
            name: "--input",
            value: Some("FILE"),
            among: &[],
            summary: "Try this one input of TARGET again",
        },
        Choice {
            name: "--keep",
            value: None,
            among: &[],
            summary: "Keep the fewest inputs that reach as much, in \
                      fuzz/corpus/TARGET",
        },
    ],
    word: Some("TARGET"),
    run: start,
};

fn start(given: &Given) -> Result<bool> {
    let runs = given.value("--runs").unwrap_or(RUNS);
    if runs.parse::<u64>().is_err() {
        bail!("`--runs {runs}`: write a number, such as --runs 100000");
    }
    let targets: Vec<&str> = match given.word() {
        None => TARGETS.iter().copied().chain([SITES]).collect(),
        Some(name) if TARGETS.contains(&name) || name == SITES => vec![name],
        Some(name) => bail!(
            "there is no target `{name}`; write one of {}, {SITES}",
            TARGETS.join(", ")
        ),
    };
    let folder = place::target().join("fuzz");
    fs::create_dir_all(&folder)?;
    if let Some(file) = given.value("--input") {
        return match targets.as_slice() {
            [SITES] => sites(&["--input", file]),
            [target] => plain(target, &["--input", file]),
            _ => bail!(
                "`--input` wants a target: cargo xtask fuzz TARGET --input"
            ),
        };
    }
    let from = given.value("--from").unwrap_or("0");
    if from.parse::<u64>().is_err() {
        bail!("`--from {from}`: write a number, such as --from 5000000");
    }
    if given.value("--from").is_some()
        && (!given.has("--plain") || targets.contains(&SITES))
    {
        bail!(
            "`--from` goes on with `--plain`, which numbers its inputs: \
             cargo xtask fuzz TARGET --plain --from {from}, TARGET one of {}",
            TARGETS.join(", ")
        );
    }
    let unlooked = given.has("--plain") || targets == [SITES];
    if given.value("--minutes").is_some() && unlooked {
        bail!(
            "`--minutes` ends a search with libFuzzer; how long changes \
             without looking go on is said by `--runs`"
        );
    }
    let mut fine = true;
    for target in targets {
        fine &= match target {
            SITES if given.has("--keep") => sites(&[runs, "--keep"])?,
            SITES => sites(&[runs])?,
            _ if given.has("--keep") => keep(target, &folder)?,
            _ if given.has("--plain") => {
                let folder = folder.display().to_string();
                plain(target, &[runs, &folder, from])?
            }
            _ => search(target, runs, given.value("--minutes"), &folder)?,
        };
    }
    Ok(fine)
}

fn sites(words: &[&str]) -> Result<bool> {
    setup::provide(&[Need::Node, Need::Packages])?;
    let mut command = Command::new(setup::node()?);
    command.arg("fuzz/sites.mjs").args(words).current_dir(place::root());
    run::shown(&mut command)
}

/// The programs of `fuzz/`, fast but not linked as one: a search starts in
/// minutes, not in a quarter of an hour.
fn cargo(task: &str, program: &str) -> Command {
    let mut command = Command::new(run::cargo());
    command
        .args([task, "--release", "--locked", "--quiet"])
        .args(["--package", "daymark-fuzz", "--bin", program])
        .args(["--config", "profile.release.lto=\"off\""])
        .args(["--config", "profile.release.codegen-units=4"])
        .current_dir(place::root());
    command
}

/// Numbers that run over are faults here as they are in the search.
fn checked(task: &str) -> Command {
    let mut command = cargo(task, "plain");
    command
        .args(["--config", "profile.release.overflow-checks=true"])
        .args(["--config", "profile.release.debug-assertions=true"]);
    command
}

fn plain(target: &str, words: &[&str]) -> Result<bool> {
    run::long("the targets", &mut checked("build"), None)?;
    let mut command = checked("run");
    command.args(["--", target]).args(words);
    run::shown(&mut command)
}

/// The command that searches; `words` are libFuzzer's.
fn searcher(target: &str) -> Result<Command> {
    let host = run::answer("rustc", &["-vV"]).and_then(|told| {
        let line = told.lines().find_map(|line| line.strip_prefix("host: "));
        line.map(str::to_owned)
    });
    let host = host.context("`rustc -vV` does not tell what it runs on")?;
    let ready = |mut command: Command| {
        // Only what runs there is watched, not what builds it.
        command.args(["--features", "search", "--target", &host]);
        command.env("CARGO_ENCODED_RUSTFLAGS", COVERAGE.join("\x1f"));
        command.env_remove("RUSTFLAGS");
        command.env("DAYMARK_FUZZ_TARGET", target);
        command
    };
    let label = "the targets, with what tells which code is reached";
    let mut build = ready(cargo("build", "search"));
    run::long(label, &mut build, None).context(
        "libFuzzer wants a C++ compiler (Debian: apt-get install g++); \
         `--plain` goes without",
    )?;
    let mut command = ready(cargo("run", "search"));
    command.arg("--");
    Ok(command)
}

/// What is kept of a target.
fn kept(target: &str) -> [PathBuf; 2] {
    ["corpus", "cases"]
        .map(|kind| place::root().join("fuzz").join(kind).join(target))
}

fn search(
    target: &str,
    runs: &str,
    minutes: Option<&str>,
    folder: &Path,
) -> Result<bool> {
    println!("{target}: what stands after `cov:` is how much is reached");
    let found = folder.join(target);
    fs::create_dir_all(&found)?;
    let failed = folder.join(format!("{target}-"));
    let mut command = searcher(target)?;
    command
        .arg(format!("-runs={runs}"))
        .arg(format!("-timeout={LONGEST}"))
        .arg(format!("-artifact_prefix={}", failed.display()))
        .args(["-max_len=2600", "-print_final_stats=1"]);
    if let Some(minutes) = minutes {
        let minutes: u64 = minutes
            .parse()
            .with_context(|| format!("`--minutes {minutes}`: no number"))?;
        command.arg(format!("-max_total_time={}", minutes * 60));
    }
    command.arg(&found);
    command.args(kept(target).iter().filter(|folder| folder.is_dir()));
    let fine = run::shown(&mut command)?;
    if !fine {
        println!(
            "{target}: broken. The input is the file {}… named above.\n  \
             Alone:   cargo xtask fuzz {target} --input FILE\n  \
             Smaller: the last line of its help: -minimize_crash=1\n  \
             Mended:  keep it as fuzz/cases/{target}/ and a name that says \
             what was wrong; the everyday test then reads it.",
            failed.display()
        );
    }
    Ok(fine)
}

/// Exchanges what is kept for the fewest inputs that reach as much.
fn keep(target: &str, folder: &Path) -> Result<bool> {
    let [corpus, _] = kept(target);
    let fewest = folder.join(format!("{target}-fewest"));
    let _ = fs::remove_dir_all(&fewest);
    fs::create_dir_all(&fewest)?;
    let mut command = searcher(target)?;
    command.args(["-merge=1", "-max_len=2600"]).arg(&fewest).arg(&corpus);
    let found = folder.join(target);
    command.args(Some(found).filter(|found| found.is_dir()));
    if !run::shown(&mut command)? {
        return Ok(false);
    }
    fs::remove_dir_all(&corpus)
        .with_context(|| format!("could not clear {}", corpus.display()))?;
    fs::create_dir_all(&corpus)?;
    for entry in fs::read_dir(&fewest)? {
        let entry = entry?;
        fs::copy(entry.path(), corpus.join(entry.file_name()))?;
    }
    println!(
        "{target}: kept in {}. Look at what came in before you commit it: \
         it is made of our own words, and harmless.",
        corpus.display()
    );
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_has_something_to_begin_with() {
        for target in TARGETS {
            let [corpus, _] = kept(target);
            assert!(corpus.is_dir(), "{target}");
        }
        assert!(place::root().join("fuzz/cases").join(SITES).is_dir());
    }
}

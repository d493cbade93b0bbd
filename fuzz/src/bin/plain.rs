//! Tries changed inputs as fast as it goes: `plain TARGET RUNS FOLDER [FROM]`,
//! or one input alone: `plain TARGET --input FILE`. Each input has a number, and
//! is the same each time, so that a long run can be done in parts.
//! `cargo xtask fuzz` builds and starts it. Inputs to begin with are the kept
//! ones, and those of the folder. An input that breaks something is written to
//! `FOLDER/TARGET-failed`.

use std::panic::catch_unwind;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use std::{env, fs};

use anyhow::{Context, Result, bail};
use daymark_fuzz::target::Target;
use daymark_fuzz::{drive, kept};

/// How often a line tells how far it is.
const WORD: Duration = Duration::from_secs(20);

/// A run that takes longer is a fault.
const LONGEST: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    match start(&env::args().skip(1).collect::<Vec<_>>()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start(words: &[String]) -> Result<bool> {
    let [name, runs, folder, from @ ..] = words else {
        bail!("`plain` wants TARGET RUNS FOLDER, or TARGET --input FILE")
    };
    let from = match from {
        [] => 0,
        [from, ..] => from.parse().context("FROM is a number")?,
    };
    let target = Target::of(name)
        .with_context(|| format!("there is no target `{name}`"))?;
    if runs == "--input" {
        let input = fs::read(folder)
            .with_context(|| format!("could not read {folder}"))?;
        target.check(&input);
        println!("{name}: all that must hold of {folder} holds");
        return Ok(true);
    }
    let runs = runs.parse().context("RUNS is a number")?;
    drive(target, from, runs, Path::new(folder))
}

/// Every kept input, and those that a search left.
fn beginnings(target: &Target, folder: &Path) -> Result<Vec<Vec<u8>>> {
    let mut inputs: Vec<Vec<u8>> =
        kept::inputs(target)?.into_iter().map(|one| one.bytes).collect();
    let found = folder.join(target.name);
    if found.is_dir() {
        let mut files: Vec<_> = fs::read_dir(found)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()?;
        files.sort();
        for file in files {
            inputs.push(fs::read(file)?);
        }
    }
    Ok(inputs)
}

fn drive(
    target: &'static Target,
    from: u64,
    runs: u64,
    folder: &Path,
) -> Result<bool> {
    let inputs = beginnings(target, folder)?;
    let begun = Instant::now();
    let mut told = begun;
    let mut slowest = Duration::ZERO;
    for run in from..from.saturating_add(runs) {
        let input = drive::input(&inputs, target, run);
        let started = Instant::now();
        let fine = catch_unwind(|| target.check(&input)).is_ok();
        let mut took = started.elapsed();
        if fine && took > LONGEST {
            // What stood still may have been the machine: twice is a fault.
            let again = Instant::now();
            target.check(&input);
            took = took.min(again.elapsed());
        }
        slowest = slowest.max(took);
        if !fine || took > LONGEST {
            let file = folder.join(format!("{}-failed", target.name));
            fs::write(&file, &input)?;
            println!(
                "{}: run {run} broke it (or took {took:?}); its input is in {}",
                target.name,
                file.display()
            );
            return Ok(false);
        }
        if told.elapsed() > WORD {
            told = Instant::now();
            let done = run + 1 - from;
            let each = done as f64 / begun.elapsed().as_secs_f64();
            println!("{}: {done} runs, {each:.0}/s", target.name);
        }
    }
    let took = begun.elapsed().as_secs_f64();
    println!(
        "{}: {runs} runs, from the one of number {from} on, from {} inputs in \
         {took:.0} s, slowest {slowest:?}; nothing broke",
        target.name,
        inputs.len()
    );
    Ok(true)
}

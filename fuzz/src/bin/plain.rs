//! Tries changed inputs as fast as it goes: `plain TARGET RUNS [FOLDER]`, or
//! one input alone: `plain TARGET --input FILE`. `cargo xtask fuzz` builds and
//! starts it. Inputs to begin with are the kept ones, and those of the folder.
//! An input that breaks something is written to `FOLDER/TARGET-failed`.

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
    let [name, runs, folder] = words else {
        bail!("`plain` wants TARGET RUNS FOLDER, or TARGET --input FILE")
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
    drive(target, runs, Path::new(folder))
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

fn drive(target: &'static Target, runs: u64, folder: &Path) -> Result<bool> {
    let inputs = beginnings(target, folder)?;
    let begun = Instant::now();
    let mut told = begun;
    let mut slowest = Duration::ZERO;
    for run in 0..runs {
        let input = drive::input(&inputs, target, run);
        let started = Instant::now();
        let fine = catch_unwind(|| target.check(&input)).is_ok();
        slowest = slowest.max(started.elapsed());
        if !fine || started.elapsed() > LONGEST {
            let file = folder.join(format!("{}-failed", target.name));
            fs::write(&file, &input)?;
            println!(
                "{}: run {run} broke it (or took {:?}); its input is in {}",
                target.name,
                started.elapsed(),
                file.display()
            );
            return Ok(false);
        }
        if told.elapsed() > WORD {
            told = Instant::now();
            let each = (run + 1) as f64 / begun.elapsed().as_secs_f64();
            println!("{}: {} runs, {each:.0}/s", target.name, run + 1);
        }
    }
    let took = begun.elapsed().as_secs_f64();
    println!(
        "{}: {runs} runs from {} inputs in {took:.0} s, slowest {slowest:?}; \
         nothing broke",
        target.name,
        inputs.len()
    );
    Ok(true)
}

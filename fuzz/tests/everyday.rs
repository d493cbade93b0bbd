//! Every target over what is kept, and ten thousand changes of it, the same
//! each time. What fails is written to a file, with what to do about it.

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use daymark_fuzz::drive;
use daymark_fuzz::kept::{self, Input};
use daymark_fuzz::target::Target;

/// How many changed inputs each target takes.
const RUNS: u64 = 10_000;

/// The most bytes that are kept of a target.
const MOST_KEPT: usize = 128 * 1024;

fn kept(target: &Target) -> Vec<Input> {
    let inputs = kept::inputs(target).expect("kept inputs can be read");
    assert!(!inputs.is_empty(), "nothing is kept of {}", target.name);
    let bytes: usize = inputs.iter().map(|input| input.bytes.len()).sum();
    assert!(
        bytes <= MOST_KEPT,
        "{bytes} bytes are kept of {}; `cargo xtask fuzz {} --keep` keeps \
         the fewest that reach as much",
        target.name,
        target.name
    );
    inputs
}

/// Takes an input; where it breaks something, it is written down.
fn check(target: &'static Target, input: &[u8], from: &str) {
    if catch_unwind(|| target.check(input)).is_ok() {
        return;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join(format!("{}-failed", target.name));
    let written = fs::write(&file, input);
    panic!(
        "{from} breaks {}; it is in {} ({written:?}). Run it alone with \
         `cargo xtask fuzz {} --input FILE`; when it is mended, keep it in \
         fuzz/cases/{}/ under a name that says what was wrong",
        target.name,
        file.display(),
        target.name,
        target.name
    );
}

fn everyday(name: &str) {
    let target = Target::of(name).expect("a target of that name");
    let mut inputs = Vec::new();
    for input in kept(target) {
        check(target, &input.bytes, &input.file.display().to_string());
        inputs.push(input.bytes);
    }
    for run in 0..RUNS {
        let input = drive::input(&inputs, target, run);
        check(target, &input, &format!("changed input {run}"));
    }
}

#[test]
fn folding() {
    everyday("folding");
}

#[test]
fn rules() {
    everyday("rules");
}

#[test]
fn model() {
    everyday("model");
}

#[test]
fn settings() {
    everyday("settings");
}

#[test]
fn policy() {
    everyday("policy");
}

#[test]
fn policy_files() {
    everyday("policy-files");
}

//! Turns the data files into tables that the library includes, and says
//! file, line and mend for each mistake in them.

#[path = "build/fold.rs"]
mod fold;
#[path = "build/lexicon.rs"]
mod lexicon;
#[path = "build/pattern.rs"]
mod pattern;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(out) = env::var_os("OUT_DIR").map(PathBuf::from) else {
        eprintln!("OUT_DIR is not set: build with cargo");
        return ExitCode::FAILURE;
    };
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    let mut mistakes = Vec::new();
    mistakes.extend(fold::write(&out));
    mistakes.extend(lexicon::write(&out));
    if mistakes.is_empty() {
        return ExitCode::SUCCESS;
    }
    for mistake in &mistakes {
        println!("cargo::error={mistake}");
    }
    ExitCode::FAILURE
}

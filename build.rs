//! Turns the data files into tables that the library includes, and says
//! file, line and mend for each mistake in them.

#[path = "build/fluent.rs"]
mod fluent;
#[path = "build/fold.rs"]
mod fold;
#[path = "build/help.rs"]
mod help;
#[path = "build/lexicon.rs"]
mod lexicon;
#[path = "build/mistake.rs"]
mod mistake;
#[path = "build/pattern.rs"]
mod pattern;
#[path = "build/platform.rs"]
mod platform;
#[path = "build/words.rs"]
mod words;

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
    mistakes.extend(platform::write(&out));
    let (keys, wrong) = words::write(&out);
    mistakes.extend(wrong);
    mistakes.extend(help::write(&out, &keys));
    if mistakes.is_empty() {
        return ExitCode::SUCCESS;
    }
    for mistake in &mistakes {
        println!("cargo::error={mistake}");
    }
    ExitCode::FAILURE
}

//! `cargo xtask`: see the library beside this for the tasks.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::start()
}

//! What must hold whatever comes in from outside, tried with inputs that
//! nobody would write.
//!
//! A [`target::Target`] is one function from bytes to what must hold of them.
//! Three things run it: the everyday test (`tests/everyday.rs`) over the kept
//! inputs of `corpus/` and ten thousand changes of them, the same each time;
//! `cargo xtask fuzz`, which searches by coverage for hours; and `cargo xtask
//! fuzz TARGET --input FILE`, which tries one input again. `sites.mjs` does the
//! same for the files of chat sites, which a script checks.
//!
//! An input that broke something is put into `cases/TARGET/`, and stays.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod drive;
pub mod kept;
pub mod mutate;
pub mod target;

//! Every task of the project under one name: `cargo xtask --help`.

fn main() {}

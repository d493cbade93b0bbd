//! The stages of the engine as a module of their own, for measuring: made
//! like the engine, from `examples/stages.rs`, and never shipped.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{Tree, engine};
use crate::{run, setup};

/// Builds the module and its glue; tells the folder they are in.
pub fn build() -> Result<PathBuf> {
    let tree = Tree::here();
    let toolchain = setup::toolchain().context("no wasm32 target")?;
    let target = "wasm32-unknown-unknown";
    let mut compile = engine::command(&tree, toolchain, "cargo")?;
    compile
        .args(["build", "--release", "--locked", "--example", "stages"])
        .args(["--target", target]);
    run::long("stages to WebAssembly", &mut compile, None)?;
    let out = tree.work().join("stages");
    let mut glue = engine::command(&tree, toolchain, "wasm-bindgen")?;
    glue.arg("--target=web").arg("--out-dir").arg(&out).arg(
        tree.root
            .join("target/wasm")
            .join(target)
            .join("release/examples/stages.wasm"),
    );
    run::long("glue of the stages", &mut glue, None)?;
    engine::optimise(&out.join("stages_bg.wasm"), &out.join("optimised"))?;
    Ok(out)
}

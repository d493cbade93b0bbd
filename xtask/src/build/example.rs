//! An example as a module of its own, for measuring: made like the engine,
//! from `examples/NAME.rs`, and never shipped.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{Tree, engine};
use crate::{run, setup};

/// Builds the module of an example and its glue; tells the folder they are in.
pub fn build(name: &str) -> Result<PathBuf> {
    let tree = Tree::here();
    let toolchain = setup::toolchain().context("no wasm32 target")?;
    let mut compile = engine::command(&tree, toolchain, "cargo")?;
    compile
        .args(["build", "--release", "--locked", "--example", name])
        .args(["--target", engine::TARGET]);
    run::long(&format!("{name} to WebAssembly"), &mut compile, None)?;
    let out = tree.work().join(name);
    let mut glue = engine::command(&tree, toolchain, "wasm-bindgen")?;
    glue.arg("--target=web").arg("--out-dir").arg(&out).arg(
        tree.root
            .join("target/wasm")
            .join(engine::TARGET)
            .join("release/examples")
            .join(name)
            .with_extension("wasm"),
    );
    run::long(&format!("glue of {name}"), &mut glue, None)?;
    let module = out.join(format!("{name}_bg.wasm"));
    engine::optimise(&module, &out.join("optimised"))?;
    Ok(out)
}

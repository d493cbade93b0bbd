//! The engine: Rust to WebAssembly and its glue, in `pkg/`.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{Profile, Tree};
use crate::setup::Toolchain;
use crate::{run, setup};

/// What the engine is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Passes of wasm-opt: as fast as it gets, with the features that every
/// browser has that can load the extension.
const OPTIMISE: [&str; 8] = [
    "-O3",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-simd",
];

/// A command that compiles for wasm32, in a target folder of its own: the
/// native builds may use another compiler.
pub fn command(
    tree: &Tree,
    toolchain: Toolchain,
    program: &str,
) -> Result<Command> {
    let mut command = toolchain.command(program)?;
    command
        .env("CARGO_TARGET_DIR", tree.root.join("target/wasm"))
        .env("CARGO_ENCODED_RUSTFLAGS", flags(tree).join("\x1f"))
        .env("CARGO_HOME", &tree.cargo_home)
        .env_remove("RUSTFLAGS")
        .current_dir(&tree.root);
    Ok(command)
}

/// Keeps the paths of this machine out of the module, so that two clones
/// give the same bytes; and lets the compiler add several numbers at once,
/// as every browser can that loads the extension (the sums stay the same).
fn flags(tree: &Tree) -> Vec<String> {
    let remap = |from: &Path, to: &str| {
        format!("--remap-path-prefix={}={to}", from.display())
    };
    let mut flags =
        vec![remap(&tree.root, "daymark"), remap(&tree.cargo_home, "cargo")];
    // Cargo names the folder of a registry after its address, and there are
    // mirrors. What is said last counts.
    let registries = tree.cargo_home.join("registry/src");
    let folders = fs::read_dir(registries).into_iter().flatten().flatten();
    let mut folders: Vec<_> = folders.map(|entry| entry.path()).collect();
    folders.sort();
    flags.extend(folders.iter().map(|folder| remap(folder, "crates")));
    flags.push("-Ctarget-feature=+simd128".to_owned());
    flags
}

/// Compiles the engine and writes its glue; makes it small for release.
pub fn build(
    tree: &Tree,
    toolchain: Toolchain,
    profile: Profile,
) -> Result<()> {
    let _ = fs::remove_dir_all(tree.pkg());
    let mut pack = command(tree, toolchain, "wasm-pack")?;
    pack.args(["build", "--target", "web", "--out-name", "daymark"]);
    pack.args(["--mode", "no-install", "--no-pack", "--no-opt"]);
    pack.arg(match profile {
        Profile::Development => "--dev",
        Profile::Release => "--release",
    });
    pack.args(["--", "--locked"]);
    run::long("engine to WebAssembly", &mut pack, None)?;
    if profile == Profile::Release {
        let module = tree.pkg().join("daymark_bg.wasm");
        optimise(&module, &tree.work().join("optimised"))?;
    }
    Ok(())
}

/// Runs wasm-opt, unless it has been run on these very bytes; `folder` keeps
/// what it made.
pub fn optimise(module: &Path, folder: &Path) -> Result<()> {
    let bytes = fs::read(module)
        .with_context(|| format!("could not read {}", module.display()))?;
    let tool = setup::modules().join("binaryen/package.json");
    let mut hasher = DefaultHasher::new();
    (bytes, OPTIMISE, fs::read(&tool)?).hash(&mut hasher);
    let kept = folder.join(format!("{:016x}.wasm", hasher.finish()));
    if !kept.is_file() {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder)?;
        let unfinished = folder.join("unfinished.wasm");
        let mut command = Command::new(setup::node()?);
        command
            .arg(setup::modules().join("binaryen/bin/wasm-opt"))
            .args(OPTIMISE)
            .arg(module)
            .arg("--output")
            .arg(&unfinished);
        run::long("engine made small", &mut command, None)?;
        fs::rename(&unfinished, &kept)?;
    }
    fs::copy(&kept, module)?;
    let small = fs::read(module)?;
    if !small.starts_with(b"\0asm") {
        bail!("wasm-opt wrote no module to {}", module.display());
    }
    Ok(())
}

//! Builds what the browsers load: `cargo xtask build`.

mod assemble;
mod bundle;
mod crates;
mod engine;
mod example;
mod inputs;
mod licences;
pub mod locales;
mod unzip;
mod zip;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};

pub use self::assemble::BROWSERS;
pub use self::crates::{Crate, Part, crates};
pub use self::engine::command as engine_command;
pub use self::example::build as example;
pub use self::inputs::files_below;
pub use self::unzip::unpacked;
pub use self::zip::{Files, files_of, gzipped, packed};

use crate::args::{Choice, Given, Task};
use crate::{place, setup};

/// The task.
pub const TASK: Task = Task {
    name: "build",
    summary: "Build the extension: dist/chromium, dist/firefox and their zips",
    detail:
        "\
Load dist/chromium as an unpacked extension in Chromium, or dist/firefox as a
temporary add-on in Firefox. The same commit built twice gives the same bytes.",
    options: &[Choice {
        name: "--release",
        value: None,
        among: &[],
        summary: "Small and fast, as it is shipped; takes a minute longer",
    }],
    word: None,
    run: |given: &Given| {
        let profile = match given.has("--release") {
            true => Profile::Release,
            false => Profile::Development,
        };
        setup::provide(setup::BUILD)?;
        make(profile).map(|()| true)
    },
};

/// How much work goes into small and fast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Builds fast.
    Development,
    /// Runs fast.
    Release,
}

impl Profile {
    /// Its name, for people and for files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Development => "development",
            Self::Release => "release",
        }
    }
}

/// A tree that is built, and where the result goes.
pub struct Tree {
    /// The root of the sources.
    pub root: PathBuf,
    /// Where cargo keeps the sources of others.
    pub cargo_home: PathBuf,
}

impl Tree {
    /// The clone that this program was built in.
    pub fn here() -> Self {
        Self { root: place::root(), cargo_home: place::cargo_home() }
    }

    /// The folder that holds what browsers load.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Where wasm-pack writes.
    fn pkg(&self) -> PathBuf {
        self.root.join("pkg")
    }

    /// A folder for what lies between the steps.
    fn work(&self) -> PathBuf {
        self.root.join("target/xtask")
    }
}

/// Builds unless the result is there; what a build needs is there.
pub fn make(profile: Profile) -> Result<()> {
    let tree = Tree::here();
    let started = Instant::now();
    let fresh = build(&tree, profile)?;
    let seconds = started.elapsed().as_secs_f64();
    let name = profile.name();
    if fresh {
        eprintln!("build: dist is up to date ({name}, {seconds:.1} s)");
    } else {
        eprintln!("build: dist written ({name}, {seconds:.1} s)");
    }
    Ok(())
}

/// Compiles the engine of a tree, as fast as it goes, and tells the folder
/// that it lies in.
pub fn engine_alone(tree: &Tree) -> Result<PathBuf> {
    let toolchain = setup::toolchain().context("no wasm32 target")?;
    engine::build(tree, toolchain, Profile::Development)?;
    Ok(tree.pkg())
}

/// Builds a tree; tells whether all was there already. Another build of it
/// that is under way is waited for.
pub fn build(tree: &Tree, profile: Profile) -> Result<bool> {
    let toolchain = setup::toolchain().context("no wasm32 target")?;
    fs::create_dir_all(tree.work())?;
    let file = tree.work().join("build.lock");
    let lock = fs::File::create(&file)
        .with_context(|| format!("could not write {}", file.display()))?;
    // Held until the end: two at a time would write over each other.
    lock.lock()
        .with_context(|| format!("could not lock {}", file.display()))?;
    let stamp = tree.work().join("build.stamp");
    let inputs = inputs::digest_of_sources(&tree.root)?;
    let wanted = |dist: &Path| -> Result<String> {
        let outputs = inputs::digest_of_folder(dist)?;
        let profile = profile.name();
        Ok(format!("{profile}\n{toolchain}\n{inputs}\n{outputs}\n"))
    };
    let kept = fs::read_to_string(&stamp).unwrap_or_default();
    if tree.dist().is_dir() && kept == wanted(&tree.dist())? {
        return Ok(true);
    }
    let _ = fs::remove_file(&stamp);
    let crates = crates(tree, toolchain)?;
    engine::build(tree, toolchain, profile)?;
    bundle::check_types(tree)?;
    let scripts = bundle::build(tree, profile)?;
    assemble::build(tree, &scripts, &licences::page(&tree.root, &crates)?)?;
    fs::write(&stamp, wanted(&tree.dist())?)
        .with_context(|| format!("could not write {}", stamp.display()))?;
    Ok(false)
}

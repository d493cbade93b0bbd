//! A compiler with the wasm32 target: rustup's, or else Debian's with a
//! standard library built here.
//!
//! Debian's `rustc-web` follows the stable compiler but ships no wasm32
//! library; its source package does, and one build of it serves until the
//! package moves on.

use std::fmt::{self, Display, Formatter};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::debian;
use crate::{place, run};

const TARGET: &str = "wasm32-unknown-unknown";

/// What Debian needs installed for its compiler to build for wasm32.
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld"];

/// How long rustup may take; it has about 20 MB to fetch.
const PATIENCE: Duration = Duration::from_secs(120);

/// Where Debian's compiler lies, even with another one first on PATH.
const DEBIAN: &str = "/usr/bin";

/// Names the compiler that the library in Debian's sysroot was built by.
const STAMP: &str = ".built-by";

/// Which compiler builds for wasm32.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toolchain {
    /// The one on PATH.
    OnPath,
    /// Debian's.
    Debian,
}

impl Toolchain {
    /// A command that runs in the surroundings of this compiler, with the
    /// tools of the cache on PATH.
    pub fn command(self, program: &str) -> Result<Command> {
        let tools = place::tools()?.join("bin");
        let first = match self {
            Self::OnPath => vec![tools],
            Self::Debian => vec![PathBuf::from(DEBIAN), tools],
        };
        // With a path: the program is looked up on the PATH of this process
        // and not on the one set here.
        let file = first
            .iter()
            .map(|folder| folder.join(program))
            .find(|file| file.is_file())
            .unwrap_or_else(|| PathBuf::from(program));
        let mut command = Command::new(file);
        command.env("PATH", place::path_with(&first)?);
        // What cargo set for this very process is about another compiler.
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("CARGO_PKG_")
                || text.starts_with("CARGO_MANIFEST_")
                || text == "CARGO"
            {
                command.env_remove(&name);
            }
        }
        if self == Self::Debian {
            let linker = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER";
            command.env(linker, "wasm-ld");
            for name in ["RUSTUP_TOOLCHAIN", "RUSTC", "LD_LIBRARY_PATH"] {
                command.env_remove(name);
            }
        }
        Ok(command)
    }

    /// The program that compiles.
    pub fn rustc(self) -> PathBuf {
        match self {
            Self::OnPath => PathBuf::from("rustc"),
            Self::Debian => Path::new(DEBIAN).join("rustc"),
        }
    }
}

impl Display for Toolchain {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let version = run::answer(self.rustc(), &["--version"]);
        let version = version.unwrap_or_default();
        match self {
            Self::OnPath => write!(out, "{version}"),
            Self::Debian => write!(out, "{version}, Debian's"),
        }
    }
}

/// The compiler that builds for wasm32 here, if there is one.
pub fn toolchain() -> Option<Toolchain> {
    let on_path = library_folder(Path::new("rustc"));
    let debian_rustc = Path::new(DEBIAN).join("rustc");
    if on_path.as_deref().is_some_and(has_library)
        && on_path != library_folder(&debian_rustc)
    {
        return Some(Toolchain::OnPath);
    }
    let folder = library_folder(&debian_rustc)?;
    let built_by = fs::read_to_string(folder.join(STAMP)).ok()?;
    let same = built_by == run::answer(&debian_rustc, &["-vV"])?;
    let ready = same
        && has_library(&folder)
        && place::on_path("wasm-ld").is_some()
        && Path::new(DEBIAN).join("cargo").is_file();
    ready.then_some(Toolchain::Debian)
}

fn library_folder(rustc: &Path) -> Option<PathBuf> {
    let words = ["--print", "target-libdir", "--target", TARGET];
    run::answer(rustc, &words).map(PathBuf::from)
}

fn has_library(folder: &Path) -> bool {
    let Ok(files) = fs::read_dir(folder) else { return false };
    files.flatten().any(|file| {
        let name = file.file_name();
        let name = name.to_string_lossy();
        name.starts_with("libstd-") && name.ends_with(".rlib")
    })
}

/// The command a person would type.
pub fn by_hand() -> String {
    format!("rustup target add {TARGET}")
}

/// Asks rustup, then goes Debian's way.
pub fn install() -> Result<()> {
    if place::on_path("rustup").is_some() {
        let mut command = Command::new("rustup");
        command.args(["target", "add", TARGET]);
        command.env("RUSTUP_MAX_RETRIES", "0");
        let label = "wasm32 target by rustup";
        match run::long(label, &mut command, Some(PATIENCE)) {
            // It may have served another compiler than the one on PATH.
            Ok(()) if toolchain().is_some() => return Ok(()),
            Ok(()) => {}
            Err(error) => eprintln!("  {error:#}; trying Debian's way"),
        }
    }
    if !debian::is_here() {
        bail!("rustup gave no {TARGET} target, and this is no Debian");
    }
    if !PACKAGES.iter().all(|package| debian::has(package)) {
        debian::install(&PACKAGES)?;
    }
    if toolchain().is_some() {
        return Ok(());
    }
    build_library()
}

/// Builds the standard library for wasm32 from Debian's source and puts it
/// where Debian's compiler looks.
fn build_library() -> Result<()> {
    let rustc = Path::new(DEBIAN).join("rustc");
    let version = run::answer(&rustc, &["-vV"])
        .context("Debian's rustc does not start")?;
    let folder = place::cache()?.join("wasm32-library");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), EMPTY_CRATE)?;
    fs::write(folder.join("src/lib.rs"), "")?;
    let mut command = Toolchain::Debian.command("cargo")?;
    command
        .args(["build", "--release", "--target", TARGET])
        .args(["-Z", "build-std=std,panic_abort,test"])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .current_dir(&folder);
    run::long("standard library for wasm32", &mut command, None)?;

    let built = folder.join("target").join(TARGET).join("release/deps");
    let into = library_folder(&rustc)
        .context("Debian's rustc does not tell where its libraries lie")?;
    let stamp = folder.join(STAMP);
    fs::write(&stamp, version)?;
    let mut files: Vec<PathBuf> = fs::read_dir(&built)?
        .flatten()
        .map(|file| file.path())
        .filter(|file| is_library(file))
        .collect();
    // The stamp goes last: it says that the rest is there.
    files.push(stamp);
    let into_text = into.to_string_lossy().into_owned();
    // What an older compiler left behind would be found twice.
    place_as_root("old library away", &["rm", "-rf", &into_text])?;
    place_as_root("folder for it", &["mkdir", "-p", &into_text])?;
    for file in &files {
        let from = file.to_string_lossy();
        let mut command = debian::as_root(&["cp", &from, &into_text])?;
        if !run::shown(&mut command)? {
            bail!("could not copy: `{}`", run::typed(&command));
        }
    }
    let _ = fs::remove_dir_all(&folder);
    Ok(())
}

fn place_as_root(what: &str, words: &[&str]) -> Result<()> {
    let mut command = debian::as_root(words)?;
    if !run::shown(&mut command)? {
        bail!("{what} failed: `{}`", run::typed(&command));
    }
    Ok(())
}

/// Whether a file is a library of the standard ones and not the empty crate.
fn is_library(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.ends_with(".rlib") && !name.starts_with("libempty-")
}

/// The crate that pulls the standard library in.
const EMPTY_CRATE: &str = "\
[package]
name = \"empty\"
edition = \"2024\"

[profile.release]
opt-level = \"s\"
panic = \"abort\"

[workspace]
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_libraries_and_not_the_crate() {
        assert!(is_library(Path::new("a/libstd-12ab.rlib")));
        assert!(!is_library(Path::new("a/libempty-12ab.rlib")));
        assert!(!is_library(Path::new("a/libstd-12ab.rmeta")));
    }
}

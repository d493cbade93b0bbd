//! Where things lie: the clone, what is built, what is kept between clones.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The root of the clone.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// What cargo and the tasks write; not committed.
pub fn target() -> PathBuf {
    root().join("target")
}

/// A file that the tasks keep for themselves.
pub fn state(name: &str) -> PathBuf {
    target().join("xtask").join(name)
}

/// Where cargo keeps what it fetched.
pub fn cargo_home() -> PathBuf {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty());
    let home = || set("HOME").or_else(|| set("USERPROFILE"));
    set("CARGO_HOME").map(PathBuf::from).unwrap_or_else(|| {
        PathBuf::from(home().unwrap_or_default()).join(".cargo")
    })
}

/// Tools outside the clone, shared by all clones of this person.
pub fn cache() -> Result<PathBuf> {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty());
    let base = set("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(set("HOME")?).join(".cache")))
        .or_else(|| set("LOCALAPPDATA").map(PathBuf::from))
        .context(
            "there is no place to keep tools: set XDG_CACHE_HOME to a folder",
        )?;
    Ok(base.join("daymark"))
}

/// Where `cargo install` puts the tools.
pub fn tools() -> Result<PathBuf> {
    Ok(cache()?.join("tools"))
}

/// The first file of that name on PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(&name))
        .find(|file| file.is_file())
}

/// PATH with a folder in front.
pub fn path_with(first: &[PathBuf]) -> Result<std::ffi::OsString> {
    let rest = env::var_os("PATH").unwrap_or_default();
    let folders = first.iter().cloned().chain(env::split_paths(&rest));
    Ok(env::join_paths(folders)?)
}

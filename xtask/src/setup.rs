//! Finds or installs what the tasks need: `cargo xtask setup`.

mod cargo_tools;
mod debian;
mod deny;
mod elsewhere;
mod node;
mod wasm_target;
mod wheel;

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result, bail};

pub use self::debian::is_root;
pub use self::deny::program as cargo_deny;
pub use self::node::{linter, modules, node, server_node, youngest_node};
pub use self::wasm_target::{Toolchain, toolchain};

use crate::args::{Choice, Given, Task};
use crate::place;

/// The task.
pub const TASK: Task = Task {
    name: "setup",
    summary: "Find or install everything that the other tasks need",
    detail: "\
On Debian, as root or with sudo, what is missing is installed; elsewhere the
commands are printed. The other tasks call this for what they need, so nobody
has to. Tools of cargo and pip go to a cache outside the clone.",
    options: &[Choice {
        name: "--check",
        value: None,
        among: &[],
        summary: "Install nothing; tell what is missing and how to get it",
    }],
    word: None,
    run: |given: &Given| {
        let all = Need::ALL;
        if given.has("--check") { check(all) } else { provide_all(all) }
    },
};

/// One thing that a task needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Node and npm.
    Node,
    /// The npm packages of the lock file.
    Packages,
    /// A compiler with the wasm32 target.
    WasmTarget,
    /// wasm-pack.
    WasmPack,
    /// wasm-bindgen of the version in Cargo.lock.
    WasmBindgen,
    /// Chromium.
    Chromium,
    /// Firefox ESR.
    Firefox,
    /// Letters for Thai and emoji, so that pictures show them.
    Fonts,
    /// Lays a policy where the browser alone sees it.
    Bubblewrap,
    /// Spares what is thrown away afterwards from waiting for the disk.
    Eatmydata,
    /// Records packets, and lays the link that they take.
    Recorder,
    /// Letters for every language of the card, for those who look at it.
    AllFonts,
    /// The IRC server of the browser tests.
    Ngircd,
    /// The XMPP server of the browser tests.
    Prosody,
    /// A Node young enough for The Lounge.
    ServerNode,
    /// The npm packages of the chat servers.
    ServerPackages,
    /// The npm packages of the chat libraries that the reader is measured on.
    LibraryPackages,
    /// The npm packages of the linter for Firefox.
    LinterPackages,
    /// cargo-deny.
    CargoDeny,
}

/// What building the extension needs.
pub const BUILD: &[Need] = &[
    Need::Node,
    Need::Packages,
    Need::WasmTarget,
    Need::WasmPack,
    Need::WasmBindgen,
];

/// What looks at packages and at what the project takes from others.
pub const LINTERS: &[Need] =
    &[Need::ServerNode, Need::LinterPackages, Need::CargoDeny];

/// What the browser tests need besides browsers.
pub const SERVERS: &[Need] =
    &[Need::Ngircd, Need::Prosody, Need::ServerNode, Need::ServerPackages];

impl Need {
    /// The browser of this name, Chromium if it is none of the others.
    pub fn browser(name: &str) -> Self {
        match name {
            "firefox" => Self::Firefox,
            _ => Self::Chromium,
        }
    }

    const ALL: &[Self] = &[
        Self::Node,
        Self::Packages,
        Self::WasmTarget,
        Self::WasmPack,
        Self::WasmBindgen,
        Self::Chromium,
        Self::Firefox,
        Self::Bubblewrap,
        Self::Eatmydata,
        Self::Recorder,
        Self::Fonts,
        Self::AllFonts,
        Self::Ngircd,
        Self::Prosody,
        Self::ServerNode,
        Self::ServerPackages,
        Self::LibraryPackages,
        Self::LinterPackages,
        Self::CargoDeny,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Node => "Node and npm",
            Self::Packages => "npm packages",
            Self::WasmTarget => "wasm32 target",
            Self::WasmPack => "wasm-pack",
            Self::WasmBindgen => "wasm-bindgen",
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::Bubblewrap => "bubblewrap",
            Self::Eatmydata => "eatmydata",
            Self::Recorder => "tcpdump and iproute2",
            Self::Fonts => "Thai and emoji fonts",
            Self::AllFonts => "fonts of every language",
            Self::Ngircd => "ngircd",
            Self::Prosody => "Prosody",
            Self::ServerNode => "Node for The Lounge",
            Self::ServerPackages => "chat servers from npm",
            Self::LibraryPackages => "chat libraries from npm",
            Self::LinterPackages => "linter for Firefox",
            Self::CargoDeny => "cargo-deny",
        }
    }

    /// What is there, in a few words; `None` when it has to be installed.
    fn found(self) -> Result<Option<String>> {
        let file = |file: Option<PathBuf>| {
            Ok(file.map(|file| file.display().to_string()))
        };
        match self {
            Self::Node => Ok(node::node_version()),
            Self::Packages => node::packages_found(&place::root()),
            Self::WasmTarget => {
                Ok(toolchain().map(|toolchain| toolchain.to_string()))
            }
            Self::WasmPack => cargo_tools::found(&cargo_tools::WASM_PACK),
            Self::WasmBindgen => {
                cargo_tools::found(&cargo_tools::wasm_bindgen()?)
            }
            Self::Chromium => file(chromium()),
            Self::Firefox => file(firefox()),
            Self::Bubblewrap | Self::Recorder => Ok(debian::found(self)),
            Self::Eatmydata => match debian::is_here() {
                true => file(eatmydata()),
                false => Ok(Some("none wanted".to_owned())),
            },
            Self::Fonts | Self::AllFonts => Ok(debian::found(self)),
            Self::Ngircd => file(debian::server("ngircd")),
            Self::Prosody => file(debian::server("prosody")),
            Self::ServerNode => file(node::server_node()?),
            Self::ServerPackages => match node::servers() {
                Some(folder) => node::packages_found(&folder),
                None => Ok(Some("none wanted".to_owned())),
            },
            Self::LibraryPackages => node::packages_found(&node::libraries()),
            Self::LinterPackages => node::packages_found(&linter()),
            Self::CargoDeny => deny::found(),
        }
    }

    /// The packages of Debian that give it, if Debian has it.
    fn debian(self) -> &'static [&'static str] {
        match self {
            Self::Node => &["nodejs", "npm"],
            Self::Chromium => &["chromium"],
            Self::Firefox => &["firefox-esr"],
            Self::Bubblewrap => &["bubblewrap"],
            Self::Eatmydata => &["libeatmydata1"],
            Self::Recorder => &["tcpdump", "iproute2"],
            Self::Fonts => &["fonts-thai-tlwg", "fonts-noto-color-emoji"],
            Self::AllFonts => {
                &["fonts-dejavu-core", "fonts-lohit-deva", "fonts-noto-cjk"]
            }
            Self::Ngircd => &["ngircd"],
            Self::Prosody => &["prosody"],
            _ => &[],
        }
    }

    /// The one command a person would run.
    fn by_hand(self) -> Result<String> {
        let packages = self.debian();
        if !packages.is_empty() {
            return Ok(if cfg!(target_os = "macos") {
                elsewhere::mac(self).to_owned()
            } else if cfg!(windows) {
                elsewhere::windows(self).to_owned()
            } else {
                debian::by_hand(packages)
            });
        }
        match self {
            Self::WasmPack => cargo_tools::by_hand(&cargo_tools::WASM_PACK),
            Self::WasmBindgen => {
                cargo_tools::by_hand(&cargo_tools::wasm_bindgen()?)
            }
            Self::WasmTarget => Ok(wasm_target::by_hand()),
            Self::ServerNode => node::server_node_by_hand(),
            Self::ServerPackages => {
                node::tests_by_hand("tests/browser/servers")
            }
            Self::LibraryPackages => {
                node::tests_by_hand("tests/reader/libraries")
            }
            Self::LinterPackages => node::tests_by_hand("tests/linter"),
            Self::CargoDeny => deny::by_hand(),
            _ => Ok("npm ci --ignore-scripts".to_owned()),
        }
    }

    fn install(self) -> Result<()> {
        match self {
            Self::Packages => node::install_modules(self.name()),
            Self::WasmTarget => wasm_target::install(),
            Self::WasmPack => cargo_tools::install(&cargo_tools::WASM_PACK),
            Self::WasmBindgen => {
                cargo_tools::install(&cargo_tools::wasm_bindgen()?)
            }
            Self::ServerNode => node::install_server_node(),
            Self::ServerPackages => node::install_servers(self.name()),
            Self::LibraryPackages => node::install_libraries(self.name()),
            Self::LinterPackages => node::install_linter(self.name()),
            Self::CargoDeny => deny::install(),
            _ => debian::install(self.debian()),
        }
    }
}

/// The Chromium that the tests drive.
pub fn chromium() -> Option<PathBuf> {
    let names = ["chromium", "chromium-browser"];
    browser(
        "DAYMARK_CHROMIUM",
        &names,
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    )
}

/// The Firefox that the tests drive.
pub fn firefox() -> Option<PathBuf> {
    let names = ["firefox-esr", "firefox"];
    browser(
        "DAYMARK_FIREFOX",
        &names,
        "/Applications/Firefox.app/Contents/MacOS/firefox",
    )
}

/// The library that answers a program which waits for its disk at once, for
/// Linux: a browser waits some 250 times at each start, and on a disk that
/// others use too that has taken minutes (measured in Firefox 153).
pub fn eatmydata() -> Option<PathBuf> {
    let folders = std::fs::read_dir("/usr/lib").ok()?.flatten();
    let files = folders.map(|folder| folder.path().join("libeatmydata.so"));
    files.into_iter().find(|file| file.is_file())
}

fn browser(set: &str, names: &[&str], mac: &str) -> Option<PathBuf> {
    std::env::var_os(set)
        .map(PathBuf::from)
        .or_else(|| names.iter().find_map(|name| place::on_path(name)))
        .or_else(|| Some(PathBuf::from(mac)))
        .filter(|file| file.is_file())
}

/// Makes sure that everything on the list is there.
pub fn provide(needs: &[Need]) -> Result<()> {
    let started = Instant::now();
    let mut missing = Vec::new();
    for need in needs {
        if need.found()?.is_none() {
            missing.push(*need);
        }
    }
    if missing.is_empty() {
        let seconds = started.elapsed().as_secs_f64();
        let count = needs.len();
        eprintln!("setup: all {count} things are there ({seconds:.1} s)");
        return Ok(());
    }
    install(&missing)
}

fn install(missing: &[Need]) -> Result<()> {
    let names: Vec<_> = missing.iter().map(|need| need.name()).collect();
    eprintln!("setup: to install: {}", names.join(", "));
    if !debian::is_here() {
        for need in missing {
            eprintln!("  {}: {}", need.name(), need.by_hand()?);
        }
        bail!(
            "this system is no Debian, so nothing was installed: run the \
             commands above, then this again"
        );
    }
    let packages: Vec<_> =
        missing.iter().flat_map(|need| need.debian()).copied().collect();
    if !packages.is_empty() {
        debian::install(&packages).with_context(|| {
            format!("run by hand: {}", debian::by_hand(&packages))
        })?;
    }
    for need in missing.iter().filter(|need| need.debian().is_empty()) {
        let by_hand = need.by_hand()?;
        let context = || {
            format!(
                "{} could not be set up; run by hand: {by_hand}",
                need.name()
            )
        };
        need.install().with_context(context)?;
    }
    for need in missing {
        if need.found()?.is_none() {
            bail!(
                "{} was installed and is still not found; run by hand: {}",
                need.name(),
                need.by_hand()?
            );
        }
    }
    Ok(())
}

fn provide_all(needs: &[Need]) -> Result<bool> {
    let missing = table(needs)?;
    if missing.is_empty() {
        return Ok(true);
    }
    install(&missing)?;
    println!("Everything is there now.");
    Ok(true)
}

fn check(needs: &[Need]) -> Result<bool> {
    let missing = table(needs)?;
    for need in &missing {
        println!("{}: {}", need.name(), need.by_hand()?);
    }
    Ok(missing.is_empty())
}

/// Prints what is there and returns what is missing.
fn table(needs: &[Need]) -> Result<Vec<Need>> {
    let started = Instant::now();
    let mut missing = Vec::new();
    for need in needs {
        let found = need.found()?;
        let told = found.as_deref().unwrap_or("missing");
        println!("  {:<22} {told}", need.name());
        if found.is_none() {
            missing.push(*need);
        }
    }
    let seconds = started.elapsed().as_secs_f64();
    if missing.is_empty() {
        println!("Everything is there ({seconds:.1} s).");
    }
    Ok(missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_need_tells_a_command_to_run_by_hand() {
        for need in Need::ALL {
            let by_hand = need.by_hand().unwrap();
            assert!(by_hand.contains(' '), "{need:?}: {by_hand}");
            assert!(elsewhere::mac(*need).contains("brew"));
            assert!(elsewhere::windows(*need).contains(' '));
        }
    }

    #[test]
    fn the_lists_hold_each_thing_once() {
        for need in Need::ALL {
            let count = Need::ALL.iter().filter(|other| *other == need);
            assert_eq!(count.count(), 1, "{need:?}");
        }
        assert!(BUILD.iter().all(|need| Need::ALL.contains(need)));
        assert!(!BUILD.iter().any(|need| SERVERS.contains(need)));
    }
}

//! What the engine takes from others, as cargo tells it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{Tree, engine};
use crate::run;
use crate::setup::Toolchain;

/// Crates that only the build runs, whose data ends up in the module.
const DATA: [&str; 4] =
    ["fast2s", "unicode-normalization", "unicode-script", "unicode-security"];

/// What a crate is to the extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Its code may be in the module.
    Code,
    /// Its data is in the module.
    Data,
    /// Only the build runs it.
    Build,
}

/// A crate of somebody else.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, an SPDX expression.
    pub licence: String,
    /// What it is to the extension.
    pub part: Part,
    /// The folder of its sources.
    pub folder: PathBuf,
    /// The check sum of its archive, from `Cargo.lock`.
    pub checksum: Option<String>,
    /// The crates it asks for, by name and version.
    pub needs: BTreeSet<(String, String)>,
}

/// The crates that the engine is made of and built with, by name and version.
pub fn crates(tree: &Tree, toolchain: Toolchain) -> Result<Vec<Crate>> {
    let metadata = cargo(
        tree,
        toolchain,
        &[
            "metadata",
            "--locked",
            "--format-version=1",
            "--filter-platform",
            engine::TARGET,
        ],
    )?;
    // What cargo knows as metadata joins the needs of the module with those
    // of the tests and of the build; its tree tells them apart.
    let linked = cargo(
        tree,
        toolchain,
        &[
            "tree",
            "--locked",
            "--package=daymark",
            "--target",
            engine::TARGET,
            "--edges=normal,no-proc-macro",
            "--prefix=none",
        ],
    )?;
    let metadata: Value = serde_json::from_str(&metadata)
        .context("cargo metadata is no JSON")?;
    let lock = std::fs::read_to_string(tree.root.join("Cargo.lock"))
        .context("could not read Cargo.lock")?;
    of(&metadata, &named(&linked), &checksums(&lock)?)
}

fn cargo(tree: &Tree, toolchain: Toolchain, words: &[&str]) -> Result<String> {
    let mut cargo = engine::command(tree, toolchain, "cargo")?;
    let output =
        cargo.args(words).output().context("could not start cargo")?;
    if !output.status.success() {
        bail!(
            "`{}` failed:\n{}",
            run::typed(&cargo),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The names and versions in what `cargo tree` prints.
fn named(tree: &str) -> Names {
    tree.lines()
        .filter_map(|line| {
            let (name, rest) = line.split_once(" v")?;
            let version = rest.split(' ').next()?;
            Some((name.to_owned(), version.to_owned()))
        })
        .collect()
}

type Names = BTreeSet<(String, String)>;

type Checksums = BTreeMap<(String, String), String>;

fn checksums(lock: &str) -> Result<Checksums> {
    let lock: toml::Table =
        toml::from_str(lock).context("Cargo.lock is no TOML")?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    let text = |package: &toml::Value, name: &str| {
        Some(package.get(name)?.as_str()?.to_owned())
    };
    Ok(packages
        .into_iter()
        .flatten()
        .filter_map(|package| {
            let name = (text(package, "name")?, text(package, "version")?);
            Some((name, text(package, "checksum")?))
        })
        .collect())
}

/// Reads what cargo told; `linked` is what the module may hold.
fn of(
    metadata: &Value,
    linked: &Names,
    checksums: &Checksums,
) -> Result<Vec<Crate>> {
    let by_id = |list: &Value| -> BTreeMap<String, Value> {
        list.as_array()
            .into_iter()
            .flatten()
            .map(|one| (word(one, "id"), one.clone()))
            .collect()
    };
    let packages = by_id(&metadata["packages"]);
    let nodes = by_id(&metadata["resolve"]["nodes"]);
    let root = packages
        .iter()
        .find(|(_, package)| {
            package["name"] == "daymark" && package["source"].is_null()
        })
        .map(|(id, _)| id.clone())
        .context("cargo metadata names no package `daymark`")?;

    let mut found = BTreeSet::new();
    let mut open = vec![root.clone()];
    while let Some(id) = open.pop() {
        if found.insert(id.clone()) {
            open.extend(needs(nodes.get(&id)));
        }
    }
    let name = |id: &str| {
        let package = packages.get(id)?;
        Some((word(package, "name"), word(package, "version")))
    };
    let mut crates = Vec::new();
    for id in found.iter().filter(|id| **id != root) {
        let package = packages
            .get(id)
            .with_context(|| format!("cargo tells nothing of {id}"))?;
        let one = name(id).unwrap_or_default();
        let part = if linked.contains(&one) {
            Part::Code
        } else if DATA.contains(&&*one.0) {
            Part::Data
        } else {
            Part::Build
        };
        let file = PathBuf::from(word(package, "manifest_path"));
        let asked = needs(nodes.get(id));
        crates.push(Crate {
            licence: word(package, "license").replace('/', " OR "),
            part,
            folder: file.parent().map(Into::into).unwrap_or_default(),
            checksum: checksums.get(&one).cloned(),
            needs: asked.iter().filter_map(|id| name(id)).collect(),
            name: one.0,
            version: one.1,
        });
    }
    let told = crates.iter().filter(|one| one.part == Part::Code).count();
    if told + 1 != linked.len() {
        bail!(
            "cargo names {} crates in its tree and {told} of them elsewhere",
            linked.len() - 1
        );
    }
    crates.sort_by(|one, two| {
        (&one.name, &one.version).cmp(&(&two.name, &two.version))
    });
    Ok(crates)
}

/// What a crate asks for, but for its tests.
fn needs(node: Option<&Value>) -> Vec<String> {
    let deps = node.and_then(|node| node["deps"].as_array());
    let asked = |dep: &&Value| {
        let kinds = dep["dep_kinds"].as_array();
        kinds.into_iter().flatten().any(|kind| kind["kind"] != "dev")
    };
    let deps = deps.into_iter().flatten().filter(asked);
    deps.map(|dep| word(dep, "pkg")).collect()
}

fn word(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn package(name: &str) -> Value {
        json!({
            "id": name, "name": name, "version": "1.0.0",
            "license": "MIT/Apache-2.0", "source": "registry",
            "manifest_path": format!("/crates/{name}/Cargo.toml"),
        })
    }

    fn node(id: &str, needs: &[(&str, Value)]) -> Value {
        let deps: Vec<Value> = needs
            .iter()
            .map(
                |(id, kind)| json!({"pkg": id, "dep_kinds": [{"kind": kind}]}),
            )
            .collect();
        json!({"id": id, "deps": deps})
    }

    #[test]
    fn tells_what_is_linked_from_what_builds() {
        let mut daymark = package("daymark");
        daymark["source"] = Value::Null;
        let metadata = json!({
            "packages": [
                daymark, package("linked"), package("deep"),
                package("fast2s"), package("tested"), package("built"),
            ],
            "resolve": {"nodes": [
                node("daymark", &[
                    ("built", json!("build")), ("linked", Value::Null),
                    ("fast2s", json!("build")), ("tested", json!("dev")),
                ]),
                node("built", &[("deep", Value::Null)]),
                node("linked", &[("deep", Value::Null)]),
                node("deep", &[]), node("fast2s", &[]), node("tested", &[]),
            ]},
        });
        let sum = ("deep".to_owned(), "1.0.0".to_owned());
        let sums = BTreeMap::from([(sum, "ab".to_owned())]);
        let tree = "daymark v0.1.0 (/somewhere)\nlinked v1.0.0\n\
                    deep v1.0.0\ndeep v1.0.0 (*)\n";
        let crates = of(&metadata, &named(tree), &sums).unwrap();
        let told: Vec<_> =
            crates.iter().map(|one| (one.name.as_str(), one.part)).collect();
        let wanted = [
            ("built", Part::Build),
            ("deep", Part::Code),
            ("fast2s", Part::Data),
            ("linked", Part::Code),
        ];
        assert_eq!(told, wanted);
        assert_eq!(crates[1].checksum.as_deref(), Some("ab"));
        assert_eq!(crates[0].licence, "MIT OR Apache-2.0");
        assert_eq!(crates[3].needs, [("deep".into(), "1.0.0".into())].into());
        let more = named(&format!("{tree}unknown v1.0.0\n"));
        assert!(of(&metadata, &more, &sums).is_err());
    }

    #[test]
    fn reads_check_sums_from_the_lock_file() {
        let lock = "[[package]]\nname = \"a\"\nversion = \"1\"\n\
                    checksum = \"0f\"\n\n[[package]]\nname = \"own\"\n\
                    version = \"1\"\n";
        let sums = checksums(lock).unwrap();
        assert_eq!(sums.len(), 1);
        assert_eq!(sums[&("a".to_owned(), "1".to_owned())], "0f");
    }
}

//! What the packages hold and what made them, as CycloneDX.
//!
//! `scope` tells them apart: `required` is in the package, `excluded` only
//! built or tested it. No serial number and no time: the same sources give the
//! same list.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::build::{Crate, Part};

/// What the engine is made of.
pub fn of_crates(crates: &[Crate], version: &str, library: &str) -> Value {
    let address = |name: &str, version: &str| {
        format!("pkg:cargo/{name}@{}", escaped(version))
    };
    let mut components: Vec<Value> = crates
        .iter()
        .map(|one| {
            let reference = address(&one.name, &one.version);
            let mut component = json!({
                "type": "library",
                "bom-ref": reference,
                "name": one.name,
                "version": one.version,
                "scope": match one.part {
                    Part::Build => "excluded",
                    Part::Code | Part::Data => "required",
                },
                "licenses": [{ "expression": one.licence }],
                "purl": reference,
            });
            if one.part == Part::Data {
                component["description"] = "only its data is shipped".into();
            }
            if let Some(sum) = &one.checksum {
                component["hashes"] =
                    json!([{ "alg": "SHA-256", "content": sum }]);
            }
            component
        })
        .collect();
    components.push(json!({
        "type": "library",
        "bom-ref": "rust-standard-library",
        "name": "Rust standard library",
        "version": library,
        "scope": "required",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    }));
    components.push(json!({
        "type": "machine-learning-model",
        "bom-ref": "multilingual-e5-small",
        "name": "multilingual-e5-small",
        "description": "the learned part was taught from its vectors",
        "scope": "required",
        "licenses": [{ "expression": "MIT" }],
    }));
    let mut needs: BTreeMap<String, BTreeSet<String>> = crates
        .iter()
        .map(|one| {
            let asked = one.needs.iter();
            let asked = asked.map(|(name, version)| address(name, version));
            (address(&one.name, &one.version), asked.collect())
        })
        .collect();
    let every: BTreeSet<String> = needs.keys().cloned().collect();
    let deeper: BTreeSet<String> = needs.values().flatten().cloned().collect();
    let mut first: BTreeSet<String> =
        every.difference(&deeper).cloned().collect();
    first.insert("rust-standard-library".to_owned());
    first.insert("multilingual-e5-small".to_owned());
    needs.insert("daymark".to_owned(), first);
    list("the engine", version, components, &needs)
}

/// What the build takes from npm, of the text of its lock file. The lock file
/// says nowhere that something is shipped: all of it is tools.
pub fn of_npm(lock: &str, version: &str) -> Result<Value> {
    let lock: Value =
        serde_json::from_str(lock).context("the lock file is no JSON")?;
    let packages = lock["packages"]
        .as_object()
        .context("the lock file names no packages")?;
    let mut components = BTreeMap::new();
    for (place, package) in
        packages.iter().filter(|(place, _)| !place.is_empty())
    {
        let (_, name) = place
            .rsplit_once("node_modules/")
            .with_context(|| format!("`{place}` is no package of npm"))?;
        let number = package["version"].as_str().unwrap_or_default();
        let address = format!(
            "pkg:npm/{}@{}",
            name.replacen('@', "%40", 1),
            escaped(number)
        );
        let mut component = json!({
            "type": "library",
            "bom-ref": address,
            "name": name,
            "version": number,
            "scope": "excluded",
            "purl": address,
        });
        if let Some(licence) = package["license"].as_str() {
            component["licenses"] = json!([{ "expression": licence }]);
        }
        let sums = package["integrity"].as_str().unwrap_or_default();
        if let Some(sum) = sums.strip_prefix("sha512-").and_then(hex) {
            component["hashes"] =
                json!([{ "alg": "SHA-512", "content": sum }]);
        }
        components.insert(address, component);
    }
    let components = components.into_values().collect();
    Ok(list("build and tests", version, components, &BTreeMap::new()))
}

fn list(
    what: &str,
    version: &str,
    components: Vec<Value>,
    needs: &BTreeMap<String, BTreeSet<String>>,
) -> Value {
    let dependencies: Vec<Value> = needs
        .iter()
        .map(|(one, needs)| json!({ "ref": one, "dependsOn": needs }))
        .collect();
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "daymark",
                "name": "daymark",
                "description": what,
                "version": version,
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            },
        },
        "components": components,
        "dependencies": dependencies,
    })
}

/// A version as addresses of packages want it.
fn escaped(version: &str) -> String {
    version.replace('+', "%2B")
}

/// Base 64 to hexadecimal.
fn hex(text: &str) -> Option<String> {
    let bytes = STANDARD.decode(text).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(name: &str, part: Part, needs: &[&str]) -> Crate {
        Crate {
            name: name.to_owned(),
            version: "1.0.0+a".to_owned(),
            licence: "MIT".to_owned(),
            part,
            folder: "/home/somebody/.cargo".into(),
            checksum: Some("0f".to_owned()),
            needs: needs
                .iter()
                .map(|name| ((*name).to_owned(), "1.0.0+a".to_owned()))
                .collect(),
        }
    }

    #[test]
    fn what_is_shipped_is_told_from_what_builds() {
        let crates = [
            one("code", Part::Code, &["deep"]),
            one("data", Part::Data, &[]),
            one("deep", Part::Code, &[]),
            one("tool", Part::Build, &["deep"]),
        ];
        let list = of_crates(&crates, "0.1.0", "1.95");
        let scopes: Vec<_> = list["components"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["scope"].as_str().unwrap())
            .collect();
        let is = "required";
        assert_eq!(scopes, [is, is, is, "excluded", is, is]);
        assert_eq!(list["components"][0]["purl"], "pkg:cargo/code@1.0.0%2Ba");
        assert_eq!(list["components"][0]["hashes"][0]["content"], "0f");
        assert!(!list.to_string().contains("/home/"));
        let needs = list["dependencies"].as_array().unwrap();
        let own = needs.iter().find(|one| one["ref"] == "daymark").unwrap();
        let own = own["dependsOn"].to_string();
        assert!(own.contains("code") && own.contains("tool"), "{own}");
        assert!(!own.contains("deep"), "{own}");
    }

    #[test]
    fn packages_of_npm_are_tools_with_their_check_sums() {
        let lock = r#"{"packages": {
            "": {"name": "own"},
            "node_modules/a": {"version": "1.0.0", "license": "MIT",
                "integrity": "sha512-AAEC/w=="},
            "node_modules/a/node_modules/@b/c": {"version": "2.0.0"}
        }}"#;
        let list = of_npm(lock, "0.1.0").unwrap();
        let components = list["components"].as_array().unwrap();
        let addresses: Vec<_> =
            components.iter().map(|one| one["purl"].as_str()).collect();
        let wanted = ["pkg:npm/%40b/c@2.0.0", "pkg:npm/a@1.0.0"];
        assert_eq!(addresses, wanted.map(Some));
        assert_eq!(components[1]["hashes"][0]["content"], "000102ff");
        assert!(components.iter().all(|one| one["scope"] == "excluded"));
        assert!(of_npm("{}", "0.1.0").is_err());
    }
}

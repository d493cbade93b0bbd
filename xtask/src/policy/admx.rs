//! The same registry values as an administrative template for Group Policy
//! and for Intune: one policy that, switched on, sets them all, and switched
//! off, takes them away. There is nothing to type in.
//!
//! "ADMX Policy Definition Schema", Microsoft, [MS-GPREG] 7.2 (learn.
//! microsoft.com/openspecs/windows_protocols/ms-gpreg); "Win32 and Desktop
//! Bridge app ADMX policy Ingestion", Microsoft, 8 July 2024 (learn.microsoft.
//! com/windows/client-management/win32-and-centennial-app-policy-
//! configuration). The latter is why Intune takes no such template for Edge:
//! below `Software\Policies\Microsoft` it lets none write. Read in November
//! 2026.

use std::io::Cursor;

use anyhow::Result;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::plan::{Browser, Plan};
use super::registry::{Data, Registry};

const SCHEMA: &str =
    "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions";

/// The longest text of a value that the schema of templates allows.
pub const MOST_TEXT: usize = 255;

/// Whether a template can hold all values.
pub fn holds(registry: &Registry) -> bool {
    registry.entries.iter().all(|entry| match &entry.data {
        Data::Text(text) => text.encode_utf16().count() <= MOST_TEXT,
        Data::Number(_) => true,
        Data::Lines(_) => false,
    })
}

type Pen = Writer<Cursor<Vec<u8>>>;

/// Writes an element with what is in it.
fn element(
    pen: &mut Pen,
    name: &str,
    attributes: &[(&str, &str)],
    inner: impl FnOnce(&mut Pen) -> std::io::Result<()>,
) -> std::io::Result<()> {
    pen.create_element(name)
        .with_attributes(attributes.iter().copied())
        .write_inner_content(inner)?;
    Ok(())
}

fn empty(
    pen: &mut Pen,
    name: &str,
    attributes: &[(&str, &str)],
) -> std::io::Result<()> {
    pen.create_element(name)
        .with_attributes(attributes.iter().copied())
        .write_empty()?;
    Ok(())
}

fn text(
    pen: &mut Pen,
    name: &str,
    attributes: &[(&str, &str)],
    text: &str,
) -> std::io::Result<()> {
    pen.create_element(name)
        .with_attributes(attributes.iter().copied())
        .write_text_content(BytesText::new(text))?;
    Ok(())
}

fn document(
    root: &str,
    inner: impl FnOnce(&mut Pen) -> std::io::Result<()>,
) -> Result<Vec<u8>> {
    let mut pen = Writer::new_with_indent(Cursor::new(Vec::new()), b' ', 2);
    let declaration = BytesDecl::new("1.0", Some("utf-8"), None);
    pen.write_event(Event::Decl(declaration))?;
    let head =
        [("xmlns", SCHEMA), ("revision", "1.0"), ("schemaVersion", "1.0")];
    element(&mut pen, root, &head, inner)?;
    let mut bytes = pen.into_inner().into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

/// The template.
pub fn template(browser: Browser, registry: &Registry) -> Result<Vec<u8>> {
    let space = format!("Daymark.Policies.{}", browser.name());
    let first = registry.own.first().map_or("", String::as_str);
    document("policyDefinitions", |pen| {
        element(pen, "policyNamespaces", &[], |pen| {
            empty(
                pen,
                "target",
                &[("prefix", "daymark"), ("namespace", &space)],
            )
        })?;
        empty(pen, "resources", &[("minRequiredRevision", "1.0")])?;
        element(pen, "supportedOn", &[], |pen| {
            element(pen, "definitions", &[], |pen| {
                empty(
                    pen,
                    "definition",
                    &[
                        ("name", "supported"),
                        ("displayName", "$(string.supported)"),
                    ],
                )
            })
        })?;
        element(pen, "categories", &[], |pen| {
            empty(
                pen,
                "category",
                &[("name", "daymark"), ("displayName", "$(string.category)")],
            )
        })?;
        element(pen, "policies", &[], |pen| {
            let policy = [
                ("name", "Daymark"),
                ("class", "Machine"),
                ("displayName", "$(string.policy)"),
                ("explainText", "$(string.explained)"),
                ("key", first),
            ];
            element(pen, "policy", &policy, |pen| {
                empty(pen, "parentCategory", &[("ref", "daymark")])?;
                empty(pen, "supportedOn", &[("ref", "supported")])?;
                items(pen, "enabledList", registry, true)?;
                items(pen, "disabledList", registry, false)
            })
        })
    })
}

/// The values that are set, or taken away.
fn items(
    pen: &mut Pen,
    list: &str,
    registry: &Registry,
    set: bool,
) -> std::io::Result<()> {
    element(pen, list, &[], |pen| {
        for entry in &registry.entries {
            let place =
                [("key", entry.key.as_str()), ("valueName", &entry.name)];
            element(pen, "item", &place, |pen| {
                element(pen, "value", &[], |pen| match &entry.data {
                    _ if !set => empty(pen, "delete", &[]),
                    Data::Text(value) => text(pen, "string", &[], value),
                    Data::Number(value) => {
                        let value = value.to_string();
                        empty(pen, "decimal", &[("value", &value)])
                    }
                    // Only Firefox has these, and no template is made for it.
                    Data::Lines(_) => Ok(()),
                })
            })?;
        }
        Ok(())
    })
}

/// The words of the template, which lie beside it in `en-US`.
pub fn words(plan: &Plan) -> Result<Vec<u8>> {
    let name = plan.browser.name();
    let does = match plan.removes() {
        true => "takes Daymark away",
        false => "installs Daymark with the settings of school.toml",
    };
    let strings = [
        ("category", "Daymark".to_owned()),
        ("supported", format!("{name} 120 or newer")),
        ("policy", format!("Daymark for {name}, as in school.toml")),
        (
            "explained",
            format!(
                "Made from a file school.toml. Enabled: {does}, in {name}. \
                 Disabled: takes what this policy wrote away again. To \
                 change a setting, change the file, make the template anew \
                 and import it."
            ),
        ),
    ];
    document("policyDefinitionResources", |pen| {
        text(pen, "displayName", &[], "Daymark")?;
        text(pen, "description", &[], "Daymark")?;
        element(pen, "resources", &[], |pen| {
            element(pen, "stringTable", &[], |pen| {
                for (id, words) in &strings {
                    text(pen, "string", &[("id", id)], words)?;
                }
                Ok(())
            })
        })
    })
}

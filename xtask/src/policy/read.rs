//! Files of policies, read as the browsers read them: for `--check`, and to
//! test what is written.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use plist::Value as Plist;
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::{Map, Value as Json, json};

use super::plan::unfolded;
use super::registry::{Data, Entry, HIVE};
use super::schema::schema;
use super::script;
use crate::setting::Setting;

/// What a file says about the extension.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// Its id, where the file names it.
    pub id: Option<String>,
    /// Its entry of ExtensionSettings.
    pub entry: Option<Json>,
    /// The settings.
    pub settings: Option<Json>,
}

/// Reads a file by its name and what is in it.
pub fn file(name: &str, bytes: &[u8]) -> Result<Read> {
    let kind = name.rsplit_once('.').map_or("", |(_, kind)| kind);
    let read = match kind {
        "reg" => registry(&reg(bytes)?),
        "admx" => registry(&admx(bytes)?),
        "ps1" => match powershell(bytes)?.as_slice() {
            // It only takes away what an older one laid down.
            [] => Ok(Read::default()),
            entries => registry(entries),
        },
        "mobileconfig" => profile(bytes),
        "json" => json_file(bytes),
        _ => bail!(
            "{name}: a policy is a file that ends with .toml, .json, .reg, \
             .admx, .ps1 or .mobileconfig"
        ),
    }?;
    let settings = read.settings.map(|settings| match settings {
        Json::Object(settings) => unfolded(&settings).into(),
        other => other,
    });
    Ok(Read { settings, ..read })
}

/// The extension among the members of a policy for extensions: the only one,
/// or the one with settings that Daymark has.
fn ours(members: &Map<String, Json>) -> Option<(&String, &Json)> {
    let known = |value: &Json| {
        value.as_object().is_some_and(|settings| {
            settings.keys().any(|name| Setting::of(name).is_some())
        })
    };
    let named = members.iter().find(|(_, value)| known(value));
    named.or_else(|| members.iter().next().filter(|_| members.len() == 1))
}

/// The policies of a browser, whichever way they came to it.
fn policies(policies: &Json, third_party: &str) -> Read {
    let object = |value: &Json| value.as_object().cloned().unwrap_or_default();
    let settings = object(&policies["3rdparty"][third_party]);
    let installs = object(&policies["ExtensionSettings"]);
    let set = ours(&settings);
    let id = match set {
        Some((id, _)) => Some(id.clone()),
        None => installs.keys().find(|id| *id != "*").cloned(),
    };
    let entry = id.as_ref().and_then(|id| installs.get(id)).cloned();
    Read { id, entry, settings: set.map(|(_, settings)| settings.clone()) }
}

fn json_file(bytes: &[u8]) -> Result<Read> {
    let json: Json = serde_json::from_slice(bytes)?;
    let object = json.as_object().context("the file is no object of JSON")?;
    let read = if json["policies"].is_object() {
        policies(&json["policies"], "Extensions")
    } else if json["3rdparty"].is_object()
        || json["ExtensionSettings"].is_object()
    {
        policies(&json, "extensions")
    } else if is_entry_alone(object) {
        policies(&json!({ "ExtensionSettings": json }), "extensions")
    } else {
        // The Admin console: each value under a word of its own.
        let bare = |value: &Json| match value.get("Value") {
            Some(inner) => inner.clone(),
            None => value.clone(),
        };
        let members = object.iter().map(|(k, v)| (k.clone(), bare(v)));
        let settings = members.collect::<Map<_, _>>().into();
        Read { settings: Some(settings), ..Read::default() }
    };
    Ok(read)
}

/// Whether this is the value of the policy ExtensionSettings.
fn is_entry_alone(object: &Map<String, Json>) -> bool {
    object.values().any(|value| value["installation_mode"].is_string())
}

fn profile(bytes: &[u8]) -> Result<Read> {
    let profile = Plist::from_reader_xml(bytes)
        .context("the file is no configuration profile")?;
    let profile = from_plist(&profile);
    let mut read = Read::default();
    for payload in profile["PayloadContent"].as_array().into_iter().flatten() {
        let kind = payload["PayloadType"].as_str().unwrap_or_default();
        let body: Map<String, Json> = payload
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(name, _)| !name.starts_with("Payload"))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        if let Some((_, id)) = kind.split_once(".extensions.") {
            read.id = Some(id.to_owned());
            read.settings = Some(body.into());
        } else if kind == "org.mozilla.firefox" {
            if body.get("EnterprisePoliciesEnabled") != Some(&true.into()) {
                bail!(
                    "Firefox reads no policy of this profile without \
                     EnterprisePoliciesEnabled"
                );
            }
            return Ok(policies(&body.into(), "Extensions"));
        } else {
            read.entry = policies(&body.into(), "extensions").entry;
        }
    }
    Ok(read)
}

fn from_plist(value: &Plist) -> Json {
    match value {
        Plist::Boolean(flag) => (*flag).into(),
        Plist::Integer(number) => number.as_signed().into(),
        Plist::String(text) => text.as_str().into(),
        Plist::Array(items) => items.iter().map(from_plist).collect(),
        Plist::Dictionary(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), from_plist(value)))
            .collect::<Map<_, _>>()
            .into(),
        _ => Json::Null,
    }
}

/// The lines of a file of regedit: a backslash at the end goes on in the next.
fn reg(bytes: &[u8]) -> Result<Vec<Entry>> {
    let bytes = bytes
        .strip_prefix(&[0xff, 0xfe])
        .context("regedit writes UTF-16 with its mark; this is none")?;
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
        .collect();
    let text = String::from_utf16(&units)?.replace("\\\r\n  ", "");
    let mut lines = text.split("\r\n");
    if lines.next() != Some("Windows Registry Editor Version 5.00") {
        bail!("the first line is not that of a file of regedit");
    }
    let mut entries: Vec<Entry> = Vec::new();
    let mut key = String::new();
    for line in lines.filter(|line| !line.is_empty()) {
        if let Some(path) = line.strip_prefix("[-") {
            let path = below_hive(path.trim_end_matches(']'))?;
            let inside = format!("{path}\\");
            entries.retain(|entry| {
                entry.key != path && !entry.key.starts_with(&inside)
            });
        } else if let Some(path) = line.strip_prefix('[') {
            key = below_hive(path.trim_end_matches(']'))?;
        } else {
            let (name, rest) = unquoted(line)?;
            let rest = rest.strip_prefix('=').context("a value wants `=`")?;
            entries.retain(|entry| entry.key != key || entry.name != name);
            if rest != "-" {
                let (key, data) = (key.clone(), data(rest)?);
                entries.push(Entry { key, name, data });
            }
        }
    }
    Ok(entries)
}

fn below_hive(path: &str) -> Result<String> {
    let path = path.strip_prefix(HIVE).and_then(|p| p.strip_prefix('\\'));
    Ok(path.context("a policy stands in the hive of the device")?.to_owned())
}

/// The text between quotes at the beginning of a line, and what follows.
fn unquoted(line: &str) -> Result<(String, &str)> {
    let mut letters = line.char_indices();
    let mut text = String::new();
    if letters.next().map(|(_, letter)| letter) != Some('"') {
        bail!("a text of the registry stands between quotes");
    }
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Ok((text, &line[at + 1..])),
            '\\' => text.extend(letters.next().map(|(_, letter)| letter)),
            _ => text.push(letter),
        }
    }
    bail!("a text of the registry has no end")
}

fn data(written: &str) -> Result<Data> {
    if let Some(number) = written.strip_prefix("dword:") {
        return Ok(Data::Number(u32::from_str_radix(number, 16)?));
    }
    let Some(bytes) = written.strip_prefix("hex(7):") else {
        let (text, rest) = unquoted(written)?;
        if !rest.is_empty() {
            bail!("more than a text stands in a value");
        }
        return Ok(Data::Text(text));
    };
    let bytes: Vec<u8> = bytes
        .split(',')
        .map(|byte| u8::from_str_radix(byte, 16))
        .collect::<Result<_, _>>()?;
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
        .collect();
    let text = String::from_utf16(&units)?;
    let text = text.strip_suffix("\0\0").context("a list wants its end")?;
    Ok(Data::Lines(text.split('\0').map(str::to_owned).collect()))
}

/// The values that a template sets when it is switched on.
fn admx(bytes: &[u8]) -> Result<Vec<Entry>> {
    let mut reader = Reader::from_str(std::str::from_utf8(bytes)?);
    let mut entries: Vec<Entry> = Vec::new();
    let (mut on, mut place, mut text) = (false, None, None);
    loop {
        let event = reader.read_event()?;
        match &event {
            Event::Start(tag) | Event::Empty(tag) => {
                let attribute = |name: &str| -> Result<String> {
                    let found = tag.try_get_attribute(name)?;
                    let found = found.with_context(|| {
                        format!("the template wants `{name}`")
                    })?;
                    Ok(quick_xml::escape::unescape(&found.value)?.into_owned())
                };
                match tag.local_name().as_ref() {
                    "enabledList" => on = true,
                    "item" if on => {
                        place =
                            Some((attribute("key")?, attribute("valueName")?));
                    }
                    "string" if on => text = Some(String::new()),
                    "decimal" if on => {
                        if let Some((key, name)) = place.take() {
                            let number = attribute("value")?.parse()?;
                            let data = Data::Number(number);
                            entries.push(Entry { key, name, data });
                        }
                    }
                    _ => {}
                }
            }
            Event::Text(part) => {
                if let Some(text) = &mut text {
                    text.push_str(&part.xml10_content());
                }
            }
            Event::GeneralRef(name) => {
                if let Some(text) = &mut text {
                    let whole = format!("&{};", &**name);
                    text.push_str(&quick_xml::escape::unescape(&whole)?);
                }
            }
            Event::End(tag) => match tag.local_name().as_ref() {
                "enabledList" => on = false,
                "string" => {
                    if let (Some((key, name)), Some(text)) =
                        (place.take(), text.take())
                    {
                        let data = Data::Text(text);
                        entries.push(Entry { key, name, data });
                    }
                }
                _ => {}
            },
            Event::Eof => return Ok(entries),
            _ => {}
        }
    }
}

/// The values that the script lays down; it has a line for each.
fn powershell(bytes: &[u8]) -> Result<Vec<Entry>> {
    let text = std::str::from_utf8(bytes)?;
    let text = text
        .strip_prefix('\u{feff}')
        .context("the script wants its mark, or PowerShell 5 misreads it")?;
    let mut entries = Vec::new();
    for line in text.split("\r\n") {
        let Some(rest) = line.strip_prefix("New-ItemProperty -LiteralPath ")
        else {
            continue;
        };
        let (path, rest) = single_quoted(rest)?;
        let rest = rest.strip_prefix(" -Name ").context("`-Name`")?;
        let (name, rest) = single_quoted(rest)?;
        let key = path.strip_prefix(r"HKLM:\").context("the device's hive")?;
        let data = if let Some(rest) =
            rest.strip_prefix(" -PropertyType String -Value ")
        {
            Data::Text(single_quoted(rest)?.0)
        } else {
            let rest = rest.strip_prefix(" -PropertyType DWord -Value ");
            let number = rest.and_then(|rest| rest.split(' ').next());
            Data::Number(number.context("a value")?.parse()?)
        };
        entries.push(Entry { key: key.to_owned(), name, data });
    }
    Ok(entries)
}

/// A text between single quotes as PowerShell reads it, and what follows.
fn single_quoted(line: &str) -> Result<(String, &str)> {
    let mut letters = line.char_indices().peekable();
    if !letters.next().is_some_and(|(_, letter)| script::is_quote(letter)) {
        bail!("a text of the script stands between quotes");
    }
    let mut text = String::new();
    while let Some((at, letter)) = letters.next() {
        if script::is_quote(letter) {
            let next = letters.next_if(|(_, next)| script::is_quote(*next));
            if next.is_none() {
                return Ok((text, &line[at + letter.len_utf8()..]));
            }
        }
        text.push(letter);
    }
    bail!("a text of the script has no end")
}

/// Keys and values below a key; names sorted as Chromium sorts them.
#[derive(Default)]
struct Tree {
    values: BTreeMap<String, Data>,
    keys: BTreeMap<String, Tree>,
}

impl Tree {
    fn below(&self, path: &[&str]) -> Option<&Self> {
        match path {
            [] => Some(self),
            [first, rest @ ..] => self.keys.get(*first)?.below(rest),
        }
    }
}

fn registry(entries: &[Entry]) -> Result<Read> {
    let mut all = Tree::default();
    for Entry { key, name, data } in entries {
        let mut tree = &mut all;
        for part in key.split('\\') {
            tree = tree.keys.entry(part.to_owned()).or_default();
        }
        tree.values.insert(name.clone(), data.clone());
    }
    let root = ["SOFTWARE", "Policies"];
    let root = all.below(&root).context("the file sets no policy")?;
    if let Some(tree) = root.below(&["Mozilla", "Firefox"]) {
        return Ok(policies(&as_firefox(tree)?, "Extensions"));
    }
    let tree = root
        .below(&["Google", "Chrome"])
        .or_else(|| root.below(&["Microsoft", "Edge"]))
        .context("the file sets no policy of Chrome, Edge or Firefox")?;
    let mut all = Map::new();
    if let Some(installs) = tree.keys.get("ExtensionSettings") {
        let flag = json!({ "type": "boolean" });
        let entry = json!({
            "type": "object", "properties": { "override_update_url": flag },
        });
        let ids = installs.keys.iter();
        let installs: Map<String, Json> = ids
            .map(|(id, key)| (id.clone(), as_chromium(key, &entry)))
            .collect();
        all.insert("ExtensionSettings".to_owned(), installs.into());
    }
    if let Some(extensions) = tree.below(&["3rdparty", "extensions"]) {
        let set: Map<String, Json> = extensions
            .keys
            .iter()
            .filter_map(|(id, key)| {
                let policy = key.keys.get("policy")?;
                Some((id.clone(), as_chromium(policy, &schema())))
            })
            .collect();
        let set = json!({ "extensions": set });
        all.insert("3rdparty".to_owned(), set);
    }
    Ok(policies(&all.into(), "extensions"))
}

/// A key as Chromium takes it under a schema.
fn as_chromium(tree: &Tree, schema: &Json) -> Json {
    if schema["type"] == "array" {
        let numbered = |name: &str| name.parse::<i32>().is_ok();
        let items = &schema["items"];
        let keys = tree.keys.iter().filter(|(name, _)| numbered(name));
        let values = tree.values.iter().filter(|(name, _)| numbered(name));
        return keys
            .map(|(_, key)| as_chromium(key, items))
            .chain(values.filter_map(|(_, data)| converted(data, items)))
            .collect();
    }
    let of = |name: &str| &schema["properties"][name];
    let mut object = Map::new();
    for (name, data) in &tree.values {
        if let Some(value) = converted(data, of(name)) {
            object.insert(name.clone(), value);
        }
    }
    for (name, key) in &tree.keys {
        object.insert(name.clone(), as_chromium(key, of(name)));
    }
    object.into()
}

/// A value as Chromium takes it: a number for a flag, JSON for a list.
fn converted(data: &Data, schema: &Json) -> Option<Json> {
    let kind = schema["type"].as_str();
    match (data, kind) {
        (Data::Text(text), Some("array" | "object")) => {
            serde_json::from_str(text).ok()
        }
        (Data::Text(text), Some("boolean")) => {
            Some((text.parse::<i32>().ok()? != 0).into())
        }
        (Data::Text(text), _) => Some(text.as_str().into()),
        (Data::Number(number), Some("boolean")) => Some((*number != 0).into()),
        (Data::Number(_), Some(_)) => None,
        (Data::Number(number), None) => Some((*number).into()),
        (Data::Lines(_), _) => None,
    }
}

/// A key as Firefox takes it.
fn as_firefox(tree: &Tree) -> Result<Json> {
    let mut object = Map::new();
    for (name, data) in &tree.values {
        let value = match data {
            Data::Text(text) => text.as_str().into(),
            Data::Number(number) => (*number).into(),
            Data::Lines(lines) => serde_json::from_str(&lines.join("\n"))?,
        };
        object.insert(name.clone(), value);
    }
    for (name, key) in &tree.keys {
        object.insert(name.clone(), as_firefox(key)?);
    }
    Ok(object.into())
}

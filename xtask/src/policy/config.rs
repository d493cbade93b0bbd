//! What an administrator writes: `school.toml`, with where Daymark comes
//! from under `[install]` and the settings of `src/settings/key.rs` under
//! `[settings]`.
//!
//! Whether the value of a setting can be used is not decided here: the
//! engine says so (see [`super::engine`]), and [`Config::mistakes`] finds
//! the line for it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value as Json};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::args;
use crate::mistake::Mistake;
use crate::setting::SETTINGS;

/// What may stand under `[install]`: name, example, meaning.
pub const INSTALL: &[(&str, &str, &str)] = &[
    (
        "id",
        "\"abcdefghijklmnopabcdefghijklmnop\"",
        "The extension's id in Chrome and Edge, 32 letters from a to p. \
         chrome://extensions shows it.",
    ),
    (
        "update_url",
        "\"https://daymark.school.example/updates.xml\"",
        "Where Chrome and Edge look for the extension and its updates.",
    ),
    (
        "edge_id",
        "\"abcdefghijklmnopabcdefghijklmnop\"",
        "The id in Edge, where Edge has another one from its own store.",
    ),
    (
        "edge_update_url",
        "\"https://daymark.school.example/updates.xml\"",
        "The address for Edge, where Edge has one of its own.",
    ),
    (
        "firefox_url",
        "\"https://daymark.school.example/daymark.xpi\"",
        "The signed package for Firefox.",
    ),
    (
        "mode",
        "\"force\"",
        "\"force\": nobody can remove or switch off the extension. \
         \"normal\": it is installed, and a person may switch it off. \
         \"remove\": it is taken away, and no setting is written.",
    ),
    ("pinned", "true", "Whether its button always stands in the toolbar."),
];

/// Which extension a Chromium browser is to have, and where it finds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The id.
    pub id: String,
    /// The address of the update manifest; to remove takes none.
    pub update_url: Option<String>,
}

/// What is done with the extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It is installed, and nobody may remove it.
    Force,
    /// It is installed, and a person may switch it off.
    Normal,
    /// It is taken away.
    Remove,
}

impl Mode {
    /// Every mode, under the name that `school.toml` has for it.
    const NAMES: [(&str, Self); 3] = [
        ("force", Self::Force),
        ("normal", Self::Normal),
        ("remove", Self::Remove),
    ];

    fn of(name: &str) -> Option<Self> {
        let found = Self::NAMES.iter().find(|(known, _)| *known == name);
        found.map(|(_, mode)| *mode)
    }
}

/// How the extension is installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Install {
    /// For Chrome, Chromium and ChromeOS.
    pub chrome: Option<Source>,
    /// For Edge; as for Chrome where nothing else is said.
    pub edge: Option<Source>,
    /// The package for Firefox.
    pub firefox_url: Option<String>,
    /// What is done with it.
    pub mode: Mode,
    /// Whether its button stands in the toolbar.
    pub pinned: bool,
}

/// The whole file.
#[derive(Clone, Debug)]
pub struct Config {
    /// How the extension is installed.
    pub install: Install,
    /// The settings as they are written.
    pub settings: Map<String, Json>,
    file: PathBuf,
    /// The line of each setting, and of `[install]` under that name.
    lines: BTreeMap<String, usize>,
}

impl Config {
    /// Reads the file; every mistake with its line and what to write.
    pub fn read(file: &Path, text: &str) -> Result<Self, Vec<Mistake>> {
        let mut reader = Reader { file, text, mistakes: Vec::new() };
        let table = match DeTable::parse(text) {
            Ok(table) => table.into_inner(),
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                return Err(vec![Mistake::at(
                    file,
                    text,
                    at,
                    error.message(),
                )]);
            }
        };
        let mut config = Self {
            install: Install {
                chrome: None,
                edge: None,
                firefox_url: None,
                mode: Mode::Force,
                pinned: true,
            },
            settings: Map::new(),
            file: file.to_owned(),
            lines: BTreeMap::new(),
        };
        for (name, value) in &table {
            let at = name.span().start;
            config.lines.insert(name.get_ref().to_string(), reader.line(at));
            match (name.get_ref().as_ref(), value.get_ref().as_table()) {
                ("install", Some(table)) => {
                    config.install = reader.install(table);
                }
                ("settings", Some(table)) => {
                    for (name, value) in table {
                        let at = name.span().start;
                        let line = reader.line(at);
                        let name = name.get_ref().to_string();
                        if let Some(value) = reader.json(value) {
                            config.settings.insert(name.clone(), value);
                        }
                        config.lines.insert(format!("settings.{name}"), line);
                    }
                }
                _ => reader.wrong(
                    at,
                    "write only the sections `[install]` and `[settings]`; \
                     `cargo xtask policy --example` shows them",
                ),
            }
        }
        match reader.mistakes.is_empty() {
            true => Ok(config),
            false => Err(reader.mistakes),
        }
    }

    /// The mistakes of settings that the engine cannot use: the name and
    /// what to write.
    pub fn mistakes(&self, faults: &[(String, String)]) -> Vec<Mistake> {
        let mistake = |(name, write): &(String, String)| {
            // What is wrong inside a setting stands in brackets after it.
            let setting = name.split(" (").next().unwrap_or(name);
            let known = SETTINGS.iter().map(|setting| setting.name);
            let near = match SETTINGS.iter().any(|one| one.name == setting) {
                true => String::new(),
                false => args::nearest(known, setting),
            };
            let line = self.lines.get(&format!("settings.{setting}"));
            self.on(line, format!("`{name}`: write {write}{near}"))
        };
        faults.iter().map(mistake).collect()
    }

    /// That something is missing under `[install]`.
    pub fn missing(&self, mend: &str) -> Mistake {
        self.on(self.lines.get("install"), mend.to_owned())
    }

    fn on(&self, line: Option<&usize>, mend: String) -> Mistake {
        let file = self.file.display().to_string();
        Mistake { file, line: line.copied().unwrap_or(1), mend }
    }
}

struct Reader<'a> {
    file: &'a Path,
    text: &'a str,
    mistakes: Vec<Mistake>,
}

impl Reader<'_> {
    fn wrong(&mut self, at: usize, mend: impl Into<String>) {
        self.mistakes.push(Mistake::at(self.file, self.text, at, mend));
    }

    fn line(&self, at: usize) -> usize {
        Mistake::at(self.file, self.text, at, "").line
    }

    fn install(&mut self, table: &DeTable<'_>) -> Install {
        for name in table.keys() {
            let known = || INSTALL.iter().map(|(name, ..)| *name);
            if !known().any(|known| known == name.get_ref()) {
                let near = args::nearest(known(), name.get_ref());
                let mend = format!(
                    "there is no `{}` under [install]{near}; it takes {}",
                    name.get_ref(),
                    known().collect::<Vec<_>>().join(", ")
                );
                self.wrong(name.span().start, mend);
            }
        }
        let chrome = self.source(table, "id", "update_url", None);
        let edge =
            self.source(table, "edge_id", "edge_update_url", chrome.clone());
        let firefox_url = self.text(table, "firefox_url", |url| {
            is_address(url) || url.starts_with("file:///")
        });
        let mode = self
            .text(table, "mode", |mode| Mode::of(mode).is_some())
            .and_then(|mode| Mode::of(&mode));
        let pinned = match table.get("pinned") {
            None => true,
            Some(value) => value.get_ref().as_bool().unwrap_or_else(|| {
                self.wrong(value.span().start, "`pinned`: true or false");
                true
            }),
        };
        Install {
            chrome,
            edge,
            firefox_url,
            mode: mode.unwrap_or(Mode::Force),
            pinned,
        }
    }

    /// Id and address; what is not said is as in `otherwise`.
    fn source(
        &mut self,
        table: &DeTable<'_>,
        id: &str,
        update_url: &str,
        otherwise: Option<Source>,
    ) -> Option<Source> {
        let written_id = self.text(table, id, is_id);
        let written_url = self.text(table, update_url, is_address);
        let (old_id, old_url) = match otherwise {
            Some(Source { id, update_url }) => (Some(id), update_url),
            None => (None, None),
        };
        Some(Source {
            id: written_id.or(old_id)?,
            update_url: written_url.or(old_url),
        })
    }

    fn text(
        &mut self,
        table: &DeTable<'_>,
        name: &str,
        fits: impl Fn(&str) -> bool,
    ) -> Option<String> {
        let value = table.get(name)?;
        let text = value.get_ref().as_str().filter(|text| fits(text));
        if text.is_none() {
            let told = INSTALL.iter().find(|(known, ..)| *known == name);
            let (_, example, meaning) = told.copied().unwrap_or_default();
            let mend = format!("`{name}`: {meaning} Such as {example}");
            self.wrong(value.span().start, mend);
        }
        text.map(str::to_owned)
    }

    /// The value as JSON; what JSON has no word for is a mistake.
    fn json(&mut self, value: &Spanned<DeValue<'_>>) -> Option<Json> {
        let at = value.span().start;
        match value.get_ref() {
            DeValue::String(text) => Some(text.as_ref().into()),
            DeValue::Boolean(flag) => Some((*flag).into()),
            DeValue::Integer(number) => {
                i64::from_str_radix(number.as_str(), number.radix())
                    .ok()
                    .map(Json::from)
            }
            DeValue::Array(items) => {
                let items: Vec<Option<Json>> =
                    items.iter().map(|item| self.json(item)).collect();
                items.into_iter().collect()
            }
            DeValue::Table(members) => {
                let mut object = Map::new();
                for (name, value) in members {
                    let value = self.json(value)?;
                    object.insert(name.get_ref().to_string(), value);
                }
                Some(object.into())
            }
            DeValue::Float(_) | DeValue::Datetime(_) => {
                self.wrong(
                    at,
                    "write a text in quotes, true, false or a list",
                );
                None
            }
        }
    }
}

/// An id as Chromium makes them: 32 letters from a to p.
fn is_id(id: &str) -> bool {
    id.len() == 32 && id.bytes().all(|byte| (b'a'..=b'p').contains(&byte))
}

/// An address that nobody between can change; or one on the device itself,
/// to try it out.
fn is_address(url: &str) -> bool {
    let host = |rest: &str| {
        let host = rest.split(['/', ':', '?', '#']).next();
        host.unwrap_or_default().to_owned()
    };
    let plain = url.chars().all(|c| c.is_ascii_graphic() && c != '"');
    plain
        && (url.strip_prefix("https://").is_some_and(|r| !host(r).is_empty())
            || url.strip_prefix("http://").is_some_and(|rest| {
                ["localhost", "127.0.0.1"].contains(&host(rest).as_str())
            }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = r#"
[install]
id = "abcdefghijklmnopabcdefghijklmnop"
update_url = "https://a.example/u.xml"
edge_id = "ponmlkjihgfedcbaponmlkjihgfedcba"
firefox_url = "https://a.example/d.xpi"
mode = "normal"
pinned = false

[settings]
country = "TH"
languages = ["th", "en"]
firstSteps = false
[[settings.contacts]]
name = "Nurse"
phone = "020 1234"
"#;

    fn read(text: &str) -> Result<Config, Vec<Mistake>> {
        Config::read(Path::new("school.toml"), text)
    }

    fn fault(text: &str) -> String {
        let faults = read(text).expect_err("a fault");
        let lines: Vec<String> =
            faults.iter().map(ToString::to_string).collect();
        lines.join("\n")
    }

    #[test]
    fn reads_the_whole_file() {
        let config = read(WHOLE).unwrap();
        let chrome = config.install.chrome.clone().unwrap();
        let edge = config.install.edge.clone().unwrap();
        assert_eq!(chrome.update_url, edge.update_url);
        assert_ne!(chrome.id, edge.id);
        assert_eq!(config.install.mode, Mode::Normal);
        assert!(!config.install.pinned);
        assert_eq!(
            Json::from(config.settings),
            serde_json::json!({
                "country": "TH", "languages": ["th", "en"],
                "firstSteps": false,
                "contacts": [{"name": "Nurse", "phone": "020 1234"}],
            })
        );
    }

    #[test]
    fn mistakes_have_their_line_and_the_mend() {
        let wrong = |from: &str, to: &str| fault(&WHOLE.replacen(from, to, 1));
        let told = wrong("id = \"abcd", "id = \"xbcd");
        assert!(told.contains("school.toml:3: `id`: The extension's id"));
        let told = wrong("update_url = \"https", "update_url = \"ftp");
        assert!(told.contains("school.toml:4: `update_url`"), "{told}");
        let told = wrong("\"normal\"", "\"gone\"");
        assert!(told.contains("school.toml:7: `mode`: \"force\""), "{told}");
        assert!(told.contains("\"remove\": it is taken away"), "{told}");
        let told = wrong("pinned = false", "pinned = 1");
        assert!(told.contains("school.toml:8: `pinned`: true or"), "{told}");
        let told = wrong("pinned", "pined");
        assert!(told.contains("school.toml:8"), "{told}");
        assert!(told.contains("did you mean `pinned`?"), "{told}");
        let told = wrong("\"TH\"", "1979-05-27");
        assert!(told.contains("school.toml:11: write a text"), "{told}");
        let told = wrong("[settings]", "[seting]");
        assert!(told.contains("school.toml:10: write only"), "{told}");
        let told = wrong("country = ", "country ");
        assert!(told.starts_with("school.toml:11: "), "{told}");
    }

    #[test]
    fn what_the_engine_refuses_has_its_line() {
        let config = read(&WHOLE.replace("country", "county")).unwrap();
        let faults = [
            ("county".to_owned(), "nothing".to_owned()),
            ("contacts".to_owned(), "a list".to_owned()),
        ];
        let told: Vec<String> =
            config.mistakes(&faults).iter().map(ToString::to_string).collect();
        assert_eq!(
            told[0],
            "school.toml:11: `county`: write nothing, did you mean `country`?"
        );
        assert_eq!(told[1], "school.toml:14: `contacts`: write a list");
        assert_eq!(config.missing("x").to_string(), "school.toml:2: x");
    }

    #[test]
    fn addresses_are_such_that_nobody_between_can_change_them() {
        for good in ["https://a.example/x", "http://127.0.0.1:8080/u.xml"] {
            assert!(is_address(good), "{good}");
        }
        for bad in
            ["http://a.example", "https://", "http://127.0.0.1.a.example"]
        {
            assert!(!is_address(bad), "{bad}");
        }
    }
}

//! The texts for the pages of the stores: `cargo xtask listing`.
//!
//! The bounds are those of the stores: "Manifest - Description" (developer.
//! chrome.com/docs/extensions/reference/manifest/description) for the short
//! text; "Publish a Microsoft Edge extension" (learn.microsoft.com/
//! microsoft-edge/extensions-chromium/publish/publish-extension) for the long
//! text and the search terms; "Create an appealing listing"
//! (extensionworkshop.com/documentation/develop) for Firefox's summary. Read
//! in November 2026. Chrome documents no bound for the long text and the
//! answers: 16,000 and 1,000 are kept to be safe, and so is Edge's least.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde_json::Value as Json;
use toml::Table;

use crate::args::{Choice, Given, Task};
use crate::build::locales;
use crate::fluent::{self, FIRST};
use crate::place;

/// The task.
pub const TASK: Task = Task {
    name: "listing",
    summary: "Write the texts for the pages of the stores, in listing/",
    detail: "\
One folder a store: a text for each language, and answers.txt with what else
the store asks. Written from store/ and extension/locales, and held to the
bounds of each store. `cargo xtask shots --store` takes the pictures.",
    options: &[
        Choice {
            name: "--homepage",
            value: Some("URL"),
            among: &[],
            summary: "The page of the project, for those who publish it",
        },
        Choice {
            name: "--support",
            value: Some("URL"),
            among: &[],
            summary: "Where people ask: an address of a page, or of mail",
        },
        Choice {
            name: "--out",
            value: Some("DIR"),
            among: &[],
            summary: "Where to write, instead of listing/",
        },
    ],
    word: None,
    run: |given: &Given| {
        let root = place::root();
        let listing = Listing::read(&root)?;
        let out = given
            .value("--out")
            .map_or_else(|| root.join("listing"), PathBuf::from);
        let links = Links {
            homepage: given.value("--homepage"),
            support: given.value("--support"),
        };
        for (name, text) in listing.files(&links) {
            let file = out.join(name);
            if let Some(folder) = file.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&file, text)
                .with_context(|| format!("write {}", file.display()))?;
        }
        println!("written to {}", out.display());
        if links.homepage.is_none() || links.support.is_none() {
            println!("without a page of the project: --homepage, --support");
        }
        Ok(tell(&listing.faults()))
    },
};

/// The part of a stage: every text fits every store.
pub fn check() -> Result<bool> {
    let listing = Listing::read(&place::root())?;
    println!(
        "listing: {} languages, {} long texts",
        listing.languages.len(),
        listing.languages.iter().filter(|one| one.long.is_some()).count()
    );
    Ok(tell(&listing.faults()))
}

fn tell(faults: &[String]) -> bool {
    for fault in faults {
        println!("{fault}");
    }
    faults.is_empty()
}

/// The folder of the texts.
const FOLDER: &str = "store";

/// A store, and the most characters that it takes.
struct Store {
    name: &'static str,
    title: &'static str,
    short: usize,
    least: usize,
    long: usize,
}

const STORES: [Store; 3] = [
    Store {
        name: "chrome",
        title: "Chrome Web Store",
        short: 132,
        least: 1,
        long: 16_000,
    },
    // Its short text is that of the manifest, which Chromium bounds.
    Store {
        name: "edge",
        title: "Edge Add-ons",
        short: 132,
        least: 250,
        long: 10_000,
    },
    Store {
        name: "firefox",
        title: "Firefox Add-ons",
        short: 250,
        least: 1,
        long: 15_000,
    },
];

/// The most characters of an answer about a permission or the purpose.
const MOST_ANSWER: usize = 1000;

/// Edge: the most search terms, characters of one, and words of all.
const MOST_TERMS: (usize, usize, usize) = (7, 30, 21);

/// Where people find the project.
struct Links<'a> {
    homepage: Option<&'a str>,
    support: Option<&'a str>,
}

struct Language {
    /// Its file in extension/locales.
    code: String,
    short: String,
    long: Option<String>,
}

struct Listing {
    languages: Vec<Language>,
    answers: Table,
    /// What the manifest asks for.
    permissions: Vec<String>,
}

impl Listing {
    fn read(root: &Path) -> Result<Self> {
        let read = |file: &Path| {
            fs::read_to_string(file)
                .with_context(|| format!("could not read {}", file.display()))
        };
        let folder = root.join(FOLDER);
        let answers = read(&folder.join("listing.toml"))?;
        let answers = answers.parse().context("store/listing.toml")?;
        let manifest = read(&root.join("extension/manifest.json"))?;
        let manifest: Json = serde_json::from_str(&manifest)?;
        let named = manifest["permissions"].as_array().into_iter().flatten();
        let mut permissions: Vec<String> =
            named.filter_map(Json::as_str).map(str::to_owned).collect();
        // The build puts in the sites by name.
        permissions.push("host_permissions".to_owned());
        if !manifest["optional_host_permissions"].is_null() {
            permissions.push("optional_host_permissions".to_owned());
        }
        let mut languages = Vec::new();
        for entry in fs::read_dir(root.join("extension/locales"))? {
            let file = entry?.path();
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let Some(code) = name.strip_suffix(".ftl") else { continue };
            let mut mistakes = Vec::new();
            let texts = fluent::read(&file, &read(&file)?, &mut mistakes);
            let Some(short) = texts.get("store-description") else {
                bail!("{}: there is no `store-description`", file.display());
            };
            let long = folder.join(format!("{code}.txt"));
            let long = long.is_file().then(|| read(&long)).transpose()?;
            languages.push(Language {
                code: code.to_owned(),
                short: short.written.clone(),
                long,
            });
        }
        languages.sort_by(|one, other| one.code.cmp(&other.code));
        Ok(Self { languages, answers, permissions })
    }

    /// The long text of a language, English where it has none.
    fn long<'a>(&'a self, language: &'a Language) -> &'a str {
        let first = || {
            let first = self.languages.iter().find(|one| one.code == FIRST);
            first.and_then(|first| first.long.as_deref())
        };
        language.long.as_deref().or_else(first).unwrap_or_default()
    }

    fn table(&self, name: &str) -> Option<&Table> {
        self.answers.get(name)?.as_table()
    }

    fn text(&self, table: &str, name: &str) -> &str {
        let value = self.table(table).and_then(|table| table.get(name));
        value.and_then(toml::Value::as_str).unwrap_or_default()
    }

    fn purpose(&self) -> &str {
        let purpose = self.answers.get("single_purpose");
        purpose.and_then(toml::Value::as_str).unwrap_or_default()
    }

    fn terms(&self) -> Vec<&str> {
        let terms = self.answers.get("search").and_then(|it| it.as_array());
        let terms = terms.into_iter().flatten();
        terms.filter_map(toml::Value::as_str).collect()
    }

    /// What a store would not take.
    fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut bound = |what: String, text: &str, least, most| {
            let long = text.trim().chars().count();
            if !(least..=most).contains(&long) {
                faults.push(format!(
                    "{what}: {long} characters; write {least} to {most}"
                ));
            }
        };
        for store in &STORES {
            for language in &self.languages {
                let what = |part| {
                    format!("{}, {}, {part}", store.title, language.code)
                };
                bound(what("short text"), &language.short, 1, store.short);
                let long = self.long(language);
                bound(what("long text"), long, store.least, store.long);
            }
            let category = self.text("category", store.name);
            bound(format!("category.{}", store.name), category, 1, 60);
        }
        bound("single_purpose".into(), self.purpose(), 1, MOST_ANSWER);
        for name in &self.permissions {
            let text = self.text("permissions", name);
            bound(format!("permissions.{name}"), text, 1, MOST_ANSWER);
        }
        let (most, letters, words) = MOST_TERMS;
        let terms = self.terms();
        for term in &terms {
            bound(format!("search, \"{term}\""), term, 1, letters);
        }
        let all: usize =
            terms.iter().map(|term| term.split_whitespace().count()).sum();
        if terms.len() > most || all > words {
            faults.push(format!(
                "search: {} terms of {all} words; write at most {most} of \
                 {words}",
                terms.len()
            ));
        }
        for name in self.table("permissions").into_iter().flat_map(Table::keys)
        {
            if !self.permissions.contains(name) {
                faults.push(format!(
                    "permissions.{name}: the manifest does not ask for it; \
                     drop the line"
                ));
            }
        }
        faults
    }

    /// The files, each with its name below the folder.
    fn files(&self, links: &Links<'_>) -> Vec<(String, String)> {
        let mut files = Vec::new();
        for store in &STORES {
            for language in &self.languages {
                let text = self.page(store, language);
                for tag in locales::folders_of(&language.code) {
                    let name = format!("{}/{tag}.txt", store.name);
                    files.push((name, text.clone()));
                }
            }
            let name = format!("{}/answers.txt", store.name);
            files.push((name, self.answers_for(store, links)));
        }
        files
    }

    fn page(&self, store: &Store, language: &Language) -> String {
        let own = match language.long {
            Some(_) => "",
            None => ", in English",
        };
        format!(
            "Name\n\nDaymark\n\nShort description (at most {})\n\n{}\n\nLong \
             description{own}\n\n{}\n",
            store.short,
            language.short,
            self.long(language).trim()
        )
    }

    fn answers_for(&self, store: &Store, links: &Links<'_>) -> String {
        let mut text = format!("{}\n", store.title);
        let mut line = |name: &str, value: &str| {
            let _ = write!(text, "\n{name}\n{}\n", value.trim());
        };
        let given = |link: Option<&str>, name: &str| {
            let missing = format!("(say it with --{name})");
            link.map_or(missing, str::to_owned)
        };
        line("Category", self.text("category", store.name));
        line("Homepage", &given(links.homepage, "homepage"));
        line("Support", &given(links.support, "support"));
        line("Single purpose", self.purpose());
        if store.name == "edge" {
            line("Search terms", &self.terms().join(", "));
        }
        for name in &self.permissions {
            let text = self.text("permissions", name);
            line(&format!("Why {name}"), text);
        }
        for (name, value) in self.table("privacy").into_iter().flatten() {
            line(name, value.as_str().unwrap_or_default());
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing() -> Listing {
        Listing::read(&place::root()).unwrap()
    }

    #[test]
    fn every_store_takes_every_text() {
        let listing = listing();
        assert_eq!(listing.faults(), Vec::<String>::new());
        let own = listing.languages.iter().filter(|one| one.long.is_some());
        let own: Vec<&str> = own.map(|one| one.code.as_str()).collect();
        assert_eq!(own, ["en", "th"]);
    }

    #[test]
    fn what_is_too_long_missing_or_not_asked_for_is_named() {
        let mut listing = listing();
        listing.languages[0].short = "x".repeat(133);
        listing.languages[1].long = Some("short".to_owned());
        listing.permissions.push("tabs".to_owned());
        listing.permissions.retain(|name| name != "storage");
        let many = vec!["a b c d"; 6];
        listing.answers.insert("search".to_owned(), many.into());
        let faults = listing.faults().join("\n");
        for fault in [
            "Chrome Web Store, ar, short text: 133 characters; write 1 to 132",
            "Edge Add-ons, de, long text: 5 characters; write 250 to 10000",
            "permissions.tabs: 0 characters",
            "permissions.storage: the manifest does not ask for it",
            "search: 6 terms of 24 words",
        ] {
            assert!(faults.contains(fault), "{fault}: {faults}");
        }
        assert!(!faults.contains("Firefox Add-ons, ar"), "{faults}");
    }

    #[test]
    fn a_language_without_a_long_text_has_the_english_one() {
        let links =
            Links { homepage: Some("https://a.example"), support: None };
        let files = listing().files(&links);
        let text = |name: &str| {
            let found = files.iter().find(|(file, _)| file == name);
            found.map(|(_, text)| text.as_str()).unwrap()
        };
        let german = text("edge/de.txt");
        assert!(german.contains("Long description, in English\n\nDaymark"));
        assert!(text("firefox/th.txt").contains("สำหรับครอบครัว"));
        assert!(text("chrome/zh_TW.txt").contains("Short description"));
        let answers = text("chrome/answers.txt");
        for part in ["https://a.example", "--support", "Why storage", "None."]
        {
            assert!(answers.contains(part), "{part}: {answers}");
        }
    }
}

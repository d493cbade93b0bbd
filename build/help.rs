//! The help services: one file a country, checked and turned into code.
//!
//! What is checked: the shipping rule (enough evidence for a number), no
//! number known to be wrong, every row with a source and the dates, web
//! addresses on https, and notes that have a text in every language.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::fluent::{Keys, constant};
use crate::mistake::Mistake;

/// Where the files lie.
const FOLDER: &str = "src/help";

/// The numbers that must never be shown.
const NEVER: &str = "never.toml";

/// How long a row may be shown after somebody checked it, in months.
const MONTHS: i32 = 6;

/// Evidence that allows a number to be shown.
const EVIDENCE: &[&str] = &[
    "operator's page",
    "operator's page (second-hand)",
    "several lists agree",
];

/// Evidence that is enough for an emergency number alone.
const COMMON: &str = "common knowledge";

/// One country as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Two capital letters, or `INT`.
    pub country: Spanned<String>,
    /// Time zones of the browser that speak for this country; a last `*`
    /// stands for the rest.
    #[serde(default)]
    pub time_zones: Vec<String>,
    /// In the order in which the card shows them.
    #[serde(default)]
    pub service: Vec<Spanned<Row>>,
}

/// One service as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    name: Name,
    r#for: Spanned<String>,
    when: Option<Spanned<String>>,
    phone: Option<Spanned<String>>,
    sms: Option<Spanned<String>>,
    sms_word: Option<String>,
    chat: Option<Spanned<String>>,
    url: Option<Spanned<String>>,
    hours: Option<Spanned<String>>,
    ages: Option<[u8; 2]>,
    languages: Vec<Spanned<String>>,
    #[serde(default)]
    notes: Vec<Spanned<String>>,
    evidence: Spanned<String>,
    source: Spanned<Source>,
    checked_on: Spanned<Datetime>,
    expires_on: Spanned<Datetime>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Name {
    en: String,
    local: Option<String>,
}

/// Where a row was read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    title: String,
    address: String,
    /// As the page gives it, or missing.
    #[allow(dead_code, reason = "kept for the people who check the rows")]
    date: Option<String>,
}

/// A number or host that must not be shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Never {
    country: String,
    wrong: String,
    instead: String,
    #[allow(dead_code, reason = "kept for the people who check the rows")]
    why: String,
}

#[derive(Debug, Deserialize)]
struct NeverFile {
    never: Vec<Never>,
}

/// Writes `help.rs`; returns the mistakes.
pub fn write(out: &Path, keys: &Keys) -> Vec<String> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut mistakes = Vec::new();
    match build(out, keys, &mut mistakes) {
        Ok(()) => mistakes.iter().map(Mistake::to_string).collect(),
        Err(error) => vec![format!("{FOLDER}: {error}")],
    }
}

fn build(
    out: &Path,
    keys: &Keys,
    mistakes: &mut Vec<Mistake>,
) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(Path::new(FOLDER).join(NEVER))?;
    let never = never(&text)?;
    let mut code = String::from(
        "/// Every country, in the order of the files.\n\
         pub static COUNTRIES: &[Country] = &[\n",
    );
    for file in files()? {
        let text = fs::read_to_string(&file)?;
        if let Some(read) = check(&file, &text, keys, &never, mistakes) {
            country_code(&read, &mut code)?;
        }
    }
    code.push_str("];\n");
    fs::write(out.join("help.rs"), code)?;
    Ok(())
}

/// The numbers and hosts that must never be shown.
pub fn never(text: &str) -> Result<Vec<Never>, toml::de::Error> {
    Ok(toml::from_str::<NeverFile>(text)?.never)
}

/// The files of the countries.
pub fn files() -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(FOLDER)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".toml") && name != NEVER {
            files.push(Path::new(FOLDER).join(name));
        }
    }
    files.sort();
    Ok(files)
}

/// Reads one country and says what to mend; `None` if it cannot be read.
pub fn check(
    file: &Path,
    text: &str,
    keys: &Keys,
    never: &[Never],
    mistakes: &mut Vec<Mistake>,
) -> Option<File> {
    let read: File = match toml::from_str(text) {
        Ok(read) => read,
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start);
            let message = error.message().to_owned();
            mistakes.push(Mistake::at(file, text, start, message));
            return None;
        }
    };
    let mut check = Check { file, text, mistakes };
    let country = read.country.get_ref();
    let stem = file.file_stem().map(|stem| stem.to_ascii_uppercase());
    if stem.is_none_or(|stem| stem != country.as_str()) {
        check.wrong(
            &read.country,
            format!("`{country}` must be the name of the file in capitals"),
        );
    }
    check.word(&read.country, &country_key(country), keys);
    let mut names = BTreeSet::new();
    for row in &read.service {
        check.row(row, country, keys, never);
        if !names.insert(&row.get_ref().name.en) {
            check.wrong(row, "two rows have this name; keep one".into());
        }
    }
    Some(read)
}

struct Check<'a> {
    file: &'a Path,
    text: &'a str,
    mistakes: &'a mut Vec<Mistake>,
}

impl Check<'_> {
    fn wrong<T>(&mut self, value: &Spanned<T>, mend: String) {
        let at = value.span().start;
        self.mistakes.push(Mistake::at(self.file, self.text, at, mend));
    }

    fn row(
        &mut self,
        spanned: &Spanned<Row>,
        country: &str,
        keys: &Keys,
        never: &[Never],
    ) {
        let row = spanned.get_ref();
        self.one_of(&row.r#for, &PURPOSES.map(|(name, _)| name));
        if let Some(when) = &row.when {
            self.one_of(when, &MOMENTS.map(|(name, _)| name));
        }
        let number = row.phone.is_some() || row.sms.is_some();
        let web = row.chat.is_some() || row.url.is_some();
        if !number && !web {
            self.wrong(spanned, "give a phone, sms, chat or url".into());
        }
        if number {
            self.evidence(row);
        }
        for number in [&row.phone, &row.sms].into_iter().flatten() {
            self.number(number, country, never);
        }
        for address in [&row.chat, &row.url].into_iter().flatten() {
            self.address(address, never);
        }
        if let Some(hours) = &row.hours
            && !is_hours(hours.get_ref())
        {
            let mend = "write `always` or times as `09:00-17:00`";
            self.wrong(hours, mend.into());
        }
        if row.sms_word.is_some() && row.sms.is_none() {
            self.wrong(spanned, "`sms_word` needs `sms`".into());
        }
        for note in &row.notes {
            self.word(note, &note_key(note.get_ref()), keys);
        }
        for language in &row.languages {
            self.word(language, &language_key(language.get_ref()), keys);
        }
        let source = row.source.get_ref();
        if source.title.is_empty() || !source.address.starts_with("http") {
            let mend = "give the title and the web address of the page";
            self.wrong(&row.source, mend.into());
        }
        self.dates(row);
    }

    fn word(&mut self, value: &Spanned<String>, key: &str, keys: &Keys) {
        if !keys.contains(key) {
            self.wrong(value, format!("add `{key} = …` to the words"));
        }
    }

    fn one_of(&mut self, value: &Spanned<String>, allowed: &[&str]) {
        if !allowed.contains(&value.get_ref().as_str()) {
            self.wrong(value, format!("write one of {}", allowed.join(", ")));
        }
    }

    fn evidence(&mut self, row: &Row) {
        let evidence = row.evidence.get_ref().as_str();
        let emergency = row.r#for.get_ref() == "emergency";
        if EVIDENCE.contains(&evidence) || emergency && evidence == COMMON {
            return;
        }
        let mend = format!(
            "a number needs one of {}; leave the number out",
            EVIDENCE.join(", ")
        );
        self.wrong(&row.evidence, mend);
    }

    fn number(
        &mut self,
        number: &Spanned<String>,
        country: &str,
        never: &[Never],
    ) {
        let written = number.get_ref();
        let digits = digits(written);
        let allowed = |c: char| c.is_ascii_digit() || " -+".contains(c);
        if digits.is_empty()
            || !written.chars().all(allowed)
            || written.rfind('+').is_some_and(|at| at > 0)
        {
            let mend = "write digits, spaces, hyphens and a leading +";
            self.wrong(number, mend.into());
        }
        for never in never.iter().filter(|never| !is_host(&never.wrong)) {
            // A short number means different things in different countries.
            let here = never.country == country || digits.len() >= 7;
            if here && self::digits(&never.wrong) == digits {
                let mend = format!(
                    "{written} must not be shown ({}); use {}",
                    never.country, never.instead
                );
                self.wrong(number, mend);
            }
        }
    }

    fn address(&mut self, address: &Spanned<String>, never: &[Never]) {
        let written = address.get_ref();
        let host = written.strip_prefix("https://").unwrap_or("");
        let host = host.split('/').next().unwrap_or("");
        if !host.contains('.') || !written.is_ascii() {
            self.wrong(address, "write an address on https://".into());
        }
        for never in never.iter().filter(|never| is_host(&never.wrong)) {
            let whole = host == never.wrong;
            if whole || host.ends_with(&format!(".{}", never.wrong)) {
                let mend = format!("{host} is old; use {}", never.instead);
                self.wrong(address, mend);
            }
        }
    }

    fn dates(&mut self, row: &Row) {
        let checked = months(row.checked_on.get_ref());
        let expires = months(row.expires_on.get_ref());
        match (checked, expires) {
            (Some(checked), Some(expires)) => {
                if !(0..=MONTHS).contains(&(expires - checked)) {
                    let mend = format!(
                        "must lie at most {MONTHS} months after `checked_on`"
                    );
                    self.wrong(&row.expires_on, mend);
                }
            }
            _ => self.wrong(
                &row.checked_on,
                "write both dates as 2026-11-21".into(),
            ),
        }
    }
}

const PURPOSES: [(&str, &str); 5] = [
    ("emergency", "Emergency"),
    ("child", "Child"),
    ("crisis", "Crisis"),
    ("report", "Report"),
    ("pictures", "Pictures"),
];

const MOMENTS: [(&str, &str); 4] = [
    ("money-sent", "MoneySent"),
    ("ready", "Ready"),
    ("hurt", "Hurt"),
    ("no-country", "NoCountry"),
];

/// The key of the text of a note.
fn note_key(note: &str) -> String {
    format!("note-{note}")
}

/// The key of the name of a language.
fn language_key(language: &str) -> String {
    format!("language-{language}")
}

/// The key of the name of a country.
fn country_key(country: &str) -> String {
    format!("country-{country}")
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

fn is_host(wrong: &str) -> bool {
    wrong.contains('.')
}

fn is_hours(hours: &str) -> bool {
    let time = |time: &str| {
        let Some((hour, minute)) = time.split_once(':') else {
            return false;
        };
        let below = |text: &str, most: u8| {
            text.len() == 2
                && text.parse::<u8>().is_ok_and(|number| number < most)
        };
        below(hour, 24) && below(minute, 60)
    };
    hours == "always"
        || hours
            .split_once('-')
            .is_some_and(|(from, to)| time(from) && time(to))
}

fn months(day: &Datetime) -> Option<i32> {
    let date = day.date?;
    Some(i32::from(date.year) * 12 + i32::from(date.month))
}

/// A day as one number, 20261121, so that days compare as numbers do.
fn day(day: &Datetime) -> u32 {
    day.date.map_or(0, |date| {
        u32::from(date.year) * 10_000
            + u32::from(date.month) * 100
            + u32::from(date.day)
    })
}

fn country_code(file: &File, code: &mut String) -> std::fmt::Result {
    writeln!(code, "    Country {{")?;
    let name = country_key(file.country.get_ref());
    writeln!(code, "        code: {:?},", file.country.get_ref())?;
    writeln!(code, "        name: key::{},", constant(&name))?;
    writeln!(code, "        time_zones: &{:?},", file.time_zones)?;
    writeln!(code, "        services: &[")?;
    for row in &file.service {
        service_code(row.get_ref(), code)?;
    }
    writeln!(code, "        ],\n    }},")
}

fn service_code(row: &Row, code: &mut String) -> std::fmt::Result {
    let text = |value: &Option<Spanned<String>>| {
        format!("{:?}", value.as_ref().map(Spanned::get_ref))
    };
    let variant = |names: &[(&str, &str)], value: &str| {
        names
            .iter()
            .find(|(name, _)| *name == value)
            .map_or("", |(_, variant)| variant)
            .to_owned()
    };
    let purpose = variant(&PURPOSES, row.r#for.get_ref());
    let when = match &row.when {
        None => "Always".to_owned(),
        Some(when) => variant(&MOMENTS, when.get_ref()),
    };
    let notes: Vec<String> = row
        .notes
        .iter()
        .map(|note| format!("key::{}", constant(&note_key(note.get_ref()))))
        .collect();
    let languages: Vec<String> = row
        .languages
        .iter()
        .map(|language| {
            let language = language.get_ref();
            let key = constant(&language_key(language));
            format!("({language:?}, key::{key})")
        })
        .collect();
    writeln!(code, "            Service {{")?;
    writeln!(code, "                purpose: Purpose::{purpose},")?;
    writeln!(code, "                when: When::{when},")?;
    writeln!(code, "                name: {:?},", row.name.en)?;
    writeln!(code, "                local: {:?},", row.name.local)?;
    writeln!(code, "                phone: {},", text(&row.phone))?;
    writeln!(code, "                sms: {},", text(&row.sms))?;
    writeln!(code, "                sms_word: {:?},", row.sms_word)?;
    writeln!(code, "                chat: {},", text(&row.chat))?;
    writeln!(code, "                url: {},", text(&row.url))?;
    writeln!(code, "                hours: {},", text(&row.hours))?;
    let ages = row.ages.map(|[from, to]| (from, to));
    writeln!(code, "                ages: {ages:?},")?;
    writeln!(code, "                languages: &[{}],", languages.join(", "))?;
    writeln!(code, "                notes: &[{}],", notes.join(", "))?;
    let expires = day(row.expires_on.get_ref());
    writeln!(code, "                expires_on: Day({expires}),")?;
    writeln!(code, "            }},")
}

//! The help services: one file a country, checked and turned into code.
//!
//! What is checked: the shipping rule (enough evidence for a number), no
//! number known to be wrong, every row with a source and the dates, web
//! addresses on https, hours that can be read, and notes that have a text in
//! every language.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::fluent::Keys;
use crate::mistake::Mistake;

// What writes the table.
#[path = "help/table.rs"]
mod table;
// How hours are read, shared with the library.
#[allow(dead_code, reason = "the library looks at the clock, the build not")]
#[path = "../src/help/hours.rs"]
mod hours;

/// Where the files lie.
const FOLDER: &str = "src/help";

/// The numbers that must never be shown.
const NEVER: &str = "never.toml";

/// The languages that services speak, by their own names.
const LANGUAGES: &str = "languages.toml";

/// The most notes of a row: more is read by nobody who is frightened.
const NOTES: usize = 4;

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
    /// Whether those zones show different times.
    #[serde(default)]
    pub several_clocks: bool,
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
    chat_hours: Option<Spanned<String>>,
    /// The zone of the hours, in a country with several clocks.
    zone: Option<Spanned<String>>,
    ages: Option<[u8; 2]>,
    place: Option<String>,
    ambulance: Option<Spanned<String>>,
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
    /// A number, the name of a host, or the name of a service.
    wrong: String,
    instead: String,
    #[allow(dead_code, reason = "kept for the people who check the rows")]
    why: String,
}

impl Never {
    /// Whether it is this entry.
    #[allow(dead_code, reason = "the tests ask")]
    pub fn is(&self, country: &str, wrong: &str) -> bool {
        self.country == country && self.wrong == wrong
    }
}

#[derive(Debug, Deserialize)]
struct NeverFile {
    never: Vec<Never>,
}

/// The code of each language with its own name.
pub type Languages = BTreeMap<String, String>;

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
    let text = fs::read_to_string(Path::new(FOLDER).join(LANGUAGES))?;
    let languages = languages(&text)?;
    let mut countries = Vec::new();
    for file in files()? {
        let text = fs::read_to_string(&file)?;
        let read = check(&file, &text, keys, &languages, &never, mistakes);
        countries.extend(read);
    }
    fs::write(out.join("help.rs"), table::code(&countries, &languages))?;
    Ok(())
}

/// The numbers and hosts that must never be shown.
pub fn never(text: &str) -> Result<Vec<Never>, toml::de::Error> {
    Ok(toml::from_str::<NeverFile>(text)?.never)
}

/// The languages that services speak.
pub fn languages(text: &str) -> Result<Languages, toml::de::Error> {
    toml::from_str(text)
}

/// The files of the countries.
pub fn files() -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(FOLDER)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".toml") && ![NEVER, LANGUAGES].contains(&&*name) {
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
    languages: &Languages,
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
    let mut check = Check { file, text, keys, languages, never, mistakes };
    let country = read.country.get_ref();
    let stem = file.file_stem().map(|stem| stem.to_ascii_uppercase());
    if stem.is_none_or(|stem| stem != country.as_str()) {
        check.wrong(
            &read.country,
            format!("`{country}` must be the name of the file in capitals"),
        );
    }
    let mut names = BTreeSet::new();
    for row in &read.service {
        check.row(row, &read);
        if !names.insert(&row.get_ref().name.en) {
            check.wrong(row, "two rows have this name; keep one".into());
        }
    }
    Some(read)
}

struct Check<'a> {
    file: &'a Path,
    text: &'a str,
    keys: &'a Keys,
    languages: &'a Languages,
    never: &'a [Never],
    mistakes: &'a mut Vec<Mistake>,
}

impl Check<'_> {
    fn wrong<T>(&mut self, value: &Spanned<T>, mend: String) {
        let at = value.span().start;
        self.mistakes.push(Mistake::at(self.file, self.text, at, mend));
    }

    fn row(&mut self, spanned: &Spanned<Row>, read: &File) {
        let row = spanned.get_ref();
        let country = read.country.get_ref();
        self.one_of(&row.r#for, &PURPOSES.map(|(name, _)| name));
        if let Some(when) = &row.when {
            self.one_of(when, &MOMENTS.map(|(name, _)| name));
        }
        let number = row.phone.is_some() || row.sms.is_some();
        let web = row.chat.is_some() || row.url.is_some();
        if !number && !web {
            self.wrong(spanned, "give a phone, sms, chat or url".into());
        }
        if number || row.ambulance.is_some() {
            self.evidence(row);
        }
        for number in
            [&row.phone, &row.sms, &row.ambulance].into_iter().flatten()
        {
            self.number(number, country);
        }
        for address in [&row.chat, &row.url].into_iter().flatten() {
            self.address(address);
        }
        if self.never.iter().any(|never| {
            never.country == *country && row.name.en.contains(&never.wrong)
        }) {
            let mend = "this service must not be shown; see never.toml";
            self.wrong(spanned, mend.into());
        }
        self.hours(spanned, read);
        if row.sms_word.is_some() && row.sms.is_none() {
            self.wrong(spanned, "`sms_word` needs `sms`".into());
        }
        if row.notes.len() > NOTES {
            let mend = format!("give at most {NOTES} notes, the best first");
            self.wrong(&row.notes[NOTES], mend);
        }
        for note in &row.notes {
            let key = note_key(note.get_ref());
            if !self.keys.contains(&key) {
                self.wrong(note, format!("add `{key} = …` to the words"));
            }
        }
        for language in &row.languages {
            let code = language.get_ref();
            if !self.languages.contains_key(code) {
                let mend = format!("add `{code} = …` to {FOLDER}/{LANGUAGES}");
                self.wrong(language, mend);
            }
        }
        let source = row.source.get_ref();
        if source.title.is_empty() || !source.address.starts_with("http") {
            let mend = "give the title and the web address of the page";
            self.wrong(&row.source, mend.into());
        }
        self.dates(row);
    }

    fn hours(&mut self, spanned: &Spanned<Row>, read: &File) {
        let row = spanned.get_ref();
        for hours in [&row.hours, &row.chat_hours].into_iter().flatten() {
            if !hours::is_sound(hours.get_ref()) {
                let mend = "write `always`, times as `09:00-17:00`, or days \
                            and times as `Mon-Fri 08:00-20:00; Sat \
                            09:00-12:00`";
                self.wrong(hours, mend.into());
            }
        }
        if row.chat_hours.is_some() && row.chat.is_none() {
            self.wrong(spanned, "`chat_hours` needs `chat`".into());
        }
        if let Some(zone) = &row.zone
            && !(read.several_clocks
                && read.time_zones.contains(zone.get_ref()))
        {
            let mend = "write one of `time_zones`, in a country with \
                        `several_clocks`";
            self.wrong(zone, mend.into());
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

    fn number(&mut self, number: &Spanned<String>, country: &str) {
        let written = number.get_ref();
        let digits = digits(written);
        let sign = "+*#";
        let allowed = |c: char| c.is_ascii_digit() || " -".contains(c);
        let plain = written.strip_prefix(|c| sign.contains(c));
        if digits.is_empty() || !plain.unwrap_or(written).chars().all(allowed)
        {
            let mend = "write digits, spaces, hyphens and a leading +, * or #";
            self.wrong(number, mend.into());
        }
        // A short number means different things in different countries.
        let never = self.never.iter().find(|never| {
            !is_host(&never.wrong)
                && is_same(&digits, &self::digits(&never.wrong))
                && (never.country == country || digits.len() >= LONG)
        });
        if let Some(never) = never {
            let mend = format!(
                "{written} must not be shown ({}); use {}",
                never.country, never.instead
            );
            self.wrong(number, mend);
        }
    }

    fn address(&mut self, address: &Spanned<String>) {
        let written = address.get_ref();
        let host = written.strip_prefix("https://").unwrap_or("");
        let host = host.split('/').next().unwrap_or("");
        if !host.contains('.') || !written.is_ascii() {
            self.wrong(address, "write an address on https://".into());
        }
        for never in self.never.iter().filter(|never| is_host(&never.wrong)) {
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

const PURPOSES: [(&str, &str); 6] = [
    ("emergency", "Emergency"),
    ("child", "Child"),
    ("crisis", "Crisis"),
    ("distress", "Distress"),
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

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// From how many digits on a number means the same in every country.
const LONG: usize = 7;

/// Whether two numbers are the same, one of them perhaps with the code of
/// its country or without its first zero.
fn is_same(one: &str, other: &str) -> bool {
    if one == other {
        return !one.is_empty();
    }
    let [one, other] = [one, other].map(|n| n.trim_start_matches('0'));
    one.len().min(other.len()) >= LONG
        && (one.ends_with(other) || other.ends_with(one))
}

fn is_host(wrong: &str) -> bool {
    wrong.contains('.') && !wrong.contains(' ')
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

//! What holds for this reader: country, language and sites, from defaults,
//! what the person chose and what a policy sets, each over the one before.
//!
//! All of it is untrusted. A value that cannot be used falls back to the one
//! below it and never stops the rest.

pub mod key;
mod policy;
mod site;

use serde::{Deserialize, Serialize};

pub use self::policy::{Contact, Fault, Policy, Written};
pub use self::site::{Site, Syntax};
use crate::assess::Level;
use crate::help::Country;
use crate::platform::Platform;
use crate::value::Value;
use crate::words::Language;

/// The most sites of one list.
const MOST_SITES: usize = 200;

/// The longest name of a host, by the rules of names on the net.
const MOST_HOST: usize = 253;

/// The longest name of a person, in characters.
const MOST_NAME: usize = 40;

/// The longest pause: a day, in milliseconds. What lies further ahead comes
/// from a clock that was wrong.
pub const DAY: i64 = 24 * 60 * 60 * 1000;

/// What the browser tells about where and for whom it runs. None of it
/// leaves the device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Environment {
    /// The languages of the browser, the preferred one first.
    pub languages: Vec<String>,
    /// The time zone, such as `Asia/Bangkok`.
    pub time_zone: String,
    /// The name of the host of the page.
    pub site: String,
    /// The clock of the device, in milliseconds since 1970 (UTC).
    pub now: i64,
}

impl Environment {
    /// Takes what can be used.
    #[must_use]
    pub fn read(value: &Value) -> Self {
        let text =
            |name| value.member(name).text().unwrap_or_default().to_owned();
        Self {
            languages: value
                .member("languages")
                .texts()
                .map(str::to_owned)
                .collect(),
            time_zone: text("timeZone"),
            site: text("site"),
            now: value.member("now").whole().unwrap_or_default(),
        }
    }
}

/// Somebody the reader would tell; stands first among the people on a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    /// What the reader calls them.
    pub name: String,
    /// Digits with an optional `+` before them; may be missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

impl Person {
    /// A person from what somebody wrote: a name, and a telephone number or
    /// nothing. `None` where the name is empty or the number is none.
    #[must_use]
    pub fn new(name: &str, number: &str) -> Option<Self> {
        let name = tidy(name, MOST_NAME)?;
        let number = match number.trim() {
            "" => None,
            number => Some(dialled(number)?),
        };
        Some(Self { name, number })
    }

    fn read(value: &Value) -> Option<Self> {
        let name = value.member("name").text()?;
        let number = value.member("number").text().unwrap_or_default();
        Self::new(name, number).or_else(|| Self::new(name, ""))
    }
}

/// A text on one line, without what cannot be seen, cut to so many
/// characters; `None` where nothing is left. What comes out stays as it is
/// when it is tidied again.
fn tidy(written: &str, most: usize) -> Option<String> {
    let seen: String = written
        .chars()
        .filter(|c| c.is_whitespace() || !c.is_control())
        .collect();
    let line = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = line.chars().take(most).collect();
    let text = cut.trim_end();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A number as a telephone dials it, from what a person writes.
fn dialled(written: &str) -> Option<String> {
    let allowed = |c: char| c.is_ascii_digit() || " -./()+".contains(c);
    if !written.chars().all(allowed) || written.rfind('+') > Some(0) {
        return None;
    }
    let number: String =
        written.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let digits = number.trim_start_matches('+').len();
    (2..=key::MOST_DIGITS).contains(&digits).then_some(number)
}

/// When a note comes. There is nothing below this: a threat or a demand
/// always brings one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sensitivity {
    /// As soon as somebody asks or presses for pictures.
    #[default]
    All,
    /// Only where somebody threatens or demands.
    Threats,
}

impl Sensitivity {
    /// The sensitivity of a name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        match name {
            "all" => Some(Self::All),
            "threats" => Some(Self::Threats),
            _ => None,
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Threats => "threats",
        }
    }
}

/// What lies in the browser's storage, made safe.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// The country, if one was chosen.
    pub country: Option<&'static Country>,
    /// The language, if one was chosen.
    pub language: Option<Language>,
    /// When a note comes, if that was chosen.
    pub sensitivity: Option<Sensitivity>,
    /// Hosts where Daymark is paused.
    pub paused_sites: Vec<String>,
    /// Origins that the person added.
    pub added_sites: Vec<String>,
    /// Until when Daymark is paused everywhere, as [`Environment::now`].
    pub paused_until: Option<i64>,
    /// Whom the reader would tell.
    pub person: Option<Person>,
    /// Whether the first steps were gone through or skipped.
    pub welcomed: bool,
}

impl Chosen {
    /// Takes what can be used.
    #[must_use]
    pub fn read(value: &Value) -> Self {
        let sites = |name: &str, of: fn(&str) -> Option<String>| {
            let mut sites: Vec<String> = Vec::new();
            for site in value.member(name).texts().filter_map(of) {
                if sites.len() < MOST_SITES && !sites.contains(&site) {
                    sites.push(site);
                }
            }
            sites
        };
        Self {
            country: value.member("country").text().and_then(Country::of),
            language: value.member("language").text().and_then(Language::of),
            sensitivity: value
                .member("sensitivity")
                .text()
                .and_then(Sensitivity::of),
            paused_sites: sites("pausedSites", host),
            added_sites: sites("addedSites", origin),
            paused_until: value.member("pausedUntil").whole(),
            person: Person::read(value.member("person")),
            welcomed: value.member("welcomed").whole() == Some(1),
        }
    }

    /// What to lay in the storage.
    #[must_use]
    pub fn stored(&self) -> Stored<'_> {
        Stored {
            country: self.country.map(|country| country.code),
            language: self.language.map(Language::code),
            sensitivity: self.sensitivity.map(Sensitivity::name),
            paused_sites: &self.paused_sites,
            added_sites: &self.added_sites,
            paused_until: self.paused_until,
            person: self.person.as_ref(),
            welcomed: self.welcomed.then_some(1),
        }
    }

    /// Takes what the reader chose on the card: a language, or a pause. What
    /// is no choice changes nothing.
    pub fn choose(&mut self, choice: &Value, environment: &Environment) {
        match choice.member("what").text() {
            Some("language") => {
                let tag = choice.member("language").text();
                self.language = tag.and_then(Language::of).or(self.language);
            }
            Some("pause_site") => self.pause_site(&environment.site, true),
            Some("pause_day") => {
                self.paused_until = Some(environment.now.saturating_add(DAY));
            }
            _ => {}
        }
    }

    /// Pauses Daymark on a site, or lets it read there again.
    pub fn pause_site(&mut self, site: &str, paused: bool) {
        let Some(site) = host(site) else { return };
        self.paused_sites.retain(|known| *known != site);
        if paused && self.paused_sites.len() < MOST_SITES {
            self.paused_sites.push(site);
        }
    }

    /// Whether Daymark is paused everywhere at a time; see
    /// [`Environment::now`].
    #[must_use]
    pub fn is_paused(&self, now: i64) -> bool {
        self.paused_until.is_some_and(|until| {
            (1..=DAY).contains(&until.saturating_sub(now))
        })
    }
}

/// The shape of the settings in the browser's storage; nothing else is ever
/// stored.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Stored<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sensitivity: Option<&'static str>,
    paused_sites: &'a [String],
    added_sites: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    paused_until: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    person: Option<&'a Person>,
    #[serde(skip_serializing_if = "Option::is_none")]
    welcomed: Option<u8>,
}

/// What holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Whose services are shown.
    pub country: &'static Country,
    /// The language of the words.
    pub language: Language,
    /// The languages that may be chosen; one alone, or the one that holds
    /// where it may not be changed.
    pub languages: Vec<Language>,
    /// When a note comes.
    pub sensitivity: Sensitivity,
    /// Whether Daymark is paused, everywhere or on the site of the page.
    pub paused: bool,
    /// Whether a policy leaves the site of the page out.
    pub left_out: bool,
    /// Whom the reader would tell.
    pub person: Option<Person>,
    /// Help contacts that stand before those of the country.
    pub contacts: Vec<Contact>,
    /// What is known of the site of the page.
    pub platform: Option<&'static Platform>,
}

impl Settings {
    /// A country and a language, and nothing else chosen.
    #[must_use]
    pub fn new(country: &'static Country, language: Language) -> Self {
        Self {
            country,
            language,
            languages: Language::all().collect(),
            sensitivity: Sensitivity::All,
            paused: false,
            left_out: false,
            person: None,
            contacts: Vec::new(),
            platform: None,
        }
    }

    /// Whether Daymark works on the site of the page now.
    #[must_use]
    pub fn works(&self) -> bool {
        !self.paused && !self.left_out
    }

    /// Whether a note comes for something so grave.
    #[must_use]
    pub fn shows(&self, level: Level) -> bool {
        let least = match self.sensitivity {
            Sensitivity::All => Level::Notice,
            Sensitivity::Threats => Level::Warning,
        };
        self.works() && level >= least
    }

    /// Defaults, under the person's choice, under the policy. What the
    /// policy locks without a value is as if the person had not chosen.
    #[must_use]
    pub fn resolve(
        person: &Chosen,
        policy: &Policy,
        environment: &Environment,
    ) -> Self {
        let site = host(&environment.site);
        let is_among = |sites: &[String]| {
            site.as_ref().is_some_and(|site| sites.contains(site))
        };
        let open = |name: &str| !policy.locks(name);
        let (language, languages) =
            languages(person.language, policy, environment);
        Self {
            country: policy
                .country
                .or(person.country.filter(|_| open("country")))
                .unwrap_or_else(|| default_country(environment)),
            language,
            languages,
            sensitivity: policy
                .sensitivity
                .or(person.sensitivity.filter(|_| open("sensitivity")))
                .unwrap_or_default(),
            paused: person.is_paused(environment.now)
                || is_among(&person.paused_sites),
            left_out: is_among(&policy.sites_left_out),
            person: person.person.clone(),
            contacts: policy.contacts.clone(),
            platform: site.as_deref().and_then(Platform::of),
        }
    }
}

/// The language that holds, and those that may be chosen.
fn languages(
    chosen: Option<Language>,
    policy: &Policy,
    environment: &Environment,
) -> (Language, Vec<Language>) {
    let locked = policy.locks("languages");
    let allowed = match policy.languages.as_slice() {
        [] => Language::all().collect(),
        some => some.to_vec(),
    };
    let language = chosen
        .filter(|_| !locked)
        .into_iter()
        .chain(spoken(environment))
        .find(|language| allowed.contains(language))
        // English, or the one that the policy names first.
        .or(allowed.first().copied())
        .unwrap_or(Language::ENGLISH);
    (language, if locked { vec![language] } else { allowed })
}

/// The country that the browser's time zone speaks for; where the zone says
/// nothing (`UTC`), the region of its language. A zone of a place that has no
/// file here gives the international rows: a wrong emergency number is worse
/// than none.
#[must_use]
pub fn default_country(environment: &Environment) -> &'static Country {
    let zone = environment.time_zone.as_str();
    if let Some(country) = Country::of_time_zone(zone) {
        return country;
    }
    let names_a_place = zone.contains('/') && !zone.starts_with("Etc/");
    if names_a_place {
        return Country::international();
    }
    environment
        .languages
        .iter()
        .find_map(|tag| region(tag))
        .and_then(Country::of)
        .unwrap_or_else(Country::international)
}

/// The first language of the browser that there are words in.
#[must_use]
pub fn default_language(environment: &Environment) -> Language {
    spoken(environment).next().unwrap_or(Language::ENGLISH)
}

/// The languages of the browser that there are words in, in its order.
fn spoken(environment: &Environment) -> impl Iterator<Item = Language> {
    environment.languages.iter().filter_map(|tag| Language::of(tag))
}

/// The region of a language tag: `TH` in `th-TH` and in `th-Thai-TH`.
fn region(tag: &str) -> Option<&str> {
    tag.split(['-', '_']).skip(1).find(|part| {
        part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic())
    })
}

/// The name of a host in small letters, if it can be one.
#[must_use]
pub fn host(written: &str) -> Option<String> {
    let host = written.trim().to_ascii_lowercase();
    let allowed = |byte: u8| {
        byte.is_ascii_lowercase()
            || byte.is_ascii_digit()
            || matches!(byte, b'-' | b'.' | b'_')
    };
    // An address of version 6 stands in brackets; a port belongs to no host.
    let six = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let fits = six.map_or_else(
        || host.bytes().all(allowed),
        |six| six.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b':'),
    );
    let whole = !host.is_empty()
        && host.len() <= MOST_HOST
        && fits
        && !host.starts_with(['.', '-'])
        && !host.contains("..");
    whole.then_some(host)
}

/// An origin such as `https://chat.example`, from what a person writes: a
/// bare host, an address of a page, with or without `https://`.
#[must_use]
pub fn origin(written: &str) -> Option<String> {
    let written = written.trim();
    let (scheme, rest) = match written.split_once("://") {
        Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
        None => ("https".to_owned(), written),
    };
    if scheme != "https" && scheme != "http" {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (name, port) = match authority.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, Some(port)),
        _ => (authority, None),
    };
    let name = host(name)?;
    if name.contains([':', '[', ']', '_']) {
        return None;
    }
    match port {
        None => Some(format!("{scheme}://{name}")),
        Some(port) => {
            let port: u16 = port.parse().ok()?;
            Some(format!("{scheme}://{name}:{port}"))
        }
    }
}

#[cfg(test)]
mod tests;

//! What a page's message and the browser's storage bring: settings, policy,
//! environment, a choice on the card, what was put away.

use std::collections::BTreeMap;

use daymark::advice::{self, CardView, Quieted};
use daymark::assess::{Assessment, Level};
use daymark::help::{Clock, Day};
use daymark::settings::{Chosen, Environment, Policy, Settings};
use daymark::value::Value;
use serde_json::Value as Json;

use super::{Kind, Target};

pub const TARGET: Target = Target {
    name: "settings",
    about: "stored settings and what a page's message brings, as JSON",
    longest: 1024,
    kind: Kind::Json,
    words: &[
        "settings",
        "policy",
        "environment",
        "choice",
        "quieted",
        "country",
        "language",
        "sensitivity",
        "pausedSites",
        "addedSites",
        "pausedUntil",
        "person",
        "welcomed",
        "name",
        "number",
        "TH",
        "th",
        "all",
        "threats",
        "https://chat.example",
        "chat.example",
        "[::1]:80",
        "+66 2-123 4567",
        "languages",
        "timeZone",
        "site",
        "now",
        "Asia/Bangkok",
        "what",
        "pause_site",
        "pause_day",
        "level",
        "concerns",
        "minutes",
        "urgent",
        "threat_to_share",
        "locked",
        "sitesLeftOut",
        "contacts",
        "phone",
        "http://",
        "..",
        "\u{0}",
        "\u{202E}",
        "null",
        "true",
        "1",
        "-1",
        "[]",
        "{}",
        "9007199254740993",
        "1e300",
    ],
    check,
};

/// The longest of what a stored text may be, in bytes: 40 letters of four.
const MOST_TEXT: usize = 253 + 16;

/// The most sites of one list.
const MOST_SITES: usize = 200;

/// The most links of a card; the longest lists of help have some thirty.
const MOST_LINKS: usize = 2_000;

/// A part of a message, as the boundary to the browser reads it: what is odd
/// counts as nothing.
pub fn part(request: &Json, name: &str) -> Value {
    request.get(name).map_or(Value::Nothing, value)
}

/// What JSON is read as.
pub fn value(json: &Json) -> Value {
    serde_json::from_value(json.clone()).unwrap_or_default()
}

fn check(input: &[u8]) {
    let Ok(request) = serde_json::from_slice::<Json>(input) else { return };
    let given = part(&request, "settings");
    let chosen = Chosen::read(&given);
    round_trip(&chosen);
    stands_alone(&given, &chosen);
    let environment = Environment::read(&part(&request, "environment"));
    let policy = Policy::read(&part(&request, "policy"));
    let settings = Settings::resolve(&chosen, &policy, &environment);
    holds(&settings, &chosen, &policy);

    let mut after = chosen.clone();
    after.choose(&part(&request, "choice"), &environment);
    round_trip(&after);
    assert_eq!(after.country, chosen.country);
    assert_eq!(after.person, chosen.person);
    assert!(after.language.is_some() || chosen.language.is_none());

    let fine = request.get("fine").is_some_and(|fine| *fine != Json::Null);
    let quieted = Quieted::read(&part(&request, "quieted"), fine);
    draw(&settings, quieted.as_ref(), &environment);
}

/// What is stored is read as the same, and is small.
fn round_trip(chosen: &Chosen) {
    let stored = serde_json::to_value(chosen.stored()).expect("plain data");
    assert_eq!(Chosen::read(&value(&stored)), *chosen, "{stored}");
    for sites in [&chosen.paused_sites, &chosen.added_sites] {
        assert!(sites.len() <= MOST_SITES);
        let short = |site: &String| site.len() <= MOST_TEXT;
        assert!(sites.iter().all(short), "{sites:?}");
    }
    if let Some(person) = &chosen.person {
        assert!(!person.name.is_empty() && person.name.len() <= MOST_TEXT);
        assert!(!person.name.chars().any(char::is_control));
    }
}

/// No value takes another down: each member alone is read as beside the rest.
fn stands_alone(given: &Value, chosen: &Chosen) {
    for (name, value) in given.members() {
        let members = BTreeMap::from([(name.to_owned(), value.clone())]);
        let alone = Chosen::read(&Value::Object(members));
        match name {
            "country" => assert_eq!(alone.country, chosen.country),
            "language" => assert_eq!(alone.language, chosen.language),
            "sensitivity" => {
                assert_eq!(alone.sensitivity, chosen.sensitivity);
            }
            "pausedSites" => {
                assert_eq!(alone.paused_sites, chosen.paused_sites);
            }
            "addedSites" => assert_eq!(alone.added_sites, chosen.added_sites),
            "pausedUntil" => {
                assert_eq!(alone.paused_until, chosen.paused_until);
            }
            "person" => assert_eq!(alone.person, chosen.person),
            "welcomed" => assert_eq!(alone.welcomed, chosen.welcomed),
            _ => assert_eq!(alone, Chosen::default(), "{name}"),
        }
    }
}

/// The policy holds over the person, and something can always be chosen.
fn holds(settings: &Settings, chosen: &Chosen, policy: &Policy) {
    assert!(settings.languages.contains(&settings.language));
    if policy.country.is_some() {
        assert_eq!(Some(settings.country), policy.country);
    }
    if policy.sensitivity.is_some() {
        assert_eq!(Some(settings.sensitivity), policy.sensitivity);
    }
    if !policy.languages.is_empty() && !policy.locks("languages") {
        assert_eq!(settings.languages, policy.languages);
    }
    assert_eq!(settings.person, chosen.person);
    assert_eq!(settings.contacts, policy.contacts);
}

/// A card for each level can be drawn, is bounded, and names the contacts.
fn draw(
    settings: &Settings,
    quieted: Option<&Quieted>,
    environment: &Environment,
) {
    let zone = environment.time_zone.as_str();
    // The clock is the device's: any moment that a calendar has.
    let turn = environment.now.unsigned_abs();
    let clock = Clock {
        day: Day(20_261_123),
        weekday: (turn % 7) as usize,
        minute: (turn % 1440) as u16,
        zone,
    };
    let found = Assessment { level: Level::Urgent, ..Assessment::default() };
    let card = advice::card(&found, 1, settings, quieted, Some(clock));
    if quieted.is_none() {
        assert_eq!(card.is_some(), settings.works(), "a card is missing");
    }
    let help = advice::help(settings, Some(clock));
    for card in card.iter().chain([&help]) {
        is_sound(card, settings);
    }
}

fn is_sound(card: &CardView, settings: &Settings) {
    let links = card.sections.iter().flat_map(|part| &part.links);
    let links: Vec<_> = links.collect();
    assert!(links.len() <= MOST_LINKS);
    for link in &links {
        let (scheme, _) = link.href.split_once(':').unwrap_or_default();
        let known = ["https", "tel", "sms"].contains(&scheme);
        assert!(known, "{}", link.href);
        assert!(!link.href.chars().any(char::is_control), "{}", link.href);
    }
    for contact in &settings.contacts {
        let named = |text: &String| text.contains(contact.name.as_str());
        let there = links.iter().any(|link| named(&link.label));
        assert!(there, "{} is missing", contact.name);
    }
}

//! The links of a service: text and chat before the telephone, for young
//! people write sooner than they speak.

use crate::advice::view::{Link, LinkKind};
use crate::help::{Service, When};
use crate::words::{Words, key};

/// Every way to reach a service. What to know about it stands below the
/// first one.
pub(super) fn links(service: &Service, words: Words) -> Vec<Link> {
    let name = name(service, words);
    let mut links = Vec::new();
    let mut add = |label: String, href: String, kind: LinkKind| {
        links.push(Link { label, detail: String::new(), href, kind });
    };
    if let Some(number) = service.sms {
        let dialled = dialled(number);
        match service.sms_word {
            Some(word) => add(
                words.with(
                    key::LINK_TEXT_WORD,
                    &[("name", &name), ("number", number), ("word", word)],
                ),
                format!("sms:{dialled}?body={word}"),
                LinkKind::Text,
            ),
            None => add(
                words.with(
                    key::LINK_TEXT,
                    &[("name", &name), ("number", number)],
                ),
                format!("sms:{dialled}"),
                LinkKind::Text,
            ),
        }
    }
    if let Some(address) = service.chat {
        let label = words.with(key::LINK_CHAT, &[("name", &name)]);
        add(label, address.to_owned(), LinkKind::Web);
    }
    if let Some(number) = service.phone {
        let label =
            words.with(key::LINK_CALL, &[("name", &name), ("number", number)]);
        add(label, format!("tel:{}", dialled(number)), LinkKind::Call);
    }
    if let Some(address) = service.url {
        let label = words.with(key::LINK_OPEN, &[("name", &name)]);
        add(label, address.to_owned(), LinkKind::Web);
    }
    if let Some(first) = links.first_mut() {
        first.detail = detail(service, words);
    }
    links
}

/// Its own name for those who read its language, else the English one.
fn name(service: &Service, words: Words) -> String {
    let own = speaks(service, words).then_some(service.local).flatten();
    own.unwrap_or(service.name).to_owned()
}

fn speaks(service: &Service, words: Words) -> bool {
    let here = words.language().code();
    service.languages.iter().any(|(language, _)| *language == here)
}

/// The number as a telephone dials it.
fn dialled(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

fn detail(service: &Service, words: Words) -> String {
    let mut parts = Vec::new();
    if service.when == When::Ready {
        parts.push(words.text(key::WHEN_READY));
    }
    parts.extend(service.notes.iter().map(|note| words.text(*note)));
    if let Some((from, to)) = service.ages {
        let (from, to) = (from.to_string(), to.to_string());
        let ages = [("from", from.as_str()), ("to", to.as_str())];
        let key = match (from.as_str(), to.as_str()) {
            ("0", _) => key::AGES_TO,
            (_, "0") => key::AGES_FROM,
            _ => key::AGES_BETWEEN,
        };
        parts.push(words.with(key, &ages));
    }
    match service.hours.map(|hours| hours.split_once('-')) {
        Some(Some((from, to))) => parts
            .push(words.with(key::HOURS_DAILY, &[("from", from), ("to", to)])),
        Some(None) => parts.push(words.text(key::HOURS_ALWAYS)),
        None => {}
    }
    if !speaks(service, words) {
        let languages: Vec<String> = service
            .languages
            .iter()
            .map(|(_, key)| words.text(*key))
            .collect();
        let languages = languages.join(", ");
        parts.push(words.with(key::SPEAKS, &[("languages", &languages)]));
    }
    parts.join(" ")
}

//! The links of services: text and chat before the telephone, for young
//! people write sooner than they speak. Below stands what decides whether
//! somebody of fourteen gets in touch.

use crate::advice::view::{Link, LinkKind};
use crate::help::{self, Clock, Purpose, Service, When};
use crate::settings::Contact;
use crate::words::{Key, Words, key};

/// The days of the week, Monday first.
const DAYS: [Key; 7] = [
    key::DAY_MONDAY,
    key::DAY_TUESDAY,
    key::DAY_WEDNESDAY,
    key::DAY_THURSDAY,
    key::DAY_FRIDAY,
    key::DAY_SATURDAY,
    key::DAY_SUNDAY,
];

/// What stands before the other notes: what a call costs, and whether it asks
/// for a name.
const FIRST: [Key; 2] = [key::NOTE_FREE, key::NOTE_NO_NAME];

/// Every way to reach some services. Those that nobody has checked for too
/// long come after the others, and beside them the directory that stands in
/// for them; directories come last. No address stands there twice.
pub(super) fn links<'s>(
    services: impl IntoIterator<Item = &'s Service>,
    words: Words,
    clock: Option<Clock<'_>>,
) -> Vec<Link> {
    let mut services: Vec<&Service> = services.into_iter().collect();
    for place in 0..services.len() {
        if services[place].is_expired(clock.as_ref())
            && let Some(directory) = services[place].directory()
            && !services.contains(&directory)
        {
            services.push(directory);
        }
    }
    services.sort_by_key(|service| {
        (service.is_directory(), service.is_expired(clock.as_ref()))
    });
    let mut links: Vec<Link> = Vec::new();
    for service in services {
        let mut ways = Draft { service, words, clock }.links();
        ways.retain(|way| links.iter().all(|link| link.href != way.href));
        links.extend(ways);
    }
    links
}

/// Every way to reach the help contacts that a policy names, text first.
pub(super) fn contact_links(contacts: &[Contact], words: Words) -> Vec<Link> {
    contacts.iter().flat_map(|contact| ways(contact, words)).collect()
}

/// The hours stand below the first way.
fn ways(contact: &Contact, words: Words) -> Vec<Link> {
    let name = contact.name.as_str();
    let numbered = |key, number: &str, scheme: &str, kind| Link {
        label: words.with(key, &[("name", name), ("number", number)]),
        detail: String::new(),
        href: format!("{scheme}:{number}"),
        kind,
    };
    let text = contact
        .text
        .as_deref()
        .map(|number| numbered(key::LINK_TEXT, number, "sms", LinkKind::Text));
    let page = contact.url.as_deref().map(|address| Link {
        label: words.with(key::LINK_OPEN, &[("name", name)]),
        detail: String::new(),
        href: address.to_owned(),
        kind: LinkKind::Web,
    });
    let call = contact
        .phone
        .as_deref()
        .map(|number| numbered(key::LINK_CALL, number, "tel", LinkKind::Call));
    let mut links: Vec<Link> =
        text.into_iter().chain(page).chain(call).collect();
    if let (Some(first), Some(hours)) = (links.first_mut(), &contact.hours) {
        first.detail.clone_from(hours);
    }
    links
}

/// One service on its way to its links.
#[derive(Clone, Copy)]
struct Draft<'a> {
    service: &'a Service,
    words: Words,
    clock: Option<Clock<'a>>,
}

impl Draft<'_> {
    /// Every way to reach it. What to know about it stands below the first
    /// one; where the chat has hours of its own, below the next.
    fn links(self) -> Vec<Link> {
        let (service, words) = (self.service, self.words);
        let name = self.name();
        let mut links = Vec::new();
        let mut add = |label: String, href: String, kind: LinkKind| {
            links.push(Link { label, detail: String::new(), href, kind });
        };
        if let Some(number) = service.sms {
            let to = dialled(number);
            let number = unbroken(number);
            let values = [("name", name), ("number", &*number)];
            match service.sms_word {
                Some(word) => {
                    let values = [values[0], values[1], ("word", word)];
                    add(
                        words.with(key::LINK_TEXT_WORD, &values),
                        format!("sms:{to}?body={word}"),
                        LinkKind::Text,
                    );
                }
                None => add(
                    words.with(key::LINK_TEXT, &values),
                    format!("sms:{to}"),
                    LinkKind::Text,
                ),
            }
        }
        if let Some(address) = service.chat {
            let label = words.with(key::LINK_CHAT, &[("name", name)]);
            add(label, address.to_owned(), LinkKind::Web);
        }
        if let Some(number) = service.phone {
            let href = format!("tel:{}", dialled(number));
            add(self.call(number), href, LinkKind::Call);
        }
        if let Some(address) = service.url {
            let label = words.with(key::LINK_OPEN, &[("name", name)]);
            add(label, address.to_owned(), LinkKind::Web);
        }
        let chat = links
            .iter()
            .position(|link| Some(&*link.href) == service.chat)
            .filter(|_| links.len() > 1);
        let hours = service.hours.map_or("", |hours| hours.chat);
        match chat.filter(|_| !hours.is_empty()) {
            Some(chat) => {
                links[chat].detail = self.chat_hours(hours);
                let other = usize::from(chat == 0);
                links[other].detail = self.detail();
            }
            None => {
                if let Some(first) = links.first_mut() {
                    first.detail = self.detail();
                }
            }
        }
        links
    }

    /// Its own name for those who read its language, else the English one.
    fn name(&self) -> &'static str {
        self.own_name().unwrap_or(self.service.name)
    }

    fn own_name(&self) -> Option<&'static str> {
        self.service.local.filter(|_| self.is_understood())
    }

    fn is_understood(&self) -> bool {
        self.service.speaks(self.words.language().code())
    }

    /// The label of the number. An emergency number has no name of its own:
    /// what it is for stands there instead.
    fn call(&self, number: &str) -> String {
        let number = unbroken(number);
        if self.is_named() {
            let values = [("name", self.name()), ("number", &*number)];
            return self.words.with(key::LINK_CALL, &values);
        }
        let purpose = self.words.text(key::PURPOSE_EMERGENCY);
        format!("{purpose}: {number}")
    }

    fn is_named(&self) -> bool {
        self.service.purpose != Purpose::Emergency || self.own_name().is_some()
    }

    /// What to know before getting in touch, the deciding first.
    fn detail(&self) -> String {
        let service = self.service;
        let mut parts = Vec::new();
        if service.is_expired(self.clock.as_ref())
            && let Some(directory) = service.directory()
        {
            let name = [("directory", directory.name)];
            parts.push(self.words.with(key::ROW_EXPIRED, &name));
        }
        if service.when == When::Ready {
            parts.push(self.words.text(key::WHEN_READY));
        }
        let hours = service.hours.map_or("", |hours| hours.written);
        if hours != help::ALWAYS {
            parts.extend(self.open_now(|clock| service.is_open(clock)));
        }
        let known =
            |note: &&Key| self.is_named() || **note != key::NOTE_DANGER;
        let notes = || service.notes.iter().filter(known);
        let first = notes().filter(|note| FIRST.contains(note));
        parts.extend(first.map(|note| self.words.text(*note)));
        parts.extend(self.ages());
        parts.extend(self.languages());
        parts.extend(self.times(hours));
        if let Some(place) = service.place {
            parts.push(self.words.with(key::ONLY_IN, &[("place", place)]));
        }
        let rest = notes().filter(|note| !FIRST.contains(note));
        parts.extend(rest.map(|note| self.words.text(*note)));
        if let Some(number) = service.ambulance {
            let number = [("number", number)];
            parts.push(self.words.with(key::AMBULANCE, &number));
        }
        parts.join(" ")
    }

    fn chat_hours(&self, hours: &str) -> String {
        let service = self.service;
        let mut parts = Vec::new();
        parts.extend(self.open_now(|clock| service.is_chat_open(clock)));
        parts.extend(self.times(hours));
        parts.join(" ")
    }

    fn open_now(
        &self,
        open: impl Fn(&Clock<'_>) -> Option<bool>,
    ) -> Option<String> {
        let open = self.clock.as_ref().and_then(open)?;
        let key = if open { key::OPEN_NOW } else { key::CLOSED_NOW };
        Some(self.words.text(key))
    }

    fn ages(&self) -> Option<String> {
        let (from, to) = self.service.ages?;
        let key = match (from, to) {
            (0, _) => key::AGES_TO,
            (_, 0) => key::AGES_FROM,
            _ => key::AGES_BETWEEN,
        };
        let (from, to) = (from.to_string(), to.to_string());
        Some(self.words.with(key, &[("from", &from), ("to", &to)]))
    }

    /// The languages it answers in, where the reader's is not one of them.
    fn languages(&self) -> Option<String> {
        if self.is_understood() || self.service.languages.is_empty() {
            return None;
        }
        let names: Vec<&str> = self.service.own_names().collect();
        let names = names.join(", ");
        Some(self.words.with(key::SPEAKS, &[("languages", &names)]))
    }

    /// One sentence for each part of the hours.
    fn times(&self, hours: &str) -> Vec<String> {
        if hours == help::ALWAYS {
            return vec![self.words.text(key::HOURS_ALWAYS)];
        }
        let sentence = |part: help::Part<'_>| {
            let times = [("from", part.from), ("to", part.to)];
            if part.days.is_empty() {
                return self.words.with(key::HOURS_DAILY, &times);
            }
            let days = self.days(part.days);
            let values = [("days", &*days), times[0], times[1]];
            self.words.with(key::HOURS_DAYS, &values)
        };
        help::parts(hours).map(sentence).collect()
    }

    /// The days in words, such as "Monday to Friday".
    fn days(&self, written: &str) -> String {
        let name = |day: &str| {
            let day = help::weekday(day).map(|place| DAYS[place]);
            day.map_or_else(String::new, |key| self.words.text(key))
        };
        let both = |key, first: &str, last: &str| {
            self.words.with(key, &[("first", first), ("last", last)])
        };
        help::spans(written)
            .map(|(first, last)| match first == last {
                true => name(first),
                false => both(key::DAYS_RANGE, &name(first), &name(last)),
            })
            .reduce(|first, last| both(key::DAYS_AND, &first, &last))
            .unwrap_or_default()
    }
}

/// The number as it is shown: on one line, for it is read while dialling.
pub(super) fn unbroken(number: &str) -> String {
    number.replace(' ', "\u{a0}")
}

/// The number as a telephone dials it; a `#` would end the address.
fn dialled(number: &str) -> String {
    number
        .chars()
        .filter(|c| c.is_ascii_digit() || "+*#".contains(*c))
        .map(|c| if c == '#' { "%23".to_owned() } else { c.to_string() })
        .collect()
}

#[cfg(test)]
mod tests;

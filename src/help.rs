//! Who can help: the services of each country, in the order in which a card
//! shows them.
//!
//! The rows are data in `src/help/<country>.toml`, checked when the crate is
//! built. Adding a country is adding a file; the browser knows its name.

mod clock;
mod hours;

use crate::words::{Key, key};

pub use clock::{Clock, Hours};
pub use hours::{ALWAYS, Part, parts, spans, weekday};

include!(concat!(env!("OUT_DIR"), "/help.rs"));

/// The code of the rows that serve every country.
pub const INTERNATIONAL: &str = "INT";

/// The age from which a line is for adults.
const ADULT: u8 = 18;

/// A day of the calendar as one number, 20261121, so that days compare as
/// numbers do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub u32);

/// What a service is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Police, ambulance, fire.
    Emergency,
    /// Someone for young people to talk to.
    Child,
    /// Someone to talk to in despair.
    Crisis,
    /// Someone to talk to when all feels heavy.
    Distress,
    /// Takes reports.
    Report,
    /// Helps to take pictures down.
    Pictures,
}

impl Purpose {
    /// Every purpose.
    const ALL: [Self; 6] = [
        Self::Emergency,
        Self::Child,
        Self::Crisis,
        Self::Distress,
        Self::Report,
        Self::Pictures,
    ];
}

/// When a service is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// In every card that shows its kind.
    Always,
    /// Only where money was sent.
    MoneySent,
    /// Behind "when you feel ready, or with an adult's help".
    Ready,
    /// Only where somebody might be hurt.
    Hurt,
    /// Only where the country is not known or has no file.
    NoCountry,
}

/// One service.
#[derive(Debug, PartialEq, Eq)]
pub struct Service {
    /// What it is for.
    pub purpose: Purpose,
    /// When it is shown.
    pub when: When,
    /// Its name in English.
    pub name: &'static str,
    /// Its name in its own language, if that differs.
    pub local: Option<&'static str>,
    /// Telephone number as people write it.
    pub phone: Option<&'static str>,
    /// Number for text messages.
    pub sms: Option<&'static str>,
    /// The word to send.
    pub sms_word: Option<&'static str>,
    /// Page with a chat.
    pub chat: Option<&'static str>,
    /// Its page.
    pub url: Option<&'static str>,
    /// When it answers, if that is known.
    pub hours: Option<&'static Hours>,
    /// From and to which age; 0 leaves that end open.
    pub ages: Option<(u8, u8)>,
    /// The only town or region that it serves.
    pub place: Option<&'static str>,
    /// The codes of the languages it answers in, with a space between.
    pub languages: &'static str,
    /// The number of the ambulance, beside an emergency number that does not
    /// reach it.
    pub ambulance: Option<&'static str>,
    /// What else to know.
    pub notes: &'static [Key],
    /// After this day somebody has to check it again.
    pub expires_on: Day,
}

impl Service {
    /// Finds other services rather than helping itself.
    #[must_use]
    pub fn is_directory(&self) -> bool {
        self.notes.contains(&key::NOTE_DIRECTORY)
    }

    /// Whether it answers in a language.
    #[must_use]
    pub fn speaks(&self, language: &str) -> bool {
        self.languages.split(' ').any(|spoken| spoken == language)
    }

    /// The languages it answers in, each by its own name.
    pub fn own_names(&self) -> impl Iterator<Item = &'static str> {
        self.languages.split(' ').filter_map(|code| {
            let known =
                LANGUAGES.binary_search_by_key(&code, |(code, _)| code);
            Some(LANGUAGES.get(known.ok()?)?.1)
        })
    }

    /// The list of help lines that stands in for it where it may be wrong.
    #[must_use]
    pub fn directory(&self) -> Option<&'static Self> {
        let despair =
            |purpose| matches!(purpose, Purpose::Crisis | Purpose::Distress);
        Country::international().services.iter().find(|one| {
            one.is_directory() && despair(one.purpose) == despair(self.purpose)
        })
    }

    /// Whether it may be the one number that somebody of fourteen is given,
    /// anywhere in its country.
    fn is_for_all_young(&self) -> bool {
        self.phone.is_some()
            && self.when == When::Always
            && self.place.is_none()
            && self.ages.is_none_or(|(from, _)| from < ADULT)
    }
}

/// A country and who can help there.
#[derive(Debug, PartialEq, Eq)]
pub struct Country {
    /// Two capital letters, or [`INTERNATIONAL`].
    pub code: &'static str,
    /// Time zones of the browser that speak for it, with a space between; a
    /// last `*` stands for the rest.
    pub time_zones: &'static str,
    /// Its services, in the order of the card.
    pub services: &'static [Service],
}

impl Country {
    /// The rows that serve every country.
    #[must_use]
    pub fn international() -> &'static Self {
        static NONE: Country =
            Country { code: INTERNATIONAL, time_zones: "", services: &[] };
        Self::of(INTERNATIONAL).unwrap_or(&NONE)
    }

    /// Whether the country is not known.
    #[must_use]
    pub fn is_international(&self) -> bool {
        self.code == INTERNATIONAL
    }

    /// The country of a code such as `TH`.
    #[must_use]
    pub fn of(code: &str) -> Option<&'static Self> {
        COUNTRIES
            .iter()
            .find(|country| country.code.eq_ignore_ascii_case(code))
    }

    /// The country that a time zone of the browser speaks for.
    #[must_use]
    pub fn of_time_zone(zone: &str) -> Option<&'static Self> {
        COUNTRIES
            .iter()
            .find(|country| clock::includes(country.time_zones, zone))
    }

    /// The services at a moment. Of those for the same purpose the ones that
    /// are known to be closed come after the others. What nobody has checked
    /// for too long comes last: it is never gone without a word.
    pub fn services(
        &self,
        clock: Option<Clock<'_>>,
    ) -> impl Iterator<Item = &'static Service> + use<> {
        let mut services: Vec<&'static Service> =
            self.services.iter().collect();
        if let Some(clock) = clock {
            for purpose in Purpose::ALL {
                closed_last(&mut services, purpose, &clock);
            }
            services.sort_by_key(|service| service.is_expired(Some(&clock)));
        }
        services.into_iter()
    }

    /// The one to call in despair: a crisis line before any other, and not
    /// one that is known to be closed while another is not.
    #[must_use]
    pub fn in_despair(
        &self,
        clock: Option<Clock<'_>>,
    ) -> Option<&'static Service> {
        let rank = |service: &Service| match service.purpose {
            Purpose::Crisis => Some(0),
            Purpose::Distress => Some(1),
            Purpose::Child => Some(2),
            Purpose::Emergency | Purpose::Report | Purpose::Pictures => None,
        };
        let closed = |service: &Service| {
            clock.is_some_and(|clock| service.is_open(&clock) == Some(false))
        };
        self.services(clock)
            .filter(|service| service.is_for_all_young())
            .filter_map(|service| {
                let expired = service.is_expired(clock.as_ref());
                Some((expired, closed(service), rank(service)?, service))
            })
            .min_by_key(|(expired, closed, rank, _)| {
                (*expired, *closed, *rank)
            })
            .map(|(.., service)| service)
    }
}

/// Within the places of one purpose, moves the closed ones to the end.
fn closed_last(
    services: &mut [&'static Service],
    purpose: Purpose,
    clock: &Clock<'_>,
) {
    let places: Vec<usize> = (0..services.len())
        .filter(|place| services[*place].purpose == purpose)
        .collect();
    let mut sorted: Vec<&Service> =
        places.iter().map(|place| services[*place]).collect();
    sorted.sort_by_key(|service| service.is_open(clock) == Some(false));
    for (place, service) in places.into_iter().zip(sorted) {
        services[place] = service;
    }
}

#[cfg(test)]
mod tests;

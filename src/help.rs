//! Who can help: the services of each country, in the order in which a card
//! shows them.
//!
//! The rows are data in `src/help/<country>.toml`, checked when the crate is
//! built. Adding a country is adding a file and its name to the words.

use crate::words::{Key, key};

include!(concat!(env!("OUT_DIR"), "/help.rs"));

/// The code of the rows that serve every country.
pub const INTERNATIONAL: &str = "INT";

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
    /// Takes reports.
    Report,
    /// Helps to take pictures down.
    Pictures,
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
    /// `always`, times as `09:00-17:00`, or not known.
    pub hours: Option<&'static str>,
    /// From and to which age; 0 leaves that end open.
    pub ages: Option<(u8, u8)>,
    /// The languages it answers in, and the keys of their names.
    pub languages: &'static [(&'static str, Key)],
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
}

/// A country and who can help there.
#[derive(Debug, PartialEq, Eq)]
pub struct Country {
    /// Two capital letters, or [`INTERNATIONAL`].
    pub code: &'static str,
    /// The key of its name.
    pub name: Key,
    /// Time zones of the browser that speak for it.
    pub time_zones: &'static [&'static str],
    /// Its services, in the order of the card.
    pub services: &'static [Service],
}

impl Country {
    /// The rows that serve every country.
    #[must_use]
    pub fn international() -> &'static Self {
        static NONE: Country = Country {
            code: INTERNATIONAL,
            name: key::COUNTRY_INT,
            time_zones: &[],
            services: &[],
        };
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
        let speaks = |known: &str| match known.strip_suffix('*') {
            Some(start) => zone.starts_with(start),
            None => zone == known,
        };
        COUNTRIES
            .iter()
            .find(|country| country.time_zones.iter().any(|z| speaks(z)))
    }

    /// The services that may be shown on a day. What nobody has checked for
    /// too long is left out; emergency numbers and what serves every country
    /// stay, so that there is always someone to turn to.
    pub fn services(
        &self,
        today: Option<Day>,
    ) -> impl Iterator<Item = &'static Service> {
        let stays = self.is_international();
        self.services.iter().filter(move |service| {
            stays
                || service.purpose == Purpose::Emergency
                || today.is_none_or(|today| today <= service.expires_on)
        })
    }
}

#[cfg(test)]
mod tests;

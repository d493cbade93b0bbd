//! What the clock of the device says, and which services answer now. The
//! clock comes in from outside, so that the same moment always gives the same
//! card.

use super::{Day, Service, hours};

/// The clock of the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock<'a> {
    /// The day of the calendar.
    pub day: Day,
    /// The day of the week, Monday 0.
    pub weekday: usize,
    /// The minute of the day.
    pub minute: u16,
    /// The time zone, such as `Asia/Bangkok`; empty where it is not known.
    pub zone: &'a str,
}

/// When a service answers.
#[derive(Debug, PartialEq, Eq)]
pub struct Hours {
    /// As [`hours`] reads it; empty where it is not known.
    pub written: &'static str,
    /// When its chat answers, if that differs; empty otherwise.
    pub chat: &'static str,
    /// The zones whose clocks show the time of these hours, after one
    /// another with a space; a last `*` stands for the rest.
    pub zones: &'static str,
}

/// Whether somebody answers now, as far as that can be known.
fn open(written: &str, zones: &str, clock: &Clock<'_>) -> Option<bool> {
    if written.is_empty() || !includes(zones, clock.zone) {
        return None;
    }
    Some(hours::holds(written, clock.weekday, clock.minute))
}

/// Whether a list of zones names a zone.
pub(super) fn includes(zones: &str, zone: &str) -> bool {
    zones.split(' ').any(|known| match known.strip_suffix('*') {
        Some(start) => zone.starts_with(start),
        None => !zone.is_empty() && zone == known,
    })
}

impl Service {
    /// Whether somebody answers now: known only where the hours are, and
    /// where the clock of the device shows the time that they are written in.
    #[must_use]
    pub fn is_open(&self, clock: &Clock<'_>) -> Option<bool> {
        let hours = self.hours?;
        open(hours.written, hours.zones, clock)
    }

    /// The same for the chat, where it has hours of its own.
    #[must_use]
    pub fn is_chat_open(&self, clock: &Clock<'_>) -> Option<bool> {
        let hours = self.hours?;
        open(hours.chat, hours.zones, clock)
    }

    /// Whether nobody has checked it for too long. Emergency numbers and the
    /// directories, which stand in for all others, always hold.
    #[must_use]
    pub fn is_expired(&self, clock: Option<&Clock<'_>>) -> bool {
        self.purpose != super::Purpose::Emergency
            && !self.is_directory()
            && clock.is_some_and(|clock| clock.day > self.expires_on)
    }
}

//! When a service answers, as the data files write it. The build reads it
//! with the same code, so that a row that cannot be read never ships.
//!
//! `always`, or parts after one another with `;`: days, then times, such as
//! `Mon-Fri 08:00-20:00; Sat,Sun 09:00-19:00`. Without days a part holds
//! every day. A part that ends at or before its beginning ends on the day
//! after; `24:00` is the end of the day.

/// The minutes of a day.
pub const DAY: u16 = 24 * 60;

/// The days as the files write them, Monday first.
pub const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// What stands for day and night.
pub const ALWAYS: &str = "always";

/// Some days and the times of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// The days as written, such as `Mon-Fri`; empty for every day.
    pub days: &'a str,
    /// The begin as written, such as `08:00`.
    pub from: &'a str,
    /// The end as written.
    pub to: &'a str,
}

/// The parts of the hours as written; nothing for `always`.
pub fn parts(written: &str) -> impl Iterator<Item = Part<'_>> {
    let written = if written == ALWAYS { "" } else { written };
    written.split(';').map(str::trim).filter(|part| !part.is_empty()).map(
        |part| {
            let (days, times) = part.rsplit_once(' ').unwrap_or(("", part));
            let (from, to) = times.split_once('-').unwrap_or((times, ""));
            Part { days, from, to }
        },
    )
}

/// A place in the week as written: a day alone, or from one day to another.
pub fn spans(days: &str) -> impl Iterator<Item = (&str, &str)> {
    days.split(',')
        .filter(|span| !span.is_empty())
        .map(|span| span.split_once('-').unwrap_or((span, span)))
}

/// The place of a day in the week, Monday 0.
pub fn weekday(day: &str) -> Option<usize> {
    DAYS.iter().position(|known| *known == day)
}

/// The minute of the day that a time such as `09:30` names.
pub fn minute(time: &str) -> Option<u16> {
    let (hour, minute) = time.split_once(':')?;
    let number = |text: &str| {
        let plain =
            text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
        text.parse::<u16>().ok().filter(|_| plain)
    };
    let minute = number(minute).filter(|minute| *minute < 60)?;
    let time = number(hour)? * 60 + minute;
    (time <= DAY).then_some(time)
}

impl Part<'_> {
    /// Whether all of it can be read.
    #[allow(dead_code, reason = "the build asks")]
    fn is_sound(&self) -> bool {
        let days = self.days.is_empty()
            || self.days.split(',').all(|span| !span.is_empty())
                && spans(self.days).all(|(first, last)| {
                    weekday(first).is_some() && weekday(last).is_some()
                });
        let from = minute(self.from).filter(|from| *from < DAY);
        let to = minute(self.to);
        days && from.is_some() && to.is_some() && from != to
    }

    /// Whether it names a day of the week, Monday 0.
    fn names(&self, day: usize) -> bool {
        self.days.is_empty()
            || spans(self.days).any(|(first, last)| {
                match (weekday(first), weekday(last)) {
                    (Some(first), Some(last)) if first <= last => {
                        (first..=last).contains(&day)
                    }
                    // From Saturday to Thursday.
                    (Some(first), Some(last)) => day >= first || day <= last,
                    _ => false,
                }
            })
    }

    /// Whether somebody answers on that day at that minute.
    fn holds(&self, day: usize, now: u16) -> bool {
        let (Some(from), Some(to)) = (minute(self.from), minute(self.to))
        else {
            return false;
        };
        if from < to {
            return self.names(day) && (from..to).contains(&now);
        }
        let before = (day + DAYS.len() - 1) % DAYS.len();
        self.names(day) && now >= from || self.names(before) && now < to
    }
}

/// Whether the hours can be read.
#[allow(dead_code, reason = "the build asks")]
pub fn is_sound(written: &str) -> bool {
    written == ALWAYS
        || parts(written).next().is_some()
            && parts(written).all(|part| part.is_sound())
}

/// Whether somebody answers on a day of the week, Monday 0, at a minute of
/// the day.
pub fn holds(written: &str, day: usize, now: u16) -> bool {
    written == ALWAYS || parts(written).any(|part| part.holds(day, now))
}

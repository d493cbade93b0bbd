//! What to show for what was found: from an assessment, the settings and the
//! place to one card, or to none.
//!
//! Every decision on what a person sees is here and in the modules below.
//! The page only draws.

mod branch;
mod directory;
mod link;
mod section;
mod services;
mod view;

use std::collections::BTreeSet;

use serde::de::value::{self, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Serialize};

use crate::advice::link::unbroken;
use crate::assess::{Assessment, Concern, Level};
use crate::chat::{Message, Speaker};
use crate::help::{Clock, Purpose, Service};
use crate::settings::Settings;
use crate::value::Value;
use crate::words::{Key, Words, key};

pub use directory::{Group, directory};
pub use view::{
    Action, Branch, BranchId, Buttons, CardView, LanguageChoice, Link,
    LinkKind, PauseView, Say, Section, SectionId,
};

/// A card that was put away comes back for another concern after so many
/// minutes; for a higher level at once.
const QUIET_MINUTES: i64 = 60;

/// What the reader hid, or called fine, in this conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quieted {
    /// The level of the card that was put away.
    pub level: Level,
    /// Its concerns.
    #[serde(default)]
    pub concerns: Vec<Concern>,
    /// Whether the chat was called fine; otherwise the card was only hidden.
    #[serde(default)]
    pub fine: bool,
    /// How long ago.
    #[serde(default)]
    pub minutes: i64,
}

impl Quieted {
    /// Takes what can be used; `None` where no level is named. `fine` is said
    /// beside it, by the page.
    #[must_use]
    pub fn read(value: &Value, fine: bool) -> Option<Self> {
        let level = known(value.member("level").text()?)?;
        let concerns =
            value.member("concerns").texts().filter_map(known).collect();
        let minutes = value.member("minutes").whole().unwrap_or_default();
        Some(Self { level, concerns, fine, minutes })
    }

    /// Whether an assessment gives no reason to come back: what was called
    /// fine returns only at a higher level; what was hidden also on a new
    /// concern, but not within the hour.
    fn covers(&self, assessment: &Assessment) -> bool {
        let is_new = assessment
            .concerns
            .iter()
            .any(|concern| !self.concerns.contains(concern));
        assessment.level <= self.level
            && (self.fine || self.minutes < QUIET_MINUTES || !is_new)
    }
}

/// One of a fixed list of names.
fn known<T: DeserializeOwned>(name: &str) -> Option<T> {
    let name: StrDeserializer<'_, value::Error> = name.into_deserializer();
    T::deserialize(name).ok()
}

/// How many other speakers the reasons come from.
#[must_use]
pub fn accounts(assessment: &Assessment, messages: &[Message]) -> usize {
    let speakers: BTreeSet<String> = assessment
        .signals
        .iter()
        .filter_map(|signal| messages.get(signal.message))
        .filter_map(|message| match message.speaker() {
            Speaker::Other(name) => Some(name),
            Speaker::Reader | Speaker::Unknown => None,
        })
        .collect();
    speakers.len()
}

/// The card for what was found, or `None` where nothing is to be shown:
/// nothing found that the settings show, the site paused or left out, or put
/// away and not grown since.
#[must_use]
pub fn card(
    assessment: &Assessment,
    accounts: usize,
    settings: &Settings,
    quieted: Option<&Quieted>,
    today: Option<Clock<'_>>,
) -> Option<CardView> {
    if !settings.shows(assessment.level) {
        return None;
    }
    if quieted.is_some_and(|quieted| quieted.covers(assessment)) {
        return None;
    }
    let situation = Situation::of(assessment.level, &assessment.concerns);
    let case = Case {
        situation,
        level: assessment.level,
        concerns: &assessment.concerns,
        several: accounts > 1,
        settings,
        words: settings.language.words(),
        today,
    };
    Some(case.card())
}

/// The pause before a picture, where one was asked for in this conversation;
/// `None` where nothing was asked, where Daymark is paused, and where the
/// reader called the chat fine.
#[must_use]
pub fn pause(
    assessment: &Assessment,
    settings: &Settings,
    quieted: Option<&Quieted>,
) -> Option<PauseView> {
    let asked = assessment.level > Level::None
        && assessment
            .concerns
            .iter()
            .any(|concern| ASKS_FOR_PICTURES.contains(concern));
    let fine = quieted
        .is_some_and(|quieted| quieted.fine && quieted.covers(assessment));
    if !asked || !settings.works() || fine {
        return None;
    }
    let words = settings.language.words();
    Some(PauseView {
        language: settings.language.code(),
        direction: settings.language.direction(),
        name: words.text(key::PAUSE_NAME),
        sentence: words.text(key::PAUSE_SENTENCE),
        hint: words.text(key::PAUSE_HINT),
        send: words.text(key::PAUSE_SEND),
        not_now: words.text(key::PAUSE_NOT_NOW),
    })
}

/// Concerns that ask for a picture.
const ASKS_FOR_PICTURES: [Concern; 4] = [
    Concern::PictureRequest,
    Concern::PicturePressure,
    Concern::MorePicturesDemand,
    Concern::LureOffer,
];

/// Help without any finding.
#[must_use]
pub fn help(settings: &Settings, today: Option<Clock<'_>>) -> CardView {
    Case::help(settings, today).card()
}

/// What the card is mostly about; the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Situation {
    /// The reader is pushed towards hurting themselves.
    SelfHarm,
    /// Somebody is threatened with harm.
    Harm,
    /// A meeting is demanded.
    Meeting,
    /// More is demanded after a payment.
    Paid,
    /// Money is demanded.
    Money,
    /// Pictures are demanded under a threat.
    Demand,
    /// A threat with a made-up picture.
    Fake,
    /// Any other threat.
    Threat,
    /// Something is offered for pictures.
    Lure,
    /// A picture is asked for.
    Request,
    /// Secrecy or another app is asked for.
    Secret,
    /// Nothing was found: the reader opened the help.
    Help,
}

impl Situation {
    fn of(level: Level, concerns: &[Concern]) -> Self {
        let has = |concern| concerns.contains(&concern);
        // Pressing for a picture may be a warning without any threat.
        let presses = has(Concern::PictureRequest)
            || has(Concern::PicturePressure)
            || has(Concern::LureOffer);
        let only_asks = presses && concerns.iter().all(|one| one.is_soft());
        let firm = level >= Level::Warning && !only_asks;
        if has(Concern::SelfHarmPush) {
            Self::SelfHarm
        } else if has(Concern::ThreatOfHarm) {
            Self::Harm
        } else if has(Concern::MeetingDemand) {
            Self::Meeting
        } else if has(Concern::PressureAfterPayment) {
            Self::Paid
        } else if has(Concern::MoneyDemand) {
            Self::Money
        } else if has(Concern::MorePicturesDemand) {
            Self::Demand
        } else if has(Concern::FakePictureThreat) {
            Self::Fake
        } else if firm {
            Self::Threat
        } else if has(Concern::LureOffer) {
            Self::Lure
        } else if presses {
            Self::Request
        } else if has(Concern::Secrecy) || has(Concern::PlatformMove) {
            Self::Secret
        } else {
            Self::Request
        }
    }

    fn sentence(self) -> Key {
        match self {
            Self::SelfHarm => key::SENTENCE_SELF_HARM,
            Self::Harm => key::SENTENCE_HARM,
            Self::Meeting => key::SENTENCE_MEETING,
            Self::Paid => key::SENTENCE_PAID,
            Self::Money => key::SENTENCE_MONEY,
            Self::Demand => key::SENTENCE_DEMAND,
            Self::Fake => key::SENTENCE_FAKE,
            Self::Threat => key::SENTENCE_THREAT,
            Self::Lure => key::SENTENCE_LURE,
            Self::Request => key::SENTENCE_REQUEST,
            Self::Secret => key::SENTENCE_SECRET,
            Self::Help => key::SENTENCE_HELP,
        }
    }
}

/// All that one card is made from.
struct Case<'a> {
    situation: Situation,
    level: Level,
    concerns: &'a [Concern],
    /// Whether several accounts take part.
    several: bool,
    settings: &'a Settings,
    words: Words,
    today: Option<Clock<'a>>,
}

impl<'a> Case<'a> {
    /// Nothing was found: the reader opened the help.
    fn help(settings: &'a Settings, today: Option<Clock<'a>>) -> Self {
        Self {
            situation: Situation::Help,
            level: Level::None,
            concerns: &[],
            several: false,
            settings,
            words: settings.language.words(),
            today,
        }
    }
}

impl Case<'_> {
    fn has(&self, concern: Concern) -> bool {
        self.concerns.contains(&concern)
    }

    fn card(&self) -> CardView {
        let words = self.words;
        let language = words.language();
        CardView {
            level: self.level,
            concerns: self.concerns.to_vec(),
            language: language.code(),
            direction: language.direction(),
            name: words.text(key::CARD_NAME),
            sentence: words.text(self.situation.sentence()),
            now: self.now(),
            buttons: self.buttons(),
            sections: self.sections(),
            branches: self.branches(),
            languages: self.languages(),
        }
    }

    fn buttons(&self) -> Buttons {
        let text = |key| self.words.text(key);
        Buttons {
            open: text(key::CARD_OPEN),
            close: text(key::CARD_CLOSE),
            hide: text(key::CARD_HIDE),
            fine: text(key::CARD_FINE),
            wrong: text(key::CARD_WRONG),
            put_away: text(key::CARD_PUT_AWAY),
            all_help: text(key::POPUP_ALL_HELP),
            branches: text(key::CARD_BRANCHES),
            branches_intro: text(key::BRANCH_INTRO),
            back: text(key::CARD_BACK),
            pause_day: text(key::CARD_PAUSE_DAY),
            pause_site: text(key::CARD_PAUSE_SITE),
            copy: text(key::COPY),
            copied: text(key::COPIED),
            share: text(key::SHARE),
            language: text(key::CHOOSE_LANGUAGE),
        }
    }

    /// One language alone is nothing to choose.
    fn languages(&self) -> Vec<LanguageChoice> {
        let languages = &self.settings.languages;
        if languages.len() < 2 {
            return Vec::new();
        }
        languages
            .iter()
            .map(|language| LanguageChoice {
                code: language.code(),
                name: language.words().text(key::OWN_NAME),
            })
            .collect()
    }

    /// What the reader can do now, in one line.
    fn now(&self) -> String {
        match self.situation {
            Situation::SelfHarm => self.now_crisis(),
            Situation::Harm => {
                self.now_danger(key::NOW_HARM_CALL, key::NOW_HARM)
            }
            Situation::Meeting => {
                self.now_danger(key::NOW_MEETING_CALL, key::NOW_MEETING)
            }
            Situation::Paid => self.words.text(key::NOW_PAID),
            Situation::Money => self.words.text(key::NOW_MONEY),
            Situation::Demand => self.words.text(key::NOW_DEMAND),
            Situation::Fake | Situation::Threat => {
                self.words.text(key::NOW_THREAT)
            }
            Situation::Lure => self.words.text(key::NOW_LURE),
            Situation::Request => self.words.text(key::NOW_REQUEST),
            Situation::Secret => self.words.text(key::NOW_SECRET),
            Situation::Help => self.words.text(key::NOW_HELP),
        }
    }

    /// The line to call in despair.
    fn now_crisis(&self) -> String {
        let line = self.settings.country.in_despair(self.today);
        let line = line.and_then(|service| Some((service, service.phone?)));
        let Some((service, number)) = line else {
            return self.words.text(key::NOW_CRISIS);
        };
        let both = service.sms == Some(number) && service.sms_word.is_none();
        let key =
            if both { key::NOW_CRISIS_BOTH } else { key::NOW_CRISIS_CALL };
        self.words.with(key, &[("number", &*unbroken(number))])
    }

    fn now_danger(&self, with_number: Key, without: Key) -> String {
        let number = self
            .national()
            .filter(|service| service.purpose == Purpose::Emergency)
            .find_map(|service| service.phone);
        match number {
            Some(number) => {
                self.words.with(with_number, &[("number", &*unbroken(number))])
            }
            None => self.words.text(without),
        }
    }

    /// The services of the country that may be shown today.
    fn national(&self) -> impl Iterator<Item = &'static Service> {
        self.settings.country.services(self.today)
    }
}

#[cfg(test)]
mod tests;

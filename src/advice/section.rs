//! The parts of the opened card, and what stands in each.

use crate::advice::link::contact_links;
use crate::advice::view::{Action, Link, LinkKind, Say, Section, SectionId};
use crate::advice::{Case, Situation};
use crate::assess::{Concern, Level};
use crate::platform::Platform;
use crate::settings::Person;
use crate::words::{Key, key};

/// Concerns that are about a picture somebody might hold.
const ABOUT_PICTURES: &[Concern] = &[
    Concern::ThreatToShare,
    Concern::MoneyDemand,
    Concern::MorePicturesDemand,
    Concern::RecordedClaim,
    Concern::FakePictureThreat,
    Concern::PressureAfterPayment,
];

impl Case<'_> {
    /// The parts in order. Someone pushed towards self-harm sees people
    /// before any step.
    pub(super) fn sections(&self) -> Vec<Section> {
        let mut sections = Vec::new();
        if self.is_grave() {
            sections.push(self.crisis());
        }
        if self.situation == Situation::SelfHarm {
            sections.push(self.people());
            sections.push(self.steps());
        } else {
            sections.push(self.steps());
            sections.push(self.people());
        }
        sections.extend(self.near());
        sections.push(self.services());
        if self.shows_pictures() {
            sections.push(self.pictures());
        }
        if self.situation != Situation::Help {
            if !self.is_soft() {
                sections.push(self.record());
            }
            sections.push(self.why());
        }
        sections
    }

    /// Whether somebody may be hurt.
    pub(super) fn is_grave(&self) -> bool {
        self.in_danger() || self.has(Concern::SelfHarmPush)
    }

    pub(super) fn in_danger(&self) -> bool {
        self.has(Concern::ThreatOfHarm) || self.has(Concern::MeetingDemand)
    }

    pub(super) fn is_soft(&self) -> bool {
        self.level == Level::Notice
    }

    pub(super) fn shows_pictures(&self) -> bool {
        self.situation == Situation::Help
            || !self.is_soft()
                && ABOUT_PICTURES.iter().any(|concern| self.has(*concern))
    }

    pub(super) fn section(
        &self,
        id: SectionId,
        title: Key,
        lines: &[Key],
        links: Vec<Link>,
    ) -> Section {
        Section {
            id,
            title: self.words.text(title),
            lead: None,
            lines: lines.iter().map(|line| self.words.text(*line)).collect(),
            links,
            say: None,
            action: None,
        }
    }

    pub(super) fn say(&self, intro: Key, sentences: &[Key]) -> Say {
        let text = |key: &Key| self.words.text(*key);
        Say {
            intro: text(&intro),
            sentences: sentences.iter().map(text).collect(),
        }
    }

    /// Someone to turn to at once.
    pub(super) fn crisis(&self) -> Section {
        let despair = self.has(Concern::SelfHarmPush);
        let mut lines = Vec::new();
        if despair {
            lines.extend([
                key::CRISIS_MATTER,
                key::CRISIS_NOT_ALONE,
                key::CRISIS_WAIT,
            ]);
        }
        if self.in_danger() {
            lines.extend([
                key::DANGER_NO_MEETING,
                key::DANGER_STAY,
                key::DANGER_TELL,
                key::DANGER_CALL,
            ]);
        }
        let title =
            if despair { key::TITLE_CRISIS } else { key::TITLE_DANGER };
        let links = self.links(self.urgent_services());
        self.section(SectionId::Crisis, title, &lines, links)
    }

    fn steps(&self) -> Section {
        if self.is_soft() && self.situation >= Situation::Lure {
            return self.ways_to_say_no();
        }
        let paid = self.has(Concern::PressureAfterPayment);
        let money = paid || self.has(Concern::MoneyDemand);
        let mut lines = vec![key::STEP_PAUSE, key::STEP_NOTHING];
        let mut add = |when: bool, keys: &[Key]| {
            if when {
                lines.extend_from_slice(keys);
            }
        };
        add(paid, &[key::STEP_PAY_NO_MORE, key::STEP_BANK]);
        add(paid, &[key::STEP_RECEIPTS]);
        add(money || self.situation == Situation::Help, &[key::STEP_RARELY]);
        add(self.has(Concern::FakeAuthority), &[key::STEP_AUTHORITY]);
        add(self.has(Concern::FakePictureThreat), &[key::STEP_FAKE]);
        add(
            true,
            &[key::STEP_KEEP, key::STEP_SCREENSHOT, key::STEP_LEAVE_PICTURE],
        );
        // Before the line on blocking: it may raise the risk from somebody
        // who is near.
        add(true, &[key::STEP_KNOWN]);
        add(self.several, &[key::STEP_REPORT_ALL]);
        add(!self.several, &[key::STEP_REPORT]);
        add(true, &[key::STEP_TALK]);
        add(self.shows_pictures(), &[key::STEP_HELP_EXISTS]);
        let links = self.report_here();
        self.section(SectionId::Steps, key::TITLE_STEPS, &lines, links)
    }

    /// The site's own page on reporting and blocking.
    fn report_here(&self) -> Vec<Link> {
        let link = |platform: &Platform| Link {
            label: self
                .words
                .with(key::LINK_REPORT, &[("site", platform.name)]),
            detail: String::new(),
            href: platform.report.to_owned(),
            kind: LinkKind::Web,
        };
        self.settings.platform.map(link).into_iter().collect()
    }

    /// For a soft request: words to say no with.
    fn ways_to_say_no(&self) -> Section {
        let asked = self.has(Concern::PictureRequest)
            || self.has(Concern::PicturePressure)
            || self.situation == Situation::Request;
        let lured = self.has(Concern::LureOffer);
        let mut lines = vec![key::STEP_PAUSE];
        let mut sentences = Vec::new();
        if lured {
            lines.push(key::NO_WORK);
            sentences.push(key::NO_OFFER);
        }
        if asked {
            sentences.extend([key::NO_SIMPLE, key::NO_FIRM]);
        }
        if self.has(Concern::PlatformMove) {
            sentences.push(key::NO_STAY);
        }
        if self.has(Concern::Secrecy) {
            lines.push(key::NO_SECRET);
        }
        lines.extend([key::NO_LEAVE, key::NO_BLOCK]);
        let title = key::TITLE_STEPS_REQUEST;
        let links = self.report_here();
        let section = self.section(SectionId::Steps, title, &lines, links);
        let say = (!sentences.is_empty())
            .then(|| self.say(key::NO_INTRO, &sentences));
        Section { say, ..section }
    }

    /// People the reader knows: the one they chose, then others in the order
    /// in which young people choose them, with words to begin with.
    pub(super) fn people(&self) -> Section {
        let lines = [
            key::PEOPLE_FRIEND,
            key::PEOPLE_SIBLING,
            key::PEOPLE_PARENT,
            key::PEOPLE_TEACHER,
        ];
        let title = key::TITLE_PEOPLE;
        let mut section =
            self.section(SectionId::People, title, &lines, Vec::new());
        if let Some(person) = &self.settings.person {
            let name = [("name", person.name.as_str())];
            section
                .lines
                .insert(0, self.words.with(key::PEOPLE_TRUSTED, &name));
            section.links = self.reach(person);
        }
        let sentences =
            [key::WORDS_FRIEND, key::WORDS_FAMILY, key::WORDS_TEACHER];
        let say = Some(self.say(key::PEOPLE_INTRO, &sentences));
        Section { say, ..section }
    }

    /// The ways to the person whom the reader chose; a text message begins
    /// with words of its own.
    fn reach(&self, person: &Person) -> Vec<Link> {
        let Some(number) = &person.number else { return Vec::new() };
        let name = [("name", person.name.as_str())];
        let words = encoded(&self.words.text(key::WORDS_FRIEND));
        [
            (
                key::LINK_PERSON_TEXT,
                LinkKind::Text,
                format!("sms:{number}?body={words}"),
            ),
            (key::LINK_PERSON_CALL, LinkKind::Call, format!("tel:{number}")),
        ]
        .into_iter()
        .map(|(label, kind, href)| Link {
            label: self.words.with(label, &name),
            detail: String::new(),
            href,
            kind,
        })
        .collect()
    }

    /// Help contacts that a policy names, beside the help lines and never in
    /// their place.
    pub(super) fn near(&self) -> Option<Section> {
        let links = contact_links(&self.settings.contacts, self.words);
        let (id, title) = (SectionId::Near, key::TITLE_NEAR);
        (!links.is_empty()).then(|| self.section(id, title, &[], links))
    }

    /// Keeping the words of the chat, for those who want to show them.
    fn record(&self) -> Section {
        let lines = [key::RECORD_WHAT, key::RECORD_WHERE, key::RECORD_WHO];
        let title = key::RECORD_TITLE;
        let section =
            self.section(SectionId::Record, title, &lines, Vec::new());
        let text = |key| self.words.text(key);
        let action = Some(Action {
            label: text(key::RECORD_SAVE),
            done: text(key::RECORD_SAVED),
            failed: text(key::RECORD_FAILED),
        });
        Section { action, ..section }
    }

    /// Taking pictures down.
    pub(super) fn pictures(&self) -> Section {
        let mut lines =
            vec![key::PICTURES_HELP, key::PICTURES_UNDER, key::PICTURES_ADULT];
        if self.has(Concern::FakePictureThreat)
            || self.situation == Situation::Help
        {
            lines.push(key::PICTURES_FAKE);
        }
        lines.extend([key::PICTURES_PRIVATE, key::PICTURES_NO_PAY]);

        let links = self.links(self.picture_services());
        self.section(SectionId::Pictures, key::TITLE_PICTURES, &lines, links)
    }

    /// Why the card is there, in plain words.
    fn why(&self) -> Section {
        let mut lines = vec![key::WHY_LOOKS];
        lines.extend(self.concerns.iter().map(|concern| reason(*concern)));
        lines.extend([
            key::WHY_COMMON,
            key::WHY_MISTAKE,
            key::WHY_JOKE,
            key::WHY_PRIVATE,
            key::WHY_MARKED,
        ]);
        self.section(SectionId::Why, key::TITLE_WHY, &lines, Vec::new())
    }
}

/// A text as a part of an address (RFC 3986, section 2.1).
fn encoded(text: &str) -> String {
    use std::fmt::Write as _;
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// A concern in plain words.
fn reason(concern: Concern) -> Key {
    match concern {
        Concern::ThreatToShare => key::WHY_THREAT_TO_SHARE,
        Concern::MoneyDemand => key::WHY_MONEY_DEMAND,
        Concern::MorePicturesDemand => key::WHY_MORE_PICTURES_DEMAND,
        Concern::MeetingDemand => key::WHY_MEETING_DEMAND,
        Concern::ThreatOfHarm => key::WHY_THREAT_OF_HARM,
        Concern::SelfHarmPush => key::WHY_SELF_HARM_PUSH,
        Concern::RecordedClaim => key::WHY_RECORDED_CLAIM,
        Concern::FakePictureThreat => key::WHY_FAKE_PICTURE_THREAT,
        Concern::Deadline => key::WHY_DEADLINE,
        Concern::ContactsShown => key::WHY_CONTACTS_SHOWN,
        Concern::FakeAuthority => key::WHY_FAKE_AUTHORITY,
        Concern::PictureRequest => key::WHY_PICTURE_REQUEST,
        Concern::PicturePressure => key::WHY_PICTURE_PRESSURE,
        Concern::LureOffer => key::WHY_LURE_OFFER,
        Concern::Secrecy => key::WHY_SECRECY,
        Concern::PlatformMove => key::WHY_PLATFORM_MOVE,
        Concern::PressureAfterPayment => key::WHY_PRESSURE_AFTER_PAYMENT,
    }
}

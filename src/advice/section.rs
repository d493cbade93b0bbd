//! The parts of the opened card, and what stands in each.

use crate::advice::link::links;
use crate::advice::view::{Link, Section, SectionId};
use crate::advice::{Case, Situation};
use crate::assess::{Concern, Level};
use crate::help::{Country, Purpose, Service, When};
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
        if self.in_danger() || self.has(Concern::SelfHarmPush) {
            sections.push(self.crisis());
        }
        if self.situation == Situation::SelfHarm {
            sections.push(self.people());
            sections.push(self.steps());
        } else {
            sections.push(self.steps());
            sections.push(self.people());
        }
        sections.push(self.services());
        if self.shows_pictures() {
            sections.push(self.pictures());
        }
        if self.situation != Situation::Help {
            sections.push(self.why());
        }
        sections
    }

    fn in_danger(&self) -> bool {
        self.has(Concern::ThreatOfHarm) || self.has(Concern::MeetingDemand)
    }

    fn is_soft(&self) -> bool {
        self.level == Level::Notice
    }

    fn shows_pictures(&self) -> bool {
        self.situation == Situation::Help
            || !self.is_soft()
                && ABOUT_PICTURES.iter().any(|concern| self.has(*concern))
    }

    fn section(
        &self,
        id: SectionId,
        title: Key,
        lines: &[Key],
        links: Vec<Link>,
    ) -> Section {
        Section {
            id,
            title: self.words.text(title),
            lines: lines.iter().map(|line| self.words.text(*line)).collect(),
            links,
        }
    }

    fn links<'s>(
        &self,
        services: impl IntoIterator<Item = &'s Service>,
    ) -> Vec<Link> {
        services
            .into_iter()
            .flat_map(|service| links(service, self.words))
            .collect()
    }

    /// Someone to turn to at once.
    fn crisis(&self) -> Section {
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

    /// Crisis lines before all else for a push towards self-harm, the
    /// emergency number before all else for danger; where there is nobody to
    /// talk to, the lists of all countries. Empty where neither is said.
    fn urgent_services(&self) -> Vec<&'static Service> {
        let order: &[Purpose] =
            match (self.has(Concern::SelfHarmPush), self.in_danger()) {
                (false, false) => &[],
                (true, false) => {
                    &[Purpose::Crisis, Purpose::Child, Purpose::Emergency]
                }
                (false, true) => &[Purpose::Emergency, Purpose::Child],
                (true, true) => {
                    &[Purpose::Crisis, Purpose::Emergency, Purpose::Child]
                }
            };
        let mut services: Vec<&Service> = Vec::new();
        for purpose in order {
            services.extend(self.national().filter(|service| {
                service.purpose == *purpose
                    && !service.is_directory()
                    && matches!(service.when, When::Always | When::Hurt)
            }));
        }
        let alone = services
            .iter()
            .all(|service| service.purpose == Purpose::Emergency);
        if alone && !order.is_empty() {
            services.extend(self.directories());
        }
        services
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
        self.section(SectionId::Steps, key::TITLE_STEPS, &lines, Vec::new())
    }

    /// For a soft request: words to say no with.
    fn ways_to_say_no(&self) -> Section {
        let asked = self.has(Concern::PictureRequest)
            || self.has(Concern::PicturePressure)
            || self.situation == Situation::Request;
        let mut lines = vec![key::STEP_PAUSE];
        let mut add = |when: bool, keys: &[Key]| {
            if when {
                lines.extend_from_slice(keys);
            }
        };
        add(self.has(Concern::LureOffer), &[key::SAY_NO_OFFER]);
        add(asked, &[key::SAY_NO_SIMPLE, key::SAY_NO_FIRM]);
        add(self.has(Concern::PlatformMove), &[key::SAY_NO_STAY]);
        add(self.has(Concern::Secrecy), &[key::SAY_NO_SECRET]);
        add(true, &[key::SAY_NO_LEAVE, key::SAY_NO_BLOCK]);
        let title = key::TITLE_STEPS_REQUEST;
        self.section(SectionId::Steps, title, &lines, Vec::new())
    }

    /// People the reader knows, in the order young people choose them.
    fn people(&self) -> Section {
        let lines = [
            key::PEOPLE_FRIEND,
            key::PEOPLE_SIBLING,
            key::PEOPLE_PARENT,
            key::PEOPLE_TEACHER,
            key::PEOPLE_WORDS,
        ];
        let title = key::TITLE_PEOPLE;
        self.section(SectionId::People, title, &lines, Vec::new())
    }

    /// Help lines in the order of the country's file; police behind "when
    /// you feel ready"; directories last. Who stands at the top of the card
    /// already is not named again.
    fn services(&self) -> Section {
        let fits = |service: &&Service| match service.when {
            When::Always => self.fits(service),
            When::MoneySent => self.has(Concern::PressureAfterPayment),
            When::NoCountry => {
                self.settings.country.is_international() && self.fits(service)
            }
            When::Hurt | When::Ready => false,
        };
        let ready = |service: &&Service| {
            service.when == When::Ready && !self.is_soft()
        };
        let named = self.urgent_services();
        let mut services: Vec<&Service> = self
            .national()
            .filter(|service| !service.is_directory())
            .filter(fits)
            .collect();
        services.extend(self.national().filter(ready));
        services.extend(self.directories());
        services.retain(|service| !named.contains(service));
        let lines = [key::SERVICES_CHOOSE, key::SERVICES_HISTORY];
        let links = self.links(services);
        self.section(SectionId::Services, key::TITLE_SERVICES, &lines, links)
    }

    /// Whether a service of the country belongs to this card: someone to
    /// talk to always does, the rest where something grave is said.
    fn fits(&self, service: &Service) -> bool {
        match service.purpose {
            Purpose::Child | Purpose::Crisis => true,
            Purpose::Pictures => self.shows_pictures(),
            Purpose::Emergency | Purpose::Report => !self.is_soft(),
        }
    }

    /// The lists of help lines of all countries.
    fn directories(&self) -> impl Iterator<Item = &'static Service> {
        Country::international()
            .services(self.today)
            .filter(|service| service.is_directory())
    }

    /// Taking pictures down: the services of the country, then those for
    /// every country that are not the same one under another address.
    fn pictures(&self) -> Section {
        let mut lines =
            vec![key::PICTURES_HELP, key::PICTURES_UNDER, key::PICTURES_ADULT];
        if self.has(Concern::FakePictureThreat)
            || self.situation == Situation::Help
        {
            lines.push(key::PICTURES_FAKE);
        }
        lines.extend([key::PICTURES_PRIVATE, key::PICTURES_NO_PAY]);

        let about = |service: &&Service| service.purpose == Purpose::Pictures;
        let mut services: Vec<&Service> =
            self.national().filter(about).collect();
        for service in
            Country::international().services(self.today).filter(about)
        {
            if services.iter().all(|known| known.name != service.name) {
                services.push(service);
            }
        }
        let links = self.links(services);
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
        ]);
        self.section(SectionId::Why, key::TITLE_WHY, &lines, Vec::new())
    }
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

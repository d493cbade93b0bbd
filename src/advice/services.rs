//! Which help services a card names, and in which order.

use crate::advice::link::links;
use crate::advice::view::{Link, Section, SectionId};
use crate::advice::{Case, Concern};
use crate::help::{Country, Purpose, Service, When};
use crate::words::key;

impl Case<'_> {
    pub(super) fn links<'s>(
        &self,
        services: impl IntoIterator<Item = &'s Service>,
    ) -> Vec<Link> {
        links(services, self.words, self.today)
    }

    /// Crisis lines before all else for a push towards self-harm, the
    /// emergency number before all else for danger; where there is nobody to
    /// talk to, the lists of all countries. Empty where neither is said.
    pub(super) fn urgent_services(&self) -> Vec<&'static Service> {
        let order: &[Purpose] =
            match (self.has(Concern::SelfHarmPush), self.in_danger()) {
                (false, false) => &[],
                (true, false) => &[
                    Purpose::Crisis,
                    Purpose::Distress,
                    Purpose::Child,
                    Purpose::Emergency,
                ],
                (false, true) => &[Purpose::Emergency, Purpose::Child],
                (true, true) => &[
                    Purpose::Crisis,
                    Purpose::Distress,
                    Purpose::Emergency,
                    Purpose::Child,
                ],
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

    /// Help lines in the order of the country's file; police behind "when
    /// you feel ready"; directories last. Who stands at the top of the card
    /// already is not named again.
    pub(super) fn services(&self) -> Section {
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
        let lines = [
            key::SERVICES_CHOOSE,
            key::SERVICES_LISTEN,
            key::SERVICES_QUIET,
            key::SERVICES_HISTORY,
        ];
        let links = self.links(services);
        let title = key::TITLE_SERVICES;
        let section = self.section(SectionId::Services, title, &lines, links);
        let say = Some(self.say(key::PEOPLE_INTRO, &[key::WORDS_LINE]));
        Section { say, ..section }
    }

    /// Whether a service of the country belongs to this card: someone to
    /// talk to always does, the rest where something grave is said.
    fn fits(&self, service: &Service) -> bool {
        match service.purpose {
            Purpose::Child | Purpose::Crisis | Purpose::Distress => true,
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

    /// Who takes pictures down: the services of the country, then those for
    /// every country that are not the same one under another address.
    pub(super) fn picture_services(&self) -> Vec<&'static Service> {
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
        services
    }

    /// Services of the country for some purposes, in the order of its file,
    /// and the lists of all countries.
    pub(super) fn services_for(
        &self,
        purposes: &[Purpose],
        moments: &[When],
    ) -> Vec<&'static Service> {
        self.national()
            .filter(|service| !service.is_directory())
            .filter(|service| {
                purposes.contains(&service.purpose)
                    && moments.contains(&service.when)
            })
            .chain(self.directories())
            .collect()
    }
}

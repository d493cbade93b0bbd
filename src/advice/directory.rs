//! Every service of a country by what it is for, and after them those that
//! serve every country: for the help page, where nothing was found.

use crate::advice::{Case, Link};
use crate::help::{Clock, Country, Purpose, Service};
use crate::settings::Settings;
use crate::words::{Key, key};

/// Services for one purpose, under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The name of the group in an address.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// Whom to turn to.
    pub links: Vec<Link>,
}

/// What each purpose is called, in the order of the page.
const PURPOSES: [(Purpose, &str, Key); 6] = [
    (Purpose::Emergency, "emergency", key::PURPOSE_EMERGENCY),
    (Purpose::Child, "child", key::PURPOSE_CHILD),
    (Purpose::Crisis, "crisis", key::PURPOSE_CRISIS),
    (Purpose::Distress, "distress", key::PURPOSE_DISTRESS),
    (Purpose::Pictures, "take-down", key::PURPOSE_PICTURES),
    (Purpose::Report, "report", key::PURPOSE_REPORT),
];

/// The services by the clock of the device; groups without any are left out.
#[must_use]
pub fn directory(settings: &Settings, today: Option<Clock<'_>>) -> Vec<Group> {
    let case = Case::help(settings, today);
    let mut national: Vec<&Service> = case.national().collect();
    if settings.country.is_international() {
        national.clear();
    }
    let group = |id, title, services: Vec<&'static Service>| Group {
        id,
        title: case.words.text(title),
        links: case.links(services),
    };
    let known: Vec<&str> =
        national.iter().map(|service| service.name).collect();
    let of = |purpose| {
        national.iter().copied().filter(move |one| one.purpose == purpose)
    };
    let mut groups: Vec<Group> = PURPOSES
        .into_iter()
        .map(|(purpose, id, title)| group(id, title, of(purpose).collect()))
        .collect();
    let world = Country::international()
        .services(today)
        .filter(|service| !known.contains(&service.name));
    groups.push(group("world", key::PURPOSE_WORLD, world.collect()));
    groups.retain(|group| !group.links.is_empty());
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::help::COUNTRIES;
    use crate::words::Language;

    #[test]
    fn every_service_of_every_country_stands_under_a_heading() {
        for country in COUNTRIES {
            let settings = Settings::new(country, Language::ENGLISH);
            let groups = directory(&settings, None);
            let case = Case::help(&settings, None);
            for service in country.services(None) {
                for link in case.links([service]) {
                    let found = groups
                        .iter()
                        .filter(|group| group.links.contains(&link));
                    assert_eq!(
                        found.count(),
                        1,
                        "{}: {}",
                        country.code,
                        link.label
                    );
                }
            }
        }
    }

    #[test]
    fn danger_stands_first_and_what_serves_every_country_last() {
        let country = Country::of("TH").unwrap_or(Country::international());
        let settings = Settings::new(country, Language::ENGLISH);
        let groups = directory(&settings, None);
        let ids: Vec<&str> = groups.iter().map(|group| group.id).collect();
        assert_eq!(ids.first(), Some(&"emergency"));
        assert_eq!(ids.last(), Some(&"world"));
        let international =
            Settings { country: Country::international(), ..settings };
        let groups = directory(&international, None);
        let ids: Vec<&str> = groups.iter().map(|group| group.id).collect();
        assert_eq!(ids, ["world"]);
    }
}

use super::*;
use crate::help::{COUNTRIES, Country, Day};
use crate::words::Language;

const THAILAND: &str = "Asia/Bangkok";

fn row(country: &str, name: &str) -> &'static Service {
    let mut rows = Country::of(country).unwrap().services.iter();
    rows.find(|row| row.name == name).unwrap_or_else(|| panic!("{name}"))
}

/// Tuesday, 24 November 2026.
fn at(zone: &str, hour: u16) -> Option<Clock<'_>> {
    let day = Day(20261124);
    Some(Clock { day, weekday: 1, minute: hour * 60, zone })
}

fn late() -> Option<Clock<'static>> {
    let day = Day(20270522);
    Some(Clock { day, weekday: 5, minute: 0, zone: THAILAND })
}

fn of(
    rows: &[&Service],
    language: &str,
    clock: Option<Clock<'_>>,
) -> Vec<Link> {
    let words = Language::of(language).unwrap().words();
    links(rows.iter().copied(), words, clock)
}

fn detail(row: &Service, clock: Option<Clock<'_>>) -> String {
    of(&[row], "en", clock)[0].detail.clone()
}

#[test]
fn text_and_chat_come_before_the_telephone_everywhere() {
    let mut seen = 0;
    for row in COUNTRIES.iter().flat_map(|country| country.services) {
        let links = of(&[row], "en", None);
        let rank = |link: &Link| match link.kind {
            LinkKind::Text => 0,
            LinkKind::Web if Some(&*link.href) == row.chat => 1,
            LinkKind::Call => 2,
            LinkKind::Web => 3,
        };
        assert!(links.iter().map(rank).is_sorted(), "{links:?}");
        assert!(!links.is_empty(), "{}", row.name);
        seen += usize::from(links.len() > 1);
    }
    assert!(seen > 50);
}

#[test]
fn what_decides_stands_first() {
    assert_eq!(
        detail(row("TH", "Samaritans of Thailand"), at(THAILAND, 13)),
        "Open now. Languages: ไทย. Every day, 12:00 to 22:00."
    );
    assert_eq!(
        detail(row("TH", "Samaritans of Thailand"), at(THAILAND, 23)),
        "Closed right now. Languages: ไทย. Every day, 12:00 to 22:00."
    );
    // Day and night says it all.
    assert_eq!(
        detail(row("GB", "Childline"), at("Europe/London", 3)),
        "Free. Up to age 18. Day and night."
    );
    assert_eq!(
        detail(row("UY", "Línea Azul"), None),
        "Free. Languages: español. Monday to Friday: 08:00 to 20:00. \
         Saturday and Sunday: 09:00 to 19:00."
    );
    assert_eq!(
        detail(row("PK", "Child Helpline"), None),
        "Languages: اردو. Day and night. Only for Punjab. \
         For trouble at home, or when you need protection."
    );
    let police = detail(row("TH", "Royal Thai Police (1599)"), None);
    assert!(police.starts_with("When you feel ready"), "{police}");
    assert!(of(&[row("TH", "ThaiHotline")], "th", None)[0].detail.len() > 1);
}

#[test]
fn details_stay_short() {
    for row in COUNTRIES.iter().flat_map(|country| country.services) {
        let notes = row.notes.len()
            + usize::from(row.ages.is_some())
            + usize::from(row.place.is_some());
        assert!(notes <= 5, "{}", row.name);
    }
}

#[test]
fn a_chat_with_hours_of_its_own_says_them_below_itself() {
    let czech = row("CZ", "Safety Line");
    let links = of(&[czech], "en", at("Europe/Prague", 14));
    assert_eq!(links[0].kind, LinkKind::Web);
    assert_eq!(
        links[0].detail,
        "Closed right now. Every day, 09:00 to 13:00. \
         Every day, 15:00 to 19:00."
    );
    assert_eq!(links[1].href, "tel:116111");
    assert!(links[1].detail.contains("Day and night."), "{links:?}");
    assert!(!links[1].detail.contains("Closed"), "{links:?}");
}

#[test]
fn an_emergency_number_says_what_it_is_for() {
    let austria = row("AT", "Emergency number");
    let links = of(&[austria], "en", None);
    assert_eq!(links[0].label, "In danger right now: 112");
    let swiss = detail(row("CH", "Emergency number"), None);
    assert!(swiss.ends_with("Ambulance: 144."), "{swiss}");
    // Its own name for those who read it; no word twice for the others.
    let police = row("TH", "Police");
    assert!(of(&[police], "th", None)[0].label.contains("ตำรวจ"));
    assert_eq!(of(&[police], "en", None)[0].label, "In danger right now: 191");
    assert!(!detail(police, None).contains("danger"));
    let names = |label: &str| {
        ["Emergency number", "Emergency services", "Police:"]
            .iter()
            .any(|name| label.contains(name))
    };
    for country in COUNTRIES {
        let rows = country.services.iter();
        let rows = rows.filter(|row| row.purpose == Purpose::Emergency);
        for link in links_of(rows) {
            assert!(!names(&link.label), "{}", link.label);
        }
    }
}

fn links_of<'s>(rows: impl Iterator<Item = &'s Service>) -> Vec<Link> {
    links(rows, Language::ENGLISH.words(), None)
}

#[test]
fn signs_are_dialled() {
    let href = |country, name: &str| {
        of(&[row(country, name)], "en", None)[0].href.clone()
    };
    assert_eq!(href("CL", "Suicide prevention line"), "tel:*4141");
    assert_eq!(href("JP", "Police consultation"), "tel:%239110");
}

#[test]
fn an_expired_row_stands_after_the_others_with_its_directory_beside_it() {
    let child = row("TH", "Childline Thailand Foundation");
    let crisis = row("TH", "Mental Health Hotline");
    let police = row("TH", "Police");
    let links = of(&[child, crisis, police], "en", late());
    let hrefs: Vec<_> = links.iter().map(|link| &*link.href).collect();
    assert_eq!(
        hrefs,
        [
            "tel:191",
            "tel:1387",
            "https://childlinethailand.org",
            "tel:1323",
            "https://childhelplineinternational.org/helplines/",
            "https://findahelpline.com"
        ]
    );
    assert!(
        links[1].detail.starts_with(
            "Not checked for a while. If it fails, try Child Helpline \
             International."
        ),
        "{links:?}"
    );
    assert!(links[3].detail.contains("try Find A Helpline."), "{links:?}");
    assert!(!links[0].detail.contains("Not checked"), "{links:?}");
    // A directory that is there already is not brought again.
    let directory = child.directory().unwrap();
    assert_eq!(of(&[directory, child], "en", late()).len(), 3);
    // Nothing of it as long as the row holds.
    let fresh = of(&[child], "en", at(THAILAND, 12));
    assert_eq!(fresh.len(), 2);
    assert!(!fresh[0].detail.contains("Not checked"));
}

#[test]
fn no_address_stands_there_twice() {
    // The number of the police is the children's number as well.
    let rows = Country::of("IS").unwrap().services;
    let links = links_of(rows.iter());
    let same = links.iter().filter(|link| link.href == "tel:112").count();
    assert_eq!(same, 1);
}

use std::collections::BTreeMap;

use super::*;

fn country(code: &str) -> &'static Country {
    Country::of(code).unwrap()
}

fn row(code: &str, name: &str) -> &'static Service {
    let mut rows = country(code).services.iter();
    rows.find(|row| row.name == name).unwrap_or_else(|| panic!("{name}"))
}

/// A moment: the day of the week, Monday 0, and the time.
fn at<'a>(zone: &'a str, weekday: usize, time: &str) -> Clock<'a> {
    let minute = hours::minute(time).unwrap();
    Clock { day: Day(20261123), weekday, minute, zone }
}

/// The same on another day of the calendar.
fn on(day: u32) -> Option<Clock<'static>> {
    Some(Clock { day: Day(day), ..at("", 0, "12:00") })
}

fn every_row() -> impl Iterator<Item = &'static Service> {
    COUNTRIES.iter().flat_map(|country| country.services)
}

#[test]
fn the_countries_are_there() {
    assert_eq!(COUNTRIES.len(), 151, "150 and the rows for all");
    assert!(COUNTRIES.iter().map(|c| c.code).is_sorted());
    // What the reference list ships, and 1599 in Thailand.
    assert_eq!(every_row().count(), 439 + 1);
    for (code, rows) in [
        ("AF", 1),
        ("CA", 5),
        ("GB", 8),
        ("INT", 7),
        ("IT", 7),
        ("JP", 8),
        ("TH", 15),
        ("US", 8),
        ("ZW", 2),
    ] {
        assert_eq!(country(code).services.len(), rows, "{code}");
    }
    let mut purposes = BTreeMap::new();
    for row in every_row() {
        *purposes.entry(format!("{:?}", row.purpose)).or_insert(0) += 1;
    }
    let some = |purpose: &str, least| assert!(purposes[purpose] >= least);
    some("Emergency", 151);
    some("Child", 123);
    some("Crisis", 60);
    some("Distress", 20);
    some("Report", 30);
    some("Pictures", 45);
}

#[test]
fn every_country_has_someone_to_call() {
    for country in COUNTRIES.iter().filter(|c| !c.is_international()) {
        let emergency = country
            .services
            .iter()
            .find(|row| row.purpose == Purpose::Emergency)
            .unwrap_or_else(|| panic!("{}", country.code));
        assert!(emergency.phone.is_some(), "{}", country.code);
        assert_eq!(emergency.when, When::Always, "{}", country.code);
        assert!(emergency.ages.is_none() && emergency.place.is_none());
    }
    // And the lists of all countries, for every purpose.
    for row in every_row() {
        assert!(row.directory().unwrap().is_directory());
    }
}

#[test]
fn a_child_line_stands_first_and_reports_to_the_police_last() {
    for country in COUNTRIES.iter().filter(|c| !c.is_international()) {
        let rows = country.services;
        if rows.iter().any(|row| row.purpose == Purpose::Child) {
            assert_eq!(rows[0].purpose, Purpose::Child, "{}", country.code);
        }
        assert_ne!(rows[0].when, When::Ready, "{}", country.code);
        let first = rows.iter().position(|row| row.when == When::Ready);
        for row in &rows[first.unwrap_or(rows.len())..] {
            assert_eq!(row.when, When::Ready, "{} {}", country.code, row.name);
        }
    }
}

#[test]
fn thailand_stands_in_the_agreed_order() {
    let first: Vec<_> = country("TH")
        .services
        .iter()
        .take(5)
        .map(|s| s.phone.or(s.url).unwrap())
        .collect();
    assert_eq!(
        first,
        ["1387", "https://takeitdown.ncmec.org/th/", "1323", "1300", "191"]
    );
}

#[test]
fn thai_police_routes_wait_until_the_reader_is_ready() {
    for service in country("TH").services {
        let police = service.url.is_some_and(|url| url.contains("police"));
        assert!(!police || service.when == When::Ready, "{service:?}");
        if service.phone == Some("1441") {
            assert_eq!(service.when, When::MoneySent);
        }
    }
    let last = country("TH").services.last().unwrap();
    assert_eq!(last.phone, Some("1599"));
    assert_eq!(last.purpose, Purpose::Report);
    assert_eq!(last.when, When::Ready);
    assert!(last.name.contains("Royal Thai Police"));
    assert_eq!(last.local, Some("ตำรวจ 1599"));
}

#[test]
fn links_are_secure_and_numbers_are_numbers() {
    for service in every_row() {
        for address in [service.url, service.chat].into_iter().flatten() {
            assert!(address.starts_with("https://"), "{address}");
        }
        for number in [service.phone, service.sms].into_iter().flatten() {
            assert!(
                number
                    .chars()
                    .all(|c| "+*#- ".contains(c) || c.is_ascii_digit())
            );
        }
        assert!(service.url.is_none() || service.url != service.chat);
    }
}

#[test]
fn a_row_nobody_checked_for_too_long_comes_last_and_is_not_gone() {
    let thailand = country("TH");
    let names = |clock| -> Vec<_> {
        thailand.services(clock).map(|s| s.name).collect()
    };
    let all = names(None);
    assert_eq!(all.len(), thailand.services.len());
    assert_eq!(names(on(20270521)), all);
    let late = names(on(20270522));
    assert_eq!(late.len(), all.len());
    assert_eq!(late[..2], ["Police", "Medical emergency"]);
    assert_eq!(late[2..4], ["Childline Thailand Foundation", "Take It Down"]);

    let expired = |name| row("TH", name).is_expired(on(20270522).as_ref());
    assert!(expired("Childline Thailand Foundation"));
    assert!(!expired("Police"));
    assert!(!row("TH", "Samaritans of Thailand").is_expired(None));
    // What stands in for the others never expires itself.
    let late = on(20990101);
    for row in country("INT").services {
        assert_ne!(row.is_expired(late.as_ref()), row.is_directory());
    }
}

#[test]
fn a_directory_stands_in_for_its_purpose() {
    let name = |code, name| row(code, name).directory().unwrap().name;
    assert_eq!(name("TH", "Mental Health Hotline"), "Find A Helpline");
    assert_eq!(name("IN", "Tele-MANAS"), "Find A Helpline");
    let children = "Child Helpline International";
    assert_eq!(name("TH", "Childline Thailand Foundation"), children);
    assert_eq!(name("US", "FBI"), children);
}

#[test]
fn hours_hold_on_their_days_and_over_midnight() {
    let week = "Mon-Fri 08:00-20:00; Sat,Sun 09:00-19:00";
    for (day, time, open) in [
        (0, "08:00", true),
        (0, "07:59", false),
        (4, "19:59", true),
        (4, "20:00", false),
        (5, "08:30", false),
        (5, "09:00", true),
        (6, "18:59", true),
        (6, "19:30", false),
    ] {
        let now = hours::minute(time).unwrap();
        assert_eq!(hours::holds(week, day, now), open, "{day} {time}");
    }
    // From Friday evening into Saturday morning, and not the other way.
    let night = "Fri 22:00-02:00";
    for (day, time, open) in [
        (4, "21:59", false),
        (4, "22:00", true),
        (5, "01:59", true),
        (5, "02:00", false),
        (4, "01:00", false),
        (5, "23:00", false),
    ] {
        let now = hours::minute(time).unwrap();
        assert_eq!(hours::holds(night, day, now), open, "{day} {time}");
    }
    // Sunday night ends on Monday.
    assert!(hours::holds("Sun 23:00-01:00", 0, 30));
    assert!(hours::holds("Sat-Thu 08:00-18:00", 0, 600));
    assert!(!hours::holds("Sat-Thu 08:00-18:00", 4, 600));
    assert!(hours::holds("08:00-24:00", 3, hours::DAY - 1));
    assert!(!hours::holds("08:00-24:00", 3, 0));
    assert!(hours::holds("always", 6, 0));
    assert!(!hours::holds("", 6, 0));
}

#[test]
fn hours_that_cannot_be_read_are_refused() {
    for good in [
        "always",
        "09:00-17:00",
        "15:30-00:30",
        "08:00-24:00",
        "Mon-Fri 08:00-20:00; Sat,Sun 09:00-19:00",
        "Mon,Wed,Fri 09:00-14:00; Tue,Thu 15:00-20:00",
        "09:00-13:00; 15:00-19:00",
    ] {
        assert!(hours::is_sound(good), "{good}");
    }
    for bad in [
        "",
        "Always",
        "9-17",
        "09:00",
        "09:00-25:00",
        "24:00-09:00",
        "09:60-10:00",
        "09:00-09:00",
        "+9:00-10:00",
        "Mo 09:00-17:00",
        "Mon- 09:00-17:00",
        "Mon, 09:00-17:00",
        "Mon-Fri",
        "Mon-Fri 09:00-17:00; x",
    ] {
        assert!(!hours::is_sound(bad), "{bad}");
    }
}

#[test]
fn open_now_is_said_only_where_the_clock_shows_the_time_of_the_line() {
    let samaritans = row("TH", "Samaritans of Thailand");
    let open = |zone, time| samaritans.is_open(&at(zone, 0, time));
    assert_eq!(open("Asia/Bangkok", "12:00"), Some(true));
    assert_eq!(open("Asia/Bangkok", "22:00"), Some(false));
    assert_eq!(open("Asia/Tokyo", "12:00"), None);
    assert_eq!(open("", "12:00"), None);
    assert_eq!(open("UTC", "12:00"), None);

    // Day and night holds in all of a country, and nowhere else.
    let kids = row("AU", "Kids Helpline");
    let eucla = at("Australia/Eucla", 2, "03:00");
    assert_eq!(kids.is_open(&eucla), Some(true));
    assert_eq!(kids.is_open(&at("Europe/London", 2, "03:00")), None);
    // Which of the clocks of Australia is meant is not known.
    assert_eq!(row("AU", "headspace").is_open(&eucla), None);
    // The hours are those of the mainland.
    let spain = row("ES", "INCIBE");
    let night = |zone| spain.is_open(&at(zone, 2, "23:30"));
    assert_eq!(night("Europe/Madrid"), Some(false));
    assert_eq!(night("Atlantic/Canary"), None);
    // Nothing is known of the hours.
    let hidden = row("GB", "Papyrus HOPELINE");
    assert_eq!(hidden.is_open(&at("Europe/London", 0, "12:00")), None);
    // A chat with hours of its own.
    let czech = row("CZ", "Safety Line");
    let chat = |time| czech.is_chat_open(&at("Europe/Prague", 6, time));
    assert_eq!(chat("12:59"), Some(true));
    assert_eq!(chat("14:00"), Some(false));
    assert_eq!(czech.is_open(&at("Europe/Prague", 6, "14:00")), Some(true));
    let finnish = row("FI", "MLL Child and Youth Phone");
    let evening = at("Europe/Helsinki", 0, "18:00");
    assert_eq!(finnish.is_open(&evening), None);
    assert_eq!(finnish.is_chat_open(&evening), Some(true));
}

#[test]
fn countries_with_several_clocks_say_so() {
    // Where the zones of a country show different times, a row with hours
    // holds in the zone that it names, or its hours are only told.
    let several = [
        "AU", "BR", "CA", "CL", "CN", "EC", "ES", "ID", "MN", "MX", "NZ",
        "PT", "RU", "US",
    ];
    for country in COUNTRIES {
        let bound = |row: &Service| {
            row.hours.is_some_and(|hours| {
                hours.written != ALWAYS && hours.zones == country.time_zones
            })
        };
        let free = country.services.iter().any(bound);
        assert!(!free || !several.contains(&country.code), "{}", country.code);
    }
    assert_eq!(row("ES", "INCIBE").hours.unwrap().zones, "Europe/Madrid");
}

#[test]
fn a_closed_line_lets_others_of_its_purpose_go_first() {
    let names = |clock| -> Vec<_> {
        country("FR").services(clock).map(|row| row.name).collect()
    };
    let day = names(Some(at("Europe/Paris", 1, "12:00")));
    let night = names(Some(at("Europe/Paris", 1, "03:00")));
    assert_eq!(day[..2], ["e-Enfance", "Enfance en danger"]);
    assert_eq!(night[..2], ["Enfance en danger", "e-Enfance"]);
    assert_eq!(day[2..], night[2..]);
    assert_eq!(names(None), day);
    // Elsewhere nobody knows what time it is there.
    assert_eq!(names(Some(at("Asia/Tokyo", 1, "03:00"))), day);
}

#[test]
fn the_one_to_call_in_despair_is_not_a_closed_one() {
    let number = |code, zone, time| {
        let clock = at(zone, 1, time);
        let one = country(code).in_despair(Some(clock));
        one.and_then(|one| one.phone).unwrap_or("")
    };
    assert_eq!(number("TH", "Asia/Bangkok", "03:00"), "1323");
    assert_eq!(number("RS", "Europe/Belgrade", "12:00"), "0800 309 309");
    assert_eq!(number("IT", "Europe/Rome", "12:00"), "02 2327 2327");
    // The crisis line sleeps; the child line does not.
    assert_eq!(number("IT", "Europe/Rome", "03:00"), "19696");
    // Lines for adults alone, or for one town, are not the one to name.
    assert_eq!(number("PL", "Europe/Warsaw", "15:00"), "116 111");
    assert_eq!(number("AR", "America/Argentina/Salta", "15:00"), "102");
    // No crisis line: the line for when all feels heavy.
    assert_eq!(number("IN", "Asia/Kolkata", "15:00"), "14416");
    assert_eq!(number("AF", "Asia/Kabul", "15:00"), "");
    assert_eq!(number("INT", "", "15:00"), "");
}

#[test]
fn a_time_zone_speaks_for_its_country() {
    let of = |zone| Country::of_time_zone(zone).map(|c| c.code);
    for (zone, code) in [
        ("Asia/Bangkok", "TH"),
        ("Europe/London", "GB"),
        ("America/Toronto", "CA"),
        ("America/Indiana/Knox", "US"),
        ("Australia/Eucla", "AU"),
        ("Pacific/Auckland", "NZ"),
        // As browsers name them still.
        ("Asia/Calcutta", "IN"),
        ("Asia/Saigon", "VN"),
        ("Asia/Katmandu", "NP"),
        ("Europe/Kiev", "UA"),
        ("Europe/Kyiv", "UA"),
        ("America/Buenos_Aires", "AR"),
        ("America/Argentina/Salta", "AR"),
        ("America/Coral_Harbour", "CA"),
        ("Africa/Timbuktu", "ML"),
        ("Atlantic/Reykjavik", "IS"),
        ("Africa/Abidjan", "CI"),
    ] {
        assert_eq!(of(zone), Some(code), "{zone}");
    }
    // Places without a file, and one whose number is disputed.
    for zone in
        ["Asia/Yangon", "Africa/Asmera", "Europe/Simferopol", "UTC", ""]
    {
        assert_eq!(of(zone), None, "{zone}");
    }
}

#[test]
fn no_time_zone_speaks_for_two_countries() {
    for country in COUNTRIES.iter().filter(|c| !c.is_international()) {
        assert!(!country.time_zones.is_empty(), "{}", country.code);
        for zone in country.time_zones.split(' ') {
            let zone = zone.trim_end_matches('*');
            let speaking: Vec<_> = COUNTRIES
                .iter()
                .filter(|c| clock::includes(c.time_zones, zone))
                .map(|c| c.code)
                .collect();
            assert_eq!(speaking, [country.code], "{zone}");
        }
    }
}

#[test]
fn every_language_has_its_own_name() {
    assert!(LANGUAGES.is_sorted_by_key(|(code, _)| code));
    for row in every_row() {
        let codes = row.languages.split(' ').filter(|code| !code.is_empty());
        assert_eq!(codes.count(), row.own_names().count(), "{}", row.name);
    }
    let names: Vec<_> = row("TH", "ThaiHotline").own_names().collect();
    assert_eq!(names, ["ไทย", "English"]);
    assert!(row("TH", "ThaiHotline").speaks("en"));
    assert!(!row("TH", "ThaiHotline").speaks("e"));
}

use super::*;

fn country(code: &str) -> &'static Country {
    Country::of(code).unwrap()
}

#[test]
fn the_countries_are_there() {
    let codes: Vec<_> = COUNTRIES.iter().map(|c| c.code).collect();
    assert_eq!(codes, ["AU", "CA", "GB", "INT", "NZ", "TH", "US"]);
}

#[test]
fn every_country_has_someone_to_call_and_someone_to_talk_to() {
    for country in COUNTRIES.iter().filter(|c| !c.is_international()) {
        for purpose in [
            Purpose::Emergency,
            Purpose::Child,
            Purpose::Crisis,
            Purpose::Pictures,
        ] {
            assert!(
                country.services.iter().any(|s| s.purpose == purpose),
                "{} {purpose:?}",
                country.code
            );
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
        assert_ne!(service.phone, Some("1599"));
        if service.phone == Some("1441") {
            assert_eq!(service.when, When::MoneySent);
        }
    }
}

#[test]
fn links_are_secure_and_numbers_are_numbers() {
    for service in COUNTRIES.iter().flat_map(|c| c.services) {
        for address in [service.url, service.chat].into_iter().flatten() {
            assert!(address.starts_with("https://"), "{address}");
        }
        for number in [service.phone, service.sms].into_iter().flatten() {
            assert!(
                number
                    .chars()
                    .all(|c| "+- ".contains(c) || c.is_ascii_digit())
            );
        }
    }
}

#[test]
fn a_row_nobody_checked_for_too_long_is_left_out() {
    let thailand = country("TH");
    let names = |today| -> Vec<_> {
        thailand.services(today).map(|s| s.name).collect()
    };
    let all = thailand.services.len();
    assert_eq!(names(None).len(), all);
    assert_eq!(names(Some(Day(20270521))).len(), all);
    assert_eq!(names(Some(Day(20270522))), ["Police", "Medical emergency"]);
    let world = Country::international();
    assert_eq!(
        world.services(Some(Day(20990101))).count(),
        world.services.len()
    );
}

#[test]
fn a_time_zone_speaks_for_its_country() {
    let of = |zone| Country::of_time_zone(zone).map(|c| c.code);
    assert_eq!(of("Asia/Bangkok"), Some("TH"));
    assert_eq!(of("Europe/London"), Some("GB"));
    assert_eq!(of("America/Toronto"), Some("CA"));
    assert_eq!(of("America/Indiana/Knox"), Some("US"));
    assert_eq!(of("Australia/Eucla"), Some("AU"));
    assert_eq!(of("Pacific/Auckland"), Some("NZ"));
    assert_eq!(of("America/Argentina/Salta"), None);
    assert_eq!(of("UTC"), None);
    assert_eq!(of(""), None);
}

#[test]
fn no_time_zone_speaks_for_two_countries() {
    let zones: Vec<_> = COUNTRIES.iter().flat_map(|c| c.time_zones).collect();
    for zone in &zones {
        assert_eq!(zones.iter().filter(|z| *z == zone).count(), 1, "{zone}");
    }
}

use super::*;

fn chosen(text: &str) -> Chosen {
    Chosen::read(&serde_json::from_str(text).unwrap())
}

fn set(text: &str) -> Policy {
    Policy::read(&serde_json::from_str(text).unwrap())
}

fn at(zone: &str, languages: &[&str]) -> Environment {
    Environment {
        languages: languages.iter().map(|&tag| tag.to_owned()).collect(),
        time_zone: zone.to_owned(),
        site: "chat.example".to_owned(),
        now: 0,
    }
}

fn resolved(person: &str, policy: &str, at: &Environment) -> (String, String) {
    let settings = Settings::resolve(&chosen(person), &set(policy), at);
    (settings.country.code.into(), settings.language.code().into())
}

fn pair(country: &str, language: &str) -> (String, String) {
    (country.into(), language.into())
}

#[test]
fn policy_over_person_over_defaults() {
    let home = at("Asia/Bangkok", &["th-TH", "en"]);
    assert_eq!(resolved("{}", "null", &home), pair("TH", "th"));
    assert_eq!(
        resolved(r#"{"country": "GB", "language": "en"}"#, "{}", &home),
        pair("GB", "en")
    );
    assert_eq!(
        resolved(
            r#"{"country": "GB", "language": "en"}"#,
            r#"{"country": "NZ", "languages": ["th"]}"#,
            &home
        ),
        pair("NZ", "th")
    );
}

#[test]
fn a_bad_value_falls_back_and_stops_nothing_else() {
    let home = at("Europe/London", &["en-GB"]);
    for bad in [
        r#"{"country": 7, "language": "th"}"#,
        r#"{"country": "XX", "language": "th"}"#,
        r#"{"country": ["TH"], "language": "th"}"#,
        r#"{"country": null, "language": "th", "pausedSites": "x"}"#,
    ] {
        assert_eq!(resolved(bad, "[]", &home), pair("GB", "th"), "{bad}");
    }
    assert_eq!(
        resolved(
            r#"{"country": "TH"}"#,
            r#"{"country": "??", "languages": 1}"#,
            &home
        ),
        pair("TH", "en")
    );
}

#[test]
fn the_country_comes_from_the_zone_then_from_the_language() {
    let code = |zone, languages| default_country(&at(zone, languages)).code;
    assert_eq!(code("Asia/Bangkok", &["en-US"]), "TH");
    assert_eq!(code("America/Vancouver", &["en-US"]), "CA");
    assert_eq!(code("UTC", &["en", "en-AU"]), "AU");
    assert_eq!(code("Etc/GMT-7", &["th-Thai-TH"]), "TH");
    assert_eq!(code("", &["th"]), "INT");
    assert_eq!(code("", &[]), "INT");
    // A visitor: the number of home would not answer here.
    assert_eq!(code("Asia/Tokyo", &["en-US"]), "JP");
    assert_eq!(code("Asia/Yangon", &["en-US"]), "INT");
}

#[test]
fn the_language_is_the_first_one_there_are_words_in() {
    let code = |languages| default_language(&at("UTC", languages)).code();
    assert_eq!(code(&["cy", "th-TH", "en"]), "th");
    assert_eq!(code(&["pt-PT", "en"]), "pt");
    assert_eq!(code(&["cy", "sw"]), "en");
    assert_eq!(code(&[]), "en");
}

#[test]
fn pauses_where_the_reader_paused() {
    let paused = |sites: &str, site: &str| {
        let person = chosen(&format!(r#"{{"pausedSites": {sites}}}"#));
        let mut home = at("UTC", &[]);
        home.site = site.to_owned();
        Settings::resolve(&person, &Policy::default(), &home).paused
    };
    assert!(paused(r#"["chat.example"]"#, "chat.example"));
    assert!(paused(r#"[3, "Chat.Example"]"#, "CHAT.example"));
    assert!(!paused(r#"["chat.example"]"#, "other.chat.example"));
    assert!(!paused(r#"["", " "]"#, ""));
    assert!(!paused("[]", "chat.example"));
}

#[test]
fn a_policy_pauses_nothing_but_may_leave_a_site_out() {
    let of = |policy: &str| {
        let home = at("UTC", &[]);
        Settings::resolve(&Chosen::default(), &set(policy), &home)
    };
    assert!(!of(r#"{"pausedSites": ["chat.example"]}"#).paused);
    let out = of(r#"{"sitesLeftOut": ["chat.example"]}"#);
    assert!(out.left_out && !out.paused);
    assert!(!of(r#"{"sitesLeftOut": ["x.example"]}"#).left_out);
}

#[test]
fn a_lock_without_a_value_is_as_if_nothing_was_chosen() {
    let person =
        r#"{"country": "GB", "language": "de", "sensitivity": "threats"}"#;
    let home = at("Asia/Bangkok", &["th-TH"]);
    let lock = r#"{"locked": ["country", "languages", "sensitivity"]}"#;
    assert_eq!(resolved(person, lock, &home), pair("TH", "th"));
    let of = |policy| Settings::resolve(&chosen(person), &set(policy), &home);
    assert_eq!(of(lock).sensitivity, Sensitivity::All);
    assert_eq!(of(lock).languages.len(), 1);
    assert_eq!(of("{}").sensitivity, Sensitivity::Threats);
    let all = of(r#"{"sensitivity": "all"}"#);
    assert_eq!(all.sensitivity, Sensitivity::All);
}

#[test]
fn the_person_chooses_among_the_languages_of_the_policy() {
    let policy = r#"{"languages": ["th", "en"]}"#;
    let german = at("UTC", &["de"]);
    let language = |person, at| resolved(person, policy, at).1;
    assert_eq!(language(r#"{"language": "en"}"#, &german), "en");
    assert_eq!(language(r#"{"language": "de"}"#, &german), "th");
    assert_eq!(language("{}", &at("UTC", &["de", "en"])), "en");
    let home = Settings::resolve(&chosen("{}"), &set(policy), &german);
    assert_eq!(home.languages.len(), 2);
}

#[test]
fn lists_are_bounded_and_clean() {
    let many: Vec<String> =
        (0..MOST_SITES + 20).map(|n| format!("\"s{n}.example\"")).collect();
    let person = chosen(&format!(
        r#"{{"pausedSites": ["a b", "x/y", "ok.example", "ok.example",
            "{}"], "addedSites": [{}]}}"#,
        "l".repeat(MOST_HOST + 1),
        many.join(",")
    ));
    assert_eq!(person.paused_sites, ["ok.example"]);
    assert_eq!(person.added_sites.len(), MOST_SITES);
}

#[test]
fn an_origin_is_found_in_what_a_person_writes() {
    let is = |written, wanted: &str| {
        assert_eq!(origin(written).as_deref(), Some(wanted), "{written}");
    };
    is("chat.example", "https://chat.example");
    is(" https://Chat.Example/room?x#y ", "https://chat.example");
    is("http://localhost:8080/", "http://localhost:8080");
    is("chat.example:444", "https://chat.example:444");
    for bad in [
        "",
        "*",
        "ftp://a.example",
        "a b",
        "a.example:x",
        "user@a.example",
        "javascript:alert(1)",
        "https://",
        "*.example",
        "a..example",
    ] {
        assert_eq!(origin(bad), None, "{bad}");
    }
}

#[test]
fn what_is_stored_is_read_back() {
    let person = chosen(
        r#"{"country": "TH", "language": "th",
            "pausedSites": ["a.example"], "addedSites": ["b.example"]}"#,
    );
    let stored = serde_json::to_string(&person.stored()).unwrap();
    assert_eq!(chosen(&stored), person);
    let nothing = serde_json::to_string(&Chosen::default().stored()).unwrap();
    assert_eq!(nothing, r#"{"pausedSites":[],"addedSites":[]}"#);
}

#[test]
fn a_pause_ends_by_itself() {
    let home = at("Europe/London", &["en"]);
    let paused = |until: i64, now: i64| {
        let person = chosen(&format!("{{\"pausedUntil\": {until}}}"));
        let here = Environment { now, ..home.clone() };
        Settings::resolve(&person, &Policy::default(), &here).paused
    };
    assert!(paused(DAY, 0) && paused(DAY, 1) && paused(DAY, DAY - 1));
    assert!(!paused(DAY, DAY) && !paused(DAY, DAY + 1));
    // A clock that was far ahead when the pause began.
    assert!(!paused(DAY + 1, 0) && !paused(i64::MAX, 0));
    assert!(!paused(i64::MIN, i64::MAX));
}

#[test]
fn a_person_is_a_name_and_perhaps_a_number() {
    let person = |name, number| {
        Person::new(name, number).map(|one| (one.name, one.number))
    };
    let named = |name: &str, number: Option<&str>| {
        Some((name.to_owned(), number.map(str::to_owned)))
    };
    assert_eq!(person(" Jo ", ""), named("Jo", None));
    assert_eq!(person("Jo", "081 234-5678"), named("Jo", Some("0812345678")));
    assert_eq!(person("Jo", "+66 81"), named("Jo", Some("+6681")));
    for number in ["1", "12+3", "call me", "tel:12", "123456789012345678"] {
        assert_eq!(person("Jo", number), None, "{number}");
    }
    assert_eq!(person("  \n", "123"), None);
    let long = person(&"น้า".repeat(90), "").unwrap();
    assert_eq!(long.0.chars().count(), 40);

    let stored = chosen(r#"{"person": {"name": "Jo", "number": "x"}}"#);
    assert_eq!(stored.person, Person::new("Jo", ""));
    assert_eq!(chosen(r#"{"person": "Jo"}"#).person, None);
}

#[test]
fn what_is_stored_is_read_again() {
    let mut before = chosen(
        r#"{"country": "TH", "language": "th", "addedSites": ["a.example"],
            "pausedUntil": 1700000000000, "welcomed": 1,
            "person": {"name": "Jo", "number": "+6681"}}"#,
    );
    before.pause_site("Chat.Example", true);
    before.pause_site("chat.example", true);
    assert_eq!(before.paused_sites, ["chat.example"]);
    let stored = serde_json::to_string(&before.stored()).unwrap();
    assert_eq!(chosen(&stored), before);
    before.pause_site("chat.example", false);
    assert!(before.paused_sites.is_empty());
}

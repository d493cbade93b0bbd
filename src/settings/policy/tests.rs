use super::*;
use crate::settings::key::CONTACT;

fn policy(text: &str) -> Policy {
    Policy::read(&serde_json::from_str(text).unwrap())
}

/// A value for each setting that holds.
fn example(name: &str) -> &'static str {
    match name {
        "country" => r#""TH""#,
        "languages" => r#"["th", "en-GB"]"#,
        "sensitivity" => r#""threats""#,
        "contacts" => {
            r#"[{"name": "Nurse", "phone": "020 1234", "hours": "8 to 16"},
                {"name": "Form", "url": "https://help.school.example/"}]"#
        }
        "sites" => {
            r#"["https://chat.school.example", "talk.example",
                {"address": "https://old.example", "message": ".line"}]"#
        }
        "sitesLeftOut" => r#"["Mail.School.example"]"#,
        "firstSteps" => "false",
        "setBy" => r#""Hill School, it@hill.example""#,
        "locked" => r#"["sites", "country"]"#,
        _ => panic!("no example of {name}"),
    }
}

#[test]
fn every_setting_is_read() {
    for setting in SETTINGS {
        let name = setting.name;
        let read = policy(&format!(r#"{{"{name}": {}}}"#, example(name)));
        assert_eq!(read.faults, [], "{name}");
        assert!(read.is_set(), "{name} changes nothing");
    }
    assert!(!policy("{}").is_set());
    assert!(!policy("null").is_set());
}

#[test]
fn what_is_written_is_read_as_the_same() {
    for setting in SETTINGS {
        let name = setting.name;
        let read = policy(&format!(r#"{{"{name}": {}}}"#, example(name)));
        let written = serde_json::to_value(read.written()).unwrap();
        assert!(!written[name].is_null(), "{name} is not written");
        assert_eq!(policy(&written.to_string()), read, "{name}");
    }
    let none = serde_json::to_value(policy("{}").written()).unwrap();
    assert_eq!(none, serde_json::json!({}));
}

#[test]
fn a_value_that_cannot_be_used_is_named_and_stops_nothing_else() {
    let country = r#""country": "TH""#;
    for (name, bad) in [
        ("languages", "7"),
        ("languages", r#"["tlh"]"#),
        ("sensitivity", r#""none""#),
        ("contacts", r#"[{"name": "Nurse"}]"#),
        ("contacts", r#"[{"phone": "1"}]"#),
        ("contacts", r#"[{"name": "a", "url": "javascript:alert(1)"}]"#),
        ("contacts", r#"[{"name": "a", "url": "http://a.example"}]"#),
        ("contacts", r#"[{"name": "a", "phone": "call me"}]"#),
        ("sites", r#"["not a site"]"#),
        ("sites", r#"[{"message": ".line"}]"#),
        ("sitesLeftOut", r#"[1]"#),
        ("sitesLeftOut", r#"["mail.school.example:8443"]"#),
        ("firstSteps", r#""no""#),
        ("setBy", "[]"),
        ("locked", r#"["contacts"]"#),
        ("muteCrisisHelp", "true"),
        ("setBy", "null"),
    ] {
        let read = policy(&format!(r#"{{{country}, "{name}": {bad}}}"#));
        assert!(read.country.is_some(), "{name}");
        let named: Vec<_> =
            read.faults.iter().map(|fault| fault.setting.as_str()).collect();
        assert_eq!(named, [name], "{bad}");
        assert!(!read.faults[0].write.is_empty());
        let rest = Policy { faults: Vec::new(), ..read };
        assert_eq!(rest, policy(&format!("{{{country}}}")), "{name}: {bad}");
    }
}

#[test]
fn the_longest_text_is_kept_in_every_script() {
    for letter in ["x", "ก", "👍"] {
        let text = letter.repeat(200);
        let read = policy(&format!(r#"{{"setBy": "{text}"}}"#));
        assert_eq!(read.set_by, Some(text));
        let longer = letter.repeat(201);
        let read = policy(&format!(r#"{{"setBy": "{longer}"}}"#));
        assert_eq!(read.faults.len(), 1);
    }
}

#[test]
fn good_items_of_a_list_stay_beside_bad_ones() {
    let read = policy(r#"{"languages": ["tlh", "th", 3, "th"]}"#);
    assert_eq!(read.languages, [Language::of("th").unwrap()]);
    assert_eq!(read.faults.len(), 1);
}

#[test]
fn a_wrong_field_takes_neither_its_site_nor_anything_else_down() {
    let read = policy(
        r#"{"country": "TH", "sites": ["a.example",
            {"address": "b.example", "message": 7, "own": ".mine"}]}"#,
    );
    assert!(read.country.is_some());
    assert_eq!(read.sites.len(), 2);
    assert_eq!(read.faults.len(), 1);
    assert_eq!(read.faults[0].setting, "sites (https://b.example: message)");
    let wrong: Vec<String> =
        (0..200).map(|n| format!(r#""x{n}": 1"#)).collect();
    let site = format!(r#"{{"address": "a.example", {}}}"#, wrong.join(","));
    let many = vec![site; 90].join(",");
    let read = policy(&format!(r#"{{"sites": [{many}]}}"#));
    assert_eq!((read.sites.len(), read.faults.len()), (1, MOST_WRONG));
}

#[test]
fn there_is_no_setting_that_reports_records_mutes_or_hides() {
    let names: Vec<&str> =
        SETTINGS.iter().map(|setting| setting.name).collect();
    assert_eq!(
        names,
        [
            "country",
            "languages",
            "sensitivity",
            "contacts",
            "sites",
            "sitesLeftOut",
            "firstSteps",
            "setBy",
            "locked"
        ],
        "a new setting has to be weighed against docs/privacy.md first"
    );
    for name in names {
        // A policy may not lock the reader's own pauses or person.
        assert_eq!(lockable(name).is_some(), {
            ["country", "languages", "sensitivity", "sites"].contains(&name)
        });
    }
    assert_eq!(lockable("pausedSites"), None);
    assert_eq!(lockable("person"), None);
}

#[test]
fn what_has_a_value_is_locked_by_it() {
    let read = policy(r#"{"country": "TH", "locked": ["sites"]}"#);
    assert!(read.locks("country") && read.locks("sites"));
    assert!(!read.locks("languages") && !read.locks("sensitivity"));
    assert!(policy(r#"{"languages": ["th"]}"#).locks("languages"));
    assert!(!policy(r#"{"languages": ["th", "en"]}"#).locks("languages"));
}

/// What locks a setting stands with the setting; here it is tried.
#[test]
fn every_setting_is_locked_as_it_says() {
    for setting in SETTINGS {
        let name = setting.name;
        let set = policy(&format!(r#"{{"{name}": {}}}"#, example(name)));
        assert!(set.values(name) > 0, "{name}");
        assert_eq!(policy("{}").values(name), 0, "{name}");
        let (by_two, by_none) = match setting.lock {
            Lock::PolicyAlone => (true, true),
            Lock::AnyValue => (true, false),
            // Its example has two values.
            Lock::OneValue | Lock::NameAlone => (false, false),
        };
        assert_eq!(set.locks(name), by_two, "{name}");
        assert_eq!(policy("{}").locks(name), by_none, "{name}");
        let named = policy(&format!(r#"{{"locked": ["{name}"]}}"#));
        assert_eq!(named.locked() == [name], setting.is_by_person());
        assert!(named.locks(name), "{name}");
    }
    assert!(!policy(r#"{"locked": ["person"]}"#).locks("person"));
}

#[test]
fn what_is_to_be_written_names_the_bound() {
    for setting in SETTINGS {
        let bound = match setting.kind {
            Kind::OneOf(names) => names[0].to_owned(),
            Kind::Flag => "true or false".to_owned(),
            // "two capital letters"
            Kind::Text(2) => "two".to_owned(),
            Kind::Text(most)
            | Kind::Texts(most)
            | Kind::Contacts(most)
            | Kind::Sites(most) => format!("at most {most}"),
        };
        assert!(setting.write.contains(&bound), "{}", setting.name);
    }
}

#[test]
fn the_bounds_of_a_contact_are_those_of_the_table() {
    let read = |member: &str, text: &str| {
        let contact = serde_json::json!({
            "name": "N", "phone": "123", "url": "https://x.example/",
            member: text,
        });
        policy(&serde_json::json!({ "contacts": [contact] }).to_string())
    };
    for Member { name, most, .. } in CONTACT {
        let text = |long: usize| match *name {
            "phone" | "text" => "1".repeat(long),
            "url" => format!("https://x.example/{}", "u".repeat(long - 18)),
            _ => "n".repeat(long),
        };
        let whole = read(name, &text(*most));
        assert_eq!(whole.faults, [], "{name}");
        let kept = serde_json::to_value(&whole.contacts[0]).unwrap();
        assert_eq!(kept[*name], text(*most), "{name}");
        let long = read(name, &text(most + 1));
        // What is only read by people is cut, what leads somewhere is not.
        match *name {
            "name" | "hours" => assert_eq!(long, whole, "{name}"),
            _ => assert_eq!(long.contacts, [], "{name}"),
        }
    }
}

#[test]
fn contacts_are_made_safe() {
    let read = policy(
        r#"{"contacts": [{"name": " School\u0007 nurse ", "phone": "(020) 12-34",
            "text": "+44 7700", "url": "https://x.example/a", "hours": "all day"}]}"#,
    );
    assert_eq!(
        read.contacts,
        [Contact {
            name: "School nurse".into(),
            phone: Some("0201234".into()),
            text: Some("+447700".into()),
            url: Some("https://x.example/a".into()),
            hours: Some("all day".into()),
        }]
    );
    let many = [r#"{"name": "N", "phone": "123"}"#; 9].join(",");
    let read = policy(&format!(r#"{{"contacts": [{many}]}}"#));
    assert_eq!((read.contacts.len(), read.faults.len()), (1, 1));
}

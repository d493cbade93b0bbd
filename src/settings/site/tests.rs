use super::*;
use crate::settings::Policy;

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn read(text: &str) -> (Site, Vec<Fault>) {
    Site::read(&value(text)).unwrap()
}

fn written(site: &Site) -> serde_json::Value {
    serde_json::to_value(site).unwrap()
}

/// A value for each field that holds.
fn example(shape: Shape) -> &'static str {
    match shape {
        Shape::Address => r#""https://chat.school.example""#,
        Shape::Paths => r#"["/messages", "/room"]"#,
        Shape::Selector => r#"".line:not([data-old], [title=\"a (b\"])""#,
        Shape::Attribute => r#""data-id""#,
        Shape::Part => {
            r#"{"selector": ".from", "attribute": "title",
                "pattern": "^By (.+?): ?$"}"#
        }
    }
}

#[test]
fn every_field_is_read_and_written_again() {
    let fields: Vec<String> = SITE
        .iter()
        .map(|field| format!(r#""{}": {}"#, field.name, example(field.shape)))
        .collect();
    let text = format!("{{{}}}", fields.join(","));
    let (site, faults) = read(&text);
    assert_eq!(faults, []);
    let again = written(&site);
    assert_eq!(
        again,
        serde_json::from_str::<serde_json::Value>(&text).unwrap()
    );
    assert_eq!(again.as_object().unwrap().len(), SITE.len());
    assert_eq!(read(&again.to_string()), (site, Vec::new()));
}

#[test]
fn an_address_alone_stays_a_text() {
    let wanted = serde_json::json!("https://chat.school.example");
    for text in [
        r#""chat.school.example/room""#,
        r#"{"address": "https://chat.school.example/"}"#,
    ] {
        assert_eq!(written(&read(text).0), wanted, "{text}");
    }
    for text in ["7", "null", "{}", r#""a b""#, r#"{"message": ".a"}"#] {
        assert_eq!(Site::read(&value(text)), None, "{text}");
    }
}

#[test]
fn a_field_that_is_wrong_is_named_and_left_out_alone() {
    let long = format!(r#"".{}""#, "x".repeat(MOST_SELECTOR));
    for (name, bad) in [
        ("message", "7"),
        ("message", r#""""#),
        ("message", r#"".a(""#),
        ("message", r#"".a[title='b]""#),
        ("message", r#"".a)""#),
        ("message", r#"".a[b)""#),
        ("message", r#"".a\\""#),
        ("message", r#"".a{}""#),
        ("message", r#"".a /* b""#),
        ("message", long.as_str()),
        ("paths", r#""/a""#),
        ("paths", "[]"),
        ("paths", r#"["a"]"#),
        ("paths", r#"["/a", 7]"#),
        ("identity", r#""Data-Id""#),
        ("identity", r#""a]b""#),
        ("author", r#"".from""#),
        ("author", r#"{"attribute": "title"}"#),
        ("author", r#"{"selector": ".a", "attribut": "title"}"#),
        ("author", r#"{"selector": ".a", "pattern": "((a+)+)"}"#),
        ("authour", r#"{"selector": ".a"}"#),
    ] {
        let text = format!(
            r#"{{"address": "a.example", "own": ".mine", "{name}": {bad}}}"#
        );
        let (site, faults) = read(&text);
        let only = serde_json::json!({
            "address": "https://a.example", "own": ".mine",
        });
        assert_eq!(written(&site), only, "{bad}");
        let named = format!("sites (https://a.example: {name})");
        assert_eq!(faults.len(), 1, "{bad}");
        assert_eq!(faults[0].setting, named);
        assert!(!faults[0].write.is_empty());
    }
}

#[test]
fn a_pattern_takes_no_time_that_grows_without_bound() {
    for good in [
        "(Me)",
        "^By (.+)$",
        r"^\[[^\]]*\] (.+): ?$",
        r"/@([^/?#]+)",
        "[:：]\\s*(.+?)\\(",
        "^(.{1,40})$",
        "(a)b?c?",
    ] {
        assert_eq!(pattern(good).as_deref(), Some(good));
    }
    for bad in [
        "",
        "name",
        "(a+)+",
        "(a|b)",
        "(a)*",
        "(?=a)(b)",
        "(?:a)(b)",
        r"(a)\1",
        r"(?<n>a)\k<n>",
        "(.*.*.*)",
        "(a?b?c?)",
        "(a",
        "a)(",
        "(a]",
        "(*)",
        "(a{1,2)",
        "([a)",
        "(a)\\",
    ] {
        assert_eq!(pattern(bad), None, "{bad}");
    }
    assert_eq!(pattern(&format!("({})", "a".repeat(MOST_PATTERN))), None);
}

#[test]
fn what_the_browser_does_not_know_is_left_out_and_named() {
    let mut policy = Policy::read(&value(
        r#"{"sites": ["b.example", {"address": "a.example",
            "message": ".line", "own": ":nonsense", "identity": "id",
            "author": {"selector": ".from", "pattern": "([z-a])"}}]}"#,
    ));
    assert_eq!(policy.faults, []);
    policy.judge(|syntax, text| match syntax {
        Syntax::Selector => !text.contains("nonsense"),
        Syntax::Pattern => !text.contains("z-a"),
    });
    let left = serde_json::to_value(policy.written()).unwrap();
    assert_eq!(
        left["sites"],
        serde_json::json!(["https://b.example", {
            "address": "https://a.example", "message": ".line",
            "identity": "id",
        }])
    );
    let named: Vec<&str> =
        policy.faults.iter().map(|fault| fault.setting.as_str()).collect();
    assert_eq!(
        named,
        [
            "sites (https://a.example: author)",
            "sites (https://a.example: own)"
        ]
    );
}

/// A policy says what a file of a site says, by the same names.
#[test]
fn the_fields_are_those_of_a_site_file() {
    let schema =
        include_str!("../../../extension/content/sites/site.schema.json");
    let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
    let for_people = ["$schema", "name", "sources", "note", "report"];
    let mut wanted: Vec<(&str, &str)> = schema["properties"]
        .as_object()
        .unwrap()
        .iter()
        .filter(|(name, _)| !for_people.contains(&name.as_str()))
        .map(|(name, field)| {
            let shape = field["$ref"].as_str().unwrap_or_default();
            (name.as_str(), shape.rsplit('/').next().unwrap_or_default())
        })
        // The address tells the host.
        .map(|(name, shape)| match name {
            "hosts" => ("address", shape),
            _ => (name, shape),
        })
        .collect();
    let mut found: Vec<(&str, &str)> = SITE
        .iter()
        .map(|field| match field.shape {
            Shape::Selector => (field.name, "selector"),
            Shape::Part => (field.name, "part"),
            _ => (field.name, ""),
        })
        .collect();
    wanted.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, wanted);
}

#[test]
fn what_is_to_be_written_in_a_field_names_its_bounds() {
    let at_most = |most: usize| format!("at most {most} ");
    for (shape, bounds) in [
        (Shape::Address, &[][..]),
        (Shape::Paths, &[MOST_PATHS, MOST_PATH]),
        (Shape::Selector, &[MOST_SELECTOR]),
        (Shape::Attribute, &[MOST_ATTRIBUTE]),
        (Shape::Part, &[MOST_PATTERN, MOST_REPEATS]),
    ] {
        for bound in bounds {
            let write = shape.write();
            assert!(write.contains(&at_most(*bound)), "{write}");
        }
    }
    let options = format!("and {MOST_OPTIONS} of ?");
    assert!(Shape::Part.write().contains(&options));
}

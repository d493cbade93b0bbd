//! `daymark policy` as an administrator meets it.

mod program;

use std::process::Output;

use serde_json::{Value, json};

fn run(arguments: &[&str], input: &str) -> Output {
    program::run(&[&["policy"], arguments].concat(), input)
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn object(input: &str) -> Value {
    let output = run(&["--json"], input);
    serde_json::from_slice(&output.stdout).expect("an object")
}

const SCHOOL: &str = r#"{
    "country": "th", "languages": ["th", "en"], "sensitivity": "all",
    "contacts": [{"name": " School  nurse ", "phone": "020 1234"}],
    "sites": ["chat.school.example/room"],
    "sitesLeftOut": ["Mail.School.Example"],
    "firstSteps": false, "setBy": "Hill School", "locked": ["sites"]
}"#;

#[test]
fn says_what_holds_and_who_may_change_it() {
    let output = run(&[], SCHOOL);
    assert!(output.status.success(), "{output:?}");
    let page = told(&output);
    for line in [
        "Country of the help services (country): TH\n    The person cannot",
        "Languages of the words (languages): th; en\n    The person chooses",
        "Help contacts of your own (contacts): School nurse, 0201234\n    \
         Only a policy",
        "Chat sites of your own (sites): https://chat.school.example\n    \
         The person cannot",
        "First steps (firstSteps): no",
    ] {
        assert!(page.contains(line), "{line} is not in:\n{page}");
    }
    let page = told(&run(&["-"], "{}"));
    let line = "(country): not set; what holds is the country of the";
    assert!(page.contains(line), "{page}");
    assert!(page.contains("The person may choose."), "{page}");
}

#[test]
fn names_each_fault_with_the_mend_and_fails() {
    let output = run(&[], r#"{"country": "XX", "muted\u001b": 1}"#);
    assert_eq!(output.status.code(), Some(1));
    let page = told(&output);
    let line = "Not used, `country`: write two capital letters";
    assert!(page.contains(line), "{page}");
    assert!(page.contains("Not used, `muted `: write nothing"), "{page}");
}

#[test]
fn json_is_what_the_extension_takes() {
    let wanted = json!({
        "country": "TH", "languages": ["th", "en"], "sensitivity": "all",
        "contacts": [{"name": "School nurse", "phone": "0201234"}],
        "sites": ["https://chat.school.example"],
        "sitesLeftOut": ["mail.school.example"],
        "firstSteps": false, "setBy": "Hill School", "locked": ["sites"],
    });
    let read = object(SCHOOL);
    assert_eq!(read, json!({"settings": wanted, "faults": []}));
    // Read again it is the same.
    assert_eq!(object(&wanted.to_string())["settings"], wanted);
    let faulty = object(r#"{"country": 7, "firstSteps": true}"#);
    assert_eq!(faulty["settings"], json!({"firstSteps": true}));
    assert_eq!(faulty["faults"][0]["setting"], "country");
}

#[test]
fn a_site_with_fields_is_told_as_an_object_and_as_its_text() {
    let site = json!({
        "address": "https://chat.school.example", "message": ".line",
        "author": {"selector": ".from", "attribute": "title"},
    });
    let wrong = json!({"address": "https://b.example", "message": ".a("});
    for sites in [json!([site, wrong]), json!([site.to_string(), wrong])] {
        let input = json!({ "sites": sites }).to_string();
        let wanted = json!([site, "https://b.example"]);
        assert_eq!(object(&input)["settings"]["sites"], wanted);
        let page = told(&run(&[], &input));
        for line in [
            "(sites): https://chat.school.example (author: .from, title; \
             message: .line); https://b.example\n",
            "Not used, `sites (https://b.example: message)`: write a CSS",
        ] {
            assert!(page.contains(line), "{line} is not in:\n{page}");
        }
    }
}

#[test]
fn what_is_no_object_is_told() {
    for input in ["", "[]", "not json"] {
        let output = run(&[], input);
        assert_eq!(output.status.code(), Some(1), "{input}");
        let fault = String::from_utf8_lossy(&output.stderr);
        assert!(fault.contains("no object of settings"), "{fault}");
    }
    let output = run(&["no-such-file.json"], "");
    let fault = String::from_utf8_lossy(&output.stderr);
    assert!(fault.contains("no-such-file.json"), "{fault}");
}

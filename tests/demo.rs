//! The conversations of the demo, read without a browser: each shows what
//! its file expects, at a message where it may.

use std::fs;

use daymark::{Level, Message, Window, assess};
use serde_json::Value;

#[test]
fn conversations_of_the_demo_show_what_they_expect() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/demo/scripts");
    let mut faults = Vec::new();
    let mut read = 0;
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        let text = fs::read_to_string(&file).unwrap();
        let script: Value = serde_json::from_str(&text).unwrap();
        read += 1;
        if let Some(fault) = fault(&script) {
            faults.push(format!("{}: {fault}", file.display()));
        }
    }
    assert!(read >= 3, "only {read} conversations in {folder}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn fault(script: &Value) -> Option<String> {
    let other = script["names"]["other"].as_str().unwrap();
    let messages: Vec<Message> = script["messages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|message| {
            let from = if message[0] == "me" { "me" } else { other };
            let text = message[1].as_str().unwrap();
            Message { from: Some(from.to_owned()), text: text.to_owned() }
        })
        .collect();
    let found = assess(&Window::new(&messages));
    let card = &script["card"];
    let expected = match card {
        Value::Null => Level::None,
        card => serde_json::from_value(card["level"].clone()).unwrap(),
    };
    if found.level != expected {
        return Some(format!("{:?}, expected {expected:?}", found.level));
    }
    let first = found.first.values().copied().min()? as u64;
    let bound = |name: &str| card[name].as_u64().unwrap();
    let allowed = bound("earliest")..=bound("latest");
    let fault = format!("first shown at {first}, expected {allowed:?}");
    (!allowed.contains(&first)).then_some(fault)
}

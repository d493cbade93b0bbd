//! The command line as a person meets it.

mod program;

use std::process::Output;

use serde_json::Value;

use program::run;

fn lines(output: &Output) -> Vec<Value> {
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"))
        .collect()
}

const THREAT: &str = r#"{"id":"a","messages":[{"from":"them","text":"hi"},{"from":"me","text":"hey"},{"from":"them","text":"i have your private pics"},{"from":"them","text":"pay me $200 or i post them"}]}"#;

#[test]
fn scans_each_line_in_order() {
    let input = format!(
        "{THREAT}\n\n{{\"messages\":[]}}\n{{\"id\":[1],\"messages\":\
         [{{\"from\":null,\"text\":\"see you at school\"}}]}}\n"
    );
    let output = run(&["scan"], &input);
    assert!(output.status.success(), "{output:?}");
    let lines = lines(&output);
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["id"], "a");
    assert_eq!(lines[0]["level"], "urgent");
    assert_eq!(lines[0]["first"]["urgent"], 3);
    assert!(lines[0]["first"]["warning"].as_u64() <= Some(3));
    let concerns = lines[0]["concerns"].as_array().expect("a list");
    assert!(concerns.contains(&"threat_to_share".into()), "{concerns:?}");
    assert!(concerns.contains(&"money_demand".into()), "{concerns:?}");
    assert_eq!(lines[1]["id"], Value::Null);
    assert_eq!(lines[1]["level"], "none");
    assert_eq!(lines[2]["id"], serde_json::json!([1]));
    assert_eq!(lines[2]["first"], serde_json::json!({}));
}

#[test]
fn spans_count_characters() {
    let text = "ไม่งั้นกูปล่อยรูปมึง โอนมา 3000";
    let input =
        format!("{{\"messages\":[{{\"from\":\"x\",\"text\":\"{text}\"}}]}}");
    let lines = lines(&run(&["scan", "-"], &input));
    let signals = lines[0]["signals"].as_array().expect("a list");
    assert!(!signals.is_empty());
    for signal in signals {
        let start = signal["start"].as_u64().expect("a number") as usize;
        let end = signal["end"].as_u64().expect("a number") as usize;
        let span: String =
            text.chars().skip(start).take(end - start).collect();
        assert!(start < end && end <= text.chars().count());
        assert!(!span.trim().is_empty());
    }
}

#[test]
fn a_bad_line_is_told_and_the_others_are_read() {
    let input = format!("{THREAT}\nnot json\n{THREAT}\n");
    let output = run(&["scan"], &input);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines(&output).len(), 2);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("standard input:2:"), "{told}");
}

#[test]
fn a_missing_file_is_told_and_the_others_are_read() {
    let output = run(&["scan", "no-such-file.jsonl", "-"], THREAT);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines(&output).len(), 1);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("no-such-file.jsonl"), "{told}");
}

#[test]
fn long_conversations_are_read_to_both_ends() {
    let mut messages = vec![serde_json::json!({"from": "x", "text":
            "pay me $200 or i post your private pics to your mum"})];
    for _ in 0..900 {
        messages.push(serde_json::json!({"from": "y", "text": "ok"}));
    }
    messages.push(serde_json::json!({"from": "x", "text":
        "last chance, i will send your private pics to your school"}));
    let input = serde_json::json!({"id": 1, "messages": messages}).to_string();
    let lines = lines(&run(&["scan"], &input));
    assert_eq!(lines[0]["first"]["urgent"], 0);
    let last = lines[0]["signals"]
        .as_array()
        .and_then(|signals| signals.last())
        .map(|signal| signal["message"].clone());
    assert_eq!(last, Some(901.into()));
}

#[test]
fn explains_in_words() {
    let output = run(&["explain", "-"], THREAT);
    assert!(output.status.success());
    let page = String::from_utf8_lossy(&output.stdout);
    assert!(page.contains("Conversation a"), "{page}");
    assert!(page.contains("asks for money"), "{page}");
    assert!(page.contains("urgent from here on"), "{page}");
    assert!(!page.contains('\u{1b}'), "no colour in a pipe");
}

/// Turkish, which the lexicon lacks.
const FOREIGN: &str = "şüphesiz benim namazım da diğer ibadetlerim de";

#[test]
fn a_language_that_is_not_read_is_told() {
    let message = serde_json::json!({"from": "them", "text": FOREIGN});
    let input = serde_json::json!({"messages": vec![message; 4]}).to_string();
    let lines = lines(&run(&["scan"], &format!("{input}\n{THREAT}\n")));
    assert_eq!(lines[0]["level"], "none");
    assert_eq!(lines[0]["unread_language"], true);
    // It stands only where it says something.
    assert_eq!(lines[1].get("unread_language"), None);

    let output = run(&["explain", "-"], &format!("{input}\n{THREAT}\n"));
    let page = String::from_utf8_lossy(&output.stdout);
    let told = "Not read: the words are of no language that Daymark knows.";
    assert_eq!(page.matches(told).count(), 1, "{page}");
    assert!(!page.contains("Nothing recognised"), "{page}");
}

#[test]
fn help_is_enough_to_use_it() {
    let output = run(&["--help"], "");
    let page = String::from_utf8_lossy(&output.stdout);
    for word in [
        "scan",
        "explain",
        "messages",
        "\"me\"",
        "unread_language",
        "EXIT STATUS",
    ] {
        assert!(page.contains(word), "{word} is not in\n{page}");
    }
    let wrong = run(&["scam"], "");
    assert_eq!(wrong.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("scan"));
}

//! The module as the browser sees it, run in a browser.

use js_sys::{Array, JSON, JsString, Object, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::{help, read};

wasm_bindgen_test_configure!(run_in_browser);

const THREAT: &str = "pay me 500 dollars or I send your pics to your family";

fn parsed(text: &str) -> JsValue {
    JSON::parse(text).unwrap()
}

/// A request from Thailand with some messages from one other speaker.
fn request(texts: &[&str]) -> JsValue {
    let request = parsed(
        r#"{"settings": {"language": "en"}, "policy": null,
            "environment": {"languages": ["th-TH"],
                "timeZone": "Asia/Bangkok", "site": "chat.example"},
            "quieted": null, "fine": false}"#,
    );
    let messages = Array::new();
    for text in texts {
        let message = parsed(r#"{"from": "them"}"#);
        set(&message, "text", &JsValue::from_str(text));
        messages.push(&message);
    }
    set(&request, "messages", &messages);
    request
}

fn set(of: &JsValue, name: &str, value: &JsValue) {
    Reflect::set(of, &JsValue::from_str(name), value).unwrap();
}

/// A member by its path: `card.sections.0.id`.
fn at(of: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(of.clone(), |of, name| {
        Reflect::get(&of, &JsValue::from_str(name)).unwrap()
    })
}

fn text_at(of: &JsValue, path: &str) -> String {
    at(of, path).as_string().unwrap_or_else(|| panic!("{path}"))
}

fn number_at(of: &JsValue, path: &str) -> u32 {
    at(of, path).as_f64().unwrap_or_else(|| panic!("{path}")) as u32
}

fn length_at(of: &JsValue, path: &str) -> u32 {
    Array::from(&at(of, path)).length()
}

#[wasm_bindgen_test]
fn a_threat_gives_an_assessment_and_a_card() {
    let answer = read(&request(&["hello", THREAT])).unwrap();
    assert_eq!(text_at(&answer, "assessment.level"), "urgent");
    assert_eq!(number_at(&answer, "assessment.first.urgent"), 1);
    assert_eq!(text_at(&answer, "card.level"), "urgent");
    assert_eq!(text_at(&answer, "card.language"), "en");
    assert!(!text_at(&answer, "card.sentence").is_empty());
    assert_eq!(text_at(&answer, "card.sections.0.id"), "steps");
    let text = String::from(JSON::stringify(&answer).unwrap());
    assert!(text.contains("tel:1387"), "{text}");
}

#[wasm_bindgen_test]
fn everyday_words_give_no_card() {
    let answer = read(&request(&["hello", "see you at school"])).unwrap();
    assert_eq!(text_at(&answer, "assessment.level"), "none");
    assert!(at(&answer, "card").is_null());
    assert_eq!(length_at(&answer, "assessment.signals"), 0);
}

#[wasm_bindgen_test]
fn a_chat_in_a_language_that_is_not_read_says_so() {
    let unread = |texts: &[&str]| {
        let answer = read(&request(texts)).unwrap();
        at(&answer, "assessment.unreadLanguage").as_bool().unwrap()
    };
    let foreign = "şüphesiz benim namazım da diğer ibadetlerim de";
    assert!(unread(&[foreign; 4]));
    assert!(!unread(&[foreign]));
    assert!(!unread(&["hello", "see you at school"]));
    assert!(!unread(&[]));
}

#[wasm_bindgen_test]
fn spans_count_utf16_units_of_the_message() {
    let message = format!("\u{1f600}\u{1f600} {THREAT}");
    let answer = read(&request(&[&message])).unwrap();
    let count = length_at(&answer, "assessment.signals");
    assert!(count > 0);
    let whole = JsString::from(message.as_str());
    for index in 0..count {
        let signal = at(&answer, &format!("assessment.signals.{index}"));
        let start = number_at(&signal, "start");
        let end = number_at(&signal, "end");
        assert!(start < end && end <= whole.length());
        let span = String::from(whole.slice(start, end));
        assert!(THREAT.contains(span.trim()), "{span}");
        assert!(!span.contains('\u{fffd}'));
    }
}

#[wasm_bindgen_test]
fn the_newest_messages_are_read_and_the_rest_is_counted() {
    // In so many words, so that no talk before it weighs against it.
    let threat = "I have your private pics. pay me 500 dollars tonight or I \
                  will post your private pics to all your friends and family";
    let mut texts = vec!["hello"; 450];
    texts.push(threat);
    let answer = read(&request(&texts)).unwrap();
    assert_eq!(number_at(&answer, "assessment.dropped"), 51);
    assert_eq!(number_at(&answer, "assessment.first.urgent"), 450);
    let last = length_at(&answer, "assessment.signals") - 1;
    let signal = at(&answer, &format!("assessment.signals.{last}"));
    assert_eq!(number_at(&signal, "message"), 450);
}

#[wasm_bindgen_test]
fn a_text_beyond_the_bound_and_what_lies_before_it_is_dropped() {
    let long = "x".repeat(70_000);
    let answer = read(&request(&["hello", &long, THREAT])).unwrap();
    assert_eq!(number_at(&answer, "assessment.dropped"), 2);
    assert_eq!(text_at(&answer, "assessment.level"), "urgent");
}

#[wasm_bindgen_test]
fn what_was_called_fine_stays_away() {
    let request = request(&[THREAT]);
    let first = read(&request).unwrap();
    let quieted = Object::new();
    set(&quieted, "level", &at(&first, "assessment.level"));
    set(&quieted, "concerns", &at(&first, "assessment.concerns"));
    set(&request, "quieted", &quieted);
    assert!(at(&read(&request).unwrap(), "card").is_null());

    // Hidden only: a concern that is new brings it back after an hour.
    set(&quieted, "concerns", &Array::new());
    assert!(at(&read(&request).unwrap(), "card").is_null());
    set(&quieted, "minutes", &JsValue::from_f64(60.0));
    assert!(at(&read(&request).unwrap(), "card").is_object());
    set(&request, "fine", &JsValue::TRUE);
    assert!(at(&read(&request).unwrap(), "card").is_null());
    set(&quieted, "level", &JsValue::from_str("warning"));
    assert!(at(&read(&request).unwrap(), "card").is_object());
}

#[wasm_bindgen_test]
fn nothing_is_shown_where_the_reader_paused() {
    let request = request(&[THREAT]);
    let settings = parsed(r#"{"pausedSites": ["chat.example"]}"#);
    set(&request, "settings", &settings);
    let answer = read(&request).unwrap();
    assert_eq!(text_at(&answer, "assessment.level"), "urgent");
    assert!(at(&answer, "card").is_null());
}

#[wasm_bindgen_test]
fn odd_parts_stop_nothing() {
    let threat = request(&[THREAT]);
    let deep = parsed(&format!("{}1{}", "[".repeat(500), "]".repeat(500)));
    let odd = [
        JsValue::UNDEFINED,
        JsValue::NULL,
        JsValue::from_f64(f64::NAN),
        JsValue::bigint_from_str("12"),
        JsValue::symbol(Some("x")),
        parsed(r#"[[], {"a": {}}, 3, "th"]"#),
        parsed(r#"{"country": {"code": "TH"}, "language": ["th"]}"#),
        deep,
        JsValue::from(js_sys::Function::new_no_args("return 1")),
    ];
    for name in ["settings", "policy", "environment", "quieted", "fine"] {
        for value in &odd {
            let request =
                Object::assign(&Object::new(), threat.unchecked_ref());
            set(&request, name, value);
            let answer = read(&request).unwrap();
            assert_eq!(text_at(&answer, "assessment.level"), "urgent");
            assert!(help(&request).is_ok());
        }
    }
    for value in &odd {
        let answer = read(value).unwrap();
        assert_eq!(text_at(&answer, "assessment.level"), "none");
        assert!(help(value).unwrap().is_object());
        let request = request(&[]);
        set(&request, "messages", value);
        assert!(read(&request).is_ok());
        set(&request, "messages", &Array::of2(value, value));
        assert!(read(&request).is_ok());
    }
}

#[wasm_bindgen_test]
fn a_text_with_half_a_pair_is_read() {
    let request = request(&["x"]);
    let broken = parsed(&format!(r#""\ud83d {THREAT}""#));
    set(&at(&request, "messages.0"), "text", &broken);
    let answer = read(&request).unwrap();
    assert_eq!(text_at(&answer, "assessment.level"), "urgent");
}

#[wasm_bindgen_test]
fn help_speaks_the_language_of_the_browser() {
    let request = request(&[]);
    set(&request, "settings", &JsValue::NULL);
    let card = help(&request).unwrap();
    assert_eq!(text_at(&card, "language"), "th");
    assert_eq!(text_at(&card, "level"), "none");
    assert_eq!(text_at(&card, "sections.2.id"), "services");
    assert_eq!(text_at(&card, "sections.2.links.0.href"), "tel:1387");
}

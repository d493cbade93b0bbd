//! The page to try Daymark on.

use web_sys::HtmlTextAreaElement;

use super::*;
use crate::words::{Language, key};

fn chat() -> HtmlTextAreaElement {
    by_id("chat").unwrap().dyn_into().unwrap()
}

fn verdict() -> String {
    by_id("verdict").unwrap().text_content().unwrap()
}

#[wasm_bindgen_test]
async fn the_example_gives_a_note_in_every_language() {
    for language in Language::all() {
        let settings = format!(r#"{{"language": "{}"}}"#, language.code());
        pretend(&settings, "", "", true);
        start_try().await.unwrap();
        assert_eq!(verdict(), "");
        click("show-example");
        let words = language.words();
        let notes =
            [key::TRY_WARNING, key::TRY_URGENT].map(|note| words.text(note));
        let code = language.code();
        assert!(notes.contains(&verdict()), "{code}: {}", verdict());
        assert!(find("#card .sentence").is_some(), "{code}");
        assert!(find("#seen .mirror mark").is_some(), "{code}");
        assert_eq!(shown(".mirror li").len(), 3, "{code}");
        assert_eq!(shown(".mirror .own").len(), 1, "{code}");
    }
}

#[wasm_bindgen_test]
async fn what_is_written_is_judged_and_goes_again() {
    pretend(r#"{"pausedUntil": 1}"#, "", "", true);
    start_try().await.unwrap();
    chat().set_value("hi, how was school?");
    fire(&chat(), "input");
    let none = "Daymark would show nothing here.";
    later("nothing to show", || verdict() == none).await;
    assert!(find("#card").is_none());
    let threat = "<b>pay</b> me today or I show it to all your friends";
    chat().set_value(threat);
    fire(&chat(), "input");
    later("a note", || find("#card").is_some()).await;
    // What is written stays text, letter by letter.
    assert!(find("#seen b").is_none());
    assert_eq!(shown(".mirror li"), [threat]);
    let reasons = shown("#seen section:not(.card) .lines li");
    assert!(reasons.iter().any(|reason| reason.contains("money")));
    click("clear");
    assert_eq!((verdict().as_str(), chat().value().as_str()), ("", ""));
    assert!(find("#seen *").is_none());
    assert_eq!(focused(), "chat");
    assert_eq!(pretended("settings"), r#"{"pausedUntil":1}"#);
}

#[wasm_bindgen_test]
async fn a_soft_request_gives_a_soft_note() {
    pretend("null", "", "", true);
    start_try().await.unwrap();
    chat().set_value("send me a private picture, just for me");
    fire(&chat(), "input");
    let soft = "Daymark would show a soft note here.";
    later("a soft note", || verdict() == soft).await;
    click("card-hide");
    assert!(find("#card").is_none());
}

//! The first steps, and the person whom the reader would tell.

use super::*;

fn step() -> String {
    by_id("step").unwrap().text_content().unwrap()
}

fn go_on() {
    fire(&by_id("first-steps").unwrap(), "submit");
}

#[wasm_bindgen_test]
async fn three_steps_lead_through() {
    pretend("null", "", "", true);
    start_welcome().await.unwrap();
    assert!(page_text().contains("Step 1 of 3"));
    choose("country", "NZ");
    until("stored", || pretended("settings").contains("NZ")).await;
    go_on();
    assert_eq!(step(), "Who would you tell?");
    assert_eq!(focused(), "step");
    input("person-name").set_value(" Aunt  May ");
    input("person-number").set_value("021 555");
    go_on();
    let person = r#""person":{"name":"Aunt May","number":"021555"}"#;
    until("stored", || pretended("settings").contains(person)).await;
    assert_eq!(step(), "How the note looks");
    assert!(!pretended("settings").contains("welcomed"));
    go_on();
    until("kept", || pretended("settings").contains(r#""welcomed":1"#)).await;
    assert!(page_text().contains("You are ready."));
    assert!(pretended("settings").contains(person));
    assert!(pretended("settings").contains("NZ"));
    assert!(find("#first-steps").is_none());
}

#[wasm_bindgen_test]
async fn each_step_can_be_skipped() {
    pretend("null", "", "", true);
    start_welcome().await.unwrap();
    click("skip");
    assert_eq!(step(), "Who would you tell?");
    input("person-name").set_value("Nobody yet");
    click("skip");
    assert_eq!(step(), "How the note looks");
    until("kept", || pretended("settings").contains("welcomed")).await;
    assert!(!pretended("settings").contains("Nobody"));
}

#[wasm_bindgen_test]
async fn the_example_opens_and_hides() {
    pretend("null", "", "", true);
    start_welcome().await.unwrap();
    go_on();
    go_on();
    let open = || by_id("card-open").unwrap();
    assert_eq!(open().text_content().unwrap(), "See what helps");
    assert!(shown("#card-more li").is_empty());
    click("card-open");
    assert_eq!(open().text_content().unwrap(), "Show less");
    assert!(!shown("#card-more li").is_empty());
    click("card-open");
    assert!(shown("#card-more li").is_empty());
    click("card-hide");
    assert!(by_id("card").is_none());
    assert_eq!(focused(), "next");
}

#[wasm_bindgen_test]
async fn shift_three_times_hides_the_example() {
    pretend("null", "", "", true);
    start_welcome().await.unwrap();
    go_on();
    go_on();
    // Too slow, and with another key between.
    for at in [0.0, 1000.0, 2000.0] {
        press("Shift", at);
    }
    press("a", 2100.0);
    press("Shift", 2200.0);
    press("Shift", 2300.0);
    assert!(by_id("card").is_some());
    press("Shift", 2400.0);
    assert!(by_id("card").is_none());
}

#[wasm_bindgen_test]
async fn a_person_is_saved_stands_first_and_is_removed() {
    pretend(r#"{"country": "NZ"}"#, "", "", true);
    start_setup().await.unwrap();
    assert!(find("#person-remove").is_none());
    input("person-name").set_value("Sam");
    fire(&by_id("person").unwrap(), "submit");
    until("saved", || status() == "Sam stands first now.").await;
    assert_eq!(input("person-name").value(), "Sam");

    start_popup().await.unwrap();
    let people = shown("details li");
    assert!(people.contains(&"Sam, the person you chose.".to_owned()));

    start_setup().await.unwrap();
    click("person-remove");
    until("removed", || status() == "Removed.").await;
    assert!(!pretended("settings").contains("Sam"));
    assert_eq!(input("person-name").value(), "");
    assert_eq!(focused(), "person-name");
}

#[wasm_bindgen_test]
async fn a_person_that_cannot_be_is_told() {
    let wrong = |id: &str| input(id).get_attribute("aria-invalid");
    pretend("null", "", "", true);
    start_setup().await.unwrap();
    for (name, number, at) in
        [("", "021 555", "person-name"), ("Sam", "12ab", "person-number")]
    {
        input("person-name").set_value(name);
        input("person-number").set_value(number);
        fire(&by_id("person").unwrap(), "submit");
        assert!(status().contains("write a name"));
        assert_eq!(wrong(at).as_deref(), Some("true"), "{at}");
        assert_eq!(focused(), at);
        assert_eq!(input("person-name").value(), name);
        assert_eq!(input("person-number").value(), number);
    }
    assert_eq!(pretended("settings"), "null");

    start_welcome().await.unwrap();
    go_on();
    input("person-number").set_value("12345");
    go_on();
    assert_eq!(step(), "Who would you tell?");
    assert_eq!(wrong("person-name").as_deref(), Some("true"));
}

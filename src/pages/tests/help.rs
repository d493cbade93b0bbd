//! The help page and the page for families.

use super::*;

/// Writes into the search as a person does.
fn look_for(words: &str) {
    let field = input("search");
    field.focus().unwrap();
    field.set_value(words);
    fire(&field, "input");
}

fn found() -> String {
    by_id("found").unwrap().text_content().unwrap()
}

#[wasm_bindgen_test]
async fn the_help_page_holds_everything() {
    pretend(r#"{"country": "TH"}"#, "", "", true);
    start_help().await.unwrap();
    for part in ["steps", "people", "services", "pictures", "situations"] {
        assert!(find(&format!("section#{part} h2")).is_some(), "{part}");
        let link = format!(".contents a[href='#{part}']");
        assert!(find(&link).is_some(), "{part}");
    }
    for part in ["emergency", "child", "world"] {
        assert!(find(&format!("#services #{part} h3")).is_some(), "{part}");
    }
    assert_eq!(shown("#situations > details").len(), 8);
    assert!(find("#emergency a[href='tel:191']").is_some());
    assert_eq!(select("look-at").value(), "TH");
    assert_eq!(document().title(), "Help – Daymark");
    let here = document().query_selector("header [aria-current]").unwrap();
    assert_eq!(here.unwrap().get_attribute("href").unwrap(), "help.html");
}

#[wasm_bindgen_test]
async fn another_country_is_looked_at_and_not_stored() {
    pretend(r#"{"country": "TH"}"#, "", "", true);
    start_help().await.unwrap();
    look_for("danger");
    choose("look-at", "GB");
    assert!(find("#emergency a[href='tel:999']").is_some());
    assert!(find("#emergency a[href='tel:191']").is_none());
    assert_eq!(select("look-at").value(), "GB");
    assert_eq!(focused(), "look-at");
    // What was looked for still holds.
    assert_eq!(input("search").value(), "danger");
    assert!(found().contains("danger"));
    assert_eq!(pretended("settings"), r#"{"country":"TH"}"#);
}

#[wasm_bindgen_test]
async fn the_search_leaves_what_fits() {
    pretend("null", "", "", true);
    start_help().await.unwrap();
    let all_lines = shown("#parts li").len();
    look_for("RECEIPT");
    let lines = shown("#parts li");
    assert!(!lines.is_empty() && lines.len() < all_lines);
    assert!(lines.iter().all(|line| line.contains("receipt")), "{lines:?}");
    assert_eq!(found(), format!("\u{2068}RECEIPT\u{2069}: {}", lines.len()));
    assert_eq!(focused(), "search");
    // The situation that holds the line is open, its other parts are gone.
    let paid = by_id("paid").unwrap();
    assert!(paid.has_attribute("open") && !paid.has_attribute("hidden"));
    assert!(by_id("friend").unwrap().has_attribute("hidden"));
    assert!(shown("h4").is_empty());

    // A heading counts for the lines below it, an accent for its letter.
    look_for("frïend listen");
    let lines = shown("#parts li");
    assert!(lines.iter().any(|line| line.starts_with("Listen first")));

    look_for("qqq");
    assert!(shown("#parts li, #parts h2").is_empty());
    assert_eq!(found(), "Nothing fits that word. Try another one.");

    look_for("  ");
    assert_eq!(shown("#parts li").len(), all_lines);
    assert_eq!(found(), "");
    assert!(!by_id("paid").unwrap().has_attribute("open"));
}

#[wasm_bindgen_test]
async fn the_address_names_the_part_that_is_shown() {
    pretend("null", "", "", true);
    let location = super::super::dom::window().unwrap().location();
    location.set_hash("#fake").unwrap();
    start_help().await.unwrap();
    assert!(by_id("fake").unwrap().has_attribute("open"));
    let summary = document().active_element().unwrap();
    assert_eq!(summary.text_content().unwrap(), "The picture is fake");
    location.set_hash("").unwrap();
}

#[wasm_bindgen_test]
async fn families_read_what_they_do_not_get_and_print_the_agreement() {
    pretend("null", "", "", true);
    start_families().await.unwrap();
    assert!(page_text().contains("No report"));
    assert!(page_text().contains("Young people tell more when nobody"));
    assert_eq!(shown("#agreement ul").len(), 2);
    assert_eq!(shown("#agreement .sign").len(), 2);
    click("print");
    assert_eq!(pretended("printed"), "true");
    assert_eq!(pretended("settings"), "null");
}

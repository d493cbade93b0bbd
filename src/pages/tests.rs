//! The pages in a browser, with a stand-in for the interface for extensions.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{
    Element, Event, EventInit, HtmlElement, HtmlInputElement,
    HtmlSelectElement,
};

use super::dom::{all, by_id};
use super::{
    start_families, start_help, start_popup, start_setup, start_try,
    start_welcome,
};

use crate::settings::key::SETTINGS;

mod help;
mod steps;
mod try_it;

#[wasm_bindgen(inline_js = r#"
export function pretend(settings, policy, url, grants) {
  // The runner of the tests writes into this page as well.
  document.querySelector("main")?.remove();
  const main = document.createElement("main");
  main.id = "main";
  document.body.append(main);
  const state = { settings: JSON.parse(settings), asked: [], opened: 0, closed: 0 };
  globalThis.close = () => { state.closed += 1; };
  globalThis.pretended = state;
  globalThis.browser ??= {
    storage: {
      local: {
        get: async () => globalThis.pretended.read(),
        set: async (items) => {
          if (globalThis.pretended.full) throw new Error("full");
          globalThis.pretended.settings = items.settings;
        },
      },
      managed: { get: async () => globalThis.pretended.policy() },
    },
    tabs: {
      query: async () => [{ id: 7, url: globalThis.pretended.url }],
      sendMessage: (id, message) => globalThis.pretended.chat(id, message),
    },
    permissions: {
      request: async ({ origins }) => {
        globalThis.pretended.asked.push(...origins);
        return globalThis.pretended.grants;
      },
    },
    runtime: { openOptionsPage: async () => { globalThis.pretended.opened += 1; } },
  };
  state.read = () => ({ settings: structuredClone(state.settings), policy: state.kept });
  state.policy = () => {
    if (policy === "") throw new Error("no policy");
    return JSON.parse(policy);
  };
  state.url = url === "" ? undefined : url;
  state.grants = grants;
  state.chat = async () => undefined;
  const writeText = async (text) => { state.copied = text; };
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  globalThis.print = () => { state.printed = true; };
}
export function press(key, at) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true });
  Object.defineProperty(event, "timeStamp", { value: at });
  document.dispatchEvent(event);
}
export function moment() { return new Promise((resolve) => setTimeout(resolve, 20)); }
export function chat_answers(answer) {
  const state = globalThis.pretended;
  state.told = [];
  state.chat = (id, message) => {
    state.told.push([id, message]);
    if (answer === "never") return new Promise(() => {});
    return answer === "" ? Promise.reject(new Error("nobody there")) : Promise.resolve(JSON.parse(answer));
  };
}
export function pretended(name) { return JSON.stringify(globalThis.pretended[name]); }
export function keep(policy) { globalThis.pretended.kept = JSON.parse(policy); }
export function fill_up() { globalThis.pretended.full = true; }
"#)]
extern "C" {
    fn pretend(settings: &str, policy: &str, url: &str, grants: bool);
    fn pretended(name: &str) -> String;
    fn keep(policy: &str);
    fn fill_up();
    fn chat_answers(answer: &str);
    fn press(key: &str, at: f64);
    fn moment() -> Promise;
}

/// Waits until something holds that a timer brings about.
async fn later(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..250 {
        if holds() {
            return;
        }
        JsFuture::from(moment()).await.unwrap();
    }
    panic!("never: {what}");
}

fn click(id: &str) {
    fire(&by_id(id).unwrap(), "click");
}

/// The id of what has the focus.
fn focused() -> String {
    document().active_element().unwrap().id()
}

/// What is to be seen of the elements that match.
fn shown(selector: &str) -> Vec<String> {
    all(&by_id("main").unwrap(), selector)
        .unwrap()
        .into_iter()
        .filter(|element| element.closest("[hidden]").unwrap().is_none())
        .map(|element| element.text_content().unwrap())
        .collect()
}

/// Lets everything that is due run until something holds.
async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..1000 {
        if holds() {
            return;
        }
        JsFuture::from(Promise::resolve(&JsValue::NULL)).await.unwrap();
    }
    panic!("never: {what}");
}

fn page_text() -> String {
    by_id("main").unwrap().text_content().unwrap()
}

fn status() -> String {
    by_id("status").unwrap().text_content().unwrap()
}

fn select(id: &str) -> HtmlSelectElement {
    by_id(id).unwrap().dyn_into().unwrap()
}

fn input(id: &str) -> HtmlInputElement {
    by_id(id).unwrap().dyn_into().unwrap()
}

fn find(selector: &str) -> Option<Element> {
    by_id("main").unwrap().query_selector(selector).unwrap()
}

fn fire(element: &Element, kind: &str) -> Event {
    let how = EventInit::new();
    how.set_bubbles(true);
    how.set_cancelable(true);
    let event = Event::new_with_event_init_dict(kind, &how).unwrap();
    element.dispatch_event(&event).unwrap();
    event
}

fn choose(id: &str, value: &str) {
    let select = select(id);
    select.focus().unwrap();
    select.set_value(value);
    fire(&select, "change");
}

#[wasm_bindgen_test]
async fn the_popup_helps_without_any_finding() {
    pretend("null", "", "", true);
    start_popup().await.unwrap();
    assert!(page_text().contains("Help now"));
    assert!(page_text().contains("Daymark does not read this page."));
    assert!(find("#pause-site").is_none());
    assert!(find("details ol li").is_some());
    let link = find(".links a[href^='https://findahelpline']").unwrap();
    let rel = link.get_attribute("rel").unwrap();
    assert!(rel.contains("noreferrer"), "{rel}");
    assert_eq!(pretended("settings"), "null");
}

const UNREAD: &str = "Daymark does not read the language of this chat yet. \
                      Help is here all the same.";

const CHAT: &str = "https://chat.example/";

#[wasm_bindgen_test]
async fn the_popup_says_that_the_language_of_a_chat_is_not_read() {
    pretend("null", "", CHAT, true);
    chat_answers("true");
    start_popup().await.unwrap();
    assert_eq!(pretended("told"), r#"[[7,{"kind":"language"}]]"#);
    let line = || find("#unread").unwrap().text_content().unwrap();
    assert_eq!(line(), UNREAD);
    assert!(page_text().contains("Help now"));
    choose("language", "th");
    until("Thai", || line().contains("ยังอ่านภาษาของแชตนี้ไม่ได้")).await;
    // Help stands where it stood: the line comes after it.
    let last = find(".help ~ #unread ~ .settings");
    assert!(last.is_some());
}

#[wasm_bindgen_test]
async fn the_popup_says_nothing_of_a_language_where_a_chat_is_read() {
    for answer in ["null", "false", "\"true\"", "1", "{}", ""] {
        pretend("null", "", CHAT, true);
        chat_answers(answer);
        start_popup().await.unwrap();
        assert!(page_text().contains("Help now"), "{answer}");
        assert!(!page_text().contains(UNREAD), "{answer}");
    }
}

#[wasm_bindgen_test]
async fn help_does_not_wait_for_a_page_that_does_not_answer() {
    pretend("null", "", CHAT, true);
    chat_answers("never");
    spawn_local(async { start_popup().await.unwrap() });
    until("help", || page_text().contains("Help now")).await;
    until("asked", || pretended("told").contains("language")).await;
    assert!(find(".links a").is_some());
    assert!(!page_text().contains(UNREAD));
}

#[wasm_bindgen_test]
async fn a_language_is_stored_and_the_page_speaks_it_at_once() {
    pretend(r#"{"country": "TH", "odd": 1}"#, "{}", "", true);
    start_popup().await.unwrap();
    choose("language", "th");
    until("Thai", || page_text().contains("ขอความช่วยเหลือ")).await;
    let root = document().document_element().unwrap();
    assert_eq!(root.get_attribute("lang").as_deref(), Some("th"));
    assert_eq!(status(), "บันทึกแล้ว");
    assert_eq!(document().active_element().unwrap().id(), "language");
    assert_eq!(
        pretended("settings"),
        r#"{"country":"TH","language":"th","pausedSites":[],"addedSites":[]}"#
    );
    choose("language", "");
    until("English", || page_text().contains("Help now")).await;
    assert!(!pretended("settings").contains("language"));
}

fn document() -> web_sys::Document {
    web_sys::window().unwrap().document().unwrap()
}

#[wasm_bindgen_test]
async fn a_site_is_paused_and_read_again() {
    let url = "https://Chat.example/room?with=someone";
    pretend("null", "", url, true);
    start_popup().await.unwrap();
    assert!(page_text().contains("reads the open chat on chat.example"));
    by_id("pause-site")
        .unwrap()
        .dyn_ref::<HtmlElement>()
        .unwrap()
        .focus()
        .unwrap();
    click("pause-site");
    let paused = || pretended("settings").contains(r#"["chat.example"]"#);
    until("stored", paused).await;
    until("drawn", || find("#resume").is_some()).await;
    assert!(page_text().contains("Daymark is paused on chat.example."));
    assert!(find("#pause-site").is_none() && find("#pause-day").is_none());
    assert_eq!(focused(), "resume");
    click("resume");
    let read = || pretended("settings").contains(r#""pausedSites":[]"#);
    until("stored", read).await;
    until("drawn", || find("#pause-site").is_some()).await;
    assert_eq!(focused(), "pause-site");
    assert!(!pretended("settings").contains("room"));
}

#[wasm_bindgen_test]
async fn a_pause_for_a_day_ends_when_asked() {
    // On a page that is no site as well.
    pretend("null", "", "about:blank", true);
    start_popup().await.unwrap();
    let before = js_sys::Date::now();
    click("pause-day");
    until("drawn", || find("#resume").is_some()).await;
    assert!(page_text().contains("Daymark is paused for a day."));
    let stored = pretended("settings");
    let until_when = stored.split(r#""pausedUntil":"#).nth(1).unwrap();
    let until_when: f64 =
        until_when.split([',', '}']).next().unwrap().parse().unwrap();
    let day = 24.0 * 60.0 * 60.0 * 1000.0;
    assert!((until_when - before - day).abs() < 60_000.0, "{stored}");
    click("resume");
    until("drawn", || find("#pause-day").is_some()).await;
    assert!(!pretended("settings").contains("pausedUntil"));
    assert_eq!(focused(), "pause-day");
}

#[wasm_bindgen_test]
async fn words_are_copied_from_the_popup() {
    pretend("null", "", "", true);
    start_popup().await.unwrap();
    let button = find("[data-copy]").unwrap();
    let sentence = button.get_attribute("data-copy").unwrap();
    let name = button.get_attribute("aria-label").unwrap();
    assert_eq!(name, format!("Copy: {sentence}"));
    fire(&button, "click");
    until("copied", || status() == "Copied").await;
    assert_eq!(pretended("copied"), format!("{sentence:?}"));
    assert_eq!(button.text_content().unwrap(), "Copied");
}

#[wasm_bindgen_test]
async fn the_popup_has_every_situation_and_the_way_to_the_pages() {
    pretend("null", "", "", true);
    start_popup().await.unwrap();
    let titles = shown("details[name=branch] > summary h4");
    assert_eq!(titles.len(), 8, "{titles:?}");
    assert!(titles.contains(&"I already paid".to_owned()));
    let main = by_id("main").unwrap();
    let links: Vec<String> = all(&main, "nav a")
        .unwrap()
        .iter()
        .map(|link| link.get_attribute("href").unwrap())
        .collect();
    assert_eq!(links, ["help.html", "try.html", "families.html"]);
}

#[wasm_bindgen_test]
async fn only_pages_of_the_web_can_be_paused() {
    for url in ["chrome://settings/", "file:///a/b", "about:blank"] {
        pretend("null", "", url, true);
        start_popup().await.unwrap();
        assert!(find("#pause-site").is_none(), "{url}");
        assert!(page_text().contains("does not read this page"), "{url}");
    }
}

#[wasm_bindgen_test]
async fn what_a_policy_sets_is_shown_and_cannot_be_changed() {
    pretend(r#"{"country": "GB"}"#, r#"{"country": "NZ"}"#, "", true);
    start_setup().await.unwrap();
    let country = select("country");
    assert_eq!(country.value(), "NZ");
    assert!(country.disabled());
    let note = country.get_attribute("aria-describedby").unwrap();
    assert!(!by_id(&note).unwrap().text_content().unwrap().is_empty());
    assert!(!select("language").disabled());
    assert!(!select("sensitivity").disabled());
}

#[wasm_bindgen_test]
async fn a_policy_is_told_of_with_what_of_it_is_of_no_use() {
    pretend(
        "null",
        r#"{"setBy": "Hill School", "languages": ["th", "en"], "sitesLeftOut": 3,
            "sites": "[\"https://chat.hill.example\"]", "locked": ["sites"]}"#,
        "https://chat.example/",
        true,
    );
    start_setup().await.unwrap();
    let told = by_id("policy").unwrap().text_content().unwrap();
    assert!(told.contains("Hill School") && told.contains("sitesLeftOut"));
    assert!(told.contains("mail.school.example"), "what to write: {told}");
    // The languages that may be chosen, and one for the browser's own.
    assert_eq!(select("language").length(), 3);
    assert!(find("#add-site").is_none());
    fire(&find("[data-allow]").unwrap(), "click");
    assert_eq!(pretended("asked"), r#"["https://chat.hill.example/*"]"#);
    until("told", || status().contains("chat.hill.example")).await;
    // Nothing of the policy is ever stored.
    assert_eq!(pretended("settings"), "null");

    pretend("null", "{}", "", true);
    start_setup().await.unwrap();
    assert!(by_id("policy").is_none());
}

/// Every setting has a value here that a page can show.
const WHOLE: &str = r#"{"country": "NZ", "languages": ["th", "en"],
    "sensitivity": "threats", "firstSteps": false, "locked": ["sites"],
    "contacts": [{"name": "Nurse", "phone": "020 1234", "hours": "8 to 16"},
        {"name": "Form", "url": "https://help.hill.example/"}],
    "sites": ["https://chat.hill.example"], "sitesLeftOut": ["mail.hill.example"],
    "setBy": "Hill School"}"#;

#[wasm_bindgen_test]
async fn every_value_that_a_policy_sets_has_its_line() {
    pretend("null", WHOLE, "", true);
    start_setup().await.unwrap();
    let line = |name: &str| {
        shown(&format!("#policy [data-setting='{name}']")).join(" | ")
    };
    for setting in SETTINGS.iter().filter(|one| one.name != "locked") {
        assert!(!line(setting.name).is_empty(), "{}", setting.name);
    }
    assert!(line("country").contains("New Zealand"));
    assert!(line("languages").contains("ไทย"));
    assert!(line("sensitivity").contains("Only for threats"));
    assert!(line("contacts").contains("Nurse · 0201234 · 8 to 16"));
    assert!(line("contacts").contains("Form · https://help.hill.example/"));
    assert!(line("sites").contains("https://chat.hill.example"));
    assert!(line("sitesLeftOut").contains("mail.hill.example"));
    assert!(line("firstSteps").contains("do not open"));
    assert_eq!(line("setBy"), "Hill School");
    // What has a value says so itself; it need not be called locked as well.
    assert_eq!(line("locked"), "");
    assert_eq!(shown("#policy dd").len(), 9);
}

#[wasm_bindgen_test]
async fn a_setting_that_is_locked_without_a_value_has_its_line() {
    pretend("null", r#"{"locked": ["country", "sites"]}"#, "", true);
    start_setup().await.unwrap();
    let lines = shown("#policy [data-setting='locked']");
    let fixed = "Set by the person who looks after this browser.";
    let wanted =
        ["Country", "Other sites"].map(|name| format!("{name}{fixed}"));
    assert_eq!(lines, wanted);
}

#[wasm_bindgen_test]
async fn what_a_policy_sets_is_said_in_the_language_of_the_reader() {
    let thai = WHOLE.replace(r#"["th", "en"]"#, r#"["th"]"#);
    pretend("null", &thai, "", true);
    start_setup().await.unwrap();
    let names = shown("#policy dt");
    assert_eq!(names.len(), 7);
    let latin = |text: &&String| text.chars().all(|c| c.is_ascii());
    assert_eq!(names.iter().filter(latin).count(), 0, "{names:?}");
    // No markup comes from what an administrator writes.
    let odd = r#"{"contacts": [{"name": "<b>x</b>", "phone": "123"}]}"#;
    pretend("null", odd, "", true);
    start_setup().await.unwrap();
    assert_eq!(shown("#policy dd"), ["<b>x</b> · 123"]);
}

#[wasm_bindgen_test]
async fn a_field_of_a_site_that_the_browser_does_not_know_is_named() {
    // As Chromium has it: the text of an object.
    let site = serde_json::json!({
        "address": "b.example", "own": ".mine", "message": "::nonsense",
        "me": {"selector": "b", "pattern": "([z-a])"},
    });
    let sites = ["a.example".to_owned(), site.to_string()];
    let policy = serde_json::json!({ "sites": sites });
    pretend("null", &policy.to_string(), "", true);
    start_setup().await.unwrap();
    let faults = shown("#policy li");
    assert_eq!(
        shown("#policy dd"),
        ["https://a.example", "https://b.example"]
    );
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(faults[0].contains("https://b.example: me"), "{faults:?}");
    assert!(faults[1].contains("https://b.example: message"), "{faults:?}");
    assert!(faults[1].contains("a CSS selector"), "{faults:?}");
    assert_eq!(shown("[data-allow]").len(), 2);
}

#[wasm_bindgen_test]
async fn what_was_seen_last_holds_until_the_browser_has_a_policy() {
    let country = || select("country").value();
    for silent in ["{}", ""] {
        pretend("null", silent, "", true);
        keep(r#"{"country": "NZ"}"#);
        start_setup().await.unwrap();
        assert_eq!(country(), "NZ");
    }
    pretend("null", r#"{"country": "TH"}"#, "", true);
    keep(r#"{"country": "NZ"}"#);
    start_setup().await.unwrap();
    assert_eq!(country(), "TH");
}

#[wasm_bindgen_test]
async fn a_site_that_a_policy_leaves_out_is_told_in_the_popup() {
    let policy = r#"{"sitesLeftOut": ["chat.example"]}"#;
    pretend("null", policy, "https://chat.example/", true);
    start_popup().await.unwrap();
    assert!(page_text().contains("does not work on chat.example"));
    assert!(find("#pause-site").is_none());
}

#[wasm_bindgen_test]
async fn a_site_is_added_with_permission_and_taken_out() {
    pretend("null", "", "", true);
    start_setup().await.unwrap();
    input("site").set_value("chat.example:8443/room");
    let event = fire(&by_id("add-site").unwrap(), "submit");
    // Asked in the same breath, before anything is waited for.
    assert_eq!(pretended("asked"), r#"["https://chat.example/*"]"#);
    assert!(event.default_prevented());
    let added = r#""addedSites":["https://chat.example:8443"]"#;
    until("stored", || pretended("settings").contains(added)).await;
    let listed = || find("[data-remove]").is_some();
    until("listed", listed).await;
    assert!(status().contains("chat.example:8443"));

    fire(&find("[data-remove]").unwrap(), "click");
    let none = r#""addedSites":[]"#;
    until("taken out", || pretended("settings").contains(none)).await;
    until("not listed", || !listed()).await;
}

#[wasm_bindgen_test]
async fn a_site_that_is_refused_or_wrong_is_not_added() {
    pretend("null", "", "", false);
    start_setup().await.unwrap();
    input("site").set_value("not a site");
    fire(&by_id("add-site").unwrap(), "submit");
    assert_eq!(pretended("asked"), "[]");
    let field = input("site");
    assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"));
    assert_eq!(field.value(), "not a site");
    assert_eq!(document().active_element().unwrap().id(), "site");
    assert!(!status().is_empty());

    input("site").set_value("chat.example");
    fire(&by_id("add-site").unwrap(), "submit");
    until("refused", || status().contains("permission")).await;
    assert_eq!(pretended("settings"), "null");
}

#[wasm_bindgen_test]
async fn a_storage_that_is_full_is_told() {
    pretend("null", "", "", true);
    start_popup().await.unwrap();
    fill_up();
    choose("country", "TH");
    until("told", || status().contains("try again")).await;
    assert_eq!(select("country").value(), "");
}

#[wasm_bindgen_test]
async fn odd_settings_still_give_a_page() {
    let odd = r#"[{"country": 3}, "x"]"#;
    pretend(odd, "[1]", "https://chat.example/", true);
    start_popup().await.unwrap();
    assert!(page_text().contains("Help now"));
    start_setup().await.unwrap();
    assert!(page_text().contains("Set up Daymark"));
}

#[wasm_bindgen_test]
async fn the_way_to_the_set_up_page() {
    pretend("null", "", "", true);
    start_popup().await.unwrap();
    assert_eq!(pretended("opened"), "0");
    fire(&by_id("more").unwrap(), "click");
    until("closed", || pretended("closed") == "1").await;
    assert_eq!(pretended("opened"), "1");
}

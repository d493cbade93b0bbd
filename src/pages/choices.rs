//! The choices that both pages offer: country and language.

use wasm_bindgen::JsValue;
use web_sys::{Element, Event, HtmlSelectElement};

use wasm_bindgen::JsCast;

use crate::help::{COUNTRIES, Country};
use crate::pages::Page;
use crate::pages::dom::{element, text};
use crate::pages::state::State;
use crate::settings::{default_country, default_language};
use crate::words::{Language, Words, key};

use std::rc::Rc;

const COUNTRY: &str = "country";
const LANGUAGE: &str = "language";

/// Both choices with their labels.
pub(super) fn draw(state: &State) -> Result<Vec<Element>, JsValue> {
    Ok(vec![country(state)?, language(state)?])
}

/// Every country by its name, the list for all others last.
pub(super) fn countries(words: Words) -> Vec<(String, &'static str)> {
    let mut named: Vec<(String, &str)> = COUNTRIES
        .iter()
        .filter(|country| !country.is_international())
        .map(|country| (words.text(country.name), country.code))
        .collect();
    named.sort();
    let other = Country::international();
    named.push((words.text(other.name), other.code));
    named
}

fn country(state: &State) -> Result<Element, JsValue> {
    let words = state.settings().language.words();
    let automatic = default_country(state.environment());
    choice(
        state,
        COUNTRY,
        &words.text(key::CHOOSE_COUNTRY),
        &words.text(automatic.name),
        &countries(words),
        state.person().country.map(|country| country.code),
        state.policy().country.map(|country| country.code),
    )
}

fn language(state: &State) -> Result<Element, JsValue> {
    let words = state.settings().language.words();
    let automatic = default_language(state.environment());
    let named: Vec<(String, &str)> = Language::all()
        .map(|one| (one.words().text(key::OWN_NAME), one.code()))
        .collect();
    choice(
        state,
        LANGUAGE,
        &words.text(key::CHOOSE_LANGUAGE),
        &automatic.words().text(key::OWN_NAME),
        &named,
        state.person().language.map(Language::code),
        state.policy().language.map(Language::code),
    )
}

/// One list to choose from. What a policy sets is shown and cannot be
/// changed.
fn choice(
    state: &State,
    id: &str,
    label: &str,
    automatic: &str,
    named: &[(String, &str)],
    chosen: Option<&str>,
    fixed: Option<&str>,
) -> Result<Element, JsValue> {
    let words = state.settings().language.words();
    let label = text("label", &[("for", id)], label)?;
    let select = element("select", &[("id", id)], &[])?;
    let automatic = words.with(key::CHOOSE_AUTOMATIC, &[("name", automatic)]);
    select
        .append_child(&text("option", &[("value", "")], &automatic)?.into())?;
    for (name, value) in named {
        let option = text("option", &[("value", value)], name)?;
        if id == LANGUAGE {
            option.set_attribute("lang", value)?;
        }
        if fixed.or(chosen) == Some(value) {
            option.set_attribute("selected", "")?;
        }
        select.append_child(&option)?;
    }
    let mut parts = vec![label, select];
    if fixed.is_some() {
        let note = format!("{id}-note");
        parts[1].set_attribute("disabled", "")?;
        parts[1].set_attribute("aria-describedby", &note)?;
        let fixed = words.text(key::CHOOSE_FIXED);
        parts.push(text("p", &[("id", &note), ("class", "hint")], &fixed)?);
    }
    element("div", &[("class", "choice")], &parts)
}

/// Takes a choice, if this was one.
pub(super) fn answer(page: &Rc<Page>, event: &Event) -> bool {
    let Some(select) = event
        .target()
        .filter(|_| event.type_() == "change")
        .and_then(|target| target.dyn_into::<HtmlSelectElement>().ok())
    else {
        return false;
    };
    let value = select.value();
    match select.id().as_str() {
        COUNTRY => page.change(
            key::PAGE_SAVED,
            Box::new(move |chosen| {
                chosen.country = Country::of(&value);
            }),
        ),
        LANGUAGE => page.change(
            key::PAGE_SAVED,
            Box::new(move |chosen| {
                chosen.language = Language::of(&value);
            }),
        ),
        _ => return false,
    }
    true
}

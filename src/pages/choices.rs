//! The choices that both pages offer: country and language; and when a note
//! comes, which the set-up page offers alone.

use js_sys::Intl::{
    Collator, DisplayNames, DisplayNamesOptions, DisplayNamesType,
};
use js_sys::{Array, Object};
use wasm_bindgen::JsValue;
use web_sys::{Element, Event, HtmlSelectElement};

use wasm_bindgen::JsCast;

use crate::help::{COUNTRIES, Country};
use crate::pages::Page;
use crate::pages::dom::{element, text};
use crate::pages::state::State;
use crate::settings::{Sensitivity, default_country, default_language};
use crate::words::{Language, key};

use std::rc::Rc;

const COUNTRY: &str = "country";
const LANGUAGE: &str = "language";
const SENSITIVITY: &str = "sensitivity";

/// Both choices with their labels.
pub(super) fn draw(state: &State) -> Result<Vec<Element>, JsValue> {
    Ok(vec![country(state)?, language(state)?])
}

/// Every country by its name in a language, the list for all others last.
pub(super) fn countries(language: Language) -> Vec<(String, &'static str)> {
    let known = names(language);
    let mut named: Vec<(String, &str)> = COUNTRIES
        .iter()
        .filter(|country| !country.is_international())
        .map(|country| (name(country, language, &known), country.code))
        .collect();
    let order = Collator::new(&tags(language), &Object::new()).compare();
    named.sort_by(|(one, _), (other, _)| {
        let less = order.call2(&JsValue::NULL, &one.into(), &other.into());
        let less = less.ok().and_then(|less| less.as_f64());
        less.unwrap_or_default().total_cmp(&0.0)
    });
    let other = Country::international();
    named.push((name(other, language, &known), other.code));
    named
}

/// What a country is called in a language.
pub(super) fn country_name(country: &Country, language: Language) -> String {
    name(country, language, &names(language))
}

/// What the browser calls a country; one that it does not know is given by
/// its letters.
fn name(
    country: &Country,
    language: Language,
    known: &DisplayNames,
) -> String {
    if country.is_international() {
        return language.words().text(key::COUNTRY_OTHER);
    }
    known
        .of(country.code)
        .map_or_else(|| country.code.to_owned(), String::from)
}

fn country(state: &State) -> Result<Element, JsValue> {
    let language = state.settings().language;
    let words = language.words();
    let automatic = default_country(state.environment());
    let settings = state.settings();
    let is_fixed = state.policy().locks(COUNTRY);
    let chosen = state.person().country.filter(|_| !is_fixed);
    choice(
        state,
        &Choice {
            id: COUNTRY,
            label: &words.text(key::CHOOSE_COUNTRY),
            automatic: Some(&name(automatic, language, &names(language))),
            named: &countries(language),
            chosen: chosen
                .or(is_fixed.then_some(settings.country))
                .map(|country| country.code),
            is_fixed,
        },
    )
}

/// The names of the countries, as the browser knows them in a language.
fn names(language: Language) -> DisplayNames {
    let options = DisplayNamesOptions::new();
    options.set_type(DisplayNamesType::Region);
    DisplayNames::new(&tags(language), &options)
}

fn tags(language: Language) -> Array {
    Array::of1(&JsValue::from_str(language.code()))
}

fn language(state: &State) -> Result<Element, JsValue> {
    let settings = state.settings();
    let words = settings.language.words();
    let automatic = default_language(state.environment());
    let named: Vec<(String, &str)> = settings
        .languages
        .iter()
        .map(|one| (one.words().text(key::OWN_NAME), one.code()))
        .collect();
    let is_fixed = named.len() < 2;
    // The browser's own is no choice where the policy does not name it.
    let automatic = settings
        .languages
        .contains(&automatic)
        .then(|| automatic.words().text(key::OWN_NAME));
    let person = state.person().language;
    let chosen = if is_fixed || automatic.is_none() {
        Some(settings.language)
    } else {
        person.filter(|one| settings.languages.contains(one))
    };
    choice(
        state,
        &Choice {
            id: LANGUAGE,
            label: &words.text(key::CHOOSE_LANGUAGE),
            automatic: automatic.as_deref(),
            named: &named,
            chosen: chosen.map(Language::code),
            is_fixed,
        },
    )
}

/// When a note comes.
pub(super) fn sensitivity(state: &State) -> Result<Element, JsValue> {
    let settings = state.settings();
    let words = settings.language.words();
    let all = words.text(key::CHOOSE_SENSITIVITY_ALL);
    let threats = words.text(key::CHOOSE_SENSITIVITY_THREATS);
    choice(
        state,
        &Choice {
            id: SENSITIVITY,
            label: &words.text(key::CHOOSE_SENSITIVITY),
            automatic: None,
            named: &[
                (all, Sensitivity::All.name()),
                (threats, Sensitivity::Threats.name()),
            ],
            chosen: Some(settings.sensitivity.name()),
            is_fixed: state.policy().locks(SENSITIVITY),
        },
    )
}

/// One list to choose from.
struct Choice<'a> {
    /// Its name, the same in the settings and in a policy.
    id: &'a str,
    label: &'a str,
    /// What holds where nothing is chosen, if that is offered.
    automatic: Option<&'a str>,
    /// What is offered: how it is called, and its value.
    named: &'a [(String, &'a str)],
    /// The value that is shown.
    chosen: Option<&'a str>,
    /// Whether it may not be changed.
    is_fixed: bool,
}

/// Draws a choice. What a policy sets is shown and cannot be changed.
fn choice(state: &State, of: &Choice<'_>) -> Result<Element, JsValue> {
    let words = state.settings().language.words();
    let label = text("label", &[("for", of.id)], of.label)?;
    let select = element("select", &[("id", of.id)], &[])?;
    if let Some(automatic) = of.automatic {
        let named = [("name", automatic)];
        let automatic = words.with(key::CHOOSE_AUTOMATIC, &named);
        let option = text("option", &[("value", "")], &automatic)?;
        select.append_child(&option)?;
    }
    for (name, value) in of.named {
        let option = text("option", &[("value", value)], name)?;
        if of.id == LANGUAGE {
            option.set_attribute("lang", value)?;
        }
        if of.chosen == Some(value) {
            option.set_attribute("selected", "")?;
        }
        select.append_child(&option)?;
    }
    let mut parts = vec![label, select];
    if of.is_fixed {
        let note = format!("{}-note", of.id);
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
        SENSITIVITY => page.change(
            key::PAGE_SAVED,
            Box::new(move |chosen| {
                chosen.sensitivity = Sensitivity::of(&value);
            }),
        ),
        _ => return false,
    }
    true
}

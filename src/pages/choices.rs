//! The choices that both pages offer: country and language.

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
use crate::settings::{default_country, default_language};
use crate::words::{Language, key};

use std::rc::Rc;

const COUNTRY: &str = "country";
const LANGUAGE: &str = "language";

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
    choice(
        state,
        COUNTRY,
        &words.text(key::CHOOSE_COUNTRY),
        &name(automatic, language, &names(language)),
        &countries(language),
        state.person().country.map(|country| country.code),
        state.policy().country.map(|country| country.code),
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

//! The person whom the reader would tell: asked for in the first steps and on
//! the set-up page.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::{Element, Event};

use crate::pages::dom::{
    button, element, fill, mark_wrong, target, text, value,
};
use crate::pages::state::State;
use crate::pages::{Page, Told};
use crate::settings::Person;
use crate::words::key;

pub(super) const NAME: &str = "person-name";
const NUMBER: &str = "person-number";
const FORM: &str = "person";
const REMOVE: &str = "person-remove";

/// What is asked, and who could see the answer.
pub(super) fn fields(state: &State) -> Result<Vec<Element>, JsValue> {
    let words = state.settings().language.words();
    let person = state.person().person;
    let known = person.as_ref();
    let name = known.map(|one| one.name.as_str()).unwrap_or_default();
    let number = known.and_then(|one| one.number.as_deref());
    // What is written here is in nobody's list of names but this one.
    let name_field = [
        ("id", NAME),
        ("type", "text"),
        ("autocomplete", "off"),
        ("maxlength", "40"),
        ("dir", "auto"),
        ("value", name),
    ];
    let number_field = [
        ("id", NUMBER),
        ("type", "tel"),
        ("autocomplete", "off"),
        ("maxlength", "30"),
        ("value", number.unwrap_or_default()),
    ];
    Ok(vec![
        text("label", &[("for", NAME)], &words.text(key::PERSON_NAME))?,
        element("input", &name_field, &[])?,
        text("label", &[("for", NUMBER)], &words.text(key::PERSON_NUMBER))?,
        element("input", &number_field, &[])?,
    ])
}

/// What it is for, and where it stays.
pub(super) fn intro(state: &State) -> Result<Vec<Element>, JsValue> {
    let words = state.settings().language.words();
    [key::PERSON_INTRO, key::PERSON_PRIVATE, key::PERSON_SEEN]
        .into_iter()
        .map(|line| text("p", &[], &words.text(line)))
        .collect()
}

/// The part of the set-up page.
pub(super) fn section(state: &State) -> Result<Element, JsValue> {
    let words = state.settings().language.words();
    let mut form = fields(state)?;
    form.push(text(
        "button",
        &[("type", "submit"), ("class", "main")],
        &words.text(key::PERSON_SAVE),
    )?);
    if state.person().person.is_some() {
        form.push(button(REMOVE, "", &words.text(key::PERSON_REMOVE))?);
    }
    let mut parts = vec![text("h2", &[], &words.text(key::WELCOME_PERSON))?];
    parts.extend(intro(state)?);
    let attributes = [("id", FORM), ("class", "rows"), ("novalidate", "")];
    parts.push(element("form", &attributes, &form)?);
    element("section", &[], &parts)
}

/// Saves or removes the person, if this was asked for.
pub(super) fn answer(page: &Rc<Page>, event: &Event) -> bool {
    let Some(target) = target(event) else { return false };
    match (event.type_().as_str(), target.id().as_str()) {
        ("submit", FORM) => {
            event.prevent_default();
            save(page);
        }
        ("click", REMOVE) => page.change(
            Told::from(key::PERSON_REMOVED).then(NAME),
            Box::new(|chosen| chosen.person = None),
        ),
        _ => return false,
    }
    true
}

/// Whether anything is written.
pub(super) fn is_written() -> bool {
    [NAME, NUMBER].iter().any(|field| !value(field).trim().is_empty())
}

/// Saves the person; says what is wrong where that cannot be, and answers
/// whether it could.
pub(super) fn save(page: &Rc<Page>) -> bool {
    let (name, number) = (value(NAME), value(NUMBER));
    let Some(person) = Person::new(&name, &number) else {
        page.show(key::PERSON_WRONG);
        fill(NAME, &name);
        fill(NUMBER, &number);
        let named = Person::new(&name, "").is_some();
        mark_wrong(if named { NUMBER } else { NAME });
        return false;
    };
    let told = Told::with(key::PERSON_SAVED, "name", person.name.clone());
    page.change(told, Box::new(move |chosen| chosen.person = Some(person)));
    true
}

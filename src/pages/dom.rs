//! Elements made of words. Text is set as text, never as markup.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, HtmlElement};

use crate::words::Language;

/// The element that says what was done.
const STATUS: &str = "status";

fn document() -> Result<Document, JsValue> {
    web_sys::window()
        .and_then(|window| window.document())
        .ok_or_else(|| JsValue::from_str("no document"))
}

/// The element that holds the page.
pub(super) fn main() -> Result<Element, JsValue> {
    by_id("main").ok_or_else(|| JsValue::from_str("no main"))
}

/// An element by its name.
pub(super) fn by_id(id: &str) -> Option<Element> {
    document().ok()?.get_element_by_id(id)
}

/// The element that an event befell.
pub(super) fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// An element with its attributes and what stands in it.
pub(super) fn element(
    tag: &str,
    attributes: &[(&str, &str)],
    children: &[Element],
) -> Result<Element, JsValue> {
    let element = document()?.create_element(tag)?;
    for (name, value) in attributes {
        element.set_attribute(name, value)?;
    }
    for child in children {
        element.append_child(child)?;
    }
    Ok(element)
}

/// An element with a text.
pub(super) fn text(
    tag: &str,
    attributes: &[(&str, &str)],
    text: &str,
) -> Result<Element, JsValue> {
    let element = element(tag, attributes, &[])?;
    element.set_text_content(Some(text));
    Ok(element)
}

/// A list of texts.
pub(super) fn list(
    tag: &str,
    lines: impl IntoIterator<Item = String>,
) -> Result<Element, JsValue> {
    let list = element(tag, &[], &[])?;
    for line in lines {
        list.append_child(&text("li", &[], &line)?.into())?;
    }
    Ok(list)
}

/// Puts a new page in place of the old one. The element that says what was
/// done stays, so that a screen reader hears the change in it.
pub(super) fn replace(children: &[Element]) -> Result<(), JsValue> {
    let main = main()?;
    let status = match by_id(STATUS) {
        Some(status) => status,
        None => element("p", &[("id", STATUS), ("role", "status")], &[])?,
    };
    while let Some(first) = main.first_element_child() {
        if first.id() == STATUS {
            break;
        }
        first.remove();
    }
    if status.parent_element().is_none() {
        main.append_child(&status)?;
    }
    for child in children {
        main.insert_before(child, Some(&status))?;
    }
    Ok(())
}

/// Says what was done.
pub(super) fn tell(words: &str) {
    write(STATUS, words);
}

/// Gives an element other words.
pub(super) fn write(id: &str, words: &str) {
    if let Some(element) = by_id(id) {
        element.set_text_content(Some(words));
    }
}

/// The language of the page.
pub(super) fn language(language: Language) -> Result<(), JsValue> {
    let root = document()?
        .document_element()
        .ok_or_else(|| JsValue::from_str("no root"))?;
    root.set_attribute("lang", language.code())?;
    root.set_attribute("dir", language.direction())
}

/// The title of the page.
pub(super) fn title(words: &str) -> Result<(), JsValue> {
    document()?.set_title(words);
    Ok(())
}

/// The name of the element that has the focus.
pub(super) fn focused() -> Option<String> {
    let id = document().ok()?.active_element()?.id();
    (!id.is_empty()).then_some(id)
}

/// Gives the focus to an element, if it can take it.
pub(super) fn focus(id: &str) {
    if let Some(element) = by_id(id)
        && let Some(element) = element.dyn_ref::<HtmlElement>()
    {
        // What cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

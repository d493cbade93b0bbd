//! Elements made of words. Text is set as text, never as markup.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{
    Document, Element, Event, HtmlElement, HtmlInputElement,
    HtmlTextAreaElement, Window,
};

use crate::words::Language;

/// The element that says what was done.
const STATUS: &str = "status";

/// The window of the page.
pub(super) fn window() -> Result<Window, JsValue> {
    web_sys::window().ok_or_else(|| JsValue::from_str("no window"))
}

/// The document.
pub(super) fn document() -> Result<Document, JsValue> {
    window()?.document().ok_or_else(|| JsValue::from_str("no document"))
}

/// The element that holds the page.
pub(super) fn main() -> Result<Element, JsValue> {
    by_id("main").ok_or_else(|| JsValue::from_str("no main"))
}

/// An element by its name.
pub(super) fn by_id(id: &str) -> Option<Element> {
    document().ok()?.get_element_by_id(id)
}

/// What matches inside an element, in the order of the page.
pub(super) fn all(
    inside: &Element,
    selector: &str,
) -> Result<Vec<Element>, JsValue> {
    let found = inside.query_selector_all(selector)?;
    let found = (0..found.length()).filter_map(|place| found.get(place));
    Ok(found.filter_map(|node| node.dyn_into().ok()).collect())
}

/// What is written in a field; nothing where there is none.
pub(super) fn value(id: &str) -> String {
    let Some(field) = by_id(id) else { return String::new() };
    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        return field.value();
    }
    field
        .dyn_ref::<HtmlTextAreaElement>()
        .map(HtmlTextAreaElement::value)
        .unwrap_or_default()
}

/// Marks a field as wrong, as it was written, and gives it the focus.
pub(super) fn mark_wrong(id: &str) {
    if let Some(field) = by_id(id) {
        // Announced with the field; without it only the colour is lost.
        let _ = field.set_attribute("aria-invalid", "true");
        focus(id);
    }
}

/// Writes into a field.
pub(super) fn fill(id: &str, written: &str) {
    let Some(field) = by_id(id) else { return };
    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        field.set_value(written);
    } else if let Some(field) = field.dyn_ref::<HtmlTextAreaElement>() {
        field.set_value(written);
    }
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

/// Adds a child at the end of an element.
pub(super) fn add(parent: &Element, child: &Element) -> Result<(), JsValue> {
    parent.append_child(child).map(drop)
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

/// Puts other children in an element.
pub(super) fn refill(
    parent: &Element,
    children: &[Element],
) -> Result<(), JsValue> {
    parent.set_text_content(None);
    for child in children {
        parent.append_child(child)?;
    }
    Ok(())
}

/// A heading that takes the focus when the page turns to it.
pub(super) fn heading(
    tag: &str,
    id: &str,
    words: &str,
) -> Result<Element, JsValue> {
    text(tag, &[("id", id), ("tabindex", "-1")], words)
}

/// A button that does something on the page.
pub(super) fn button(
    id: &str,
    class: &str,
    words: &str,
) -> Result<Element, JsValue> {
    let attributes = [("type", "button"), ("id", id), ("class", class)];
    text("button", &attributes, words)
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

//! The parts of help as a page draws them: lines, links, words to copy, and
//! what may be going on besides.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Event};

use crate::advice::{Branch, Link, LinkKind, Say, Section, SectionId};
use crate::pages::dom::{add, element, list, target, tell, text};
use crate::pages::search::PART;
use crate::pages::{Page, dom};
use crate::words::{Words, key};

/// The words that a button copies.
const COPY: &str = "data-copy";

/// What stands below the heading of a part.
pub(super) fn body(
    section: &Section,
    words: Words,
) -> Result<Vec<Element>, JsValue> {
    let mut parts = Vec::new();
    if let Some(lead) = &section.lead {
        parts.push(text("p", &[], lead)?);
    }
    if !section.lines.is_empty() {
        let tag = if section.id == SectionId::Steps { "ol" } else { "ul" };
        let lines = list(tag, section.lines.iter().cloned())?;
        lines.set_attribute("class", "lines")?;
        parts.push(lines);
    }
    if let Some(say) = &section.say {
        parts.push(text("p", &[("class", "hint")], &say.intro)?);
        parts.push(sentences(say, words)?);
    }
    if !section.links.is_empty() {
        parts.push(links(&section.links)?);
    }
    Ok(parts)
}

/// Words to copy, each with its button.
fn sentences(say: &Say, words: Words) -> Result<Element, JsValue> {
    let copy = words.text(key::COPY);
    let rows = element("ul", &[("class", "say")], &[])?;
    for sentence in &say.sentences {
        let name = format!("{copy}: {sentence}");
        let attributes = [
            ("type", "button"),
            (COPY, sentence.as_str()),
            ("aria-label", &name),
        ];
        let row = [
            text("span", &[], sentence)?,
            text("button", &attributes, &copy)?,
        ];
        add(&rows, &element("li", &[], &row)?)?;
    }
    Ok(rows)
}

/// Ways to reach somebody.
pub(super) fn links(links: &[Link]) -> Result<Element, JsValue> {
    let rows = element("ul", &[("class", "links")], &[])?;
    for one in links {
        add(&rows, &link(one)?)?;
    }
    Ok(rows)
}

fn link(link: &Link) -> Result<Element, JsValue> {
    let mut attributes = vec![("href", link.href.as_str())];
    if link.kind == LinkKind::Web {
        attributes.push(("target", "_blank"));
        attributes.push(("rel", "noopener noreferrer"));
    }
    let mut parts = vec![text("a", &attributes, &link.label)?];
    if !link.detail.is_empty() {
        parts.push(text("p", &[("class", "hint")], &link.detail)?);
    }
    element("li", &[], &parts)
}

/// A part that opens by its heading.
pub(super) fn folded(
    tag: &str,
    title: &str,
    attributes: &[(&str, &str)],
    body: &[Element],
) -> Result<Element, JsValue> {
    let heading = text(tag, &[], title)?;
    let details = element("details", attributes, &[])?;
    add(&details, &element("summary", &[], &[heading])?)?;
    for part in body {
        details.append_child(part)?;
    }
    Ok(details)
}

/// One situation to choose; `tags` are those of its heading and of the
/// headings inside.
pub(super) fn branch(
    branch: &Branch,
    words: Words,
    tags: (&str, &str),
    attributes: &[(&str, &str)],
) -> Result<Element, JsValue> {
    let mut parts = Vec::new();
    for section in &branch.sections {
        let mut inside = Vec::new();
        // The first part says again what was chosen.
        if section.title != branch.title {
            inside.push(text(tags.1, &[], &section.title)?);
        }
        inside.extend(body(section, words)?);
        parts.push(element("div", &[(PART, "")], &inside)?);
    }
    folded(tags.0, &branch.title, attributes, &parts)
}

/// Copies words, if this was asked for.
pub(super) fn answer(page: &Rc<Page>, event: &Event) -> bool {
    let Some(button) = target(event).filter(|_| event.type_() == "click")
    else {
        return false;
    };
    let Some(sentence) = button.get_attribute(COPY) else { return false };
    let words = page.state.settings().language.words();
    spawn_local(async move {
        if write(&sentence).await.is_err() {
            tell(&words.text(key::PAGE_FAULT));
            return;
        }
        let copied = words.text(key::COPIED);
        button.set_text_content(Some(&copied));
        let name = format!("{copied}: {sentence}");
        // The old name is as true as the new one.
        let _ = button.set_attribute("aria-label", &name);
        tell(&copied);
    });
    true
}

/// Hands a text to the clipboard.
async fn write(text: &str) -> Result<(), JsValue> {
    let clipboard = dom::window()?.navigator().clipboard();
    JsFuture::from(clipboard.write_text(text)).await.map(drop)
}

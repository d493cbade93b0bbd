//! The window of the toolbar button: help now, a pause on this site, country
//! and language, and the way to the set-up page.

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlInputElement};

use crate::advice::{Link, LinkKind, Section, SectionId};
use crate::pages::dom::{element, list, replace, target, text, title};
use crate::pages::state::State;
use crate::pages::{Page, Told, browser, choices, dom};
use crate::words::key;

const PAUSE: &str = "pause";
const MORE: &str = "more";
const UNREAD: &str = "unread";

/// Draws the window.
pub(super) fn draw(state: &State) -> Result<(), JsValue> {
    let words = state.settings().language.words();
    title(&words.text(key::POPUP_TITLE))?;
    let more = text(
        "button",
        &[("type", "button"), ("id", MORE)],
        &words.text(key::POPUP_MORE),
    )?;
    let mut settings =
        vec![text("h2", &[], &words.text(key::POPUP_SETTINGS))?];
    settings.push(pause(state)?);
    settings.extend(choices::draw(state)?);
    settings.push(more);
    replace(&[
        text("h1", &[], &words.text(key::POPUP_TITLE))?,
        help(state)?,
        text("p", &[("id", UNREAD), ("role", "status")], &unread(state))?,
        element("section", &[("class", "settings")], &settings)?,
    ])
}

/// What to say of the language of the chat in front; empty where it is read.
fn unread(state: &State) -> String {
    if state.is_unread() {
        state.settings().language.words().text(key::POPUP_UNREAD)
    } else {
        String::new()
    }
}

/// Asks the page in front about the language of its chat and says what it
/// answers, below the help, which stays where it is.
pub(super) async fn ask_language(page: &Page) {
    page.state.ask_language().await;
    dom::write(UNREAD, &unread(&page.state));
}

/// Help now, whatever was found: the first part open, the rest a key away.
fn help(state: &State) -> Result<Element, JsValue> {
    let words = state.settings().language.words();
    let card = state.help();
    let mut parts = vec![
        text("h2", &[], &words.text(key::POPUP_HELP))?,
        text("p", &[], &card.sentence)?,
        text("p", &[], &card.now)?,
    ];
    for part in &card.sections {
        parts.push(section(part)?);
    }
    element("section", &[("class", "help")], &parts)
}

fn section(section: &Section) -> Result<Element, JsValue> {
    let heading = text("h3", &[], &section.title)?;
    let mut parts = vec![element("summary", &[], &[heading])?];
    if !section.lines.is_empty() {
        let tag = if section.id == SectionId::Steps { "ol" } else { "ul" };
        parts.push(list(tag, section.lines.iter().cloned())?);
    }
    if !section.links.is_empty() {
        let links = element("ul", &[("class", "links")], &[])?;
        for one in &section.links {
            links.append_child(&link(one)?.into())?;
        }
        parts.push(links);
    }
    element("details", &[("name", "help")], &parts)
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

/// The pause on the site in front.
fn pause(state: &State) -> Result<Element, JsValue> {
    let words = state.settings().language.words();
    let Some(site) = state.site() else {
        let words = words.text(key::POPUP_NO_SITE);
        return text("p", &[("class", "hint")], &words);
    };
    let mut attributes = vec![("type", "checkbox"), ("id", PAUSE)];
    if state.settings().paused {
        attributes.push(("checked", ""));
    }
    let label = words.with(key::POPUP_PAUSE_SITE, &[("site", &site)]);
    element(
        "div",
        &[("class", "check")],
        &[
            element("input", &attributes, &[])?,
            text("label", &[("for", PAUSE)], &label)?,
        ],
    )
}

/// Answers what was done.
pub(super) fn answer(page: &Rc<Page>, event: &Event) {
    if choices::answer(page, event) {
        return;
    }
    let Some(target) = target(event) else { return };
    match (event.type_().as_str(), target.id().as_str()) {
        ("change", PAUSE) => {
            let on = target
                .dyn_ref::<HtmlInputElement>()
                .is_some_and(HtmlInputElement::checked);
            set_pause(page, on);
        }
        ("click", MORE) => open_setup(page),
        _ => {}
    }
}

fn set_pause(page: &Rc<Page>, on: bool) {
    let Some(site) = page.state.site() else { return };
    let told = if on {
        Told { key: key::POPUP_PAUSED, site: site.clone() }
    } else {
        key::PAGE_SAVED.into()
    };
    page.change(
        told,
        Box::new(move |chosen| {
            chosen.paused_sites.retain(|known| *known != site);
            if on {
                // The newest pause is kept where the list is full.
                chosen.paused_sites.insert(0, site);
            }
        }),
    );
}

fn open_setup(page: &Rc<Page>) {
    let page = Rc::clone(page);
    spawn_local(async move {
        if browser::open_setup().await.is_err() {
            page.show(key::PAGE_FAULT);
        } else if let Some(window) = web_sys::window() {
            // The window of the button closes by itself where the browser
            // allows no other way.
            let _ = window.close();
        }
    });
}

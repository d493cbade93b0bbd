//! The window of the toolbar button: help now, what Daymark does on the site
//! in front, a pause, country and language, and the way to the other pages.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event};

use crate::advice::{Branch, CardView};
use crate::pages::dom::{add, button, element, replace, target, text, title};
use crate::pages::head::PAGES;
use crate::pages::state::{State, now};
use crate::pages::{Page, Told, browser, choices, dom, parts};
use crate::settings::DAY;
use crate::words::{Words, key};

const PAUSE_SITE: &str = "pause-site";
const PAUSE_DAY: &str = "pause-day";
const RESUME: &str = "resume";
const MORE: &str = "more";
const UNREAD: &str = "unread";

/// Draws the window.
pub(super) fn draw(state: &State) -> Result<(), JsValue> {
    let words = state.settings().language.words();
    title(&words.text(key::POPUP_TITLE))?;
    let mut settings =
        vec![text("h2", &[], &words.text(key::POPUP_SETTINGS))?];
    settings.extend(choices::draw(state)?);
    settings.push(button(MORE, "", &words.text(key::POPUP_MORE))?);
    replace(&[
        text("h1", &[], &words.text(key::POPUP_TITLE))?,
        help(state)?,
        text("p", &[("id", UNREAD), ("role", "status")], &unread(state))?,
        element("section", &[("class", "site")], &site(state)?)?,
        pages(words)?,
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

/// Help now, whatever was found: each part a key away.
fn help(state: &State) -> Result<Element, JsValue> {
    let words = state.settings().language.words();
    let card = state.help();
    let mut parts = vec![
        text("h2", &[], &words.text(key::POPUP_HELP))?,
        text("p", &[], &card.sentence)?,
        text("p", &[], &card.now)?,
    ];
    // Of parts with one name the browser keeps one open.
    let named = [("name", "help")];
    for section in &card.sections {
        let body = parts::body(section, words)?;
        parts.push(parts::folded("h3", &section.title, &named, &body)?);
    }
    parts.push(branches(&card, words, &named)?);
    element("section", &[("class", "help")], &parts)
}

/// What else may be going on.
fn branches(
    card: &CardView,
    words: Words,
    named: &[(&str, &str)],
) -> Result<Element, JsValue> {
    let intro = &card.buttons.branches_intro;
    let mut body = vec![text("p", &[("class", "hint")], intro)?];
    let one = |branch: &Branch| {
        parts::branch(branch, words, ("h4", "h5"), &[("name", "branch")])
    };
    for branch in &card.branches {
        body.push(one(branch)?);
    }
    let title = &card.buttons.branches;
    parts::folded("h3", title, named, &body)
}

/// What Daymark does on the site in front, and the pauses.
fn site(state: &State) -> Result<Vec<Element>, JsValue> {
    let words = state.settings().language.words();
    let site = state.site();
    let with = |key| {
        let site = site.as_deref().unwrap_or_default();
        words.with(key, &[("site", site)])
    };
    if state.settings().left_out {
        return Ok(vec![text("p", &[], &with(key::POPUP_LEFT_OUT))?]);
    }
    let for_a_day = state.person().is_paused(now());
    let paused = for_a_day || state.settings().paused;
    let said = match (for_a_day, paused, site.is_some()) {
        (true, ..) => words.text(key::POPUP_PAUSED_DAY),
        (false, true, _) => with(key::POPUP_PAUSED),
        (false, false, true) => with(key::POPUP_READS),
        (false, false, false) => words.text(key::POPUP_NO_SITE),
    };
    let mut parts = vec![text("p", &[], &said)?];
    if paused {
        parts.push(button(RESUME, "main", &words.text(key::POPUP_RESUME))?);
        return Ok(parts);
    }
    if site.is_some() {
        let label = with(key::POPUP_PAUSE_SITE);
        parts.push(button(PAUSE_SITE, "", &label)?);
    }
    parts.push(button(PAUSE_DAY, "", &words.text(key::POPUP_PAUSE_DAY))?);
    Ok(parts)
}

/// The way to the pages that open in a tab; the button for more settings
/// opens the last of them.
fn pages(words: Words) -> Result<Element, JsValue> {
    let links = element("ul", &[], &[])?;
    for (file, name) in PAGES {
        let name = match file {
            "setup.html" => continue,
            "help.html" => key::POPUP_ALL_HELP,
            _ => name,
        };
        let attributes = [("href", file), ("target", "_blank")];
        let link = text("a", &attributes, &words.text(name))?;
        add(&links, &element("li", &[], &[link])?)?;
    }
    element("nav", &[], &[links])
}

/// Answers what was done.
pub(super) fn answer(page: &Rc<Page>, event: &Event) {
    if choices::answer(page, event) || parts::answer(page, event) {
        return;
    }
    let Some(target) = target(event) else { return };
    match (event.type_().as_str(), target.id().as_str()) {
        ("click", PAUSE_SITE) => pause_site(page),
        ("click", PAUSE_DAY) => pause_day(page),
        ("click", RESUME) => resume(page),
        ("click", MORE) => open_setup(page),
        _ => {}
    }
}

fn pause_site(page: &Rc<Page>) {
    let Some(site) = page.state.site() else { return };
    let told = Told::with(key::POPUP_PAUSED, "site", site.clone());
    page.change(
        told.then(RESUME),
        Box::new(move |chosen| {
            chosen.paused_sites.retain(|known| *known != site);
            // The newest pause is kept where the list is full.
            chosen.paused_sites.insert(0, site);
        }),
    );
}

fn pause_day(page: &Rc<Page>) {
    page.change(
        Told::from(key::POPUP_PAUSED_DAY).then(RESUME),
        Box::new(|chosen| chosen.paused_until = Some(now() + DAY)),
    );
}

/// Ends both pauses: whoever asks for this wants Daymark here and now.
fn resume(page: &Rc<Page>) {
    let site = page.state.site();
    let told = match &site {
        Some(site) => {
            Told::with(key::POPUP_READS, "site", site.clone()).then(PAUSE_SITE)
        }
        None => Told::from(key::PAGE_SAVED).then(PAUSE_DAY),
    };
    page.change(
        told,
        Box::new(move |chosen| {
            chosen.paused_until = None;
            if let Some(site) = site {
                chosen.pause_site(&site, false);
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

//! The set-up page: country, language, the person to tell, other sites, and
//! what Daymark does and does not do.

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlInputElement, Url};

use crate::pages::dom::{
    add as append, by_id, element, fill, focus, list, mark_wrong, replace,
    target, text,
};
use crate::pages::state::State;
use crate::pages::{Page, Told, browser, choices, head, person, policy};
use crate::settings::origin;
use crate::words::{Key, Words, key};

const SITE: &str = "site";
const HINT: &str = "site-hint";
const FORM: &str = "add-site";
const REMOVE: &str = "data-remove";
const ALLOW: &str = "data-allow";

/// What Daymark does.
const DOES: [Key; 4] = [
    key::SETUP_DOES_READ,
    key::SETUP_DOES_HERE,
    key::SETUP_DOES_NOTE,
    key::SETUP_DOES_HELP,
];

/// What Daymark does not do.
const DOES_NOT: [Key; 6] = [
    key::SETUP_NOT_SEND,
    key::SETUP_NOT_KEEP,
    key::SETUP_NOT_TELL,
    key::SETUP_NOT_PICTURES,
    key::SETUP_NOT_APPS,
    key::SETUP_NOT_SURE,
];

/// Draws the page.
pub(super) fn draw(state: &State) -> Result<(), JsValue> {
    let words = state.settings().language.words();
    head::draw(words, "setup.html", key::SETUP_TITLE)?;
    let mut chosen = vec![text("h2", &[], &words.text(key::SETUP_CHOICES))?];
    chosen.extend(choices::draw(state)?);
    chosen.push(choices::sensitivity(state)?);
    let told = |heading: Key, lines: &[Key]| {
        let lines = lines.iter().map(|line| words.text(*line));
        element(
            "section",
            &[],
            &[text("h2", &[], &words.text(heading))?, list("ul", lines)?],
        )
    };
    let first_steps = words.text(key::PAGE_WELCOME);
    let welcome = text("a", &[("href", "welcome.html")], &first_steps)?;
    let licences = words.text(key::PAGE_LICENCES);
    let licences = text("a", &[("href", "licences.html")], &licences)?;
    let mut parts = vec![
        text("h1", &[], &words.text(key::SETUP_TITLE))?,
        text("p", &[], &words.text(key::SETUP_INTRO))?,
    ];
    if state.policy().is_set() {
        let language = state.settings().language;
        parts.push(policy::section(state.policy(), language)?);
    }
    parts.extend([
        element("section", &[], &chosen)?,
        person::section(state)?,
        sites(state)?,
        told(key::SETUP_DOES, &DOES)?,
        told(key::SETUP_NOT, &DOES_NOT)?,
        element("p", &[], &[welcome])?,
        element("p", &[], &[licences])?,
    ]);
    replace(&parts)
}

/// The sites that a policy or the person added, and the form to add one.
fn sites(state: &State) -> Result<Element, JsValue> {
    let words = state.settings().language.words();
    let mut parts = vec![
        text("h2", &[], &words.text(key::SETUP_SITES))?,
        text("p", &[], &words.text(key::SETUP_SITES_INTRO))?,
    ];
    let mut set: Vec<&str> = Vec::new();
    for site in &state.policy().sites {
        // Two parts of a site may be described each by itself.
        if !set.contains(&site.address.as_str()) {
            set.push(&site.address);
        }
    }
    let is_locked = state.policy().locks("sites");
    let added = match is_locked {
        true => Vec::new(),
        false => state.person().added_sites,
    };
    if set.is_empty() && added.is_empty() {
        let none = words.text(key::SETUP_SITE_NONE);
        parts.push(text("p", &[("class", "hint")], &none)?);
    } else {
        let known = element("ul", &[("class", "sites")], &[])?;
        for site in set {
            let said = words.with(key::SETUP_SITE_SET, &[("site", site)]);
            let allow = words.with(key::SETUP_SITE_ALLOW, &[("site", site)]);
            append(&known, &row(&said, (ALLOW, site), &allow)?)?;
        }
        for site in &added {
            let remove = words.with(key::SETUP_SITE_REMOVE, &[("site", site)]);
            append(&known, &row(site, (REMOVE, site), &remove)?)?;
        }
        parts.push(known);
    }
    parts.push(if is_locked {
        let fixed = words.text(key::CHOOSE_FIXED);
        text("p", &[("class", "hint")], &fixed)?
    } else {
        form(words)?
    });
    element("section", &[], &parts)
}

/// A site and what can be done with it.
fn row(
    said: &str,
    (act, site): (&str, &str),
    label: &str,
) -> Result<Element, JsValue> {
    let button = [("type", "button"), (act, site)];
    let parts = [text("span", &[], said)?, text("button", &button, label)?];
    element("li", &[], &parts)
}

/// The form to add a site.
fn form(words: Words) -> Result<Element, JsValue> {
    let field = [
        ("id", SITE),
        ("type", "text"),
        ("inputmode", "url"),
        ("autocomplete", "off"),
        ("autocapitalize", "none"),
        ("spellcheck", "false"),
        ("maxlength", "300"),
        ("aria-describedby", HINT),
    ];
    element(
        "form",
        &[("id", FORM), ("novalidate", "")],
        &[
            text(
                "label",
                &[("for", SITE)],
                &words.text(key::SETUP_SITE_LABEL),
            )?,
            text(
                "p",
                &[("id", HINT), ("class", "hint")],
                &words.text(key::SETUP_SITE_HINT),
            )?,
            element("input", &field, &[])?,
            text(
                "button",
                &[("type", "submit"), ("class", "main")],
                &words.text(key::SETUP_SITE_ADD),
            )?,
        ],
    )
}

/// Answers what was done.
pub(super) fn answer(page: &Rc<Page>, event: &Event) {
    if choices::answer(page, event) || person::answer(page, event) {
        return;
    }
    let Some(target) = target(event) else { return };
    match event.type_().as_str() {
        "submit" if target.id() == FORM => {
            event.prevent_default();
            add(page);
        }
        "click" => {
            if let Some(site) = target.get_attribute(REMOVE) {
                remove(page, site);
            } else if let Some(site) = target.get_attribute(ALLOW) {
                allow(page, site);
            }
        }
        _ => {}
    }
}

/// Asks the browser for the permission and adds the site. No wait may come
/// before the request: the browser grants it only in answer to a click.
fn add(page: &Rc<Page>) {
    let field = by_id(SITE)
        .and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else { return };
    let wrong = |key: Key| {
        // Marked after the page is drawn again, with what was written kept.
        let written = field.value();
        page.show(key);
        fill(SITE, &written);
        mark_wrong(SITE);
    };
    let Some(site) = origin(&field.value()) else {
        return wrong(key::SETUP_SITE_WRONG);
    };
    if page.state.person().added_sites.contains(&site) {
        return wrong(key::SETUP_SITE_KNOWN);
    }
    let Some(pattern) = pattern(&site) else {
        return wrong(key::SETUP_SITE_WRONG);
    };
    let Ok(asked) = browser::request(&pattern) else {
        return wrong(key::SETUP_SITE_WRONG);
    };
    let page = Rc::clone(page);
    spawn_local(async move {
        match asked.await {
            Ok(granted) if granted.is_truthy() => {
                let told =
                    Told::with(key::SETUP_SITE_ADDED, "site", site.clone());
                page.change(
                    told,
                    Box::new(move |chosen| {
                        chosen.added_sites.push(site);
                    }),
                );
            }
            Ok(_) | Err(_) => page.show(key::SETUP_SITE_REFUSED),
        }
    });
}

/// Asks the browser for the permission to read a site of the policy; the
/// background starts there when it is given.
fn allow(page: &Rc<Page>, site: String) {
    let asked = pattern(&site).and_then(|one| browser::request(&one).ok());
    let Some(asked) = asked else { return page.show(key::PAGE_FAULT) };
    let page = Rc::clone(page);
    spawn_local(async move {
        match asked.await {
            Ok(granted) if granted.is_truthy() => {
                page.show(Told::with(key::SETUP_SITE_ADDED, "site", site));
            }
            Ok(_) | Err(_) => page.show(key::SETUP_SITE_REFUSED),
        }
    });
}

/// Takes a site out; the background gives the permission back.
fn remove(page: &Rc<Page>, site: String) {
    let told = Told::with(key::SETUP_SITE_REMOVED, "site", site.clone());
    page.change(
        told,
        Box::new(move |chosen| {
            chosen.added_sites.retain(|known| *known != site);
        }),
    );
    focus(SITE);
}

/// What the browser calls a site: patterns know no port in every browser.
fn pattern(site: &str) -> Option<String> {
    let url = Url::new(site).ok()?;
    Some(format!("{}//{}/*", url.protocol(), url.hostname()))
}

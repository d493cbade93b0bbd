//! The help page: all help in one place, for any country, with a search.

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlSelectElement};

use crate::advice::{self, CardView, Group, Section, SectionId};
use crate::help::Country;
use crate::pages::dom::{
    add, by_id, element, focus, replace, target, text, value,
};
use crate::pages::search::{Found, PART, filter};
use crate::pages::state::State;
use crate::pages::{Page, choices, dom, head, parts};
use crate::settings::Settings;
use crate::words::{Words, key};

const SEARCH: &str = "search";
const HINT: &str = "search-hint";
const COUNTRY: &str = "look-at";
const FOUND: &str = "found";
const PARTS: &str = "parts";
const SITUATIONS: &str = "situations";
const SERVICES: &str = "services";

/// Draws the page.
pub(super) fn draw(state: &State) -> Result<(), JsValue> {
    let settings = settings(state);
    let words = settings.language.words();
    head::draw(words, "help.html", key::HELP_TITLE)?;
    // What is written in the search stays when the page is drawn again.
    let query = value(SEARCH);
    let card = advice::help(&settings, Some(state.clock()));
    let groups = advice::directory(&settings, Some(state.clock()));
    let sections = sections(&card, &groups, words)?;
    replace(&[
        text("h1", &[], &words.text(key::HELP_TITLE))?,
        text("p", &[], &words.text(key::HELP_INTRO))?,
        tools(&settings)?,
        contents(&sections)?,
        element("div", &[("id", PARTS)], &sections)?,
    ])?;
    dom::fill(SEARCH, &query);
    look(words, &query)
}

/// What holds, with the country whose list is looked at.
fn settings(state: &State) -> Settings {
    let settings = state.settings();
    let country = state.country.get().unwrap_or(settings.country);
    Settings { country, ..settings }
}

/// The search and the choice of a country.
fn tools(settings: &Settings) -> Result<Element, JsValue> {
    let words = settings.language.words();
    let field = [
        ("id", SEARCH),
        ("type", "search"),
        ("autocomplete", "off"),
        ("maxlength", "100"),
        ("aria-describedby", HINT),
    ];
    let search = [
        text("label", &[("for", SEARCH)], &words.text(key::HELP_SEARCH))?,
        element("input", &field, &[])?,
        text(
            "p",
            &[("id", HINT), ("class", "hint")],
            &words.text(key::HELP_SEARCH_HINT),
        )?,
        text("p", &[("id", FOUND), ("role", "status")], "")?,
    ];
    let select = element("select", &[("id", COUNTRY)], &[])?;
    for (name, code) in choices::countries(settings.language) {
        let option = text("option", &[("value", code)], &name)?;
        if code == settings.country.code {
            option.set_attribute("selected", "")?;
        }
        select.append_child(&option)?;
    }
    let label = words.text(key::CHOOSE_COUNTRY);
    let country = [text("label", &[("for", COUNTRY)], &label)?, select];
    element(
        "section",
        &[("class", "tools")],
        &[
            element(
                "div",
                &[("class", "choice"), ("role", "search")],
                &search,
            )?,
            element("div", &[("class", "choice")], &country)?,
        ],
    )
}

/// Every part, in the order of the card; the situations last.
fn sections(
    card: &CardView,
    groups: &[Group],
    words: Words,
) -> Result<Vec<Element>, JsValue> {
    let mut sections = Vec::new();
    for part in &card.sections {
        let (id, title) = match part.id {
            SectionId::Services => (SERVICES, words.text(key::HELP_SERVICES)),
            _ => (name(part.id), part.title.clone()),
        };
        let body = match part.id {
            SectionId::Services => services(part, groups, words)?,
            _ => parts::body(part, words)?,
        };
        sections.push(section(id, &title, body)?);
    }
    let mut situations = Vec::new();
    for branch in &card.branches {
        let id = branch.id.address();
        let attributes = [("id", id), (PART, "")];
        let drawn = parts::branch(branch, words, ("h3", "h4"), &attributes)?;
        situations.push(drawn);
    }
    let title = words.text(key::HELP_SITUATIONS);
    sections.push(section(SITUATIONS, &title, situations)?);
    Ok(sections)
}

/// The name of a part in an address.
fn name(id: SectionId) -> &'static str {
    match id {
        SectionId::Crisis => "crisis-now",
        SectionId::Steps => "steps",
        SectionId::People => "people",
        SectionId::Near => "near",
        SectionId::Services => SERVICES,
        SectionId::Pictures => "pictures",
        SectionId::Record => "record",
        SectionId::Why => "why",
    }
}

fn section(
    id: &str,
    title: &str,
    body: Vec<Element>,
) -> Result<Element, JsValue> {
    let mut parts = vec![text("h2", &[("tabindex", "-1")], title)?];
    parts.extend(body);
    element("section", &[("id", id), (PART, "")], &parts)
}

/// The services of the country by what they are for, below what to expect of
/// them.
fn services(
    part: &Section,
    groups: &[Group],
    words: Words,
) -> Result<Vec<Element>, JsValue> {
    let said = Section { links: Vec::new(), ..part.clone() };
    let mut parts = parts::body(&said, words)?;
    for Group { id, title, links } in groups {
        let rows =
            [text("h3", &[("tabindex", "-1")], title)?, parts::links(links)?];
        parts.push(element("div", &[("id", *id), (PART, "")], &rows)?);
    }
    Ok(parts)
}

/// Links to the parts of the page.
fn contents(sections: &[Element]) -> Result<Element, JsValue> {
    let links = element("ul", &[("class", "contents")], &[])?;
    for section in sections {
        let Some(heading) = section.query_selector("h2")? else { continue };
        let address = format!("#{}", section.id());
        let title = heading.text_content().unwrap_or_default();
        let link = text("a", &[("href", &address)], &title)?;
        add(&links, &element("li", &[], &[link])?)?;
    }
    Ok(links)
}

/// Looks for a word in all parts and says how much was found.
fn look(words: Words, query: &str) -> Result<(), JsValue> {
    let Some(inside) = by_id(PARTS) else { return Ok(()) };
    let said = match filter(&inside, query)? {
        Found::All => String::new(),
        Found::Lines(0) => words.text(key::HELP_NONE),
        // The word may run in another direction than the page.
        Found::Lines(lines) => {
            format!("\u{2068}{}\u{2069}: {lines}", query.trim())
        }
    };
    dom::write(FOUND, &said);
    Ok(())
}

/// Shows the part that the address of the page names.
pub(super) fn show_part() {
    let Some(part) = dom::window()
        .and_then(|window| window.location().hash())
        .ok()
        .and_then(|hash| by_id(hash.trim_start_matches('#')))
    else {
        return;
    };
    if part.tag_name().eq_ignore_ascii_case("details") {
        // Where it stays folded it is in view all the same.
        let _ = part.set_attribute("open", "");
    }
    let heading = part.query_selector("summary, h2, h3").ok().flatten();
    if let Some(heading) = heading.and_then(|one| one.dyn_into().ok()) {
        let heading: web_sys::HtmlElement = heading;
        // What cannot take the focus leaves it where it is.
        let _ = heading.focus();
    }
    part.scroll_into_view();
}

/// Answers what was done.
pub(super) fn answer(page: &Rc<Page>, event: &Event) {
    if parts::answer(page, event) {
        return;
    }
    let Some(target) = target(event) else { return };
    match (event.type_().as_str(), target.id().as_str()) {
        ("input", SEARCH) => {
            let words = page.state.settings().language.words();
            // What was shown before stays.
            let _ = look(words, &value(SEARCH));
        }
        ("change", COUNTRY) => {
            let code = target
                .dyn_ref::<HtmlSelectElement>()
                .map(HtmlSelectElement::value)
                .unwrap_or_default();
            page.state.country.set(Country::of(&code));
            if page.redraw(None).is_ok() {
                focus(COUNTRY);
            }
        }
        _ => {}
    }
}

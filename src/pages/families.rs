//! The page for parents and carers: how to begin, what they do not get and
//! why, and an agreement to print.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::{Element, Event};

use crate::pages::dom::{button, element, list, replace, target, text};
use crate::pages::state::State;
use crate::pages::{Page, dom, head};
use crate::words::{Key, Words, key};

const PRINT: &str = "print";

/// What helps a talk to begin.
const BEGIN: [Key; 5] = [
    key::FAMILIES_BEGIN_MOMENT,
    key::FAMILIES_BEGIN_MANY,
    key::FAMILIES_BEGIN_PROMISE,
    key::FAMILIES_BEGIN_TOGETHER,
    key::FAMILIES_BEGIN_ASK,
];

/// What to do when the child tells.
const TOLD: [Key; 6] = [
    key::FAMILIES_TOLD_CALM,
    key::FAMILIES_TOLD_WORDS,
    key::FAMILIES_TOLD_KEEP,
    key::FAMILIES_TOLD_DEVICE,
    key::FAMILIES_TOLD_LINE,
    key::FAMILIES_TOLD_WATCH,
];

/// What an adult does not get, and why.
const NOT: [Key; 3] = [
    key::FAMILIES_NOT_REPORT,
    key::FAMILIES_NOT_PASSWORD,
    key::FAMILIES_NOT_WHY,
];

/// What the young person can count on.
const YOUNG: [Key; 3] = [
    key::AGREEMENT_YOUNG_TELL,
    key::AGREEMENT_YOUNG_FAULT,
    key::AGREEMENT_YOUNG_PAUSE,
];

/// What the adult promises.
const ADULT: [Key; 4] = [
    key::AGREEMENT_ADULT_CALM,
    key::AGREEMENT_ADULT_READ,
    key::AGREEMENT_ADULT_DEVICE,
    key::AGREEMENT_ADULT_ASK,
];

/// How many people sign.
const NAMES: usize = 2;

/// Draws the page.
pub(super) fn draw(state: &State) -> Result<(), JsValue> {
    let words = state.settings().language.words();
    head::draw(words, "families.html", key::FAMILIES_TITLE)?;
    let part = |title: Key, lines: &[Key]| {
        element("section", &[], &told(words, "h2", title, lines)?)
    };
    replace(&[
        text("h1", &[], &words.text(key::FAMILIES_TITLE))?,
        text("p", &[], &words.text(key::FAMILIES_INTRO))?,
        part(key::FAMILIES_BEGIN, &BEGIN)?,
        part(key::FAMILIES_TOLD, &TOLD)?,
        part(key::FAMILIES_NOT, &NOT)?,
        agreement(words)?,
    ])
}

fn told(
    words: Words,
    tag: &str,
    title: Key,
    lines: &[Key],
) -> Result<Vec<Element>, JsValue> {
    let lines = lines.iter().map(|line| words.text(*line));
    let lines_drawn = list("ul", lines)?;
    lines_drawn.set_attribute("class", "lines")?;
    Ok(vec![text(tag, &[], &words.text(title))?, lines_drawn])
}

/// The agreement, which is all that is printed.
fn agreement(words: Words) -> Result<Element, JsValue> {
    let mut parts = vec![
        text("h2", &[], &words.text(key::AGREEMENT_TITLE))?,
        text("p", &[], &words.text(key::AGREEMENT_INTRO))?,
    ];
    parts.extend(told(words, "h3", key::AGREEMENT_YOUNG, &YOUNG)?);
    parts.extend(told(words, "h3", key::AGREEMENT_ADULT, &ADULT)?);
    parts.push(text("h3", &[], &words.text(key::AGREEMENT_NAMES))?);
    for _ in 0..NAMES {
        // A line to write on.
        let line = [("class", "sign"), ("aria-hidden", "true")];
        parts.push(element("p", &line, &[])?);
    }
    parts.push(button(PRINT, "main", &words.text(key::AGREEMENT_PRINT))?);
    element("section", &[("id", "agreement")], &parts)
}

/// Answers what was done.
pub(super) fn answer(_: &Rc<Page>, event: &Event) {
    let asked = target(event).is_some_and(|target| target.id() == PRINT);
    if asked && event.type_() == "click" {
        // Where nothing can be printed the page stays as it is.
        let _ = dom::window().and_then(|window| window.print());
    }
}

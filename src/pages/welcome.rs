//! The first steps: country and language, whom the reader would tell, and how
//! the card looks. Each can be skipped.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::{Element, Event};

use crate::advice::{self, CardView};
use crate::assess::{Assessment, Concern, Level};
use crate::pages::dom::{
    button, element, focus, heading, replace, target, text,
};
use crate::pages::example::Done;
use crate::pages::state::State;
use crate::pages::{Page, choices, example, head, person};
use crate::settings::Settings;
use crate::words::key;

const STEP: &str = "step";
const NEXT: &str = "next";
const SKIP: &str = "skip";
const FORM: &str = "first-steps";

/// How many steps there are.
const STEPS: usize = 3;

/// Draws the step that is reached.
pub(super) fn draw(state: &State) -> Result<(), JsValue> {
    let words = state.settings().language.words();
    head::draw(words, "welcome.html", key::WELCOME_TITLE)?;
    let mut parts = vec![text("h1", &[], &words.text(key::WELCOME_TITLE))?];
    let step = state.step.get();
    if step >= STEPS {
        let ready = words.text(key::WELCOME_READY);
        parts.push(heading("p", STEP, &ready)?);
        return replace(&parts);
    }
    parts.push(text("p", &[], &words.text(key::WELCOME_INTRO))?);
    let number = (step + 1).to_string();
    let counted = words.with(
        key::WELCOME_STEP,
        &[("step", &number), ("steps", &STEPS.to_string())],
    );
    let title = match step {
        0 => key::WELCOME_PLACE,
        1 => key::WELCOME_PERSON,
        _ => key::WELCOME_NOTE,
    };
    let mut section = vec![
        text("p", &[("class", "hint")], &counted)?,
        heading("h2", STEP, &words.text(title))?,
    ];
    section.extend(match step {
        0 => choices::draw(state)?,
        1 => {
            let mut asked = person::intro(state)?;
            asked.extend(person::fields(state)?);
            asked
        }
        _ => note(state)?,
    });
    let last = step + 1 == STEPS;
    let next = if last { key::WELCOME_DONE } else { key::WELCOME_NEXT };
    let next = text(
        "button",
        &[("type", "submit"), ("id", NEXT), ("class", "main")],
        &words.text(next),
    )?;
    let mut ways = vec![next];
    // After the last step there is nothing left to skip.
    if !last {
        ways.push(button(SKIP, "", &words.text(key::WELCOME_SKIP))?);
    }
    section.push(element("div", &[("class", "buttons")], &ways)?);
    let attributes = [("id", FORM), ("class", "rows"), ("novalidate", "")];
    let form = element("form", &attributes, &section)?;
    parts.push(element("section", &[], &[form])?);
    replace(&parts)
}

/// How the card looks, and how it is hidden.
fn note(state: &State) -> Result<Vec<Element>, JsValue> {
    let words = state.settings().language.words();
    let mut parts = vec![
        text("p", &[], &words.text(key::WELCOME_NOTE_INTRO))?,
        text("p", &[], &words.text(key::WELCOME_NOTE_SHIFT))?,
    ];
    if let Some(card) = card(state) {
        parts.push(example::draw(&card, words)?);
    }
    Ok(parts)
}

/// The card for a plain threat, whatever is paused.
fn card(state: &State) -> Option<CardView> {
    let settings = Settings { paused: false, ..state.settings() };
    let found = Assessment {
        level: Level::Warning,
        concerns: vec![Concern::ThreatToShare],
        ..Assessment::default()
    };
    advice::card(&found, 1, &settings, None, Some(state.clock()))
}

/// Answers what was done.
pub(super) fn answer(page: &Rc<Page>, event: &Event) {
    match example::answer(&page.state.presses, event) {
        Done::Hidden => return focus(NEXT),
        Done::Turned => return,
        Done::Nothing => {}
    }
    if choices::answer(page, event) {
        return;
    }
    let Some(target) = target(event) else { return };
    match (event.type_().as_str(), target.id().as_str()) {
        ("submit", FORM) => {
            event.prevent_default();
            let asked = page.state.step.get() == 1 && person::is_written();
            if !asked || person::save(page) {
                go_on(page, page.state.step.get() + 1 == STEPS);
            }
        }
        ("click", SKIP) => go_on(page, true),
        _ => {}
    }
}

/// Turns to the next step; what was done or skipped is not asked again.
fn go_on(page: &Rc<Page>, welcomed: bool) {
    page.state.step.set(page.state.step.get() + 1);
    if page.redraw(None).is_ok() {
        focus(STEP);
    }
    if welcomed {
        page.keep(Box::new(|chosen| chosen.welcomed = true));
    }
}

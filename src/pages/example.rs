//! An example of the card, drawn in a page: its first view, which opens and
//! hides as the card on a chat does.

use std::cell::RefCell;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, KeyboardEvent};

use crate::advice::CardView;
use crate::pages::dom::{add, by_id, element, target, text};
use crate::pages::parts;
use crate::words::Words;

const CARD: &str = "card";
const OPEN: &str = "card-open";
const HIDE: &str = "card-hide";
const MORE: &str = "card-more";

/// What the button says when the card is open, and when it is folded.
const CLOSE_WORDS: &str = "data-close";
const OPEN_WORDS: &str = "data-open";

/// The key that hides the card when it is pressed three times, and within
/// how many milliseconds; as on the card itself.
const KEY: &str = "Shift";
const TIMES: usize = 3;
const WITHIN: f64 = 1500.0;

/// When the key was pressed last.
#[derive(Default)]
pub(super) struct Presses(RefCell<Vec<f64>>);

/// The card, folded.
pub(super) fn draw(view: &CardView, words: Words) -> Result<Element, JsValue> {
    let more = element("div", &[("id", MORE), ("hidden", "")], &[])?;
    for section in &view.sections {
        add(&more, &text("h2", &[], &section.title)?)?;
        for part in parts::body(section, words)? {
            add(&more, &part)?;
        }
    }
    let open = [
        ("type", "button"),
        ("id", OPEN),
        ("class", "main"),
        ("aria-expanded", "false"),
        ("aria-controls", MORE),
        (OPEN_WORDS, view.buttons.open.as_str()),
        (CLOSE_WORDS, view.buttons.close.as_str()),
    ];
    let buttons = [
        text("button", &open, &view.buttons.open)?,
        text(
            "button",
            &[("type", "button"), ("id", HIDE)],
            &view.buttons.hide,
        )?,
    ];
    let attributes = [
        ("id", CARD),
        ("class", "card"),
        ("aria-label", view.name.as_str()),
        ("lang", view.language),
        ("dir", view.direction),
    ];
    element(
        "section",
        &attributes,
        &[
            text("p", &[("class", "sentence")], &view.sentence)?,
            text("p", &[("class", "now")], &view.now)?,
            element("div", &[("class", "buttons")], &buttons)?,
            more,
        ],
    )
}

/// What an event did to the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// Nothing.
    Nothing,
    /// It was opened or folded.
    Turned,
    /// It is gone.
    Hidden,
}

/// Opens, folds or hides the card, if this was asked for.
pub(super) fn answer(presses: &Presses, event: &Event) -> Done {
    let Some(card) = by_id(CARD) else { return Done::Nothing };
    let clicked = target(event)
        .filter(|_| event.type_() == "click")
        .map(|target| target.id());
    let hides = presses.hide(event) || clicked.as_deref() == Some(HIDE);
    if hides {
        card.remove();
        return Done::Hidden;
    }
    if clicked.as_deref() != Some(OPEN) {
        return Done::Nothing;
    }
    turn();
    Done::Turned
}

fn turn() {
    let (Some(more), Some(open)) = (by_id(MORE), by_id(OPEN)) else { return };
    let opens = more.has_attribute("hidden");
    let (words, expanded) =
        if opens { (CLOSE_WORDS, "true") } else { (OPEN_WORDS, "false") };
    // Each of these is on an element that was just found.
    let _ = more.toggle_attribute("hidden");
    let _ = open.set_attribute("aria-expanded", expanded);
    open.set_text_content(open.get_attribute(words).as_deref());
}

impl Presses {
    /// Whether this was the last of the presses that hide the card.
    fn hide(&self, event: &Event) -> bool {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
            return false;
        };
        if event.repeat() {
            return false;
        }
        let mut presses = self.0.borrow_mut();
        if event.key() != KEY {
            presses.clear();
            return false;
        }
        let now = event.time_stamp();
        presses.retain(|before| now - before <= WITHIN);
        presses.push(now);
        let hides = presses.len() >= TIMES;
        if hides {
            presses.clear();
        }
        hides
    }
}

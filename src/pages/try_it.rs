//! The page to try Daymark on: a chat is written or pasted, and judged in
//! this page as it is written. Nothing is kept and nothing is sent.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

use crate::advice::{self, CardView, SectionId};
use crate::assess::{Assessment, Level, Signal, assess};
use crate::chat::{Message, Speaker, Window, written};
use crate::pages::dom::{
    add, button, by_id, element, fill, focus, heading, refill, replace,
    target, text, value,
};
use crate::pages::example::Done;
use crate::pages::state::State;
use crate::pages::{Page, dom, example, head, parts};
use crate::settings::Settings;
use crate::words::{Key, Words, key};

const CHAT: &str = "chat";
const HINT: &str = "chat-hint";
const EXAMPLE: &str = "show-example";
const CLEAR: &str = "clear";
const VERDICT: &str = "verdict";
const SEEN: &str = "seen";

/// What marks the reader's own lines in every language.
const ME: &str = "me:";

/// How long it waits for the next letter, in milliseconds.
const WAIT: i32 = 300;

/// The example, line by line.
const LINES: [Key; 3] =
    [key::TRY_EXAMPLE_HELLO, key::TRY_EXAMPLE_ANSWER, key::TRY_EXAMPLE_THREAT];

/// Draws the page.
pub(super) fn draw(state: &State) -> Result<(), JsValue> {
    let words = state.settings().language.words();
    head::draw(words, "try.html", key::TRY_TITLE)?;
    let hint = words.with(key::TRY_HINT, &[("me", &words.text(key::TRY_ME))]);
    let field = [
        ("id", CHAT),
        ("rows", "7"),
        ("dir", "auto"),
        ("autocomplete", "off"),
        ("spellcheck", "false"),
        ("aria-describedby", HINT),
    ];
    let buttons = [
        button(EXAMPLE, "main", &words.text(key::TRY_EXAMPLE))?,
        button(CLEAR, "", &words.text(key::TRY_CLEAR))?,
    ];
    let chat = [
        text("label", &[("for", CHAT)], &words.text(key::TRY_LABEL))?,
        text("p", &[("id", HINT), ("class", "hint")], &hint)?,
        element("textarea", &field, &[])?,
        element("div", &[("class", "buttons")], &buttons)?,
    ];
    replace(&[
        text("h1", &[], &words.text(key::TRY_TITLE))?,
        text("p", &[], &words.text(key::TRY_INTRO))?,
        element("section", &[("class", "rows")], &chat)?,
        text("p", &[("id", VERDICT), ("role", "status")], "")?,
        element("div", &[("id", SEEN)], &[])?,
    ])
}

/// Judges what is written and draws what Daymark would show.
fn judge(state: &State) -> Result<(), JsValue> {
    let Some(seen) = by_id(SEEN) else { return Ok(()) };
    // A pause is none of this page's business.
    let settings = Settings { paused: false, ..state.settings() };
    let words = settings.language.words();
    let mark = words.text(key::TRY_ME);
    let messages = written(&value(CHAT), &[mark.as_str(), ME]);
    if messages.is_empty() {
        say("");
        return refill(&seen, &[]);
    }
    let found = assess(&Window::new(&messages));
    let accounts = advice::accounts(&found, &messages);
    let card =
        advice::card(&found, accounts, &settings, None, Some(state.clock()));
    say(&verdict(&found, words));
    let Some(card) = card else { return refill(&seen, &[]) };
    refill(
        &seen,
        &[example::draw(&card, words)?, why(&card, &found, &messages, words)?],
    )
}

/// Says it once: the same words again would be read out again.
fn say(words: &str) {
    let said = by_id(VERDICT).and_then(|element| element.text_content());
    if said.as_deref() != Some(words) {
        dom::write(VERDICT, words);
    }
}

fn verdict(found: &Assessment, words: Words) -> String {
    words.text(match found.level {
        Level::None if found.unread_language => key::POPUP_UNREAD,
        Level::None => key::TRY_NONE,
        Level::Notice => key::TRY_NOTICE,
        Level::Warning => key::TRY_WARNING,
        Level::Urgent => key::TRY_URGENT,
    })
}

/// What Daymark saw: the chat with the words that count, and the reasons.
fn why(
    card: &CardView,
    found: &Assessment,
    messages: &[Message],
    words: Words,
) -> Result<Element, JsValue> {
    let mut parts = vec![
        heading("h2", "why", &words.text(key::TRY_WHY))?,
        mirror(found, messages)?,
    ];
    for section in &card.sections {
        if section.id == SectionId::Why {
            parts.extend(parts::body(section, words)?);
        }
    }
    element("section", &[], &parts)
}

/// The chat as it was written, with the words that count marked.
fn mirror(
    found: &Assessment,
    messages: &[Message],
) -> Result<Element, JsValue> {
    let rows = element("ol", &[("class", "mirror")], &[])?;
    for (place, message) in messages.iter().enumerate() {
        let own = message.speaker() == Speaker::Reader;
        let class = if own { "own" } else { "other" };
        let row = element("li", &[("class", class), ("dir", "auto")], &[])?;
        let spans = spans(&found.signals, place);
        for (part, counts) in cut(&message.text, &spans) {
            let tag = if counts { "mark" } else { "span" };
            add(&row, &text(tag, &[], part)?)?;
        }
        rows.append_child(&row)?;
    }
    Ok(rows)
}

/// The places in one message that count, in order, none over another.
fn spans(signals: &[Signal], message: usize) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = signals
        .iter()
        .filter(|signal| signal.message == message)
        .map(|signal| (signal.start, signal.end))
        .collect();
    found.sort_unstable();
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for (start, end) in found {
        match spans.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => spans.push((start, end)),
        }
    }
    spans
}

/// A text in parts: what counts, and what stands between.
fn cut<'a>(text: &'a str, spans: &[(usize, usize)]) -> Vec<(&'a str, bool)> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (start, end) in spans {
        parts.push((text.get(from..*start).unwrap_or_default(), false));
        parts.push((text.get(*start..*end).unwrap_or_default(), true));
        from = *end;
    }
    parts.push((text.get(from..).unwrap_or_default(), false));
    parts.retain(|(part, _)| !part.is_empty());
    parts
}

/// Answers what was done.
pub(super) fn answer(page: &Rc<Page>, event: &Event) {
    match example::answer(&page.state.presses, event) {
        Done::Hidden => return focus(CHAT),
        Done::Turned => return,
        Done::Nothing => {}
    }
    if parts::answer(page, event) {
        return;
    }
    let Some(target) = target(event) else { return };
    match (event.type_().as_str(), target.id().as_str()) {
        ("input", CHAT) => later(page),
        ("click", EXAMPLE) => {
            let words = page.state.settings().language.words();
            let lines = LINES.map(|line| words.text(line));
            put(page, &lines.join("\n"));
        }
        ("click", CLEAR) => {
            put(page, "");
            focus(CHAT);
        }
        _ => {}
    }
}

/// Writes a chat and judges it at once.
fn put(page: &Page, chat: &str) {
    fill(CHAT, chat);
    // What was drawn before stays where that fails.
    let _ = judge(&page.state);
}

/// Judges as soon as no letter comes for a moment.
fn later(page: &Rc<Page>) {
    let Ok(window) = dom::window() else { return };
    if let Some(waiting) = page.state.waiting.take() {
        window.clear_timeout_with_handle(waiting);
    }
    let then = Rc::clone(page);
    let then = Closure::once_into_js(move || {
        then.state.waiting.set(None);
        // As above.
        let _ = judge(&then.state);
    });
    let set = window.set_timeout_with_callback_and_timeout_and_arguments_0(
        then.unchecked_ref(),
        WAIT,
    );
    page.state.waiting.set(set.ok());
}

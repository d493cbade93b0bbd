//! The one boundary between the engine and the browser. Everything that
//! comes in is untrusted: each part is bounded and read on its own, so that
//! one odd part never spoils the rest.

use std::collections::BTreeMap;

use js_sys::{Array, Date, JsString, Reflect};
use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::advice::{self, CardView, PauseView, Quieted};
use crate::assess::{Assessment, Concern, Level, assess};
use crate::chat::{MAX_BYTES, MAX_MESSAGES, Message, Window};
use crate::help::{Clock, Day};
use crate::record::{self, Chat, Entry};
use crate::settings::{Chosen, Environment, Policy, Settings};
use crate::value::Value;

pub(crate) mod unfold;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("wasm.d.ts");

/// The longest name of a speaker that is kept, in UTF-16 units.
const MOST_NAME: u32 = 256;

/// Bounds of what goes into a record: messages, and characters of a name or a
/// time and of an address.
const MOST_RECORDED: u32 = 2000;
const MOST_SHORT: usize = 256;
const MOST_ADDRESS: usize = 4096;

/// Reads a conversation and says what it shows and what to draw.
///
/// # Errors
///
/// Where the answer cannot be handed over, which only a page that changes
/// the basics of its language can bring about.
#[wasm_bindgen(unchecked_return_type = "ReadAnswer")]
pub fn read(
    #[wasm_bindgen(unchecked_param_type = "ReadRequest")] request: &JsValue,
) -> Result<JsValue, JsValue> {
    let (messages, dropped) = messages(&part(request, "messages"));
    let window = Window::new(&messages);
    let assessment = assess(&window);
    let environment = Environment::read(&part_as(request, "environment"));
    let settings = settings(request, &environment);
    let quieted = quieted(request);
    let accounts = advice::accounts(&assessment, &messages);
    let card = advice::card(
        &assessment,
        accounts,
        &settings,
        quieted.as_ref(),
        Some(clock(&environment.time_zone)),
    );
    let pause = advice::pause(&assessment, &settings, quieted.as_ref());
    let assessment = AssessmentView::new(&assessment, &messages, dropped);
    let left_out = settings.left_out;
    give(&ReadAnswer { assessment, card, pause, left_out })
}

/// Help without any finding.
///
/// # Errors
///
/// As [`read`].
#[wasm_bindgen(unchecked_return_type = "CardView")]
pub fn help(
    #[wasm_bindgen(unchecked_param_type = "HelpRequest")] request: &JsValue,
) -> Result<JsValue, JsValue> {
    let environment = Environment::read(&part_as(request, "environment"));
    let settings = settings(request, &environment);
    give(&advice::help(&settings, Some(clock(&environment.time_zone))))
}

/// The settings as they are to be stored after the reader chose something on
/// the card.
///
/// # Errors
///
/// As [`read`].
#[wasm_bindgen(unchecked_return_type = "object")]
pub fn choose(
    #[wasm_bindgen(unchecked_param_type = "ChooseRequest")] request: &JsValue,
) -> Result<JsValue, JsValue> {
    let mut chosen = Chosen::read(&part_as::<Value>(request, "settings"));
    let environment = Environment::read(&part_as(request, "environment"));
    chosen.choose(&part_as(request, "choice"), &environment);
    give(&chosen.stored())
}

/// What of a policy can be used, as a policy writes it; a policy of which
/// nothing can be is an empty object.
///
/// # Errors
///
/// As [`read`].
#[wasm_bindgen(unchecked_return_type = "object")]
pub fn policy(
    #[wasm_bindgen(unchecked_param_type = "unknown")] given: &JsValue,
) -> Result<JsValue, JsValue> {
    let given = serde_wasm_bindgen::from_value(unfold::unfolded(given));
    give(&Policy::read(&given.unwrap_or_default()).written())
}

/// The file of a chat that the reader wants to keep.
#[wasm_bindgen]
pub fn record(
    #[wasm_bindgen(unchecked_param_type = "RecordRequest")] request: &JsValue,
) -> String {
    let text = |of: &JsValue, name: &str, most: usize| -> String {
        let text = part(of, name).as_string().unwrap_or_default();
        text.chars().take(most).collect()
    };
    let given = part(request, "entries");
    let given = given.dyn_ref::<Array>().cloned().unwrap_or_default();
    let from = given.length().saturating_sub(MOST_RECORDED);
    let entries = (from..given.length()).map(|index| {
        let entry = given.get(index);
        Entry {
            from: part(&entry, "from")
                .as_string()
                .map(|name| name.chars().take(MOST_SHORT).collect()),
            time: text(&entry, "time", MOST_SHORT),
            text: text(&entry, "text", MAX_BYTES),
        }
    });
    let chat = Chat {
        address: text(request, "address", MOST_ADDRESS),
        time: text(request, "time", MOST_SHORT),
        entries: entries.collect(),
    };
    let environment = Environment::read(&part_as(request, "environment"));
    record::record(&chat, settings(request, &environment).language)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ReadAnswer {
    assessment: AssessmentView,
    card: Option<CardView>,
    pause: Option<PauseView>,
    left_out: bool,
}

/// An assessment with positions as the page counts them: messages from the
/// first one given, text in UTF-16 units.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
struct AssessmentView {
    level: Level,
    concerns: Vec<Concern>,
    first: BTreeMap<Level, usize>,
    signals: Vec<SignalView>,
    dropped: usize,
    unread_language: bool,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct SignalView {
    message: usize,
    signal: Concern,
    start: usize,
    end: usize,
}

impl AssessmentView {
    /// `before` is how many messages were left out before the engine.
    fn new(
        assessment: &Assessment,
        messages: &[Message],
        before: usize,
    ) -> Self {
        let signals = assessment.signals.iter().filter_map(|signal| {
            let text = messages.get(signal.message)?.text.as_str();
            Some(SignalView {
                message: signal.message + before,
                signal: signal.signal,
                start: utf16(text, signal.start)?,
                end: utf16(text, signal.end)?,
            })
        });
        Self {
            level: assessment.level,
            concerns: assessment.concerns.clone(),
            first: assessment
                .first
                .iter()
                .map(|(level, message)| (*level, message + before))
                .collect(),
            signals: signals.collect(),
            dropped: assessment.dropped + before,
            unread_language: assessment.unread_language,
        }
    }
}

/// A byte offset as UTF-16 units.
fn utf16(text: &str, offset: usize) -> Option<usize> {
    Some(text.get(..offset)?.encode_utf16().count())
}

/// The newest messages that fit, and how many older ones were left out. Long
/// texts never cross over: what is too long is seen by its length alone.
fn messages(given: &JsValue) -> (Vec<Message>, usize) {
    let Some(given) = given.dyn_ref::<Array>() else {
        return (Vec::new(), 0);
    };
    let mut newest = Vec::new();
    let mut left = MAX_BYTES;
    for index in (0..given.length()).rev() {
        if newest.len() == MAX_MESSAGES {
            break;
        }
        let message = given.get(index);
        let text = part(&message, "text");
        let length = text
            .dyn_ref::<JsString>()
            .map_or(0, |text| text.length() as usize);
        let Some(rest) = left.checked_sub(length) else {
            break;
        };
        left = rest;
        let from = part(&message, "from");
        let short = from
            .dyn_ref::<JsString>()
            .is_some_and(|from| from.length() <= MOST_NAME);
        newest.push(Message {
            from: if short { from.as_string() } else { None },
            text: text.as_string().unwrap_or_default(),
        });
    }
    newest.reverse();
    let dropped = given.length() as usize - newest.len();
    (newest, dropped)
}

fn settings(request: &JsValue, environment: &Environment) -> Settings {
    let person = Chosen::read(&part_as::<Value>(request, "settings"));
    let policy = Policy::read(&part_as::<Value>(request, "policy"));
    Settings::resolve(&person, &policy, environment)
}

/// What was put away in this conversation.
fn quieted(request: &JsValue) -> Option<Quieted> {
    let fine = part(request, "fine").is_truthy();
    Quieted::read(&part_as(request, "quieted"), fine)
}

/// A member of an object; undefined where there is none.
fn part(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

fn part_as<T: Default + for<'de> Deserialize<'de>>(
    of: &JsValue,
    name: &str,
) -> T {
    serde_wasm_bindgen::from_value(part(of, name)).unwrap_or_default()
}

fn give<T: Serialize>(answer: &T) -> Result<JsValue, JsValue> {
    Ok(answer.serialize(&Serializer::json_compatible())?)
}

/// The clock of the device, in the zone that the browser tells.
pub(crate) fn clock(zone: &str) -> Clock<'_> {
    let now = Date::new_0();
    let day = now.get_full_year() * 10_000
        + (now.get_month() + 1) * 100
        + now.get_date();
    let minute = now.get_hours() * 60 + now.get_minutes();
    Clock {
        day: Day(day),
        // The browser's week begins with Sunday.
        weekday: (now.get_day() as usize + 6) % 7,
        minute: u16::try_from(minute).unwrap_or_default(),
        zone,
    }
}

#[cfg(test)]
mod tests;

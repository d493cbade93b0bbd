//! What a page knows: what was chosen, what a policy sets, and where it is.

use std::cell::{Cell, RefCell};

use js_sys::{Date, Intl, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use web_sys::Url;

use crate::advice::{self, CardView};
use crate::help::Clock;
use crate::help::Country;
use crate::pages::example::Presses;
use crate::pages::{Change, browser};
use crate::settings::{self, Chosen, Environment, Policy, Settings};
use crate::value::Value;
use crate::wasm::clock;

/// The most languages of the browser that are looked at.
const MOST_LANGUAGES: u32 = 32;

/// What a page knows.
pub(super) struct State {
    person: RefCell<Chosen>,
    policy: Policy,
    environment: Environment,
    unread: Cell<bool>,
    /// The first steps: which of them is shown.
    pub(super) step: Cell<usize>,
    /// The help page: whose list is looked at, where it is another country's.
    pub(super) country: Cell<Option<&'static Country>>,
    /// The keys that hide an example of the card.
    pub(super) presses: Presses,
    /// The page to try Daymark on: what waits to be done.
    pub(super) waiting: Cell<Option<i32>>,
}

impl State {
    /// Reads it all; what cannot be read counts as not there.
    pub(super) async fn load() -> Self {
        let address = browser::address().await.unwrap_or_default();
        let site = address
            .as_string()
            .and_then(|address| Url::new(&address).ok())
            .filter(|url| ["https:", "http:"].contains(&&*url.protocol()))
            .map(|url| url.hostname())
            .unwrap_or_default();
        let policy = browser::policy().await.unwrap_or_default();
        let mut policy = Policy::read(&value(policy));
        policy.judge(browser::knows);
        Self {
            person: RefCell::new(person().await.unwrap_or_default()),
            policy,
            environment: Environment {
                languages: languages(),
                time_zone: time_zone().unwrap_or_default(),
                site,
                now: now(),
            },
            unread: Cell::new(false),
            step: Cell::new(0),
            country: Cell::new(None),
            presses: Presses::default(),
            waiting: Cell::new(None),
        }
    }

    /// Asks the page in front about the language of its chat. The answer may
    /// be long in coming: nothing is to wait for it.
    pub(super) async fn ask_language(&self) {
        self.unread.set(browser::is_unread().await.unwrap_or_default());
    }

    /// Whether the chat in front is in a language that Daymark does not read,
    /// as far as is known by now.
    pub(super) fn is_unread(&self) -> bool {
        self.unread.get()
    }

    /// What holds.
    pub(super) fn settings(&self) -> Settings {
        let person = self.person.borrow();
        // The clock goes on while the page stands.
        let environment =
            Environment { now: now(), ..self.environment.clone() };
        Settings::resolve(&person, &self.policy, &environment)
    }

    /// What the person chose.
    pub(super) fn person(&self) -> Chosen {
        self.person.borrow().clone()
    }

    /// What a policy sets.
    pub(super) fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Where the page stands.
    pub(super) fn environment(&self) -> &Environment {
        &self.environment
    }

    /// The host of the tab in front, if Daymark may read it.
    pub(super) fn site(&self) -> Option<String> {
        settings::host(&self.environment.site)
    }

    /// The clock of the device.
    pub(super) fn clock(&self) -> Clock<'_> {
        clock(&self.environment.time_zone)
    }

    /// Help without any finding.
    pub(super) fn help(&self) -> CardView {
        advice::help(&self.settings(), Some(self.clock()))
    }

    /// Changes what the person chose and stores it. It is read again first:
    /// the other page may have changed it.
    pub(super) async fn change(&self, change: Change) -> Result<(), JsValue> {
        let mut person = person().await?;
        change(&mut person);
        let stored =
            person.stored().serialize(&Serializer::json_compatible())?;
        browser::store(&stored).await?;
        self.person.replace(person);
        Ok(())
    }
}

async fn person() -> Result<Chosen, JsValue> {
    Ok(Chosen::read(&value(browser::settings().await?)))
}

fn value(given: JsValue) -> Value {
    serde_wasm_bindgen::from_value(given).unwrap_or_default()
}

fn languages() -> Vec<String> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let languages = window.navigator().languages();
    (0..languages.length().min(MOST_LANGUAGES))
        .filter_map(|index| languages.get(index).as_string())
        .collect()
}

/// The clock of the device; see [`Environment::now`].
pub(super) fn now() -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "a clock is far less")]
    let now = Date::now() as i64;
    now
}

fn time_zone() -> Option<String> {
    let format = Intl::DateTimeFormat::default();
    let options = format.resolved_options();
    let zone = Reflect::get(&options, &JsValue::from_str("timeZone"));
    zone.ok()?.as_string()
}

//! What drives the extension's own pages: the window of the toolbar button,
//! and the pages for set-up, help, first steps, trying it, and families.

mod browser;
mod choices;
mod dom;
mod example;
mod families;
mod head;
mod help;
mod parts;
mod person;
mod policy;
mod popup;
mod search;
mod setup;
mod state;
mod try_it;
mod welcome;

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, EventTarget};

use crate::settings::Chosen;
use crate::words::{Key, key};
use state::State;

/// Draws the window of the toolbar button and answers what is done in it.
///
/// # Errors
///
/// Where the page is not the one that belongs to the extension.
#[wasm_bindgen]
pub async fn start_popup() -> Result<(), JsValue> {
    let page = start(popup::draw, popup::answer).await?;
    popup::ask_language(&page).await;
    Ok(())
}

/// Draws the set-up page and answers what is done on it.
///
/// # Errors
///
/// As [`start_popup`].
#[wasm_bindgen]
pub async fn start_setup() -> Result<(), JsValue> {
    start(setup::draw, setup::answer).await.map(drop)
}

/// Draws the help page, shows the part that its address names, and answers
/// what is done on it.
///
/// # Errors
///
/// As [`start_popup`].
#[wasm_bindgen]
pub async fn start_help() -> Result<(), JsValue> {
    start(help::draw, help::answer).await?;
    help::show_part();
    Ok(())
}

/// Draws the first steps and answers what is done on them.
///
/// # Errors
///
/// As [`start_popup`].
#[wasm_bindgen]
pub async fn start_welcome() -> Result<(), JsValue> {
    start(welcome::draw, welcome::answer).await.map(drop)
}

/// Draws the page to try Daymark on and answers what is done on it.
///
/// # Errors
///
/// As [`start_popup`].
#[wasm_bindgen]
pub async fn start_try() -> Result<(), JsValue> {
    start(try_it::draw, try_it::answer).await.map(drop)
}

/// Draws the page for families and answers what is done on it.
///
/// # Errors
///
/// As [`start_popup`].
#[wasm_bindgen]
pub async fn start_families() -> Result<(), JsValue> {
    start(families::draw, families::answer).await.map(drop)
}

/// A page as it stands: what is known, and how it is drawn.
struct Page {
    state: State,
    draw: fn(&State) -> Result<(), JsValue>,
}

/// What to tell the person after something was done, and where they go on.
struct Told {
    key: Key,
    /// The placeholder of the text and what stands in its place.
    value: Option<(&'static str, String)>,
    /// What takes the focus; without it, what had it keeps it.
    focus: Option<&'static str>,
}

impl Told {
    fn with(key: Key, name: &'static str, value: String) -> Self {
        Self { key, value: Some((name, value)), focus: None }
    }

    fn then(self, focus: &'static str) -> Self {
        Self { focus: Some(focus), ..self }
    }
}

impl From<Key> for Told {
    fn from(key: Key) -> Self {
        Self { key, value: None, focus: None }
    }
}

/// A change to what the person chose; boxed, so that the steps of storing it
/// are compiled once.
type Change = Box<dyn FnOnce(&mut Chosen)>;

/// What was done on a page.
type Answer = fn(&Rc<Page>, &Event);

async fn start(
    draw: fn(&State) -> Result<(), JsValue>,
    answer: Answer,
) -> Result<Rc<Page>, JsValue> {
    let page = Rc::new(Page { state: State::load().await, draw });
    page.redraw(None)?;
    for kind in ["change", "click", "input", "submit"] {
        listen(&dom::main()?.into(), kind, &page, answer)?;
    }
    // Keys count wherever the focus is.
    listen(&dom::document()?.into(), "keydown", &page, answer)?;
    Ok(page)
}

/// Hands one kind of event on. The listener lives as long as the page does.
fn listen(
    to: &EventTarget,
    kind: &str,
    page: &Rc<Page>,
    answer: Answer,
) -> Result<(), JsValue> {
    let page = Rc::clone(page);
    let listen = move |event: Event| answer(&page, &event);
    let listen = Closure::<dyn Fn(Event)>::new(listen);
    to.add_event_listener_with_callback(
        kind,
        listen.as_ref().unchecked_ref(),
    )?;
    listen.forget();
    Ok(())
}

impl Page {
    /// Draws again with the focus where it was, and says what was done.
    fn redraw(&self, told: Option<&Told>) -> Result<(), JsValue> {
        let focused = told
            .and_then(|told| told.focus.map(str::to_owned))
            .or_else(dom::focused);
        let settings = self.state.settings();
        dom::language(settings.language)?;
        (self.draw)(&self.state)?;
        if let Some(focused) = focused {
            dom::focus(&focused);
        }
        if let Some(told) = told {
            let words = settings.language.words();
            let value = told.value.as_ref();
            let value = value.map(|(name, value)| (*name, value.as_str()));
            dom::tell(&words.with(told.key, value.as_slice()));
        }
        Ok(())
    }

    /// Draws again; a page that cannot be drawn stays as it is.
    fn show(&self, told: impl Into<Told>) {
        if self.redraw(Some(&told.into())).is_err() {
            dom::tell("");
        }
    }

    /// Changes what the person chose and stores it without a word, unless
    /// that fails.
    fn keep(self: &Rc<Self>, change: Change) {
        let page = Rc::clone(self);
        spawn_local(async move {
            if page.state.change(change).await.is_err() {
                page.show(key::PAGE_FAULT);
            }
        });
    }

    /// Changes what the person chose, stores it, and says so.
    fn change(self: &Rc<Self>, told: impl Into<Told>, change: Change) {
        let (page, told) = (Rc::clone(self), told.into());
        spawn_local(async move {
            match page.state.change(change).await {
                Ok(()) => page.show(told),
                Err(_) => page.show(key::PAGE_FAULT),
            }
        });
    }
}

#[cfg(test)]
mod tests;

//! What drives the extension's own pages: the window of the toolbar button
//! and the set-up page.

mod browser;
mod choices;
mod dom;
mod popup;
mod setup;
mod state;

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::Event;

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

/// A page as it stands: what is known, and how it is drawn.
struct Page {
    state: State,
    draw: fn(&State) -> Result<(), JsValue>,
}

/// What to tell the person after something was done.
struct Told {
    key: Key,
    site: String,
}

impl From<Key> for Told {
    fn from(key: Key) -> Self {
        Self { key, site: String::new() }
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
    // The page's one set of listeners; it lives as long as the page does.
    for kind in ["change", "click", "submit"] {
        let page = Rc::clone(&page);
        let listen = move |event: Event| answer(&page, &event);
        let listen = Closure::<dyn Fn(Event)>::new(listen);
        dom::main()?.add_event_listener_with_callback(
            kind,
            listen.as_ref().unchecked_ref(),
        )?;
        listen.forget();
    }
    Ok(page)
}

impl Page {
    /// Draws again with the focus where it was, and says what was done.
    fn redraw(&self, told: Option<&Told>) -> Result<(), JsValue> {
        let focused = dom::focused();
        let settings = self.state.settings();
        dom::language(settings.language)?;
        (self.draw)(&self.state)?;
        if let Some(focused) = focused {
            dom::focus(&focused);
        }
        if let Some(told) = told {
            let words = settings.language.words();
            dom::tell(&words.with(told.key, &[("site", &told.site)]));
        }
        Ok(())
    }

    /// Draws again; a page that cannot be drawn stays as it is.
    fn show(&self, told: impl Into<Told>) {
        if self.redraw(Some(&told.into())).is_err() {
            dom::tell("");
        }
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

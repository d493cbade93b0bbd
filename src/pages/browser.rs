//! The few parts of the browser's interface for extensions that the pages
//! use; `browser` where there is one, else `chrome`.

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::settings::Syntax;
use crate::wasm::unfold::unfolded;

#[wasm_bindgen]
extern "C" {
    /// The interface for extensions.
    type Extension;

    #[wasm_bindgen(thread_local_v2, js_name = browser)]
    static BROWSER: Option<Extension>;

    #[wasm_bindgen(thread_local_v2, js_name = chrome)]
    static CHROME: Option<Extension>;

    #[wasm_bindgen(method, getter)]
    fn storage(this: &Extension) -> Storage;

    #[wasm_bindgen(method, getter)]
    fn tabs(this: &Extension) -> Tabs;

    #[wasm_bindgen(method, getter)]
    fn permissions(this: &Extension) -> Permissions;

    #[wasm_bindgen(method, getter)]
    fn runtime(this: &Extension) -> Runtime;

    type Storage;

    #[wasm_bindgen(method, getter)]
    fn local(this: &Storage) -> StorageArea;

    #[wasm_bindgen(method, getter)]
    fn managed(this: &Storage) -> StorageArea;

    type StorageArea;

    #[wasm_bindgen(method, catch)]
    fn get(this: &StorageArea, keys: &JsValue) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn set(this: &StorageArea, items: &Object) -> Result<Promise, JsValue>;

    type Tabs;

    #[wasm_bindgen(method, catch)]
    fn query(this: &Tabs, filter: &Object) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch, js_name = sendMessage)]
    fn send_message(
        this: &Tabs,
        tab: &JsValue,
        message: &Object,
    ) -> Result<Promise, JsValue>;

    type Permissions;

    #[wasm_bindgen(method, catch)]
    fn request(this: &Permissions, of: &Object) -> Result<Promise, JsValue>;

    type Runtime;

    #[wasm_bindgen(method, catch, js_name = openOptionsPage)]
    fn open_options_page(this: &Runtime) -> Result<Promise, JsValue>;

    /// A regular expression.
    #[wasm_bindgen(js_name = RegExp)]
    type Pattern;

    #[wasm_bindgen(constructor, catch, js_class = "RegExp")]
    fn new(source: &str, flags: &str) -> Result<Pattern, JsValue>;
}

/// The keys under which the settings lie, and the policy as the background
/// saw it last; nothing else is ever stored.
const SETTINGS: &str = "settings";
const POLICY: &str = "policy";

fn with<T>(
    then: impl Fn(&Extension) -> Result<T, JsValue>,
) -> Result<T, JsValue> {
    for interface in [&BROWSER, &CHROME] {
        let found = interface.with(|found| found.as_ref().map(&then));
        if let Some(found) = found {
            return found;
        }
    }
    Err(JsValue::from_str("no interface for extensions"))
}

fn object(name: &str, value: &JsValue) -> Result<Object, JsValue> {
    let object = Object::new();
    Reflect::set(&object, &JsValue::from_str(name), value)?;
    Ok(object)
}

/// What lies under the key of the settings.
pub(super) async fn settings() -> Result<JsValue, JsValue> {
    stored(SETTINGS).await
}

async fn stored(key: &str) -> Result<JsValue, JsValue> {
    let key = JsValue::from_str(key);
    let stored = with(|extension| extension.storage().local().get(&key))?;
    Reflect::get(&JsFuture::from(stored).await?, &key)
}

/// Lays the settings in the storage.
pub(super) async fn store(settings: &JsValue) -> Result<(), JsValue> {
    let items = object(SETTINGS, settings)?;
    let done = with(|extension| extension.storage().local().set(&items))?;
    JsFuture::from(done).await.map(drop)
}

/// The policy. Where there is none, Firefox rejects and Chromium gives an
/// empty object, as it does until it has read its own after a start: then
/// what was seen last holds, until the background lets go of it.
pub(super) async fn policy() -> Result<JsValue, JsValue> {
    match managed().await {
        Ok(policy) if Object::keys(&policy).length() > 0 => {
            Ok(unfolded(&policy))
        }
        _ => stored(POLICY).await,
    }
}

async fn managed() -> Result<Object, JsValue> {
    let all = JsValue::NULL;
    let policy = with(|extension| extension.storage().managed().get(&all))?;
    JsFuture::from(policy).await?.dyn_into()
}

/// Whether the browser understands a selector or a pattern.
pub(super) fn knows(syntax: Syntax, text: &str) -> bool {
    match syntax {
        Syntax::Selector => web_sys::window()
            .and_then(|window| window.document())
            .is_some_and(|document| document.query_selector(text).is_ok()),
        Syntax::Pattern => Pattern::new(text, "u").is_ok(),
    }
}

/// The address of the tab in front, which the browser tells only where the
/// extension may read.
pub(super) async fn address() -> Result<JsValue, JsValue> {
    Reflect::get(&tab().await?, &JsValue::from_str("url"))
}

/// Whether the page in front says that its open chat is in a language that
/// Daymark does not read. Where nobody reads a chat nobody answers.
pub(super) async fn is_unread() -> Result<bool, JsValue> {
    let tab = Reflect::get(&tab().await?, &JsValue::from_str("id"))?;
    let question = object("kind", &JsValue::from_str("language"))?;
    let answer =
        with(|extension| extension.tabs().send_message(&tab, &question))?;
    Ok(JsFuture::from(answer).await?.as_bool() == Some(true))
}

/// The tab in front.
async fn tab() -> Result<JsValue, JsValue> {
    let filter = object("active", &JsValue::TRUE)?;
    let name = JsValue::from_str("currentWindow");
    Reflect::set(&filter, &name, &JsValue::TRUE)?;
    let tabs = with(|extension| extension.tabs().query(&filter))?;
    let tabs: Array = JsFuture::from(tabs).await?.dyn_into()?;
    Ok(tabs.get(0))
}

/// Asks for the permission to read a site. Browsers grant this only in the
/// same breath as a click, so the request goes out before the first wait.
pub(super) fn request(pattern: &str) -> Result<JsFuture, JsValue> {
    let origins = Array::of1(&JsValue::from_str(pattern));
    let origins = object("origins", &origins)?;
    let asked = with(|extension| extension.permissions().request(&origins))?;
    Ok(JsFuture::from(asked))
}

/// Opens the set-up page.
pub(super) async fn open_setup() -> Result<(), JsValue> {
    let opened = with(|extension| extension.runtime().open_options_page())?;
    JsFuture::from(opened).await.map(drop)
}

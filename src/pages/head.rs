//! The head that all pages in tabs share: the name, and the way to the other
//! pages.

use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::pages::dom::{add, document, element, main, refill, text, title};
use crate::words::{Key, Words, key};

/// The pages, each with its file and its name as a link.
pub(super) const PAGES: [(&str, Key); 4] = [
    ("help.html", key::PAGE_HELP),
    ("try.html", key::PAGE_TRY),
    ("families.html", key::PAGE_FAMILIES),
    ("setup.html", key::PAGE_SETUP),
];

const HEAD: &str = "header";

/// Draws the head above the page and gives the page its title; `here` is the
/// file of the page.
pub(super) fn draw(
    words: Words,
    here: &str,
    named: Key,
) -> Result<(), JsValue> {
    let name = words.text(key::POPUP_TITLE);
    let named = words.text(named);
    // Some titles hold the name already.
    if named.contains(&name) {
        title(&named)?;
    } else {
        title(&format!("{named} – {name}"))?;
    }
    let links = element("ul", &[], &[])?;
    for (file, key) in PAGES {
        let mut attributes = vec![("href", file)];
        if file == here {
            attributes.push(("aria-current", "page"));
        }
        let link = text("a", &attributes, &words.text(key))?;
        add(&links, &element("li", &[], &[link])?)?;
    }
    let parts = [
        text("p", &[("class", "name")], &name)?,
        element("nav", &[], &[links])?,
    ];
    refill(&head()?, &parts)
}

/// The element above the page.
fn head() -> Result<Element, JsValue> {
    if let Some(head) = document()?.query_selector(HEAD)? {
        return Ok(head);
    }
    let head = element(HEAD, &[], &[])?;
    main()?.before_with_node_1(&head)?;
    Ok(head)
}

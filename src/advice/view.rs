//! The shape of a card, as the page draws it.

use serde::Serialize;

use crate::assess::{Concern, Level};

/// A card: nothing but words, links and their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CardView {
    /// How grave it is.
    pub level: Level,
    /// What was recognised.
    pub concerns: Vec<Concern>,
    /// The tag of the language of the words.
    pub language: &'static str,
    /// How they are written: `ltr` or `rtl`.
    pub direction: &'static str,
    /// The accessible name of the card.
    pub name: String,
    /// Folded: one calm sentence on the message.
    pub sentence: String,
    /// Folded: what the reader can do now.
    pub now: String,
    /// The words on the buttons.
    pub buttons: Buttons,
    /// Opened: the parts, in order.
    pub sections: Vec<Section>,
}

/// The words on the buttons of a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Buttons {
    /// Opens the card.
    pub open: String,
    /// Folds it.
    pub close: String,
    /// Takes it away at once.
    pub hide: String,
    /// Says that this chat is fine.
    pub fine: String,
}

/// What a part of the opened card is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SectionId {
    /// Someone to turn to at once.
    Crisis,
    /// What to do, in order.
    Steps,
    /// People the reader knows.
    People,
    /// Help lines.
    Services,
    /// Taking pictures down.
    Pictures,
    /// Why the card is there.
    Why,
}

/// A part of the opened card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// What it is about.
    pub id: SectionId,
    /// Its heading.
    pub title: String,
    /// One thing a line.
    pub lines: Vec<String>,
    /// Whom to turn to.
    pub links: Vec<Link>,
}

/// What a link does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// Calls a number.
    Call,
    /// Sends a text message.
    Text,
    /// Opens a page.
    Web,
}

/// A way to reach a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// What is shown as the link.
    pub label: String,
    /// What to know about it; may be empty.
    pub detail: String,
    /// `tel:`, `sms:` or `https:`, nothing else.
    pub href: String,
    /// What it does.
    pub kind: LinkKind,
}

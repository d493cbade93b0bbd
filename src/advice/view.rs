//! The shape of a card, as the page draws it.

use serde::Serialize;

use crate::assess::{Concern, Level};

/// A card: nothing but words, links and their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
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
    /// What else may be going on, for the reader to choose from.
    pub branches: Vec<Branch>,
    /// The languages to choose from; none where a policy sets the language.
    pub languages: Vec<LanguageChoice>,
}

/// The words on the buttons of a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Buttons {
    /// Opens the card.
    pub open: String,
    /// Folds it.
    pub close: String,
    /// Takes it away at once.
    pub hide: String,
    /// Says that this chat is fine.
    pub fine: String,
    /// Says that the card does not fit.
    pub wrong: String,
    /// Stands for a moment after either of the two.
    pub put_away: String,
    /// Unfolds the help lines beyond the first ones.
    pub all_help: String,
    /// Leads to the branches.
    pub branches: String,
    /// Stands over them.
    pub branches_intro: String,
    /// Leads back to the first parts.
    pub back: String,
    /// No card anywhere for a day.
    pub pause_day: String,
    /// No card on this site.
    pub pause_site: String,
    /// Copies a sentence, and that it was copied.
    pub copy: String,
    /// See `copy`.
    pub copied: String,
    /// Hands a sentence to the device's own list of apps.
    pub share: String,
    /// Stands beside the languages.
    pub language: String,
}

/// A language to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LanguageChoice {
    /// Its tag.
    pub code: &'static str,
    /// Its name in itself.
    pub name: String,
}

/// One situation that the reader may choose, and what is said then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Branch {
    /// What it is about.
    pub id: BranchId,
    /// What the reader would say of it.
    pub title: String,
    /// What stands in place of the first parts, in order.
    pub sections: Vec<Section>,
}

/// What else may be going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BranchId {
    /// Money was paid.
    Paid,
    /// There is nothing they could have.
    NothingSent,
    /// What they have is made up.
    Fake,
    /// They are known to the reader.
    Known,
    /// The reader is 18 or older.
    Adult,
    /// It happens to a friend.
    Friend,
    /// Somebody offers to get it back for money.
    Recovery,
    /// It was the reader who threatened.
    Threatened,
}

impl BranchId {
    /// Its name in the address of the help page.
    #[must_use]
    pub fn address(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::NothingSent => "nothing-sent",
            Self::Fake => "fake",
            Self::Known => "known",
            Self::Adult => "adult",
            Self::Friend => "friend",
            Self::Recovery => "recovery",
            Self::Threatened => "threatened",
        }
    }
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
    /// Help contacts that a policy names.
    Near,
    /// Help lines.
    Services,
    /// Taking pictures down.
    Pictures,
    /// Keeping the words of the chat.
    Record,
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
    /// Stands over the lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead: Option<String>,
    /// One thing a line.
    pub lines: Vec<String>,
    /// Whom to turn to.
    pub links: Vec<Link>,
    /// Words to copy or to send.
    pub say: Option<Say>,
    /// What can be done here beside opening a link.
    pub action: Option<Action>,
}

/// Words that the reader may use as their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Say {
    /// Stands over them.
    pub intro: String,
    /// Each stands alone in a message.
    pub sentences: Vec<String>,
}

/// A button of a part, and what is said after it was pressed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Action {
    /// What stands on it.
    pub label: String,
    /// It worked.
    pub done: String,
    /// It did not.
    pub failed: String,
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

/// The pause before a picture: words, and two ways on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PauseView {
    /// The tag of the language of the words.
    pub language: &'static str,
    /// How they are written: `ltr` or `rtl`.
    pub direction: &'static str,
    /// The accessible name.
    pub name: String,
    /// What happened, and who decides.
    pub sentence: String,
    /// That a no is okay.
    pub hint: String,
    /// Goes on.
    pub send: String,
    /// Takes the picture back.
    pub not_now: String,
}

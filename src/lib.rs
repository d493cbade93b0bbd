//! Daymark reads an open chat on the device, recognises sextortion and
//! coercive requests for pictures, and finds the words that help.
//!
//! # The way of a message
//!
//! ```text
//! Window ─▶ text ─▶ lexicon ─▶ signal ─▶ assess ─▶ advice ─▶ card
//! ```
//!
//! * [`chat`]: messages, who wrote them, and the bounded [`Window`] that one
//!   call reads.
//! * [`text`]: writing, however disguised, read as words, each with its place
//!   in the text as it stands in the page.
//! * [`lexicon`]: what words stand for. One folder a language, data that a
//!   native speaker can edit; the same list of concepts for all languages.
//! * [`signal`]: what a message shows. One file a signal: frames (which
//!   concepts stand near each other, who does what) and clues (what speaks
//!   for or against it).
//! * [`model`]: a small trained network that reads beside the signals.
//! * [`assess`](mod@assess): signals of a conversation added up to a
//!   [`Level`]: nothing, a notice, a warning, urgent.
//! * [`advice`]: what the person sees: sentences, steps, people, help
//!   services. [`words`] holds the texts, [`help`] the services,
//!   [`settings`] what was chosen.
//!
//! # What always holds
//!
//! The engine is a pure function: no state, no clock, no input or output. It
//! takes any text, never panics, and its time grows with the length of the
//! text alone. A message is judged by what was written up to it, never by
//! what follows.
//!
//! ```
//! use daymark::{Level, Message, Window, assess};
//!
//! let say = |from: &str, text: &str| Message {
//!     from: Some(from.to_owned()),
//!     text: text.to_owned(),
//! };
//! let messages = [
//!     say("mia", "i have your private pics"),
//!     say("me", "please delete them"),
//!     say("mia", "pay me $200 tonight or i send them to your mum"),
//! ];
//! let assessment = assess(&Window::new(&messages));
//! assert_eq!(assessment.level, Level::Urgent);
//! assert_eq!(assessment.first[&Level::Urgent], 2);
//! ```

#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod advice;
pub mod assess;
mod assessment;
pub mod chat;
pub mod help;
pub mod lexicon;
pub mod model;
#[cfg(target_arch = "wasm32")]
mod pages;
pub mod platform;
pub mod record;
pub mod settings;
pub mod signal;
pub mod text;
pub mod value;
#[cfg(target_arch = "wasm32")]
mod wasm;
pub mod words;

pub use assess::{Assessment, Concern, Level, Signal, assess, assess_all};
pub use chat::{Message, Speaker, Window};

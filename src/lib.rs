//! Daymark reads an open chat on the device, recognises sextortion and
//! coercive requests for pictures, and finds the words that help.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod advice;
pub mod assess;
pub mod chat;
pub mod help;
pub mod lexicon;
#[cfg(target_arch = "wasm32")]
mod pages;
pub mod settings;
pub mod signal;
pub mod text;
pub mod value;
#[cfg(target_arch = "wasm32")]
mod wasm;
pub mod words;

pub use assess::{Assessment, Concern, Level, Signal, assess, assess_all};
pub use chat::{Message, Speaker, Window};

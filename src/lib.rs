//! Daymark reads an open chat on the device, recognises sextortion and
//! coercive requests for pictures, and finds the words that help.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod assess;
pub mod chat;
pub mod lexicon;
pub mod signal;
pub mod text;

pub use assess::{Assessment, Concern, Level, Signal, assess, assess_all};
pub use chat::{Message, Speaker, Window};

//! From text as written to words with meaning, and back to where they stand.
//!
//! [`fold`] reads each character as the plain one it stands for,
//! [`words`] finds the words in it, however they are disguised.

mod dense;
pub mod fold;
pub(crate) mod run;
pub(crate) mod segment;
pub(crate) mod spaced;
pub mod words;

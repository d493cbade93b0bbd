//! From text as written to words with meaning, and back to where they stand.
//!
//! [`fold`] reads each character as the plain one it stands for,
//! [`words`] finds the words in it, however they are disguised.

pub mod fold;
mod latin;
mod run;
mod segment;
mod thai;
pub mod words;

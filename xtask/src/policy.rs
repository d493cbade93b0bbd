//! What an administrator's policy is made of.

pub mod schema;

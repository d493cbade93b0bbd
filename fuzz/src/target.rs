//! The targets: each is one function from bytes to what must hold of them.

mod conversation;
mod folding;
mod model;
mod policy;
mod policy_files;
mod rules;
mod settings;

/// How inputs of a target are changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// As text.
    Text,
    /// As a value of JSON where it is one, else as text.
    Json,
}

/// Something that takes what others wrote.
pub struct Target {
    /// What it is called.
    pub name: &'static str,
    /// What it takes, in one line.
    pub about: &'static str,
    /// The longest input, in bytes; longer ones are cut.
    pub longest: usize,
    /// How inputs are changed.
    pub kind: Kind,
    /// What its inputs are made of; changes put these in.
    pub words: &'static [&'static str],
    check: fn(&[u8]),
}

impl Target {
    /// Every target.
    pub const ALL: &[Self] = &[
        folding::TARGET,
        rules::TARGET,
        model::TARGET,
        settings::TARGET,
        policy::TARGET,
        policy_files::TARGET,
    ];

    /// The target of a name.
    #[must_use]
    pub fn of(name: &str) -> Option<&'static Self> {
        Self::ALL.iter().find(|target| target.name == name)
    }

    /// Takes an input and checks what must hold.
    ///
    /// # Panics
    ///
    /// Where something does not hold.
    pub fn check(&self, input: &[u8]) {
        (self.check)(&input[..input.len().min(self.longest)]);
    }
}

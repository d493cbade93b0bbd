//! Every setting that a policy may carry, once: its name, its shape, its
//! bounds, what it means, who may set it and what locks it. The managed
//! schema, the table for administrators and what is said of a value that
//! cannot be used are made from this.
//!
//! There is no key that reports, records, mutes crisis help or hides that
//! Daymark is there.

/// The shape of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text of at most so many characters.
    Text(usize),
    /// One of a few texts.
    OneOf(&'static [&'static str]),
    /// Yes or no.
    Flag,
    /// At most so many texts.
    Texts(usize),
    /// At most so many help contacts.
    Contacts(usize),
    /// At most so many chat sites.
    Sites(usize),
}

/// What takes a setting from the person. Where they may set it at all, a
/// policy can also lock it without a value, by its name under `locked`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// Nothing has to: the policy alone sets it.
    PolicyAlone,
    /// A value of the policy.
    AnyValue,
    /// One value of the policy; of several the person chooses.
    OneValue,
    /// Nothing but its name: the person's values stand beside the policy's.
    NameAlone,
}

/// One setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Its name in a policy.
    pub name: &'static str,
    /// The shape of its value.
    pub kind: Kind,
    /// What it is called, for administrators.
    pub title: &'static str,
    /// What it does, for administrators.
    pub meaning: &'static str,
    /// What holds without it.
    pub default: &'static str,
    /// What to write, with an example.
    pub write: &'static str,
    /// What takes it from the person.
    pub lock: Lock,
}

impl Setting {
    /// The setting of a name.
    #[must_use]
    pub fn of(name: &str) -> Option<&'static Self> {
        SETTINGS.iter().find(|setting| setting.name == name)
    }

    /// Whether the person may set it, where no policy locks it.
    #[must_use]
    pub fn is_by_person(&self) -> bool {
        self.lock != Lock::PolicyAlone
    }
}

/// The most digits of a telephone number, by ITU-T E.164 (2010), and two more
/// for what is dialled before it.
pub const MOST_DIGITS: usize = 17;

/// A member of a help contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its name.
    pub name: &'static str,
    /// How long it may be, in `unit`.
    pub most: usize,
    /// What is counted.
    pub unit: &'static str,
    /// What it is.
    pub meaning: &'static str,
}

impl Member {
    /// The member of a name.
    #[must_use]
    pub fn of(name: &str) -> Option<&'static Self> {
        CONTACT.iter().find(|member| member.name == name)
    }
}

const fn member(
    name: &'static str,
    (most, unit): (usize, &'static str),
    meaning: &'static str,
) -> Member {
    Member { name, most, unit, meaning }
}

/// The members of a help contact.
pub const CONTACT: &[Member] = &[
    member("name", (60, "characters"), "Who it is; always needed."),
    member("phone", (MOST_DIGITS, "digits"), "A telephone number."),
    member("text", (MOST_DIGITS, "digits"), "A number for text messages."),
    member("url", (300, "characters"), "A page that begins with https://."),
    member(
        "hours",
        (120, "characters"),
        "When somebody answers, in your own words.",
    ),
];

/// The longest selector, pattern and path of a chat site, in characters.
pub const MOST_SELECTOR: usize = 300;
/// See [`MOST_SELECTOR`].
pub const MOST_PATTERN: usize = 200;
/// See [`MOST_SELECTOR`].
pub const MOST_PATH: usize = 200;

/// The most paths of one site.
pub const MOST_PATHS: usize = 20;

/// The longest name of an attribute, in characters.
pub const MOST_ATTRIBUTE: usize = 60;

/// The most marks of a pattern that repeat what stands before them: each
/// makes the number of ways to read a name grow, and the name comes from
/// somebody in the chat.
pub const MOST_REPEATS: usize = 2;

/// The most marks of a pattern that leave out what stands before them; as
/// [`MOST_REPEATS`].
pub const MOST_OPTIONS: usize = 2;

/// A field of a chat site: what a file of `extension/content/sites` may say
/// of its structure, under the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// The shape of its value.
    pub shape: Shape,
    /// What it tells the reader.
    pub meaning: &'static str,
}

/// The shape of a field of a chat site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Where the site is.
    Address,
    /// Beginnings of paths.
    Paths,
    /// A selector.
    Selector,
    /// The name of an attribute.
    Attribute,
    /// A selector, and what of the element is meant.
    Part,
}

impl Shape {
    /// What to write.
    #[must_use]
    pub fn write(self) -> &'static str {
        match self {
            Self::Address => {
                "an address, such as \"https://chat.school.example\""
            }
            Self::Paths => {
                "a list of at most 20 paths of at most 200 characters, such \
                 as [\"/messages\"]"
            }
            Self::Selector => {
                "a CSS selector of at most 300 characters, such as \".line\""
            }
            Self::Attribute => {
                "the name of an attribute, at most 60 characters, such as \
                 \"data-id\""
            }
            Self::Part => {
                "such as {\"selector\": \".from\", \"attribute\": \
                 \"title\", \"pattern\": \"^By (.+)$\"}, the last two \
                 where they are needed; selector and attribute as above, a \
                 pattern has at most 200 characters, a group, at most 2 of \
                 * + { and 2 of ?, no (? and no alternatives"
            }
        }
    }
}

/// The fields of a chat site. Without any but the address the reader finds
/// the rest by itself, as it does where a field is wrong.
pub const SITE: &[Field] = &[
    Field {
        name: "address",
        shape: Shape::Address,
        meaning: "Where the site is; always needed.",
    },
    Field {
        name: "paths",
        shape: Shape::Paths,
        meaning: "Beginnings of the paths under which chats stand.",
    },
    Field {
        name: "container",
        shape: Shape::Selector,
        meaning: "The element that holds the messages of the open chat.",
    },
    Field { name: "message", shape: Shape::Selector, meaning: "One message." },
    Field {
        name: "own",
        shape: Shape::Selector,
        meaning: "What marks a message that the reader wrote: the message, \
                  a part of it or what is around it.",
    },
    Field {
        name: "other",
        shape: Shape::Selector,
        meaning: "The same for a message of somebody else.",
    },
    Field {
        name: "author",
        shape: Shape::Part,
        meaning: "Where the author's name stands: in, at or around a message.",
    },
    Field {
        name: "me",
        shape: Shape::Part,
        meaning: "Where the page tells the reader's own name.",
    },
    Field {
        name: "text",
        shape: Shape::Selector,
        meaning: "The parts of a message that hold its text.",
    },
    Field {
        name: "notText",
        shape: Shape::Selector,
        meaning: "What is no text inside them: quotes, times, buttons.",
    },
    Field {
        name: "identity",
        shape: Shape::Attribute,
        meaning: "The attribute that stays the same when a message is edited \
                  or drawn again.",
    },
    Field {
        name: "conversation",
        shape: Shape::Part,
        meaning: "Where the name or number of the conversation stands.",
    },
    Field {
        name: "composer",
        shape: Shape::Selector,
        meaning: "The place to write.",
    },
];

/// Every setting, in the order of the documents.
pub const SETTINGS: &[Setting] = &[
    Setting {
        name: "country",
        kind: Kind::Text(2),
        title: "Country of the help services",
        meaning: "Whose help lines and emergency numbers are shown.",
        default: "the country of the device's time zone",
        write: "two capital letters (ISO 3166-1), such as \"TH\"",
        lock: Lock::AnyValue,
    },
    Setting {
        name: "languages",
        kind: Kind::Texts(32),
        title: "Languages of the words",
        meaning: "The languages that may be chosen, the one to fall back to \
                  first. The browser's own is used where it is among them.",
        default: "every language there are words in; the browser's own, \
                  else English",
        write: "a list of at most 32 languages that Daymark has, such as \
                [\"th\", \"en\"]",
        lock: Lock::OneValue,
    },
    Setting {
        name: "sensitivity",
        kind: Kind::OneOf(&["all", "threats"]),
        title: "When a note comes",
        meaning: "With \"threats\", no note comes where somebody only asks \
                  for pictures. Threats and demands always bring one.",
        default: "\"all\"",
        write: "\"all\" or \"threats\"",
        lock: Lock::AnyValue,
    },
    Setting {
        name: "contacts",
        kind: Kind::Contacts(5),
        title: "Help contacts of your own",
        meaning: "Shown before the help lines of the country, never in \
                  their place, on every card and on the help page.",
        default: "none",
        write: "a list of at most 5 contacts, such as [{\"name\": \"School nurse\", \
                \"phone\": \"020 1234\", \"hours\": \"weekdays 8 to 16\"}]",
        lock: Lock::PolicyAlone,
    },
    Setting {
        name: "sites",
        kind: Kind::Sites(200),
        title: "Chat sites of your own",
        meaning: "Where Daymark reads the open chat beside the sites it \
                  knows. Each person is asked by the browser once.",
        default: "none",
        write: "a list of at most 200 addresses, or objects with address and fields, \
                such as [\"https://chat.school.example\", {\"address\": \
                \"https://talk.school.example\", \"message\": \".line\"}]",
        lock: Lock::NameAlone,
    },
    Setting {
        name: "sitesLeftOut",
        kind: Kind::Texts(200),
        title: "Sites left out",
        meaning: "Where Daymark does not work.",
        default: "none",
        write: "a list of at most 200 host names, such as [\"mail.school.example\"]",
        lock: Lock::PolicyAlone,
    },
    Setting {
        name: "firstSteps",
        kind: Kind::Flag,
        title: "First steps",
        meaning: "Whether the page with the first steps opens after the \
                  installation.",
        default: "true",
        write: "true or false",
        lock: Lock::PolicyAlone,
    },
    Setting {
        name: "setBy",
        kind: Kind::Text(200),
        title: "Who set this up",
        meaning: "Shown on the set-up page: who set Daymark up and whom to \
                  ask about it.",
        default: "nothing",
        write: "a text of at most 200 characters, such as \"Set up by \
                Hill School. Questions: it@hill.example\"",
        lock: Lock::PolicyAlone,
    },
    Setting {
        name: "locked",
        kind: Kind::Texts(16),
        title: "Locked settings",
        meaning: "Settings that the person may not change although this \
                  policy gives no value. What has a value here is locked \
                  by it.",
        default: "none",
        write: "a list of at most 16, of \"country\", \"languages\", \
                \"sensitivity\" and \"sites\"",
        lock: Lock::PolicyAlone,
    },
];

//! What an administrator sets by the browser's policy. All of it is
//! untrusted: what cannot be used is named with what to write instead, and
//! never stops the rest.

use serde::Serialize;

use crate::help::Country;
use crate::settings::key::{Kind, Lock, Member, SETTINGS, Setting};
use crate::settings::site::{Site, Syntax};
use crate::settings::{Sensitivity, dialled, host, origin, tidy};
use crate::value::Value;
use crate::words::Language;

/// The most fields of sites that are named as wrong: a page has to show them.
const MOST_WRONG: usize = 50;

/// Somebody near who helps, beside the help lines of the country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// Who it is.
    pub name: String,
    /// A telephone number as a telephone dials it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// A number for text messages, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// A page, always `https:`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// When somebody answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
}

impl Contact {
    /// A contact that can be reached; `None` where a part of it is wrong.
    fn read(value: &Value) -> Option<Self> {
        let contact = Self {
            name: tidy(value.member("name").text()?, most("name"))?,
            phone: part(value, "phone", dialled)?,
            text: part(value, "text", dialled)?,
            url: part(value, "url", address)?,
            hours: part(value, "hours", |hours| tidy(hours, most("hours")))?,
        };
        let ways = [&contact.phone, &contact.text, &contact.url];
        ways.iter().any(|way| way.is_some()).then_some(contact)
    }
}

/// How long a member may be.
fn most(name: &str) -> usize {
    Member::of(name).map_or(0, |member| member.most)
}

/// A part that may be missing but not wrong.
fn part(
    value: &Value,
    name: &str,
    read: impl Fn(&str) -> Option<String>,
) -> Option<Option<String>> {
    match value.member(name) {
        Value::Nothing => Some(None),
        value => Some(Some(read(value.text()?)?)),
    }
}

/// The address of a page that a link may open.
fn address(written: &str) -> Option<String> {
    let rest = written.strip_prefix("https://")?;
    let plain = written.chars().count() <= most("url")
        && rest.chars().all(|c| !c.is_control() && !c.is_whitespace());
    (plain && origin(written).is_some()).then(|| written.to_owned())
}

/// A value of the policy that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The name as it stands in the policy.
    pub setting: String,
    /// What to write instead.
    pub write: &'static str,
}

/// The settings of a policy under their names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Written<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    languages: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sensitivity: Option<&'static str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    contacts: &'a [Contact],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    sites: &'a [Site],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    sites_left_out: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    first_steps: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    set_by: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    locked: &'a [&'static str],
}

/// What a policy sets, made safe.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// Whose help services are shown.
    pub country: Option<&'static Country>,
    /// The languages that may be chosen; all where this is empty.
    pub languages: Vec<Language>,
    /// When a note comes.
    pub sensitivity: Option<Sensitivity>,
    /// Help contacts that stand before those of the country.
    pub contacts: Vec<Contact>,
    /// Sites where Daymark works as well.
    pub sites: Vec<Site>,
    /// Hosts where Daymark does not work.
    pub sites_left_out: Vec<String>,
    /// Whether the first steps open after the installation.
    pub first_steps: Option<bool>,
    /// Who set this up, and whom to ask.
    pub set_by: Option<String>,
    /// The names of settings that the person may not change.
    locked: Vec<&'static str>,
    /// What could not be used.
    pub faults: Vec<Fault>,
}

impl Policy {
    /// Takes what can be used.
    #[must_use]
    pub fn read(value: &Value) -> Self {
        let mut policy = Self::default();
        for (name, value) in value.members() {
            let write = match Setting::of(name) {
                Some(setting) if policy.take(setting, value) => continue,
                Some(setting) => setting.write,
                None => "nothing: there is no setting of this name",
            };
            policy.faults.push(Fault { setting: name.to_owned(), write });
        }
        policy
    }

    /// The settings as a policy writes them: what was taken, and nothing
    /// that could not be used.
    #[must_use]
    pub fn written(&self) -> Written<'_> {
        Written {
            country: self.country.map(|country| country.code),
            languages: self.languages.iter().map(|one| one.code()).collect(),
            sensitivity: self.sensitivity.map(Sensitivity::name),
            contacts: &self.contacts,
            sites: &self.sites,
            sites_left_out: &self.sites_left_out,
            first_steps: self.first_steps,
            set_by: self.set_by.as_deref(),
            locked: &self.locked,
        }
    }

    /// Leaves out and names the fields of sites that the browser does not
    /// understand: it alone knows every selector.
    pub fn judge(&mut self, knows: impl Fn(Syntax, &str) -> bool) {
        let wrong = self.sites.iter_mut().flat_map(|site| site.judge(&knows));
        let wrong: Vec<Fault> = wrong.take(MOST_WRONG).collect();
        self.faults.extend(wrong);
    }

    /// Whether this policy says anything at all.
    #[must_use]
    pub fn is_set(&self) -> bool {
        *self != Self::default()
    }

    /// Whether the person may not change a setting: the policy has a value
    /// for it that locks it, or locks it as it is.
    #[must_use]
    pub fn locks(&self, name: &str) -> bool {
        let Some(setting) = Setting::of(name) else { return false };
        let by_value = match setting.lock {
            Lock::PolicyAlone => true,
            Lock::AnyValue => self.values(name) > 0,
            Lock::OneValue => self.values(name) == 1,
            Lock::NameAlone => false,
        };
        by_value || self.locked.contains(&setting.name)
    }

    /// The names of settings that are locked as they are.
    #[must_use]
    pub fn locked(&self) -> &[&'static str] {
        &self.locked
    }

    /// How many values the policy has for a setting.
    #[must_use]
    pub fn values(&self, name: &str) -> usize {
        match name {
            "country" => self.country.iter().len(),
            "languages" => self.languages.len(),
            "sensitivity" => self.sensitivity.iter().len(),
            "contacts" => self.contacts.len(),
            "sites" => self.sites.len(),
            "sitesLeftOut" => self.sites_left_out.len(),
            "firstSteps" => self.first_steps.iter().len(),
            "setBy" => self.set_by.iter().len(),
            "locked" => self.locked.len(),
            _ => 0,
        }
    }

    /// Takes the value of one setting; false where a part of it is wrong.
    fn take(&mut self, setting: &Setting, value: &Value) -> bool {
        let most = match setting.kind {
            Kind::Text(most)
            | Kind::Texts(most)
            | Kind::Contacts(most)
            | Kind::Sites(most) => most,
            Kind::OneOf(_) | Kind::Flag => 1,
        };
        let text = || value.text();
        match setting.name {
            "country" => {
                self.country = text().and_then(Country::of);
                self.country.is_some()
            }
            "languages" => list(&mut self.languages, value, most, |item| {
                Language::of(item.text()?)
            }),
            "sensitivity" => {
                self.sensitivity = text().and_then(Sensitivity::of);
                self.sensitivity.is_some()
            }
            "contacts" => list(&mut self.contacts, value, most, Contact::read),
            "sites" => {
                let mut wrong = Vec::new();
                let whole = list(&mut self.sites, value, most, |item| {
                    let (site, faults) = Site::read(item)?;
                    let room = MOST_WRONG.saturating_sub(wrong.len());
                    wrong.extend(faults.into_iter().take(room));
                    Some(site)
                });
                self.faults.append(&mut wrong);
                whole
            }
            "sitesLeftOut" => {
                list(&mut self.sites_left_out, value, most, |item| {
                    host(item.text()?)
                })
            }
            "firstSteps" => {
                self.first_steps = value.flag();
                self.first_steps.is_some()
            }
            "setBy" => {
                let whole = |text: &&str| text.chars().count() <= most;
                self.set_by =
                    text().filter(whole).and_then(|text| tidy(text, most));
                self.set_by.is_some()
            }
            "locked" => list(&mut self.locked, value, most, |item| {
                lockable(item.text()?)
            }),
            _ => false,
        }
    }
}

/// The name of a setting that the person may change otherwise.
fn lockable(name: &str) -> Option<&'static str> {
    SETTINGS
        .iter()
        .find(|setting| setting.is_by_person() && setting.name == name)
        .map(|setting| setting.name)
}

/// Takes each item that can be used, once; false where one cannot be, or
/// where there are too many.
fn list<T: PartialEq>(
    into: &mut Vec<T>,
    value: &Value,
    most: usize,
    mut read: impl FnMut(&Value) -> Option<T>,
) -> bool {
    let Value::List(items) = value else { return false };
    let mut whole = items.len() <= most;
    for item in items.iter().take(most) {
        match read(item) {
            Some(item) if into.contains(&item) => {}
            Some(item) => into.push(item),
            None => whole = false,
        }
    }
    whole
}

#[cfg(test)]
mod tests;

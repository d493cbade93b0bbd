//! What is known of the chat sites beyond how they are read: where each says
//! how to report and block an account.
//!
//! The rows come from the site files in `extension/content/sites`, checked
//! when the crate is built.

include!(concat!(env!("OUT_DIR"), "/platform.rs"));

/// One chat site.
#[derive(Debug, PartialEq, Eq)]
pub struct Platform {
    /// Its name, for people.
    pub name: &'static str,
    /// The names of its hosts.
    pub hosts: &'static [&'static str],
    /// Its own page on reporting and blocking.
    pub report: &'static str,
}

impl Platform {
    /// The site that a host belongs to.
    #[must_use]
    pub fn of(host: &str) -> Option<&'static Self> {
        PLATFORMS.iter().find(|platform| platform.hosts.contains(&host))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_tells_its_site() {
        let name = |host| Platform::of(host).map(|platform| platform.name);
        assert_eq!(name("www.instagram.com"), Some("Instagram"));
        assert_eq!(name("web.whatsapp.com"), Some("WhatsApp"));
        assert_eq!(name("instagram.com.example"), None);
        assert_eq!(name("app.cinny.in"), None);
        assert_eq!(name(""), None);
    }

    #[test]
    fn pages_on_reporting_belong_to_their_site() {
        assert!(PLATFORMS.len() >= 15);
        for Platform { report, .. } in PLATFORMS {
            assert!(report.starts_with("https://"), "{report}");
            assert!(!report.contains(['{', ' ', '#']), "{report}");
        }
    }
}

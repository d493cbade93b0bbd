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
    fn a_host_has_one_page_whichever_client_runs_there() {
        let of = Platform::of("web.telegram.org").unwrap();
        assert_eq!(of.name, "Telegram");
        for platform in PLATFORMS {
            for host in platform.hosts {
                assert_eq!(Platform::of(host), Some(platform), "{host}");
            }
        }
    }

    #[test]
    fn the_sites_that_most_people_use_have_a_page_on_reporting() {
        assert!(PLATFORMS.len() >= 15, "{}", PLATFORMS.len());
        for host in [
            "discord.com",
            "steamcommunity.com",
            "teams.live.com",
            "web.snapchat.com",
            "web.telegram.org",
            "web.whatsapp.com",
            "www.facebook.com",
            "www.instagram.com",
            "www.messenger.com",
            "www.reddit.com",
            "www.roblox.com",
            "www.tiktok.com",
            "www.twitch.tv",
            "x.com",
        ] {
            assert!(Platform::of(host).is_some(), "{host}");
        }
    }

    #[test]
    fn pages_on_reporting_are_addresses_on_a_host() {
        for Platform { name, hosts, report } in PLATFORMS {
            assert!(!name.is_empty() && !hosts.is_empty(), "{report}");
            let rest = report.strip_prefix("https://").unwrap_or_default();
            let (host, path) = rest.split_once('/').unwrap_or_default();
            assert!(host.contains('.') && !path.is_empty(), "{report}");
            assert!(!host.contains('@'), "{report}");
            assert!(!report.contains(['{', ' ', '\\', '"']), "{report}");
        }
    }
}

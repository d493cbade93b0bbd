//! What a person types where packages are not Debian's.

use super::Need;

/// The command for macOS.
pub fn mac(need: Need) -> &'static str {
    match need {
        Need::Chromium => "brew install --cask chromium",
        Need::Firefox => "brew install --cask firefox",
        Need::Ngircd => "brew install ngircd",
        Need::Prosody => "brew install prosody/prosody/prosody",
        _ => "brew install node",
    }
}

/// The command for Windows.
pub fn windows(need: Need) -> &'static str {
    match need {
        Need::Chromium => "winget install Hibbiki.Chromium",
        Need::Firefox => "winget install Mozilla.Firefox",
        Need::Ngircd | Need::Prosody => {
            "cargo xtask test --quick (the server is not made for Windows)"
        }
        _ => "winget install OpenJS.NodeJS.LTS",
    }
}

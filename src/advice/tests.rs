use super::*;
use crate::assess::Signal;
use crate::help::{COUNTRIES, Country};
use crate::platform::Platform;
use crate::settings::{Person, Policy, Sensitivity};
use crate::words::Language;

const EVERY: [Concern; 17] = [
    Concern::ThreatToShare,
    Concern::MoneyDemand,
    Concern::MorePicturesDemand,
    Concern::MeetingDemand,
    Concern::ThreatOfHarm,
    Concern::SelfHarmPush,
    Concern::RecordedClaim,
    Concern::FakePictureThreat,
    Concern::Deadline,
    Concern::ContactsShown,
    Concern::FakeAuthority,
    Concern::PictureRequest,
    Concern::PicturePressure,
    Concern::LureOffer,
    Concern::Secrecy,
    Concern::PlatformMove,
    Concern::PressureAfterPayment,
];

fn settings(country: &str, language: &str) -> Settings {
    Settings::new(
        Country::of(country).unwrap(),
        Language::of(language).unwrap(),
    )
}

fn found(level: Level, concerns: &[Concern]) -> Assessment {
    Assessment { level, concerns: concerns.to_vec(), ..Assessment::default() }
}

fn shown(country: &str, level: Level, concerns: &[Concern]) -> CardView {
    let settings = settings(country, "en");
    card(&found(level, concerns), 1, &settings, None, None).unwrap()
}

fn section(card: &CardView, id: SectionId) -> &Section {
    card.sections.iter().find(|section| section.id == id).unwrap()
}

fn ids(card: &CardView) -> Vec<SectionId> {
    card.sections.iter().map(|section| section.id).collect()
}

fn hrefs(section: &Section) -> Vec<&str> {
    section.links.iter().map(|link| link.href.as_str()).collect()
}

/// The countries whose cards are drawn for every pair of concerns: those
/// with the most kinds of rows, and the rows for all.
const PAIRED: [&str; 5] = ["TH", "US", "GB", "IT", "INT"];

#[test]
fn pressing_without_a_threat_is_called_pressing_however_strong() {
    use Concern as C;
    let sentence =
        |level, concerns: &[C]| shown("US", level, concerns).sentence;
    let asked = sentence(Level::Notice, &[C::PictureRequest]);
    let pressed = [C::PictureRequest, C::PicturePressure, C::Secrecy];
    assert_eq!(sentence(Level::Warning, &pressed), asked);
    let threat = sentence(Level::Warning, &[C::ThreatToShare]);
    assert_ne!(threat, asked);
    let both = [C::PictureRequest, C::ThreatToShare];
    assert_eq!(sentence(Level::Warning, &both), threat);
}

/// Every card there can be from one concern, in every country and language;
/// from two, in some countries and two languages: of what a card is made does
/// not hang on words.
fn all_cards() -> impl Iterator<Item = CardView> {
    let homes = COUNTRIES.iter().flat_map(|country| {
        Language::all().map(move |language| Settings::new(country, language))
    });
    homes.flat_map(|settings| {
        let pairs = PAIRED.contains(&settings.country.code)
            && ["en", "th"].contains(&settings.language.code());
        let mut cards = vec![help(&settings, None)];
        for level in [Level::Notice, Level::Warning, Level::Urgent] {
            for one in EVERY {
                for two in EVERY.into_iter().filter(|two| pairs || *two == one)
                {
                    let found = found(level, &[one, two]);
                    cards.extend(card(&found, 2, &settings, None, None));
                }
            }
        }
        cards
    })
}

#[test]
fn nothing_is_shown_for_nothing_or_where_paused() {
    let mut settings = settings("TH", "en");
    let nothing = Assessment::default();
    assert_eq!(card(&nothing, 0, &settings, None, None), None);
    settings.paused = true;
    let threat = found(Level::Urgent, &[Concern::MoneyDemand]);
    assert_eq!(card(&threat, 1, &settings, None, None), None);
}

#[test]
fn the_first_view_is_short_and_tells_an_onlooker_little() {
    for card in all_cards() {
        let view = [
            card.sentence.as_str(),
            &card.now,
            &card.buttons.open,
            &card.buttons.hide,
        ]
        .join(" ");
        let sizes = match card.language {
            "en" => (view.split_whitespace().count(), 40),
            _ => (view.chars().count(), 230),
        };
        assert!(sizes.0 <= sizes.1, "{} in {view}", sizes.0);
        for word in ["“", "\"", "picture of you", "sex", "police"] {
            assert!(!view.to_lowercase().contains(word), "{view}");
        }
    }
}

#[test]
fn every_card_is_whole_and_its_links_are_safe() {
    for card in all_cards() {
        for section in &card.sections {
            assert!(!section.title.is_empty());
            assert!(
                !section.lines.is_empty() || !section.links.is_empty(),
                "{section:?}"
            );
            assert!(section.lines.iter().all(|line| !line.is_empty()));
            for link in &section.links {
                let scheme = match link.kind {
                    LinkKind::Call => "tel:",
                    LinkKind::Text => "sms:",
                    LinkKind::Web => "https://",
                };
                assert!(link.href.starts_with(scheme), "{link:?}");
                assert!(!link.label.contains(['{', '$']), "{link:?}");
            }
            let mut hrefs = hrefs(section);
            let all = hrefs.len();
            hrefs.sort_unstable();
            hrefs.dedup();
            assert_eq!(hrefs.len(), all, "{:?} twice", section.links);
        }
        let mut ids = ids(&card);
        ids.dedup();
        assert_eq!(ids.len(), card.sections.len());
        assert!(card.sections.len() >= 4);
    }
}

#[test]
fn the_steps_stand_in_the_agreed_order() {
    let card = shown(
        "TH",
        Level::Urgent,
        &[Concern::ThreatToShare, Concern::MoneyDemand],
    );
    let steps = &section(&card, SectionId::Steps).lines;
    let words = Language::ENGLISH.words();
    let places: Vec<_> = [
        key::STEP_PAUSE,
        key::STEP_NOTHING,
        key::STEP_RARELY,
        key::STEP_KEEP,
        key::STEP_SCREENSHOT,
        key::STEP_LEAVE_PICTURE,
        key::STEP_REPORT,
        key::STEP_TALK,
        key::STEP_HELP_EXISTS,
    ]
    .into_iter()
    .map(|key| {
        let text = words.text(key);
        steps
            .iter()
            .position(|step| *step == text)
            .unwrap_or_else(|| panic!("{text}"))
    })
    .collect();
    assert!(places.is_sorted(), "{steps:?}");
    assert_eq!(
        ids(&card),
        [
            SectionId::Steps,
            SectionId::People,
            SectionId::Services,
            SectionId::Pictures,
            SectionId::Record,
            SectionId::Why
        ]
    );
}

#[test]
fn a_push_towards_self_harm_shows_the_crisis_line_first() {
    for (country, number) in
        [("TH", "1323"), ("US", "988"), ("GB", "116\u{a0}123"), ("NZ", "1737")]
    {
        let card = shown(
            country,
            Level::Urgent,
            &[Concern::ThreatToShare, Concern::SelfHarmPush],
        );
        assert!(card.now.contains(number), "{}", card.now);
        assert_eq!(card.sections[0].id, SectionId::Crisis);
        assert_eq!(card.sections[1].id, SectionId::People);
        let crisis = &card.sections[0];
        let kin = Country::of(country).unwrap();
        let first = kin
            .services
            .iter()
            .find(|service| service.purpose == Purpose::Crisis);
        assert!(crisis.links[0].label.contains(first.unwrap().name));
        assert!(crisis.links.len() > 2, "a second route");
    }
    let nowhere = shown("INT", Level::Urgent, &[Concern::SelfHarmPush]);
    assert!(!nowhere.now.contains(|c: char| c.is_ascii_digit()));
    assert!(
        hrefs(&nowhere.sections[0]).contains(&"https://findahelpline.com")
    );
}

#[test]
fn who_stands_at_the_top_is_not_named_again() {
    for concern in [Concern::SelfHarmPush, Concern::ThreatOfHarm] {
        for country in COUNTRIES {
            let card = shown(country.code, Level::Urgent, &[concern]);
            let services = hrefs(section(&card, SectionId::Services));
            for href in hrefs(&card.sections[0]) {
                assert!(!services.contains(&href), "{href}");
            }
        }
    }
    // An overdose: the ambulance stands at the top of the Thai card.
    let card = shown("TH", Level::Urgent, &[Concern::SelfHarmPush]);
    assert!(hrefs(&card.sections[0]).contains(&"tel:1669"));
}

#[test]
fn danger_shows_the_emergency_number_first() {
    for concern in [Concern::MeetingDemand, Concern::ThreatOfHarm] {
        let card = shown("AU", Level::Urgent, &[concern]);
        assert!(card.now.contains("000"), "{}", card.now);
        let first = &card.sections[0];
        assert_eq!(first.id, SectionId::Crisis);
        assert_eq!(first.links[0].href, "tel:000");
        let words = Language::ENGLISH.words();
        assert_eq!(first.lines[0], words.text(key::DANGER_NO_MEETING));
    }
    // Crisis lines stay first where both are said.
    let both = shown(
        "AU",
        Level::Urgent,
        &[Concern::ThreatOfHarm, Concern::SelfHarmPush],
    );
    assert_eq!(both.sections[0].links[0].href, "sms:0477131114");
}

#[test]
fn money_that_was_sent_brings_the_bank_and_in_thailand_1441() {
    let paid = shown(
        "TH",
        Level::Urgent,
        &[Concern::MoneyDemand, Concern::PressureAfterPayment],
    );
    let words = Language::ENGLISH.words();
    let steps = &section(&paid, SectionId::Steps).lines;
    assert!(steps.contains(&words.text(key::STEP_BANK)));
    assert!(steps.contains(&words.text(key::STEP_PAY_NO_MORE)));
    let services = section(&paid, SectionId::Services);
    assert!(hrefs(services).contains(&"tel:1441"));

    let unpaid = shown("TH", Level::Urgent, &[Concern::MoneyDemand]);
    let services = section(&unpaid, SectionId::Services);
    assert!(!hrefs(services).contains(&"tel:1441"));
    let steps = &section(&unpaid, SectionId::Steps).lines;
    assert!(!steps.contains(&words.text(key::STEP_BANK)));
}

#[test]
fn thailand_shows_its_services_in_order_and_the_police_last() {
    let card = shown(
        "TH",
        Level::Warning,
        &[Concern::ThreatToShare, Concern::RecordedClaim],
    );
    let services = section(&card, SectionId::Services);
    let hrefs = hrefs(services);
    let place = |href| hrefs.iter().position(|one| *one == href).expect(href);
    let order = [
        "tel:1387",
        "https://takeitdown.ncmec.org/th/",
        "tel:1323",
        "tel:1300",
        "tel:191",
        "https://www.thaipoliceonline.go.th",
    ];
    let places: Vec<_> = order.iter().map(|href| place(*href)).collect();
    assert!(places.is_sorted(), "{hrefs:?}");
    assert_eq!(
        hrefs[hrefs.len() - 2..],
        [
            "https://childhelplineinternational.org/helplines/",
            "https://findahelpline.com"
        ]
    );
    let police = &services.links[place("https://www.thaipoliceonline.go.th")];
    let words = Language::ENGLISH.words();
    assert!(police.detail.starts_with(&words.text(key::WHEN_READY)));
}

#[test]
fn text_and_chat_come_before_the_telephone() {
    let card = shown("US", Level::Urgent, &[Concern::MoneyDemand]);
    let services = section(&card, SectionId::Services);
    let ways: Vec<_> = services
        .links
        .iter()
        .filter(|link| link.label.contains("988"))
        .map(|link| link.kind)
        .collect();
    assert_eq!(ways, [LinkKind::Text, LinkKind::Web, LinkKind::Call]);
    assert!(hrefs(services).contains(&"sms:741741?body=HOME"));
}

#[test]
fn a_soft_request_gets_words_to_say_no_and_no_police() {
    let card = shown(
        "TH",
        Level::Notice,
        &[
            Concern::PictureRequest,
            Concern::LureOffer,
            Concern::Secrecy,
            Concern::PlatformMove,
        ],
    );
    let words = Language::ENGLISH.words();
    let steps = section(&card, SectionId::Steps);
    assert_eq!(steps.title, words.text(key::TITLE_STEPS_REQUEST));
    for line in [key::NO_WORK, key::NO_SECRET, key::NO_LEAVE] {
        assert!(steps.lines.contains(&words.text(line)), "{line:?}");
    }
    let say = steps.say.as_ref().unwrap();
    assert_eq!(say.intro, words.text(key::NO_INTRO));
    for sentence in [key::NO_OFFER, key::NO_SIMPLE, key::NO_FIRM, key::NO_STAY]
    {
        assert!(say.sentences.contains(&words.text(sentence)));
    }
    assert!(!ids(&card).contains(&SectionId::Pictures));
    let services = section(&card, SectionId::Services);
    assert!(
        services.links.iter().all(
            |link| link.href != "tel:191" && !link.href.contains("police")
        )
    );
}

#[test]
fn a_soft_request_in_an_unknown_country_gets_no_report_pages() {
    let report = "https://report.cybertip.org";
    let services = |level, concern| {
        let card = shown("INT", level, &[concern]);
        let services = section(&card, SectionId::Services).clone();
        services.links.iter().any(|link| link.href == report)
    };
    assert!(services(Level::Warning, Concern::ThreatToShare));
    assert!(!services(Level::Notice, Concern::PictureRequest));
}

#[test]
fn several_accounts_are_all_blocked() {
    let messages: Vec<Message> = ["me", "ann", "bo", "bo"]
        .into_iter()
        .map(|from| Message { from: Some(from.into()), text: "x".into() })
        .chain([Message { from: None, text: "x".into() }])
        .collect();
    let mut found = found(Level::Warning, &[Concern::ThreatToShare]);
    let signal = |message| Signal {
        message,
        signal: Concern::ThreatToShare,
        start: 0,
        end: 1,
    };
    found.signals = vec![signal(2), signal(3), signal(4), signal(99)];
    assert_eq!(accounts(&found, &messages), 1);
    found.signals.push(signal(1));
    assert_eq!(accounts(&found, &messages), 2);

    let words = Language::ENGLISH.words();
    let steps = |accounts| {
        let settings = settings("GB", "en");
        let card = card(&found, accounts, &settings, None, None).unwrap();
        section(&card, SectionId::Steps).lines.clone()
    };
    assert!(steps(2).contains(&words.text(key::STEP_REPORT_ALL)));
    assert!(steps(1).contains(&words.text(key::STEP_REPORT)));
}

#[test]
fn a_made_up_picture_still_counts() {
    let card = shown("CA", Level::Urgent, &[Concern::FakePictureThreat]);
    let words = Language::ENGLISH.words();
    assert_eq!(card.sentence, words.text(key::SENTENCE_FAKE));
    let steps = &section(&card, SectionId::Steps).lines;
    assert!(steps.contains(&words.text(key::STEP_FAKE)));
    let pictures = &section(&card, SectionId::Pictures).lines;
    assert!(pictures.contains(&words.text(key::PICTURES_FAKE)));
}

#[test]
fn take_it_down_comes_for_the_young_and_stopncii_for_adults() {
    for country in COUNTRIES {
        let settings = Settings::new(country, Language::ENGLISH);
        let card = help(&settings, None);
        let hrefs = hrefs(section(&card, SectionId::Pictures));
        let has = |part: &str| hrefs.iter().any(|href| href.contains(part));
        assert!(has("takeitdown.ncmec.org"), "{}", country.code);
        assert!(has("stopncii.org"), "{}", country.code);
    }
}

#[test]
fn a_card_put_away_returns_only_when_it_grows() {
    use Concern::{Deadline, MoneyDemand, ThreatToShare};
    let comes = |level, concerns: &[Concern], fine, minutes| {
        let put_away = Quieted {
            level: Level::Warning,
            concerns: vec![ThreatToShare, MoneyDemand],
            fine,
            minutes,
        };
        let found = found(level, concerns);
        let settings = settings("TH", "en");
        card(&found, 1, &settings, Some(&put_away), None).is_some()
    };
    for (fine, minutes) in [(true, 0), (true, 999), (false, 0), (false, 999)] {
        let comes = |level, concerns| comes(level, concerns, fine, minutes);
        assert!(!comes(Level::Warning, &[ThreatToShare]));
        assert!(!comes(Level::Warning, &[MoneyDemand, ThreatToShare]));
        assert!(comes(Level::Urgent, &[ThreatToShare, MoneyDemand]));
    }
    // Something new at the same level, at most once an hour.
    let new = [ThreatToShare, Deadline];
    assert!(!comes(Level::Warning, &new, false, 59));
    assert!(comes(Level::Warning, &new, false, 60));
    assert!(!comes(Level::Warning, &new, true, 999));
    // A clock that was set back.
    assert!(!comes(Level::Warning, &new, false, -5));
}

#[test]
fn every_branch_answers_and_names_someone() {
    for card in all_cards() {
        let branches: Vec<_> =
            card.branches.iter().map(|branch| branch.id).collect();
        assert_eq!(
            branches,
            [
                BranchId::Paid,
                BranchId::NothingSent,
                BranchId::Fake,
                BranchId::Known,
                BranchId::Adult,
                BranchId::Friend,
                BranchId::Recovery,
                BranchId::Threatened,
            ]
        );
        let urgent = card.sections[0].id == SectionId::Crisis;
        for branch in &card.branches {
            let first = &branch.sections[0];
            assert_eq!(first.id == SectionId::Crisis, urgent);
            let last = branch.sections.last().unwrap();
            assert!(last.id == SectionId::Services || urgent);
            assert!(branch.sections.iter().any(|s| !s.links.is_empty()));
            let mut all = Vec::new();
            for section in &branch.sections {
                let is_answer = section.id == SectionId::Steps;
                assert_eq!(section.lead.is_some(), is_answer, "{section:?}");
                assert!(
                    !section.title.is_empty() && !section.lines.is_empty()
                );
                assert!(section.lines.iter().all(|line| !line.is_empty()));
                if section.id != SectionId::Pictures {
                    all.extend(hrefs(section));
                }
            }
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), count, "{:?}: {all:?}", branch.id);
        }
    }
}

fn branch(card: &CardView, id: BranchId) -> &Branch {
    card.branches.iter().find(|branch| branch.id == id).unwrap()
}

#[test]
fn who_paid_gets_the_line_that_freezes_accounts() {
    let card = shown("TH", Level::Warning, &[Concern::ThreatToShare]);
    let hrefs = |id| -> Vec<String> {
        let sections = &branch(&card, id).sections;
        let links = sections.iter().flat_map(|section| &section.links);
        links.map(|link| link.href.clone()).collect()
    };
    assert!(hrefs(BranchId::Paid).contains(&"tel:1441".to_owned()));
    assert!(!hrefs(BranchId::Known).contains(&"tel:1441".to_owned()));
    assert_eq!(hrefs(BranchId::Adult)[0], "https://stopncii.org");
    assert!(!hrefs(BranchId::Threatened).contains(&"tel:191".to_owned()));
}

#[test]
fn the_person_the_reader_chose_stands_first() {
    let mut settings = settings("GB", "en");
    settings.person = Person::new("  Aunt   Mae ", "+44 (0)20-7946 0000");
    let found = found(Level::Warning, &[Concern::MoneyDemand]);
    let shown = card(&found, 1, &settings, None, None).unwrap();
    let people = section(&shown, SectionId::People);
    assert_eq!(people.lines[0], "Aunt Mae, the person you chose.");
    assert_eq!(
        hrefs(people),
        [
            "sms:+4402079460000?body=Something%20happened%20online%20and%20\
             I%27m%20scared.%20Can%20you%20talk%3F",
            "tel:+4402079460000",
        ]
    );
    settings.person = Person::new("Jo", "");
    let shown = card(&found, 1, &settings, None, None).unwrap();
    let people = section(&shown, SectionId::People);
    assert_eq!(people.lines[0], "Jo, the person you chose.");
    assert!(people.links.is_empty());
}

#[test]
fn the_steps_lead_to_the_page_of_the_site() {
    let mut settings = settings("GB", "en");
    settings.platform = Platform::of("www.instagram.com");
    let report = settings.platform.unwrap().report;
    for level in [Level::Notice, Level::Warning] {
        let found = found(level, &[Concern::PictureRequest]);
        let shown = card(&found, 1, &settings, None, None).unwrap();
        let steps = section(&shown, SectionId::Steps);
        assert_eq!(hrefs(steps), [report]);
        assert!(steps.links[0].label.contains("Instagram"));
    }
}

#[test]
fn a_pause_comes_only_where_a_picture_was_asked_for() {
    let mut settings = settings("GB", "en");
    let asked = found(Level::Notice, &[Concern::PictureRequest]);
    fn pause_of(
        found: &Assessment,
        settings: &Settings,
        quieted: Option<Quieted>,
    ) -> bool {
        pause(found, settings, quieted.as_ref()).is_some()
    }
    assert!(pause_of(&asked, &settings, None));
    let threat = found(Level::Urgent, &[Concern::MoneyDemand]);
    assert!(!pause_of(&threat, &settings, None));
    assert!(!pause_of(&Assessment::default(), &settings, None));
    let put_away = |fine| Quieted {
        level: Level::Notice,
        concerns: vec![Concern::PictureRequest],
        fine,
        minutes: 5,
    };
    // Hidden is not fine: the request still stands.
    assert!(pause_of(&asked, &settings, Some(put_away(false))));
    assert!(!pause_of(&asked, &settings, Some(put_away(true))));
    let graver = found(Level::Warning, &[Concern::MorePicturesDemand]);
    assert!(pause_of(&graver, &settings, Some(put_away(true))));
    settings.paused = true;
    assert!(!pause_of(&asked, &settings, None));
}

#[test]
fn a_fixed_language_is_not_offered_for_change() {
    let mut settings = settings("TH", "th");
    let languages = |settings: &Settings| help(settings, None).languages;
    assert_eq!(languages(&settings).len(), Language::all().count());
    settings.languages.truncate(1);
    assert!(languages(&settings).is_empty());
}

#[test]
fn a_record_is_offered_for_what_is_grave() {
    let has = |level| {
        let card = shown("TH", level, &[Concern::ThreatToShare]);
        ids(&card).contains(&SectionId::Record)
    };
    assert!(has(Level::Warning) && has(Level::Urgent));
    assert!(!has(Level::Notice));
    let help = help(&settings("TH", "en"), None);
    assert!(!ids(&help).contains(&SectionId::Record));
}

#[test]
fn help_is_there_without_any_finding() {
    let card = help(&settings("TH", "th"), None);
    assert_eq!(card.level, Level::None);
    assert_eq!(card.language, "th");
    assert_eq!(
        ids(&card),
        [
            SectionId::Steps,
            SectionId::People,
            SectionId::Services,
            SectionId::Pictures
        ]
    );
    let services = section(&card, SectionId::Services);
    assert_eq!(services.links[0].label, "โทร สายเด็ก: 1387");
}

#[test]
fn rows_that_have_expired_stand_beside_what_always_holds() {
    let late = Some(Clock {
        day: crate::help::Day(20990101),
        weekday: 0,
        minute: 0,
        zone: "Asia/Bangkok",
    });
    let settings = settings("TH", "en");
    let found = found(Level::Urgent, &[Concern::SelfHarmPush]);
    let card = card(&found, 1, &settings, None, late).unwrap();
    let crisis = hrefs(&card.sections[0]);
    assert!(crisis.contains(&"tel:191"), "{crisis:?}");
    assert!(crisis.contains(&"https://findahelpline.com"), "{crisis:?}");
    let place = |href| crisis.iter().position(|one| *one == href).unwrap();
    assert!(place("tel:191") < place("tel:1323"), "{crisis:?}");
}

#[test]
fn a_line_in_another_language_says_so() {
    let card = shown("TH", Level::Warning, &[Concern::ThreatToShare]);
    let services = section(&card, SectionId::Services);
    assert!(services.links[0].detail.contains("Languages: ไทย"));
    let thai = help(&settings("TH", "th"), None);
    let services = section(&thai, SectionId::Services);
    assert!(!services.links[0].detail.contains("ไทย"));
}

#[test]
fn the_example_of_the_page_to_try_is_recognised_in_every_language() {
    let mut missed = Vec::new();
    for language in Language::all() {
        let words = language.words();
        let lines = [
            key::TRY_EXAMPLE_HELLO,
            key::TRY_EXAMPLE_ANSWER,
            key::TRY_EXAMPLE_THREAT,
        ]
        .map(|line| words.text(line));
        let mark = words.text(key::TRY_ME);
        let messages =
            crate::chat::written(&lines.join("\n"), &[mark.as_str()]);
        let own: Vec<bool> = messages
            .iter()
            .map(|message| message.speaker() == Speaker::Reader)
            .collect();
        assert_eq!(own, [false, true, false], "{}", language.code());
        let found = crate::assess(&crate::Window::new(&messages));
        if found.level < Level::Warning {
            missed.push((language.code(), found.level));
        }
    }
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn contacts_of_a_policy_stand_before_the_help_lines_and_never_in_their_place()
{
    let mut settings = settings("GB", "en");
    let assessment = found(Level::Urgent, &[Concern::ThreatToShare]);
    let without = card(&assessment, 1, &settings, None, None).unwrap();
    let nurse = r#"{"contacts": [{"name": "Nurse", "phone": "020 1",
        "text": "07", "url": "https://nurse.example/", "hours": "8 to 16"}]}"#;
    let policy = Policy::read(&serde_json::from_str(nurse).unwrap());
    settings.contacts = policy.contacts;
    let with = card(&assessment, 1, &settings, None, None).unwrap();
    let near = section(&with, SectionId::Near);
    assert_eq!(hrefs(near), ["sms:07", "https://nurse.example/", "tel:0201"]);
    assert_eq!(near.links[0].detail, "8 to 16");
    let place = |card: &CardView, id| {
        card.sections.iter().position(|section| section.id == id)
    };
    assert!(place(&with, SectionId::Near) < place(&with, SectionId::Services));
    // Everything else is as it was, in each branch as well.
    let rest = |mut sections: Vec<Section>| {
        sections.retain(|section| section.id != SectionId::Near);
        sections
    };
    assert_eq!(rest(with.sections), without.sections);
    for (one, other) in with.branches.into_iter().zip(without.branches) {
        assert!(one.sections.len() > other.sections.len());
        assert_eq!(rest(one.sections), other.sections);
    }
}

#[test]
fn fewer_notes_leave_threats_and_demands() {
    let mut settings = settings("GB", "en");
    settings.sensitivity = Sensitivity::Threats;
    let is_shown = |level, concern| {
        let assessment = found(level, &[concern]);
        card(&assessment, 1, &settings, None, None).is_some()
    };
    assert!(!is_shown(Level::Notice, Concern::PictureRequest));
    assert!(is_shown(Level::Warning, Concern::ThreatToShare));
    assert!(is_shown(Level::Urgent, Concern::MoneyDemand));
    // The pause before a picture stays.
    let asked = found(Level::Notice, &[Concern::PictureRequest]);
    assert!(pause(&asked, &settings, None).is_some());
    settings.left_out = true;
    assert!(pause(&asked, &settings, None).is_none());
}

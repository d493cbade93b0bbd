//! Whatever stands in a chat: no panic, spans that fit, time that grows no
//! faster than the text.

use std::time::{Duration, Instant};

use daymark::{Message, Window, assess};
use proptest::prelude::*;

fn message(text: &str) -> Message {
    Message { from: Some("them".to_owned()), text: text.to_owned() }
}

/// Texts made to cost much: each is repeated to the length under test.
const COSTLY: &[&str] = &[
    "a",
    "a ",
    "aa",
    "1",
    "$",
    "@a",
    ".",
    "'",
    "\"",
    "?",
    "\n",
    " ",
    "s.e.n.d ",
    "s e n d p i c s ",
    "sendpics",
    "senddddd",
    "5end me p1cs or ",
    "pay or i post your pics ",
    "if you dont ",
    "your your your ",
    "ก",
    "กู",
    "ก ",
    "\u{E48}",
    "\u{E48}\u{E49}",
    "ก\u{E48}\u{E49}\u{E48}\u{E49}",
    "เ",
    "ส่งรูปมา",
    "ส.่.ง.",
    "ถ้าไม่โอนปล่อยรูป",
    "\u{200B}",
    "\u{0301}",
    "e\u{0301}\u{0301}",
    "👨‍👩‍👧",
    "📸",
    "ﷺ",
    "漢",
    "한",
];

fn fastest(text: &str) -> Duration {
    let messages = [message(text)];
    (0..5)
        .map(|_| {
            let start = Instant::now();
            let _ = assess(&Window::new(&messages));
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

/// Four times the text may cost four times as much, and as much again for
/// what a busy machine adds; were it quadratic, it would be sixteen times.
/// What was too slow is measured again: a machine may be busy just then,
/// slow code is slow each time.
#[test]
fn time_grows_with_the_text_alone() {
    for unit in COSTLY {
        let short = unit.repeat(16_000 / unit.len());
        let long = unit.repeat(64_000 / unit.len());
        let mut told = String::new();
        let grows = (0..4).any(|_| {
            let (short, long) = (fastest(&short), fastest(&long));
            told = format!("{unit:?}: {short:?}, then {long:?}");
            long < short * 9 + Duration::from_millis(3)
        });
        assert!(grows, "{told}");
    }
}

#[test]
fn many_short_messages_from_many_speakers() {
    let messages: Vec<Message> = (0..1000)
        .map(|place| Message {
            from: Some(format!("speaker {place}")),
            text: "pay or i post your pics".to_owned(),
        })
        .collect();
    let assessment = assess(&Window::new(&messages));
    assert_eq!(assessment.dropped, 600);
    assert!(assessment.signals.iter().all(|s| s.message >= 600));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_read_and_spans_fit(
        texts in prop::collection::vec(
            prop_oneof![
                any::<String>(),
                "[a-z0-9 $@.!?'\u{E01}-\u{E4E}]{0,60}",
                "((send|pay|your|pics|mum|or|if|i|post|ส่ง|รูป|โอน|แม่|มึง|กู|ไม่งั้น|\\$|5| |\\.|\u{200B}){1,3}){0,12}",
            ],
            0..12,
        ),
        speakers in prop::collection::vec(0_u8..4, 12),
    ) {
        let messages: Vec<Message> = texts
            .iter()
            .zip(speakers)
            .map(|(text, speaker)| Message {
                from: match speaker {
                    0 => None,
                    1 => Some("me".to_owned()),
                    other => Some(format!("them {other}")),
                },
                text: text.clone(),
            })
            .collect();
        let assessment = assess(&Window::new(&messages));
        for signal in &assessment.signals {
            let text = &messages[signal.message].text;
            prop_assert!(signal.start < signal.end);
            prop_assert!(text.get(signal.start..signal.end).is_some());
            prop_assert_ne!(
                messages[signal.message].from.as_deref(),
                Some("me")
            );
        }
        for (level, first) in &assessment.first {
            prop_assert!(*level <= assessment.level);
            prop_assert!(*first < messages.len());
        }
    }

    /// What is known at a message does not depend on what follows it.
    #[test]
    fn nothing_looks_ahead(
        texts in prop::collection::vec(
            "((send|pay|your|pics|mum|or|i|post|now|ส่ง|รูป|โอน|แม่|มึง) ?){0,8}",
            1..8,
        ),
    ) {
        let messages: Vec<Message> =
            texts.iter().map(|text| message(text)).collect();
        let whole = assess(&Window::new(&messages));
        for end in 1..=messages.len() {
            let part = assess(&Window::new(&messages[..end]));
            for (level, first) in &part.first {
                prop_assert_eq!(whole.first.get(level), Some(first));
            }
        }
    }
}

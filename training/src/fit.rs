//! Bounds: from which logits on a level is reached, chosen on what the
//! network has not learned from.

use std::fmt;

use daymark::Level;
use daymark::model::evidence::Grounds;
use daymark::model::net::{LEVELS, OUTPUT};
use daymark::model::verdict::Bounds;

use crate::calibration;
use crate::conversation::Conversation;
use crate::example::LEVEL_OF_OUTPUT;

/// How often look-alikes may be raised to a warning.
const LOOK_ALIKES: f32 = 0.055;

/// Other rates that are told, so that a reader sees what they would cost.
const OTHER_RATES: [f32; 4] = [0.01, 0.015, 0.02, 0.025];

/// From this batch on look-alikes are twins, which say the very words of what
/// they resemble: good to learn from, but no measure of how often a look-alike
/// of everyday is raised.
const FIRST_OF_TWINS: u32 = 804;

/// Warnings per 100,000 everyday messages.
const WARNINGS: f32 = 4.0;

/// Notices, and what is above, per 100,000 everyday messages.
const NOTICES: f32 = 6.0;

/// Of the conversations that are urgent and are warned of, how many are to be
/// called urgent.
const URGENT_SHARE: f32 = 0.97;

/// How much more certain the model has to be where no rule found anything.
const ALONE: f32 = 0.3;

/// A judged message, and what the rules found up to it.
pub type Judged = ([f32; OUTPUT], Grounds);

/// The logit of a warning below which the model denies a threat that the rules
/// are sure of. A higher one would recognise more in all at the same rate of
/// look-alikes, but not the plainest threats, whose very words look-alikes use.
const DENIED: f32 = 0.2;

/// The file that the engine includes.
pub fn rust(bounds: &Bounds) -> String {
    let Bounds { notice, warning, urgent, alone, denied, odds } = bounds;
    let odds = odds.map(|(slope, shift)| format!("({slope:.3}, {shift:.3})"));
    format!(
        "// Written by `cargo xtask fit`.\nBounds {{\n    notice: {notice:.2},\n    \
         warning: {warning:.2},\n    urgent: {urgent:.2},\n    alone: {alone:.2},\n    \
         denied: {denied:.2},\n    odds: [{}],\n}}\n",
        odds.join(", ")
    )
}

fn highest(judged: &[Option<Judged>], output: usize) -> f32 {
    judged
        .iter()
        .flatten()
        .map(|(out, grounds)| {
            out[output] - if grounds.hinted { 0.0 } else { ALONE }
        })
        .fold(f32::MIN, f32::max)
}

/// The bound that at most `most` of these lie above.
fn bound(mut values: Vec<f32>, most: usize) -> f32 {
    values.sort_by(|a, b| b.total_cmp(a));
    values.get(most).map_or(-9.0, |value| value + 0.01)
}

/// What a conversation comes to where a threat is denied below a logit:
/// nothing more than the rules make of it, or the highest logit of an output.
enum Top {
    ByRules,
    ByModel(f32),
}

fn top(judged: &[Option<Judged>], denied: &Bounds) -> Top {
    let by_rules = judged.iter().flatten().any(|(out, grounds)| {
        denied.by_rules(out[1], *grounds) >= Level::Warning
    });
    if by_rules { Top::ByRules } else { Top::ByModel(highest(judged, 1)) }
}

/// The bound for a warning at which at most `most` of these are warned of.
fn warning_bound<'a>(
    all: impl Iterator<Item = &'a Vec<Option<Judged>>>,
    most: usize,
    denied: &Bounds,
) -> f32 {
    let mut by_rules = 0;
    let mut tops = Vec::new();
    for judged in all {
        match top(judged, denied) {
            Top::ByRules => by_rules += 1,
            Top::ByModel(logit) => tops.push(logit),
        }
    }
    bound(tops, most.saturating_sub(by_rules))
}

/// What bounds are fitted on.
pub fn is_measure(conversation: &Conversation) -> bool {
    conversation.batch() < FIRST_OF_TWINS
}

/// Chooses the bounds: the lowest that keep to the rates.
pub fn fit(
    labelled: &[(&Conversation, Vec<Option<Judged>>)],
    everyday: &[Vec<Option<Judged>>],
) -> Bounds {
    let look_alikes: Vec<_> = labelled
        .iter()
        .filter(|(conversation, _)| conversation.level == Level::None)
        .map(|(_, judged)| judged)
        .collect();
    let messages: usize =
        everyday.iter().map(|judged| judged.iter().flatten().count()).sum();
    let allowed = |rate: f32| (rate * messages as f32 / 1e5) as usize;
    let tops = everyday.iter().map(|judged| highest(judged, 0)).collect();
    let notice = bound(tops, allowed(NOTICES));
    let odds = odds(labelled);
    let choose = |rate: f32| {
        let mut bounds = Bounds {
            notice,
            warning: 0.0,
            urgent: 0.0,
            alone: ALONE,
            denied: DENIED,
            odds,
        };
        let most = (rate * look_alikes.len() as f32) as usize;
        let by_look_alikes =
            warning_bound(look_alikes.iter().copied(), most, &bounds);
        let by_everyday =
            warning_bound(everyday.iter(), allowed(WARNINGS), &bounds);
        bounds.warning = by_look_alikes.max(by_everyday);
        bounds.urgent = urgent_bound(labelled, bounds.warning);
        let rates = Rates::of(&bounds, labelled, None);
        println!(
            "{:.1} % of look-alikes: a warning from {by_look_alikes:.2} by \
             look-alikes, {by_everyday:.2} by {messages} everyday messages; a \
             notice from {notice:.2}; urgent from {:.2}; {rates}",
            100.0 * rate,
            bounds.urgent
        );
        bounds
    };
    for rate in OTHER_RATES {
        choose(rate);
    }
    choose(LOOK_ALIKES)
}

/// From which logit on what is warned of is urgent.
fn urgent_bound(
    labelled: &[(&Conversation, Vec<Option<Judged>>)],
    warning: f32,
) -> f32 {
    let mut urgent: Vec<f32> = labelled
        .iter()
        .filter(|(conversation, _)| conversation.level == Level::Urgent)
        .filter_map(|(conversation, judged)| {
            let at = *conversation.by.get(&Level::Urgent)?;
            let until = &judged[..judged.len().min(at + 1)];
            (highest(until, 1) >= warning).then(|| {
                until.iter().flatten().map(|j| j.0[2]).fold(f32::MIN, f32::max)
            })
        })
        .collect();
    urgent.sort_by(f32::total_cmp);
    let kept = ((1.0 - URGENT_SHARE) * urgent.len() as f32) as usize;
    urgent.get(kept).copied().unwrap_or(0.0)
}

/// What turns the highest logit of a conversation into the log odds of each
/// level.
fn odds(
    labelled: &[(&Conversation, Vec<Option<Judged>>)],
) -> [(f32, f32); LEVELS] {
    LEVEL_OF_OUTPUT.map(|level| {
        let output = level as usize - 1;
        let cases: Vec<calibration::Case> = labelled
            .iter()
            .filter_map(|(conversation, judged)| {
                let logits = judged.iter().flatten().map(|j| j.0[output]);
                let highest = logits.reduce(f32::max)?;
                Some((highest, conversation.level >= level))
            })
            .collect();
        calibration::line(&cases)
    })
}

/// How bounds do.
#[derive(Default)]
struct Rates {
    harm: usize,
    at_level: usize,
    look_alikes: usize,
    raised: usize,
}

impl Rates {
    fn of(
        bounds: &Bounds,
        labelled: &[(&Conversation, Vec<Option<Judged>>)],
        language: Option<&str>,
    ) -> Self {
        let mut rates = Self::default();
        for (conversation, judged) in labelled {
            if language.is_some_and(|language| conversation.lang != language) {
                continue;
            }
            let by = conversation.by.get(&conversation.level);
            let until = by.map_or(judged.len(), |at| at + 1);
            let level = judged
                .iter()
                .take(until)
                .flatten()
                .map(|(out, grounds)| {
                    bounds.level([out[0], out[1], out[2]], *grounds)
                })
                .max()
                .unwrap_or_default();
            if by.is_some() {
                rates.harm += 1;
                rates.at_level += usize::from(level >= conversation.level);
            } else {
                rates.look_alikes += 1;
                rates.raised += usize::from(level >= Level::Warning);
            }
        }
        rates
    }

    fn recall(&self) -> f32 {
        self.at_level as f32 / self.harm.max(1) as f32
    }
}

impl fmt::Display for Rates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:.1} % of {} at level, {:.1} % of {} look-alikes raised",
            100.0 * self.recall(),
            self.harm,
            100.0 * self.raised as f32 / self.look_alikes.max(1) as f32,
            self.look_alikes,
        )
    }
}

/// How the bounds do on what the network has not learned from.
pub fn report(
    bounds: &Bounds,
    labelled: &[(&Conversation, Vec<Option<Judged>>)],
) -> String {
    [("English", Some("en")), ("Thai", Some("th")), ("all", None)]
        .map(|(name, language)| {
            format!("{name}: {}\n", Rates::of(bounds, labelled, language))
        })
        .concat()
}

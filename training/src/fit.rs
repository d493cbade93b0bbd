//! Bounds: from which logits on a level is reached, chosen on what the
//! network has not learned from.

use anyhow::Result;
use daymark::Level;
use daymark::model::net::OUTPUT;
use daymark::model::verdict::Bounds;

use crate::conversation::Conversation;

/// How often look-alikes may be raised to a warning.
const LOOK_ALIKES: f32 = 0.025;

/// Warnings per 100,000 everyday messages.
const WARNINGS: f32 = 1.0;

/// Notices, and what is above, per 100,000 everyday messages.
const NOTICES: f32 = 6.0;

/// Of the conversations that are urgent and are warned of, how many are to be
/// called urgent.
const URGENT_SHARE: f32 = 0.97;

/// How much more certain the model has to be where no rule found anything.
const ALONE: f32 = 0.3;

/// A judged message, and whether the rules found anything up to it.
pub type Judged = ([f32; OUTPUT], bool);

/// The file that the engine includes.
pub fn rust(bounds: &Bounds) -> String {
    let Bounds { notice, warning, urgent, alone } = bounds;
    format!(
        "// Written by `cargo xtask fit`.\nBounds {{ notice: {notice:.2}, \
         warning: {warning:.2}, urgent: {urgent:.2}, alone: {alone:.2} }}\n"
    )
}

fn highest(judged: &[Option<Judged>], output: usize) -> f32 {
    judged
        .iter()
        .flatten()
        .map(|(out, hinted)| out[output] - if *hinted { 0.0 } else { ALONE })
        .fold(f32::MIN, f32::max)
}

/// The bound that at most `most` of these lie above.
fn bound(mut values: Vec<f32>, most: usize) -> f32 {
    values.sort_by(|a, b| b.total_cmp(a));
    values.get(most).map_or(-9.0, |value| value + 0.01)
}

/// Chooses the bounds.
pub fn fit(
    labelled: &[(&Conversation, Vec<Option<Judged>>)],
    everyday: &[Vec<Option<Judged>>],
) -> Result<Bounds> {
    let look_alikes: Vec<f32> = labelled
        .iter()
        .filter(|(conversation, _)| conversation.level == Level::None)
        .map(|(_, judged)| highest(judged, 1))
        .collect();
    let most = (LOOK_ALIKES * look_alikes.len() as f32) as usize;
    let by_look_alikes = bound(look_alikes, most);
    let messages: usize =
        everyday.iter().map(|judged| judged.iter().flatten().count()).sum();
    let allowed = |rate: f32| (rate * messages as f32 / 1e5) as usize;
    let tops = |output| everyday.iter().map(|j| highest(j, output)).collect();
    let by_everyday = bound(tops(1), allowed(WARNINGS));
    let warning = by_look_alikes.max(by_everyday);
    let notice = bound(tops(0), allowed(NOTICES));
    let mut urgent: Vec<f32> = labelled
        .iter()
        .filter(|(conversation, _)| conversation.level == Level::Urgent)
        .filter_map(|(conversation, judged)| {
            let at = *conversation.by.get(&Level::Urgent)?;
            let until: Vec<_> = judged.iter().take(at + 1).cloned().collect();
            (highest(&until, 1) >= warning).then(|| {
                until.iter().flatten().map(|j| j.0[2]).fold(f32::MIN, f32::max)
            })
        })
        .collect();
    urgent.sort_by(f32::total_cmp);
    let kept = ((1.0 - URGENT_SHARE) * urgent.len() as f32) as usize;
    let urgent = urgent.get(kept).copied().unwrap_or(0.0);
    println!(
        "a warning from {by_look_alikes:.2} by look-alikes, {by_everyday:.2} \
         by {messages} everyday messages; a notice from {notice:.2}; urgent \
         from {urgent:.2}"
    );
    Ok(Bounds { notice, warning, urgent, alone: ALONE })
}

/// How the bounds do on what the network has not learned from.
pub fn report(
    bounds: &Bounds,
    labelled: &[(&Conversation, Vec<Option<Judged>>)],
) -> String {
    let mut text = String::new();
    for group in ["en", "th", "all"] {
        let (mut harm, mut at_level, mut look_alikes, mut raised) =
            (0, 0, 0, 0);
        for (conversation, judged) in labelled {
            if group != "all" && conversation.lang != group {
                continue;
            }
            let by = conversation.by.get(&conversation.level);
            let until = by.map_or(judged.len(), |at| at + 1);
            let level = judged
                .iter()
                .take(until)
                .flatten()
                .map(|(out, hinted)| {
                    bounds.level([out[0], out[1], out[2]], *hinted)
                })
                .max()
                .unwrap_or_default();
            if by.is_some() {
                harm += 1;
                at_level += usize::from(level >= conversation.level);
            } else {
                look_alikes += 1;
                raised += usize::from(level >= Level::Warning);
            }
        }
        text.push_str(&format!(
            "{group}: {:.1} % of {harm} at level, {:.1} % of {look_alikes} \
             look-alikes raised\n",
            100.0 * at_level as f32 / harm.max(1) as f32,
            100.0 * raised as f32 / look_alikes.max(1) as f32,
        ));
    }
    text
}

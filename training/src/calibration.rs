//! Whether the chances that the model gives are true: from logits to chances,
//! and how far chances are from what happened.

/// A logit or a chance, and whether it happened.
pub type Case = (f32, bool);

/// How often the fit moves; it stands still long before.
const STEPS: usize = 50;

/// The longest move, so that a far start does not overshoot.
const LONGEST: f64 = 0.5;

/// Keeps the fit finite where a line parts the cases without a mistake.
const PULL: f64 = 1e-3;

/// The slope and the shift that turn logits into log odds: logistic regression
/// with one number (Newton's method).
pub fn line(cases: &[Case]) -> (f32, f32) {
    let (mut slope, mut shift) = (1.0_f64, 0.0_f64);
    for _ in 0..STEPS {
        // The gradient, and the second derivatives.
        let (mut by_slope, mut by_shift) = (-PULL * (slope - 1.0), 0.0);
        let (mut twice_slope, mut both, mut twice_shift) = (PULL, 0.0, PULL);
        for (logit, happened) in cases {
            let logit = f64::from(*logit);
            let chance = 1.0 / (1.0 + (-(slope * logit + shift)).exp());
            let miss = f64::from(u8::from(*happened)) - chance;
            by_slope += miss * logit;
            by_shift += miss;
            let weight = chance * (1.0 - chance);
            twice_slope += weight * logit * logit;
            both += weight * logit;
            twice_shift += weight;
        }
        let det = twice_slope * twice_shift - both * both;
        let (along_slope, along_shift) = (
            (twice_shift * by_slope - both * by_shift) / det,
            (twice_slope * by_shift - both * by_slope) / det,
        );
        slope += along_slope.clamp(-LONGEST, LONGEST);
        shift += along_shift.clamp(-LONGEST, LONGEST);
    }
    (slope as f32, shift as f32)
}

/// How many groups of like chances are compared with what happened.
const GROUPS: usize = 10;

/// The expected calibration error: how far the mean chance of a group is from
/// the share that happened, on average over the cases; 0 to 1.
pub fn error(cases: &[Case]) -> f32 {
    let mut groups = [(0.0_f32, 0.0_f32); GROUPS];
    for (chance, happened) in cases {
        let group = ((chance * GROUPS as f32) as usize).min(GROUPS - 1);
        groups[group].0 += chance;
        groups[group].1 += f32::from(u8::from(*happened));
    }
    let off: f32 = groups.iter().map(|(said, was)| (said - was).abs()).sum();
    off / cases.len().max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chance(logit: f32) -> f32 {
        1.0 / (1.0 + (-logit).exp())
    }

    /// Logits of which as many come true as their chance says.
    fn true_cases(logit_of: impl Fn(f32) -> f32) -> Vec<Case> {
        (-30..30)
            .flat_map(|place| {
                let odds = place as f32 / 10.0;
                let happen = (chance(odds) * 1000.0) as usize;
                let logit = logit_of(odds);
                (0..1000).map(move |number| (logit, number < happen))
            })
            .collect()
    }

    #[test]
    fn a_line_is_found_again() {
        let (slope, shift) = line(&true_cases(|odds| (odds - 1.0) / 0.5));
        assert!((slope - 0.5).abs() < 0.01, "{slope}");
        assert!((shift - 1.0).abs() < 0.02, "{shift}");
    }

    #[test]
    fn cases_without_a_mistake_are_no_trouble() {
        let (slope, shift) = line(&[(-1.0, false), (1.0, true)]);
        assert!(slope.is_finite() && shift.is_finite());
    }

    #[test]
    fn true_chances_have_no_error_and_bold_ones_have() {
        let said = |bold: f32| -> Vec<Case> {
            let cases = true_cases(|odds| odds).into_iter();
            cases.map(|(odds, was)| (chance(bold * odds), was)).collect()
        };
        assert!(error(&said(1.0)) < 0.01);
        assert!(error(&said(4.0)) > 0.1);
    }
}

// Written by `cargo xtask fit`; notice, warning, urgent and denied lowered by hand (docs/model.md).
Bounds {
    notice: 1.60,
    warning: 1.60,
    urgent: 0.62,
    alone: 0.30,
    denied: 0.20,
    odds: [(1.053, -0.617), (1.008, -1.074), (1.013, -1.200)],
}

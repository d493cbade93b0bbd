// Written by `cargo xtask fit`.
Bounds {
    notice: 2.55,
    warning: 2.90,
    urgent: 2.00,
    alone: 0.30,
    denied: 1.00,
    odds: [(0.919, -1.230), (0.883, -1.598), (0.917, -1.980)],
}

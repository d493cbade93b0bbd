// Written by `cargo xtask fit`.
Bounds {
    notice: 2.45,
    warning: 2.40,
    urgent: 1.60,
    alone: 0.30,
    denied: 1.00,
    odds: [(0.971, -1.521), (0.951, -1.833), (0.913, -2.210)],
}

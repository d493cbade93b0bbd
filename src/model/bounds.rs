// Written by `cargo xtask fit`; urgent by hand (docs/model.md).
Bounds {
    notice: 1.50,
    warning: 1.41,
    urgent: 0.25,
    alone: 0.30,
    denied: 0.20,
    odds: [(1.121, -0.560), (1.065, -1.094), (1.113, -1.129)],
}

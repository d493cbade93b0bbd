// Written by `cargo xtask fit`.
Bounds { notice: 3.20, warning: 4.09, urgent: 2.60, alone: 0.30 }

"""One package per language or product that clients are printed for; `base` is the contract that all of them fulfil."""

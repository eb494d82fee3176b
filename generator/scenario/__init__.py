"""Scenarios of the console, run without a browser: calls in order, what is expected of them, what they hand on."""

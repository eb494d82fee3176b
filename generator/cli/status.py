"""Exit statuses of ``clientgen``; 0 is success."""

from __future__ import annotations

FOUND = 1
"""The command found something: differences, or faults in what it was given to check."""

MISTAKE = 2
"""A mistake in the call or its input, or something that the system refused."""

BUG = 70
"""A bug in clientgen or in a target."""

INTERRUPTED = 130
"""Ctrl-C."""

BROKEN_PIPE = 141
"""Whoever read the output stopped reading."""

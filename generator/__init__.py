"""clientgen: prints typed client libraries from a Kaltura-style API schema."""

from __future__ import annotations

__version__ = "0.1.0"

"""Filters that the templates of all targets can use."""

from __future__ import annotations

import json


def toml(text: str) -> str:
    """`text` as a TOML string: JSON's escapes are TOML's as well, but for DEL, which TOML wants escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


FILTERS = {"toml": toml}

"""Filters that the templates of all targets can use."""

from __future__ import annotations

import json
import re

_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|&!~@]|:(?=//)|(?<=www)\.|^[-+=]")
_NUMBERED = re.compile(r"(\d{1,9})(?=[.)](?:\s|$))")


def toml(text: str) -> str:
    """`text` as a TOML string: JSON's escapes are TOML's as well, but for DEL, which TOML wants escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def markdown(text: str) -> str:
    """`text`, one line, as Markdown that shows it as it is: no heading, list, link, image or HTML begins in it."""
    found = _MARKUP.sub(r"\\\g<0>", text.strip())
    number = _NUMBERED.match(found)
    return f"{number[1]}\\{found[number.end() :]}" if number else found


FILTERS = {"markdown": markdown, "toml": toml}

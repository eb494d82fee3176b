"""What the log says of a request: what was called, and never what was sent along, in which sessions and secrets are."""

from __future__ import annotations

import re
from urllib.parse import parse_qs

_CALL = re.compile(r"/service/([A-Za-z0-9_]{1,80})(?:/action/([A-Za-z0-9_]{1,80}))?(?=/|\Z)")
_NAME = re.compile(r"[A-Za-z0-9_]{1,80}\Z")
_API = ("/proxy", "/recorded")
_LONGEST = 120


def told(target: str) -> str:
    """The target of a request in a few words: ``/proxy media.list``, ``/index.html``."""
    path, _, query = target.partition("?")
    for prefix in _API:
        if path == prefix or path.startswith(f"{prefix}/"):
            called = _called(path, query)
            return f"{prefix} {called}" if called else prefix
    plain = "".join(each if each.isascii() and each.isprintable() else "?" for each in path)
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}..."


def _called(path: str, query: str) -> str:
    """The service and the action, from the path or the query; "" where neither names them."""
    found = _CALL.search(path)
    if found is not None:
        return ".".join(filter(None, found.groups()))
    try:
        named = parse_qs(query, max_num_fields=200)
    except ValueError:
        return ""
    names = [value for name in ("service", "action") for value in named.get(name, [])[:1]]
    return ".".join(name for name in names if _NAME.match(name))

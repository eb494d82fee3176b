"""The words of a proposal: its title, and its text, cut where a service takes no more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_LONGEST_VERSION = 40


@dataclass(frozen=True, slots=True)
class Row:
    """A client in the text: its name and target, how many files are new, changed and gone, versions now and advised."""

    name: str
    target: str
    added: int
    changed: int
    removed: int
    now: str = ""
    advised: str = ""


def title(before: str, after: str, *, same_schema: bool) -> str:
    """The title of a proposal, by the versions of the API before ("": none) and after."""
    old, new = _word(before), _word(after)
    if same_schema or not new:
        return f"Update clients of API {new}" if new else "Update clients"
    if not old:
        return f"Add clients of API {new}"
    return f"Update clients: API {old} → {new}" if old != new else f"Update clients: API {new}, changed"


def table(rows: Iterable[Row]) -> str:
    """The clients, as a table of Markdown."""
    lines = ["| Client | Target | New files | Changed | Removed | Version |", "|---|---|---:|---:|---:|---|"]
    for row in rows:
        version = f"{row.now} now; {row.advised} advised" if row.advised and row.advised != row.now else row.now
        cells = (row.name, row.target, f"{row.added:,}", f"{row.changed:,}", f"{row.removed:,}", version)
        lines.append(f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |")
    return "\n".join(lines)


def cut(text: str, limit: int, note: str) -> str:
    """`text` with as many whole lines as fit into `limit` bytes of UTF-8 together with `note`, or all of it."""
    if len(text.encode()) <= limit:
        return text
    left = limit - len(f"\n{note}\n".encode())
    kept = []
    for line in text.splitlines(keepends=True):
        left -= len(line.encode())
        if left < 0:
            break
        kept.append(line)
    return f"{''.join(kept)}\n{note}\n"


def _word(version: str) -> str:
    """A version of a schema, whatever is in it, on one line that means nothing to Markdown."""
    plain = "".join(each if each.isalnum() or each in ".-+" else " " for each in version)
    return " ".join(plain.split())[:_LONGEST_VERSION]

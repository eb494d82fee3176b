"""Where a finding stands, for services that show it beside the file."""

from __future__ import annotations

from generator.diff.findings import Finding

from .listing import Listing


def place_of(listing: Listing, finding: Finding) -> tuple[str | None, int]:
    """The file and the line of a finding: in the new schema, where that is a file, or else in the old one.

    Of a part that is gone, the new schema has what held it. The line is 1 where nothing is known of it, the file None
    where neither schema is one.
    """
    new, old = file_of(listing.new.name), file_of(listing.old.name)
    if new is not None:
        return new, finding.line or 1
    return old, finding.old_line or 1


def file_of(source: str) -> str | None:
    """The path of a schema with ``/``, also of one from a git revision; None for an address or standard input."""
    if source.startswith("git:"):
        return source.split(":", 2)[2].removeprefix("./")
    if "://" in source or source.startswith("<"):
        return None
    return source.replace("\\", "/")

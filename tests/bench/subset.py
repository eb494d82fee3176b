"""Measures how small a part of an API is as a client: ``python -m tests.bench.subset [TARGET ...]``.

For each language: the whole client of ovp-2026.xml and the vendored one of the services media and session, with and
without subclasses that no chosen action can return or take; classes, files, bytes, and the share of the whole.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.api import Api
from generator.model.selection import select
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.targets.base import Job, Target
from generator.targets.registry import target_named
from tests.support import SHARED

SCHEMA = "schemas/ovp-2026.xml"
LANGUAGES = ("go", "java", "python", "typescript")
CHOICE = ("media.*", "session.*")


@dataclass(frozen=True, slots=True)
class Size:
    """How large a client is."""

    classes: int
    enums: int
    files: int
    bytes: int


def sizes(api: Api, target: Target, include: Sequence[str]) -> Iterator[tuple[str, Size]]:
    """The sizes of the whole client, of the part, and of the part without inherited classes, each vendored."""
    yield "whole", _size(target, api)
    for label, prune in (("part", False), ("pruned", True)):
        selection = select(api, include, prune_inherited=prune)
        if selection.problems:
            raise SystemExit("\n".join(selection.problems))
        yield label, _size(target, selection.api)


def _size(target: Target, api: Api) -> Size:
    options = {option.name: option.default for option in target.options}
    files = target.vendored(Job(api, options))
    if files is None:
        raise SystemExit(f"the target {target.name} prints no vendored clients")
    lengths = [len(file.content) for file in files]
    return Size(len(api.classes), len(api.enums), len(lengths), sum(lengths))


def whole_api() -> Api:
    """The API of the schema.

    Raises:
        SystemExit: if the reference data is not there.
    """
    if SHARED is None:
        raise SystemExit("the real schemas in ../shared are not there")
    reading = read_schema(fetch(str(SHARED / SCHEMA)))
    assert reading.api is not None
    return reading.api


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", default=LANGUAGES, metavar="TARGET")
    parser.add_argument("--include", action="append", metavar="PATTERN")
    arguments = parser.parse_args()
    api = whole_api()
    print("| Language | Client | Classes | Enums | Files | Bytes | Share |")
    print("|---|---|---:|---:|---:|---:|---:|")
    for name in arguments.targets:
        whole = 0
        for label, size in sizes(api, target_named(name), arguments.include or CHOICE):
            whole = whole or size.bytes
            share = f"{100 * size.bytes / whole:.1f} %"
            numbers = f"{size.classes:,} | {size.enums:,} | {size.files:,} | {size.bytes:,}"
            print(f"| {name} | {label} | {numbers} | {share} |", flush=True)


if __name__ == "__main__":
    main()

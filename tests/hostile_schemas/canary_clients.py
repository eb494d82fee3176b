"""Clients of all languages, printed in memory: of hostile schemas, and of the same schemas with harmless texts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from generator.model.api import Api
from generator.targets.base import Job, Target
from generator.targets.registry import target_named

from .canary_payloads import pairs
from .canary_schema import api_of, schema_of

LANGUAGES = ("go", "java", "python", "typescript")

Files = Mapping[str, bytes]
"""The files of a client: path -> content."""


def printed(language: str, api: Api, options: Mapping[str, str] | None = None) -> dict[str, bytes]:
    """The client of an API; no path may come twice."""
    target = target_named(language)
    files = list(target.files(Job(api, defaults(target) | dict(options or {}))))
    found = {file.path: file.content for file in files}
    assert len(found) == len(files), "a path was printed twice"
    return found


def defaults(target: Target) -> dict[str, str]:
    """The options of a target where none is given."""
    return {option.name: option.default for option in target.options}


@cache
def hostile_api() -> Api:
    """An API that says every pair of payloads in every place."""
    return api_of(schema_of(pairs()))


@cache
def hostile(language: str) -> Files:
    """Its client."""
    return printed(language, hostile_api())


@cache
def harmless(language: str) -> Files:
    """The client of an API that differs in its texts alone."""
    return printed(language, api_of(schema_of(["Text."] * len(pairs()))))

"""One API with everything that is hostile, and its clients as each language builds them: building takes its time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from typing import TypeVar

from generator.model.api import Api, Class
from generator.model.types import ROOT_CLASS
from tests.support import once
from tests.targets.apis import write_tree
from tests.targets.go.test_go_hostile import names as go_names
from tests.targets.go.test_go_hostile import texts as go_texts

from .canary_clients import Files, printed
from .canary_payloads import EXAMPLES, pairs
from .canary_schema import api_of, schema_of
from .names_schema import hostile_names, schema_of_names
from .random_schemas import random_schema, xml

_Symbol = TypeVar("_Symbol")


@cache
def names_api() -> Api:
    """An API in which everything has a hostile name that the reader takes."""
    return api_of(schema_of_names(hostile_names()))


@cache
def everything() -> Api:
    """Hostile texts and names as a schema has them, those that no reader takes, and random schemas."""
    texts = api_of(schema_of(pairs(), per_service=4))
    randoms = (random_schema(Random(seed), size=4, mark=f"Rnd{seed}x") for seed in range(max(1, EXAMPLES // 100)))
    return merged([texts, names_api(), go_texts(), go_names(), *(api_of(xml(schema)) for schema in randoms)])


def merged(apis: Iterable[Api]) -> Api:
    """One API of all that these have; of what has the same name the first."""
    found = list(apis)
    classes = _first((each for api in found for each in api.classes), lambda each: each.name)
    return Api(
        "1.0.0",
        enums=_first((each for api in found for each in api.enums), lambda each: each.name),
        classes=tuple(_rooted(each) for each in classes),
        services=_first((each for api in found for each in api.services), lambda each: each.id.lower()),
        plugins=_first((each for api in found for each in api.plugins), lambda each: each.name),
        errors=_first((each for api in found for each in api.errors), lambda each: each.name),
        settings=_first((each for api in found for each in api.settings), lambda each: each.name),
    )


def _rooted(class_: Class) -> Class:
    return class_ if class_.base or class_.name == ROOT_CLASS else replace(class_, base=ROOT_CLASS)


def _first(symbols: Iterable[_Symbol], key: Callable[[_Symbol], str]) -> tuple[_Symbol, ...]:
    found: dict[str, _Symbol] = {}
    for symbol in symbols:
        found.setdefault(key(symbol), symbol)
    return tuple(found.values())


@cache
def files(language: str) -> Files:
    """The client of `everything`."""
    return printed(language, everything())


def written(language: str) -> Path:
    """The client of `everything` in a folder that all workers of a test run share."""
    return once(f"hostile-{language}", lambda out: write_tree(files(language), out))

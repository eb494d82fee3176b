"""Whole random schemas: reading them ends in an API or in diagnostics, and what reads, generates and compiles.

The fixed run is short; ``CLIENTGEN_EXAMPLES=2000`` makes it long.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.cli.inspect_text import part, summary
from generator.model.api import Api
from generator.model.describe import describe, find
from generator.model.selection import select
from generator.model.types import ROOT_CLASS
from generator.reader.fetch import SchemaText
from generator.reader.read import read_schema
from generator.targets.go.names import Names as GoNames
from generator.targets.go.words import flat
from generator.targets.words import pascal, snake

from .canary_clients import LANGUAGES, harmless, printed
from .canary_code import ENDINGS, taken_apart
from .canary_payloads import EXAMPLES
from .random_schemas import broken, otherwise, random_schema, reordered, xml

RANDOM = st.randoms(use_true_random=False)


def examples(fixed: int) -> Callable[[Any], Any]:
    """How many examples a test looks at: `fixed`, always the same ones, or as many as the environment asks for."""
    return settings(
        max_examples=fixed if EXAMPLES == 1 else EXAMPLES,
        derandomize=EXAMPLES == 1,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


def read(data: bytes) -> Api | None:
    """The API of a schema, or None where the reader said what is wrong with it, and where."""
    reading = read_schema(SchemaText("random.xml", data))
    for each in reading.diagnostics:
        assert 0 <= each.line <= data.count(b"\n") + data.count(b"\r") + 1
        assert "\n" not in str(each) and str(each).startswith("random.xml")
    assert (reading.api is None) == bool(reading.errors)
    return reading.api


def clients(api: Api) -> dict[str, Mapping[str, bytes]]:
    """The clients of all languages."""
    return {language: printed(language, api) for language in LANGUAGES}


@given(RANDOM)
@examples(6)
def test_a_valid_schema_gives_clients_that_parse(random: Random) -> None:
    api = read(xml(random_schema(random)))
    assert api is not None
    for language, files in clients(api).items():
        for path, content in files.items():
            if path.endswith(ENDINGS) and content != harmless(language).get(path):
                taken_apart(path, content)


@given(RANDOM)
@examples(20)
def test_a_broken_schema_gives_diagnostics_or_clients(random: Random) -> None:
    data = broken(xml(random_schema(random)), random)
    api = read(data)
    if api is not None:
        clients(api)
        assert summary(api)
        for symbol in (*api.classes, *api.enums, *api.errors):
            found = find(api, symbol.name)
            assert found is not None and part(describe(api, found))


@given(RANDOM)
@examples(6)
def test_order_and_writing_of_a_schema_change_no_byte(random: Random) -> None:
    schema = random_schema(random)
    first, second = read(xml(schema)), read(otherwise(reordered(schema, random), random))
    assert first is not None and second is not None
    assert clients(first) == clients(second)


@given(RANDOM)
@examples(6)
def test_a_part_has_the_files_of_the_whole(random: Random) -> None:
    """A client of some services has no path that the client of the whole lacks.

    The files of one enum, of one class and of one service with all its actions are the same to the byte. Others list
    what there is: the client, the indexes, the errors, the settings, the README, in TypeScript also the classes and the
    enums. In Go the file of a class says, besides, which class trees it belongs to, and that depends on what is
    declared as the type of anything; so files are compared where the trees are the same.
    """
    whole = read(xml(random_schema(random, plain=True)))
    assert whole is not None
    chosen = [f"{service.id}.*" for service in whole.services if random.random() < 0.5]
    some = select(whole, chosen or [f"{whole.services[0].id}.*"]).api
    for language in LANGUAGES:
        files, of_whole = printed(language, some), printed(language, whole)
        assert files.keys() <= of_whole.keys()
        for path in alone(language, some, whole):
            shared = [each for each in files if each == path or (path.endswith("/") and each.startswith(path))]
            assert shared, path
            assert [each for each in shared if files[each] != of_whole[each]] == []


def alone(language: str, some: Api, whole: Api) -> Iterator[str]:
    """Files, and folders with ``/``, that hold one enum, class or service each."""
    classes = [class_.name for class_ in some.classes if class_.name != ROOT_CLASS]
    stems = [name.removeprefix("Kaltura") for name in classes]
    enums = [enum.name.removeprefix("Kaltura") for enum in some.enums]
    services = [service.name for service in some.services]
    match language:
        case "python":
            yield from (f"src/kaltura_client/types/{snake(name)}.py" for name in stems)
            yield from (f"src/kaltura_client/enums/{snake(name)}.py" for name in enums)
            yield from (f"src/kaltura_client/services/{snake(name)}.py" for name in services)
        case "java":
            yield from (f"src/main/java/com/kaltura/api/model/{name}.java" for name in stems)
            yield from (f"src/main/java/com/kaltura/api/enums/{name}.java" for name in enums)
            made = ("Service", "AsyncService", "Batch", "Actions")
            yield from (
                f"src/main/java/com/kaltura/api/services/{pascal(name)}{what}.java"
                for name in services
                for what in made
            )
        case "go":
            same = GoNames(some).trees == GoNames(whole).trees
            yield from (f"types/{flat(name)}.go" for name in stems if same)
            yield from (f"enums/{flat(name)}.go" for name in enums)
            yield from (f"services/{flat(name)}/" for name in services if same)
        case _:
            yield from (f"src/services/{snake(name).replace('_', '-')}.ts" for name in services)


@pytest.mark.parametrize("seed", range(3 if EXAMPLES == 1 else 20))
def test_mistakes_are_told_and_not_raised(seed: int) -> None:
    """Many mistakes in one schema, without looking for the smallest example of anything."""
    random = Random(seed)
    data = xml(random_schema(random))
    for _ in range(20):
        data = broken(data, random)
        api = read(data)
        if api is not None:
            summary(api)

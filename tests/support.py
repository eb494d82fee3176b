"""What tests of all rooms share: the checkout, the reference data beside it, and generated clients.

The reference data (real schemas, recorded answers, vectors) lies in ``shared`` beside the checkout. It is no part of
the project: tests that need it skip without it, saying so; with ``CLIENTGEN_REQUIRE_ALL=1`` they fail instead.
"""

from __future__ import annotations

import importlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from types import ModuleType
from typing import NoReturn
from zlib import crc32

import pytest

ROOT = Path(__file__).resolve().parent.parent
"""The checkout."""

_SHARED = ROOT.parent / "shared"
SHARED: Path | None = _SHARED if (_SHARED / "schemas").is_dir() else None
"""The reference data, None where there is none."""

REQUIRE_ALL = os.environ.get("CLIENTGEN_REQUIRE_ALL") == "1"
"""Whether a test that cannot run for want of something fails instead of being skipped."""

CACHE_VARIABLE = "CLIENTGEN_TEST_CACHE"
"""Environment variable naming the directory that the workers of one test run share."""

SCHEMAS: Mapping[str, str] = {
    "ovp-2026": "schemas/ovp-2026.xml",
    "ovp-2016-03": "schemas/ovp-2016-03.xml",
    "ovp-2011": "schemas/ovp-2011.xml",
    "ott-2020": "schemas/ott-2020.xml",
}
"""Names that `client_for` knows beside ``default``, and their schemas below the reference data."""


def missing(what: str) -> NoReturn:
    """Skips the test for want of `what`, or fails it where everything is required."""
    if REQUIRE_ALL:
        pytest.fail(f"{what}, and CLIENTGEN_REQUIRE_ALL=1 asks for all tests", pytrace=False)
    pytest.skip(what)


def need_shared(*parts: str) -> Path:
    """The reference data, or the file `parts` below it; skips or fails the test where it is absent."""
    if SHARED is None:
        missing("the reference data is not beside the checkout")
    path = SHARED.joinpath(*parts)
    if not path.exists():
        missing(f"{path.relative_to(SHARED)} is not in the reference data")
    return path


def schema_for(name: str) -> Path:
    """The schema that goes by `name`: ``default`` or a key of `SCHEMAS`."""
    if name == "default":
        from generator.resources import default_schema

        return default_schema()
    return need_shared(SCHEMAS[name])


def generate_client(
    schema: Path | None,
    out: Path,
    options: Mapping[str, str] | None = None,
    *,
    target: str = "python",
    tests: bool = False,
) -> Path:
    """Prints a client of `schema` (None: the default one) into `out`, with tests of its own if asked; returns `out`."""
    from generator.conformance.recorded import recorded_tests
    from generator.model.selection import select
    from generator.output.write import About, write
    from generator.reader.fetch import fetch
    from generator.reader.read import read_schema
    from generator.replay.store import load_directory
    from generator.resources import recordings
    from generator.targets.base import Job
    from generator.targets.registry import target_named

    reading = read_schema(fetch(None if schema is None else str(schema)))
    assert reading.api is not None, [str(error) for error in reading.errors]
    found = target_named(target)
    chosen = {option.name: option.default for option in found.options} | dict(options or {})
    api = select(reading.api, (), ()).api
    recorded = recorded_tests(api, load_directory(recordings())) if tests else ()
    files = found.files(Job(api=api, options=chosen, tests=recorded))
    write(files, out, about=About(target=target, api_version=api.version, options=chosen, tests=tests))
    return out


def client_for(
    name: str, *, target: str = "python", options: Mapping[str, str] | None = None, tests: bool = False
) -> Path:
    """The generated project of a schema: its root.

    It is printed once per test run and shared by all workers, so tests must not write into it. `name` is ``default``
    or a key of `SCHEMAS`; `options` are options of the target; with `tests` it carries tests of its own. The package
    of a Python project lies in ``src/``; without the option ``package`` it is ``kaltura_client`` for ``default``, else
    ``client_<name>``, so that clients of several schemas fit in one process.
    """
    schema = schema_for(name)
    chosen = dict(options or {})
    if name != "default" and target == "python":
        chosen.setdefault("package", "client_" + name.replace("-", "_"))
    key = sha256(repr((target, tests, sorted(chosen.items()))).encode()).hexdigest()[:12]
    return once(f"client-{name}-{key}", lambda out: generate_client(schema, out, chosen, target=target, tests=tests))


def once(key: str, make: Callable[[Path], object]) -> Path:
    """The directory that `make(directory)` filled, made by one worker and awaited by the others.

    Raises:
        Whatever `make` raises, in each worker that asks.
    """
    cache = _cache()
    final = cache / key
    lock = cache / f"{key}.lock"
    for _ in range(6000):
        if final.is_dir():
            return final
        try:
            lock.mkdir()
        except FileExistsError:
            time.sleep(0.05)
            continue
        try:
            if not final.is_dir():
                draft = Path(tempfile.mkdtemp(prefix=f"{key}-", dir=cache))
                make(draft)
                draft.rename(final)
        finally:
            lock.rmdir()
    raise TimeoutError(f"another worker holds {lock} for five minutes")


def _cache() -> Path:
    """The directory shared by the workers of this run; `tests.conftest` names and removes it."""
    return Path(os.environ[CACHE_VARIABLE])


def make_cache() -> Path | None:
    """Makes the shared directory in the process that starts the workers; None where the run has one already."""
    if CACHE_VARIABLE in os.environ:
        return None
    os.environ[CACHE_VARIABLE] = tempfile.mkdtemp(prefix="clientgen-tests-")
    return _cache()


def part_of(files: Iterable[Path], schema: str) -> list[Path]:
    """What a tool that looks at each file for itself is shown of a client: all files for the default API, a third for
    the real schemas, which have thousands. Which ones depends on their names alone.
    """
    return sorted(path for path in files if schema == "default" or crc32(path.name.encode()) % 3 == 0)


def package_of(project: Path) -> str:
    """The name of the package below ``src/`` of a generated project."""
    (package,) = (entry.name for entry in (project / "src").iterdir() if (entry / "__init__.py").is_file())
    return package


def import_client(project: Path) -> ModuleType:
    """Imports the package of a generated project.

    Raises:
        AssertionError: if a package of that name was imported from elsewhere: give one another `package` option.
    """
    name = package_of(project)
    source = str(project / "src")
    if source not in sys.path:
        sys.path.insert(0, source)
        importlib.invalidate_caches()
    module = importlib.import_module(name)
    assert module.__file__ is not None
    assert Path(module.__file__).is_relative_to(project), f"{name} was imported from {module.__file__} before"
    return module


def venv_tool(name: str) -> str:
    """The command `name` of the environment that runs the tests; skips or fails the test where it is absent."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        missing(f"{name} is not installed")
    return found

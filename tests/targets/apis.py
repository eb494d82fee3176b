"""Small APIs made by hand, and what the Python target prints for them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from types import ModuleType

from generator.model.api import Action, Api, Class, Constant, Enum, Parameter, Property, Service
from generator.model.types import NOTHING, STRING, ScalarKind, TypeRef
from generator.targets.base import Job
from generator.targets.python import PythonTarget

TARGET = PythonTarget()
DEFAULTS = {option.name: option.default for option in TARGET.options}
_numbers = count(1)


def class_(name: str, *properties: str | Property, base: str | None = None) -> Class:
    """A class with properties; those given by name are strings."""
    full = tuple(item if isinstance(item, Property) else Property(item, STRING) for item in properties)
    return Class(name, base, full)


def enum(name: str, *constants: str) -> Enum:
    """A string enum whose values are the names of its constants."""
    return Enum(name, ScalarKind.STRING, tuple(Constant(constant, constant) for constant in constants))


def action(name: str, *parameters: str | Parameter, result: TypeRef = NOTHING) -> Action:
    """An action with parameters; those given by name are required strings."""
    full = tuple(item if isinstance(item, Parameter) else Parameter(item, STRING) for item in parameters)
    return Action(name, result, full)


def service(name: str, *actions: str | Action, plugin: str | None = None) -> Service:
    """A service; actions given by name take and answer nothing."""
    id_ = name.lower() if plugin is None else f"{plugin}_{name}".lower()
    full = tuple(item if isinstance(item, Action) else action(item) for item in actions)
    return Service(id_, name, full, plugin=plugin)


def api(*symbols: Class | Enum | Service, version: str = "1.0.0") -> Api:
    """An API of these symbols."""
    return Api(
        version,
        enums=tuple(symbol for symbol in symbols if isinstance(symbol, Enum)),
        classes=tuple(symbol for symbol in symbols if isinstance(symbol, Class)),
        services=tuple(symbol for symbol in symbols if isinstance(symbol, Service)),
    )


def printed(
    api: Api, options: Mapping[str, str] | None = None, template_dirs: tuple[Path, ...] = ()
) -> dict[str, bytes]:
    """What the target prints: path -> content."""
    job = Job(api, DEFAULTS | dict(options or {}), template_dirs)
    files = list(TARGET.files(job))
    found = {file.path: file.content for file in files}
    assert len(found) == len(files), "a path was printed twice"
    return found


def schema_files(api: Api) -> dict[str, str]:
    """What is printed of the schema itself: all modules but the runtime, as text, by path below the package."""
    start = "src/kaltura_client/"
    return {
        path.removeprefix(start): content.decode()
        for path, content in printed(api).items()
        if path.startswith(start) and "/runtime/" not in path and path.endswith((".py", ".pyi"))
    }


def write_tree(files: Mapping[str, bytes], directory: Path) -> None:
    """Writes `files` below `directory`."""
    for path, content in files.items():
        target = directory / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


@contextmanager
def imported(api: Api, directory: Path) -> Iterator[ModuleType]:
    """The package printed for `api`, imported from `directory` under a name that no other test has."""
    import importlib

    package = f"client_of_test_{next(_numbers)}"
    write_tree(printed(api, {"package": package}), directory)
    source = str(directory / "src")
    sys.path.insert(0, source)
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(package)
    finally:
        sys.path.remove(source)
        for name in [name for name in sys.modules if name == package or name.startswith(f"{package}.")]:
            del sys.modules[name]

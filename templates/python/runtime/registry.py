"""From wire names to the classes of a client, which are imported when first needed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .errors import ApiError
from .model import ROOT_NAMES, ApiObject

if TYPE_CHECKING:
    from .enums import OpenIntEnum, OpenStrEnum
    from .fields import Kind
    from .model import Model


class Registry:
    """The classes, enums and errors of one client, by wire name.

    Only names that the maps list are ever imported: a name in an answer selects among
    them and can do nothing else (``protocol.md 5.3``). Safe to use from several
    threads.

    Args:
        package: The name of the client's package.
        classes: Wire name to ``module.Class`` below ``<package>.types``.
        enums: Wire name to ``module.Class`` below ``<package>.enums``.
    """

    __slots__ = ("_classes", "_enums", "_errors", "_loaded", "package", "tables")

    def __init__(
        self, package: str, classes: Mapping[str, str], enums: Mapping[str, str]
    ) -> None:
        self.package = package
        self.tables: dict[tuple[str, Kind | type[Model]], Any] = {}
        """What the decoders built, by format and by kind or class."""
        self._classes = classes
        self._enums = enums
        self._loaded: dict[tuple[str, str], Any] = {}
        self._errors: Mapping[str, type[ApiError]] | None = None

    def class_named(self, wire: str) -> type[Model] | None:
        """The class of this wire name; None where the client has none.

        The root of all classes is `ApiObject` where the client has no class of its own
        for it.
        """
        found: type[Model] | None = self._find("types", wire, self._classes)
        return ApiObject if found is None and wire in ROOT_NAMES else found

    def enum_named(self, wire: str) -> type[OpenIntEnum | OpenStrEnum] | None:
        """The enum of this wire name; None where the client has none."""
        found: type[OpenIntEnum | OpenStrEnum] | None
        found = self._find("enums", wire, self._enums)
        return found

    def error_named(self, code: str) -> type[ApiError]:
        """The class of the error with this code; `ApiError` if the client has none."""
        if self._errors is None:
            self._errors = self._load_errors()
        return self._errors.get(code, ApiError)

    def _find(self, part: str, wire: str, names: Mapping[str, str]) -> Any:
        found = self._loaded.get((part, wire))
        if found is None:
            where = names.get(wire)
            if where is not None:
                from importlib import import_module

                module, _, name = where.rpartition(".")
                home = import_module(f"{self.package}.{part}.{module}")
                found = self._loaded[part, wire] = getattr(home, name)
        return found

    def _load_errors(self) -> Mapping[str, type[ApiError]]:
        from importlib import import_module

        errors: Mapping[str, type[ApiError]]
        errors = import_module(f"{self.package}.errors").ERRORS
        return errors

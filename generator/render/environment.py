"""The Jinja environment that all targets print with, and where templates are looked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from .cache import bytecode_cache
from .filters import FILTERS


class Templates:
    """The templates of one target.

    Args:
        own: The target's own directory.
        overrides: Directories that are searched before it, in order; a template there replaces the one of that name.
        globals_: Names that all templates can use.
    """

    def __init__(self, own: Path, overrides: Iterable[Path] = (), globals_: Mapping[str, object] | None = None) -> None:
        overrides = tuple(overrides)
        self._own = own
        # A part that other templates include may be foreign in any of them.
        self._foreign_parts = any(True for folder in overrides for _ in folder.glob("_*.jinja"))
        self._environment = Environment(
            loader=FileSystemLoader([*overrides, own]),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,
            auto_reload=False,
            bytecode_cache=bytecode_cache(),
            extensions=[],
        )
        self._environment.filters.update(FILTERS)
        self._environment.globals.update(globals_ or {})
        self._loaded: dict[str, tuple[Template, bool]] = {}

    def render(self, name: str, view: Mapping[str, object]) -> bytes:
        """What the template `name` prints for `view`, in UTF-8.

        A template that comes from an override is formatted after printing, where it prints Python.

        Raises:
            jinja2.TemplateError: if the template is missing, is no template, or uses a value that is not there.
        """
        template, foreign = self._load(name)
        text = template.render(view)
        if foreign:
            from .formatting import formatted

            text = formatted(name.removesuffix(".jinja"), text)
        return text.encode()

    def _load(self, name: str) -> tuple[Template, bool]:
        found = self._loaded.get(name)
        if found is None:
            template = self._environment.get_template(name)
            # A plain dictionary: each render copies it, and copying Jinja's chain of them costs more than rendering.
            template.globals = dict(template.globals)
            foreign = template.filename is None or Path(template.filename).parent != self._own or self._foreign_parts
            found = self._loaded[name] = template, foreign
        return found

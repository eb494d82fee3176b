"""The Jinja environment that all targets print with, and where templates are looked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, TemplateError

from generator.model.suggest import did_you_mean

from .cache import bytecode_cache
from .faults import BadTemplate
from .filters import FILTERS


class Templates:
    """The templates of one target; those whose names end in ``.html.jinja`` escape what they print.

    Args:
        own: The target's own directory.
        overrides: Directories that are searched before it, in order; a template there replaces the one of that name.
        globals_: Names that all templates can use.

    Raises:
        BadTemplate: if `overrides` hold a template that replaces none.
    """

    def __init__(self, own: Path, overrides: Iterable[Path] = (), globals_: Mapping[str, object] | None = None) -> None:
        overrides = tuple(overrides)
        _check_names(own, overrides)
        self._own = own
        self._overrides = overrides
        # A part that other templates include may be foreign in any of them.
        self._foreign_parts = any(True for folder in overrides for _ in folder.glob("_*.jinja"))
        self._environment = Environment(
            loader=FileSystemLoader([*overrides, own]),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=_is_html,
            auto_reload=False,
            bytecode_cache=bytecode_cache(),
            extensions=[],
        )
        self._environment.filters.update(FILTERS)
        self._environment.globals.update(globals_ or {})
        self._loaded: dict[str, tuple[Template, bool]] = {}

    def render(self, name: str, view: Mapping[str, object]) -> bytes:
        """What `text` gives, in UTF-8."""
        return self.text(name, view).encode()

    def text(self, name: str, view: Mapping[str, object]) -> str:
        """What the template `name` prints for `view`.

        A template that comes from an override is formatted after printing, where it prints Python.

        Raises:
            BadTemplate: if a template of an override is wrong or uses a value that is not there.
            jinja2.TemplateError: the same of the target's own template, which is a fault of the target.
        """
        try:
            template, foreign = self._load(name)
            text = template.render(view)
        except TemplateError as error:
            where = self._place(error)
            if where is None:
                raise
            raise BadTemplate(f"{where}: error: {error}") from error
        if foreign:
            from .formatting import formatted

            text = formatted(name.removesuffix(".jinja"), text)
        return text

    def _place(self, error: TemplateError) -> str | None:
        """``file:line`` in a template of an override that `error` comes from; None where it comes from our own."""
        places = [(getattr(error, "filename", None), getattr(error, "lineno", 0))]
        trace = error.__traceback__
        while trace is not None:
            places.append((trace.tb_frame.f_code.co_filename, trace.tb_lineno))
            trace = trace.tb_next
        for file, line in places:
            if file is not None and Path(file).parent in self._overrides:
                return f"{file}:{line}"
        return None

    def _load(self, name: str) -> tuple[Template, bool]:
        found = self._loaded.get(name)
        if found is None:
            template = self._environment.get_template(name)
            # A plain dictionary: each render copies it, and copying Jinja's chain of them costs more than rendering.
            template.globals = dict(template.globals)
            foreign = template.filename is None or Path(template.filename).parent != self._own or self._foreign_parts
            found = self._loaded[name] = template, foreign
        return found


def _is_html(name: str | None) -> bool:
    """Whether what the template `name` prints is read as HTML: then no text becomes markup unless it is `Markup`."""
    return name is not None and name.endswith(".html.jinja")


def _check_names(own: Path, overrides: tuple[Path, ...]) -> None:
    known = {path.name for path in own.glob("*.jinja")}
    problems = []
    for folder in overrides:
        for path in sorted(folder.glob("*.jinja")):
            if path.name not in known and not path.name.startswith("_"):
                hint = did_you_mean(path.name, known) or f"there are {', '.join(sorted(known))}"
                problems.append(f"{path}: error: this replaces no template of the target; {hint}")
    if problems:
        raise BadTemplate("\n".join(problems))

"""Views of the classes of optional parameters, which are nested in those of services."""

from __future__ import annotations

from dataclasses import dataclass

from .docs import Documenter
from .layout import bracketed, signature
from .signatures import Signature
from .text import WIDTH, javadoc, literal

_MEMBER = "  "
_NESTED = "    "


@dataclass(frozen=True, slots=True)
class SetterView:
    """A method of a class of optional parameters, for a value and for a result of a multirequest."""

    doc: str
    head: str
    token_doc: str
    token_head: str
    statement: str


@dataclass(frozen=True, slots=True)
class ParamsView:
    """The class of the optional parameters of an action."""

    name: str
    doc: str
    head: str
    constructor: str
    setters: tuple[SetterView, ...]


def params_view(docs: Documenter, each: Signature) -> ParamsView:
    """The class of the optional parameters of an action."""
    name = each.name.params
    setters = []
    for parameter in each.action.parameters:
        if not parameter.optional:
            continue
        own = each.optional[parameter.name]
        spelling = each.spellings[parameter.name]
        link = f"#{own}({spelling.argument.partition('<')[0]})"
        about = f"The same as {{@link {link}}}, of a result of a multirequest."
        setters.append(
            SetterView(
                doc=docs.optional(parameter, own),
                head=signature(_NESTED, f"public {name}", own, (f"{spelling.argument} {own}",)),
                token_doc=javadoc((about,), _NESTED),
                token_head=signature(_NESTED, f"public {name}", own, (f"Value<{spelling.value}> {own}",)),
                statement=bracketed(_NESTED + "  ", "put(", [literal(parameter.name), own], ");"),
            )
        )
    return ParamsView(
        name=name,
        doc=javadoc((f"The optional parameters of {{@link #{each.name.method}}}.",), _MEMBER),
        head=_extended(f"public static final class {name}"),
        constructor=bracketed(_NESTED, f"{name}(", ("Call<?> call",), ") {"),
        setters=tuple(setters),
    )


def _extended(head: str) -> str:
    line = f"{_MEMBER}{head} extends Params {{"
    return line if len(line) <= WIDTH else f"{_MEMBER}{head}\n{_MEMBER}    extends Params {{"

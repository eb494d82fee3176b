"""Results of earlier calls of a multirequest as arguments (``protocol.md 7.4``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeGuard

from .errors import UsageError
from .fields import Kind, object_of
from .model import did_you_mean

if TYPE_CHECKING:
    from .registry import Registry


class Reference:
    """Anything that stands for the result of another call of the same multirequest."""

    __slots__ = ()

    def __token__(self) -> str:
        """The text on the wire, such as ``{1:result:id}``."""
        raise NotImplementedError

    def __str__(self) -> str:
        return self.__token__()

    def __format__(self, spec: str) -> str:
        return format(self.__token__(), spec)


class Token(Reference):
    """A part of the result of an earlier call of the same multirequest.

    Attributes are the properties of the result, ``token[0]`` and ``token.every`` are
    elements of a list (all of them joined by commas), ``token["key"]`` is an entry of a
    map. On an object ``token["wireName"]`` takes any property, also one of a subclass
    or of a newer schema. A token is a text to f-strings; a text may hold one token
    only.

    Args:
        position: The place of the call in its multirequest, from 1.
        path: What leads from the result to the part.
        kind: What the part is; None where that is not known.
        registry: Where classes are looked up.
    """

    __slots__ = ("_kind", "_path", "_position", "_registry")

    def __init__(
        self,
        position: int,
        path: tuple[str | int, ...],
        kind: Kind | None,
        registry: Registry,
    ) -> None:
        self._position = position
        self._path = path
        self._kind = kind
        self._registry = registry

    def __token__(self) -> str:
        steps = "".join(f":{step}" for step in self._path)
        return f"{{{self._position}:result{steps}}}"

    def __repr__(self) -> str:
        return f"<token {self.__token__()}>"

    def __getattr__(self, name: str) -> Token:
        if name.startswith("_"):
            raise AttributeError(f"a token has no attribute {name!r}")
        code = self._kind.code if self._kind else ""
        if name == "every" and code in ("list", ""):
            return self._step("_all", self._element())
        attributes = self._attributes()
        item = attributes.get(name)
        if item is None:
            hint = did_you_mean(name, attributes)
            raise AttributeError(
                f"{self!r} is {self._described()} and has no attribute {name!r}{hint}",
                name=name,
                obj=self,
            )
        return self._step(item.wire, item.kind)

    def __getitem__(self, key: int | str) -> Token:
        code = self._kind.code if self._kind else ""
        if isinstance(key, int):
            if code not in ("list", ""):
                raise UsageError(f"{self!r} is {self._described()}, not a list")
            if key < 0:
                raise UsageError(f"{self!r}: an index counts from 0 up, not {key}")
            return self._step(key, self._element())
        if code not in ("object", "map", ""):
            raise UsageError(f"{self!r} is {self._described()} and has no {key!r}")
        if not key or set(key) & set(":{}"):
            raise UsageError(f"{self!r}: no token can name {key!r}")
        if code == "map":
            return self._step(key, self._element())
        return self._property(key)

    # Having indices would otherwise make a token an endless iterable.
    __iter__ = None

    def _property(self, wire: str) -> Token:
        for item in self._attributes().values():
            if item.wire == wire:
                return self._step(wire, item.kind)
        if not self._path and wire in ("code", "message"):
            raise UsageError(
                f"{self!r}: a token that names the {wire} of a call that failed"
                " makes the whole request fail"
            )
        return self._step(wire, None)

    def _attributes(self) -> dict[str, Any]:
        if self._kind is None or self._kind.code != "object":
            return {}
        cls = self._registry.class_named(self._kind.name)
        return {} if cls is None else cls.__attributes__

    def _element(self) -> Kind | None:
        return object_of(self._kind.name) if self._kind else None

    def _step(self, step: str | int, kind: Kind | None) -> Token:
        return Token(self._position, (*self._path, step), kind, self._registry)

    def _described(self) -> str:
        return (
            "of unknown type"
            if self._kind is None
            else f"{self._kind.code}"
            + (f" of {self._kind.name}" if self._kind.name else "")
        )


def check_tokens(tree: object, where: str = "") -> None:
    """Refuse texts that a multirequest would make empty (``protocol.md 7.4``).

    Args:
        tree: The encoded arguments of one of its calls, or a part of them.
        where: The path to it.

    Raises:
        UsageError: A text holds a token, and a closing brace behind it.
    """
    if isinstance(tree, str):
        if "{" in tree and ":result" in tree:
            _check_text(tree, where)
    elif _is_dict(tree):
        for name, value in tree.items():
            check_tokens(value, f"{where}.{name}" if where else name)
    elif _is_list(tree):
        for index, value in enumerate(tree):
            check_tokens(value, f"{where}[{index}]")


def _check_text(text: str, where: str) -> None:
    import re

    token = re.search(r"\{\d+:result(:[^{}]*)?\}", text)
    if token and "}" in text[token.end() :]:
        raise UsageError(
            f"{where}: a text that takes in a result of another call can hold nothing"
            " else with a closing brace: the server would make all of it empty"
        )


def _is_dict(tree: object) -> TypeGuard[dict[str, object]]:
    return isinstance(tree, dict)


def _is_list(tree: object) -> TypeGuard[list[object]]:
    return isinstance(tree, list)

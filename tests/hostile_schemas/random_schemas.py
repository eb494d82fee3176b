"""Whole random schemas: valid ones, the same written otherwise, and slightly broken ones.

All randomness comes from a `random.Random`, which hypothesis draws and shrinks, or which a seed makes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random
from xml.sax.saxutils import escape

from .canary_payloads import TEXTS
from .canary_schema import quoted
from .names_schema import hostile_names

_NAMES = tuple(name for name in hostile_names() if len(name) < 40)
_SCALARS = ("string", "int", "bigint", "float", "bool")
_TEXTS = tuple(text for text in TEXTS if len(text) < 400)
_SECTIONS = ("enums", "classes", "services", "plugins", "errors")
SHUFFLED = ("enums", "classes", "services")
"""The sections in which order says nothing."""


@dataclass(frozen=True)
class Node:
    """An element: its tag, its attributes in order, its children."""

    tag: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Node, ...] = ()


@dataclass
class _Maker:
    """Makes one schema; `plain` names clash in no language, `mark` begins those of all that is not a member."""

    random: Random
    plain: bool = False
    size: int = 1
    mark: str = ""
    enums: dict[str, tuple[str, list[str]]] = field(default_factory=dict)
    classes: list[str] = field(default_factory=list)
    bases: dict[str, str] = field(default_factory=dict)
    properties: dict[str, set[str]] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    plugins: list[str] = field(default_factory=list)
    numbers: int = 0

    def name(self, taken: set[str], start: str = "") -> str:
        """A name that is not `taken`, whatever its case; it is taken then."""
        while True:
            self.numbers += 1
            if self.plain:
                found = f"{start}{'N' if start else 'n'}{'abcdefghij'[self.numbers % 10]}{self.numbers}"
            elif self.random.random() < 0.7:
                found = f"{start if self.mark or self.random.random() < 0.5 else ''}{self.random.choice(_NAMES)}"
            else:
                found = start + "".join(self.random.choices("abcXYZ_09", k=self.random.randint(1, 8)))
            if re.match(r"[A-Za-z_]\w*\Z", found) and found.lower() not in taken:
                taken.add(found.lower())
                return found

    def text(self) -> str:
        """Anything that a description may say."""
        kind = self.random.random()
        if kind < 0.4:
            return self.random.choice(_TEXTS)
        if kind < 0.5:
            return ""
        letters = "abc ABC.,\n\t\"'`\\<>&{}$%@*/#é中\u202e\u2028"
        return "".join(self.random.choices(letters, k=self.random.randint(1, 60)))

    def maybe(self, **attributes: str) -> tuple[tuple[str, str], ...]:
        """Some of the attributes."""
        return tuple((key, value) for key, value in attributes.items() if self.random.random() < 0.4)

    def owned(self) -> tuple[tuple[str, str], ...]:
        """A plugin that owns something, or none."""
        return self.maybe(plugin=self.random.choice(self.plugins)) if self.plugins else ()

    def type_(self, *, result: bool = False) -> tuple[tuple[str, str], ...]:
        """Attributes that declare a type."""
        kinds = ["scalar", "scalar"] + ["object", "array", "map"] * bool(self.classes) + ["enum"] * bool(self.enums)
        match self.random.choice([*kinds, "file"] if result else kinds):
            case "enum":
                name = self.random.choice(list(self.enums))
                return ("type", self.enums[name][0]), ("enumType", name)
            case "object":
                return (("type", self.random.choice([*self.classes, "KalturaObject"])),)
            case "array" | "map" as kind:
                return ("type", kind), ("arrayType", self.random.choice(self.classes))
            case "file":
                return (("type", "file"),)
            case _:
                return (("type", self.random.choice(_SCALARS)),)

    def schema(self) -> Node:
        """A schema with all of it."""
        taken = {*_SCALARS, "array", "map", "file", "kalturaobject", "kalturaobjectbase"}
        counts = [self.random.randint(0, most * self.size) for most in (4, 7, 4, 3, 4)]
        plugins: set[str] = set()
        self.plugins = [self.name(plugins, self.mark) for _ in range(counts[3])]
        errors: set[str] = set()
        self.errors = [self.name(errors, f"E{self.mark}") for _ in range(counts[4])]
        for _ in range(counts[0]):
            self.enums[self.name(taken, f"Kaltura{self.mark}")] = (self.random.choice(("string", "int")), [])
        self.classes = [self.name(taken, f"Kaltura{self.mark}") for _ in range(counts[1])]
        services: set[str] = set()
        sections = {
            "enums": [self._enum(name) for name in self.enums],
            "classes": [self._class(number, name) for number, name in enumerate(self.classes)],
            "services": [self._service(self.name(services, self.mark)) for _ in range(max(counts[2], 1))],
            "plugins": [Node("plugin", (("name", name),)) for name in self.plugins],
            "errors": [self._error(name) for name in self.errors],
        }
        return Node(
            "xml",
            (("apiVersion", self.random.choice(("", "1.2.3", "3.1", "5.3.7.28130"))),),
            tuple(Node(name, (), tuple(sections[name])) for name in _SECTIONS),
        )

    def _enum(self, name: str) -> Node:
        base, constants = self.enums[name]
        taken: set[str] = set()
        children = []
        for number in range(self.random.randint(0, 5)):
            constant = self.name(taken)
            constants.append(constant)
            value = str(number - 1) if base == "int" else f"{number}{self.text()}"
            children.append(Node("const", (("name", constant), ("value", value))))
        return Node("enum", (("name", name), ("enumType", base), *self.owned()), tuple(children))

    def _class(self, number: int, name: str) -> Node:
        base = self.random.choice(self.classes[:number]) if number and self.random.random() < 0.5 else ""
        taken = set(self.properties.get(base, ()))
        children = []
        for _ in range(self.random.randint(0, 5)):
            own = (("name", self.name(taken)), *self.type_(), ("description", self.text()))
            flags = self.maybe(readOnly="1", insertOnly="1", writeOnly="1", isTime="1", nullable="1", deprecated="1")
            children.append(Node("property", (*own, *flags)))
        # A subclass may not declare again what a base has, whatever its case: a fault that has a test of its own.
        self.properties[name] = taken
        attributes = (("name", name), *((("base", base),) if base else ()), ("description", self.text()))
        return Node("class", (*attributes, *self.maybe(abstract="1", deprecated="1"), *self.owned()), tuple(children))

    def _service(self, name: str) -> Node:
        taken: set[str] = set()
        actions = tuple(self._action(self.name(taken)) for _ in range(self.random.randint(1, 5)))
        said = (("id", name), ("name", name), ("description", self.text()))
        return Node("service", (*said, *self.owned(), *self.maybe(deprecated="1")), actions)

    def _action(self, name: str) -> Node:
        taken: set[str] = set()
        children = [self._parameter(self.name(taken), optional=False) for _ in range(self.random.randint(0, 3))]
        children += [self._parameter(self.name(taken), optional=True) for _ in range(self.random.randint(0, 3))]
        if self.random.random() < 0.8:
            children.append(Node("result", self.type_(result=True)))
        for error in self.random.sample(self.errors, self.random.randint(0, len(self.errors))):
            children.append(Node("throws", (("name", error),)))
        flags = self.maybe(sessionRequired=self.random.choice(("always", "none", "optional")), beta="1", deprecated="1")
        return Node("action", (("name", name), ("description", self.text()), *flags), tuple(children))

    def _parameter(self, name: str, *, optional: bool) -> Node:
        given = ("optional", "1"), ("default", self.random.choice(("null", "", "1", "-1", "true", "1.5", self.text())))
        own = (("name", name), *self.type_(result=self.random.random() < 0.2), ("description", self.text()))
        return Node("param", (*own, *(given if optional else ()), *self.maybe(isTime="1", deprecated="1")))

    def _error(self, name: str) -> Node:
        taken: set[str] = set()
        told = self.maybe(message=self.text(), description=self.text())
        parameters = [Node("parameter", (("name", self.name(taken)),)) for _ in range(self.random.randint(0, 2))]
        return Node("error", (("name", name), ("code", f"{name}{self.text()}"), *told), tuple(parameters))


def random_schema(random: Random, *, plain: bool = False, size: int = 1, mark: str = "") -> Node:
    """A valid schema.

    Args:
        random: What decides.
        plain: No two symbols want the same name in any language.
        size: How many times as much there may be of everything.
        mark: Is in the names of all services, classes, enums, errors and plugins.
    """
    return _Maker(random, plain, size, mark).schema()


def xml(node: Node) -> bytes:
    """A schema as it is usually written."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{_plainly(node)}\n'.encode()


def _plainly(node: Node) -> str:
    start = f"<{node.tag}{''.join(f' {key}={quoted(value)}' for key, value in node.attributes)}"
    return f"{start}>{''.join(map(_plainly, node.children))}</{node.tag}>\n" if node.children else f"{start}/>\n"


def reordered(node: Node, random: Random) -> Node:
    """The same schema with its sections, and what is in those of `SHUFFLED`, in another order."""
    sections = []
    for section in node.children:
        children = list(section.children)
        if section.tag in SHUFFLED:
            random.shuffle(children)
        sections.append(replace(section, children=tuple(children)))
    random.shuffle(sections)
    return replace(node, children=tuple(sections))


def otherwise(node: Node, random: Random) -> bytes:
    """The same schema in other white space, quotes and references, its attributes in another order."""
    start = random.choice(
        ("", "\ufeff", '<?xml version="1.0"?>', "<?xml version='1.0' encoding='utf-8'?>\r\n<!-- a -->")
    )
    return (start + _strangely(node, random) + random.choice(("", "\n\n", "<!-- end -->"))).encode()


def _strangely(node: Node, random: Random) -> str:
    blank = ("", " ", "\n", "\r\n\t", "<!-- <const name='x'/> -->", "<?x y?>")
    attributes = list(node.attributes)
    random.shuffle(attributes)
    written = "".join(
        f"{random.choice((' ', chr(10), '  ', chr(9)))}{key}{random.choice(('=', ' = '))}{_value(value, random)}"
        for key, value in attributes
    )
    inner = random.choice(blank).join(["", *(_strangely(child, random) for child in node.children), ""])
    if not node.children and random.random() < 0.5:
        return f"<{node.tag}{written}{random.choice(('', ' ', chr(10)))}/>"
    return f"<{node.tag}{written}>{inner}</{node.tag}>"


def _value(text: str, random: Random) -> str:
    if random.random() < 0.5:
        return quoted(text)
    if random.random() < 0.5:
        return '"' + "".join(f"&#{ord(each)};" for each in text) + '"'
    references = {"'": "&apos;", "\n": "&#xA;", "\r": "&#xd;", "\t": "&#x9;"}
    return f"'{escape(text, references)}'"


def broken(data: bytes, random: Random) -> bytes:
    """A schema with a few mistakes: something cut, doubled, moved, renamed, or not of this place at all."""
    for _ in range(random.randint(1, 4)):
        data = random.choice(_MISTAKES)(data, random)
    return data


def _cut(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data) + 1)
    return data[:start] + data[start + random.randint(1, 60) :]


def _doubled(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data) + 1)
    part = data[start : start + random.randint(1, 200)]
    return data[:start] + part + part + data[start + len(part) :]


def _line_moved(data: bytes, random: Random) -> bytes:
    lines = data.split(b"\n")
    lines.insert(random.randrange(len(lines)), lines.pop(random.randrange(len(lines))))
    return b"\n".join(lines)


def _line_twice(data: bytes, random: Random) -> bytes:
    lines = data.split(b"\n")
    lines.insert(random.randrange(len(lines)), random.choice(lines))
    return b"\n".join(lines)


def _another_value(data: bytes, random: Random) -> bytes:
    found: Sequence[re.Match[bytes]] = list(re.finditer(rb'="[^"]*"', data))
    if not found:
        return data
    here, other = random.choice(found), random.choice(found)[0]
    value = random.choice((other, f"={quoted(random.choice((*_TEXTS, *_NAMES, '', 'KalturaObject', 'map')))}".encode()))
    return data[: here.start()] + value + data[here.end() :]


def _another_tag(data: bytes, random: Random) -> bytes:
    found = list(re.finditer(rb"</?(\w+)", data))
    if not found:
        return data
    here, other = random.choice(found), random.choice(found)[1]
    return data[: here.start(1)] + other + data[here.end(1) :]


_STRANGE = (
    b"\x00", b"\xff\xfe", b"&x;", b"&#0;", b"&#xD800;", b"]]>", b"<!DOCTYPE x>", b"<![CDATA[<]]>", b"<a:b/>",
    b'xmlns:a="b" ', b"\xc3", b"<?xml?>", b"\xed\xa0\x80", b"<x>", b"</xml>", b"\x0c", b"\xe2\x80\xa8",
)  # fmt: skip


def _strange_bytes(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data) + 1)
    return data[:start] + random.choice(_STRANGE) + data[start:]


_MISTAKES = (
    _cut, _doubled, _line_moved, _line_twice, _another_value, _another_value, _another_value, _another_tag,
    _strange_bytes,
)  # fmt: skip

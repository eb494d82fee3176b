"""Checks that need all classes: circles, and properties that a base has already.

Nothing here recurses, and nothing walks a line of inheritance once per class: a chain of ten thousand classes is read
as fast as ten thousand classes side by side.
"""

from __future__ import annotations

from dataclasses import replace

from generator.model.api import Class, Property
from generator.model.types import ROOT_CLASS

from .diagnostics import Log

_LONGEST_CIRCLE_SHOWN = 8


def check_circles(classes: list[Class], log: Log) -> bool:
    """Adds one error per circle of bases; returns whether there is none."""
    base_of = {class_.name: class_.base for class_ in classes}
    lines = {class_.name: class_.line for class_ in classes}
    settled: set[str] = set()
    clean = True
    for start in base_of:
        path: dict[str, None] = {}
        current: str | None = start
        while current is not None and current not in settled and current not in path:
            path[current] = None
            current = base_of[current]
        if current is not None and current in path:
            clean = False
            names = list(path)
            _report(names[names.index(current) :], lines, log)
        settled.update(path)
    return clean


def _report(circle: list[str], lines: dict[str, int], log: Log) -> None:
    first = min(range(len(circle)), key=lambda index: lines[circle[index]])
    ordered = circle[first:] + circle[:first]
    shown = [*ordered[:_LONGEST_CIRCLE_SHOWN], "..."] if len(ordered) > _LONGEST_CIRCLE_SHOWN else ordered
    what = f"class {ordered[0]} is its own base: " + " -> ".join([*shown, ordered[0]])
    log.error(lines[ordered[0]], what, "remove one base attribute of this circle")


def without_redeclared(classes: list[Class], log: Log) -> list[Class]:
    """`classes` without the properties that a base declares already; one of another type is an error.

    There must be no circle. No published schema has such a property (``protocol.md 1.3``), and many languages cannot
    express it, so the property of the base is kept.
    """
    declared: dict[str, list[tuple[str, Property]]] = {}
    for class_ in classes:
        for property_ in class_.properties:
            declared.setdefault(property_.name, []).append((class_.name, property_))
    shared = {name: owners for name, owners in declared.items() if len(owners) > 1}
    if not shared:
        return classes
    spans = _spans(classes)
    dropped: dict[str, set[str]] = {}
    for name, owners in shared.items():
        enclosing: list[tuple[str, Property]] = []
        for owner, property_ in sorted(owners, key=lambda pair: spans[pair[0]][0]):
            while enclosing and spans[enclosing[-1][0]][1] <= spans[owner][0]:
                enclosing.pop()
            if not enclosing:
                enclosing.append((owner, property_))
                continue
            base, of_base = enclosing[-1]
            what = f"class {owner}: property {name} is already declared by its base {base}, line {of_base.line}"
            if of_base.type == property_.type:
                log.warning(property_.line, what, "the one of the base is used")
                dropped.setdefault(owner, set()).add(name)
            else:
                log.error(property_.line, f"{what}, with another type", "remove or rename one of them")
    return [_without(class_, dropped.get(class_.name, set())) for class_ in classes]


def _without(class_: Class, names: set[str]) -> Class:
    if not names:
        return class_
    return replace(class_, properties=tuple(each for each in class_.properties if each.name not in names))


def _spans(classes: list[Class]) -> dict[str, tuple[int, int]]:
    """For each class an interval that holds those of its subclasses and meets no other."""
    children: dict[str, list[str]] = {}
    for class_ in classes:
        if class_.base is not None:
            children.setdefault(class_.base, []).append(class_.name)
    spans: dict[str, tuple[int, int]] = {}
    starts: dict[str, int] = {}
    clock = 0
    stack: list[tuple[str, bool]] = [(ROOT_CLASS, False)]
    while stack:
        name, done = stack.pop()
        if done:
            spans[name] = starts[name], clock
            continue
        starts[name] = clock
        clock += 1
        stack.append((name, True))
        stack.extend((child, False) for child in children.get(name, ()))
    return spans

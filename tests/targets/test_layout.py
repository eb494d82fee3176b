"""Laid-out code is what black prints: it changes nothing of it, whatever the lengths."""

from __future__ import annotations

import black
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.targets.python.layout import annotated, bracketed, constant, declared, entry, import_from, returns

MODE = black.Mode(target_versions={black.TargetVersion.PY311})
few = settings(max_examples=60)


def word(size: int) -> str:
    return "a" * size


def unchanged(source: str) -> None:
    assert black.format_str(source, mode=MODE) == source


sizes = st.integers(1, 60)


@few
@given(sizes, sizes, st.lists(sizes, min_size=1, max_size=6), st.booleans())
def test_properties(name: int, type_: int, arguments: list[int], is_list: bool) -> None:
    annotation = f"list[{word(type_)}] | None" if is_list else f"{word(type_)} | None"
    text = annotated("    ", word(name), annotation, "prop(", [f'"{word(size)}"' for size in arguments])
    unchanged(f"class A:\n{text}\n")


@few
@given(sizes, sizes, st.lists(sizes, max_size=4))
def test_actions(name: int, type_: int, parameters: list[int]) -> None:
    elements = [f'"{word(8)}"', f'object_of("{word(20)}")']
    if parameters:
        pairs = [entry(" " * 8, f'"{word(size)}"', f'object_of("{word(size)}")') for size in parameters]
        elements.append(bracketed("{", pairs, "}", "    ", reserve=1).lstrip())
    unchanged(annotated("", "_" + word(name), f"Action[{word(type_)}]", "Action(", elements) + "\n")


@few
@given(sizes, sizes)
def test_constants(name: int, value: int) -> None:
    text = constant("    ", word(name).upper(), f'"{word(value)}"')
    unchanged(f"class A:\n{text}\n")


@few
@given(sizes, sizes)
def test_declarations(name: int, type_: int) -> None:
    text = declared("        ", word(name), word(type_))
    unchanged(f"class A:\n    if x:\n{text}\n")


@few
@given(sizes, sizes)
def test_entries(key: int, value: int) -> None:
    pair = entry("    ", f'"{word(key)}"', f'"{word(value)}"')
    unchanged(f"x = {{\n    {pair},\n    1: 2,\n}}\n")


@few
@given(sizes, sizes)
def test_signatures(item: int, response: int) -> None:
    end = returns(f"AsyncPages[{word(item)}, {word(response)}]", "    ")
    unchanged(f"class A:\n    def f(\n        self,\n        *,\n        a: int = 1,\n{end}\n        return a\n")


@few
@given(st.lists(sizes, min_size=1, max_size=8))
def test_calls(arguments: list[int]) -> None:
    unchanged(bracketed("call(", [word(size) for size in arguments], ")") + "\n")


@few
@given(sizes, st.lists(sizes, min_size=1, max_size=5, unique=True))
def test_imports(module: int, names: list[int]) -> None:
    unchanged(import_from(f".{word(module)}", [word(size).capitalize() for size in names]) + "\n")

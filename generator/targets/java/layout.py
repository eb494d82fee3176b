"""Laying out code as google-java-format does: on one line where that fits, else broken where it breaks lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .text import WIDTH

STEP = "    "


def assigned(indent: str, head: str, call: str, arguments: Sequence[str]) -> str:
    """``head = call(arguments);``."""
    value = f"{call}({', '.join(arguments)});"
    line = f"{indent}{head} = {value}"
    if len(line) <= WIDTH:
        return line
    opening, inner = _opened(indent, head)
    return f"{opening}\n{bracketed(inner, f'{call}(', arguments, ');')}"


def constant(indent: str, head: str, value: str) -> str:
    """``head = value;`` of a value that cannot be split."""
    line = f"{indent}{head} = {value};"
    if len(line) <= WIDTH:
        return line
    opening, inner = _opened(indent, head)
    return f"{opening}\n{inner}{value};"


def _opened(indent: str, head: str) -> tuple[str, str]:
    """``head =`` on a line of its own, or on two where it is too long for one; and how far its value is indented."""
    line = f"{indent}{head} ="
    if len(line) <= WIDTH:
        return line, indent + STEP
    type_, _, name = head.rpartition(" ")
    return f"{indent}{type_}\n{indent}{STEP}{name} =", indent + STEP + STEP


def bracketed(indent: str, head: str, elements: Sequence[str], tail: str) -> str:
    """`head`, which ends with a bracket, `elements` with commas between, and `tail`, which begins with its closing."""
    line = f"{indent}{head}{', '.join(elements)}{tail}"
    if len(line) <= WIDTH or not elements:
        return line
    inner = indent + STEP
    together = f"{inner}{', '.join(elements)}{tail}"
    if len(together) <= WIDTH:
        return f"{indent}{head}\n{together}"
    lines = [f"{inner}{element}," for element in elements[:-1]]
    return "\n".join([f"{indent}{head}", *lines, f"{inner}{elements[-1]}{tail}"])


def signature(indent: str, result: str, name: str, parameters: Sequence[str]) -> str:
    """The head of a method up to its opening brace; `result` holds modifiers too."""
    line = f"{indent}{result} {name}({', '.join(parameters)}) {{"
    if len(line) <= WIDTH:
        return line
    ending = len(name) + (2 if parameters else 5)
    if len(indent) + len(result) + ending > WIDTH:
        return f"{_type(indent, result)}\n{bracketed(indent + STEP, f'{name}(', parameters, ') {')}"
    return bracketed(indent, f"{result} {name}(", parameters, ") {")


def _type(indent: str, result: str) -> str:
    """The type of a method on lines of its own."""
    line = f"{indent}{result}"
    if len(line) <= WIDTH or "<" not in result:
        return line
    head, _, arguments = result.partition("<")
    return f"{indent}{head}<\n{indent}{STEP}{STEP}{arguments}"


def imports(found: Iterable[str], package: str) -> str:
    """Import lines, sorted, without those of classes of `package`; "" for none, else with an empty line after."""
    prefix = f"{package}."
    names = sorted(
        name for name in set(found) if not (name.startswith(prefix) and "." not in name.removeprefix(prefix))
    )
    return "".join(f"import {name};\n" for name in names) + ("\n" if names else "")

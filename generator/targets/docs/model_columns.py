"""Columns of the tables in ``assets/model.js``; ``script/model/columns.ts`` reads them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from generator.model.api import Enum

Json: TypeAlias = Any

_BETWEEN = "\t"
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_ORDERS = {"+": "_ASC", "-": "_DESC"}


def texts(column: Iterable[str]) -> Json:
    """A column of texts: one text, or a list of them where a text holds what stands between them."""
    found = list(column)
    joined = _BETWEEN.join(found)
    # One empty text cannot be told from none.
    return joined if joined and joined.count(_BETWEEN) == len(found) - 1 else found


def sparse(column: Sequence[Json]) -> Json:
    """A column of which most is None: the rows that are something, each as its distance from the one before, then all
    that they are."""
    rows = [row for row, value in enumerate(column) if value is not None]
    steps = [row - before for row, before in zip(rows, [-1, *rows], strict=False)]
    return [steps, [column[row] for row in rows]]


def constant_columns(enums: Iterable[Enum]) -> list[Json]:
    """The constants of all enums: names, texts, numbers.

    A name that follows from the text is left out. Numbers are told by how far they are from the one after the one
    before: where constants are numbered one after the other, all are 0.
    """
    names: list[str] = []
    values: list[str] = []
    numbers: list[int] = []
    for enum in enums:
        before = -1
        for constant in enum.constants:
            if isinstance(constant.value, int):
                names.append(constant.name)
                numbers.append(constant.value - before - 1)
                before = constant.value
            else:
                names.append("" if constant.name == name_of(constant.value) else constant.name)
                values.append(constant.value)
    return [texts(names), texts(values), numbers]


def name_of(value: str) -> str:
    """The name that a constant of the text `value` usually has: ``CREATED_AT_DESC`` for ``-createdAt``."""
    end = _ORDERS.get(value[:1], "")
    return _HUMP.sub("_", value[1:] if end else value).upper() + end

"""Formatting of what a user's own template printed. Our own templates print what the formatter would."""

from __future__ import annotations

from .faults import BadTemplate


def formatted(name: str, text: str) -> str:
    """`text` as black formats it if `name` is that of a Python file, else as it is.

    Raises:
        BadTemplate: if it is no Python.
    """
    if not name.endswith((".py", ".pyi")):
        return text
    from black import Mode, format_str
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    try:
        return format_str(text, mode=Mode(target_versions={TargetVersion.PY311}, is_pyi=name.endswith(".pyi")))
    except InvalidInput as error:
        raise BadTemplate(f"the template {name}.jinja printed what is no Python: {error}") from error

"""All that an error says: itself, what caused it, and what it happened in."""

from __future__ import annotations


def told(error: BaseException) -> str:
    """The texts of an error and of all errors behind it, with their attributes."""
    seen: dict[int, BaseException] = {}
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and id(each) not in seen:
            seen[id(each)] = each
            waiting += [each.__cause__, each.__context__]
            waiting += [item for item in each.args if isinstance(item, BaseException)]
    return "\n".join(f"{each!r} {each} {each.args} {vars(each)}" for each in seen.values())

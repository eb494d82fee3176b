"""Names of an API packed for the search: as words that are spelled once, and as what is new in each name and group.

An API has far fewer words than names, neighbours begin alike, and the same names follow one another in many places.
``templates/docs/script/search/names.ts`` reads what is written here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

from .search_digits import Digits

Style: TypeAlias = Literal[0, 1, 2]
"""How the words of a name are joined: ``likeThis``, ``LikeThis``, ``LIKE_THIS``."""

CAMEL: Style = 0
PASCAL: Style = 1
SNAKE: Style = 2

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_PLAIN = re.compile(r"[A-Za-z0-9_]+")
_COMMON = 55
"""How many words are listed first for being the most common: their numbers are short."""

_ORDERS: tuple[tuple[Style, ...], ...] = ((CAMEL, PASCAL, SNAKE), (PASCAL, SNAKE, CAMEL), (SNAKE, CAMEL, PASCAL))
_SHARED = 5
"""How many words at most a name shares with the one before."""
_NEW, _ONCE, _OTHER_STYLE, _ODD, _WORDS = 6, 7, 8, 10, 11
"""What a number says in the text of words beyond how many are shared with the name before."""

_FOLLOWS, _SPELLED, _END, _KNOWN = 0, 1, 2, 3
"""What a number says in the text of groups: the name that came after the one before when that was last seen, a new
name, no more names, one of those that came before."""

_WORD_DIGITS = Digits(66)
_SHAPE_DIGITS = Digits(20)


class Names:
    """Collects names in the order in which they are read again; `packed` says all of them."""

    def __init__(self) -> None:
        self._spelled: list[tuple[str, Style]] = []
        self._known: dict[tuple[str, Style], int] = {}
        self._next: dict[tuple[str, Style], str] = {}
        self._shape: list[int] = []

    def add(self, names: Iterable[str], style: Style) -> None:
        """Names that hardly ever come twice, in no group."""
        self._spelled.extend((name, style) for name in names)

    def group(self, names: Iterable[str], style: Style, before: str = "") -> None:
        """Names that belong together; `before` is what they follow, where that says something of the first."""
        known, following, write = self._known, self._next, self._shape.append
        previous = before
        for name in names:
            place = (previous, style)
            previous = name
            if following.get(place) == name:
                write(_FOLLOWS)
                continue
            following[place] = name
            key = (name, style)
            number = known.get(key)
            if number is None:
                known[key] = len(known)
                self._spelled.append(key)
                write(_SPELLED)
            else:
                write(_KNOWN + number)
        write(_END)

    def packed(self) -> dict[str, Any]:
        """All that was added, as JSON."""
        told, odd = self._told()
        counts = Counter(word for _, words in told for word in words)
        common = [word for word, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_COMMON]]
        firsts = {word: number for number, word in enumerate(common)}
        repeated = len(common)
        codes: list[int] = []
        for head, words in told:
            codes += head
            for word in words:
                if word in firsts:
                    codes.append(_WORDS + firsts[word])
                elif counts[word] == 1:
                    firsts[word] = -1
                    codes.append(_ONCE)
                else:
                    firsts[word] = repeated
                    repeated += 1
                    codes.append(_NEW)
        return {
            "words": " ".join(firsts),
            "common": len(common),
            "spelled": "".join(map(_WORD_DIGITS, codes)),
            "odd": odd,
            "shape": "".join(map(_SHAPE_DIGITS, self._shape)),
        }

    def _told(self) -> tuple[list[tuple[list[int], tuple[str, ...]]], list[str]]:
        """Of each name what is said of it, and which words are not those of the name before; the odd names."""
        told = []
        odd = []
        before: list[tuple[str, ...]] = [(), (), ()]
        for name, style in self._spelled:
            words, joined = _split(name, style)
            shared = _shared(words, before[style])
            before[style] = words
            head = [shared]
            if joined is None:
                head.append(_ODD)
                odd.append(name)
            elif joined != style:
                head.append(_OTHER_STYLE + (joined - style) % 3 - 1)
            told.append((head, words[shared:]))
        return told, odd


def _split(name: str, style: Style) -> tuple[tuple[str, ...], Style | None]:
    """The words of `name` as they are listed, and the style that joins them to it: `style`, if it can be.

    A name that no style gives is no words, in no style.
    """
    if _PLAIN.fullmatch(name):
        for tried in _ORDERS[style]:
            words = _snake(name) if tried == SNAKE else _camel(name, tried)
            if words:
                return words, tried
    return (), None


def _snake(name: str) -> tuple[str, ...]:
    """The words of ``A_NAME``; none where it is no such name."""
    if name.upper() != name:
        return ()
    words = tuple(name.lower().split("_"))
    return words if all(words) else ()


def _camel(name: str, style: Style) -> tuple[str, ...]:
    """The words of ``aName`` or ``AName``, small unless they begin with two capitals; none for others."""
    found = _WORD.findall(name)
    words = tuple([word if word[1:2].isupper() else word[0].lower() + word[1:] for word in found])
    raised = [word[0].upper() + word[1:] for word in words]
    if raised and style == CAMEL:
        raised[0] = words[0]
    return words if "".join(raised) == name else ()


def _shared(words: tuple[str, ...], before: tuple[str, ...]) -> int:
    """How many words at the start of both are the same."""
    count = 0
    for one, other in zip(words[:_SHARED], before, strict=False):
        if one != other:
            break
        count += 1
    return count

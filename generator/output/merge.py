"""Three-way merge of a file, line by line: what it was, how a person changed it, and what it is to become.

Lines are told apart as patience diff does: lines that occur once on both sides are anchors, and only what lies between
them is compared in full. Everything is bytes, so no encoding can be lost.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

Favour: TypeAlias = Literal["", "ours", "theirs"]
"""Whose lines are taken where both sides changed the same: the edited ones, the new ones, or both with markers."""

OURS_LABEL = "edited"
THEIRS_LABEL = "generated"

_OPEN, _MIDDLE, _CLOSE = b"<<<<<<< ", b"=======", b">>>>>>> "
_MARKERS = (_OPEN + OURS_LABEL.encode(), _MIDDLE, _CLOSE + THEIRS_LABEL.encode())
_OWN = (_MARKERS[0], _MARKERS[2])
_PLACE = re.compile(
    rb"^<<<<<<< [^\n]*\n(?P<ours>.*?)(?:^\|{7}[^\n]*\n.*?)?^=======\r?\n(?P<theirs>.*?)^>>>>>>> [^\n]*\n?", re.M | re.S
)
"""A conflict, in the style of two sides or with their base between them."""

_Lines: TypeAlias = Sequence[bytes]
_Match: TypeAlias = tuple[int, int, int]
"""Where a run of equal lines begins in the first and in the second text, and its length."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of a merge: the text, and how many places of it hold both sides between markers."""

    content: bytes
    conflicts: int


def merge(pristine: bytes, edited: bytes, new: bytes, favour: Favour = "") -> Merged:
    """`new` with the changes that lead from `pristine` to `edited`.

    Where both changed the same lines differently, both stand in the text between the markers of git, or `favour` says
    whose are taken. A text with the line ends of Windows throughout keeps them.
    """
    if edited == pristine:
        return Merged(new, 0)
    if new in (pristine, edited):
        return Merged(edited, 0)
    if _is_windows(edited) and not _is_windows(pristine):
        merged = merge(pristine, edited.replace(b"\r\n", b"\n"), new, favour)
        return Merged(merged.content.replace(b"\n", b"\r\n"), merged.conflicts)
    base, ours, theirs = (_lines(text) for text in (pristine, edited, new))
    written: list[bytes] = []
    conflicts = 0
    for old, left, right in _chunks(base, ours, theirs):
        if left == right or right == old:
            written += left
        elif left == old:
            written += right
        elif favour:
            written += left if favour == "ours" else right
        else:
            conflicts += 1
            written += _marked(left, right)
    return Merged(b"".join(written), conflicts)


def marked_line(content: bytes) -> int:
    """The line, from 1, of the first marker of a conflict that nobody resolved; 0 if a text holds none.

    A marker of git's counts with its end; one that `merge` wrote counts alone as well, for half of a place that was
    resolved by hand is easily left standing.
    """
    if _OPEN not in content and _CLOSE not in content:
        return 0
    lines = content.splitlines()
    last = max((number for number, line in enumerate(lines) if line.startswith(_CLOSE)), default=-1)
    for number, line in enumerate(lines):
        if line in _OWN or (line.startswith(_OPEN) and number < last):
            return number + 1
    return 0


def resolved(content: bytes, favour: Favour) -> bytes:
    """A text with markers of `merge` or of git, in which the side that is favoured stands alone; as it is if none is.

    Git's second side counts as the generated one.
    """
    if not favour:
        return content
    taken = _PLACE.sub(rb"\g<ours>" if favour == "ours" else rb"\g<theirs>", content)
    return b"".join(line for line in _lines(taken) if line.rstrip(b"\r\n") not in _OWN)


def merge_marked(pristine: bytes, edited: bytes, new: bytes) -> Merged | None:
    """`new` with what people changed, where `pristine` is what two sides printed and holds markers for that.

    `edited` still holds markers of git, which need not group the same lines as `pristine`; so each side is looked at
    by itself. None where it is for people to say what is to become of both.
    """
    sides: tuple[Favour, Favour] = ("ours", "theirs")
    one, other = (merge(resolved(pristine, side), resolved(edited, side), new) for side in sides)
    if one.conflicts or other.conflicts:
        return None
    both = merge(new, one.content, other.content)
    return None if both.conflicts else both


def difference(one: bytes, other: bytes) -> int:
    """How many lines only one of two texts has; where they stand does not matter."""
    ones, others = Counter(_lines(one)), Counter(_lines(other))
    return (ones - others).total() + (others - ones).total()


def same_but_line_ends(one: bytes, other: bytes) -> bool:
    """Whether two texts differ in nothing but Windows or Unix ends of lines."""
    return one.replace(b"\r\n", b"\n") == other.replace(b"\r\n", b"\n")


def _is_windows(text: bytes) -> bool:
    return b"\r\n" in text and text.count(b"\n") == text.count(b"\r\n")


def _lines(text: bytes) -> list[bytes]:
    """Lines with their ends; only a line feed ends one, and the last may lack it."""
    found = [line + b"\n" for line in text.split(b"\n")]
    last = found.pop()[:-1]
    return [*found, last] if last else found


def _marked(left: _Lines, right: _Lines) -> Iterator[bytes]:
    """Both sides between markers, without the lines that they begin or end with alike."""
    head = _common(left, right)
    tail = _common(left[head:][::-1], right[head:][::-1])
    middle = [side[head : len(side) - tail] for side in (left, right)]
    yield from left[:head]
    yield _MARKERS[0] + b"\n"
    yield from _ended(middle[0])
    yield _MARKERS[1] + b"\n"
    yield from _ended(middle[1])
    yield _MARKERS[2] + b"\n"
    yield from left[len(left) - tail :]


def _ended(lines: _Lines) -> list[bytes]:
    """`lines`, the last of them with an end, so that a marker starts a line."""
    return [*lines[:-1], lines[-1].removesuffix(b"\n") + b"\n"] if lines else []


def _common(one: _Lines, other: _Lines) -> int:
    """How many lines both begin with."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


# Chunks -----------------------------------------------------------------------------------------------------------


def _chunks(base: _Lines, ours: _Lines, theirs: _Lines) -> Iterator[tuple[_Lines, _Lines, _Lines]]:
    """The three texts cut at the same places: stretches that all have, and between them what somebody changed."""
    at = left = right = 0
    for start, end, in_ours, in_theirs in _shared(_matches(base, ours), _matches(base, theirs)):
        if (start, in_ours, in_theirs) != (at, left, right):
            yield base[at:start], ours[left:in_ours], theirs[right:in_theirs]
        size = end - start
        yield base[start:end], ours[in_ours : in_ours + size], theirs[in_theirs : in_theirs + size]
        at, left, right = end, in_ours + size, in_theirs + size
    if at < len(base) or left < len(ours) or right < len(theirs):
        yield base[at:], ours[left:], theirs[right:]


def _shared(ours: Sequence[_Match], theirs: Sequence[_Match]) -> Iterator[tuple[int, int, int, int]]:
    """Stretches of the base that both sides kept: where each begins and ends, and where it begins on either side."""
    left = right = 0
    while left < len(ours) and right < len(theirs):
        in_base, in_ours, ours_size = ours[left]
        of_base, in_theirs, theirs_size = theirs[right]
        start, end = max(in_base, of_base), min(in_base + ours_size, of_base + theirs_size)
        if start < end:
            yield start, end, in_ours + start - in_base, in_theirs + start - of_base
        if in_base + ours_size < of_base + theirs_size:
            left += 1
        else:
            right += 1


# Matching ---------------------------------------------------------------------------------------------------------


def _matches(one: _Lines, other: _Lines) -> list[_Match]:
    """Runs of equal lines, in order in both."""
    found: list[_Match] = []
    pending = [(0, len(one), 0, len(other))]
    while pending:
        a, a_end, b, b_end = pending.pop()
        head = _common(one[a:a_end], other[b:b_end])
        if head:
            found.append((a, b, head))
        a, b = a + head, b + head
        tail = _common(one[a:a_end][::-1], other[b:b_end][::-1])
        if tail:
            found.append((a_end - tail, b_end - tail, tail))
        a_end, b_end = a_end - tail, b_end - tail
        if a == a_end or b == b_end:
            continue
        anchors = _anchors(one[a:a_end], other[b:b_end])
        if not anchors:
            found += _in_full(one[a:a_end], other[b:b_end], a, b)
            continue
        begin_a, begin_b = a, b
        for in_one, in_other in anchors:
            pending.append((begin_a, a + in_one, begin_b, b + in_other))
            found.append((a + in_one, b + in_other, 1))
            begin_a, begin_b = a + in_one + 1, b + in_other + 1
        pending.append((begin_a, a_end, begin_b, b_end))
    return _slid(sorted(found), one, other)


def _slid(found: Sequence[_Match], one: _Lines, other: _Lines) -> list[_Match]:
    """The same with what was added or removed as far down as equal lines let it be, as git has it.

    Where it is otherwise ambiguous which of several equal lines was added, both sides of a merge then say the same.
    """
    slid: list[_Match] = [(0, 0, 0)]
    for a, b, size in found:
        above_a, above_b, above = slid[-1]
        is_added, is_removed = above_a + above == a, above_b + above == b
        while size and (
            (is_added and other[above_b + above] == other[b]) or (is_removed and one[above_a + above] == one[a])
        ):
            a, b, size, above = a + 1, b + 1, size - 1, above + 1
        slid[-1] = above_a, above_b, above
        if size:
            slid.append((a, b, size))
    return slid


def _anchors(one: _Lines, other: _Lines) -> list[tuple[int, int]]:
    """Lines that occur once in both, as many as stand in the same order."""
    ones, others = Counter(one), Counter(other)
    places = {line: n for n, line in enumerate(other) if others[line] == 1}
    pairs = [(n, places[line]) for n, line in enumerate(one) if ones[line] == 1 and line in places]
    # The longest rising sequence of places: `ends[k]` is the smallest place that ends one of k + 1 elements.
    ends: list[int] = []
    lasts: list[int] = []
    before: list[int] = []
    for n, (_, place) in enumerate(pairs):
        k = bisect_left(ends, place)
        before.append(lasts[k - 1] if k else -1)
        ends[k : k + 1] = [place]
        lasts[k : k + 1] = [n]
    chosen: list[tuple[int, int]] = []
    n = lasts[-1] if lasts else -1
    while n >= 0:
        chosen.append(pairs[n])
        n = before[n]
    return chosen[::-1]


def _in_full(one: _Lines, other: _Lines, a: int, b: int) -> Iterator[_Match]:
    """Runs of equal lines where nothing is unique; `a` and `b` are where the two begin."""
    # Merging is rare, and difflib takes longer to load than most commands take to run.
    from difflib import SequenceMatcher

    for match in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks():
        if match.size:
            yield a + match.a, b + match.b, match.size

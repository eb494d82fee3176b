"""What somebody may have meant: close names for messages."""

from __future__ import annotations

from collections.abc import Iterable

_CUTOFF = 0.7


def closest(word: str, candidates: Iterable[str], limit: int = 1) -> tuple[str, ...]:
    """The names in `candidates` that are close to `word`, the closest first, at most `limit`.

    A name that differs only in case wins over every other.
    """
    folded = {candidate.casefold(): candidate for candidate in candidates}
    wanted = word.casefold()
    if wanted in folded:
        return (folded[wanted],)
    # difflib takes longer to load than most commands take to run.
    from difflib import get_close_matches

    return tuple(folded[match] for match in get_close_matches(wanted, folded, limit, _CUTOFF))


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """``did you mean X?`` for the name closest to `word`, or an empty text where nothing is close."""
    found = closest(word, candidates)
    return f"did you mean {found[0]}?" if found else ""

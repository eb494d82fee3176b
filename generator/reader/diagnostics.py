"""What the reader has to say about a schema: where, what, and what to do about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from generator.model.suggest import did_you_mean

_COMPARISONS = 50_000
_MOST_SHOWN = 1_000


class Severity(StrEnum):
    """How bad it is: an error stops the reading, a warning and a notice do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `line` counts from 1; 0 stands for the file as a whole.

    `what` says what is wrong and where in the schema, `hint` what to do; both without a full stop. `stands_for` is how
    many findings of its severity it is: more than one for those that are left out.
    """

    severity: Severity
    file: str
    line: int
    what: str
    hint: str = ""
    stands_for: int = 1

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        text = f"{place}: {self.severity.value}: {self.what}"
        return f"{text}; {self.hint}" if self.hint else text


class Log:
    """Collects the findings of one reading.

    Warnings and notices that say the same are kept once, with their first line and their number: a new release of
    the server adds an attribute to thousands of elements at a time. Of each severity so many are kept as somebody may
    read; the rest are counted.
    """

    def __init__(self, file: str) -> None:
        self._file = file
        self._errors: list[Diagnostic] = []
        self._grouped: dict[tuple[Severity, str, str], tuple[int, int]] = {}
        self._kept: Counter[Severity] = Counter()
        self._left_out: Counter[Severity] = Counter()
        self._suggestions: dict[str, str] = {}
        self._compared = 0

    @property
    def failed(self) -> bool:
        """Whether there is any error so far."""
        return bool(self._errors)

    def error(self, line: int, what: str, hint: str = "") -> None:
        """Adds an error."""
        if self._room(Severity.ERROR):
            self._errors.append(Diagnostic(Severity.ERROR, self._file, line, what, hint))

    def warning(self, line: int, what: str, hint: str = "") -> None:
        """Adds a warning, or counts it where the same was said before."""
        self._group(Severity.WARNING, line, what, hint)

    def notice(self, line: int, what: str, hint: str = "") -> None:
        """Adds a notice, or counts it where the same was said before."""
        self._group(Severity.NOTICE, line, what, hint)

    def suggest(self, word: str, candidates: Collection[str], otherwise: str = "") -> str:
        """``did you mean X?`` for `word`, or `otherwise` where no name is close.

        Only so many names are compared: ten thousand wrong ones, each with all right ones, take minutes.
        """
        if word not in self._suggestions:
            if self._compared > _COMPARISONS:
                return otherwise
            self._compared += len(candidates)
            self._suggestions[word] = did_you_mean(word, candidates)
        return self._suggestions[word] or otherwise

    def finish(self) -> tuple[Diagnostic, ...]:
        """All findings that are kept, by line, and then how many are not."""
        found = list(self._errors)
        for (severity, what, hint), (line, count) in self._grouped.items():
            times = f" ({count} times, first here)" if count > 1 else ""
            found.append(Diagnostic(severity, self._file, line, what + times, hint))
        found.sort(key=lambda diagnostic: diagnostic.line)
        for severity, count in self._left_out.items():
            what = f"there are {count:,} more {severity.value}s"
            found.append(Diagnostic(severity, self._file, 0, what, "mend those above first", count))
        return tuple(found)

    def _room(self, severity: Severity) -> bool:
        if self._kept[severity] >= _MOST_SHOWN:
            self._left_out[severity] += 1
            return False
        self._kept[severity] += 1
        return True

    def _group(self, severity: Severity, line: int, what: str, hint: str) -> None:
        key = severity, what, hint
        known = self._grouped.get(key)
        if known is not None:
            self._grouped[key] = min(known[0], line), known[1] + 1
        elif self._room(severity):
            self._grouped[key] = line, 1

"""What happens to a run at one of its steps on the disk: it is killed, refused, or somebody else changes something.

A step is whatever opens a file for writing, writes, moves, links, removes or makes something. Steps are seen by an
audit hook, which the interpreter calls before each, and in ``os.write``, of which it tells nothing. A hook stays for
the life of a process, so this is for processes that end with the run.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

_STEPS = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod"}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC

Happening = dict[str, Any]
"""What happens: ``do``, a function of this module; ``at``, the number of the step, from 1; and what that needs."""


class Steps:
    """Counts the steps of this process on the disk, and lets something happen at one of them."""

    def __init__(self, happening: Happening | None, root: str) -> None:
        self.seen: list[str] = []
        self._happening = happening
        self._root = root
        self._on = True
        self._write = os.write
        os.write = self._writing  # type: ignore[assignment]
        sys.addaudithook(self._hook)

    def stop(self) -> None:
        """No more steps are seen."""
        self._on = False

    def _hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._on:
            return
        if (event == "open" and isinstance(arguments[0], str) and arguments[2] & _WRITING) or event in _STEPS:
            self._step(event, arguments[0])

    def _writing(self, descriptor: int, content: bytes) -> int:
        if descriptor > 2 and self._on:
            half = memoryview(content)[: len(content) // 2]
            self._step("write", "", lambda: self._write(descriptor, half))
        return self._write(descriptor, content)

    def _step(self, name: str, path: object, half: Callable[[], object] = lambda: None) -> None:
        text = os.fsdecode(path) if isinstance(path, (str, bytes, os.PathLike)) else ""
        # Caches of the user's own lie elsewhere; steps from an open directory have paths that are relative to it.
        if os.path.isabs(text) and not text.startswith(self._root):
            return
        self.seen.append(f"{name} {text}")
        happening = self._happening
        if happening is None:
            return
        number = len(self.seen)
        if number == happening["at"] or (number > happening["at"] and happening.get("on", False)):
            self._on = happening.get("on", False)
            _HAPPENINGS[happening["do"]](happening, text, half)
            self._on = True


def _kill(happening: Happening, path: str, half: Callable[[], object]) -> None:
    """The run is killed, with all that it started; a write is done by half."""
    half()
    os.killpg(0, signal.SIGKILL)


def _refuse(happening: Happening, path: str, half: Callable[[], object]) -> None:
    """The system refuses the step; with ``on``, each one after it as well."""
    raise OSError(happening["errno"], os.strerror(happening["errno"]), path or None)


def _interrupt(happening: Happening, path: str, half: Callable[[], object]) -> None:
    """Ctrl-C."""
    raise KeyboardInterrupt


def _edit(happening: Happening, path: str, half: Callable[[], object]) -> None:
    """Somebody saves a file, in place or, with ``renamed``, by putting a new one there."""
    place = Path(happening["path"])
    if happening.get("renamed"):
        fresh = place.with_name("fresh-from-an-editor")
        fresh.write_text(happening["text"])
        fresh.replace(place)
    else:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(happening["text"])


def _plant(happening: Happening, path: str, half: Callable[[], object]) -> None:
    """Somebody puts a link in place of something, which gets another name."""
    place = Path(happening["path"])
    if os.path.lexists(place):
        shutil.move(place, happening["aside"])
    place.symlink_to(happening["target"])


_HAPPENINGS: dict[str, Callable[[Happening, str, Callable[[], object]], None]] = {
    "kill": _kill,
    "refuse": _refuse,
    "interrupt": _interrupt,
    "edit": _edit,
    "plant": _plant,
}

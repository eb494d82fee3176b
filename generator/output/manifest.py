"""The manifest: what clientgen wrote into a directory, from what, and the hash of each file.

It is the same for the same input: it holds no date and no path of the machine.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from generator import __version__

from .disk import read_plain
from .merge import Favour, marked_line, resolved
from .paths import MANIFEST_NAME, check_paths
from .problems import OutputProblem, UnusablePaths

_FORMAT = 1

Form: TypeAlias = Literal["package", "vendored"]
PACKAGE: Final = "package"
VENDORED: Final = "vendored"


@dataclass(frozen=True, slots=True)
class About:
    """What a client was printed from: the target, its options, the version of the API and what was chosen of it.

    `tests` tells whether it carries tests, `form` whether it is a package of its own or vendored into another project,
    `prune_inherited` whether it lacks subclasses that its actions neither return nor take.
    """

    target: str
    api_version: str
    options: Mapping[str, str] = field(default_factory=dict)
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    tests: bool = False
    form: Form = PACKAGE
    prune_inherited: bool = False


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a manifest says: `files` are the SHA-256 hashes of the files, in hexadecimal, by path.

    `others` are those of the other side where git could not merge two manifests.
    """

    about: About
    files: Mapping[str, str]
    others: Mapping[str, str] = field(default_factory=dict)

    @property
    def owned(self) -> dict[str, frozenset[str]]:
        """All hashes of each file, by path."""
        owned = {path: frozenset({hash_}) for path, hash_ in self.files.items()}
        return owned | {path: owned.get(path, frozenset()) | {hash_} for path, hash_ in self.others.items()}

    def to_bytes(self) -> bytes:
        """The manifest as it is written: JSON, sorted, the files last."""
        document: dict[str, object] = {
            "format": _FORMAT,
            "generator": f"clientgen {__version__}",
            "target": self.about.target,
            "api_version": self.about.api_version,
            "options": dict(sorted(self.about.options.items())),
            "include": list(self.about.include),
            "exclude": list(self.about.exclude),
            "tests": self.about.tests,
        }
        if self.about.form != PACKAGE:
            document["form"] = self.about.form
        if self.about.prune_inherited:
            document["prune_inherited"] = True
        document["files"] = dict(sorted(self.files.items()))
        return (json.dumps(document, indent=1, ensure_ascii=False) + "\n").encode()


class Newer(Exception):
    """A later version of clientgen wrote it; the text says which, and what to do."""


def digest(content: bytes) -> str:
    """The hash of `content` as a manifest holds it."""
    return sha256(content).hexdigest()


def read_manifest(out: Path) -> Manifest | None:
    """The manifest of the directory `out`; None if there is none.

    Raises:
        OutputProblem: if there is one that cannot be understood.
    """
    path = out / MANIFEST_NAME
    try:
        content = read_plain(path)
    except FileNotFoundError:
        return None
    try:
        return _of_both_sides(content) if marked_line(content) else _parse(json.loads(content))
    except Newer as newer:
        raise OutputProblem(f"{path} was written by {newer}") from newer
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, UnusablePaths) as error:
        raise OutputProblem(
            f"{path} is damaged ({named(error)}), so clientgen cannot tell its files from yours. "
            "Restore it, for example from version control; or delete it and use --force, "
            "which overwrites the files of the client and leaves all others alone."
        ) from error


def named(error: BaseException) -> str:
    """What is wrong with a file, in one line that a broken file cannot make long."""
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"


def _of_both_sides(content: bytes) -> Manifest:
    """The manifest that git left of two, with its markers."""
    sides: tuple[Favour, Favour] = ("ours", "theirs")
    ours, theirs = (_parse(json.loads(resolved(content, side))) for side in sides)
    return Manifest(ours.about, ours.files, theirs.files)


def _parse(document: Any) -> Manifest:
    """Raises Newer, ValueError, KeyError, TypeError, AttributeError or UnusablePaths if `document` is no manifest."""
    check_format(document, _FORMAT)
    files = hashes(document["files"])
    options = document["options"]
    if not all(isinstance(value, str) for value in options.values()):
        raise TypeError("an option is no text")
    about = About(
        target=str(document["target"]),
        api_version=str(document["api_version"]),
        options=options,
        include=tuple(map(str, document["include"])),
        exclude=tuple(map(str, document["exclude"])),
        # Manifests of the first release do not say.
        tests=bool(document.get("tests", False)),
        form=VENDORED if document.get("form") == VENDORED else PACKAGE,
        prune_inherited=bool(document.get("prune_inherited", False)),
    )
    return Manifest(about=about, files=files)


def check_format(document: Any, known: int) -> None:
    """Looks at the format of a document of clientgen's.

    Raises:
        Newer: if it is one that later versions write.
        ValueError, KeyError, TypeError: if it is none.
    """
    found = document["format"]
    if isinstance(found, int) and found > known:
        said = document.get("generator")
        writer = said if isinstance(said, str) and said.isprintable() else "a newer clientgen"
        raise Newer(f"{writer}, in format {found}, and this is clientgen {__version__}. Update clientgen.")
    if found != known:
        raise ValueError(f"format {found!r} is not one that this version knows")


def hashes(found: Any) -> dict[str, str]:
    """`found` as a mapping from safe paths to hashes.

    Raises:
        TypeError, AttributeError, UnusablePaths: if it is something else; a manifest comes from the disk, and what it
            lists is removed one day, so no path of it may lead out of the directory.
    """
    for path, value in found.items():
        if not isinstance(value, str) or len(value) != 64:
            raise TypeError(f"{path!r} has no hash")
    check_paths(found)
    return dict(found)

"""Gets a file as it is in a revision of the git repository around the working directory."""

from __future__ import annotations

import os
import subprocess

from .shown import sentence


class RevisionUnavailable(Exception):
    """The file cannot be had; the text says why and what to do."""


def at_revision(place: str, limit: int) -> bytes:
    """The content of ``REVISION:PATH``, as git understands it: ``HEAD~1:schema/kaltura.xml``, ``main:./kaltura.xml``.

    Of a file that has more than `limit` bytes, the first `limit` and one more are returned.

    Raises:
        RevisionUnavailable: if there is no such file, or no git.
    """
    revision, colon, path = place.partition(":")
    name = f"git:{sentence(place)}"
    # git would take a revision that begins with - for an option.
    if not (revision and colon and path) or revision.startswith("-") or "\0" in place:
        raise RevisionUnavailable(
            f"{name} does not name a file; write git:REVISION:PATH, as in git:HEAD~1:schema/kaltura.xml"
        )
    command = ["git", "cat-file", "blob", place]
    environment = {**os.environ, "LC_ALL": "C"}
    try:
        with subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
        ) as process:
            assert process.stdout is not None and process.stderr is not None
            data = process.stdout.read(limit + 1)
            if len(data) > limit:
                process.kill()
                return data
            told = process.stderr.read().decode(errors="replace")
    except FileNotFoundError as error:
        raise RevisionUnavailable(f"{name} needs git, which is not installed") from error
    if process.returncode:
        said = sentence(told.strip().partition("\n")[0]).removeprefix("fatal: ").rstrip(".")
        reason = said or f"git ended with {process.returncode}"
        raise RevisionUnavailable(
            f"{name} cannot be read: {reason}; paths begin at the root of the repository, or with ./ where you are"
        )
    return data


HISTORY = 100
"""How many versions of a file are looked at."""


def commits_of(revision: str, path: str) -> tuple[str, ...]:
    """The commits up to `revision` that changed the file `path`, the latest first, `HISTORY` at most.

    `path` begins at the root of the repository, or with ./ or ../ at the working directory. None where there is no git,
    no repository, no such revision, or no more history in this clone.
    """
    spec = f":(literal){path}" if path.startswith(("./", "../")) else f":(top,literal){path}"
    if revision.startswith("-") or "\0" in revision + path:
        return ()
    command = ["git", "rev-list", f"--max-count={HISTORY}", "--abbrev-commit", "--abbrev=12", revision, "--", spec]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ()
    return tuple(done.stdout.split()) if done.returncode == 0 else ()

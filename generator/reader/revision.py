"""Gets a file as it is in a revision of the git repository around the working directory."""

from __future__ import annotations

import os
import subprocess


class RevisionUnavailable(Exception):
    """The file cannot be had; the text says why and what to do."""


def at_revision(place: str, limit: int) -> bytes:
    """The content of ``REVISION:PATH``, as git understands it: ``HEAD~1:schema/kaltura.xml``, ``main:./kaltura.xml``.

    Of a file that has more than `limit` bytes, the first `limit` and one more are returned.

    Raises:
        RevisionUnavailable: if there is no such file, or no git.
    """
    revision, colon, path = place.partition(":")
    if not (revision and colon and path) or revision.startswith("-"):
        raise RevisionUnavailable(
            f"git:{place} does not name a file; write git:REVISION:PATH, as in git:HEAD~1:schema/kaltura.xml"
        )
    command = ["git", "cat-file", "blob", place]
    environment = {**os.environ, "LC_ALL": "C"}
    try:
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:
            assert process.stdout is not None and process.stderr is not None
            data = process.stdout.read(limit + 1)
            if len(data) > limit:
                process.kill()
                return data
            told = process.stderr.read().decode(errors="replace")
    except FileNotFoundError as error:
        raise RevisionUnavailable(f"git:{place} needs git, which is not installed") from error
    if process.returncode:
        reason = told.strip().partition("\n")[0].removeprefix("fatal: ") or f"git ended with {process.returncode}"
        raise RevisionUnavailable(
            f"git:{place} cannot be read: {reason}; paths begin at the root of the repository, or with ./ where you are"
        )
    return data

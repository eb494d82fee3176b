"""What targets have in common when a client becomes a part of another project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.targets.base import OutputFile

MIT = "MIT"
"""The licence whose text a client carries; that of another one is for its owner to add."""

_MIT_TEXT = """MIT License

Copyright (c) {holder}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
"""

_NOTE = """This directory holds a client of the Kaltura API that clientgen printed.
{licence}

"""


def sources_below(folder: str, files: Iterable[OutputFile]) -> Iterator[OutputFile]:
    """Those of `files` that lie below `folder`, which ends in ``/`` or is empty, with their paths below it."""
    for file in files:
        if file.path.startswith(folder):
            yield OutputFile(file.path.removeprefix(folder), file.content)


def licence_note(licence: str, holder: str) -> OutputFile:
    """The file that says under which licence the client is.

    Args:
        licence: An SPDX expression; "" for none.
        holder: Who holds the rights; "" where nobody is named.
    """
    said = f"SPDX-License-Identifier: {licence}" if licence else "No licence was stated for it."
    text = _NOTE.format(licence=said)
    if licence == MIT:
        text += mit_text(holder or "the authors of this client")
    return OutputFile("LICENSE", (text.rstrip("\n") + "\n").encode())


def mit_text(holder: str) -> str:
    """The text of the MIT licence."""
    return _MIT_TEXT.format(holder=holder)

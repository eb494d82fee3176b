"""Values of a call are data in the program that `clientgen sample` prints of it: in no language do they become code."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest

from generator.model.api import Api
from generator.model.call_json import read_program
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.resources import default_schema
from generator.targets.base import Job
from generator.targets.prose import is_seen
from generator.targets.registry import target_named

from .canary_clients import LANGUAGES, defaults
from .canary_code import Source, taken_apart
from .canary_payloads import BEYOND_XML, EXAMPLES, MARK, TEXTS, marked

_FILES = {"go": "main.go", "java": "Main.java", "python": "main.py", "typescript": "main.ts"}


_OTHERWISE: dict[str, set[str]] = {
    "go": {"nil", "byte"},
    "java": {"StandardCharsets", "byte", "new", "join", "String"},
    "python": set(),
    "typescript": {"Uint8Array", "from", "new"},
}
"""What a language may need for a text that another text can do without."""


@cache
def api() -> Api:
    """The default API."""
    found = read_schema(fetch(str(default_schema()))).api
    assert found is not None
    return found


def multirequest(text: str) -> dict[str, Any]:
    """Calls that say `text` wherever a call can say something of its own."""
    entry = {"objectType": "KalturaMediaEntry", "name": text, "description": text, "tags": text}
    upload = {"$file": {"path": text}}
    named = {"$file": {"name": text, "text": text}}
    reference = {"$text": [text, {"$result": [1, "name"]}, text]}
    return {
        "multirequest": [
            {"service": "media", "action": "add", "arguments": {"entry": entry}, "settings": {"language": text}},
            {"service": "media", "action": "update", "arguments": {"entryId": reference, "mediaEntry": {"name": text}}},
            {"service": "uploadtoken", "action": "upload", "arguments": {"uploadTokenId": text, "fileData": upload}},
            {"service": "uploadtoken", "action": "upload", "arguments": {"uploadTokenId": text, "fileData": named}},
        ],
        "client": {"serviceUrl": f"https://example.org/{text}", "ks": text, "settings": {"clientTag": text}},
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_are_data(language: str) -> None:
    target = target_named(language)
    job = Job(api(), defaults(target))

    def program(text: str) -> str:
        found = target.sample(job, read_program(api(), multirequest(text)))
        assert found is not None
        return found

    plain = words(taken_apart(_FILES[language], program("Text.").encode()))
    for text in (*TEXTS[:: 1 if EXAMPLES > 1 else 3], *BEYOND_XML):
        said = marked(text)
        if len(said) > 400 or "\ud800" in said:
            # A long text may be written in several parts; half a character is refused as the content of a file.
            continue
        source = program(said)
        assert all(is_seen(each) for each in set(source) - {"\n", "\t"}), ascii(text)
        found = taken_apart(_FILES[language], source.encode())
        assert MARK not in " ".join((*found.code, *found.comments)), text
        assert words(found) <= plain | _OTHERWISE[language], text


def words(source: Source) -> set[str]:
    """The words of a program that are neither text nor layout."""
    return {word for part in source.code for word in re.findall(r"\w+", part)}

"""What a user says of a package stands in its descriptor as a plain value, and in its README as plain words."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from functools import cache
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt

from generator.render.filters import markdown
from generator.targets.base import BadOption, Job
from generator.targets.registry import target_named

from .canary_clients import LANGUAGES, defaults, printed
from .canary_code import ENDINGS, taken_apart
from .canary_payloads import BEYOND_XML, EXAMPLES, MARK, TEXTS
from .canary_schema import api_of, schema_of

ADDRESSES = (
    'https://x.example/">',
    "https://x.example/<script>`${}",
    "https://x.example/\\u0022\\",
    "https://x.example/')",
    "https://x.example/>![image](https://evil.example/x.png)",
    "https://x.example/?a=b&c=d#%0A(e)[f]",
    "https://[::1]:8/",
    "javascript:alert(1)//",
    "file:///etc/passwd",
)
NAMES = ('Jane "J" \\ <jane@example.org>', "']; [tool.evil] #", "{Jane} ${x} </name><x/> & -->")
SPOKEN = ("description", "license", "author", "client-tag", "homepage", "service-url", "repository")
"""The options that take any text, or nearly: what is left of the others is checked to be no more than a name."""

API = api_of(schema_of(["Text."]))


def lines() -> Iterator[str]:
    """Every payload as the one line that an option has to be, and as it is."""
    for text in (*TEXTS, *BEYOND_XML, *ADDRESSES, *NAMES):
        yield f"{text}{MARK}"
        yield " ".join("".join(each if each.isprintable() else " " for each in f"{text} {MARK}").split())


@cache
def accepted(language: str) -> dict[str, list[str]]:
    """The texts that each option takes."""
    target = target_named(language)
    given = defaults(target)
    found: dict[str, list[str]] = {name: [] for name in given}
    for name in given:
        every = 1 if name in SPOKEN or EXAMPLES > 1 else 5
        for text in list(dict.fromkeys(lines()))[::every]:
            try:
                next(target.files(Job(API, given | {name: text})))
            except BadOption as refused:
                assert all(problem.startswith(name) for problem in refused.problems)
            else:
                found[name].append(text)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_options_take_texts_of_one_printable_line_only(language: str) -> None:
    taken = accepted(language)
    assert all(text.isprintable() for texts in taken.values() for text in texts)
    assert len(taken["description"]) > len(TEXTS)
    for name, texts in taken.items():
        if name in ("homepage", "service-url", "repository"):
            assert not [text for text in texts if set(text) & set("\"'<>\\`{} ")], name
        elif name not in SPOKEN:
            assert all(set(text) <= set(f"x{MARK}") for text in texts), (name, texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_an_option_says_is_data(language: str) -> None:
    plain = printed(language, API, {name: "https://x.example/" for name in SPOKEN if name in accepted(language)})
    taken = {name: texts for name, texts in accepted(language).items() if name in SPOKEN and texts}
    for number in range(0, max(map(len, taken.values())), 9):
        said = {name: texts[number % len(texts)] for name, texts in taken.items()}
        found = printed(language, API, said)
        assert found.keys() - {"LICENSE"} == plain.keys() - {"LICENSE"}
        for path, content in found.items():
            if path.endswith(ENDINGS) and content != plain[path]:
                assert taken_apart(path, content).code == taken_apart(path, plain[path]).code, path
        check_descriptor(language, found, said)


def check_descriptor(language: str, files: dict[str, bytes], said: dict[str, str]) -> None:
    """The descriptor of a package has what was said, and nothing that was not."""
    match language:
        case "python":
            project = tomllib.loads(files["pyproject.toml"].decode())
            assert project["project"]["description"] == said["description"]
            assert project["project"]["license"] == said["license"]
            assert project["project"]["urls"] == {"Homepage": said["homepage"]}
            assert "evil" not in project["tool"]
        case "typescript":
            package = json.loads(files["package.json"])
            assert (package["description"], package["license"]) == (said["description"], said["license"])
            assert package["homepage"] == said["homepage"]
            assert not {"postinstall", "preinstall", "install"} & package.get("scripts", {}).keys()
        case "java":
            maven = "{http://maven.apache.org/POM/4.0.0}"
            pom = ElementTree.fromstring(files["pom.xml"])
            assert pom.findtext(f"{maven}description") == said["description"]
            assert pom.findtext(f"{maven}licenses/{maven}license/{maven}name") == said["license"]
            assert pom.findtext(f"{maven}url") == said["homepage"]
            assert len(pom.findall(f".//{maven}plugin")) == 6
        case _:
            assert files["go.mod"] == b"module example.com/kaltura\n\ngo 1.23\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_readme_gains_nothing_but_words(language: str) -> None:
    """Once with all payloads in one description: what it begins with has a test of its own."""
    options = {name: "https://x.example/" for name in ("homepage",) if name in accepted(language)}
    words = " ".join(accepted(language)["description"])
    told = {"description": words, "license": words}
    plain = printed(language, API, {**options, "description": "Text.", "license": "Text."})["README.md"].decode()
    found = printed(language, API, {**options, **told})["README.md"].decode()
    assert kinds(found) == kinds(plain)


def test_a_text_is_one_paragraph_of_words() -> None:
    for text in lines():
        if text.isprintable() and text.strip():
            assert kinds(markdown(text)) == kinds("Text."), text
            assert kinds(f"Text.\n\n{markdown(text)}\n\nText.") == kinds("Text.\n\nText.\n\nText."), text
            assert said_by(markdown(text)) == text.strip()


@pytest.mark.parametrize("text", ["- a", "+ a", "1. a", "12) a", "123456789. a", "===", "---", "    a", "=", "2.", "-"])
def test_no_text_begins_a_block(text: str) -> None:
    assert kinds(markdown(text)) == kinds("Text.")
    assert kinds(f"Text.\n{markdown(text)}") == kinds("Text.\nText.")
    assert said_by(markdown(text)) == text.strip()


def kinds(text: str) -> list[str]:
    """What Markdown makes of a text: the kinds of its elements, but for plain words."""
    words = ("text", "text_special")
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    inner = (child.type for token in tokens for child in token.children or () if child.type not in words)
    return [*(token.type for token in tokens), *inner]


def said_by(text: str) -> str:
    """The words of a text in Markdown."""
    tokens = MarkdownIt("commonmark").parse(text)
    return "".join(child.content for token in tokens for child in token.children or ())

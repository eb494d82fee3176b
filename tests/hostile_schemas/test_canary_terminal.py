"""What commands print of a hostile schema commands no terminal and no build, and stays the document that it is."""

from __future__ import annotations

import io
import json
import re
import sys
from contextlib import redirect_stderr, redirect_stdout
from itertools import cycle
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from generator.cli.main import main
from generator.cli.terminal import bare, exact_output, harmless, harmless_output

from .canary_payloads import BEYOND_XML, CHARACTERS, EXAMPLES, MARK, TEXTS, pairs
from .canary_schema import quoted, schema_of

_LIVE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_COMMAND = re.compile(r"(?m)^\s*(::[\w-]+.*)$|(##\[.*)$")
_LIVE_MARKDOWN = {"link_open", "image", "html_inline", "html_block", "table_open", "fence", "code_block", "hr"}


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """A harmless schema, and one that says all payloads; they differ in texts, defaults and values."""
    folder = tmp_path_factory.mktemp("schemas")
    old, new = folder / "old.xml", folder / "new.xml"
    texts = pairs()
    old.write_bytes(schema_of(["Text."] * (len(texts) + 2)))
    new.write_bytes(schema_of(texts))
    return str(old), str(new)


def told(*arguments: str, status: int = 0) -> str:
    """What a command prints to both streams together."""
    out = io.StringIO()
    with redirect_stdout(out), redirect_stderr(out), pytest.raises(SystemExit) as end:
        main(arguments)
    assert end.value.code == status, out.getvalue()[:2000]
    return out.getvalue()


def check(text: str, *, commands: bool = False) -> str:
    """`text`, which holds nothing that is obeyed; `commands` says that it is made of commands of a build's runner."""
    live = _LIVE.search(text)
    assert not live, text[max(0, live.start() - 200) : live.end() + 50]
    if not commands:
        found = _COMMAND.search(text)
        assert not found, found
    return text


@pytest.mark.parametrize(
    "part", ["", "KalturaT{}Thing", "KalturaT{}Kind", "kalturat{0}.get{0}", "kalturat{}", "KALTURAT{}"]
)
def test_inspect(schemas: tuple[str, str], part: str) -> None:
    for number in range(0, len(pairs()) if part else 1, 5 if EXAMPLES > 1 else 12):
        name = [part.format(number)] if part else []
        check(told("inspect", schemas[1], *name, "--quiet"))
        document = json.loads(check(told("inspect", schemas[1], *name, "--quiet", "--format", "json")))
        if part:
            assert MARK in json.dumps(document)


def test_diagnostics(schemas: tuple[str, str], tmp_path: Path) -> None:
    assert MARK in check(told("inspect", schemas[1], "--verbose"))
    good = Path(schemas[1]).read_text("utf-8").replace("<class ", '<class plugin="x" ')
    bad = tmp_path / "bad.xml"
    for attribute in ("type", "name", "enumType", "base", "plugin", "optional"):
        values = cycle(pairs())
        text = re.sub(rf' {attribute}="[^"]*"', lambda _: f" {attribute}={quoted(next(values))}", good)  # noqa: B023
        bad.write_text(text, "utf-8")
        assert MARK in check(told("inspect", str(bad), status=2))


@pytest.mark.parametrize("form", ["text", "json", "sarif"])
def test_diff(schemas: tuple[str, str], form: str) -> None:
    found = check(told("diff", *schemas, "--all", "--format", form))
    assert MARK in found
    if form != "text":
        json.loads(found)


def test_annotations_are_one_command_each(schemas: tuple[str, str]) -> None:
    found = check(told("diff", *schemas, "--all", "--format", "github"), commands=True)
    assert all(re.match(r"::(error|warning|notice) [^:]*::", line) for line in found.splitlines())
    assert MARK in found and "##[" not in found


def test_markdown_of_a_diff_is_words_and_code(schemas: tuple[str, str]) -> None:
    check_markdown(check(told("diff", *schemas, "--all", "--format", "markdown")))


@pytest.mark.parametrize("language", ["go", "java", "python", "typescript"])
def test_a_changelog_is_words_and_code(schemas: tuple[str, str], tmp_path: Path, language: str) -> None:
    file = tmp_path / "CHANGELOG.md"
    check(told("changelog", *schemas, "--language", language, "--file", str(file)))
    check_markdown(file.read_text("utf-8").replace("\n<!-- clientgen changelog ", "\n[mark]: #"))


def check_markdown(text: str) -> None:
    """In a document the texts of a schema stand in code, and nothing of them is alive."""
    assert MARK in check(text, commands=True)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    assert not {token.type for token in tokens} & _LIVE_MARKDOWN
    for token in tokens:
        for child in token.children or ():
            assert child.type not in _LIVE_MARKDOWN, child
            assert MARK not in child.content or child.type == "code_inline", child


def test_commands_that_are_given_hostile_names(schemas: tuple[str, str], tmp_path: Path) -> None:
    for text in (*CHARACTERS, *BEYOND_XML[1:], "::error::x", "\x1b]0;title\x07"):
        name = f"{text[:100]}{MARK}"
        check(told("inspect", schemas[0], name, status=2))
        check(told("explain", name, status=2))
    name = f"\x1b[31m{MARK}\u202e"
    check(told("why", schemas[0], name, status=2))
    check(told("generate", schemas[0], "--target", name, "--out", str(tmp_path / "out"), status=2))
    check(told("generate", schemas[0], "-t", "go", "-o", str(tmp_path / "out"), "--include", name, status=2))
    check(told("generate", schemas[0], "-t", "go", "-o", str(tmp_path / "out"), "--set", f"module={name}", status=2))
    check(told("inspect", f"{tmp_path}/{name}.xml", status=2))


def test_samples_and_projects(schemas: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    call = tmp_path / "call.json"
    for text in (*TEXTS[::5], *BEYOND_XML):
        call.write_text(json.dumps({"service": text, "action": text, "arguments": {text: text}}))
        check(told("sample", str(call), "-t", "go", "--schema", schemas[0], status=2))
    monkeypatch.chdir(tmp_path)
    strange = json.dumps(f"\x1b[31m{MARK}\u202e")
    Path("clientgen.toml").write_text(f"schema = {strange}\n[clients.{strange}]\ntarget = {strange}\n{strange} = 1\n")
    check(told("check", status=2))
    check(told("sync", status=2))


def test_harmless_text_means_the_same_in_json() -> None:
    for text in (*TEXTS, *BEYOND_XML):
        found = json.loads(harmless(json.dumps(text, ensure_ascii=False)))
        assert found == text
    assert harmless("a\r\nb\tc\n") == "a\r\nb\tc\n"
    assert harmless("\r\x1b") == "\\u000d\\u001b" and harmless("##[x] #[") == "##\\u005bx] #["


class Terminal(io.StringIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("stream", "expected"), [(io.StringIO, "a\rb\x1b[0m"), (Terminal, "a\\u000db\\u001b[0m")])
def test_a_patch_is_exact_unless_a_terminal_reads_it(stream: type[io.StringIO], expected: str) -> None:
    out = stream()
    with redirect_stdout(out), harmless_output():
        with exact_output():
            print("a\rb\x1b[0m", end="")
        print("\x1b", end="")
        assert bare(sys.stdout) is out
    assert out.getvalue() == f"{expected}\\u001b"


def test_nothing_else_of_a_stream_changes() -> None:
    out = io.StringIO()
    with redirect_stderr(out), harmless_output():
        sys.stderr.writelines(["a\x07", "\nb"])
        assert not sys.stderr.isatty() and sys.stderr is not out
    assert out.getvalue() == "a\\u0007\nb"

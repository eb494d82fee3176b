"""How names and texts are spelled in Go."""

from __future__ import annotations

import pytest

from generator.targets.go.text import comment, literal, tag
from generator.targets.go.words import flat, lower_mixed, mixed, part
from tests.targets.test_hostile import NAMES, TEXTS


@pytest.mark.parametrize(
    ("name", "exported", "local"),
    [
        ("partnerId", "PartnerID", "partnerID"),
        ("streamID", "StreamID", "streamID"),
        ("idIn", "IDIn", "idIn"),
        ("idsIn", "IDsIn", "idsIn"),
        ("thumbnailUrl", "ThumbnailURL", "thumbnailURL"),
        ("URLToken", "URLToken", "urlToken"),
        ("addFromUrl", "AddFromURL", "addFromURL"),
        ("ks", "KS", "ks"),
        ("UiConf", "UIConf", "uiConf"),
        ("ESearchEntryParams", "ESearchEntryParams", "esearchEntryParams"),
        ("OTTUser", "OTTUser", "ottUser"),
        ("480p", "N480p", "n480p"),
        ("multiLingual_name", "MultiLingualName", "multiLingualName"),
        ("ENTRY_ID_NOT_FOUND", "EntryIDNotFound", "entryIDNotFound"),
        ("HttpNotificationTemplate", "HTTPNotificationTemplate", "httpNotificationTemplate"),
        ("", "Empty", "empty"),
        ("été", "T", "t"),
    ],
)
def test_names(name: str, exported: str, local: str) -> None:
    assert mixed(name) == exported
    assert lower_mixed(name) == local


def test_the_end_of_a_name_can_begin_with_a_digit() -> None:
    assert part("_3GP") == "3Gp"
    assert part("N3") == "N3"


@pytest.mark.parametrize("name", [*NAMES, "İab", "ﬁ", "ΑΒΓ", "日本"])
def test_no_name_is_anything_but_an_identifier(name: str) -> None:
    for made in (mixed(name), lower_mixed(name), flat(name)):
        assert made.isidentifier() and made.isascii() and made[0] != "_"
    assert flat(name) == flat(name).lower() and "_" not in flat(name)


@pytest.mark.parametrize("text", TEXTS)
def test_no_text_leaves_its_literal(text: str) -> None:
    made = literal(text)
    assert made[0] == made[-1] == '"' and "\n" not in made
    assert made.encode("ascii", "backslashreplace")
    assert not made[1:-1].replace("\\\\", "").replace('\\"', "").count('"')


def test_tags() -> None:
    assert tag("id", ("readonly",)) == '`kaltura:"id,readonly"`'
    assert tag("a,b%") == '`kaltura:"a%2Cb%25"`'
    assert tag("a`b") == '"kaltura:\\"a`b\\""'


@pytest.mark.parametrize("text", ["- item", "# heading", "1. first", "* star", "// go:build", "+ plus"])
def test_nothing_in_a_comment_starts_a_list_or_a_heading(text: str) -> None:
    assert comment((text,)) == f"// ({text})"
    filler = "word " * 19
    lines = comment((f"{filler}{text} {filler}",)).split("\n")
    assert not [line for line in lines if line.removeprefix("// ").startswith(text.split(" ", maxsplit=1)[0])]


def test_a_comment_with_a_list() -> None:
    assert comment(("First.", "Items:", ("one", "two"), "Last.")) == (
        "// First.\n//\n// Items:\n//   - one\n//   - two\n//\n// Last."
    )

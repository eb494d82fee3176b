"""The index of the search and the script of the pages: what they weigh, that they are the same each time, odd names."""

from __future__ import annotations

import json
import time
import zlib
from dataclasses import replace
from typing import Any

import pytest

from generator.model.api import Api
from generator.targets.docs.search import search_script
from generator.targets.docs.search_digits import ALPHABET, Digits
from generator.targets.docs.urls import Urls
from tests.docs.indexes import api_of, hostile, symbols
from tests.support import ROOT, need_shared

_SITE = ROOT / "templates" / "docs" / "assets" / "site.js"
_HEAD = b"(globalThis.clientgen??={}).index="


def _packed(api: Api) -> bytes:
    return search_script(api, Urls(api))


def _index(script: bytes) -> Any:
    assert script.startswith(_HEAD)
    assert script.endswith(b";\n")
    return json.loads(script[len(_HEAD) : -2])


def _weight(data: bytes) -> int:
    return len(zlib.compress(data, 9))


@pytest.mark.parametrize(("name", "most"), [("default", 14_000), ("ovp-2026", 55_000), ("ott-2020", 20_000)])
def test_an_index_weighs_little(name: str, most: int) -> None:
    if name != "default":
        need_shared("schemas", f"{name}.xml")
    assert _weight(_packed(api_of(name))) <= most


def test_the_index_of_a_large_api_is_packed_at_once() -> None:
    need_shared("schemas", "ovp-2026.xml")
    api = api_of("ovp-2026")
    urls = Urls(api)
    took = []
    for _ in range(5):
        start = time.process_time()
        search_script(api, urls)
        took.append(time.process_time() - start)
    # Several times what it takes on a machine that has nothing else to do.
    assert min(took) < 0.6


def test_the_same_api_gives_the_same_bytes() -> None:
    first, second = api_of("default"), api_of("default")
    assert first is not second
    assert _packed(first) == _packed(second)


def test_a_script_is_plain_text_whatever_names_there_are() -> None:
    script = _packed(hostile().ordered())
    assert script.isascii()
    index = _index(script)
    assert {"__proto__", "<img src=x onerror=alert(1)>", "\ud800"} <= set(index["odd"])


def test_nothing_of_an_api_is_left_out() -> None:
    api = api_of("default")
    index = _index(_packed(api))
    assert index["counts"] == [len(api.classes), len(api.enums), len(api.services)]
    kinds = {row[0] for row in symbols(api)}
    assert kinds == {
        *("object", "property", "enum", "constant", "service", "action", "parameter", "error", "plugin", "setting")
    }


def test_an_empty_api_has_an_index() -> None:
    api = replace(api_of("default"), enums=(), services=(), plugins=(), errors=(), settings=())
    only_root = replace(api, classes=(replace(api.root, properties=()),)).ordered()
    assert _index(_packed(only_root))["counts"] == [1, 0, 0]


def test_guides_and_odd_addresses_are_in_it() -> None:
    api = hostile().ordered()
    index = _index(search_script(api, Urls(api), [("Dates and times", "guide/values.html")]))
    assert index["guides"] == [["Dates and times", "guide/values.html"]]
    assert index["urls"] == dict(Urls(api).exceptions())


@pytest.mark.parametrize("ones", [0, 12, 20, 66, 90])
def test_numbers_of_all_sizes_are_told_apart(ones: int) -> None:
    write = Digits(ones)
    numbers = [*range(10_000), 12_345, 99_999, 1_000_000, 70_000_000]
    texts = [write(number) for number in numbers]
    assert len(set(texts)) == len(texts)
    assert set("".join(texts)) <= set(ALPHABET)
    heads = {text[0]: len(text) for text in texts}
    assert all(heads[text[0]] == len(text) for text in texts), "the first character says how many there are"


def test_numbers_are_written_as_the_scripts_read_them() -> None:
    numbers = [0, 65, 66, 157, 2365, 2366, 70_000_000]
    assert "".join(map(Digits(66), numbers)) == "!de!e~}~~!!!!~|u%q"


def test_the_script_of_the_pages_weighs_little() -> None:
    assert _weight(_SITE.read_bytes()) <= 20_000


def test_the_script_of_the_pages_sets_no_markup() -> None:
    script = _SITE.read_text(encoding="utf-8")
    for forbidden in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"):
        assert forbidden not in script

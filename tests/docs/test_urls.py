"""Each page has a path of its own that every file system takes."""

from __future__ import annotations

import pytest

from generator.model.api import Action, Api, Class, Enum, Service
from generator.model.types import NOTHING, ScalarKind
from generator.output.paths import check_paths
from generator.targets.docs.urls import Urls, relative, root_of

_LONG = "Kaltura" + "x" * 300


def _api(*names: str) -> Api:
    actions = tuple(Action(name, NOTHING) for name in names)
    return Api(
        version="1",
        enums=tuple(Enum(name, ScalarKind.INT) for name in names),
        classes=tuple(Class(name, None) for name in names),
        services=tuple(Service(name, name, actions) for name in names),
    )


def test_names_are_paths() -> None:
    urls = Urls(_api("media", "KalturaMediaEntry"))
    assert urls.service("media") == "services/media.html"
    assert urls.action("media", "KalturaMediaEntry") == "actions/media/KalturaMediaEntry.html"
    assert urls.object("KalturaMediaEntry") == "objects/KalturaMediaEntry.html"
    assert urls.enum("media") == "enums/media.html"
    assert urls.exceptions() == {}


@pytest.mark.parametrize("name", ["nul", "COM1", "a b", "../../etc", "a/b", "é", _LONG, "a.", "-", "", "a\u202eb"])
def test_what_is_no_name_of_a_file_gets_another(name: str) -> None:
    urls = Urls(_api("media", name))
    paths = [urls.service(name), urls.action(name, name), urls.object(name), urls.enum(name)]
    check_paths([*paths, urls.service("media"), urls.action(name, "media"), urls.action("media", name)])
    assert all(path.isascii() and " " not in path and len(path) < 200 for path in paths)
    assert urls.exceptions()[f"objects/{name}.html"] == urls.object(name)


def test_names_that_differ_in_case_alone_get_pages_of_their_own() -> None:
    urls = Urls(_api("Media", "media", "MEDIA"))
    assert urls.object("Media") == "objects/Media.html"
    check_paths([urls.object(name) for name in ("Media", "media", "MEDIA")])
    assert set(urls.exceptions()) >= {"objects/media.html", "objects/MEDIA.html"}


@pytest.mark.parametrize(
    ("here", "there", "link"),
    [
        ("index.html", "objects/A.html", "objects/A.html"),
        ("objects/A.html", "objects/B.html#property-id", "B.html#property-id"),
        ("actions/a/b.html", "objects/A.html", "../../objects/A.html"),
        ("actions/a/b.html", "actions/a/c.html", "c.html"),
        ("actions/a/b.html", "actions/c/d.html", "../../actions/c/d.html"),
        ("objects/A.html", "index.html#services", "../index.html#services"),
    ],
)
def test_links_are_relative(here: str, there: str, link: str) -> None:
    assert relative(here, there) == link


def test_the_way_to_the_root() -> None:
    assert [root_of(path) for path in ("index.html", "objects/A.html", "actions/a/b.html")] == ["", "../", "../../"]

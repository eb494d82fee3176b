"""What the site tells of earlier versions: facts of each symbol, and the pages of changes."""

from __future__ import annotations

import gzip
import re

import pytest

from generator.model.api import Api
from generator.model.behaviour import behaviour_of
from generator.model.selection import select
from generator.project.releases import releases_of
from generator.reader.fetch import SchemaText, fetch
from generator.reader.read import read_schema
from generator.render.environment import Templates
from generator.resources import templates_dir
from generator.targets.base import Job, Release
from generator.targets.docs.changes import changes_pages
from generator.targets.docs.history import History
from generator.targets.docs.kit import Kit
from generator.targets.docs.settings import settings_of
from generator.targets.docs.site import Site
from generator.targets.docs.urls import Urls
from generator.targets.registry import target_named
from tests.support import need_shared

_HEAD = '<xml apiVersion="{version}" generatedDate="1"><enums>{enums}</enums><classes>{classes}</classes><services>'


def _api(version: str, services: str, classes: str = "", enums: str = "") -> Api:
    text = _HEAD.format(version=version, enums=enums, classes=classes) + f"{services}</services><plugins/></xml>"
    reading = read_schema(SchemaText("schema.xml", text.encode()))
    assert reading.api is not None, reading.errors
    return reading.api


def _service(id_: str, *actions: str) -> str:
    return f'<service id="{id_}" name="{id_}">{"".join(actions)}</service>'


def _action(name: str, *parameters: str, more: str = "") -> str:
    listed = "".join(f'<param name="{each}" type="int" optional="0"/>' for each in parameters)
    return f'<action name="{name}" {more}>{listed}<result/></action>'


def _class(name: str, *properties: str, more: str = "") -> str:
    listed = "".join(f'<property name="{each}" type="int" readOnly="0" insertOnly="0"/>' for each in properties)
    return f'<class name="{name}" {more}>{listed}</class>'


def _enum(name: str, **constants: int) -> str:
    listed = "".join(f'<const name="{each}" value="{value}"/>' for each, value in constants.items())
    return f'<enum name="{name}" enumType="int">{listed}</enum>'


VERSIONS = (
    _api(
        "1.0.0",
        _service("media", _action("list", "page"), _action("flag"), _action("old")) + _service("gone", _action("x")),
        _class("KalturaBase") + _class("KalturaThing", "id", "size", more='base="KalturaBase"'),
        _enum("KalturaKind", ONE=1, TWO=2),
    ),
    _api(
        "2.0.0",
        _service("media", _action("list", "page", "size"), _action("flag", more='deprecated="1"'), _action("old"))
        + _service("fresh", _action("start", "way")),
        _class("KalturaBase") + _class("KalturaThing", "id", "size", "name", more='base="KalturaBase"'),
        _enum("KalturaKind", FIRST=1, TWO=2),
    ),
    _api(
        "3.0.0",
        _service("media", _action("list", "size"), _action("flag", more='deprecated="1"'))
        + _service("fresh", _action("start", "way"), _action("stop")),
        _class("KalturaBase", "id")
        + _class("KalturaThing", "name", more='base="KalturaBase"')
        + _class("KalturaNew", "a"),
        _enum("KalturaKind", FIRST=1, THREE=3),
    ),
)


@pytest.fixture(scope="module")
def history() -> History:
    """The history of three versions."""
    return History(releases_of(VERSIONS, lambda api: api))


def test_an_api_without_releases_has_no_history() -> None:
    empty = History(())
    assert not empty and empty.versions == ()
    assert empty.since("service", ("media",)) is None and empty.marks("service", ("media",)) == ()


def test_versions_come_newest_first(history: History) -> None:
    assert history and history.versions == ("3.0.0", "2.0.0", "1.0.0")


@pytest.mark.parametrize(
    ("kind", "path", "since"),
    [
        ("service", ("media",), None),
        ("action", ("media", "list"), None),
        ("parameter", ("media", "list", "size"), "2.0.0"),
        ("service", ("fresh",), "2.0.0"),
        ("action", ("fresh", "start"), "2.0.0"),
        ("parameter", ("fresh", "start", "way"), "2.0.0"),
        ("action", ("fresh", "stop"), "3.0.0"),
        ("property", ("KalturaThing", "name"), "2.0.0"),
        ("property", ("KalturaNew", "a"), "3.0.0"),
        ("constant", ("KalturaKind", "THREE"), "3.0.0"),
        ("constant", ("KalturaKind", "FIRST"), None),
    ],
)
def test_since(history: History, kind: str, path: tuple[str, ...], since: str | None) -> None:
    assert history.since(kind, path) == since  # type: ignore[arg-type]


def test_deprecated(history: History) -> None:
    assert history.deprecated("action", ("media", "flag")) == "2.0.0"
    assert history.deprecated("action", ("media", "list")) is None
    assert history.marks("action", ("media", "flag")) == (("deprecated", "deprecated since 2.0.0"),)


def test_what_changed_about_a_symbol_itself(history: History) -> None:
    renamed = history.changed("constant", ("KalturaKind", "FIRST"))
    assert [(event.version, event.change.rule.id) for event in renamed] == [("2.0.0", "enum-const-renamed")]
    moved = history.changed("class", ("KalturaThing",))
    assert [event.change.text for event in moved] == ["Property KalturaThing.id is inherited now."]
    assert history.marks("class", ("KalturaThing",)) == (("changed", "changed in 3.0.0"),)


def test_what_is_gone_below(history: History) -> None:
    def gone(kind: str, *path: str) -> set[tuple[str, ...]]:
        return {event.change.path for event in history.removed(kind, path)}  # type: ignore[arg-type]

    assert gone("service", "media") == {("media", "old"), ("media", "list", "page")}
    assert gone("action", "media", "list") == {("media", "list", "page")}
    assert gone("class", "KalturaThing") == {("KalturaThing", "size")}
    assert gone("enum", "KalturaKind") == {("KalturaKind", "TWO")}
    assert gone("service", "fresh") == set()


def test_what_comes_back_is_something_new() -> None:
    there = _api("1", _service("a", _action("x", "p")))
    changed = _api("2", _service("a", _action("x", more='beta="1"')))
    gone = _api("3", _service("b", _action("y")))
    back = _api("4", _service("a", _action("x")))
    history = History(releases_of((there, changed, gone, back), lambda api: api))
    assert history.since("action", ("a", "x")) == "4"
    assert history.changed("action", ("a", "x")) == () and history.removed("action", ("a", "x")) == ()
    assert history.marks("action", ("a", "x")) == ()


def test_versions_of_one_name_are_told_apart() -> None:
    api = _api("1.0.0", _service("a", _action("x")))
    nameless = _api("", _service("a", _action("x")))
    found = releases_of((nameless, api, api, api), lambda api: api)
    assert [release.version for release in found] == ["without version", "1.0.0", "1.0.0 (2)", "1.0.0 (3)"]
    assert not any(release.changes for release in found)


def test_anchors_are_plain_and_differ() -> None:
    history = History([Release("1.0 beta"), Release("1.0 BETA"), Release("</a>"), Release("1.0/../beta")])
    anchors = [history.anchor(release.version) for release in history.releases]
    assert anchors == ["v-1.0-beta", "v-1.0-beta-2", "v-a", "v-1.0-..-beta"]
    assert history.url("</a>") == "changes.html#v-a"


def test_of_a_part_only_what_concerns_it_is_told() -> None:
    def part(api: Api) -> Api:
        return select(api, ("fresh", "media.list")).api

    told = [change.path for release in releases_of(VERSIONS, part) for change in release.changes]
    assert ("fresh",) in told and ("media", "list", "page") in told
    assert not any(path[:2] in (("media", "old"), ("media", "flag"), ("gone",)) for path in told)


def test_what_a_part_reaches_by_now_is_no_news() -> None:
    def uses(name: str) -> str:
        return f'<action name="get"><param name="x" type="{name}" optional="0"/><result/></action>'

    classes = _class("KalturaOne", "a") + _class("KalturaTwo", "b")
    old = _api("1", _service("a", uses("KalturaOne")) + _service("b", uses("KalturaTwo")), classes)
    new = _api("2", _service("a", uses("KalturaTwo")) + _service("b", uses("KalturaTwo")), classes)
    told = releases_of((old, new), lambda api: select(api, ("a",)).api)[1].changes
    assert [change.rule.id for change in told] == ["type-changed"]


def _site(versions: tuple[Api, ...], only: tuple[str, ...] = ()) -> dict[str, str]:
    """The pages of changes of a site, and those that `only` names."""
    target = target_named("docs")
    options = {option.name: option.default for option in target.options}
    releases = releases_of(versions, lambda api: api) if len(versions) > 1 else ()
    job = Job(versions[-1], options, releases=releases)
    return {
        file.path: file.content.decode()
        for file in target.files(job)
        if re.match("changes.*html$", file.path) or file.path in only
    }


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """Pages of a site of three versions."""
    return _site(VERSIONS, ("services/media.html", "actions/media/flag.html", "index.html"))


def test_the_page_of_changes(pages: dict[str, str]) -> None:
    page = pages["changes.html"]
    assert [name for name in pages if name.startswith("changes")] == ["changes.html"]
    assert page.index('<h2 id="v-3.0.0"') < page.index('<h2 id="v-2.0.0"') < page.index('<h2 id="v-1.0.0"')
    assert page.index('id="v-3.0.0-breaking"') < page.index('id="v-3.0.0-maybe"') < page.index('id="v-3.0.0-safe"')
    assert '<a href="actions/media/list.html#parameter-size"><code>size</code></a>' in page
    # Nothing is left of it to link to; of what held it there is.
    assert "Service <code>gone</code> was removed." in page
    assert '<a href="objects/KalturaThing.html"><code>KalturaThing.size</code></a> was removed.' in page
    assert 'href="changes.html' in pages["index.html"]


def test_links_of_the_page_of_changes_lead_somewhere(pages: dict[str, str]) -> None:
    page = pages["changes.html"]
    ids = set(re.findall(r'id="([^"]+)"', page))
    own = set(re.findall(r'href="#([^"]+)"', page))
    assert own and own <= ids
    assert {name for name in own if name.startswith("rule-")} == {name for name in ids if name.startswith("rule-")}


def test_badges_lead_to_the_version(pages: dict[str, str]) -> None:
    assert 'href="../changes.html#v-3.0.0"' in pages["services/media.html"]
    assert 'href="../../changes.html#v-2.0.0"' in pages["actions/media/flag.html"]


def test_a_site_without_history_has_no_page_of_it() -> None:
    found = _site(VERSIONS[-1:], ("index.html",))
    assert [*found] == ["index.html"] and "changes.html" not in found["index.html"]


def test_many_changes_have_a_page_for_each_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.targets.docs.changes._CAPACITY", 3)
    found = _site(VERSIONS)
    assert {*found} > {"changes.html", "changes/v-2.0.0.html", "changes/v-3.0.0.html", "changes/v-3.0.0_2.html"}
    assert '<tr id="v-2.0.0"><th scope="row"><a href="changes/v-2.0.0.html">2.0.0</a></th>' in found["changes.html"]
    for path, page in found.items():
        for href in re.findall(r'href="((?:\.\./)?changes[^"#]*html)', page):
            assert href.removeprefix("../") in found, (path, href)
        for rule in re.findall(r'href="(?:\.\./changes\.html)?#(rule-[^"]+)"', page):
            assert f'id="{rule}"' in found["changes.html"]


def test_years_of_a_real_api_stay_light() -> None:
    folder = need_shared("schemas", "history")
    recent = [need_shared("schemas", f"ovp-{year}.xml") for year in (2025, 2026)]
    apis = [read_schema(fetch(str(source))).api for source in (*sorted(folder.iterdir())[:2], *recent)]
    versions = [api for api in apis if api is not None]
    options = {option.name: option.default for option in target_named("docs").options}
    job = Job(versions[-1], options, releases=releases_of(versions, lambda api: api))
    behaviour = behaviour_of(job.api)
    site = Site(job.api, behaviour, settings_of("docs", job, behaviour), Urls(job.api), job.releases)
    found = list(changes_pages(Kit(site, Templates(templates_dir("docs"), (), {}).render)))
    assert len(versions) == 4 and len({page.title for page in found}) == len(found) == 6
    # The frame around them takes 3 kB.
    assert max(len(gzip.compress(page.main.encode())) for page in found) < 36_000

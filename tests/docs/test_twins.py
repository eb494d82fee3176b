"""The Markdown twins: one beside each page, with its facts, whose links lead somewhere; and llms.txt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import dirname, join, normpath

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.targets.base import Change, Explained, Release
from generator.targets.docs.guide_blocks import Piece
from generator.targets.docs.links import Links
from generator.targets.docs.twins_text import cell, code, fenced, pieces, plain
from generator.targets.docs.urls import Urls
from tests.conformance.documented import api_of
from tests.conformance.documented import site_of as plan_of
from tests.docs.sites import printed, site_for
from tests.hostile_schemas.canary_clients import harmless, hostile
from tests.hostile_schemas.canary_payloads import MARK
from tests.targets.apis import action, class_, service
from tests.targets.apis import api as small_api

SCHEMAS = ("default", "ott-2020")
READER = MarkdownIt("commonmark").enable("table")
FENCED = re.compile(r"^(`{3,}).*?^\1$", re.MULTILINE | re.DOTALL)
TARGET = re.compile(r"\]\(([^)\s]+)\)")


def files_of(schema: str) -> dict[str, bytes]:
    return site_for(schema).files


def twin(schema: str, path: str) -> str:
    return files_of(schema)[path].decode()


def tokens(text: str) -> Iterator[Token]:
    for token in READER.parse(text):
        yield token
        yield from token.children or ()


def links_of(text: str) -> Iterator[str]:
    for token in tokens(text):
        if token.type == "link_open":
            yield str(token.attrs["href"])


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_page_has_one(schema: str) -> None:
    files = files_of(schema)
    pages = {path.removesuffix(".html") for path in files if path.endswith(".html")}
    assert {path.removesuffix(".md") for path in files if path.endswith(".md")} == pages
    for path in pages:
        page = files[f"{path}.html"].decode()
        assert f'type="text/markdown" href="{path.rpartition("/")[2]}.md"' in page, path


@pytest.mark.parametrize("schema", SCHEMAS)
def test_links_lead_to_files_of_the_site(schema: str) -> None:
    files = files_of(schema)
    followed = 0
    for path, content in files.items():
        if path.endswith((".md", "llms.txt")):
            for target in TARGET.findall(FENCED.sub("", content.decode())):
                assert normpath(join(dirname(path), target)) in files, f"{path}: {target}"
                followed += 1
    assert followed > 4000


def test_a_twin_of_an_action_has_all_facts() -> None:
    api = api_of("default")
    for service_ in api.services:
        for action_ in service_.actions:
            path = Urls(api).action(service_.id, action_.name).replace(".html", ".md")
            text = twin("default", path)
            assert text.startswith("# ")
            rows = text.partition("## Parameters")[2].partition("## Result")[0]
            for parameter in action_.parameters:
                line = next(each for each in rows.splitlines() if each.startswith(f"- `{parameter.name}` ("))
                assert ("required" in line.partition("): ")[0]) != parameter.optional
            for name in action_.throws:
                assert f"`{name}`" in text.partition("## Errors")[2]
            for title in ("Go", "Java", "Python", "TypeScript"):
                assert f"## Sample, {title}\n\n```" in text


def test_a_twin_of_an_object_has_all_properties_and_uses() -> None:
    api = api_of("default")
    for class__ in api.classes:
        text = twin("default", f"objects/{class__.name}.md")
        for property_ in api.properties_of(class__.name):
            line = next(each for each in text.splitlines() if each.startswith(f"- `{property_.name}` ("))
            assert ("read only" in line) >= property_.read_only
            assert ("insert only" in line) >= property_.insert_only
            assert ("write only" in line) >= property_.write_only
        for child in api.children.get(class__.name, ()):
            assert f"- [`{child}`]({child}.md)" in text
    assert "Listed by: [`media.list`](../actions/media/list.md)" in twin("default", "objects/KalturaMediaEntry.md")
    assert "- [`KalturaPlayableEntry`]" not in twin("default", "objects/KalturaMediaEntry.md")


def test_a_twin_of_an_enum_has_all_constants() -> None:
    for enum in api_of("default").enums:
        text = twin("default", f"enums/{enum.name}.md")
        for constant in enum.constants:
            assert f"- `{constant.name}`" in text
            shown = str(constant.value) if isinstance(constant.value, int) else plain(constant.value)
            assert f": {shown}\n" in text


def test_lists_have_all_there_is() -> None:
    api = api_of("default")
    for class__ in api.classes:
        assert f"](objects/{class__.name}.md)" in twin("default", "objects.md")
    for enum in api.enums:
        assert f"](enums/{enum.name}.md)" in twin("default", "enums.md")
    for service_ in api.services:
        assert f"](services/{service_.id}.md)" in twin("default", "index.md")
        for action_ in service_.actions:
            assert f"/{action_.name}.md)" in twin("default", f"services/{service_.id}.md")
    for error in api.errors:
        assert f"- `{error.name}`" in twin("default", "errors.md")
    for setting in api.settings:
        assert f"- `{setting.name}` (" in twin("default", "settings.md")


def test_blocks_of_code_hold_the_examples() -> None:
    page = site_for("default").page("actions/media/list.html")
    shown = [each.text_content() for each in page.iter("pre")]
    blocks = [
        token.content for token in READER.parse(twin("default", "actions/media/list.md")) if token.type == "fence"
    ]
    assert len(shown) == len(blocks) > 8
    assert {each.strip() for each in shown} == {each.strip() for each in blocks}


def test_the_guide_says_the_same() -> None:
    site = site_for("default")
    for path in site.pages:
        if path.startswith("guide/") and path != "guide/index.html":
            words = "".join(token.content for token in tokens(twin("default", path.replace(".html", ".md"))))
            found = site.page(path).xpath("//main//article//p | //main//article//li | //main//article//td")
            assert found
            for each in found:
                if each.get("class") is None:
                    assert _letters(each.text_content()) in _letters(words), path


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


@pytest.mark.parametrize("schema", SCHEMAS)
def test_llms_txt_is_what_readers_of_it_expect(schema: str) -> None:
    content = twin(schema, "llms.txt")
    assert len(content) < 110_000
    lines = content.splitlines()
    assert lines[0].startswith("# ")
    assert lines[2].startswith("> ")
    sections = [line for line in lines if line.startswith("## ")]
    assert sections[0] == "## Guide"
    assert sections[-1] == "## Reference"
    rest = lines[lines.index("## Guide") :]
    for line in rest:
        assert not line or line.startswith("## ") or re.match(r"- \[.+\]\(\S+\.md\)(: .+)?\Z", line), line


def test_llms_txt_of_a_large_api_names_services_only() -> None:
    action_ = [action(f"do{number}") for number in range(30)]
    large = small_api(*(service(f"service{number}", *action_) for number in range(120)))
    content = printed(large, languages="python").files["llms.txt"].decode()
    assert len(content) < 100_000
    assert "](services/service1.md): 30 actions" in content
    assert "](actions/" not in content
    small = printed(small_api(service("service", *action_)), languages="python").files["llms.txt"].decode()
    assert "](actions/service/do1.md)" in small


def test_a_description_stays_text() -> None:
    said = "# no heading\n\n* no item [no link](http://example.com) <b>no markup</b> `no code` | 1. no number"
    thing = class_("KalturaThing", "name")
    made = small_api(service("media", action("get")), type(thing)(thing.name, None, thing.properties, description=said))
    text = printed(made).files["objects/KalturaThing.md"].decode()
    kinds = [token.type for token in tokens(text)]
    assert kinds.count("heading_open") == 2
    assert "html_inline" not in kinds
    assert list(links_of(text)) == []
    assert "no heading" in text


def test_hostile_texts_make_no_links_headings_or_markup() -> None:
    """What a hostile schema says changes no structure: the twins have the kinds of tokens that harmless ones have."""
    clean, foul = harmless("docs"), hostile("docs")
    twins = sorted(path for path in foul if path.endswith((".md", ".txt")))
    allowed = {target for path in twins for target in foul if target.endswith(".md")}
    of_clean = [content.decode() for path, content in clean.items() if path.endswith((".md", ".txt"))]
    kinds = {token.type for text in of_clean for token in tokens(text)}
    assert "html_inline" not in kinds
    told = 0
    for path in twins[::3]:
        text = foul[path].decode()
        found = list(tokens(text))
        assert {token.type for token in found} <= kinds | {"hardbreak"}, path
        for target in links_of(text):
            assert normpath(join(dirname(path), target)) in allowed, (path, target)
        told += MARK in text
    assert told > 30


def test_fences_are_longer_than_what_they_hold() -> None:
    text = "a\n```\n````\nb"
    (token,) = READER.parse(fenced(text, "text"))
    assert (token.type, token.content, token.info) == ("fence", f"{text}\n", "text")
    (inline,) = [token for token in READER.parse(code("a``b`c")) if token.type == "inline"]
    assert [(each.type, each.content) for each in inline.children or ()] == [("code_inline", "a``b`c")]
    assert code("a\nb\u202ec") == "`a b c`"


def test_texts_of_guides_keep_their_white_space() -> None:
    made = plan_of(small_api(service("media", action("get"))), "python")
    links = Links(made.api, made.urls, "guide/x.html")
    assert pieces([Piece("text", "say "), Piece("code", "a_b"), Piece("text", " now_")], links) == "say `a_b` now\\_"
    assert cell("`a|b` \\| c") == "`a\\|b` \\| c"


def test_changes_have_one_where_a_history_is_known() -> None:
    rule = Explained("r", "A rule", "Why.", "Do <this> instead.")
    changes = (
        Change("safe", "added", "action", ("media", "get"), "The action get came.", rule),
        Change("breaking", "removed", "property", ("KalturaThing", "gone"), "It is *gone*.", rule),
        Change("maybe", "removed", "class", ("KalturaNowhere",), "The class is gone.", rule),
    )
    made = small_api(service("media", action("get")), class_("KalturaThing", "name"))
    releases = (Release("1.0.0"), Release("2.0.0", changes))
    files = printed(made, releases=releases, languages="python").files
    text = files["changes.md"].decode()
    assert "- 2.0.0: 1 breaking, 1 perhaps breaking, 1 safe\n- 1.0.0: the oldest version that is known\n" in text
    thing, get = "[`KalturaThing.gone`](objects/KalturaThing.md)", "[`media.get`](actions/media/get.md)"
    assert f"## 2.0.0: breaking\n\nWhat worked fails.\n\n- `Objects`: It is \\*gone\\*. ({thing}) `r`\n" in text
    assert "- `Objects`: The class is gone. `r`\n" in text
    assert f"- `media`: The action get came. ({get}) `r`\n" in text
    assert "- `r` A rule: Why. Do \\<this\\> instead.\n" in text
    (event,) = [line for line in files["objects/KalturaThing.md"].decode().splitlines() if "gone" in line]
    assert event == "- [2.0.0](../changes.md): It is \\*gone\\*."
    assert "changes.md" in files["llms.txt"].decode()
    assert "changes.md" not in files_of("default")


def test_each_page_of_many_changes_has_one() -> None:
    rule = Explained("r", "A rule", "Why.", "Do it.")
    many = tuple(Change("safe", "added", "class", (f"KalturaC{number}",), "It came.", rule) for number in range(1600))
    made = small_api(service("media", action("get")))
    files = printed(made, releases=(Release("1.0.0"), Release("2.0.0", many)), languages="python").files
    pages = [path for path in files if path.startswith("change") and path.endswith(".html")]
    assert len(pages) == 3
    for path in pages:
        text = files[path.replace(".html", ".md")].decode()
        for target in links_of(text):
            assert normpath(join(dirname(path), target)) in files, target
    assert "[2.0.0](changes/v-2.0.0.md): 0 breaking" in files["changes.md"].decode()

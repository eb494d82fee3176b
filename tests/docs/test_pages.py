"""All that a schema says stands on the pages, where one looks for it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from generator.model.api import Api, Class
from generator.targets.base import BadOption, Change, Explained, Job, Release
from generator.targets.docs import DocsTarget

from .library import library
from .sites import Element, Printed, printed, site_for, text_of


@pytest.fixture(scope="module")
def site() -> Printed:
    return printed(library(), title="Library")


def _row(page: Element, id_: str) -> str:
    return text_of(page.get_element_by_id(id_))


def _badges(page: Element, id_: str) -> list[str]:
    return [text_of(badge) for badge in page.get_element_by_id(id_).find_class("badge")]


def _facts(page: Element) -> dict[str, str]:
    return {
        text_of(fact.find("dt")): text_of(fact.find("dd"))
        for facts in page.find_class("facts")
        for fact in facts.findall("div")
    }


def _links(page: Element) -> set[str]:
    return set(page.get_element_by_id("main").xpath(".//a/@href"))


def _under(page: Element, heading: str) -> str:
    """What stands below the heading of that id, up to the end of its section."""
    return text_of(page.get_element_by_id(heading).getparent())


def test_the_frame(site: Printed) -> None:
    for path in site.pages:
        page = site.page(path)
        assert page.get("lang") == "en"
        assert page.get("data-root") == "../" * path.count("/")
        assert page.findtext(".//title").endswith(" · Library")
        assert len(page.findall(".//h1")) == 1, path
        assert page.find_class("skip")[0].get("href") == "#main"
        assert page.xpath("string(.//meta[@name='description']/@content)")
        assert "script-src 'self'" in page.xpath("string(.//meta[@http-equiv]/@content)")
        assert page.xpath(".//script[not(@src)] | .//style | .//@style | .//@onclick") == []
        levels = [int(heading.tag[1]) for heading in page.xpath(".//*[self::h1 or self::h2 or self::h3 or self::h4]")]
        assert levels[0] == 1 and all(low + 1 >= high for low, high in pairwise(levels)), path
        for table in page.findall(".//table"):
            assert table.find("caption") is not None
            assert all(cell.get("scope") for cell in table.findall(".//th"))


def test_an_action(site: Printed) -> None:
    page = site.page("actions/book/add.html")
    body = page.find("body")
    assert (body.get("data-kind"), body.get("data-service"), body.get("data-action")) == ("action", "book", "add")
    assert text_of(page.find(".//h1")) == "book.add beta"
    facts = _facts(page)
    assert facts["Address"] == "/api_v3/service/book/action/add"
    assert facts["Session"] == "Needed."
    assert facts["Multirequest"] == "It can be part of one."
    assert facts["Plugin"] == "shelves"
    assert facts["Also called"] == "library.addBook"
    assert facts["Request formats"] == "json"
    assert facts["Answer formats"] == "json, xml"
    assert _badges(page, "parameter-item") == ["required"]
    assert "KalturaItem" in _row(page, "parameter-item") and "What to add" in _row(page, "parameter-item")
    assert "Default: 2 (ATLAS)." in _row(page, "parameter-kind")
    assert "file" in _row(page, "parameter-cover")
    assert "It may be one of its subclasses." in _under(page, "result")
    errors = _under(page, "errors")
    assert 'There is "@NAME@" already' in errors
    assert "NOBODY_KNOWS The schema names it, but does not declare it." in errors
    assert {"../../errors.html#BOOK_EXISTS", "../../errors.html#NOBODY_KNOWS"} <= _links(page)
    console = page.get_element_by_id("console")
    assert (console.get("data-service"), console.get("data-action")) == ("book", "add")


def test_other_actions(site: Printed) -> None:
    listed = site.page("actions/book/list.html")
    assert _facts(listed)["Session"] == "Not needed."
    assert _facts(listed)["Pages"] == "By pager, KalturaBook at a time."
    assert _facts(listed)["Repeating"] == "Safe: it only looks."
    served = site.page("actions/book/serve.html")
    assert _facts(served)["Multirequest"] == "It cannot be part of one."
    assert "the file itself" in _under(served, "result")
    burnt = site.page("actions/book/burn.html")
    assert text_of(burnt.find(".//h1")) == "book.burn deprecated"
    assert _facts(burnt)["Plugin"] == "fire"
    assert "Nothing" in _under(burnt, "result") and "It has none." in _under(burnt, "parameters")


def test_samples_and_examples(site: Printed) -> None:
    page = site.page("actions/book/list.html")
    samples = page.xpath(".//*[@data-samples]/section")
    assert [each.get("data-language") for each in samples] == ["go", "java", "python", "typescript", "curl"]
    assert all(each.find("pre").get("data-copy") is not None and text_of(each.find("pre")) for each in samples)
    forms = [text_of(each) for each in page.xpath(".//*[@class='code']//summary")]
    assert forms[:4] == ["Request, JSON", "Request, form", "Answer, JSON", "Answer, XML"]


def test_an_object(site: Printed) -> None:
    page = site.page("objects/KalturaBook.html")
    assert text_of(page.find(".//h1")) == "KalturaBook permission to insert"
    crumbs = [text_of(each) for each in page.find_class("crumbs")[0].findall(".//li")]
    assert crumbs == ["Objects", "KalturaObject", "KalturaItem"]
    assert _facts(page) == {"Derives from": "KalturaItem", "Plugin": "shelves", "Subclasses": "1"}
    bodies = page.findall(".//tbody")
    assert [body.get("class") for body in bodies] == ["own", "inherited"]
    assert [row.get("id") for row in bodies[0]] == ["property-kind"]
    assert "KalturaItem" in text_of(page.get_element_by_id("property-id").find_class("from")[0])
    assert "KalturaAtlas" in _under(page, "subclasses")


def test_the_flags_of_properties(site: Printed) -> None:
    page = site.page("objects/KalturaItem.html")
    assert text_of(page.find(".//h1")) == "KalturaItem abstract"
    assert "Second paragraph." in text_of(page.find_class("head")[0])
    assert _badges(page, "property-id") == ["read only"]
    assert _badges(page, "property-addedAt") == ["insert only", "time"]
    assert _badges(page, "property-note") == ["nullable", "multilingual", "deprecated"]
    assert _badges(page, "property-code") == ["write only", "permission to read, update"]
    assert "From 2 to 80 characters. Cut to 60 bytes of UTF-8." in _row(page, "property-name")
    assert "Values of KalturaBookKind, separated by commas." in _row(page, "property-kinds")
    assert "From 1 to 5." in _row(page, "property-rank")
    assert "Numbers of at least 3, separated by commas." in _row(page, "property-numbers")
    assert "../enums/KalturaBookKind.html" in _links(page)


def test_used_by_follows_inheritance(site: Printed) -> None:
    book = _under(site.page("objects/KalturaBook.html"), "used-by")
    assert "Listed by book.list by KalturaBookFilter" in book
    assert "Returned by book.add" in book
    assert "In lists of KalturaBookListResponse.objects KalturaShelf.byName" in book
    assert "Wherever KalturaItem stands 2 Parameter of book.add(item) In lists of KalturaShelf.items" in book
    atlas = _under(site.page("objects/KalturaAtlas.html"), "used-by")
    assert "Wherever KalturaBook stands" in atlas and "Wherever KalturaItem stands" in atlas
    assert "Filter for book.list of KalturaBook" in _under(site.page("objects/KalturaBookFilter.html"), "used-by")
    assert "Setting profile" in _under(site.page("objects/KalturaShelf.html"), "used-by")
    assert _facts(site.page("objects/KalturaBookFilter.html"))["Order of its list"] == "KalturaBookOrderBy"


def test_enums(site: Printed) -> None:
    page = site.page("enums/KalturaBookKind.html")
    assert _facts(page) == {"Values": "int", "Plugin": "shelves"}
    assert _row(page, "constant-ATLAS") == "ATLAS 2"
    used = _under(page, "used-by")
    assert "Parameter of book.add(kind)" in used
    assert "KalturaBook.kind" in used and "KalturaItem.kinds" in used
    assert "Order of KalturaBookFilter" in _under(site.page("enums/KalturaBookOrderBy.html"), "used-by")
    old = site.page("enums/KalturaOldKind.html")
    assert text_of(old.find(".//h1")) == "KalturaOldKind deprecated"
    assert "Declared as" in _facts(old)


def test_errors(site: Printed) -> None:
    page = site.page("errors.html")
    row = _row(page, "BOOK_EXISTS")
    assert 'There is "@NAME@" already' in row and "It came twice" in row and "Arguments: NAME" in row
    assert "book.add, book.burn" in row
    assert "no action says so" in _row(page, "NEVER")
    assert "does not declare it" in _row(page, "NOBODY_KNOWS") and "book.add" in _row(page, "NOBODY_KNOWS")


def test_plugins(site: Printed) -> None:
    page = site.page("plugins.html")
    shelves = _under(page, "shelves")
    assert "Needs wood" in shelves and "Needed by fire" in shelves
    assert "Services book" in shelves and "Objects KalturaBook" in shelves and "Enums KalturaBookKind" in shelves
    assert "Other services ladder" in shelves
    assert "Actions book.burn" in _under(page, "fire")


def test_settings(site: Printed) -> None:
    page = site.page("settings.html")
    assert "Who calls" in _row(page, "clientTag")
    assert _badges(page, "ks") == ["secret"] and "Clients call it sessionId." in _row(page, "ks")
    assert _badges(page, "profile") == ["one call"]


def test_services_and_the_menu(site: Printed) -> None:
    page = site.page("services/book.html")
    assert _row(page, "action-add").startswith("add beta Adds a book.")
    here = site.page("actions/book/list.html").xpath(".//*[@id='menu-services']//a[@aria-current='page']")
    assert [text_of(each) for each in here] == ["list"]
    assert "It has none." in text_of(site.page("services/old.html").get_element_by_id("main"))
    assert site.files["assets/menu.js"].decode() == (
        '(globalThis.clientgen ??= {}).menu = [\n["book", "services/book.html"],\n["old", "services/old.html", 1]\n];\n'
    )


def test_the_overview(site: Printed) -> None:
    page = site.page("index.html")
    assert "Version 1.2.3" in text_of(page.get_element_by_id("main"))
    assert {"services/book.html", "plugins.html#fire", "guide/sessions.html"} <= _links(page)
    assert "1.2.3" not in "".join(site.files[path].decode() for path in site.pages if path.startswith("objects/"))


def test_the_guide_speaks_of_the_family() -> None:
    ovp, ott = site_for("default"), site_for("ott-2020")
    assert "guide/notifications.html" not in ott.pages
    assert "flattened" in ovp.files["guide/requests.html"].decode()
    assert "flattened" not in ott.files["guide/requests.html"].decode()
    assert "session/start.html" in ovp.files["guide/sessions.html"].decode()
    assert "ottuser/anonymousLogin.html" in ott.files["guide/sessions.html"].decode()


def test_what_earlier_versions_lacked_is_marked() -> None:
    rule = Explained("any", "Something changed", "It does so.", "Nothing.")
    deprecated = replace(rule, id="became-deprecated")
    changes = (
        Change("safe", "added", "action", ("book", "list"), "Action book.list is new.", rule),
        Change("safe", "added", "property", ("KalturaItem", "note"), "Property note is new.", rule),
        Change("safe", "changed", "property", ("KalturaItem", "note"), "It is deprecated now.", deprecated),
        Change("maybe", "changed", "class", ("KalturaItem",), "It can be <more>.", rule),
        Change("breaking", "removed", "property", ("KalturaItem", "shade"), "Property shade is gone.", rule),
        Change("safe", "added", "constant", ("KalturaBookKind", "ATLAS"), "Constant ATLAS is new.", rule),
    )
    site = printed(library(), releases=(Release("1.0"), Release("1.2.3", changes)))
    assert "since 1.2.3" in text_of(site.page("actions/book/list.html").find(".//h1"))
    page = site.page("objects/KalturaItem.html")
    assert text_of(page.find(".//h1")) == "KalturaItem abstract changed in 1.2.3"
    assert "since 1.2.3" in _badges(page, "property-note")
    assert "../changes.html#v-1.2.3" in _links(page)
    history = _under(page, "history")
    assert "1.2.3 It can be <more>." in history and "Property shade is gone." in history
    assert "since 1.2.3" in _badges(site.page("objects/KalturaBook.html"), "property-note")
    assert _badges(site.page("enums/KalturaBookKind.html"), "constant-ATLAS") == ["since 1.2.3"]
    assert "changes.html" in site.pages
    assert "changes.html" not in printed(library()).pages


def test_an_address_of_the_site_brings_a_map(site: Printed) -> None:
    assert "sitemap.xml" not in site.files
    placed = printed(library(), site_url="https://docs.example.org/api")
    assert b"<loc>https://docs.example.org/api/objects/KalturaBook.html</loc>" in placed.files["sitemap.xml"]
    link = placed.page("actions/book/add.html").xpath("string(.//link[@rel='canonical']/@href)")
    assert link == "https://docs.example.org/api/actions/book/add.html"


def test_languages_are_chosen_and_set() -> None:
    site = printed(library(), languages="typescript, python", python_package="shelf_client")
    page = site.page("actions/book/list.html")
    found = [each.get("data-language") for each in page.xpath(".//*[@data-samples]/section")]
    assert found == ["typescript", "python", "curl"]
    assert "shelf_client" in text_of(page.get_element_by_id("main"))


def test_values_that_cannot_be_used_are_all_named() -> None:
    with pytest.raises(BadOption) as caught:
        printed(library(), languages="cobol", site_url="here")
    assert len(caught.value.problems) == 2
    with pytest.raises(BadOption, match=r"^python-package 'A-1' is no name") as caught:
        printed(library(), python_package="A-1", typescript_package="")
    assert len(caught.value.problems) == 2


def test_the_same_bytes_from_the_same_input() -> None:
    shuffled = replace(library(), classes=library().classes[::-1], services=library().services[::-1])
    assert printed(library()).files == printed(shuffled).files


def test_an_api_of_nothing() -> None:
    site = printed(Api(version="", classes=(Class("KalturaObject", None, supplied=True),)))
    assert "The API has none." in text_of(site.page("index.html"))
    assert "guide/index.html" in site.files


def test_a_template_of_a_user_escapes_as_well(tmp_path: Path) -> None:
    (tmp_path / "enum.html.jinja").write_text("<h1>{{ name }}</h1>{{ '<b>' }}")
    target = DocsTarget()
    options = {option.name: option.default for option in target.options}
    files = {file.path: file.content for file in target.files(Job(library(), options, (tmp_path,)))}
    assert b"<h1>KalturaBookKind</h1>&lt;b&gt;" in files["enums/KalturaBookKind.html"]

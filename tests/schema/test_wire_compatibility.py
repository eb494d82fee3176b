"""The default schema says of the wire what the real one says: names, types, flags, defaults, values, messages.

It is a part of the real schema; what it takes over it takes over whole, but for the exceptions stated here.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from lxml import etree

from tests.schema.documents import REAL, default, document, elements, name_of
from tests.support import need_shared

UNDECLARED_ERRORS = {"THUMB_ASSET_PARAMS_ID_NOT_FOUND"}
"""Errors that real actions throw and the real schema does not declare: left out, since nothing is known of them."""

ABSENT_IS_ZERO = {"writeOnly", "multiLingual"}
"""Flags that are written only where they are set, for legibility."""

WORDS = {"description"}
"""Attributes that are not wire facts; ours are our own."""

Facts = Mapping[str, str]


@pytest.fixture
def real() -> etree._Element:
    return document(need_shared("schemas", REAL))


def facts(element: etree._Element) -> Facts:
    """The attributes of `element` that matter on the wire."""
    found = {str(name): str(value) for name, value in element.attrib.items()}
    return {
        name: value
        for name, value in found.items()
        if name not in WORDS and not (name in ABSENT_IS_ZERO and value == "0")
    }


def rows(parent: etree._Element | None, *tags: str) -> list[tuple[str, Facts]]:
    """Tag and facts of the children of `parent`, in order."""
    return [(str(child.tag), facts(child)) for child in elements(parent, *tags)]


def by_key(root: etree._Element, section: str, key: str = "name") -> dict[str, etree._Element]:
    """The members of a section by their key."""
    return {str(member.get(key)): member for member in elements(root.find(section))}


def test_version(real: etree._Element) -> None:
    assert facts(default()) == {"apiVersion": real.get("apiVersion")}


def test_enums_are_complete(real: etree._Element) -> None:
    theirs = by_key(real, "enums")
    for name, ours in by_key(default(), "enums").items():
        assert facts(ours) == facts(theirs[name])
        assert rows(ours) == rows(theirs[name]), name


def test_classes_are_complete(real: etree._Element) -> None:
    theirs = by_key(real, "classes")
    for name, ours in by_key(default(), "classes").items():
        assert facts(ours) == facts(theirs[name])
        assert rows(ours) == rows(theirs[name]), name


def test_actions_are_those_of_the_server(real: etree._Element) -> None:
    theirs = by_key(real, "services", "id")
    for id_, ours in by_key(default(), "services", "id").items():
        assert facts(ours) == facts(theirs[id_])
        actions = {str(action.get("name")): action for action in elements(theirs[id_])}
        for action in elements(ours):
            same = actions[str(action.get("name"))]
            assert facts(action) == facts(same), name_of(action)
            assert rows(action, "param", "result") == rows(same, "param", "result"), name_of(action)
            assert thrown(action) == [error for error in thrown(same) if error not in UNDECLARED_ERRORS], name_of(
                action
            )


def thrown(action: etree._Element) -> list[str]:
    """Errors of an action, each once: a few real actions name one twice."""
    return list(dict.fromkeys(str(throws.get("name")) for throws in elements(action, "throws")))


def test_the_exceptions_are_still_needed(real: etree._Element) -> None:
    declared = by_key(real, "errors")
    everywhere = {str(throws.get("name")) for throws in real.iter("throws")}
    assert everywhere >= UNDECLARED_ERRORS and not declared.keys() & UNDECLARED_ERRORS


def test_plugins_bring_what_is_here(real: etree._Element) -> None:
    """Dependencies are whole; of its services a plugin names those that are in this file, and no others."""
    theirs = by_key(real, "plugins")
    here = {(service.get("plugin"), service.get("name")) for service in elements(default().find("services"))}
    for name, ours in by_key(default(), "plugins").items():
        assert rows(ours, "dependency") == rows(theirs[name], "dependency"), name
        kept = [row for row in rows(theirs[name], "pluginService") if (name, row[1]["name"]) in here]
        assert rows(ours, "pluginService") == kept, name
    assert {plugin for plugin, _ in here if plugin is not None} <= by_key(default(), "plugins").keys()


def test_errors_keep_code_message_and_parameters(real: etree._Element) -> None:
    theirs = by_key(real, "errors")
    for name, ours in by_key(default(), "errors").items():
        assert facts(ours) == facts(theirs[name])
        assert rows(ours) == rows(theirs[name]), name


def test_settings(real: etree._Element) -> None:
    for ours, theirs in zip(
        elements(default().find("configurations")), elements(real.find("configurations")), strict=True
    ):
        assert (ours.tag, facts(ours)) == (theirs.tag, facts(theirs))
        assert rows(ours) == rows(theirs)

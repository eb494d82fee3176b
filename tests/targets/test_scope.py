"""Names of one scope: unique, never reserved, and stable when a later schema adds symbols."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.targets.python.reserved import KEYWORDS
from generator.targets.scope import settle
from generator.targets.words import camel, snake

wires = st.lists(st.from_regex(r"[a-zA-Z]{1,3}(_?[A-Z]{1,2}){0,2}", fullmatch=True), unique=True, max_size=12)


def named(names: list[str], avoid: frozenset[str] = KEYWORDS) -> dict[str, str]:
    return settle({name: snake(name) for name in names}, avoid)


def test_the_plain_spelling_wins_a_clash() -> None:
    assert named(["streamID", "streamId"]) == {"streamID": "stream_id_", "streamId": "stream_id"}
    assert named(["streamId", "streamID"]) == {"streamId": "stream_id", "streamID": "stream_id_"}


def test_the_first_wins_where_none_is_plain() -> None:
    assert named(["URLx", "UrlX", "URLX"])["UrlX"] == "url_x"
    assert list(named(["AB", "Ab"]).values()) == ["ab", "ab_"]


def test_reserved_names_get_an_underscore() -> None:
    assert named(["import", "from", "is", "global"]) == {
        "import": "import_",
        "from": "from_",
        "is": "is_",
        "global": "global_",
    }


def test_an_underscore_may_be_taken_as_well() -> None:
    found = settle({"class": "class", "CLASS": "class", "class_": "class_", "Class": "class"}, KEYWORDS)
    assert found["class_"] == "class_"
    assert len(set(found.values())) == 4
    assert "class" not in found.values()


@given(wires, st.frozensets(st.sampled_from(["a", "ab", "a_b", "abc", "x"])))
def test_names_are_unique_and_free(names: list[str], avoid: frozenset[str]) -> None:
    found = named(names, avoid)
    assert list(found) == names
    assert len(set(found.values())) == len(names)
    assert not avoid & set(found.values())
    assert all(name.isidentifier() for name in found.values())


@given(wires, wires)
def test_additions_rename_nothing_that_they_do_not_clash_with(before: list[str], added: list[str]) -> None:
    new = [name for name in added if name not in before]
    first, second = named(before), named(before + new)
    wanted = {snake(name) for name in new}
    for name, given_name in first.items():
        if given_name == snake(name) and (given_name not in wanted or name in (given_name, camel(given_name))):
            assert second[name] == given_name


@given(wires, wires, st.randoms())
def test_the_place_of_an_addition_does_not_matter_where_nothing_clashes(
    before: list[str], added: list[str], random: object
) -> None:
    taken = {snake(name) for name in before}
    new = [name for name in added if snake(name) not in taken]
    assert {name: given for name, given in named(new + before).items() if name in before} == named(before)

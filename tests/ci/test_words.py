"""What a proposal says, and what it must not: texts that are cut, lines that stay lines, secrets that stay hidden."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.cli.propose_choices import Outcome
from generator.propose.body import Row, cut, table, title
from generator.propose.problems import ProposalProblem
from generator.propose.requests import github
from generator.propose.secrets import Secrets
from generator.propose.surroundings import host, path_of

NOTE = "**cut**"


@settings(max_examples=30)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), max_size=12), st.integers(20, 200))
def test_a_text_is_cut_at_the_end_of_a_line(lines: list[str], limit: int) -> None:
    text = "".join(f"{line}\n" for line in lines)
    found = cut(text, limit, NOTE)
    assert len(found.encode()) <= limit
    if len(text.encode()) <= limit:
        assert found == text
    else:
        kept = found.removesuffix(f"\n{NOTE}\n")
        assert found != kept and text.startswith(kept)
        assert kept == "".join(text.splitlines(keepends=True)[: len(kept.splitlines(keepends=True))])


def test_as_much_is_kept_as_fits() -> None:
    limit = github("a/b", "").limit
    text = "x" * 99 + "\n"
    found = cut(text * 1000, limit, NOTE)
    assert limit - len(text) < len(found.encode()) <= limit == 65_536


@pytest.mark.parametrize(
    ("before", "after", "same", "expected"),
    [
        ("1.0", "1.1", False, "Update clients: API 1.0 → 1.1"),
        ("1.0", "1.0", False, "Update clients: API 1.0, changed"),
        ("1.0", "1.0", True, "Update clients of API 1.0"),
        ("", "1.0", False, "Add clients of API 1.0"),
        ("1.0", "", False, "Update clients"),
        ("1.0", "2\n\nx: <b>@you</b> `", False, "Update clients: API 1.0 → 2 x b you b"),
        ("1.0", "9" * 999, False, f"Update clients: API 1.0 → {'9' * 40}"),
    ],
)
def test_titles(before: str, after: str, same: bool, expected: str) -> None:
    assert title(before, after, same_schema=same) == expected


def test_nothing_breaks_a_table() -> None:
    lines = table([Row("a", "b|c", 1000, 0, 0, "1|2", "2|3")]).splitlines()
    assert len(lines) == 3 and {line.count("|") for line in lines} == {7} and "1,000" in lines[2]


def test_outputs_stay_one_line_each() -> None:
    told = Outcome(changed=True, api="1\nchanged=false\r\u2028x", url="http://a\x1b[2K").lines()
    assert told.splitlines()[0] == "changed=true" and len(told.splitlines()) == 7
    assert "api=1changed=falsex" in told


@settings(max_examples=30)
@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=12, max_size=40))
def test_a_secret_is_hidden_in_all_its_forms(secret: str) -> None:
    told = f"a {secret} b {quote(secret, safe='')} c {b64encode(secret.encode()).decode()} https://me:{'pw'}@host/x"
    hidden = Secrets(secret).hide(told)
    for form in (secret, quote(secret, safe=""), b64encode(secret.encode()).decode().rstrip("="), "me:pw"):
        assert form not in hidden
    assert "host/x" in hidden


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://github.com/acme/widgets.git", "acme/widgets"),
        ("https://me:pw@github.com/acme/widgets/", "acme/widgets"),
        ("git@github.com:acme/widgets.git", "acme/widgets"),
        ("ssh://git@gitlab.example.org:2222/group/below/widgets.git", "group/below/widgets"),
        ("../widgets.git", ""),
    ],
)
def test_the_repository_is_known_from_its_address(url: str, path: str) -> None:
    assert path_of(url) == path


def test_outside_of_a_job_services_are_the_public_ones() -> None:
    found = host("github", {}, "git@github.com:acme/widgets.git", "t")
    assert found is not None and (found.api, found.login.server) == ("https://api.github.com", "https://github.com")
    found = host("gitlab", {"CI_SERVER_URL": "https://git.example.org"}, "git@git.example.org:a/b/c.git", "t")
    assert found is not None and found.api == "https://git.example.org/api/v4"
    assert found.dialect.path == "/projects/a%2Fb%2Fc/merge_requests"
    assert host("push", {}, "x", "") is None
    with pytest.raises(ProposalProblem, match="GITHUB_REPOSITORY"):
        host("github", {}, str(Path("a")), "t")

"""``clientgen inspect``, run as a command."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.cli.inspect import command
from tests.support import need_shared


def run(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(command, arguments, input=stdin)


def ok(*arguments: str) -> str:
    result = run(*arguments)
    assert result.exit_code == 0, result.output
    return result.stdout


def as_json(*arguments: str) -> Any:
    return json.loads(ok(*arguments, "--format", "json"))


@pytest.fixture(scope="module")
def ovp() -> str:
    return str(need_shared("schemas", "ovp-2026.xml"))


def test_counts_as_json(ovp: str) -> None:
    assert as_json(ovp) == {
        "api_version": "22.19.0",
        "enums": 682,
        "constants": 6032,
        "classes": 1634,
        "properties": 5768,
        "services": 145,
        "actions": 1003,
        "params": 1793,
        "plugins": 123,
        "errors": 725,
    }


def test_the_summary_fits_a_terminal_and_has_the_counts(ovp: str) -> None:
    result = run(ovp)
    assert all(len(line) <= 80 for line in result.stdout.splitlines())
    for expected in ("API version 22.19.0, dialect OVP", "services        145", "actions       1,003", "Plugins (123)"):
        assert expected in result.stdout
    assert "warning" not in result.stdout
    assert result.stderr.count(": warning: ") == 4


def test_an_action(ovp: str) -> None:
    text = ok(ovp, "media.list")
    assert text.startswith(
        "media.list(\n    filter: KalturaMediaEntryFilter = null,\n    pager: KalturaFilterPager = null,\n"
        ") -> KalturaMediaListResponse\n\n  List media entries by filter with paging support.\n"
    )
    for expected in ("session       always", "repeatable    yes", "pages         by pager, KalturaMediaEntry"):
        assert expected in text
    assert ok(ovp, "MEDIA.LIST") == text


def test_errors_of_an_action(ovp: str) -> None:
    text = ok(ovp, "media.get")
    assert 'Errors\n  ENTRY_ID_NOT_FOUND\n      Entry id "@ENTRY_ID@" not found' in text
    thrown = as_json(ovp, "media.get")["throws"]
    assert thrown == [
        {
            "name": "ENTRY_ID_NOT_FOUND",
            "code": "ENTRY_ID_NOT_FOUND",
            "message": 'Entry id "@ENTRY_ID@" not found',
            "parameters": ["ENTRY_ID"],
            "declared": True,
        }
    ]


def test_an_error_that_the_schema_does_not_declare(ovp: str) -> None:
    assert "SEARCH_UNSUPPORTED_MEDIA_SOURCE_FOR_URL  (not declared by the schema)" in ok(ovp, "search.searchUrl")


def test_a_class(ovp: str) -> None:
    text = ok(ovp, "KalturaMediaEntry")
    assert text.startswith(
        "class KalturaMediaEntry\n  < KalturaPlayableEntry\n    < KalturaBaseEntry\n      < KalturaObject\n"
    )
    for expected in (
        "Properties\n  mediaType: KalturaMediaType (int), insert only\n",
        "Properties of KalturaBaseEntry\n  id: string, read only\n",
        "mediaDate: int, read only, time",
        "Subclasses (",
        "Answered by (",
        "media.get",
    ):
        assert expected in text
    for spelling in ("MediaEntry", "mediaentry", "KALTURAMEDIAENTRY"):
        assert ok(ovp, spelling) == text
    described = as_json(ovp, "KalturaMediaEntry")
    assert described["bases"] == ["KalturaPlayableEntry", "KalturaBaseEntry", "KalturaObject"]
    assert described["properties"][0] == {
        "name": "mediaType",
        "type": {"kind": "enum", "name": "KalturaMediaType", "base": "int"},
        "description": "The media type of the entry",
        "declared_by": "KalturaMediaEntry",
        "insert_only": True,
        "line": described["properties"][0]["line"],
    }
    assert "media.add(entry)" in described["used_by"]["parameters"]
    assert "media.get" in described["used_by"]["results"]


def test_an_enum(ovp: str) -> None:
    text = ok(ovp, "KalturaMediaType")
    assert text.startswith("enum KalturaMediaType of int values\n\n  VIDEO                      1\n")
    assert as_json(ovp, "KalturaMediaType")["constants"][0] == {"name": "VIDEO", "value": 1}


def test_an_enum_without_constants(ovp: str) -> None:
    assert "no constants: its values are known to the server only" in ok(ovp, "KalturaDynamicEnum")


def test_a_service(ovp: str) -> None:
    text = ok(ovp, "metadataProfile")
    assert text.startswith("service metadata_metadataprofile\n  called metadataProfile\n  plugin metadata\n")
    assert ok(ovp, "metadata_metadataprofile") == text
    assert [each["name"] for each in as_json(ovp, "session")["actions"]][:2]


def test_an_error(ovp: str) -> None:
    text = ok(ovp, "ENTRY_ID_NOT_FOUND")
    assert text.startswith('error ENTRY_ID_NOT_FOUND\n  Entry id "@ENTRY_ID@" not found\n')
    assert ok(ovp, "entry_id_not_found") == text
    assert "media.get" in as_json(ovp, "ENTRY_ID_NOT_FOUND")["thrown_by"]


@pytest.mark.parametrize("schema", ["ovp-2026", "ovp-2016-03", "ovp-2011", "ott-2020"])
def test_everything_can_be_described_in_80_columns(schema: str) -> None:
    from generator.cli import inspect_text
    from generator.model.describe import ActionOf, Found, describe
    from tests.reader.schemas import read_ok, real_schema

    api = read_ok(real_schema(schema))
    found: list[Found] = [*api.classes[::7], *api.enums[::7], *api.services, *api.errors[::7]]
    found += [ActionOf(service, service.actions[0]) for service in api.services if service.actions]
    for each in found:
        description = describe(api, each)
        json.dumps(description)
        for line in inspect_text.part(description).splitlines():
            assert len(line) <= 80 or " " not in line.strip(), line
            assert line.isprintable()


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("media.lst", "did you mean media.list"),
        ("medai", "did you mean media"),
        ("KalturaMediaEntri", "did you mean KalturaMediaEntry"),
        ("MediaEntri", "did you mean KalturaMediaEntry"),
        ("zzzzzz", "clientgen inspect shows what there is"),
    ],
)
def test_unknown_names(ovp: str, name: str, hint: str) -> None:
    result = run(ovp, name)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert f"{name!r} in this schema; {hint}" in result.stderr


def test_notices_and_warnings_as_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "newer.xml"
    path.write_text('<xml apiVersion="7" generatedDate="x" sparkling="1"><services/></xml>')
    notice = f"{path}:1: notice: attribute sparkling of <xml> is not known and was ignored"
    assert "(--verbose lists them)" in run(str(path)).stderr
    assert notice in run(str(path), "--verbose").stderr
    assert run(str(path), "--quiet").stderr == ""


def test_the_default_schema() -> None:
    assert "API version" in ok()
    assert ok("media.list").startswith("media.list(")
    assert ok("KalturaMediaEntry").startswith("class KalturaMediaEntry")
    assert as_json()["services"] > 10


def test_a_file_wins_over_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "media").write_text('<xml apiVersion="7"><services/></xml>')
    assert as_json("media")["api_version"] == "7"


def test_standard_input() -> None:
    result = run("-", "--format", "json", stdin='<xml apiVersion="7"><enums/></xml>')
    assert json.loads(result.stdout)["api_version"] == "7"


def test_a_schema_with_errors(tmp_path: Path) -> None:
    path = tmp_path / "bad.xml"
    path.write_text('<xml>\n<classes><class name="KalturaA" base="KalturaB"/>\n<class/></classes></xml>')
    result = run(str(path), "--format", "json")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert f"{path}:2: error: class KalturaA: base KalturaB is not declared" in result.stderr
    assert f"{path}:3: error: class has no name" in result.stderr


@pytest.mark.parametrize("argument", ["nofile.xml", "no/such/file"])
def test_a_missing_file(argument: str) -> None:
    result = run(argument)
    assert result.exit_code == 2
    assert f"there is no file {argument}" in result.stderr


def test_documentation_cannot_steer_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "evil.xml"
    path.write_text(
        '<xml><classes><class name="KalturaA" description="a&#x9b;31mb&#x202e;c&#10;d"/></classes></xml>', "utf-8"
    )
    assert "a 31mb c d" in ok(str(path), "KalturaA")

"""Calls as Go source: whole programs and functions, what the tools say of them, and the samples of the README."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.model.call_json import read_program
from generator.targets.base import Job
from generator.targets.go.samples import functions
from generator.targets.go.values import Imports, surface_of
from tests.support import client_for
from tests.targets.go.printing import DEFAULTS, TARGET, api_of
from tests.targets.programs import programs
from tests.toolchains.go import staticcheck, unformatted, vet


def project(schema: str, tmp_path: Path) -> Path:
    """A copy of the client of a schema, to put programs into."""
    return shutil.copytree(client_for(schema, target="go"), tmp_path / "client")


def sample(document: dict[str, Any]) -> str:
    api = api_of("default")
    return TARGET.sample(Job(api, DEFAULTS), read_program(api, document))


@pytest.mark.parametrize("schema", ["default", "ott-2020"])
def test_programs_of_every_shape(schema: str, tmp_path: Path) -> None:
    api, module = api_of(schema), project(schema, tmp_path)
    calls = [(f"call{number}", f"call{number}", program) for number, program in enumerate(programs(api, 400))]
    for number, (_, _, program) in enumerate(calls[:24]):
        folder = module / "cmd" / f"sample{number}"
        folder.mkdir(parents=True)
        (folder / "main.go").write_text(TARGET.sample(Job(api, DEFAULTS), program))
    surface = surface_of(api, DEFAULTS)
    imports = Imports(surface.settings)
    text = functions(surface, imports, calls, "calls")
    folder = module / "cmd" / "all"
    folder.mkdir()
    rest = "func main() { _ = calls }\n\nfunc outcomeOf(value any) any { return value }\n"
    (folder / "main.go").write_text(f"package main\n\n{imports.block()}\n\n{text}\n{rest}")
    assert unformatted(module) == ""
    assert vet(module, "./cmd/...") == ""


def test_a_list_is_iterated() -> None:
    text = sample({"service": "media", "action": "list", "arguments": {"pager": {"pageSize": 5}}})
    assert "Pager: &types.FilterPager{PageSize: kaltura.Some[int64](5)}" in text
    assert "for entry, err := range entries.All(ctx) {" in text


def test_results_of_earlier_calls() -> None:
    text = sample(
        {
            "multirequest": [
                {"service": "media", "action": "list"},
                {
                    "service": "media",
                    "action": "get",
                    "arguments": {
                        "entryId": {"$result": [1, "objects", 0, "id"]},
                        "version": {"$result": [1, "totalCount"]},
                    },
                },
            ]
        }
    )
    assert 'entries.Ref("objects", 0, "id").String()' in text
    assert 'Version: kaltura.Use[int64](entries.Ref("totalCount"))' in text


def test_nulls_of_all_kinds() -> None:
    text = sample(
        {
            "service": "media",
            "action": "update",
            "arguments": {"entryId": None, "mediaEntry": {"name": None, "operationAttributes": None}},
        }
    )
    assert "Name:                kaltura.Null[string]()" in text
    assert 'kaltura.WithParameter("entryId", kaltura.Null[string]())' in text


def go_blocks(readme: str) -> list[str]:
    return re.findall(r"^```go\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)


PACKAGES = {
    "errors": "errors",
    "fmt": "fmt",
    "slog": "log/slog",
    "time": "time",
    "kaltura": "example.com/kaltura",
    "enums": "example.com/kaltura/enums",
    "types": "example.com/kaltura/types",
    "sessions": "example.com/kaltura/sessions",
}


def as_program(block: str) -> str:
    """Statements of the README as a program, with the client and the context that they are said to have."""
    named = set(re.findall(r"(?<![.\w\"])([a-z]+)\.[A-Z]", block))
    services = set(re.findall(r"\b([a-z]+)\.New(?:Batch)?\((?:client|batch)\)", block))
    paths = [PACKAGES[name] for name in sorted(named & PACKAGES.keys() | {"kaltura"})]
    paths += [f"example.com/kaltura/services/{name}" for name in sorted(services - PACKAGES.keys())]
    imports = "\n".join(f'\t"{path}"' for path in ("context", *paths))
    return (
        f"package main\n\nimport (\n{imports}\n)\n\nfunc main() {{ _ = run }}\n\n"
        "func run(ctx context.Context, client *kaltura.Client) error {\n"
        f"\t_, _ = ctx, client\n{block}\treturn nil\n}}\n"
    )


def doc_block(source: str) -> str:
    """The code in the comment of a package."""
    return "".join(f"{line}\n" for line in re.findall(r"^//\t(.*)$", source, re.MULTILINE))


@pytest.mark.parametrize("schema", ["default", "ott-2020"])
def test_what_the_comments_of_packages_show_compiles(schema: str, tmp_path: Path) -> None:
    module = project(schema, tmp_path)
    call = doc_block((module / "doc.go").read_text("utf-8"))
    used = "".join(f"\t_ = {name}\n" for name in re.findall(r"^(\w+), err := ", call, re.MULTILINE))
    look = doc_block((module / "types" / "doc.go").read_text("utf-8"))
    assert call and look
    head = 'package main\n\nimport (\n\t"fmt"\n\n\t"example.com/kaltura"\n\t"example.com/kaltura/types"\n)\n\n'
    for name, text in (("call", as_program(call + used)), ("look", f"{head}func main() {{ _ = look }}\n\n{look}")):
        (module / "cmd" / name).mkdir(parents=True)
        (module / "cmd" / name / "main.go").write_text(text)
    assert vet(module, "./cmd/...") == ""


@pytest.mark.parametrize("schema", ["default", "ovp-2026", "ott-2020", "ovp-2011"])
def test_what_the_readme_shows_compiles(schema: str, tmp_path: Path) -> None:
    module = project(schema, tmp_path)
    blocks = go_blocks((module / "README.md").read_text("utf-8"))
    assert len(blocks) >= 2
    for number, block in enumerate(blocks):
        folder = module / "cmd" / f"block{number}"
        folder.mkdir(parents=True)
        whole = "\npackage main" in f"\n{block}"
        (folder / "main.go").write_text(block if whole else as_program(block))
        if whole:
            assert unformatted(folder) == ""
    assert vet(module, "./cmd/...") == ""
    if schema == "default":
        assert staticcheck(module, "./cmd/...") == ""

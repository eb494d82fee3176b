"""Calls as TypeScript source: what is printed of them compiles and is formatted, whatever the call."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from generator.model.api import Api
from generator.model.call_json import read_program
from generator.model.selection import select
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.targets.base import Job
from generator.targets.typescript.samples import functions
from generator.targets.typescript.values import Imports, surface_of
from tests.support import client_for, schema_for
from tests.targets.programs import programs
from tests.targets.typescript.projects import DEFAULTS, TARGET, built, passes, run, user_of
from tests.toolchains.typescript import tool

BLOCK = re.compile(r"^```ts\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@cache
def api_of(schema: str) -> Api:
    reading = read_schema(fetch(str(schema_for(schema))))
    assert reading.api is not None
    return select(reading.api, (), ()).api


def sample(document: dict[str, Any]) -> str:
    api = api_of("default")
    return TARGET.sample(Job(api, DEFAULTS), read_program(api, document))


def test_a_list() -> None:
    printed = sample(
        {
            "service": "media",
            "action": "list",
            "arguments": {"filter": {"nameLike": "summer"}, "pager": {"pageSize": 10}},
            "client": {"ks": "a session"},
        }
    )
    assert printed == dedent("""\
        // Calls media.list.

        import { Client, KalturaError } from "kaltura-client";
        import * as media from "kaltura-client/services/media";

        const client = new Client({ ks: "a session" });

        try {
          const entries = media.list(client, { filter: { nameLike: "summer" }, pager: { pageSize: 10 } });
          console.log((await entries).totalCount);
          for await (const entry of entries) {
            console.log(entry.id, entry.name);
          }
        } catch (error) {
          if (!(error instanceof KalturaError)) throw error;
          console.error(`${error}`);
        }
        """)


def test_a_multirequest() -> None:
    printed = sample(
        {
            "multirequest": [
                {"service": "media", "action": "list"},
                {"service": "media", "action": "get", "arguments": {"entryId": {"$result": [1, "objects", 0, "id"]}}},
            ]
        }
    )
    assert "const batch = multirequest(client);\n  const entries = batch.add(media.list);\n" in printed
    assert "batch.add(media.get, entries.ref.objects.at(0).id);\n  await batch.send();\n" in printed


def test_an_object_of_a_subclass_says_its_class() -> None:
    printed = sample(
        {
            "service": "media",
            "action": "addContent",
            "arguments": {
                "entryId": "0_a",
                "resource": {"objectType": "KalturaUploadedFileTokenResource", "token": "t"},
            },
        }
    )
    assert (
        'await media.addContent(client, "0_a", { resource: make(UploadedFileTokenResource, { token: "t" }) });'
        in printed
    )


@pytest.mark.parametrize("schema", ["default", "ott-2020"])
def test_calls_of_every_shape_compile_and_are_formatted(schema: str, tmp_path: Path) -> None:
    api = api_of(schema)
    project = user_of(built(schema), tmp_path)
    (project / ".prettierrc").write_text('{ "printWidth": 120 }\n')
    surface = surface_of(api, DEFAULTS)
    calls = [(f"n{number}", f"f{number}", each) for number, each in enumerate(programs(api, 250))]
    (project / "functions.ts").write_text(functions(surface, Imports("kaltura-client"), calls, "calls"))
    for number, program in enumerate(programs(api, 40)):
        (project / f"sample{number}.ts").write_text(TARGET.sample(Job(api, DEFAULTS), program))
    passes(run(*tool("tsc"), "-p", ".", cwd=project))
    passes(run(*tool("prettier"), "--check", "--log-level", "warn", "*.ts", cwd=project))


@pytest.mark.parametrize("schema", ["default", "ott-2020"])
def test_the_samples_of_the_readme_compile(schema: str, tmp_path: Path) -> None:
    project = user_of(built(schema), tmp_path)
    blocks = BLOCK.findall((client_for(schema, target="typescript") / "README.md").read_text("utf-8"))
    assert len(blocks) >= 6
    for number, block in enumerate(blocks):
        (project / f"block{number}.ts").write_text(block)
    passes(run(*tool("tsc"), "-p", ".", cwd=project))

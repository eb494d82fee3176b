"""The strictest settings of both compilers, the formatter and the linter find nothing in a client; its types hold."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support import client_for, part_of
from tests.targets.typescript.projects import built, link_types, passes, run, user_of
from tests.toolchains.typescript import tool

SCHEMAS = ["default", "ovp-2026", "ott-2020", "ovp-2011"]

USAGE = """
import { Client, isA, isApiError, json, make, receivedType } from "kaltura-client";
import type { Pages, RequestOptions } from "kaltura-client";
import { MediaType } from "kaltura-client/enums";
import { ENTRY_ID_NOT_FOUND } from "kaltura-client/errors";
import type { Download } from "kaltura-client/files";
import { form } from "kaltura-client/form";
import { Kaltura } from "kaltura-client/kaltura";
import { multirequest } from "kaltura-client/multirequest";
import * as baseEntry from "kaltura-client/services/base-entry";
import * as media from "kaltura-client/services/media";
import * as thumbAsset from "kaltura-client/services/thumb-asset";
import { MediaEntry, UploadedFileTokenResource } from "kaltura-client/types";
import type { MediaListResponse } from "kaltura-client/types";
import { xml } from "kaltura-client/xml";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

const client = new Client({ ks: "x", partnerId: 1, encoding: form(), answers: xml(), headers: { a: "b" } });
const entry = await media.get(client, "0_a", { version: 1, language: "he", signal: AbortSignal.timeout(1) });
same<typeof entry, MediaEntry>(true);
same<(typeof entry)["id"], string | undefined>(true);
same<(typeof entry)["name"], string | null | undefined>(true);
same<(typeof entry)["objectType"], MediaEntry["objectType"]>(true);
const pages: Pages<MediaEntry, MediaListResponse> = media.list(client, { filter: { nameLike: "x" } });
same<number | undefined, (typeof first)["totalCount"]>(true);
const first = await pages;
for await (const each of pages) same<typeof each, MediaEntry>(true);
const file: Download = thumbAsset.serve(client, "0_a");
const nothing: void = await media.delete(client, "0_a");
await media.addContent(client, "0_a", { resource: make(UploadedFileTokenResource, { token: "t" }) });
const added: MediaEntry = { name: "x", tags: null, mediaType: MediaType.VIDEO };
added.mediaType = 99;
await media.update(client, "0_a", added);
const other = await baseEntry.get(client, "0_a");
if (isA(other, MediaEntry)) same<typeof other.mediaType, MediaType | null | undefined>(true);
const name: string | undefined = receivedType(other);

const batch = multirequest(client, { partnerId: 2 });
const list = batch.add(media.list);
const next = batch.add(media.get, list.ref.objects.at(0).id, { ks: list.ref.objects.at(0).name });
batch.add(media.update, "0_a", { name: list.ref.objects.at(1).name });
await batch.send();
same<typeof next.result, MediaEntry>(true);
same<typeof list.result, MediaListResponse>(true);

const kaltura = new Kaltura({ ks: "x" });
same<MediaEntry, Awaited<ReturnType<typeof kaltura.media.get>>>(true);
for await (const each of kaltura.media.list({ filter: { nameLike: "x" } })) same<typeof each, MediaEntry>(true);
const queue = kaltura.multirequest();
const queued = queue.media.list();
queue.media.get(queued.ref.objects.at(0).id);
const options: RequestOptions = { answers: json, idempotent: true };
console.log(file, nothing, name, options, isApiError(entry, ENTRY_ID_NOT_FOUND));
"""

MISTAKES = [
    "media.get(client, 1)",
    'media.get("0_a")',
    'media.gett(client, "0_a")',
    'media.get(client, "0_a", { vers: 1 })',
    'media.get(client, "0_a", { language: 5 })',
    'media.update(client, "0_a", { nam: "x" })',
    'media.update(client, "0_a", { name: 3 })',
    'media.update(client, "0_a", { objectType: "KalturaUiConf" })',
    'make(MediaEntry, { nam: "x" })',
    "media.list(client).then((page) => page.object)",
    'kaltura.medai.get("0_a")',
    "kaltura.media.get(1)",
    "new Client({ nonsense: 1 })",
    "multirequest(client).add(media.get, 5)",
    'multirequest(client).add(thumbAsset.serve, "0_a")',
    "multirequest(client).add(media.list).ref.objects.at(0).nam",
    'import("kaltura-client/runtime/encode")',
]


@pytest.mark.parametrize("schema", SCHEMAS)
def test_the_client_compiles(schema: str) -> None:
    assert (built(schema) / "dist" / "index.d.ts").is_file()


def test_typescript_5_compiles_it_too(tmp_path: Path) -> None:
    project = tmp_path / "client"
    project.mkdir()
    (project / "src").symlink_to(client_for("default", target="typescript") / "src")
    (project / "package.json").write_text('{ "name": "kaltura-client", "type": "module" }\n')
    (project / "tsconfig.json").write_text((built("default") / "tsconfig.json").read_text())
    link_types(project)
    passes(run(*tool("tsc5"), "-p", ".", "--noEmit", "--preserveSymlinks", cwd=project))


@pytest.mark.parametrize("schema", SCHEMAS)
def test_prettier_changes_nothing(schema: str) -> None:
    project = client_for(schema, target="typescript")
    sources = [str(path.relative_to(project)) for path in part_of((project / "src").rglob("*.ts"), schema)]
    assert sources
    printed = (*sources, "README.md", "package.json", "tsconfig.json", ".prettierrc")
    passes(run(*tool("prettier"), "--check", "--log-level", "warn", *printed, cwd=project))


@pytest.mark.parametrize("schema", ["default", "ott-2020"])
def test_biome_finds_nothing(schema: str, tmp_path: Path) -> None:
    configuration = {
        "files": {"maxSize": 20_000_000},
        "formatter": {"enabled": False},
        "assist": {"enabled": False},
        "linter": {"rules": {"recommended": True}},
    }
    (tmp_path / "biome.json").write_text(json.dumps(configuration))
    (tmp_path / "src").symlink_to(client_for(schema, target="typescript") / "src")
    source = str((tmp_path / "src").resolve())
    command = ("lint", "--config-path", str(tmp_path), "--error-on-warnings", "--max-diagnostics", "20", source)
    passes(run(*tool("biome"), *command, cwd=tmp_path))


@pytest.mark.parametrize("compiler", ["tsc", "tsc5"])
def test_uses_have_the_types_they_should(compiler: str, tmp_path: Path) -> None:
    project = user_of(built("default"), tmp_path)
    (project / "usage.ts").write_text(USAGE)
    passes(run(*tool(compiler), "-p", ".", cwd=project))


def test_mistakes_are_found(tmp_path: Path) -> None:
    project = user_of(built("default"), tmp_path)
    imports = USAGE.strip().split("\n\n")[0]
    lines = [
        *imports.splitlines(),
        "const client = new Client(), kaltura = new Kaltura();",
        *(f"console.log({mistake});" for mistake in MISTAKES),
    ]
    (project / "mistakes.ts").write_text("\n".join(lines) + "\n")
    result = run(*tool("tsc"), "-p", ".", "--pretty", "false", cwd=project)
    found = {
        int(line.split("(")[1].split(",")[0]) for line in result.stdout.splitlines() if line.startswith("mistakes")
    }
    start = len(lines) - len(MISTAKES) + 1
    missed = [mistake for number, mistake in enumerate(MISTAKES, start) if number not in found]
    assert not missed
    assert found == set(range(start, len(lines) + 1))

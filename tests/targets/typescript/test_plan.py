"""Which files a client has, and how what the schema says stands in them."""

from __future__ import annotations

import json

import pytest

from generator.model.api import Action, Parameter
from generator.model.types import FILE, NOTHING, STRING
from generator.targets.base import BadOption
from tests.targets.apis import api, service
from tests.targets.test_golden import api as golden
from tests.targets.typescript.projects import printed


def text(path: str, **options: str) -> str:
    return printed(golden(), **options)[path].decode()


def test_the_same_schema_gives_the_same_bytes() -> None:
    assert printed(golden()) == printed(golden())


def test_files() -> None:
    files = printed(golden())
    assert [path for path in files if not path.startswith("src/runtime/")][:5] == [
        "package.json",
        "README.md",
        "tsconfig.json",
        ".prettierrc",
        "src/index.ts",
    ]
    assert {path for path in files if path.startswith("src/services/")} == {
        "src/services/media.ts",
        "src/services/metadata.ts",
        "src/services/session.ts",
    }
    assert all(content.endswith(b"\n") and b"\r" not in content for content in files.values())


def test_the_metadata_of_the_package() -> None:
    options = {
        "package": "@acme/video",
        "author": "Jane Doe <jane@example.org>",
        "homepage": "https://www.example.org",
        "repository": "https://git.example.org/acme/video.git",
        "license": "Apache-2.0",
    }
    package = json.loads(text("package.json", **options))
    assert package["name"] == "@acme/video"
    assert package["version"] == "1.2.3"
    assert package["author"] == "Jane Doe <jane@example.org>"
    assert package["repository"] == {"type": "git", "url": "https://git.example.org/acme/video.git"}
    assert package["license"] == "Apache-2.0"
    assert package["sideEffects"] is False
    assert package["exports"]["./services/media"] == {
        "types": "./dist/services/media.d.ts",
        "default": "./dist/services/media.js",
    }


@pytest.mark.parametrize(
    ("option", "value"),
    [("package", "Not Good"), ("package", "../x"), ("package", ""), ("version", "1.2"), ("repository", "javascript:x")],
)
def test_bad_options_are_refused(option: str, value: str) -> None:
    with pytest.raises(BadOption):
        printed(golden(), **{option: value})


def test_properties_say_whether_they_can_be_set_and_cleared() -> None:
    types = text("src/types.ts")
    assert "  readonly id?: string;\n" in types
    assert "  partnerID?: number | null;\n" in types
    assert "  labels?: Record<string, KalturaString> | null;\n" in types
    assert "  sizeInBytes?: bigint | null;\n" in types
    assert '  readonly objectType?: "KalturaBaseEntry" | MediaEntry["objectType"];\n' in types


def test_tables_know_what_is_never_sent() -> None:
    types = text("src/types.ts")
    assert '  readOnly: ["id", "createdAt"],\n' in types
    assert "    base: () => baseEntryProperties,\n" in types
    assert "  subclasses: () => [MediaEntry],\n" in types
    assert "template: { object: () => root }" in types


def test_enums_are_open() -> None:
    enums = text("src/enums.ts")
    assert "export type MediaType = (typeof MediaType)[keyof typeof MediaType] | (number & {});\n" in enums
    assert "  UNKNOWN: -1,\n" in enums
    assert '  QUOTES: "\\"a\\" & \'b\' \\\\ c",\n' in enums
    assert "export const DynamicEnum = {} as const;\nexport type DynamicEnum = string;\n" in enums


def test_errors_are_constants() -> None:
    errors = text("src/errors.ts")
    assert '/** Entry id "\\@ENTRY_ID\\@" not found. */\n' in errors
    assert 'export const ENTRY_ID_NOT_FOUND = "ENTRY_ID_NOT_FOUND";\n' in errors


def test_functions() -> None:
    media = text("src/services/media.ts")
    assert (
        "export function get(client: Client, entryId: string, options?: GetOptions): Promise<MediaEntry> {\n" in media
    )
    assert "  return call(client, getAction, { entryId }, options);\n" in media
    assert (
        "export function list(client: Client, options?: ListOptions): Pages<MediaEntry, MediaListResponse> {\n" in media
    )
    assert "export function serve(client: Client, entryId: string, options?: RequestOptions): Download {\n" in media
    assert "function import_(client: Client, fileData: Upload, options?: ImportOptions): Promise<void> {\n" in media
    assert "{ fileData: fileSource(fileData) }" in media
    assert "export { import_ as import };\n" in media
    assert "  repeatable: true,\n" in media


def test_an_argument_that_is_called_like_a_setting_takes_its_place() -> None:
    start = Action("start", STRING, (Parameter("secret", STRING), Parameter("partnerId", STRING, True, "x", "x")))
    schema = golden()
    from dataclasses import replace

    files = printed(replace(schema, services=(service("session", start),)))
    session = files["src/services/session.ts"].decode()
    assert 'export interface StartOptions extends Omit<RequestOptions, "partnerId"> {\n' in session


def test_an_argument_that_is_called_like_an_option_of_the_client_is_handed_on() -> None:
    receive = Action("receive", NOTHING, (Parameter("headers", STRING, True, "x", "x"),))
    module = printed(api(service("hook", receive)))["src/services/hook.ts"].decode()
    assert "  readonly headers_?: string | null;\n" in module
    assert "  return call(client, receiveAction, { headers: options?.headers_ }, options);\n" in module


def test_an_optional_file_is_wrapped_where_it_is_given() -> None:
    add = Action("add", NOTHING, (Parameter("fileData", FILE, True),))
    module = printed(api(service("doc", add)))["src/services/doc.ts"].decode()
    assert "{ fileData: options?.fileData && fileSource(options.fileData) }" in module


def test_a_service_without_actions_is_a_module() -> None:
    assert printed(api(service("empty")))["src/services/empty.ts"].decode().endswith("\nexport {};\n")

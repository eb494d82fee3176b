"""Programs that are printed from calls, and the samples of READMEs: they compile, and the formatter changes nothing."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from generator.model.call import Earlier, Entries, Items, Program
from generator.model.call_json import read_program
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from tests.support import client_for, schema_for
from tests.targets.java.printing import TARGET, default_classes, job
from tests.targets.programs import programs
from tests.toolchains.java import formatted, jar, javac

FILE = {"$file": {"name": "a.txt", "text": "hello"}}
CALLS: dict[str, str] = {
    "list": """{"service": "media", "action": "list", "settings": {"language": "he"},
        "arguments": {"filter": {"nameLike": "summer", "mediaTypeEqual": 1, "orderBy": "-createdAt"},
                      "pager": {"pageSize": 100}},
        "client": {"ks": "your session", "settings": {"partnerId": 102}}}""",
    "batch": """{"multirequest": [
        {"service": "media", "action": "list"},
        {"service": "flavorasset", "action": "getByEntryId",
         "arguments": {"entryId": {"$result": [1, "objects", 0, "id"]}}},
        {"service": "category", "action": "add",
         "arguments": {"category": {"name": {"$text": ["of ", {"$result": [1, "objects", 0, "name"]}]},
                                    "description": null, "parentId": 12345678901}}}]}""",
    "add": """{"service": "media", "action": "add", "arguments": {"entry": {
        "name": "A very long name of an entry \\" \\\\ with quotes that needs a line of its own", "mediaType": 1,
        "tags": null, "startDate": 1700000000,
        "operationAttributes": [{"objectType": "KalturaClipAttributes", "offset": 1, "duration": 2}]}}}""",
    "upload": json.dumps(
        {
            "service": "uploadtoken",
            "action": "upload",
            "arguments": {"uploadTokenId": "0_x", "fileData": FILE, "resume": True, "resumeAt": 1.5},
        }
    ),
    "serve": """{"service": "thumbasset", "action": "serve", "arguments": {"thumbAssetId": "0_thumb"}}""",
    "ping": """{"service": "system", "action": "ping"}""",
    "null": """{"service": "media", "action": "list", "arguments": {"filter": null}}""",
    "delete": """{"service": "media", "action": "delete", "arguments": {"entryId": "0_x"}}""",
    "profile": """{"service": "media", "action": "get", "arguments": {"entryId": "0_x"}, "settings": {
        "responseProfile": {"objectType": "KalturaDetachedResponseProfile", "type": 1, "fields": "id,name"}}}""",
}
BLOCK = re.compile(r"^```java\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SCHEMAS = ["default", "ovp-2026", "ott-2020", "ovp-2011"]


def test_samples_compile_as_the_formatter_leaves_them(tmp_path: Path) -> None:
    api = read_schema(fetch(None)).api
    assert api is not None
    sources = []
    for name, call in CALLS.items():
        source = tmp_path / name / "Sample.java"
        source.parent.mkdir()
        source.write_text(TARGET.sample(job(api), read_program(api, json.loads(call))))
        sources.append(source)
    assert formatted(sources) == []
    for source in sources:
        javac([source], source.parent / "classes", classpath=[default_classes(), jar("jackson-core")])


def test_calls_of_every_shape_compile_as_the_formatter_leaves_them(tmp_path: Path) -> None:
    api = read_schema(fetch(None)).api
    assert api is not None
    sources = []
    for number, program in enumerate(programs(api, 60)):
        if _has_results_among_elements(program):
            continue
        name = f"Sample{number}"
        text = TARGET.sample(job(api), program).replace("class Sample ", f"class {name} ")
        source = tmp_path / f"{name}.java"
        source.write_text(text.replace("private Sample()", f"private {name}()"))
        sources.append(source)
    assert len(sources) > 40
    assert formatted(sources) == []
    javac(sources, tmp_path / "samples", classpath=[default_classes(), jar("jackson-core")])


def _has_results_among_elements(program: Program) -> bool:
    """Whether a list or a map holds the result of another call: no type of Java allows it."""
    for value in program.values():
        if isinstance(value, Items) and any(isinstance(each, Earlier) for each in value.values):
            return True
        if isinstance(value, Entries) and any(isinstance(each, Earlier) for _, each in value.values):
            return True
    return False


@pytest.mark.parametrize("schema", SCHEMAS)
def test_the_samples_of_a_readme_compile(schema: str, tmp_path: Path) -> None:
    schema_for(schema)
    project = client_for(schema, target="java")
    blocks = BLOCK.findall((project / "README.md").read_text("utf-8"))
    assert len(blocks) >= 5
    sources = []
    for number, block in enumerate(blocks):
        source = tmp_path / f"Block{number}.java"
        source.write_text(_class(f"Block{number}", block))
        sources.append(source)
    # Only what the samples need is compiled of the client.
    options = ("--release", "17", "-Xlint:all", "-Werror", "-sourcepath", str(project / "src/main/java"))
    javac(sources, tmp_path / "classes", classpath=[jar("jackson-core")], options=(*options, "-implicit:class"))


def _class(name: str, block: str) -> str:
    """A class around a block: its imports outside, its statements in a method that is given a client."""
    lines = block.split("\n")
    imports = [line for line in lines if line.startswith("import ")]
    body = [line for line in lines if not line.startswith("import ")]
    client = "import com.kaltura.api.Client;"
    if client not in imports:
        imports.append(client)
    if any(line.startswith("static ") for line in body):
        inside = "\n".join(body)
    else:
        given = "" if any(line.startswith("Client client = ") for line in body) else "Client client"
        inside = "\n".join((f"static void run({given}) throws Exception {{", *body, "}"))
    return "\n".join((*imports, f"final class {name} {{", inside, "}", ""))

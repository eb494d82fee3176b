"""The examples of the documentation site as conformance cases, and its samples as files that compilers are shown."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from generator.conformance.case import Case, Expected, Outcome, Suite
from generator.conformance.oracle import ApiFault, Oracle
from generator.model.api import Action, Api, Service
from generator.model.behaviour import behaviour_of
from generator.model.call import FileContent, Null
from generator.model.call_dump import dump_value
from generator.model.selection import select
from generator.model.types import File
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.replay.recording import BodyContent, FilePattern, RecordedAnswer, RecordedCall
from generator.replay.recording import FileContent as ServedFile
from generator.replay.tree import Tree
from generator.targets.base import Harness, Job, OutputFile
from generator.targets.docs.examples import ActionExample, Examples
from generator.targets.docs.guide import guides
from generator.targets.docs.guide_blocks import Samples
from generator.targets.docs.settings import options_of, settings_of
from generator.targets.docs.site import Site
from generator.targets.docs.urls import Urls
from tests.support import schema_for, venv_tool

UPLOADED = b"a file of an example"
"""What is in the files that examples upload."""

_SERVED = b"\x00\x01a served file\xff"


def api_of(schema: str, every: int = 1) -> Api:
    """The API of a schema; with `every`, what the first of each so many actions need."""
    api = read_schema(fetch(str(schema_for(schema)))).api
    assert api is not None
    names = [f"{service.id}.{action.name}" for service in api.services for action in service.actions]
    return select(api, tuple(names[::every]) if every > 1 else (), ()).api


def site_of(api: Api, languages: str = "", **options: str) -> Site:
    """The site of an API, with samples in these languages, separated by commas; all of them by default."""
    values = {option.name: option.default for option in options_of("docs")} | options | {"languages": languages}
    job = Job(api, values)
    behaviour = behaviour_of(job.api)
    return Site(job.api, behaviour, settings_of("docs", job, behaviour), Urls(job.api))


def examples_of(site: Site) -> Iterator[tuple[Service, Action, ActionExample]]:
    """All actions of a site with their examples."""
    examples = Examples(site)
    for service in site.api.services:
        for action in service.actions:
            yield service, action, examples.of(service, action)


def suite_of(site: Site) -> Suite:
    """A case for each example: it is sent as its JSON form says, and its answer is read as the oracle reads it."""
    oracle = Oracle(site.api)
    return Suite(site.api, tuple(_case(oracle, site, *each) for each in examples_of(site)))


def _case(oracle: Oracle, site: Site, service: Service, action: Action, example: ActionExample) -> Case:
    (call,) = example.program.calls
    name = "-".join(("example", *(_plain(part) for part in (service.id, action.name))))
    tree: dict[str, Tree] = {}
    files: dict[str, FilePattern] = {}
    for given in call.arguments:
        if isinstance(given.value, FileContent):
            digest = sha256(UPLOADED).hexdigest()
            files[given.parameter.name] = FilePattern(Path(given.value.path).name, len(UPLOADED), digest)
        elif isinstance(given.value, Null):
            tree[given.parameter.name] = None
        else:
            tree[given.parameter.name] = dump_value(given.value)
    case = Case(
        name=name,
        topic="docs",
        about=f"The example of {service.id}.{action.name} is sent and answered as the site says.",
        rules=(),
        program=example.program,
        client={"ks": example.program.client.ks or None},
        encodings=("json",),
        formats=("json", "xml"),
        dialect="ott" if site.settings.dialect.value == "ott" else "ovp",
        requests=(Expected((RecordedCall(service.id, action.name, tree, files),)),),
    )
    if isinstance(action.result, File):
        answer = RecordedAnswer(ServedFile(_SERVED, "application/octet-stream"))
        value = {"$bytes": sha256(_SERVED).hexdigest(), "size": len(_SERVED)}
        return replace(case, formats=("json",), answers=(answer,), outcomes={"": Outcome(value=value)})
    bodies = {"json": example.answer_json, "xml": example.answer_xml}
    read = {"json": oracle.json(bodies["json"], action.result), "xml": oracle.xml(bodies["xml"], action.result)}
    assert not any(isinstance(value, ApiFault) for value in read.values()), f"{name}: its answer is an error"
    return replace(
        case,
        answers=(RecordedAnswer(BodyContent(bodies)),),
        outcomes={format_: Outcome(value=value) for format_, value in read.items()},
    )


def _plain(text: str) -> str:
    """`text` as a part of the name of a case."""
    return "".join(f"-{c.lower()}" if c.isupper() else c if c.isalnum() else "-" for c in text).strip("-")


def uploads_of(suite: Suite) -> Mapping[str, bytes]:
    """The files that the examples upload, by their paths."""
    values = (value for case in suite.cases if case.program is not None for value in case.program.values())
    return {value.path: UPLOADED for value in values if isinstance(value, FileContent)}


def with_samples(harness: Harness, site: Site, suite: Suite) -> Harness:
    """A conformance program that is built together with all samples of the one language of `site`."""
    (language,) = site.settings.languages
    sources = [example.samples[0][2] for _, _, example in examples_of(site)] + _of_guide(site)
    files = [*harness.files, *(OutputFile(path, content) for path, content in uploads_of(suite).items())]
    return _WITH[language.target.name](replace(harness, files=tuple(files)), sources)


def _of_guide(site: Site) -> list[str]:
    """The programs that the guide shows in the one language of `site`."""
    blocks = [block for guide in guides(site, Examples(site)) for part in guide.sections for block in part.blocks]
    return [source for block in blocks if isinstance(block, Samples) for _, _, source in block.sources]


def _go(harness: Harness, sources: list[str]) -> Harness:
    """All in one package that is compiled and not linked, for hundreds of programs would be: functions get numbers."""
    files = []
    for number, source in enumerate(sources):
        assert "package main\n" in source and "func main() {" in source and "func run(" in source
        text = source.replace("package main\n", "package samples\n").replace("func main() {", f"func main{number}() {{")
        text = text.replace("func run(", f"func run{number}(").replace(":= run(", f":= run{number}(")
        files.append(OutputFile(f"samples/sample{number}.go", text.encode()))
    build = (*harness.build, ("go", "build", "./samples"))
    # A third of a compiler's time is the collecting of garbage, where memory is scarce for it.
    return replace(
        harness, files=(*harness.files, *files), build=build, environment={**harness.environment, "GOGC": "400"}
    )


def _java(harness: Harness, sources: list[str]) -> Harness:
    """Each in a package of its own, compiled with the client."""
    files = [
        OutputFile(f"samples/sample{number}/Sample.java", f"package samples.sample{number};\n\n{source}".encode())
        for number, source in enumerate(sources)
    ]
    listing = "".join(f"{file.path}\n" for file in files).encode()
    own = tuple(
        replace(file, content=file.content + listing) if file.path == "sources.txt" else file for file in harness.files
    )
    assert own != harness.files
    return replace(harness, files=(*own, *files))


def _python(harness: Harness, sources: list[str]) -> Harness:
    """Looked at by the type checker after the client is written."""
    files = [OutputFile(f"samples/sample{number}.py", source.encode()) for number, source in enumerate(sources)]
    config = '{"include": ["samples"], "extraPaths": ["src"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}'
    files.append(OutputFile("pyrightconfig.json", config.encode()))
    check = (venv_tool("pyright"), "--pythonpath", sys.executable)
    return replace(harness, files=(*harness.files, *files), build=(*harness.build, check))


def _typescript(harness: Harness, sources: list[str]) -> Harness:
    """Modules of the client's own project, which may import it by its name; compiled with it."""
    files = [OutputFile(f"src/samples/sample{number}.ts", source.encode()) for number, source in enumerate(sources)]
    return replace(harness, files=(*harness.files, *files))


_WITH = {"go": _go, "java": _java, "python": _python, "typescript": _typescript}

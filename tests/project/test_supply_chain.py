"""What is installed is written down with its hash; what is imported is declared; nothing makes a connection unasked."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

from generator.targets.registry import target_names
from tests.support import REQUIRE_ALL, ROOT
from tests.toolchains.java import CHECKSUMS, LIBRARIES
from tests.toolchains.typescript import PACKAGES

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GENERATED = ROOT / "generated"
ENTRY = re.compile(
    r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[A-Za-z0-9.!+]+)(?P<marker> ; [^\\]+?)?(?P<hashes>( --hash=\S+)+)"
)


def entries(file: str) -> dict[str, re.Match[str]]:
    """The requirements of a file by name; nothing else may be in it."""
    text = (ROOT / file).read_text(encoding="utf-8")
    lines = re.sub(r" \\\n +", " ", text).splitlines()
    assert lines[0].startswith("# ")
    found = {}
    for line in lines[1:]:
        entry = ENTRY.fullmatch(line)
        assert entry is not None, f"{file}: {line[:100]}"
        for hash_ in entry["hashes"].split():
            assert re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", hash_), f"{file}: {line[:100]}"
        found[normal(entry["name"])] = entry
    return found


def normal(name: str) -> str:
    """The name of a distribution as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def names(requirements: Iterable[str]) -> set[str]:
    """The distributions that requirements name, but for the project itself."""
    found = {normal(re.split(r"[\[<>=~!; ]", each)[0]) for each in requirements}
    return found - {normal(PROJECT["project"]["name"])}


def test_everything_that_is_installed_has_its_hash_written_down() -> None:
    run, dev = entries("requirements.txt"), entries("requirements-dev.txt")
    assert names(PROJECT["project"]["dependencies"]) | names(PROJECT["build-system"]["requires"]) <= run.keys()
    extras = PROJECT["project"]["optional-dependencies"]
    assert names(each for extra in extras.values() for each in extra) <= dev.keys()
    for name, entry in run.items():
        assert dev[name].group() == entry.group(), name


def test_nothing_is_installed_without_its_hash() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    installs = [
        line.strip() for line in text.splitlines() if re.search(r"\binstall\b", line) and "HASHED :=" not in line
    ]
    allowed = re.compile(
        r"\$\(PIP\) install (\$\(HASHED\) requirements(-dev)?\.txt|--no-deps --no-build-isolation --editable \.)"
    )
    others = [line for line in installs if not allowed.fullmatch(line)]
    # The lock is renewed by a program of a fixed version.
    assert others == ["$(VENV)/lock/bin/python -m pip --disable-pip-version-check --quiet install $(UV)"]
    assert re.search(r"^UV := uv==[0-9.]+$", text, re.MULTILINE)
    assert "HASHED := --require-hashes -r\n" in text


def test_tests_run_with_what_is_written_down() -> None:
    if not REQUIRE_ALL:
        pytest.skip("environments of developers may be newer; CLIENTGEN_REQUIRE_ALL=1 asks for this")
    pinned = {name: entry["version"] for name, entry in entries("requirements-dev.txt").items()}
    there = {normal(each.name): each.version for each in metadata.distributions()}
    assert {name: there[name] for name in pinned.keys() & there.keys()} == {
        name: pinned[name] for name in pinned.keys() & there.keys()
    }


def test_tools_of_other_languages_have_their_hashes_written_down() -> None:
    folder = ROOT / "tests" / "toolchains"
    lock = json.loads((folder / "typescript-lock.json").read_text(encoding="utf-8"))
    assert lock["packages"].pop("")["dependencies"] == PACKAGES
    assert len(lock["packages"]) > 50
    for name, package in lock["packages"].items():
        assert package["integrity"].startswith("sha512-"), name
        assert "resolved" not in package, name
    assert CHECKSUMS.keys() == LIBRARIES.keys()
    sums = {tuple(line.split()[:2]) for line in (folder / "go_tools" / "go.sum").read_text().splitlines()}
    wanted = re.findall(
        r"^\s*(?:require )?(\S+\.\S+/\S+) (v\S+)", (folder / "go_tools" / "go.mod").read_text(), re.MULTILINE
    )
    assert len(wanted) > 3
    assert set(wanted) <= sums


def imports(folder: Path) -> dict[str, set[str]]:
    """The third-party packages that Python files import, at any place in them, each with the files."""
    found: dict[str, set[str]] = {}
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            modules: list[str] = []
            if isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                modules = [node.module or ""]
            elif isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "import_module":
                modules = [each.value for each in node.args[:1] if isinstance(each, ast.Constant)]
            for module in modules:
                top = module.partition(".")[0]
                if top and top not in sys.stdlib_module_names | {"_typeshed"}:
                    found.setdefault(top, set()).add(path.name)
    return found


def distributions(modules: Iterable[str]) -> set[str]:
    """The distributions that modules come from; the name of a module where it is not installed."""
    known = _installed()
    return {normal(each) for module in modules for each in known.get(module, [module])}


@cache
def _installed() -> Mapping[str, list[str]]:
    return metadata.packages_distributions()


def test_the_program_imports_what_it_declares_and_nothing_else() -> None:
    imported = imports(ROOT / "generator").keys() - {"generator"}
    assert distributions(imported) == names(PROJECT["project"]["dependencies"])


def test_the_tests_import_what_they_declare() -> None:
    own = {"generator", "tests", "runtime", "kaltura_client", "KalturaClient"}
    # The bench installs the clients that it compares to for itself; fuzzing for hours is done by hand.
    by_hand = {"requests", "atheris"}
    imported = imports(ROOT / "tests").keys() - own - by_hand
    extras = PROJECT["project"]["optional-dependencies"]
    declared = names([*PROJECT["project"]["dependencies"], *extras["test"], *extras["dev"]])
    assert distributions(imported) - declared == set()


def test_the_python_client_declares_what_it_imports() -> None:
    project = tomllib.loads((GENERATED / "python" / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    assert project["dependencies"] == []
    assert extras.keys() == {"sessions", "urllib3", "httpx2", "test"}
    imported = imports(GENERATED / "python" / "src").keys() - {"kaltura_client"}
    assert distributions(imported) == names(each for name in extras if name != "test" for each in extras[name])
    assert imports(GENERATED / "python" / "tests").keys() - {"kaltura_client"} <= names(extras["test"])


def specifiers(folder: Path) -> Iterator[str]:
    """What TypeScript sources import from, but for their own files."""
    pattern = re.compile(r"""(?:\bfrom\s+|\bimport\s*\(?\s*|\brequire\s*\(\s*)["']([^"'\n]+)["']""")
    for path in sorted(folder.rglob("*.ts")):
        text = re.sub(r"/\*.*?\*/|^\s*//.*$", "", path.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
        yield from (found for found in pattern.findall(text) if not found.startswith("."))


def test_the_typescript_client_declares_what_it_imports() -> None:
    folder = GENERATED / "typescript"
    package = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    assert not {"dependencies", "peerDependencies", "optionalDependencies", "bundleDependencies"} & package.keys()
    assert package["devDependencies"].keys() == {"@types/node", "typescript"}
    assert not {"preinstall", "install", "postinstall", "prepare"} & package["scripts"].keys()
    for part in ("src", "tests"):
        found = set(specifiers(folder / part))
        assert found
        assert {each for each in found if not each.startswith("node:")} - {package["name"]} == set()


def test_the_go_client_declares_what_it_imports() -> None:
    folder = GENERATED / "go"
    module = re.fullmatch(r"module (\S+)\n\ngo [0-9.]+\n", (folder / "go.mod").read_text(encoding="utf-8"))
    assert module is not None, "it requires nothing"
    imported: set[str] = set()
    for path in sorted(folder.rglob("*.go")):
        for block in re.findall(r"^import (?:\(\n[^)]*\)|.*)$", path.read_text(encoding="utf-8"), re.MULTILINE):
            imported |= set(re.findall(r'"([^"\n]+)"', block))
    assert len(imported) > 20
    assert {each for each in imported if "." in each.partition("/")[0] and not each.startswith(module[1])} == set()


def test_the_java_client_declares_what_it_imports() -> None:
    folder = GENERATED / "java"
    space = "{http://maven.apache.org/POM/4.0.0}"
    pom = ElementTree.parse(folder / "pom.xml").getroot()
    declared: dict[str, set[str]] = {}
    for each in pom.findall(f"{space}dependencies/{space}dependency"):
        group, scope = each.findtext(f"{space}groupId") or "", each.findtext(f"{space}scope") or "compile"
        declared.setdefault(scope, set()).add(group)
    assert foreign(folder / "src" / "main") == declared["compile"] == {"com.fasterxml.jackson.core"}
    assert foreign(folder / "src" / "test") <= declared["compile"] | declared["test"]


OF_THE_JDK = ("java.", "javax.", "com.sun.net.httpserver.", "org.w3c.dom.", "org.xml.sax.", "com.kaltura.")


def foreign(folder: Path) -> set[str]:
    """The groups of the packages that Java sources import, but for their own and those of the JDK."""
    found = set()
    for path in folder.rglob("*.java"):
        text = path.read_text(encoding="utf-8")
        names = re.findall(r"^import (?:static )?([\w.]+)", text, re.MULTILINE)
        names += re.findall(r"\b((?:com\.(?!kaltura)|org\.|net\.|io\.)[a-z]\w*\.[a-z]\w*\.[\w.]+)\(", text)
        found |= {".".join(name.split(".")[:4]) for name in names if not name.startswith(OF_THE_JDK)}
    # A package of JUnit lies below the name of its group.
    return {each.removesuffix(".api") for each in found}


WITHOUT_A_NETWORK = """\
import importlib, pkgutil, sys

FORBIDDEN = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.bind",
             "socket.sendto", "socket.sendmsg", "urllib.Request", "http.client.connect", "ftplib.connect",
             "subprocess.Popen", "os.system", "os.posix_spawn", "os.exec"}

def refuse(event, arguments):
    if event in FORBIDDEN:
        raise RuntimeError(f"{event} {arguments}")

sys.addaudithook(refuse)
schema, out, targets = sys.argv[1], sys.argv[2], sys.argv[3:]
import generator
count = 0
for module in pkgutil.walk_packages(generator.__path__, "generator."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
        count += 1
assert count > 300, count
from generator.cli.main import main
for arguments in (
    ["generate", schema, *(part for name in targets for part in ("--target", name)), "--with-tests", "--out", out],
    ["inspect", schema],
    ["diff", schema, schema],
):
    try:
        main(arguments)
    except SystemExit as end:
        assert end.code == 0, (arguments, end.code)
from generator.reader.fetch import fetch
try:
    fetch("http://127.0.0.1:9/")
except RuntimeError as seen:
    print("refused", seen)
"""


def test_neither_import_nor_generation_makes_a_connection_or_starts_a_program(tmp_path: Path) -> None:
    schema = tmp_path / "api.xml"
    schema.write_bytes((ROOT / "tests" / "conformance" / "schema.xml").read_bytes())
    targets = target_names()
    assert {"go", "java", "python", "typescript"} <= set(targets)
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_NETWORK, str(schema), str(tmp_path / "out"), *targets],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.splitlines()[-1].startswith("refused urllib.Request"), "the guard sees what there is to see"
    assert {path.name for path in (tmp_path / "out").iterdir()} >= set(targets)


def test_each_promise_names_tests_that_exist() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\btests/[\w/.-]*\w", text))
    assert len(named) > 10
    assert [each for each in sorted(named) if not (ROOT / each).exists()] == []

"""Clients of hostile texts and names compile under the strictest settings of their language, and nothing planted runs.

All is in one API (`compiled.everything`), which each language compiles once. What is planted would make the file
`TRACE` where it runs.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.targets.java.printing import compiled_beside, runtime_classes
from tests.targets.typescript.projects import link_types, passes, run
from tests.toolchains.go import run_go, unformatted, vet
from tests.toolchains.java import jar, javac, jdk_tool
from tests.toolchains.typescript import node, tool

from .canary_payloads import TRACE
from .compiled import everything, written

LOAD_ALL = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
import kaltura_client
names = [module.name for module in pkgutil.walk_packages(kaltura_client.__path__, "kaltura_client.")]
for name in names:
    if not name.startswith("kaltura_client.runtime."):
        importlib.import_module(name)
for client in (kaltura_client.Client("http://127.0.0.1:9"), kaltura_client.AsyncClient("http://127.0.0.1:9")):
    for name in type(client)._services:
        getattr(client, name)
print(len(names))
"""
LOAD_JAVA = """
import java.nio.file.*;

class LoadAll {
  public static void main(String[] folders) throws Exception {
    Path root = Path.of(folders[0]);
    int count = 0;
    try (var found = Files.walk(root)) {
      for (Path file : (Iterable<Path>) found.filter(each -> each.toString().endsWith(".class"))::iterator) {
        String name = root.relativize(file).toString().replace(java.io.File.separatorChar, '.');
        Class.forName(name.substring(0, name.length() - ".class".length()));
        count++;
      }
    }
    System.out.println(count);
  }
}
"""
LOAD_SCRIPT = """
import { readdirSync } from "node:fs";
let count = 0;
for (const path of readdirSync(process.argv[2], { recursive: true })) {
  if (path.endsWith(".js") && !path.includes("runtime")) {
    await import(`${process.argv[2]}/${path}`);
    count++;
  }
}
console.log(count);
"""
LOAD_GO = """package main

import (
	"fmt"

	"example.com/kaltura"
	"example.com/kaltura/enums"
)

func main() {
	fmt.Println(kaltura.APIVersion, enums.T0KindTold != "")
}
"""


def test_python(tmp_path: Path) -> None:
    source = written("python") / "src"
    command = [sys.executable, "-B", "-W", "error", "-c", LOAD_ALL, str(source)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert int(done.stdout) > len(everything().classes)
    assert not (tmp_path / TRACE).exists()


def test_go(tmp_path: Path) -> None:
    module = written("go")
    assert unformatted(module) == ""
    assert vet(module) == ""
    program = tmp_path / "load"
    program.mkdir()
    (program / "main.go").write_text(LOAD_GO)
    (program / "go.mod").write_text(
        f"module load\n\ngo 1.23\n\nrequire example.com/kaltura v0.0.0\n\nreplace example.com/kaltura => {module}\n"
    )
    done = run_go(program, "run", ".")
    assert done.stdout == "1.0.0 true\n", done.stderr
    assert not list(tmp_path.rglob(TRACE))


def test_java(tmp_path: Path) -> None:
    source = written("java") / "src" / "main" / "java"
    classes = tmp_path / "classes"
    runtime = {path.relative_to(runtime_folder()) for path in runtime_folder().rglob("*.java")}
    own = [path for path in source.rglob("*.java") if path.relative_to(source) not in runtime]
    javac(own, classes, classpath=[runtime_classes(), jar("jackson-core")])
    (tmp_path / "LoadAll.java").write_text(LOAD_JAVA)
    compiled_beside([tmp_path / "LoadAll.java"], tmp_path / "program")
    path = ":".join(map(str, (tmp_path / "program", classes, runtime_classes(), jar("jackson-core"))))
    command = [jdk_tool("java"), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", path, "LoadAll", str(classes)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert int(done.stdout) > len(everything().classes)
    assert not (tmp_path / TRACE).exists()
    assert max(len(each.name.encode()) for each in classes.rglob("*")) <= 255


def runtime_folder() -> Path:
    """The sources of the runtime of Java clients."""
    return Path(__file__).parents[2] / "templates" / "java" / "runtime"


def test_typescript(tmp_path: Path) -> None:
    client = written("typescript")
    (tmp_path / "src").symlink_to(client / "src")
    configuration = json.loads((client / "tsconfig.json").read_text())
    configuration["compilerOptions"] |= {"preserveSymlinks": True, "declarationMap": False, "sourceMap": False}
    (tmp_path / "tsconfig.json").write_text(json.dumps(configuration))
    (tmp_path / "package.json").write_text('{ "type": "module" }\n')
    link_types(tmp_path)
    passes(run(*tool("tsc"), "-p", ".", cwd=tmp_path))
    (tmp_path / "load.mjs").write_text(LOAD_SCRIPT)
    built = tmp_path / configuration["compilerOptions"].get("outDir", "dist")
    done = run(node(), "load.mjs", str(built), cwd=tmp_path)
    assert done.returncode == 0, done.stderr[-3000:]
    assert int(done.stdout) > len(everything().services)
    assert not (tmp_path / TRACE).exists()

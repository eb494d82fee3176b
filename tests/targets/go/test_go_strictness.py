"""Go's own tools find nothing in clients of real schemas, and the layout that accessors rely on holds."""

from __future__ import annotations

import platform
import shutil
import sys
from pathlib import Path

import pytest

from tests.support import client_for, missing
from tests.targets.go.printing import api_of
from tests.toolchains.go import run_go, staticcheck, unformatted, vet

SCHEMAS = ["default", "ovp-2026", "ott-2020", "ovp-2011"]


@pytest.mark.parametrize("schema", SCHEMAS)
def test_gofmt_changes_nothing(schema: str) -> None:
    assert unformatted(client_for(schema, target="go")) == ""


@pytest.mark.parametrize("schema", SCHEMAS)
def test_vet_finds_nothing(schema: str) -> None:
    assert vet(client_for(schema, target="go")) == ""


@pytest.mark.parametrize("schema", ["ott-2020", "ovp-2011"])
def test_staticcheck_finds_nothing(schema: str) -> None:
    """It takes a minute for the largest schema, where it is no better proof than in these two (and the default API)."""
    assert staticcheck(client_for(schema, target="go")) == ""


def test_a_client_with_tests_passes_them_and_the_tools() -> None:
    module = client_for("default", target="go", tests=True)
    assert unformatted(module) == ""
    assert vet(module) == ""
    assert staticcheck(module) == ""
    result = run_go(module, "test", "./recorded")
    assert result.returncode == 0, result.stdout + result.stderr


LAYOUT = """\
package types

import (
	"reflect"
	"strings"
	"testing"

	"example.com/kaltura"
)

// TestLayout compares each struct with the parts of it that its accessors give.
func TestLayout(t *testing.T) {
	pairs := 0
	for _, wire := range []string{%s} {
		object := newObject(wire)
		whole := reflect.TypeOf(object).Elem()
		for i := range reflect.TypeOf(object).NumMethod() {
			method := reflect.TypeOf(object).Method(i)
			if !strings.HasPrefix(method.Name, "As") || method.Type.NumIn() != 1 || method.Type.NumOut() != 1 {
				continue
			}
			part := method.Type.Out(0).Elem()
			for f := range part.NumField() {
				a, b := part.Field(f), whole.Field(f)
				if a.Name != b.Name || a.Offset != b.Offset || a.Type != b.Type {
					t.Fatalf("%%s.%%s is not where %%s.%%s is", part, a.Name, whole, b.Name)
				}
			}
			if part.Size() > whole.Size() {
				t.Fatalf("%%s is larger than %%s", part, whole)
			}
			if part != whole && part.Field(0).Type.String() != "structs.HostLayout" {
				t.Fatalf("%%s and %%s have not the layout of the host", part, whole)
			}
			pairs++
			got := method.Func.Call([]reflect.Value{reflect.ValueOf(object)})[0]
			if got.Pointer() != reflect.ValueOf(object).Pointer() {
				t.Fatalf("%%s of %%s is a copy", method.Name, whole)
			}
		}
		if _, is := object.(kaltura.Object); !is {
			t.Fatal(wire)
		}
	}
	if pairs == 0 {
		t.Fatal("there are no accessors")
	}
}
"""


def with_layout_test(schema: str, tmp_path: Path) -> Path:
    module = shutil.copytree(client_for(schema, target="go"), tmp_path / "client")
    wires = ", ".join(f'"{class_.name}"' for class_ in api_of(schema).classes if class_.name != "KalturaObject")
    (module / "types" / "layout_test.go").write_text(LAYOUT % wires)
    return module


@pytest.mark.parametrize("schema", ["default", "ovp-2026"])
def test_accessors_give_a_part_of_the_object(schema: str, tmp_path: Path) -> None:
    result = run_go(with_layout_test(schema, tmp_path), "test", "-gcflags=-d=checkptr", "./types")
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.skipif(sys.platform != "linux" or platform.machine() != "x86_64", reason="runs 32-bit programs on Linux")
def test_accessors_where_pointers_have_32_bits(tmp_path: Path) -> None:
    env = {"GOARCH": "386", "CGO_ENABLED": "0"}
    # The standard library has to be compiled for this alone; it need not be fast.
    quick = ("-vet=off", "-gcflags=all=-N -l")
    result = run_go(with_layout_test("default", tmp_path), "test", *quick, "./types", env=env)
    said = result.stdout + result.stderr
    if "exec format error" in said:
        missing("this machine runs no 32-bit programs")
    assert result.returncode == 0, said

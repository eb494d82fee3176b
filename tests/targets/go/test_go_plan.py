"""Which files a Go client has, and what is in them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.model.api import Parameter
from generator.model.types import STRING, ListOf, ObjectRef
from generator.targets.base import BadOption
from tests.support import ROOT
from tests.targets.apis import action, api, class_, enum, service
from tests.targets.go.printing import api_of, printed


def test_files_of_the_golden_schema() -> None:
    files = printed(api_of("golden"))
    assert {"go.mod", "README.md", "doc.go", "schema.go", "error_codes.go", "request_settings.go"} <= files.keys()
    assert {"types/mediaentry.go", "types/classes.go", "types/settings.go", "enums/codec.go"} <= files.keys()
    assert {"services/media/media.go", "services/metadata/metadata.go"} <= files.keys()
    assert not [path for path in files if path.endswith("_test.go")]
    assert len({path.lower() for path in files}) == len(files)


def test_the_same_schema_gives_the_same_bytes() -> None:
    code = (
        "import hashlib;from tests.targets.go.printing import api_of, printed;"
        "print(hashlib.sha256(repr(sorted(printed(api_of('golden')).items())).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "CLIENTGEN_CACHE_DIR": ""},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_fields_of_the_base_come_first() -> None:
    text = printed(api_of("golden"))["types/mediaentry.go"]
    assert 'kaltura.Base `kaltura:"KalturaMediaEntry"`' in text
    assert text.index('`kaltura:"id,readonly"`') < text.index('`kaltura:"mediaType"`')
    # partnerID of the base keeps its name, partnerId of the subclass gets another.
    assert 'PartnerID kaltura.Opt[int64] `kaltura:"partnerID"`' in text
    assert 'PartnerID2 kaltura.Opt[int64] `kaltura:"partnerId"`' in text


def test_a_class_tree_that_is_declared_has_an_interface() -> None:
    base, child, lonely = (
        class_("KalturaBase", "a"),
        class_("KalturaChild", "b", base="KalturaBase"),
        class_("KalturaX"),
    )
    files = printed(
        api(base, child, lonely, service("s", action("get", result=ObjectRef("KalturaBase")))),
    )
    assert "type AnyBase interface {\n\tkaltura.Object\n\tAsBase() *Base\n}" in files["types/base.go"]
    assert "func (o *Child) AsBase() *Base {\n\treturn (*Base)(unsafe.Pointer(o))\n}" in files["types/child.go"]
    assert "(types.AnyBase, error)" in files["services/s/s.go"]
    assert "interface" not in files["types/x.go"]


def test_required_parameters_are_arguments_and_optional_ones_a_struct() -> None:
    parameters = (Parameter("entryId", STRING), Parameter("type", STRING), Parameter("note", STRING, optional=True))
    text = printed(api(service("media", action("get", *parameters, result=STRING))))["services/media/media.go"]
    assert (
        "func (s *Service) Get(ctx context.Context, entryID string, typeValue string, params *GetParams, "
        "opts ...kaltura.RequestOption) (string, error) {"
    ).replace(" ", "") in text.replace("\n\t", "").replace(",\n", "").replace(" ", "")
    assert 'Note kaltura.Opt[string] `kaltura:"note"`' in text


def test_lists_are_slices() -> None:
    item = class_("KalturaItem")
    text = printed(api(item, service("s", action("all", result=ListOf(ObjectRef("KalturaItem"))))))["services/s/s.go"]
    assert "([]*types.Item, error)" in text


def test_services_of_one_name() -> None:
    files = printed(api(service("metadata", "a"), service("metadata", "b", plugin="other"), service("type", "c")))
    assert {path.split("/")[1] for path in files if path.startswith("services/")} == {
        "metadata",
        "othermetadata",
        "typeservice",
    }


def test_constants_share_a_package() -> None:
    files = printed(api(enum("KalturaType", "TEXT_A"), enum("KalturaTypeText", "A"), class_("KalturaX")))
    assert "TypeTextA Type = " in files["enums/type.go"]
    assert "TypeTextA2 TypeText = " in files["enums/typetext.go"]


def test_values_that_occur_twice_are_known_once() -> None:
    text = printed(api_of("golden"))["enums/mediatype.go"]
    assert text.count("case MediaTypeVideo,") == 1 and "MediaTypeMovie," not in text


@pytest.mark.parametrize("name", ["linux", "windows_test", "js", "types_amd64", "con", "doc", "classes"])
def test_no_file_name_means_something_to_go(name: str) -> None:
    files = printed(api(class_(f"Kaltura{name}"), enum("KalturaE", "A")))
    made = [path for path in files if path.startswith("types/") and path not in ("types/doc.go", "types/classes.go")]
    assert len(made) == 1
    assert "_" not in made[0].removeprefix("types/")


def test_the_module_has_the_name_that_was_asked_for() -> None:
    files = printed(api_of("golden"), {"module": "example.org/acme/video/v2"})
    assert files["go.mod"].startswith("module example.org/acme/video/v2\n")
    assert not [path for path, text in files.items() if "example.com/kaltura" in text]
    assert '\tkaltura "example.org/acme/video/v2"\n' in files["services/media/media.go"]
    assert '"example.org/acme/video/v2/types"' in files["services/media/media.go"]


@pytest.mark.parametrize(
    "options",
    [{"module": "no path"}, {"module": "../x"}, {"module": "kaltura"}, {"version": "one"}, {"homepage": "x"}],
)
def test_bad_options(options: dict[str, str]) -> None:
    with pytest.raises(BadOption):
        printed(api_of("golden"), options)


def test_generating_is_quick() -> None:
    """A sanity check; the measured time is in the bench."""
    code = (
        "import json,time;from tests.targets.go.printing import api_of, printed;"
        "a=api_of('default');t=time.process_time();f=printed(a);print(json.dumps([time.process_time()-t,len(f)]))"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    seconds, count = json.loads(result.stdout)
    assert seconds < 3 and count > 400


def test_no_test_of_the_runtime_is_in_a_client() -> None:
    runtime = {path.name for path in (ROOT / "templates" / "go" / "runtime").glob("*.go")}
    files = printed(api_of("golden"))
    assert {name for name in runtime if not name.endswith("_test.go")} - {"doc.go", "schema.go"} <= files.keys()
    assert isinstance(files, dict) and Path("go.mod").name in files

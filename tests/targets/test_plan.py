"""Which files there are, options, overridden templates."""

from __future__ import annotations

import dataclasses
import tomllib
from pathlib import Path

import pytest

from generator.model.api import Class, Service, Setting
from generator.model.types import INT, STRING, ObjectRef
from generator.render.faults import BadTemplate
from generator.targets.base import BadOption
from tests.support import ROOT
from tests.targets.apis import action, api, class_, enum, printed, service
from tests.targets.test_golden import api as golden

SMALL = api(class_("KalturaThing", "name"), enum("KalturaKind", "A"), service("thing", action("get", "id")))


def test_the_same_input_gives_the_same_bytes_in_the_same_order() -> None:
    assert list(printed(golden()).items()) == list(printed(golden()).items())


TOKEN = class_("KalturaUploadToken", "id", "uploadedFileSize")
UPLOADS = (
    action("add", "uploadToken"),
    action("get", "uploadTokenId"),
    action("upload", "uploadTokenId", "fileData", "resume", "finalChunk", "resumeAt"),
)


def test_uploads_are_offered_where_the_api_has_them() -> None:
    def offered(*symbols: Class | Service) -> list[str]:
        files = printed(api(*symbols))
        return [files[f"src/kaltura_client/{name}.py"].decode() for name in ("_client", "_async_client")]

    sync, waiting = offered(TOKEN, service("uploadToken", *UPLOADS))
    assert "    def upload_file(" in sync and "    async def upload_file(" in waiting
    for text in (sync, waiting):
        assert ") -> UploadToken:" in text and "chunk_size: int" in text and "upload_token: UploadToken | str" in text
    assert "source: Upload,\n" in sync and "source: Upload | AsyncIterable[bytes],\n" in waiting

    whole = (class_("KalturaUploadToken", "id"), service("uploadToken", UPLOADS[0], UPLOADS[2]))
    for text in offered(*whole):
        assert "def upload_file(" in text and "chunk_size" not in text and "upload_token=" not in text

    for poor in (
        (TOKEN,),
        (service("uploadToken", *UPLOADS),),
        (TOKEN, service("uploadToken", *UPLOADS[:2])),
        (TOKEN, service("uploadToken", UPLOADS[0], UPLOADS[2])),
        (TOKEN, service("uploadToken", *UPLOADS[:2], action("upload", "uploadTokenId", "fileData"))),
    ):
        for text in offered(*poor):
            assert "upload_file" not in text


def test_what_there_is() -> None:
    files = printed(SMALL)
    package = "src/kaltura_client"
    own = {path for path in files if "/runtime/" not in path}
    assert own == {
        "README.md",
        "pyproject.toml",
        *(
            f"{package}/{name}"
            for name in (
                "__init__.py",
                "_async_client.py",
                "_batch.py",
                "_client.py",
                "_options.py",
                "_schema.py",
                "enums/__init__.py",
                "enums/__init__.pyi",
                "enums/kind.py",
                "errors.py",
                "notifications.py",
                "py.typed",
                "services/__init__.py",
                "services/thing.py",
                "sessions.py",
                "times.py",
                "transports.py",
                "types/__init__.py",
                "types/__init__.pyi",
                "types/thing.py",
            )
        ),
    }


def test_the_runtime_is_copied_unchanged() -> None:
    files = printed(SMALL)
    runtime = ROOT / "templates" / "python" / "runtime"
    copied = {path.rpartition("/")[2]: content for path, content in files.items() if "/runtime/" in path}
    assert copied == {path.name: path.read_bytes() for path in runtime.glob("*.py")}


def test_text_files_end_with_one_line_end_and_have_no_others() -> None:
    for path, content in printed(golden()).items():
        assert b"\r" not in content, path
        assert content == b"" or (content.endswith(b"\n") and not content.endswith(b"\n\n")), path


def test_headers_differ_between_no_versions() -> None:
    older, newer = golden(), dataclasses.replace(golden(), version="9.9.9")
    before, after = printed(older), printed(newer)
    changed = {path for path in before if before[path] != after[path]}
    assert changed == {"README.md", "pyproject.toml", "src/kaltura_client/_schema.py"}


def test_options_reach_the_project() -> None:
    files = printed(
        SMALL,
        {
            "package": "acme_video",
            "project": "acme-video",
            "version": "3.1",
            "license": "Apache-2.0",
            "description": 'Acme\'s "video" client.',
            "author": 'Jane "J" Doe <jane@example.org>',
            "homepage": "https://example.org/acme",
            "service-url": "https://video.example.org",
            "client-tag": "acme",
            "strip-prefix": "",
        },
    )
    project = tomllib.loads(files["pyproject.toml"].decode())["project"]
    assert project["name"] == "acme-video"
    assert project["version"] == "3.1"
    assert project["license"] == "Apache-2.0"
    assert project["description"] == 'Acme\'s "video" client.'
    assert project["authors"] == [{"name": 'Jane "J" Doe', "email": "jane@example.org"}]
    assert project["urls"] == {"Homepage": "https://example.org/acme"}
    assert "class KalturaThing(" in files["src/acme_video/types/kaltura_thing.py"].decode()
    assert 'service_url: str = "https://video.example.org"' in files["src/acme_video/_client.py"].decode()
    assert 'client_tag="acme"' in files["src/acme_video/_schema.py"].decode()
    assert b"kaltura_client" not in files["README.md"]


def test_defaults_come_from_the_api() -> None:
    files = printed(SMALL)
    project = tomllib.loads(files["pyproject.toml"].decode())["project"]
    assert (project["name"], project["version"], project["license"]) == ("kaltura-client", "1.0.0", "MIT")
    assert "authors" not in project and "urls" not in project
    assert project["dependencies"] == []
    assert 'client_tag="kaltura-client:1.0.0"' in files["src/kaltura_client/_schema.py"].decode()


def test_a_family_without_a_public_server_has_to_be_told_its_address() -> None:
    ott = printed(SMALL, {"dialect": "ott"})
    assert "service_url: str,\n" in ott["src/kaltura_client/_client.py"].decode()
    assert 'dialect="ott"' in ott["src/kaltura_client/_schema.py"].decode()


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("package", "Not A Package"),
        ("package", "import"),
        ("package", "../up"),
        ("project", "-x"),
        ("version", "one"),
        ("author", "a <b> c"),
        ("homepage", "example.org"),
        ("service-url", "ftp://example.org"),
        ("strip-prefix", "a b"),
        ("dialect", "php"),
        ("description", "two\nlines"),
    ],
)
def test_bad_options_are_refused(option: str, value: str) -> None:
    with pytest.raises(BadOption, match=option):
        printed(SMALL, {option: value})


def test_settings_become_keywords_and_options() -> None:
    settings = (
        Setting("ks", STRING, "request"),
        Setting("partnerId", INT, "request"),
        Setting("timeout", INT, "request"),
        Setting("profile", ObjectRef("KalturaThing"), "request", volatile=True),
        Setting("clientTag", STRING, "client"),
    )
    files = printed(dataclasses.replace(SMALL, settings=settings))
    client = files["src/kaltura_client/_client.py"].decode()
    assert "        partner_id: int | None = UNSET,\n" in client
    assert "        timeout_: int | None = UNSET,\n" in client
    assert "profile" not in client
    options = files["src/kaltura_client/_options.py"].decode()
    assert '    profile: Thing | None = prop("profile", object_of("KalturaThing"))' in options
    assert 'ks: str | None = prop("ks", STRING, secret=True)' in options
    assert 'volatile=frozenset(("profile",))' in files["src/kaltura_client/_schema.py"].decode()


def test_an_overridden_template_replaces_ours_and_is_formatted(tmp_path: Path) -> None:
    (tmp_path / "enum.py.jinja").write_text("x = {'wire':   {{ wire.__repr__() }} }\n")
    files = printed(SMALL, template_dirs=(tmp_path,))
    assert files["src/kaltura_client/enums/kind.py"] == b'x = {"wire": "KalturaKind"}\n'
    assert files["src/kaltura_client/types/thing.py"] == printed(SMALL)["src/kaltura_client/types/thing.py"]


def test_the_first_of_several_overrides_wins(tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "services.py.jinja").write_text(f"{name} = 1\n")
    files = printed(SMALL, template_dirs=(tmp_path / "first", tmp_path / "second"))
    assert files["src/kaltura_client/services/__init__.py"] == b"first = 1\n"


def test_an_override_that_prints_no_python_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "enum.py.jinja").write_text("class {{ name }}(:\n")
    with pytest.raises(BadTemplate, match=r"enum\.py\.jinja"):
        printed(SMALL, template_dirs=(tmp_path,))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("first\n{{ nothing_of_that_name }}\n", r"enum\.py\.jinja:2: error: 'nothing_of_that_name' is undefined"),
        ("first\n\n{% for %}\n", r"enum\.py\.jinja:3: error: Expected"),
    ],
)
def test_a_mistake_in_an_override_has_its_place(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "enum.py.jinja").write_text(text)
    with pytest.raises(BadTemplate, match=message):
        printed(SMALL, template_dirs=(tmp_path,))


def test_an_override_of_nothing_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "enumm.py.jinja").write_text("x = 1\n")
    (tmp_path / "nothing.jinja").write_text("x = 1\n")
    (tmp_path / "_part.jinja").write_text("for other overrides\n")
    with pytest.raises(BadTemplate) as caught:
        printed(SMALL, template_dirs=(tmp_path,))
    first, second = str(caught.value).splitlines()
    assert first.endswith("enumm.py.jinja: error: this replaces no template of the target; did you mean enum.py.jinja?")
    assert "nothing.jinja: error: this replaces no template of the target; there are" in second


def test_empty_apis_are_printed() -> None:
    files = printed(api())
    assert "src/kaltura_client/types/__init__.py" in files
    import ast

    for path, content in files.items():
        if path.endswith((".py", ".pyi")):
            ast.parse(content)

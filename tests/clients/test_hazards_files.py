"""What clients get wrong with files, up and down: the lines of ``protocol.md 11.1`` that speak of them, 8.1 and 8.4."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from hashlib import md5, sha256
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit
from urllib.request import urlopen

import pytest

from generator.replay.answer import Answer
from tests.clients.talk import Talk, parts_of


@pytest.fixture(params=["sync-form", "sync-json", "async-form", "async-json"])
def talk(request: pytest.FixtureRequest) -> Iterator[Talk]:
    """The default client, of both kinds and in both encodings."""
    kind, encoding = request.param.split("-")
    with Talk(asynchronous=kind == "async", encoding=encoding, ks="KS1") as talk:
        yield talk


# -- uploads


def test_several_files_in_one_call(talk: Talk, tmp_path: Path) -> None:
    """11.1 "Several files in one call": all are sent, each under the name of its parameter (8.1)."""
    xsd, views = tmp_path / "profile.xsd", tmp_path / "views.xml"
    xsd.write_bytes(b"<xsd/>")
    views.write_bytes(b"<views/>\r\n--")
    profile = talk.package.types.MetadataProfile(name="p")
    talk.do(lambda client: client.metadata.metadata_profile.add_from_file(profile, xsd, views_file=views))
    assert talk.sent.name == "metadata_metadataprofile.addFromFile"
    assert {name: (file.filename, file.data) for name, file in talk.sent.files.items()} == {
        "xsdFile": ("profile.xsd", b"<xsd/>"),
        "viewsFile": ("views.xml", b"<views/>\r\n--"),
    }
    assert talk.parameters == {"metadataProfile": {"objectType": "KalturaMetadataProfile", "name": "p"}}


def test_files_of_several_calls(talk: Talk) -> None:
    """7.6: in a multirequest files are named ``<key>:<parameter>``, those in objects by their path."""
    types = talk.package.types
    talk.says([{"objectType": "KalturaUploadToken", "id": "t"}, None, None])

    def fill(batch: Any) -> None:
        token = batch.upload_token.add(upload_token=types.UploadToken(file_name="a.txt"))
        batch.upload_token.upload(token.id, b"one")
        batch.media.add_content("0_a", resource=types.UploadedFileResource(file_data=b"two"))

    talk.batch(fill)
    assert {name: file.data for name, file in talk.sent.files.items()} == {
        "2:fileData": b"one",
        "3:resource:fileData": b"two",
    }
    assert talk.sent.calls is not None
    assert [sorted(call.files) for call in talk.sent.calls] == [[], ["fileData"], ["resource:fileData"]]
    assert talk.sent.calls[1].tree["uploadTokenId"] == "{1:result:id}"


@pytest.mark.parametrize("kind", ["path", "text", "file", "windows", "posix"])
def test_file_name_is_the_base_name(talk: Talk, tmp_path: Path, kind: str) -> None:
    """11.1 "File name in multipart": never the path on this machine, whatever the source is."""
    folder = tmp_path / "private folder"
    folder.mkdir()
    path = folder / "a b.txt"
    path.write_bytes(b"data")
    sources: dict[str, Any] = {
        "path": path,
        "text": str(path),
        "file": path.open("rb"),
        "windows": talk.package.FileSource(b"data", name="C:\\private folder\\a b.txt"),
        "posix": talk.package.FileSource(b"data", name=str(path)),
    }
    talk.do(lambda client: client.upload_token.upload("t", sources[kind]))
    sources["file"].close()
    assert [file.filename for file in talk.sent.files.values()] == ["a b.txt"]
    assert b"private" not in talk.raw.body
    assert talk.sent.files["fileData"].data == b"data"


@pytest.mark.parametrize("name", ['q"uote.txt', "ünïcode 日本.txt", "semi;colon=.txt", "back%22.txt"])
def test_file_names_of_every_kind(name: str) -> None:
    """8.1: a name arrives whole and ends its own quotes only."""
    with Talk() as talk:
        talk.do(lambda client: client.upload_token.upload("t", talk.package.FileSource(b"data", name=name)))
        assert talk.sent.files["fileData"].data == b"data"
        assert talk.sent.files["fileData"].filename in (name, name.replace('"', "%22"))
        assert talk.parameters == {"uploadTokenId": "t"}


@pytest.mark.parametrize("source", [b"data", io.BytesIO(b"data"), [b"da", b"ta"]], ids=["bytes", "file", "chunks"])
def test_streams_without_name_get_one(source: Any) -> None:
    """8.1: the file name must not be empty, or the server takes the part for a field."""
    with Talk() as talk:
        talk.do(lambda client: client.upload_token.upload("t", source))
        assert talk.sent.files["fileData"].filename
        assert talk.sent.files["fileData"].data == b"data"


def test_multipart_framing(talk: Talk) -> None:
    """11.1 "Multipart framing": RFC 2046 to the byte: no empty line before, CR LF after the closing line."""
    data = b"\r\n--\r\nboundary\r\n\r\n--boundary--\r\n"
    talk.do(lambda client: client.upload_token.upload("t", data, resume=False, final_chunk=True))
    kind, _, parameter = talk.raw.headers["content-type"].partition("; ")
    assert kind == "multipart/form-data"
    boundary = parameter.removeprefix("boundary=").encode()
    assert re.fullmatch(rb"[0-9A-Za-z'()+_,./:=?-]{1,70}", boundary)
    body = talk.raw.body
    assert body.startswith(b"--" + boundary + b"\r\n")
    assert body.endswith(b"\r\n--" + boundary + b"--\r\n")
    assert body.count(b"--" + boundary) == 3
    assert talk.raw.headers["content-length"] == str(len(body))
    json_part, file_part = parts_of(talk.raw)
    assert json_part.get_param("name", header="content-disposition") == "json"
    assert json_part.get_filename() is None
    assert file_part.get_param("name", header="content-disposition") == "fileData"
    assert file_part.get_payload(decode=True) == data


def test_multipart_framing_of_unknown_length(talk: Talk) -> None:
    """The same for a file whose length nobody knows: chunked, framed alike."""
    pieces = [b"x" * 1000] * 100
    talk.do(lambda client: client.upload_token.upload("t", iter(pieces)))
    assert talk.raw.headers.get("transfer-encoding") == "chunked"
    assert "content-length" not in talk.raw.headers
    part = parts_of(talk.raw)[1]
    assert part.get_payload(decode=True) == b"".join(pieces)
    assert talk.sent.files["fileData"].sha256 == sha256(b"".join(pieces)).hexdigest()


def test_nested_objects_in_uploads(talk: Talk) -> None:
    """11.1 "Nested objects in uploads": in the part ``json``, in both encodings; scalars typed."""
    types = talk.package.types
    profile = types.MetadataProfile(name="é:x", description=None, create_mode=2, disable_re_indexing=True)
    talk.do(lambda client: client.metadata.metadata_profile.add_from_file(profile, b"<xsd/>"))
    assert talk.sent.encoding == "multipart-json"
    assert talk.tree["metadataProfile"] == {
        "objectType": "KalturaMetadataProfile",
        "name": "é:x",
        "description__null": "",
        "createMode": 2,
        "disableReIndexing": True,
    }
    assert [part.get_param("name", header="content-disposition") for part in parts_of(talk.raw)] == ["json", "xsdFile"]
    assert (talk.tree["ks"], talk.tree["format"]) == ("KS1", 2)


def test_file_in_an_object_is_named_by_its_path(talk: Talk) -> None:
    """8.1: ``KalturaUploadedFileResource.fileData`` is the part ``resource:fileData``; the object stays."""
    resource = talk.package.types.UploadedFileResource(file_data=b"data")
    talk.do(lambda client: client.media.add_content("0_a", resource=resource))
    assert {name: file.data for name, file in talk.sent.files.items()} == {"resource:fileData": b"data"}
    assert talk.tree["resource"] == {"objectType": "KalturaUploadedFileResource"}


# -- actions that answer a file


ODD_TEXT = "0_a b&c=d/é?#%+:;\"'<>[]😀"


def test_serve_url_is_percent_encoded(talk: Talk) -> None:
    """11.1 "Serve URL": every value survives, no trailing ``&``, clientTag and kalsig present."""
    download = talk.do(lambda client: client.data.serve(ODD_TEXT, version=3, force_proxy=True))
    assert talk.server.requests == []
    url = download.url
    assert re.fullmatch(r"[A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]+", url)
    assert not url.endswith("&")
    parts = urlsplit(url)
    assert parts.path == "/api_v3/service/data/action/serve"
    assert "#" not in url
    pairs = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True)
    sent = dict(pairs)
    assert len(sent) == len(pairs)
    assert (sent["entryId"], sent["version"], sent["forceProxy"], sent["ks"]) == (ODD_TEXT, "3", "1", "KS1")
    assert sent["clientTag"]
    text = "".join(name + value for name, value in sorted(pairs) if name != "kalsig")
    assert sent["kalsig"] == md5(text.encode()).hexdigest()


def test_serve_url_holds_nested_objects(talk: Talk) -> None:
    """11.1 "Serve URL": objects by names with colons, percent-encoded; explicit null and booleans as in forms."""
    types = talk.package.types
    params = types.ThumbParams(width=120, scale_width=1.5, strip_profiles=False, background_color="&=")
    served = types.ThumbnailServeOptions(download=True)
    download = talk.do(lambda client: client.thumb_asset.serve("t", version=None, thumb_params=params, options_=served))
    query = urlsplit(download.url).query
    assert "thumbParams%3AobjectType=KalturaThumbParams" in query
    assert not re.search(r"[{}\[\]' ]", unquote(query).replace("KalturaThumb", ""))
    with urlopen(download.url) as answer:
        answer.read()
    assert talk.parameters == {
        "thumbAssetId": "t",
        "version": None,
        "thumbParams": {
            "objectType": "KalturaThumbParams",
            "width": "120",
            "scaleWidth": "1.5",
            "stripProfiles": "0",
            "backgroundColor": "&=",
        },
        "options": {"objectType": "KalturaThumbnailServeOptions", "download": "1"},
    }


def test_serve_url_works(talk: Talk) -> None:
    """8.4: a plain GET of the URL by anybody, and by the client itself, gives the file."""
    data = bytes(range(256)) * 10
    talk.server.respond(Answer(data, headers={"Content-Type": "application/octet-stream"}))
    download = talk.do(lambda client: client.data.serve(ODD_TEXT))
    with urlopen(download.url) as answer:
        assert answer.read() == data
    assert talk.do(lambda client: client.data.serve(ODD_TEXT).read()) == data
    assert (talk.raw.method, talk.raw.body) == ("GET", b"")
    assert talk.parameters == {"entryId": ODD_TEXT}
    assert talk.server.requests[0].raw.target == talk.raw.target


@pytest.mark.parametrize("status", [200, 404])
def test_failed_file_is_an_error(talk: Talk, status: int) -> None:
    """8.4: an empty body, the reason in headers; an API error in place of the file is an error, too."""
    headers = {"X-Kaltura": "error-ENTRY_ID_NOT_FOUND", "X-Kaltura-App": "exiting on error ENTRY_ID_NOT_FOUND - no 0_a"}
    talk.server.respond(Answer(b"", status, headers))
    with pytest.raises(talk.package.errors.EntryIdNotFound, match="no 0_a"):
        talk.do(lambda client: client.data.serve("0_a").read())
    talk.says({"$error": {"code": "INVALID_KS", "message": "Invalid KS"}})
    with pytest.raises(talk.package.ApiError) as caught:
        talk.do(lambda client: client.data.serve("0_a").read())
    assert caught.value.code == "INVALID_KS"

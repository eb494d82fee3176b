"""What a job can ask for; each operation gives its outcome without the id."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any

from kaltura_client import Batch, Client, Download, Pages
from kaltura_client.notifications import (
    PartnerNotification,
    parse_event,
    parse_notifications,
)
from kaltura_client.sessions import (
    generate_session,
    parse_session,
    start_app_token_session,
    start_widget_session,
    token_hash,
)

from .exercises import EXERCISES
from .outcomes import error_of, value_of

_PIECE = 1 << 20


class Job:
    """A job and the client that was made for it.

    Attributes:
        client: The client.
        given: What the operation is to be done with.
    """

    def __init__(self, client: Client, document: Mapping[str, Any]) -> None:
        self.client = client
        self.given: Mapping[str, Any] = document.get("with") or {}
        self._exercise: str = document.get("exercise") or ""
        self._idempotent: bool | None = document["client"].get("idempotent")

    def exercise(self) -> object:
        """Make the call of the exercise."""
        return EXERCISES[self._exercise](self.client, self._idempotent)


def _call(job: Job) -> dict[str, Any]:
    result = job.exercise()
    if isinstance(result, Pages):
        return {"value": value_of(result.response)}
    if isinstance(result, Batch):
        return {"value": [_part(call.error, call) for call in result]}
    if isinstance(result, Download):
        data = result.read()
        return {"value": _bytes(hashlib.sha256(data).hexdigest(), len(data))}
    return {"value": value_of(result)}


def _part(error: Exception | None, call: Any) -> dict[str, Any]:
    if error is not None:
        return {"error": error_of(error)}
    return {"value": value_of(call.result)}


def _bytes(digest: str, size: int) -> dict[str, Any]:
    return {"$bytes": digest, "size": size}


def _pages(job: Job) -> dict[str, Any]:
    pages = job.exercise()
    if not isinstance(pages, Pages):
        raise TypeError("the exercise lists nothing")
    objects: Iterable[object] = islice(pages, job.given.get("take"))
    found = [value_of(each) for each in objects]
    return {"value": found, "total": pages.total_count}


def _save(job: Job) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "file")
        size = _download(job).save(path)
        with open(path, "rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    return {"value": _bytes(digest, size)}


def _url(job: Job) -> dict[str, Any]:
    return {"value": _download(job).url}


def _download(job: Job) -> Download:
    download = job.exercise()
    if not isinstance(download, Download):
        raise TypeError("the exercise answers no file")
    return download


def _upload_file(job: Job) -> dict[str, Any]:
    with tempfile.NamedTemporaryFile() as file:
        left: int = job.given["size"]
        while left:
            left -= file.write(b"x" * min(left, _PIECE))
        file.flush()
        token = job.client.upload_file(
            file.name,
            file_name=job.given["name"],
            chunk_size=job.given["chunkSize"],
        )
    return {"value": value_of(token)}


def _generate_session(job: Job) -> dict[str, Any]:
    given = job.given
    random = given["random"]
    ks = generate_session(
        given["secret"],
        given["userId"],
        partner_id=given["partnerId"],
        type=given["type"],
        expiry=given["expiry"],
        privileges=given["privileges"],
        version=given["version"],
        now=given["now"],
        random=bytes.fromhex(random) if given["version"] == 2 else random,
    )
    return {"value": ks}


def _parse_session(job: Job) -> dict[str, Any]:
    session = parse_session(job.given["ks"], job.given.get("secret"))
    privileges = {name: "/".join(values) for name, values in session.privileges.items()}
    value = {
        "version": session.version,
        "partnerId": session.partner_id,
        "expiry": session.expiry,
        "type": None if session.type is None else int(session.type),
        "userId": session.user_id,
        "privileges": None if session.privileges_text is None else privileges,
    }
    return {"value": value}


def _app_token_hash(job: Job) -> dict[str, Any]:
    given = job.given
    return {"value": token_hash(given["ks"], given["token"], given["hashType"])}


def _start_session(job: Job) -> dict[str, Any]:
    given = dict(job.given)
    how = given.pop("how")
    if how == "secret":
        renamed = {"userId": "user_id", "partnerId": "partner_id"}
        arguments = {renamed.get(name, name): value for name, value in given.items()}
        return {"value": job.client.session.start(**arguments)}
    if how == "widget":
        session = start_widget_session(job.client, widget_id=given["widgetId"])
    else:
        session = start_app_token_session(
            job.client,
            given["id"],
            given["token"],
            hash_type=given["hashType"],
            partner_id=given.get("partnerId"),
        )
    return {"value": session.ks}


def _parse_notifications(job: Job) -> dict[str, Any]:
    found = parse_notifications(job.given["body"], job.given["secret"])
    return {"value": [_notification(each) for each in found]}


def _notification(found: PartnerNotification) -> dict[str, Any]:
    fields = {"puser_id": found.user_id, **found.data}
    optional = {
        "partner_id": found.partner_id,
        f"{found.object_kind}_id": found.object_id,
        "ks_data": found.ks_data,
    }
    fields |= {
        name: str(value) for name, value in optional.items() if value is not None
    }
    return {"id": str(found.id), "type": found.type, "fields": fields}


def _parse_event(job: Job) -> dict[str, Any]:
    given = job.given
    event = parse_event(given["body"].encode(), given["headers"], given["secret"])
    value = event.notification or dict(event.fields) or event.text
    return {"value": value_of(value)}


OPERATIONS: Mapping[str, Callable[[Job], dict[str, Any]]] = {
    "app-token-hash": _app_token_hash,
    "call": _call,
    "generate-session": _generate_session,
    "pages": _pages,
    "parse-event": _parse_event,
    "parse-notifications": _parse_notifications,
    "parse-session": _parse_session,
    "save": _save,
    "start-session": _start_session,
    "upload-file": _upload_file,
    "url": _url,
}

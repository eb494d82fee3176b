"""One call as data: what it says, how it is written, and what its answer means.

Nothing in here sends anything: the clients do, for threads and for asyncio alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .body import Body, BytesBody
from .encode import encode, flatten, form_body, json_body
from .errors import UsageError
from .files import FileSource, Upload
from .kalsig import sign
from .tokens import Reference
from .transport import HttpRequest

if TYPE_CHECKING:
    from .action import Action
    from .core import Core
    from .decode import Answer
    from .options import AnswerFormat, Settings

__all__ = ["Exchange", "action_exchange", "prepare"]

T = TypeVar("T")

_FORMATS = {"json": 1, "xml": 2}
_ACCEPT = {"json": "application/json", "xml": "text/xml"}


class Exchange(Generic[T]):
    """One request to the API and the reading of its answer.

    Args:
        label: What logs and hooks call it, `service.action`.
        path: Path below `api_v3`, `service/media/action/get`.
        tree: All parameters as a JSON tree, but for `format`, `ignoreNull` and
            `kalsig`, which belong to the way they are written.
        read: Makes a value of a body; raises ApiError or MalformedAnswerError.
        settings: The options, resolved.
        files: Path of the parameter on the wire -> what to upload.
        repeatable: Whether it may be executed twice.
        secrets: Wire names of more parameters that are never shown.
        answer_format: What is answered in, by default what the settings say.
    """

    __slots__ = (
        "answer_format",
        "files",
        "label",
        "path",
        "read",
        "repeatable",
        "secrets",
        "settings",
        "tree",
    )

    def __init__(
        self,
        label: str,
        path: str,
        tree: dict[str, Any],
        read: Callable[[bytes, AnswerFormat], Answer[T]],
        settings: Settings,
        *,
        files: Mapping[str, Upload] | None = None,
        repeatable: bool = False,
        secrets: tuple[str, ...] = (),
        answer_format: AnswerFormat | None = None,
    ) -> None:
        self.answer_format: AnswerFormat = answer_format or settings.answer_format
        self.label = label
        self.path = path
        self.tree = tree
        self.read = read
        self.settings = settings
        self.files = {
            name: FileSource.of(file, name) for name, file in (files or {}).items()
        }
        if settings.idempotent is not None:
            repeatable = settings.idempotent
        self.repeatable = repeatable
        self.secrets = secrets


def common_settings(core: Core, settings: Settings) -> dict[str, Any]:
    """The parameters that go with every call (protocol.md 4.1)."""
    tree = dict(settings.tree)
    if core.client_tag:
        tree["clientTag"] = core.client_tag
    if core.schema.api_version:
        tree["apiVersion"] = core.schema.api_version
    return tree


def add_missing(tree: dict[str, Any], settings: Mapping[str, Any]) -> None:
    """Put settings beside the arguments of an action, which win over them.

    There is one tree only: an argument `partnerId` and the setting of that name are
    the same parameter (protocol.md 4.1).
    """
    for name, value in settings.items():
        if name not in tree and name + "__null" not in tree:
            tree[name] = value


def encode_arguments(
    action: Action[Any], arguments: Mapping[str, Any], files: dict[str, Any]
) -> dict[str, Any]:
    """The arguments of an action as a JSON tree; files are put into `files`.

    Raises:
        UsageError: A value that cannot be sent; the message names path and action.
    """
    try:
        return encode(arguments, action.parameters, files)
    except UsageError as error:
        raise UsageError(f"{error} ({action})") from None


def action_tree(
    core: Core,
    action: Action[Any],
    arguments: Mapping[str, Any],
    settings: Settings,
    files: dict[str, Any],
) -> dict[str, Any]:
    """All parameters of a call of one action; files are put into `files`.

    Raises:
        UsageError: A value that cannot be sent, such as a result that a multirequest
            is still to bring.
    """
    for name, value in arguments.items():
        if isinstance(value, Reference):
            raise UsageError(
                f"{name}: {value!r} is a result inside a multirequest; use it there, or"
                f" read it from `.result` afterwards ({action})"
            )
    tree = encode_arguments(action, arguments, files)
    add_missing(tree, common_settings(core, settings))
    tree.update(settings.extra)
    return tree


def action_exchange(
    core: Core, action: Action[T], arguments: Mapping[str, Any], settings: Settings
) -> Exchange[T]:
    """The exchange for one call of an action."""
    files: dict[str, Any] = {}
    tree = action_tree(core, action, arguments, settings, files)

    def read(body: bytes, answer_format: AnswerFormat) -> Answer[T]:
        if answer_format == "json":
            from .decode_json import decode_json as decode
        else:
            from .decode_xml import decode_xml as decode
        return decode(body, action.result, core.registry)

    return Exchange(
        str(action),
        f"service/{action.service}/action/{action.name}",
        tree,
        read,
        settings,
        files=files,
        repeatable=action.repeatable,
        secrets=action.secrets,
        answer_format=whole_format(core, (action,)),
    )


def whole_format(core: Core, actions: Iterable[Action[Any]]) -> AnswerFormat | None:
    """The format that alone carries all that `actions` answer; None where any does.

    In JSON a map that is the result of an action loses its keys in OVP (5.2).
    """
    if core.schema.dialect == "ovp" and any(
        action.result.code == "map" for action in actions
    ):
        return "xml"
    return None


def prepare(core: Core, exchange: Exchange[Any], deadline: float | None) -> HttpRequest:
    """The request of an exchange: URL, headers, body (protocol.md 2, 3, 8.1).

    Raises:
        UsageError: It cannot be written in the encoding that was chosen.
    """
    settings = exchange.settings
    tree = {**exchange.tree, "format": _FORMATS[exchange.answer_format]}
    if exchange.answer_format == "xml" and core.schema.dialect == "ovp":
        tree["ignoreNull"] = True
    body = _body(core, exchange, tree)
    headers = {
        "Accept": _ACCEPT[exchange.answer_format],
        "Accept-Encoding": "gzip",
        "Content-Type": body.content_type,
    }
    add_headers(headers, core, settings)
    return HttpRequest(
        "POST",
        f"{core.root}/{exchange.path}",
        headers,
        body,
        settings.timeout,
        deadline,
    )


def add_headers(headers: dict[str, str], core: Core, settings: Settings) -> None:
    """Add the name of the client, and the headers that were asked for."""
    tag = core.client_tag
    if tag.isascii() and tag.isprintable() and tag:
        headers["User-Agent"] = tag
    for name, value in settings.headers.items():
        for known in [known for known in headers if known.lower() == name.lower()]:
            del headers[known]
        headers[name] = value


def _body(core: Core, exchange: Exchange[Any], tree: dict[str, Any]) -> Body:
    if exchange.files:
        from .multipart import MultipartBody

        return MultipartBody(json_body(tree), exchange.files)
    if exchange.settings.encoding == "json":
        # The bare type: with anything after it the server sees no JSON (2.3).
        return BytesBody(json_body(tree), "application/json")
    pairs = flatten(tree)
    if core.sign:
        pairs.append(("kalsig", sign(pairs)))
    return BytesBody(form_body(pairs), "application/x-www-form-urlencoded")

"""Where an answer sends on to, and what may go there."""

from __future__ import annotations

from .errors import HttpStatusError, TransportError, UsageError
from .headers import Headers
from .transport import HttpRequest
from .urls import Address

__all__ = ["followed", "redirected"]

_STATUSES = frozenset({301, 302, 303, 307, 308})
_OWN_HEADERS = frozenset({"accept", "accept-encoding", "user-agent", "range"})


def redirected(
    request: HttpRequest, status: int, headers: Headers
) -> HttpRequest | None:
    """The request that a redirected API call becomes, None when it is none.

    Only 307 and 308 keep a POST a POST, and a session is not handed to another
    server: the same origin is followed, and its change from http to https.

    Raises:
        HttpStatusError: It is a redirect that must not be followed blindly; the
            message says where it points.
    """
    if status not in _STATUSES:
        return None
    target = _target(request, headers)
    if target is None:
        return None
    here, there = Address(request.url), Address(target)
    upgrade = (
        (here.scheme, there.scheme) == ("http", "https")
        and here.host.lower() == there.host.lower()
        and there.port == 443
        and here.port == 80
    )
    body = request.body
    if (
        status in (307, 308)
        and (here.origin == there.origin or upgrade)
        and (body is None or body.repeatable)
    ):
        return _again(request, target, request.headers)
    shown = f"{there.scheme}://{there.authority}{there.target.partition('?')[0]}"
    root = shown.partition("/api_v3")[0]
    raise HttpStatusError(
        f"the server redirects this call (HTTP status {status}) to {shown};"
        f" if that is right, use {root} as the service URL",
        status=status,
        sent=True,
    )


def followed(request: HttpRequest, status: int, headers: Headers) -> HttpRequest | None:
    """The request that follows the redirect of a download, None when it is none.

    What the caller added (authorization, cookies, ...) stays with the server it was
    meant for.

    Raises:
        TransportError: It points to nothing that can be downloaded.
    """
    if status not in _STATUSES:
        return None
    target = _target(request, headers)
    if target is None:
        return None
    kept = request.headers
    if Address(request.url).origin != Address(target).origin:
        kept = {
            name: value for name, value in kept.items() if name.lower() in _OWN_HEADERS
        }
    return _again(request, target, kept)


def _again(request: HttpRequest, url: str, headers: dict[str, str]) -> HttpRequest:
    again = HttpRequest(
        request.method, url, headers, request.body, request.timeout, request.deadline
    )
    return again


def _target(request: HttpRequest, headers: Headers) -> str | None:
    location = headers.get("Location", "").strip()
    if not location:
        return None
    from urllib.parse import urljoin

    try:
        return str(Address(urljoin(request.url, location)))
    except (UsageError, ValueError):
        raise TransportError(
            "the server redirects to something that is no http or https URL", sent=True
        ) from None

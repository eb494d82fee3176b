"""The page of the guide on what a server sends of its own accord."""

from __future__ import annotations

from .guide_blocks import Guide, Section, Table, Text

_HTTP = Section(
    "HTTP notifications",
    "http",
    (
        Text(
            "A template says which event is told to which address, and in which form. The server sends a request to "
            "it; 200 or 204 says that it arrived, anything else makes it try again."
        ),
        Text(
            "The body of an object notification is a `KalturaHttpNotification` in JSON or XML, in `data` where the "
            "template asks for a form. Read it like an answer of the API."
        ),
    ),
)

_GENUINE = Section(
    "Whether it is genuine",
    "signature",
    (
        Text("Two headers prove that the server sent it, and nobody else:"),
        Table(
            "Headers",
            ("Header", "Value"),
            (
                (
                    "`X-KALTURA-SIGNATURE`",
                    "the hash of the account's admin secret and the raw body behind it, in lower-case hex",
                ),
                ("`X-KALTURA-HASH-ALGO`", "`sha1`, `sha256` or `sha512`; without it, `sha1`"),
            ),
        ),
        Text("Hash the bytes as they came, before anything reads them, and compare in constant time. Clients do both."),
    ),
)


def notifications() -> Guide:
    """What notifications are, and how to trust them."""
    return Guide(
        "guide/notifications.html",
        "Notifications",
        "What the server tells a program of yours of its own accord, and how to trust it.",
        (_HTTP, _GENUINE),
    )

"""Facts about the server that look like bugs and must be respected: every line of ``protocol.md 11.4``.

Those that concern multirequests, sessions and the content type are with their kin in the other modules.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import md5
from urllib.parse import urlencode

import pytest

from tests.clients.talk import Talk, client_package

SECRET = "0123456789abcdef0123456789abcdef"


@pytest.fixture(params=["sync-form", "sync-json", "async-form", "async-json"])
def talk(request: pytest.FixtureRequest) -> Iterator[Talk]:
    """The default client, of both kinds and in both encodings."""
    kind, encoding = request.param.split("-")
    with Talk(asynchronous=kind == "async", encoding=encoding) as talk:
        yield talk


def test_misspelt_names_are_found_before_the_server_drops_them(talk: Talk) -> None:
    """11.4 "Unknown objectType and property names pass silently" (3.5): only the schema protects the caller."""
    types = talk.package.types
    with pytest.raises(TypeError, match="did you mean 'name'"):
        types.MediaEntry(nmae="x")
    entry = types.MediaEntry()
    with pytest.raises(AttributeError, match="did you mean 'tags'"):
        entry.tagz = "x"
    with pytest.raises(AttributeError, match=r"KalturaMediaEntri|MediaEntri"):
        _ = types.MediaEntri
    with pytest.raises(TypeError):
        talk.do(lambda client: client.media.get(entryid="0_a"))
    with pytest.raises(AttributeError):
        talk.do(lambda client: client.media.gett("0_a"))
    assert talk.server.requests == []


def test_objects_of_other_classes_are_refused(talk: Talk) -> None:
    """The same: a known class that is no subclass would silently become the declared one."""
    types, package = talk.package.types, talk.package
    with pytest.raises(package.UsageError, match=r"^filter: an object of KalturaMediaEntryFilter is expected"):
        talk.do(lambda client: client.media.count(filter=types.UserFilter()))
    with pytest.raises(package.UsageError, match="abstract"):
        talk.do(lambda client: client.media.add_content("0_a", resource=types.Resource()))
    with pytest.raises(package.UsageError, match=r"^entry: "):
        talk.do(lambda client: client.media.add({"name": "x"}))
    assert talk.server.requests == []


@pytest.mark.parametrize("moment", [0, -1, -86400, 315360000, 1600000000])
def test_times_are_sent_as_they_are(talk: Talk, moment: int) -> None:
    """11.4 "Time 0 is "now"", 3.6: 0 is sent as 0, -1 as -1; neither is taken for unset or made absolute."""
    types = talk.package.types
    talk.do(lambda client: client.media.update("0_a", types.MediaEntry(start_date=moment)))
    sent = talk.parameters["mediaEntry"]
    assert str(sent["startDate"]) == str(moment)
    filter = types.MediaEntryFilter(created_at_greater_than_or_equal=moment)
    talk.do(lambda client: client.media.count(filter=filter))
    sent = talk.parameters["filter"]
    assert str(sent["createdAtGreaterThanOrEqual"]) == str(moment)
    talk.do(lambda client: client.media.update("0_a", types.MediaEntry(name="x")))
    assert talk.parameters["mediaEntry"] == {"objectType": "KalturaMediaEntry", "name": "x"}


def batch_of(count: int) -> list[tuple[str, str]]:
    """A batch of notifications as the server builds it: the last ``signed_fields`` survives alone (9.1)."""
    fields: dict[str, str] = {}
    for number in range(1, count + 1):
        item = {
            f"not{number}_notification_id": str(5000 + number),
            f"not{number}_notification_type": "entry_delete",
            f"not{number}_puser_id": "user 1",
            f"not{number}_partner_id": "102",
            f"not{number}_entry_id": f"0_{number}",
        }
        fields |= item
        fields["signed_fields"] = ",".join([*item, "signed_fields", ""])
    fields |= {"multi_notification": "true", "number_of_notifications": str(count)}
    text = "".join(name + fields[name] for name in sorted(fields))
    fields["sig"] = md5((SECRET + text).encode()).hexdigest()
    return list(fields.items())


@pytest.mark.parametrize("count", [1, 2, 12])
def test_signed_fields_of_a_batch_are_incomplete(count: int) -> None:
    """11.4 "The batch notification's ``signed_fields`` is incomplete": all fields are verified, and none escapes."""
    notifications = client_package("default").notifications
    pairs = batch_of(count)
    found = notifications.parse_notifications(urlencode(pairs).encode(), SECRET)
    assert [(each.id, each.object_id) for each in found] == [(5000 + n, f"0_{n}") for n in range(1, count + 1)]
    for at, (name, value) in enumerate(pairs):
        if name != "sig":
            forged = urlencode([*pairs[:at], (name, value + "x"), *pairs[at + 1 :]]).encode()
            assert not notifications.verify(forged, SECRET)
            with pytest.raises(notifications.NotificationError):
                notifications.parse_notifications(forged, SECRET)

"""What example values are chosen by: last words of names in lower case, and what they usually hold."""

from __future__ import annotations

from collections.abc import Mapping

TIME = 1_767_225_600
"""The moment of all examples, 2026-01-01 00:00 UTC."""

COMPARISONS = frozenset(
    (
        *("equal", "like", "in", "than", "or", "and", "greater", "less", "match", "multi", "not", "starts", "with"),
        *("contains", "exists", "null"),
    )
)
"""Last words of properties of filters, behind the name of what is compared."""

TEXTS: Mapping[str, str | tuple[str, str]] = {
    "id": ("0_abc123", "0_def456"),
    "ids": ("0_abc123", "0_def456"),
    "user id": ("jane.doe", "john.roe"),
    "user ids": ("jane.doe", "john.roe"),
    "creator id": ("jane.doe", "john.roe"),
    "owner id": ("jane.doe", "john.roe"),
    "login id": "jane@example.com",
    "puser id": ("jane.doe", "john.roe"),
    "user": ("jane.doe", "john.roe"),
    "users": ("jane.doe", "john.roe"),
    "owner": "jane.doe",
    "username": "jane.doe",
    "user name": "jane.doe",
    "partner id": ("102", "103"),
    "category id": ("1234", "1235"),
    "categories ids": ("1234", "1235"),
    "category ids": ("1234", "1235"),
    "params id": ("301", "302"),
    "params ids": ("301", "302"),
    "profile id": ("701", "702"),
    "role ids": ("11", "12"),
    "partner ids": ("102", "103"),
    "external id": "ext-1001",
    "reference id": "ref-1001",
    "ref id": "ref-1001",
    "upload token id": "0_token456",
    "name": "Holiday film",
    "title": "Holiday film",
    "label": "Holiday",
    "system name": "holiday_film",
    "full name": "Jane Doe",
    "first name": "Jane",
    "last name": "Doe",
    "screen name": "Jane",
    "admin name": "Jane Doe",
    "file name": "holiday.mp4",
    "host name": "www.example.com",
    "hostname": "www.example.com",
    "host": "www.example.com",
    "domain": "example.com",
    "domains": ("example.com", "example.org"),
    "description": "Two weeks at the sea",
    "summary": "Two weeks at the sea",
    "comment": "Two weeks at the sea",
    "comments": "Two weeks at the sea",
    "text": "Two weeks at the sea",
    "message": "Two weeks at the sea",
    "content": "Two weeks at the sea",
    "body": "Two weeks at the sea",
    "subject": "Holiday",
    "tags": ("holiday", "sea"),
    "tag": ("holiday", "sea"),
    "keywords": ("holiday", "sea"),
    "keyword": "holiday",
    "categories": ("travel>sea", "travel"),
    "free text": "holiday",
    "search text": "holiday",
    "query": "holiday",
    "k sql": "(and name ~ 'holiday')",
    "email": ("jane@example.com", "john@example.com"),
    "emails": ("jane@example.com", "john@example.com"),
    "email address": "jane@example.com",
    "from address": "jane@example.com",
    "phone": "+1 202 555 0100",
    "phone number": "+1 202 555 0100",
    "address": "1 Main Street",
    "ip": "192.0.2.10",
    "ip address": "192.0.2.10",
    "city": "Lisbon",
    "state": "LX",
    "region": "eu-west-1",
    "zip": "1000-001",
    "country": ("PT", "ES"),
    "countries": ("PT", "ES"),
    "country code": ("PT", "ES"),
    "language": ("en", "pt"),
    "languages": ("en", "pt"),
    "language code": ("en", "pt"),
    "locale": "en_GB",
    "currency": "EUR",
    "currency sign": "€",
    "company": "Example Ltd",
    "url": "https://www.example.com/holiday",
    "urls": "https://www.example.com/holiday",
    "link": "https://www.example.com/holiday",
    "website": "https://www.example.com",
    "landing page": "https://www.example.com/holiday",
    "thumbnail url": "https://www.example.com/holiday.jpg",
    "image url": "https://www.example.com/holiday.jpg",
    "picture url": "https://www.example.com/holiday.jpg",
    "download url": "https://www.example.com/holiday.mp4",
    "data url": "https://www.example.com/holiday.mp4",
    "referrer": "https://www.example.com/holiday",
    "path": "/films/holiday.mp4",
    "file path": "/films/holiday.mp4",
    "file": "/films/holiday.mp4",
    "dir": "/films",
    "directory": "/films",
    "file ext": "mp4",
    "extension": "mp4",
    "format": "mp4",
    "file format": "mp4",
    "container format": "mp4",
    "content type": "video/mp4",
    "mime type": "video/mp4",
    "codec": "h264",
    "codec id": "avc1",
    "protocol": "https",
    "protocols": ("https", "http"),
    "media protocol": "https",
    "port": "443",
    "version": ("1", "2"),
    "date": "2026-01-01",
    "xml": "<metadata><Genre>Travel</Genre></metadata>",
    "xml data": "<metadata><Genre>Travel</Genre></metadata>",
    "xsd": '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"/>',
    "xsd data": '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"/>',
    "xpath": "/*[local-name()='metadata']/*[local-name()='Genre']",
    "x path": "/*[local-name()='metadata']/*[local-name()='Genre']",
    "json": '{"genre": "travel"}',
    "config": '{"genre": "travel"}',
    "conf file": '{"genre": "travel"}',
    "regex": "^holiday",
    "pattern": "^holiday",
    "expression": "^holiday",
    "hash": "5f4dcc3b5aa765d61d8327deb882cf99",
    "checksum": "5f4dcc3b5aa765d61d8327deb882cf99",
    "md 5": "5f4dcc3b5aa765d61d8327deb882cf99",
    "guid": "7d444840-9dc0-11d1-b245-5ffdce74fad2",
    "uuid": "7d444840-9dc0-11d1-b245-5ffdce74fad2",
    "udid": "7d444840-9dc0-11d1-b245-5ffdce74fad2",
    "color": "#336699",
    "privileges": "list:*",
    "session privileges": "list:*",
    "order by": "-createdAt",
    "fields": "id,name",
    "field": "name",
    "key": "genre",
    "value": "travel",
    "code": "holiday",
    "time zone": "Europe/Lisbon",
    "timezone": "Europe/Lisbon",
    "gender": "female",
    "birthday": "1990-05-17",
    "user agent": "Mozilla/5.0",
    "partner data": "order 1001",
    "detailed": "true",
    "status": ("2", "1"),
    "statuses": ("2", "1"),
    "type": ("1", "2"),
    "types": ("1", "2"),
}
"""Texts. Two of them where a list of such values is a text with commas."""

NUMBERS: Mapping[str, int | float] = {
    "id": 1234,
    "partner id": 102,
    "user id": 1543,
    "params id": 301,
    "profile id": 701,
    "size": 1_048_576,
    "page size": 50,
    "page index": 1,
    "count": 1,
    "total count": 1,
    "total results": 50,
    "width": 1280,
    "height": 720,
    "bitrate": 2500,
    "bit rate": 2500,
    "frame rate": 25,
    "sampling rate": 44_100,
    "duration": 120,
    "ms duration": 120_000,
    "length": 120,
    "offset": 10,
    "expiry": 86_400,
    "timeout": 60,
    "interval": 60,
    "port": 443,
    "plays": 250,
    "views": 400,
    "votes": 20,
    "likes": 20,
    "rank": 4,
    "rating": 4,
    "score": 4,
    "price": 9.99,
    "amount": 9.99,
    "percent": 50,
    "percentage": 50,
    "progress": 50,
    "year": 2026,
    "month": 1,
    "quota": 100,
    "time offset": 10,
    "start time": TIME,
    "end time": TIME + 86_400,
    "end date": TIME + 30 * 86_400,
    "expiration date": TIME + 30 * 86_400,
    "updated at": TIME + 3_600,
    "resume at": -1,
}
"""Numbers; those of times are moments."""

PREFERRED_CLASSES: Mapping[str, tuple[str, ...]] = {
    "KalturaResource": ("KalturaUploadedFileTokenResource", "KalturaUrlResource"),
    "KalturaContentResource": ("KalturaUploadedFileTokenResource", "KalturaUrlResource"),
    "KalturaDataCenterContentResource": ("KalturaUploadedFileTokenResource",),
    "KalturaAsset": ("KalturaMediaAsset",),
    "KalturaAssetFilter": ("KalturaSearchAssetFilter",),
    "KalturaSearchItem": ("KalturaSearchCondition",),
    "KalturaBaseResponseProfile": ("KalturaDetachedResponseProfile",),
}
"""The usual classes where an abstract one is declared."""

PREFERRED_CONSTANTS = ("ACTIVE", "READY", "VIDEO", "ENABLED", "TRUE_VALUE", "CREATED_AT_DESC", "CREATE_DATE_DESC")
"""Constants that are chosen wherever they are."""

UNLIKELY_CONSTANTS = frozenset(
    (
        *("NONE", "UNKNOWN", "ALL", "ANY", "AUTOMATIC", "DELETED", "ERROR", "FAILED", "DISABLED", "NOT", "NO", "NULL"),
        *("DEFAULT", "UNDEFINED", "INVALID", "BLOCKED", "OTHER", "EMPTY", "IMPORT", "INFECTED", "GUEST"),
    )
)
"""Words of constants that no example begins with."""

TELLING = (
    *("page size", "name", "title", "full name", "username", "screen name", "email", "first name", "last name"),
    *(
        "label",
        "media type",
        "description",
        "tags",
        "content",
        "token",
        "url",
        "key",
        "value",
        "text",
        "message",
        "code",
    ),
    *("type", "entry id", "user id", "object id", "asset id", "category id", "system name", "start date"),
    *("end date", "external id", "language", "status", "id"),
)
"""Properties that people set first, in order."""

TELLING_OF_FILTERS = (
    *("free text", "name like", "name multi like or", "k sql", "search text match or", "entry id equal"),
    *("user id equal", "asset id equal", "status equal", "media type equal", "type equal", "object type equal"),
    *("system name equal", "id in", "id equal", "status in", "tags like", "key word"),
)
"""The same for filters."""

AT_LAST = frozenset(("partner", "admin", "deprecated", "debug", "indexed"))
"""Words of properties that people set last, if at all."""

MOST_FIELDS = 3
"""Properties of an object that an example call sets."""

EXPECTED: Mapping[tuple[str, str], frozenset[str]] = {
    ("session", "start"): frozenset(("userId", "type", "partnerId")),
    ("ottuser", "login"): frozenset(("username", "password", "udid")),
}
"""Optional parameters that people give, by service and action."""

FILMS = frozenset(("entry", "asset", "media", "film", "video", "clip", "recording", "playlist", "bookmark"))
"""Words of the names of classes whose objects are called like films; others are called after their class."""

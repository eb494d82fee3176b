"""How Go spells names: MixedCaps with initialisms in capitals, and the names that cannot be given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.targets.words import fitting, words

_INITIALISMS = frozenset(
    "acl aes api arn asn aws cdn cms cpu crm css csv dfxp dns drm dvb dvr eof epg ftp ftps guid hls html http "
    "https id ip iptv isp json jwt kpi ks ldap lms mbr md5 mime mrss npvr otp ott pdf php png ppv ptz qps rfc rss "
    "rtmp rtmpe rtmps rtmpt rtp rtsp s3 saml scp sdk seo sftp sha1 sha256 sla smil smpte sms smtp snmp sql srt "
    "ssh ssl sso stb svod tcp tls ttl ttml tv tvod udid udp ui uid uri url urn utc utf8 uuid vast vm vod vpaid "
    "xml xmpp xsd xsl xslt xsrf xss".split()
)
"""Words in capitals wherever they stand, as Go spells ``ID`` and ``URL``; closed, so that a name never changes."""

_ODD = {
    "cdvr": "CDVR",
    "esearch": "ESearch",
    "ical": "ICal",
    "ios": "IOS",
    "ipad": "IPad",
    "iphone": "IPhone",
    "ipod": "IPod",
    "itunes": "ITunes",
    "ksql": "KSQL",
    "oauth": "OAuth",
    "xpath": "XPath",
    "youtube": "YouTube",
}
"""Words with capitals of their own."""

KEYWORDS = frozenset(
    "break case chan const continue default defer else fallthrough for func go goto if import interface map package "
    "range return select struct switch type var".split()
)

PREDECLARED = frozenset(
    "any append bool byte cap clear close comparable complex complex128 complex64 copy delete error false float32 "
    "float64 imag int int16 int32 int64 int8 iota len make max min new nil panic print println real recover rune "
    "string true uint uint16 uint32 uint64 uint8 uintptr".split()
)


@cache
def mixed(name: str) -> str:
    """`name` as an exported identifier: ``partnerId`` -> ``PartnerID``, ``480p`` -> ``N480p``, "" -> ``Empty``."""
    text = part(name)
    return text if text[0].isalpha() else f"N{text}"


@cache
def part(name: str) -> str:
    """`name` as the end of an identifier, which may begin with a digit: ``_3GP`` -> ``3GP``."""
    return "".join(_capitalized(piece, shouted) for piece, shouted in _pieces(name)) or "Empty"


@cache
def lower_mixed(name: str) -> str:
    """`name` as an identifier that is not exported: ``entryId`` -> ``entryID``, ``URLToken`` -> ``urlToken``."""
    pieces = list(_pieces(name))
    text = "".join(
        piece.lower() if number == 0 else _capitalized(piece, shouted) for number, (piece, shouted) in enumerate(pieces)
    )
    if not text:
        return "empty"
    return text if text[0].isalpha() else f"n{text}"


@cache
def flat(name: str) -> str:
    """`name` as the name of a file or package: lower-case letters and digits, a letter first."""
    text = re.sub(r"[^a-z0-9]", "", name.lower()) if name.isascii() else "".join(words(name))
    if not text:
        return "empty"
    return fitting(text if text[0].isalpha() else f"n{text}")


def _pieces(name: str) -> Iterator[tuple[str, bool]]:
    """The words of a name as they are spelled, and whether all of the name is in capitals."""
    shouted = name.upper() == name
    if not name.isascii():
        yield from ((word, True) for word in words(name))
        return
    lowered, at = name.lower(), 0
    for word in words(name):
        at = lowered.index(word, at)
        yield name[at : at + len(word)], shouted
        at += len(word)


def _capitalized(piece: str, shouted: bool) -> str:
    word = piece.lower()
    if word in _ODD:
        return _ODD[word]
    if word in _INITIALISMS:
        return word.upper()
    if word.endswith("s") and word[:-1] in _INITIALISMS:
        return f"{word[:-1].upper()}s"
    if piece[0].isdigit():
        return piece
    # What a mixed-case name has in capitals is an abbreviation; in ENTRY_ID nothing is.
    return piece[:1].upper() + (word[1:] if shouted else piece[1:])

"""Close names."""

from __future__ import annotations

from generator.model.suggest import closest, did_you_mean

NAMES = ["media.list", "media.get", "KalturaMediaEntry", "KalturaMediaType"]


def test_closest() -> None:
    assert closest("media.lst", NAMES) == ("media.list",)
    assert closest("MEDIA.GET", NAMES) == ("media.get",)
    assert closest("KalturaMediaEntri", NAMES, limit=2)[0] == "KalturaMediaEntry"
    assert closest("nothing like it", NAMES) == ()


def test_did_you_mean() -> None:
    assert did_you_mean("media.lst", NAMES) == "did you mean media.list?"
    assert did_you_mean("xyz", NAMES) == ""

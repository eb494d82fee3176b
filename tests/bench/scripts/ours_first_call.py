"""Imports the generated client, makes one, encodes its first call; usage: ours_first_call.py SRC_DIR."""

import sys

sys.path.insert(0, sys.argv[1])
from kaltura_client import Client
from kaltura_client.types import FilterPager, MediaEntryFilter


class Sent(BaseException):
    """Raised in place of sending."""


class Stop:
    """A transport that sends nothing."""

    def send(self, request):
        raise Sent(request.body.data())

    def close(self):
        pass


client = Client("http://127.0.0.1:9", ks="KS", transport=Stop())
try:
    client.media.list(
        filter=MediaEntryFilter(id_equal="0_a", name_like="x", media_type_equal=1), pager=FilterPager(page_size=30)
    )
except Sent as sent:
    assert b"0_a" in sent.args[0], sent.args
else:
    raise SystemExit("nothing was sent")

"""Seconds the generated client takes to make 10,000 requests, up to its transport; usage: ours_encode.py SRC_DIR."""

import statistics
import sys
import time

sys.path.insert(0, sys.argv[1])
from kaltura_client import Client
from kaltura_client.types import FilterPager, MediaEntryFilter


class Sent(BaseException):
    """Raised in place of sending."""


class Stop:
    """A transport that sends nothing."""

    def send(self, request):
        raise Sent

    def close(self):
        pass


client = Client("http://127.0.0.1:9", ks="KS", transport=Stop())
times = []
for _ in range(3):
    start = time.perf_counter()
    for number in range(10_000):
        filter_ = MediaEntryFilter(id_equal=f"0_{number}", name_like="x y", media_type_equal=1)
        try:
            client.media.list(filter=filter_, pager=FilterPager(page_size=30, page_index=1))
        except Sent:
            continue
    times.append(time.perf_counter() - start)
print(statistics.median(times))

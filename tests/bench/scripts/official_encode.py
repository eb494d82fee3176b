"""Seconds the released client takes to make 10,000 requests; usage: official_encode.py request|tree.

`request` stops it where a finished HTTP request goes to the socket library, `tree` earlier, where the tree of
parameters is handed over and not yet text: the latter leaves work out that the former contains.
"""

import statistics
import sys
import time

import requests
from KalturaClient import KalturaClient, KalturaConfiguration
from KalturaClient.Plugins.Core import KalturaFilterPager, KalturaMediaEntryFilter


class Sent(BaseException):
    """Raised in place of sending."""


def stop(*args, **settings):
    raise Sent


if sys.argv[1] == "request":
    requests.Session.send = stop
else:
    requests.post = stop
configuration = KalturaConfiguration()
configuration.serviceUrl = "http://127.0.0.1:9"
client = KalturaClient(configuration)
client.setKs("KS")
count = 1_000 if sys.argv[1] == "request" else 10_000
times = []
for _ in range(3):
    start = time.perf_counter()
    for number in range(count):
        filter_ = KalturaMediaEntryFilter()
        filter_.idEqual, filter_.nameLike, filter_.mediaTypeEqual = f"0_{number}", "x y", 1
        pager = KalturaFilterPager()
        pager.pageSize, pager.pageIndex = 30, 1
        try:
            client.media.list(filter_, pager)
        except Sent:
            del client.callsQueue[:]
    times.append((time.perf_counter() - start) * 10_000 / count)
print(statistics.median(times))

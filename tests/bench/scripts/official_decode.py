"""Seconds the released client takes to decode the answer in the file named; usage: official_decode.py FILE."""

import statistics
import sys
import time
from pathlib import Path

import requests
from KalturaClient import KalturaClient, KalturaConfiguration

body = Path(sys.argv[1]).read_bytes()


def post(*args, **settings):
    answer = requests.Response()
    answer.status_code = 200
    answer._content = body
    return answer


requests.post = post
configuration = KalturaConfiguration()
configuration.serviceUrl = "http://127.0.0.1:9"
client = KalturaClient(configuration)
times = []
for _ in range(7):
    start = time.perf_counter()
    answer = client.media.list()
    times.append(time.perf_counter() - start)
    assert len(answer.objects) == 500 and answer.objects[499].plays == 499, answer.objects[499].plays
print(statistics.median(times))

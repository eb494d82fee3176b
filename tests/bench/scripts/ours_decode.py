"""Seconds the generated client takes to decode an answer; usage: ours_decode.py SRC_DIR FILE xml|json."""

import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, sys.argv[1])
from kaltura_client import Client
from kaltura_client.transports import HttpResponse

body = Path(sys.argv[2]).read_bytes()


class Canned:
    """A transport that answers every request with the same body."""

    def send(self, request):
        return HttpResponse(200, {"Content-Type": "text/xml"}, body)

    def close(self):
        pass


client = Client("http://127.0.0.1:9", transport=Canned(), answer_format=sys.argv[3])
times = []
for _ in range(7):
    start = time.perf_counter()
    answer = client.media.list()
    times.append(time.perf_counter() - start)
    assert len(answer.objects) == 500 and answer.objects[499].plays == 499
print(statistics.median(times))

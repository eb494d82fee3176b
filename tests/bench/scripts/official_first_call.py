"""The same with the released client, stopped where it hands a finished request to its HTTP library."""

import requests
from KalturaClient import KalturaClient, KalturaConfiguration
from KalturaClient.Plugins.Core import KalturaFilterPager, KalturaMediaEntryFilter


class Sent(BaseException):
    """Raised in place of sending."""


def send(session, request, **settings):
    raise Sent(request.body)


requests.Session.send = send
configuration = KalturaConfiguration()
configuration.serviceUrl = "http://127.0.0.1:9"
client = KalturaClient(configuration)
client.setKs("KS")
filter_ = KalturaMediaEntryFilter()
filter_.idEqual, filter_.nameLike, filter_.mediaTypeEqual = "0_a", "x", 1
pager = KalturaFilterPager()
pager.pageSize = 30
try:
    client.media.list(filter_, pager)
except Sent as sent:
    assert b"0_a" in sent.args[0], sent.args
else:
    raise SystemExit("nothing was sent")

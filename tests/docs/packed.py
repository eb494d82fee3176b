"""``assets/model.js`` of an API, for tests: ``python -m tests.docs.packed NAME`` prints it."""

from __future__ import annotations

import sys
from functools import cache

from generator.model.behaviour import behaviour_of
from generator.model.selection import select
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.targets.docs.model import model_script
from generator.targets.docs.settings import Settings
from generator.targets.docs.site import Site
from generator.targets.docs.urls import Urls
from tests.support import schema_for

URL = "https://www.example.org"


@cache
def site_for(name: str) -> Site:
    """The site of the schema that goes by `name`, without languages."""
    reading = read_schema(fetch(str(schema_for(name))))
    assert reading.api is not None, [str(error) for error in reading.errors]
    api = select(reading.api, (), ()).api.ordered()
    behaviour = behaviour_of(api)
    return Site(api, behaviour, Settings("", "", URL, behaviour.dialect, ()), Urls(api))


if __name__ == "__main__":
    sys.stdout.buffer.write(model_script(site_for(sys.argv[1]), {}))

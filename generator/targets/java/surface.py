"""What samples and conformance programs are printed for: a client, by what things are called in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.api import Api
from generator.model.behaviour import Behaviour, behaviour_of

from .names import Names
from .settings import Settings, settings_of
from .types import Types


@dataclass(frozen=True, slots=True)
class Surface:
    """A client: the API that it covers, and what things are called in it."""

    api: Api
    behaviour: Behaviour
    names: Names
    types: Types
    settings: Settings


def surface_of(api: Api, options: Mapping[str, str]) -> Surface:
    """The client that is printed for `api` with these options of the target.

    Raises:
        BadOption: if one of them cannot be used.
    """
    behaviour = behaviour_of(api)
    settings = settings_of(options, api, behaviour)
    names = Names(api, settings.prefix)
    return Surface(api, behaviour, names, Types(names, settings.package), settings)

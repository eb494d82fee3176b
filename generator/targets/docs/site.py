"""What every part of the site is made from: the API, what was derived from it, where its pages lie, how it is set."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.model.api import Api
from generator.model.behaviour import Behaviour
from generator.targets.base import Release

from .history import History
from .settings import Settings
from .urls import Urls


@dataclass(frozen=True)
class Site:
    """One site.

    Args:
        api: The API after selection.
        behaviour: What was derived from it.
        settings: The options of the target.
        urls: Where each page lies.
        releases: The versions that are known, the oldest first, that of `api` last; none where there is one only.
    """

    api: Api
    behaviour: Behaviour
    settings: Settings
    urls: Urls
    releases: tuple[Release, ...] = ()

    @property
    def title(self) -> str:
        """What the site is called; without the version, so that a new one does not change every page."""
        return self.settings.title or "Kaltura API"

    @cached_property
    def history(self) -> History:
        """What is known of the history of its symbols."""
        return History(self.releases)

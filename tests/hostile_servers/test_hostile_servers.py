"""The clients of all languages against servers that mean harm, or have broken down.

Each time the right value comes back or an error of the client's own, in time, in bounded memory, with no secret in any
message; nothing is left open, and the program goes on. ``python -m tests.hostile_servers`` plays everything that there
is; here is what a test run has time for.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest

from generator.conformance.process import BuildFailed
from generator.targets.base import MissingTool
from tests.conformance.playing import LANGUAGES, tools_of
from tests.support import missing

from .certificates import KINDS, Authority
from .leaks import leaks
from .play import Player
from .programs import Program, built, started
from .scenario import GOOD, TRANSPORT, Scenario, well
from .server import HostileServer
from .suite import broken, mistyped, redirected, uploaded


@contextmanager
def program(language: str, environment: dict[str, str] | None = None) -> Iterator[Program]:
    """The program of a language; skips or fails the test where it cannot be built."""
    with tools_of(language):
        try:
            built(language)
        except MissingTool as tool:
            missing(str(tool))
        except BuildFailed as failed:
            pytest.fail(str(failed)[-8000:], pytrace=False)
        with started(language, environment) as found:
            yield found


def check(wrong: list[str]) -> None:
    """Fails the test with everything that is wrong."""
    if wrong:
        pytest.fail("\n".join(each[:1500] for each in wrong[:100]), pytrace=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_a_server_does_hurts(language: str) -> None:
    with program(language) as found, HostileServer() as server, HostileServer() as other:
        player = Player(found, server)
        check(list(player.healthy()))
        before = found.holdings()
        wrong = list(player.all(broken(whole=False)))
        wrong += redirected(player, other, whole=False)
        wrong += uploaded(player)
        wrong += player.healthy()
        server.hang_up()
        other.hang_up()
        wrong += leaks(found, before)
    check(wrong)
    assert player.played > 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_of_other_types_are_converted_or_refused(language: str) -> None:
    with program(language) as found, HostileServer() as server:
        player = Player(found, server)
        wrong = list(mistyped(player))
        wrong += player.healthy()
    check(wrong)
    assert player.places > 5000


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_right_certificate_is_believed(language: str, tmp_path: Path) -> None:
    if find_spec("cryptography") is None:
        missing("cryptography is not installed")
    authority = Authority(tmp_path)
    wrong = []
    with program(language, dict(authority.environment())) as found:
        for kind in KINDS:
            with HostileServer(authority.context(kind)) as server:
                player = Player(found, server)
                is_right = kind == "right"
                fine = {"value": (GOOD,)} if is_right else {"errors": (TRANSPORT,)}
                for complaint in player.play(Scenario(kind, script=well, **fine), "json"):
                    wrong.append(f"{kind}: {complaint}")
                if bool(server.requests) != is_right:
                    wrong.append(f"{kind}: {len(server.requests)} requests arrived")
        wrong += _mixed_up(found, authority)
    check(wrong)


def _mixed_up(found: Program, authority: Authority) -> Iterator[str]:
    """Plain HTTP where TLS is expected, and the other way round."""
    with HostileServer() as plain, HostileServer(authority.context("right")) as encrypted:
        refusing = b"HTTP/1.1 400 Bad Request\r\n\r\n"
        swapped = {"url": plain.url.replace("http:", "https:")}
        scenario = Scenario("plain", (TRANSPORT,), ambush=lambda wire, _: wire.raw(refusing), client=swapped)
        yield from (f"plain HTTP on a port of TLS: {each}" for each in Player(found, plain).play(scenario, "json"))
        swapped = {"url": encrypted.url.replace("https:", "http:")}
        scenario = Scenario("encrypted", (TRANSPORT,), script=well, client=swapped)
        yield from (f"TLS on a port of HTTP: {each}" for each in Player(found, encrypted).play(scenario, "json"))

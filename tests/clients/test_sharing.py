"""One client used by several threads, tasks and processes."""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from generator.replay.decode import DecodedRequest
from generator.replay.handler import RawRequest
from tests.clients.talk import Talk

CALLS = 200
THREADS = 8


def echo(request: DecodedRequest, raw: RawRequest) -> str:
    """The entry that was asked for, and who asked: answers that went astray would show."""
    if request.calls is not None:
        items = "".join(f"<item>{entry_of(call.tree)}</item>" for call in request.calls)
        return f"<xml><result>{items}</result></xml>"
    if request.action == "delete":
        error = f"<code>ENTRY_ID_NOT_FOUND</code><message>{request.tree['entryId']}</message>"
        return f"<xml><result><error>{error}</error></result></xml>"
    return f"<xml><result>{entry_of(request.tree)}</result></xml>"


def entry_of(tree: Any) -> str:
    return f"<objectType>KalturaMediaEntry</objectType><id>{tree['entryId']}</id><tags>{tree.get('ks', '')}</tags>"


def one_call(talk: Talk, number: int) -> None:
    """One of several ways to use a client; raises when something of another call turns up."""
    package, client = talk.package, talk.client
    name = f"0_{number}"
    match number % 4:
        case 0:
            entry = client.media.get(name, options=package.RequestOptions(ks=f"KS{number}"))
            assert (entry.id, entry.tags) == (name, f"KS{number}")
        case 1:
            view = client.with_options(ks=f"VIEW{number}")
            entry = view.media.get(name)
            assert (entry.id, entry.tags) == (name, f"VIEW{number}")
        case 2:
            with client.multirequest() as batch:
                pending = [batch.media.get(f"{name}_{n}") for n in range(3)]
            assert [each.result.id for each in pending] == [f"{name}_{n}" for n in range(3)]
            assert {each.result.tags for each in pending} == {"SHARED"}
        case _:
            with client.record_metadata() as answers, pytest.raises(package.errors.EntryIdNotFound) as caught:
                client.media.delete(name)
            assert caught.value.message == name
            assert len(answers) == 1


def test_threads_share_a_client() -> None:
    """A client is safe with threads: 200 calls of 8 threads, each with its own answer, over few connections."""
    with Talk(ks="SHARED") as talk:
        talk.server.respond(echo)
        with ThreadPoolExecutor(THREADS) as pool:
            for done in [pool.submit(one_call, talk, number) for number in range(CALLS)]:
                done.result()
        assert len(talk.server.requests) == CALLS
        asked = Counter(received.decoded.tree.get("entryId") for received in talk.server.requests)
        assert [asked[f"0_{number}"] for number in range(CALLS) if number % 4 != 2] == [1] * (CALLS * 3 // 4)
        assert talk.server.connections <= THREADS


def test_threads_meet_at_the_first_call() -> None:
    """The classes are loaded once, however many threads ask for the first time at once."""
    with Talk("ott-2020") as talk:
        talk.answers(
            json='{"result":{"objectType":"KalturaOTTUserListResponse","objects":[{"id":"1"}],"totalCount":1}}'
        )
        with ThreadPoolExecutor(THREADS) as pool:
            futures = [pool.submit(lambda: talk.client.ott_user.list().objects) for _ in range(THREADS)]
            found = [future.result() for future in futures]
        assert {type(user) for users in found for user in users} == {talk.package.types.OTTUser}


def test_tasks_share_a_client() -> None:
    """The same for tasks of one loop."""
    with Talk(asynchronous=True, ks="SHARED") as talk:
        talk.server.respond(echo)

        async def one(client: Any, number: int) -> None:
            options = talk.package.RequestOptions(ks=f"KS{number}")
            with client.record_metadata() as answers:
                entry = await client.media.get(f"0_{number}", options=options)
            assert (entry.id, entry.tags, len(answers)) == (f"0_{number}", f"KS{number}", 1)

        async def many(client: Any) -> None:
            await asyncio.gather(*(one(client, number) for number in range(100)))

        talk.do(many)
        assert len(talk.server.requests) == 100


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_client_works_on_both_sides_of_a_fork() -> None:
    """After a fork the child opens connections of its own, and the parent's go on working."""
    with Talk(ks="SHARED") as talk:
        talk.server.respond(echo)
        assert talk.client.media.get("0_before").id == "0_before"
        assert talk.server.connections == 1
        children = [fork_and_call(talk, f"0_child{number}") for number in range(3)]
        for number in range(10):
            assert talk.client.media.get(f"0_parent{number}").id == f"0_parent{number}"
        for child in children:
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        by_connection = {
            (received.raw.connection, str(received.decoded.tree["entryId"]).rstrip("0123456789_"))
            for received in talk.server.requests
        }
        assert talk.server.connections == 4
        assert len(talk.server.requests) == 1 + 10 + 3 * 5
        children_on = {connection for connection, _ in by_connection} - {1}
        assert len(children_on) == 3


def fork_and_call(talk: Talk, name: str) -> int:
    """Calls with the inherited client in a new process; its id."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        if all(talk.client.media.get(name).id == name for _ in range(5)):
            status = 0
    finally:
        # Nothing of the test run may happen a second time.
        os._exit(status)

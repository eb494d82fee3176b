"""The transports of the Python client side by side: ``python -m tests.bench.transports [--rounds N]``.

Each number is the median over fresh processes, all transports taking turns in each round, against one server on
loopback that answers from memory. Times are wall-clock of the whole thing that is named, less nothing.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import socket

CALLS = 2000
BYTES = 256 * 1024 * 1024
PARALLEL = 50
SYNC = ("stdlib", "urllib3", "httpx2")
ASYNC = ("threads", "httpx2")

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: %b\r\nContent-Length: %d\r\n\r\n"
PIECE = bytes(1 << 18)


# -- the server: a process of its own


def serve_forever() -> None:
    """Answers POST with a bool, GET with BYTES zeros; prints its port."""
    import socket
    import threading

    from tests.runtime.http import api

    answer = api.xml("1").encode()
    listener = socket.create_server(("127.0.0.1", 0), backlog=256)
    print(listener.getsockname()[1], flush=True)
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=_serve, args=(connection, answer), daemon=True).start()


def _serve(connection: socket.socket, answer: bytes) -> None:
    data = b""
    with connection:
        while True:
            while b"\r\n\r\n" not in data:
                piece = connection.recv(1 << 16)
                if not piece:
                    return
                data += piece
            head, _, data = data.partition(b"\r\n\r\n")
            data = _skip_body(connection, head.lower(), data)
            if head.startswith(b"GET"):
                connection.sendall(HEAD % (b"video/mp4", BYTES))
                for _ in range(BYTES // len(PIECE)):
                    connection.sendall(PIECE)
            else:
                connection.sendall(HEAD % (b"text/xml", len(answer)) + answer)


def _skip_body(connection: socket.socket, head: bytes, data: bytes) -> bytes:
    length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0] or 0)
    left = length - len(data)
    while left > 0:
        left -= len(connection.recv(min(left, 1 << 20)))
    return data[length:]


# -- the work: one process each


def _paths() -> None:
    from tests.support import ROOT

    sys.path.insert(0, str(ROOT / "templates" / "python"))


def _transport(name: str) -> Any:
    if name == "stdlib":
        from runtime.transport_stdlib import StdlibTransport as Transport
    elif name == "urllib3":
        from runtime.transport_urllib3 import Urllib3Transport as Transport  # type: ignore[assignment]
    else:
        from runtime.transport_httpx2 import Httpx2Transport as Transport  # type: ignore[assignment]
    return Transport()


def _async_transport(name: str) -> Any:
    from runtime.transport_stdlib import StdlibTransport
    from runtime.transport_threads import ThreadsTransport

    if name == "threads":
        return ThreadsTransport(StdlibTransport())
    from runtime.transport_httpx2 import AsyncHttpx2Transport

    return AsyncHttpx2Transport()


def _memory() -> float:
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def work(what: str, name: str, url: str) -> None:
    """Do one thing and print `seconds megabytes`: how long it took, and how much the process grew meanwhile."""
    _paths()
    from runtime.action import Action
    from runtime.fields import BOOLEAN, FILE
    from runtime.files import FileSource

    from tests.runtime.http import api

    options = api.RequestOptions(ks="x" * 40)
    memory = _memory()
    start = time.perf_counter()
    if what.startswith("async"):
        import asyncio

        asyncio.run(_work_async(what, name, url, options))
    else:
        client = api.Client(url, options, transport=_transport(name))
        client.call(api.PING, {})
        if what != "first":
            memory = _memory()
            start = time.perf_counter()
        if what == "calls":
            for _ in range(CALLS):
                client.call(api.PING, {})
        elif what == "download":
            assert sum(map(len, client.file(api.SERVE, {}).iter_bytes(1 << 18))) == BYTES
        elif what == "upload":
            pieces = (PIECE for _ in range(BYTES // len(PIECE)))
            action: Action[bool] = Action("media", "upload", BOOLEAN, {"fileData": FILE})
            client.call(action, {"fileData": FileSource(pieces, size=BYTES)})
    print(time.perf_counter() - start, _memory() - memory)


async def _work_async(what: str, name: str, url: str, options: Any) -> None:
    import asyncio

    from tests.runtime.http import api

    transport = _async_transport(name)
    async with api.AsyncClient(url, options, transport=transport) as client:
        await client.call(api.PING, {})
        if what == "async calls":
            for _ in range(CALLS // 4):
                await client.call(api.PING, {})
        elif what == "async parallel":
            gate = asyncio.Semaphore(PARALLEL)

            async def one() -> None:
                async with gate:
                    await client.call(api.PING, {})

            await asyncio.gather(*(one() for _ in range(CALLS // 4)))
        await transport.close()


# -- the table


def _measured(what: str, name: str, url: str) -> tuple[float, float]:
    import subprocess

    command = [sys.executable, "-m", "tests.bench.transports", "--work", what, name, url]
    seconds, grown = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(seconds), float(grown)


def _medians(what: str, names: tuple[str, ...], url: str, rounds: int) -> dict[str, tuple[float, float]]:
    import statistics

    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    for _ in range(rounds):
        for name in names:
            taken[name].append(_measured(what, name, url))
    return {
        name: (statistics.median(time for time, _ in runs), statistics.median(size for _, size in runs))
        for name, runs in taken.items()
    }


Show = Callable[[float, float], str]
ROWS: tuple[tuple[str, tuple[str, ...], str, Show], ...] = (
    ("first", SYNC, "import and first call", lambda s, m: f"{s * 1000:.0f} ms, {m:.1f} MB"),
    ("calls", SYNC, "keep-alive calls", lambda s, m: f"{CALLS / s:.0f}/s"),
    ("download", SYNC, "download", lambda s, m: f"{BYTES / s / 1e6:.0f} MB/s, +{m:.1f} MB"),
    ("upload", SYNC, "upload", lambda s, m: f"{BYTES / s / 1e6:.0f} MB/s, +{m:.1f} MB"),
    ("async first", ASYNC, "asyncio: import and first call", lambda s, m: f"{s * 1000:.0f} ms, {m:.1f} MB"),
    ("async calls", ASYNC, "asyncio: one after the other", lambda s, m: f"{CALLS / 4 / s:.0f}/s"),
    ("async parallel", ASYNC, f"asyncio: {PARALLEL} at a time", lambda s, m: f"{CALLS / 4 / s:.0f}/s"),
)


def main() -> None:
    if sys.argv[1:2] == ["--work"]:
        # Before anything is imported that a transport would have to import itself.
        work(*sys.argv[2:])
        return
    import argparse
    import os
    import subprocess

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve:
        _paths()
        serve_forever()
    else:
        server = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.transports", "--serve"], stdout=subprocess.PIPE, text=True
        )
        try:
            assert server.stdout is not None
            url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
            print(f"Python {sys.version.split()[0]}, {os.cpu_count()} processors, {arguments.rounds} rounds, medians")
            for what, names, title, show in ROWS:
                found = _medians(what, names, url, arguments.rounds)
                cells = "   ".join(f"{name:>7}: {show(*found[name])}" for name in names)
                print(f"{title:32} {cells}", flush=True)
        finally:
            server.terminate()


if __name__ == "__main__":
    main()

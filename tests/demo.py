"""The demonstration, ``make demo``: a schema becomes a client, and the client talks to a server over HTTP.

The server is ``clientgen replay`` with the recordings of the tests, on this machine; nothing leaves it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CLIENTGEN = [sys.executable, "-m", "generator"]

CALLS = """\
import sys
from kaltura_client import Client
from kaltura_client.errors import ApiError

with Client(sys.argv[1], ks="demo session") as client:
    print("The server answers a ping with", client.system.ping())
    print("Its version is", client.system.get_version())
    entry = client.media.get("0_abc123")
    print(f"Entry {entry.id} is {entry.name!r}, a {type(entry).__name__} of type {entry.media_type!r}")
    try:
        client.media.get("0_nope")
    except ApiError as error:
        print(f"An entry that is not there: {type(error).__name__}: {error}")
"""


@contextmanager
def replay_server() -> Iterator[str]:
    """Serves the recordings for as long as the block runs; yields the URL."""
    process = subprocess.Popen(
        [*CLIENTGEN, "replay", "tests/recordings", "--quiet"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        if not line:
            raise SystemExit("the replay server did not start")
        yield line.split()[-1]
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def main() -> None:
    """Generates, serves, calls."""
    with tempfile.TemporaryDirectory(prefix="clientgen-demo-") as directory:
        print("$ clientgen generate --target python --out client/", flush=True)
        command = [*CLIENTGEN, "generate", "--target", "python", "--out", "client/"]
        subprocess.run(command, cwd=directory, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=True)
        print("\n$ clientgen replay tests/recordings\n$ cat calls.py", flush=True)
        print("".join(f"    {line}\n" for line in CALLS.splitlines()))
        calls = Path(directory, "calls.py")
        calls.write_text(CALLS, encoding="utf-8")
        with replay_server() as url:
            print("$ python calls.py", url, flush=True)
            environment = os.environ | {"PYTHONPATH": str(Path(directory, "client", "src"))}
            subprocess.run([sys.executable, str(calls), url], env=environment, check=True)
    site = ["generate", "--target", "docs", "--out", "generated/docs/"]
    print("\n$ clientgen", *site, flush=True)
    subprocess.run([*CLIENTGEN, *site], cwd=ROOT, check=True)
    print("\nThe documentation of this API, with a console that gets recorded answers:")
    print(f"$ {_command()} serve generated/docs/ --replay --open")


def _command() -> str:
    """How clientgen is called from the root of the checkout."""
    script = Path(sys.executable).with_name("clientgen")
    return os.path.relpath(script, ROOT) if script.is_file() else "clientgen"


if __name__ == "__main__":
    main()

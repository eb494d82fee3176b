"""``clientgen diff`` in a project, and the schema that the clients of a project were printed from."""

from __future__ import annotations

from tests.cli.conftest import SCHEMA
from tests.project_file.conftest import NEWER

from .world import World


def test_what_the_next_sync_brings(world: World) -> None:
    before = world.state()
    assert "Nothing changed" in world.run("diff").stdout
    world.service.schema = NEWER.encode()
    (world.checkout / "deep").mkdir()
    done = world.run("diff", "--format", "github", "--fail-on", "breaking", status=1, where=world.checkout / "deep")
    assert done.stdout.startswith("::error ") and "other" in done.stdout
    assert "client.fresh" in world.run("diff", "--config", "clientgen.toml", "--language", "python").stdout
    assert world.state() == before


def test_calls_that_make_no_sense(world: World) -> None:
    assert "Name two schemas, or none in a project" in world.run("diff", "a.xml", status=2).stderr
    world.write("a.xml", SCHEMA)
    assert "leave OLD and NEW out" in world.run("diff", "a.xml", "a.xml", "--config", "clientgen.toml", status=2).stderr
    (world.checkout / "clientgen.lock").unlink()
    assert "run clientgen sync" in world.run("diff", status=2).stderr
    (world.checkout / "clientgen.toml").unlink()
    assert "clientgen init writes one" in world.run("diff", status=2).stderr


def test_a_new_schema_that_was_committed_before_the_clients(empty: World) -> None:
    """The one before is found in the history of the file, for diff and for the changelog of a client."""
    client = '[clients.python]\ndirectory = "py"\ninclude = ["thing.*", "*.ping"]\nchangelog = "CHANGES.md"\n'
    empty.write("small.xml", SCHEMA)
    empty.begin(f'schema = "small.xml"\n{client}')
    for number, text in enumerate((NEWER.replace("1.3.0", "1.2.9"), NEWER)):
        empty.write("small.xml", text)
        empty.commit(f"Schema {number}")
    assert "(1.2.3) -> small.xml (1.3.0)" in " ".join(empty.run("diff").stdout.split())
    assert "CHANGES.md: 3 changes entered" in empty.run("sync").stdout
    # The revision of a schema moves on as well.
    empty.write("clientgen.toml", f'schema = "git:main:small.xml"\n{client}')
    empty.sync()
    empty.write("small.xml", NEWER.replace("1.3.0", "1.4.0"))
    empty.commit("Schema 3")
    assert "(1.3.0) -> git:main:small.xml (1.4.0)" in " ".join(empty.run("diff").stdout.split())


def test_a_schema_that_is_lost(world: World) -> None:
    lock = world.checkout / "clientgen.lock"
    world.write("clientgen.lock", lock.read_text().replace('"sha256": "', '"sha256": "f'))
    assert "(API 1.2.3) is not at hand" in world.run("diff", status=2).stderr

"""How the Go client is built and measured."""

from __future__ import annotations

from pathlib import Path

from tests.bench.languages import Steps


def steps(work: Path) -> Steps:
    """The steps for clients in `work`; the build begins without a cache."""
    cache = str(work / "cache")
    return Steps(
        build=(("go", "clean", "-cache"), ("go", "build", "-trimpath", "-o", "first_call.bin", "./cmd/first_call")),
        artifact="first_call.bin",
        programs={
            "first_call/main.go": "cmd/first_call/main.go",
            "decode/main.go": "cmd/decode/main.go",
        },
        compile=(("go", "build", "-trimpath", "-o", "decode.bin", "./cmd/decode"), ("go", "build", "./...")),
        run={"first_call": ("./first_call.bin",), "decode": ("./decode.bin",)},
        environment={"GOCACHE": cache, "GOFLAGS": "-mod=mod"},
    )

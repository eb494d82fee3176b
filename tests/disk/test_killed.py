"""A run that is killed at any of its steps on the disk, and the next one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .running import Zygote, left_over
from .scenes import ALL, SCENES, Scene, scenes, stage

SIGKILL = -9


@pytest.mark.parametrize("scene", SCENES, ids=str)
def test_killed_at_a_step(scene: Scene, zygote: Zygote, place: Path) -> None:
    """Each client is the old one or the new one, or a journal tells the next run; and that mends everything."""
    staged = stage(scene, zygote, place)
    for number in staged.moments(5):
        staged.again()
        ended = staged.run(happening={"do": "kill", "at": number})
        assert ended.status == SIGKILL
        staged.is_whole()
        if scene.name == "init":
            # It is there or it is not, and the second run says so.
            again = staged.run()
            assert again.status == (2 if (staged.where() / "clientgen.toml").exists() and again.err else 0)
            assert (staged.where() / "clientgen.toml").read_bytes() == staged.new["clientgen.toml"]
            assert left_over(staged.where()) == []
            continue
        staged.heals()


@pytest.mark.parametrize("scene", scenes("sync"), ids=str)
def test_two_clients_at_a_time(scene: Scene, zygote: Zygote, place: Path) -> None:
    """The clients are printed by processes of their own; whichever comes to the step first takes all others with it."""
    staged = stage(scene, zygote, place)
    for number in list(staged.moments(8))[::3]:
        staged.again()
        assert staged.run(happening={"do": "kill", "at": number}, parallel=True).status in (SIGKILL, 0)
        staged.is_whole()
        staged.heals()


@pytest.mark.parametrize("scene", scenes("generate-update", "vendor"), ids=str)
def test_killed_again_while_healing(scene: Scene, zygote: Zygote, place: Path) -> None:
    staged = stage(scene, zygote, place)
    for number in list(staged.moments(9))[::4]:
        staged.again()
        staged.run(happening={"do": "kill", "at": number})
        for _ in range(2):
            staged.run(happening={"do": "kill", "at": len(staged.steps) - number + 2})
            staged.is_whole()
        staged.heals()


@pytest.mark.parametrize("scene", scenes("generate", "sync", "vendor", "changelog"), ids=str)
def test_ctrl_c_at_a_step(scene: Scene, zygote: Zygote, place: Path) -> None:
    """Who is asked to stop, and not killed, leaves each client the old one or the new one, and nothing else."""
    staged = stage(scene, zygote, place)
    for number in staged.moments(3):
        staged.again()
        ended = staged.run(happening={"do": "interrupt", "at": number})
        assert ended.status == 130, (number, ended)
        staged.is_whole(at_once=True)
        if ALL:
            staged.heals()


CHANGING = "open,openat,creat,write,pwrite64,writev,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,link,\
linkat,symlink,symlinkat,truncate,ftruncate,chmod,fchmod,fchmodat,chown,fchown,lchown,fchownat,mknod,mknodat,\
utimensat,setxattr,fallocate,copy_file_range,sendfile"


def test_the_steps_are_those_that_the_system_sees(zygote: Zygote, place: Path) -> None:
    """Nothing changes a disk that is not counted as a step: a tracer of system calls finds as many."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    (scene,) = scenes("sync-update")
    staged = stage(scene, zygote, place)
    where = staged.again()
    told = place / "calls"
    tracer = ["strace", "-f", "-qq", "-y", "-e", f"trace={CHANGING}", "-o", str(told)]
    core = ["taskset", "-c", str(min(os.sched_getaffinity(0)))]
    command = [*tracer, *core, sys.executable, "-m", "generator", *scene.args]
    ended = subprocess.run(command, cwd=where, env=zygote.environment, capture_output=True, text=True, check=False)
    if "PTRACE" in ended.stderr or "ptrace" in ended.stderr:
        pytest.skip("this system does not let itself be traced")
    assert ended.returncode == 0, ended.stderr
    calls = [line for line in told.read_text().splitlines() if str(where) in line and not _is_reading(line)]
    assert len(calls) == len(staged.steps), (calls, staged.steps)


def _is_reading(call: str) -> bool:
    return " open" in call and not re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC)", call)

"""The commits and pushes of a proposal: whose they are, and that nobody's work is in the way of another's."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.propose.commit import Commit, make_commit, read_commit
from generator.propose.git import Git, repository
from generator.propose.problems import ProposalProblem
from generator.propose.remote import Login, Remote
from generator.propose.secrets import Secrets
from generator.propose.surroundings import NOBODY

from .world import BRANCH, World

NO_LOGIN = Login("", "", "")


@pytest.fixture
def git(world: World) -> Git:
    """git in the checkout of `world`, of somebody whom it does not know."""
    for name in [name for name in os.environ if name.startswith("GIT")]:
        world.monkeypatch.delenv(name)
    for name, value in world.environment.items():
        world.monkeypatch.setenv(name, value)
    return repository(world.checkout, Secrets())


def proposal(git: Git, message: str = "A proposal") -> Commit:
    head = read_commit(git, git.ask("rev-parse", "HEAD"))
    return make_commit(git, head.tree, head.sha, message, NOBODY)


def test_a_proposal_knows_itself(git: Git) -> None:
    made = proposal(git, "Told\n\nClientgen-Proposal: " + "0" * 40 + " " + "1" * 40)
    read = read_commit(git, made.sha)
    assert read.own and read.tree == made.tree and read.parents == made.parents
    assert git.ask("log", "-1", "--format=%an <%ae> %cn", made.sha) == "clientgen <clientgen@localhost> clientgen"
    assert not read_commit(git, "HEAD").own
    other = git.ask(
        "-c", "user.name=a", "-c", "user.email=a@b", "commit-tree", made.tree, "-p", made.sha, "-m", read.message
    )
    assert not read_commit(git, other).own


def test_who_commits_is_who_git_knows(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    git.ask("config", "user.name", "Bea")
    git.ask("config", "user.email", "bea@example.org")
    monkeypatch.setenv("GIT_COMMITTER_NAME", "Job")
    made = proposal(repository(git.directory, Secrets()))
    assert git.ask("log", "-1", "--format=%an <%ae> %cn", made.sha) == "Bea <bea@example.org> Job"


def test_two_at_the_same_time(git: Git, world: World) -> None:
    remote = Remote(git, "origin", NO_LOGIN)
    one, other = proposal(git, "One"), proposal(git, "Other")
    assert remote.tip(BRANCH) == ""
    remote.push(one, BRANCH, "")
    with pytest.raises(ProposalProblem, match="Somebody else pushed to it meanwhile; run this again"):
        remote.push(other, BRANCH, "")
    assert remote.tip(BRANCH) == one.sha == world.branches()[BRANCH]
    remote.push(other, BRANCH, one.sha)
    assert world.branches()[BRANCH] == other.sha


def test_a_checkout_of_its_own(git: Git, world: World) -> None:
    """It is gone afterwards, whatever happened; hooks of the user's do not run in it."""
    hook = world.checkout / ".git" / "hooks" / "post-checkout"
    hook.write_text(f"#!/bin/sh\ntouch '{world.folder}/ran'\n")
    hook.chmod(0o755)
    places: list[Path] = []
    with pytest.raises(ZeroDivisionError), git.scratch() as scratch:
        places.append(scratch.directory)
        assert (scratch.directory / "clientgen.toml").is_file()
        raise ZeroDivisionError
    assert not places[0].parent.exists() and not (world.folder / "ran").exists()
    assert len(world.git("worktree", "list").splitlines()) == 1


def test_it_is_the_repository_of_the_directory(git: Git, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hooks run with variables that point to another one."""
    monkeypatch.setenv("GIT_DIR", str(world.origin))
    monkeypatch.setenv("GIT_INDEX_FILE", "nowhere")
    assert repository(world.checkout / "clients", Secrets()).directory.samefile(world.checkout)


def test_a_server_that_is_not_there(git: Git) -> None:
    git.ask("remote", "set-url", "origin", "http://me:secret@127.0.0.1:1/a.git")
    with pytest.raises(ProposalProblem) as caught:
        Remote(git, "origin", NO_LOGIN).tip(BRANCH)
    assert "the remote cannot be read" in str(caught.value) and "secret" not in str(caught.value)
    with pytest.raises(ProposalProblem, match="no remote 'upstream'; name one with --remote"):
        Remote(git, "upstream", NO_LOGIN)

"""Why a change cannot be proposed; the text of each is meant for the user."""

from __future__ import annotations


class ProposalProblem(Exception):
    """The change cannot be proposed; the text says why and what to do."""

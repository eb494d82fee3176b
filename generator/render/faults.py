"""What can be wrong with a template that a user put in place of one of ours."""

from __future__ import annotations


class BadTemplate(ValueError):
    """A template of the user cannot be used; the text says which, where, and what is wrong."""

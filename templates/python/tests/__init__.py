"""Tests of the client against answers that a server gave."""

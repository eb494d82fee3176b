"""Tests of what changed between two APIs."""

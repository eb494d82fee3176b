"""Tests of the documentation site and its console."""

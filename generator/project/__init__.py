"""Clients kept in a project: several printed at once."""

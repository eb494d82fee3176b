"""Clients kept in a project: its file and lock, what is out of date, and several clients printed at once."""
